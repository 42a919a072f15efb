"""What depends on what: the order of working out, what to work out again after a change, and circles refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldtool.domain.form import FormProblem
from fieldtool.questionnaire.model import Bind
from fieldtool.questionnaire.reads import paths, reads_itself


@dataclass(frozen=True, slots=True)
class Graph:
    """`order`: paths with a relevance or a calculation, each after all it depends on. `rank`: its place there.

    `readers`: path -> which of those read it. `beneath`: path of a group, a repeat or a question -> what must be
    worked out again when it, with all in it, comes or goes. `chains`: calculations that read the same field in
    other instances of a repeat, as a running total does. `fixed`: calculations that read nothing of the form (now(),
    uuid()): what a record holds of them stays.
    """

    order: tuple[str, ...]
    rank: Mapping[str, int]
    readers: Mapping[str, frozenset[str]]
    beneath: Mapping[str, frozenset[str]]
    circles: tuple[FormProblem, ...] = ()
    chains: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()


def graph_of(binds: Mapping[str, Bind], known: Iterable[str]) -> Graph:
    """The graph of a form. `known`: the paths of all its nodes."""
    working = {
        path: bind for path, bind in binds.items() if bind.relevant is not None or bind.calculate is not None
    }
    everything = tuple(dict.fromkeys(known))
    reads = {path: _reads(bind, everything) for path, bind in working.items()}
    needs = {path: set(_needs(path, reads[path], working)) for path in working}
    done: dict[str, None] = {}
    circles = [*_hanging_on_themselves(working, reads, set(everything)), *_asking_themselves(binds)]
    for first in working:
        _visit(first, needs, done, circles)
    readers: dict[str, set[str]] = {}
    for path, (conditions, values) in reads.items():
        for read in conditions | values:
            if read != path:
                readers.setdefault(read, set()).add(path)
    order = tuple(done)
    return Graph(
        order=order,
        rank={path: number for number, path in enumerate(order)},
        readers={path: frozenset(found) for path, found in readers.items()},
        beneath=_beneath(everything, order, readers),
        circles=tuple(circles),
        fixed=frozenset(
            path for path, bind in working.items() if bind.calculate is not None and not reads[path][1]
        ),
        chains=frozenset(path for path, (_, values) in reads.items() if path in values),
    )


def _hanging_on_themselves(
    working: Mapping[str, Bind], reads: Mapping[str, tuple[set[str], set[str]]], known: set[str]
) -> Iterator[FormProblem]:
    for path, bind in working.items():
        name = _name(path)
        if bind.calculate is not None and reads_itself(bind.calculate, path):
            sentence = (
                f'"{name}": its calculation hangs on its own value; name another question, or use once().'
            )
            yield FormProblem(sentence, column="calculation", path=path)
        inside = sorted(one for one in reads[path][0] & known if f"{one}/".startswith(f"{path}/"))
        if inside:
            sentence = (
                f'"{name}": whether it is relevant hangs on {_name(inside[0])}, which is shown only then.'
            )
            yield FormProblem(sentence, column="relevant", path=path)


def _asking_themselves(binds: Mapping[str, Bind]) -> Iterator[FormProblem]:
    """Only a constraint may read the answer it stands at; JavaRosa refuses the others too."""
    for path, bind in binds.items():
        for column, condition, says in (
            ("read_only", bind.read_only, "whether it is read only"),
            ("required", bind.required, "whether it is required"),
        ):
            if condition is not None and reads_itself(condition, path):
                sentence = f'"{_name(path)}": {says} hangs on its own answer; name another question.'
                yield FormProblem(sentence, column=column, path=path)


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _beneath(
    known: tuple[str, ...], order: tuple[str, ...], readers: Mapping[str, set[str]]
) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    working = set(order)
    for path in known:
        own = set(readers.get(path, ()))
        if path in working:
            own.add(path)
        if own:
            for one in (path, *_above(path)):
                found.setdefault(one, set()).update(own)
    return {path: frozenset(paths_) for path, paths_ in found.items()}


def _visit(
    first: str, needs: Mapping[str, set[str]], done: dict[str, None], problems: list[FormProblem]
) -> None:
    """Depth first, without recursion: forms may be long chains."""
    trail: dict[str, None] = {}
    waiting: list[tuple[str, Iterator[str]]] = []

    def enter(path: str) -> None:
        trail[path] = None
        waiting.append((path, iter(sorted(needs.get(path, ())))))

    if first not in done:
        enter(first)
    while waiting:
        path, rest = waiting[-1]
        following = next((one for one in rest if one not in done), None)
        if following is None:
            done[path] = None
            del trail[path]
            waiting.pop()
        elif following in trail:
            around = list(trail)
            circle = around[around.index(following) :]
            if any(one.path in circle for one in problems):
                continue  # the same tangle, told already
            names = [_name(one) for one in [*circle, following]]
            shown = names if len(names) <= 8 else [*names[:4], "…", *names[-3:]]
            sentence = f"These depend on each other in a circle: {' → '.join(shown)}; take one of them out."
            problems.append(FormProblem(sentence, column="calculation", path=following))
        else:
            enter(following)


def _reads(bind: Bind, known: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """What the relevance and what the calculation of a bind read."""
    return tuple(  # type: ignore[return-value]
        set() if one is None else set(expanded(paths(one, bind.path), known))
        for one in (bind.relevant, bind.calculate)
    )


def expanded(found: Iterable[str], known: tuple[str, ...]) -> Iterator[str]:
    """Paths with their * steps filled in."""
    for path in found:
        if "*" not in path:
            yield path
            continue
        names = path.split("/")
        for one in known:
            others = one.split("/")
            if len(others) == len(names) and all(a in ("*", b) for a, b in zip(names, others, strict=True)):
                yield one


def _needs(path: str, read: tuple[set[str], set[str]], working: Mapping[str, Bind]) -> Iterator[str]:
    """What must be worked out before: what its expressions read, with everything above that, and what is above it."""
    conditions, values = read
    above = set(_above(path))
    for one in conditions | values:
        for needed in (one, *_above(one)):
            if needed in working and needed != path and needed not in above:
                yield needed
    for one in above:
        if one in working:
            yield one


def _above(path: str) -> Iterator[str]:
    while path.count("/") > 1:
        path = path.rsplit("/", 1)[0]
        yield path
