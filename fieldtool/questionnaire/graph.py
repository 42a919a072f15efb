"""What depends on what: the order in which relevance and calculations are worked out, and circles refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.model import Bind
from fieldtool.questionnaire.xpath.syntax import Call, Expression, Negative, Operation, Path


def order(binds: Mapping[str, Bind]) -> tuple[tuple[str, ...], tuple[FormProblem, ...]]:
    """Paths with something to work out, each after all it depends on; and a problem for every circle."""
    working = {
        path: bind for path, bind in binds.items() if bind.relevant is not None or bind.calculate is not None
    }
    needs = {path: set(_needs(bind, working)) for path, bind in working.items()}
    done: dict[str, None] = {}
    problems: list[FormProblem] = []
    for first in working:
        _visit(first, needs, done, problems)
    return tuple(done), tuple(problems)


def _visit(
    first: str, needs: Mapping[str, set[str]], done: dict[str, None], problems: list[FormProblem]
) -> None:
    """Depth first, without recursion: forms may be long chains."""
    trail: list[str] = []
    waiting: list[tuple[str, Iterator[str]]] = []

    def enter(path: str) -> None:
        trail.append(path)
        waiting.append((path, iter(sorted(needs.get(path, ())))))

    if first not in done:
        enter(first)
    while waiting:
        path, rest = waiting[-1]
        following = next((one for one in rest if one not in done), None)
        if following is None:
            done[path] = None
            trail.pop()
            waiting.pop()
        elif following in trail:
            names = [one.rsplit("/", 1)[-1] for one in [*trail[trail.index(following) :], following]]
            sentence = f"These depend on each other in a circle: {' → '.join(names)}."
            problems.append(FormProblem(sentence, column="calculation"))
        else:
            enter(following)


def _needs(bind: Bind, working: Mapping[str, Bind]) -> Iterator[str]:
    """What must be worked out before: what its expressions read, with everything above that, and what is above it."""
    for expression in (bind.relevant, bind.calculate):
        if expression is None:
            continue
        for path in paths(expression, bind.path):
            for one in (path, *_above(path)):
                # once(.) and constraints may read their own node; a relevance may not hang on itself.
                own = one == bind.path and expression is bind.calculate
                if one in working and not own:
                    yield one
    for one in _above(bind.path):
        if one in working:
            yield one


def _above(path: str) -> Iterator[str]:
    while path.count("/") > 1:
        path = path.rsplit("/", 1)[0]
        yield path


def paths(expression: Expression, at: str) -> Iterator[str]:
    """The paths an expression reads, standing at the node `at`, without instance numbers."""
    if isinstance(expression, Negative):
        yield from paths(expression.inner, at)
    elif isinstance(expression, Operation):
        yield from paths(expression.left, at)
        yield from paths(expression.right, at)
    elif isinstance(expression, Call):
        for one in expression.arguments:
            yield from paths(one, at)
    elif isinstance(expression, Path):
        yield from _path(expression, at)


def _path(path: Path, at: str) -> Iterator[str]:
    if isinstance(path.start, Call) and path.start.name == "instance":
        # Rows of a list; what their filters read of the form still counts.
        for step in path.steps:
            for predicate in step.predicates:
                yield from _of_form(paths(predicate, "#row"))
        return
    where = "" if path.absolute else at
    for step in path.steps:
        if step.name == "..":
            where = where.rsplit("/", 1)[0]
        elif step.name != ".":
            where = f"{where}/{step.name}"
        for predicate in step.predicates:
            yield from paths(predicate, where)
    yield where


def _of_form(found: Iterable[str]) -> Iterator[str]:
    return (one for one in found if not one.startswith("#"))
