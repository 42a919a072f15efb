"""On random small rule sets, everything the program answers exactly is found again by trying all
possibilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldtool.domain.assessment import Age, Conclusion, Reply, RuleSet, assess

IDS = ("a.1", "a.2", "a.3", "b.1", "b.2", "b.3", "c.1")
STRENGTHS = st.sampled_from(["strong", "medium", "medium", "weak", ""])
AGES = st.sampled_from([Age.not_asked(), Age.of_years(30), Age.known(True), Age.doubtful()])
REST = """
[rules]
name = "small"
version = "1"
[age]
child_under = 18
source = "x"
[strengths]
adult = "adult_labour"
child = "child_labour"
positive = [
    ["strong", "strong"],
    ["strong", "weak"],
    ["medium", "medium", "medium"],
    ["medium", "medium", "weak"],
]
[at_risk]
after_smuggling = ["dim_b"]
[labour_exploitation]
dimension = "dim_b"
[ilo]
conclusion = "dim_a"
dimensions = ["dim_a", "dim_b"]
sexual_when = ["c.1"]
labour_when = ["a.1"]
[asking]
first = ["c.1"]
[[exclusion]]
indicator = "a.2"
excluded_by = ["x.1"]
source = "x"
"""
ENTRY = ("procured", "border_crossed", "illegal_entry", "not_national_or_resident")
SIMPLE = dict.fromkeys((*ENTRY, "aggravating", "turning", "needs"), 'any = ["c.1"]')


@st.composite
def rule_texts(draw: st.DrawFn) -> str:
    """Four layers of random rules over seven indicators, two dimensions and the word child."""
    written = {"dim_a": 'dimension = "one"', "dim_b": 'dimension = "two"', **SIMPLE}
    names = ["dim_a", "dim_b"]
    for name in ("act", "benefit", "purpose", "means", "trafficking"):
        members = draw(
            st.lists(st.sampled_from([*IDS, *names, "child"]), min_size=1, max_size=4, unique=True)
        )
        kind = draw(st.sampled_from(["any", "all", "of"]))
        ids = [one for one in members if "." in one]
        if kind == "of" and ids:
            rule = f"of = {ids}\nat_least = {draw(st.integers(1, len(ids)))}"
        else:
            rule = f"{'any' if kind == 'of' else kind} = {members}"
        written[name] = rule.replace("'", '"')
        names.append(name)
    written["smuggling"] = (
        'all = ["procured", "border_crossed", "illegal_entry", "not_national_or_resident", "benefit"]'
    )
    return REST + "".join(
        f'[[rule]]\nname = "{name}"\n{rule}\nsource = "x"\n' for name, rule in written.items()
    )


@st.composite
def small_rows(draw: st.DrawFn) -> list[tuple[str, str, str, str]]:
    rows = [(one, "one" if one[0] == "a" else "two", draw(STRENGTHS), draw(STRENGTHS)) for one in IDS]
    return [*rows, ("x.1", "", "", "")]


SAID = st.sampled_from([Reply.YES, Reply.YES, Reply.NO, Reply.NO, Reply.UNKNOWN, None])
REPLIES = st.fixed_dictionaries(dict.fromkeys((*IDS, "x.1"), SAID)).map(
    lambda said: {one: reply for one, reply in said.items() if reply is not None}
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=rule_texts(), rows=small_rows(), answers=REPLIES, age=AGES)
def test_all_that_is_said_exactly_is_found_by_trying_everything(
    plain: Any, small_catalogue: Callable[..., Any], text: str, rows: Any, answers: dict[str, Reply], age: Age
) -> None:
    rules = RuleSet.from_text(text, small_catalogue(rows))
    reading = plain(rules)
    assessment = assess(answers, age, rules)
    for name in ("act", "benefit", "dim_a", "trafficking", "smuggling"):
        assert assessment.conclusion(name) is reading.conclusion(name, answers, age)
        assert [list(one) for one in assessment.because(name)] == reading.because(name, answers, age)[:20]
        assert set(assessment.known.possible(name)) == reading.possible(name, answers, age)
        assert assessment.known.open_ids(name) == reading.open_ids(name, answers, age)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=rule_texts(), rows=small_rows(), answers=REPLIES, age=AGES, data=st.data())
def test_answering_an_open_question_never_overturns_a_settled_conclusion(
    plain: Any,
    small_catalogue: Callable[..., Any],
    text: str,
    rows: Any,
    answers: dict[str, Reply],
    age: Age,
    data: Any,
) -> None:
    rules = RuleSet.from_text(text, small_catalogue(rows))
    before = assess(answers, age, rules)
    more, later = data.draw(st.sampled_from(list(plain(rules).completions(answers, age))))
    after = assess(more, later, rules)
    for name in ("act", "means", "purpose", "trafficking", "smuggling"):
        if before.conclusion(name) is not Conclusion.OPEN:
            assert after.conclusion(name) is before.conclusion(name)
