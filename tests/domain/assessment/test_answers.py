"""Coded answers as they come from a file: what is read, and what is refused in one sentence."""

from __future__ import annotations

import pytest

from fieldtool.domain.assessment import Age, AnswersError, Catalogue, Reply, parse_answers, read_answers


def test_answers_and_age_are_read(catalogue: Catalogue) -> None:
    coded = {"age": {"years": 16}, "answers": {"act.recruited": "yes", "purpose.crime": "unknown"}}
    answers, age = read_answers(coded, catalogue)
    assert answers == {"act.recruited": Reply.YES, "purpose.crime": Reply.UNKNOWN}
    assert age == Age.of_years(16)
    assert read_answers({}, catalogue) == ({}, Age.not_asked())


@pytest.mark.parametrize(
    ("coded", "sentence"),
    [
        ([], 'The answers file must be {"age": ..., "answers": {...}}.'),
        ({"answer": {}}, 'The answers file holds "answer", which is neither "age" nor "answers".'),
        ({"answers": ["act.recruited"]}, '"answers" must map indicator ids to "yes", "no" or "unknown".'),
        ({"answers": {"act.recruted": "yes"}}, 'There is no indicator "act.recruted".'),
        (
            {"answers": {"act.recruited": True}},
            'The answer to act.recruited must be "yes", "no" or "unknown".',
        ),
        (
            {"answers": {"act.recruited": "maybe"}},
            'The answer to act.recruited must be "yes", "no" or "unknown".',
        ),
        ({"age": 16}, 'The age must be {"years": number} or {"child": true, false or null}.'),
        ({"age": {"years": -1}}, "The age must be a whole number of years from 0 to 130."),
        ({"age": {"years": True}}, "The age must be a whole number of years from 0 to 130."),
        ({"age": {"years": 17.5}}, "The age must be a whole number of years from 0 to 130."),
        (
            {"age": {"years": 17, "child": False}},
            'The age names both "years" and "child": give only one of them.',
        ),
        ({"age": {"child": "yes"}}, '"child" in the age must be true, false or null.'),
        ({"age": {"year": 17}}, 'The age does not know "year": only "years" or "child".'),
    ],
)
def test_what_does_not_belong_there_is_refused(catalogue: Catalogue, coded: object, sentence: str) -> None:
    with pytest.raises(AnswersError) as caught:
        read_answers(coded, catalogue)
    assert caught.value.sentence == sentence


def test_misspelt_indicator_gets_a_suggestion(catalogue: Catalogue) -> None:
    with pytest.raises(AnswersError) as caught:
        read_answers({"answers": {"act.recruted": "yes"}}, catalogue)
    assert caught.value.hint == "Did you mean act.recruited?"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{"answers": {"act.recruited": "yes", "act.recruited": "no"}}', '"act.recruited" stands twice'),
        ('{"answers": \n{', "not well-formed JSON (line 2)"),
        (b"\xff", "not UTF-8 text"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_damaged_answers_file_is_refused(catalogue: Catalogue, text: str | bytes, sentence: str) -> None:
    with pytest.raises(AnswersError) as caught:
        parse_answers(text, catalogue)
    assert sentence in caught.value.sentence


@pytest.mark.parametrize(
    "age", [Age.not_asked(), Age.of_years(0), Age.known(True), Age.known(False), Age.doubtful()]
)
def test_age_comes_back_from_json_as_it_was(age: Age) -> None:
    assert Age.from_json(age.to_json()) == age
