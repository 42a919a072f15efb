"""The recovery code: read aloud, copied by hand, typed in small letters, and every single mistake found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.vault import recovery
from fieldtool.vault.errors import RecoveryCodeError

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_code_is_forty_letters_and_four_that_check_them() -> None:
    code = recovery.new_code()
    groups = code.split("-")
    assert [len(group) for group in groups] == [4] * 11
    assert set(code) - {"-"} <= set(LETTERS)
    assert recovery.looks_like_code(code)


def test_no_code_comes_twice() -> None:
    assert len({recovery.new_code() for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda c: c.replace("-", " "),
        lambda c: c.replace("-", ""),
        lambda c: c.replace("-", "\u2013"),
        lambda c: f"  {c}\n",
        lambda c: c.replace("1", "l").replace("0", "o"),
        lambda c: c.replace("1", "I").replace("0", "O"),
    ],
)
def test_it_may_be_typed_in_many_ways(typed: object) -> None:
    code = recovery.new_code()
    assert recovery.code_key(typed(code)) == recovery.code_key(code)  # type: ignore[operator]


@given(place=st.integers(0, 43), step=st.integers(1, 31))
def test_any_one_wrong_letter_is_found(place: int, step: int) -> None:
    """20 check bits: a wrong letter passes once in a million; this code and these mistakes are all found."""
    letters = "".join(LETTERS[at % 32] for at in range(40))
    whole = letters + recovery._check(letters)
    wrong = whole[:place] + LETTERS[(LETTERS.index(whole[place]) + step) % 32] + whole[place + 1 :]
    with pytest.raises(RecoveryCodeError):
        recovery.code_key(wrong)


@pytest.mark.parametrize("text", ["", "six words that are a passphrase", "ABCD-EFGH", "U" * 44])
def test_other_things_do_not_look_like_a_code(text: str) -> None:
    assert not recovery.looks_like_code(text)
