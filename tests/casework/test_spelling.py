"""One name in many hands: other scripts in plain letters, like sounds alike, and how far two words are from each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.casework.letters import latin
from fieldtool.casework.short_forms import full_forms
from fieldtool.casework.spelling import compared, name_keys, nearness, sound, spoken, steps

WORD = st.text("abcd", max_size=9)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Петросян", "petrosyan"),
        ("Պետրոսյան", "petrosyan"),
        ("გიორგი", "giorgi"),
        ("शर्मा", "sharma"),
        ("সুনীতা", "sunita"),
        ("តារា", "tara"),
        ("နီလာ", "nila"),
        ("ተስፋዬ", "tasefaye"),
        ("김", "gim"),
        ("สมชาย", "smchay"),
        ("Jovanović", "jovanovich"),
        ("José Ñandú", "jose nandu"),
    ],
)
def test_other_scripts_in_plain_letters(written: str, plain: str) -> None:
    assert latin(written) == plain


@given(st.text(max_size=30))
def test_any_text_has_plain_letters_keys_and_a_sound(text: str) -> None:
    assert latin(text) == latin(text.casefold())
    assert all(key.isalnum() or not key.isascii() for key in name_keys(text))
    assert sound(latin(text)) == sound(latin(text))


@given(WORD, WORD)
def test_steps_are_those_of_the_plain_table(one: str, other: str) -> None:
    rows = [[max(i, j) for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            cost = one[i - 1] != other[j - 1]
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
            if min(i, j) > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    assert steps(one, other) == rows[-1][-1] == steps(other, one)


@given(WORD, WORD)
def test_nearness_is_the_same_both_ways_and_between_0_and_1(one: str, other: str) -> None:
    if one and other:
        assert nearness(one, other) == pytest.approx(nearness(other, one))
        assert 0 <= nearness(one, other) <= nearness(one, one) == 1


def test_like_sounds_are_spoken_alike() -> None:
    assert spoken("shevchuk") == spoken("chevtchouk") == spoken("szewczuk")
    assert sound("mohammed") == sound("mhmd") == sound("muhamad")
    assert sound("mahmoud") == sound("mhmud")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abd al-Rahman Example", "Abdulrahman Example"),
        ("Selam Awit Invented", "Selamawit Invented"),
        ("Example Vova", "Volodymyr Example"),
        ("Amina Bela Example", "Example Amina"),
        ("Хасан Пример", "Hassan Primer"),
        ("حسن المثالي", "Hassan al-Mithali"),
    ],
)
def test_one_person_in_two_spellings(one: str, other: str) -> None:
    assert compared(one, other).share > 0.8
    assert not compared(one, other).left_over
    assert name_keys(one) & name_keys(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Amina Example", "Amina Otherwise"), ("Hassan Sample", "Bela Example"), ("", "Amina")]
)
def test_two_people(one: str, other: str) -> None:
    assert compared(one, other).left_over


def test_a_short_form_may_be_short_for_several() -> None:
    assert len(full_forms("alex")) == 1
    assert len(full_forms("hamoudi")) > 1
    assert not full_forms("nobody")
