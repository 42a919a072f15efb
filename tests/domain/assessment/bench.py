"""How long the assessment takes, against a plain reading of the same rules in the same run.

Run it by hand: .venv/bin/python -m tests.domain.assessment.bench [number of cases] [number in a vault]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter_ns

from fieldtool.domain.assessment import Age, Catalogue, RuleSet, assess, what_ifs
from fieldtool.domain.assessment.many import Columns, assess_columns, assess_many
from tests.casework.bench import reassess
from tests.domain.assessment.conftest import FORMS, Plain
from tests.domain.assessment.test_many import invented_cases

_NAIVE_CASES = 300


def nanoseconds(work: Callable[[], object], rounds: int = 5) -> float:
    """The median over the rounds."""
    times = []
    for _ in range(rounds):
        start = perf_counter_ns()
        work()
        times.append(perf_counter_ns() - start)
    return median(times)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    in_vault = int(sys.argv[2]) if len(sys.argv) > 2 else count
    rules = RuleSet.load(FORMS / "assessment" / "un-protocols.toml", Catalogue.load(FORMS / "indicators"))
    some = invented_cases(rules, 1000)
    cases = (some * (count // 1000 + 1))[:count]
    columns = Columns.of(cases, rules)

    def naive() -> None:
        for answers, age in some[:_NAIVE_CASES]:
            reading = Plain(rules)
            for name in ("trafficking", "smuggling"):
                reading.conclusion(name, answers, age)

    def single() -> None:
        for answers, age in some[:_NAIVE_CASES]:
            one = assess(answers, age, rules)
            assert one.trafficking
            assert one.smuggling

    summaries = assess_many(some, rules)
    for (answers, age), summary in zip(some[:_NAIVE_CASES], summaries, strict=False):
        assert Plain(rules).conclusion("trafficking", answers, age) is summary.trafficking
        assert Plain(rules).conclusion("smuggling", answers, age) is summary.smuggling
    plain = nanoseconds(naive, 3) / _NAIVE_CASES
    one_by_one = nanoseconds(single, 3) / _NAIVE_CASES
    sliced = nanoseconds(lambda: assess_columns(columns, rules)) / count
    whole = nanoseconds(lambda: assess_many(cases, rules), 1) / count
    print(f"plain reading        {plain:12,.0f} ns per case")
    print(f"one assess()         {one_by_one:12,.0f} ns per case   {plain / one_by_one:8.1f} times faster")
    print(f"bit-sliced, columns  {sliced:12,.1f} ns per case   {plain / sliced:8.1f} times faster")
    print(f"with transposition   {whole:12,.0f} ns per case   {plain / whole:8.1f} times faster")
    if in_vault:
        stored, different = reassess(in_vault)
        print(f"encrypted vault      {stored:12,.0f} ns per case   {plain / stored:8.1f} times faster")
        print(
            f"  rows read, assessed, written and journalled: {in_vault:,} cases, {different:,} came out differently,"
        )
        print(f"  in {stored * in_vault / 1e9:.1f} s")
    for title, answers, age in (
        ("nothing answered", {}, Age.of_years(30)),
        ("no age either", {}, Age.not_asked()),
    ):
        live = nanoseconds(lambda a=answers, b=age: assess(a, b, rules).next)  # type: ignore[misc]
        print(f"live, with next, {title}: {live / 1e6:.2f} ms")
    tried = nanoseconds(lambda: what_ifs(assess({}, Age.of_years(30), rules)))
    print(f"one assess and all its what-ifs: {tried / 1e6:.2f} ms")
    full = nanoseconds(lambda: [assess(a, b, rules).to_json() for a, b in some[:50]]) / 50
    print(f"everything as JSON, mean of 50 cases: {full / 1e6:.2f} ms")


if __name__ == "__main__":
    main()
