"""Offered passphrases: six words of a list of 2,048, drawn with the system's randomness."""

from __future__ import annotations

from fieldtool import content
from fieldtool.vault import offer_passphrase
from fieldtool.vault.words import load_words

FOLDER = content.resources() / "words"


def test_the_list_is_long_and_easy_to_type() -> None:
    words = load_words(FOLDER)
    assert len(words) == len(set(words)) == 2048
    assert all(word.isascii() and word.islower() and word.isalpha() and 3 <= len(word) <= 8 for word in words)


def test_six_words_are_offered_and_never_the_same() -> None:
    offered = {offer_passphrase(FOLDER) for _ in range(100)}
    assert len(offered) == 100
    assert all(set(text.split(" ")) <= set(load_words(FOLDER)) for text in offered)
    assert {len(text.split(" ")) for text in offered} == {6}
