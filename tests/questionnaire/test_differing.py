"""What is different between two versions of a form, and which answers stand in the new one."""

from __future__ import annotations

import pytest

from fieldtool import content
from fieldtool.domain.form import DifferenceKind, Mark, StoredAnswer
from fieldtool.questionnaire import CompiledForm, compile_form
from fieldtool.questionnaire.differing import carried, difference

OLD = """\
| survey | type | name | label | relevant | choice_filter | calculation |
| | text | name | Your name | | | |
| | integer | age | Age | | | |
| | select_one yn | paid | Paid? | | | |
| | select_multiple needs | needs | Needs | | | |
| | select_one towns | town | Town | | country=${name} | |
| | begin_repeat | child | Child | | | |
| | integer | years | Years | | | |
| | end_repeat | | | | | |
| | calculate | twice | | | | ${age} * 2 |
| | note | bye | Goodbye | | | |
| choices | list_name | name | label | country |
| | yn | yes | Yes | |
| | yn | no | No | |
| | needs | food | Food | |
| | needs | rest | Rest | |
| | towns | aa | Aatown | x |
| | towns | bb | Bbtown | y |
| settings | form_title | form_id | version |
| | Form | form | 1 |
"""


def form(text: str) -> CompiledForm:
    return compile_form(text.encode(), file_name="form.md")


def changes(new: str) -> list[tuple[str, str, str, str]]:
    found = difference(form(OLD), form(new)).changes
    return [(one.path, one.kind.value, one.before, one.after) for one in found]


def test_nothing_is_different_from_itself() -> None:
    assert changes(OLD) == []
    shipped = compile_form(content.forms() / "screening.md", file_name="screening.md")
    assert difference(shipped, shipped).changes == ()


def test_order_version_and_title_change_no_question() -> None:
    assert changes(OLD.replace("| Form | form | 1 |", "| Other | form | 2 |")) == []


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("| text | name | Your name |", "| text | name | What are you called? |",
         [("/data/name", "wording", "Your name", "What are you called?")]),
        ("| integer | age |", "| text | age |", [("/data/age", "kind", "integer", "text")]),
        ("| yn | no | No | |", "| yn | maybe | Maybe | |", [("/data/paid", "choices", "No", "Maybe")]),
        ("| needs | food | Food | |", "| needs | food | Food or drink | |",
         [("/data/needs", "choices", "Food", "Food or drink")]),
        ("| towns | bb | Bbtown | y |", "| towns | cc | Cctown | y |",
         [("/data/town", "choices", "Bbtown", "Cctown")]),
        ("| select_one yn | paid | Paid? | |", "| select_one yn | paid | Paid? | ${age} > 3 |",
         [("/data/paid", "rules", "", "")]),
        ("| | integer | age | Age | | | |\n", "| | integer | age | Age | | | |\n| | text | more | More | | | |\n",
         [("/data/more", "new", "", "")]),
        ("| | note | bye | Goodbye | | | |\n", "", [("/data/bye", "gone", "", "")]),
    ],
)  # fmt: skip
def test_each_kind_of_change_is_told(was: str, now: str, told: list[tuple[str, str, str, str]]) -> None:
    assert was in OLD
    assert changes(OLD.replace(was, now)) == told


def test_answers_stand_where_the_question_still_means_the_same() -> None:
    new = (
        OLD.replace("| integer | age | Age |", "| decimal | age | How old |")
        .replace("| yn | no | No | |", "| yn | maybe | Maybe | |")
        .replace("| | text | name | Your name | | | |\n", "| | text | called | Your name | | | |\n")
        .replace("country=${name}", "country=${called}")
        .replace("| integer | years |", "| date | years |")
    )
    said = [
        StoredAnswer("/data/name", "Amina Example"),
        StoredAnswer("/data/age", "17"),
        StoredAnswer("/data/paid", "no"),
        StoredAnswer("/data/needs", "food rest"),
        StoredAnswer("/data/town", "bb"),
        StoredAnswer("/data/child[2]/years", "4"),
        StoredAnswer("/data/child[1]/years", "", Mark.DECLINED),
        StoredAnswer("/data/twice", "34"),
    ]
    found = carried(said, form(OLD), form(new))
    assert [one.ref for one in found.stays] == [
        "/data/age", "/data/needs", "/data/town", "/data/child[1]/years",
    ]  # fmt: skip
    assert {answer.ref: why for answer, why in found.left} == {
        "/data/name": "This question is not in the new form.",
        "/data/paid": "The choice is not offered any more.",
        "/data/child[2]/years": "The question now asks for another kind of answer.",
    }


def test_every_answer_stands_in_the_same_form_again() -> None:
    said = [
        StoredAnswer("/data/name", "x"),
        StoredAnswer("/data/paid", "yes"),
        StoredAnswer("/data/town", "aa"),
    ]
    found = carried(said, form(OLD), form(OLD))
    assert (list(found.stays), found.left) == (said, ())


def test_the_kinds_are_these() -> None:
    assert {one.value for one in DifferenceKind} == {
        "new", "gone", "kind", "wording", "choices", "rules", "indicator",
    }  # fmt: skip
