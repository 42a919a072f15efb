"""Functions over texts and truth values."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping

from fieldtool.questionnaire.xpath.values import Value, opened, to_bool, to_number, to_text

_MOST_LETTERS = 1000


def _whole(value: Value) -> int:
    number = to_number(value)
    return int(max(-1e9, min(1e9, number))) if number == number else 0


def _substr(text: Value, begin: Value, end: Value | None = None) -> str:
    """From `begin` to before `end`, counted from 0; negative ones count from the end."""
    whole = to_text(text)
    size = len(whole)
    first = _whole(begin)
    last = size if end is None else _whole(end)
    first = first + size if first < 0 else first
    last = last + size if last < 0 else last
    first, last = min(max(0, first), size), min(max(0, last), size)
    return whole[first:last] if first <= last else ""


def _before(text: Value, mark: Value) -> str:
    whole, at = to_text(text), to_text(text).find(to_text(mark))
    return whole[:at] if at >= 0 else ""


def _after(text: Value, mark: Value) -> str:
    whole, part = to_text(text), to_text(mark)
    at = whole.find(part)
    return whole[at + len(part) :] if at >= 0 else ""


def _translate(text: Value, old: Value, new: Value) -> str:
    letters, others = to_text(old), to_text(new)
    table: dict[int, str | None] = {}
    for place, letter in enumerate(letters):
        table.setdefault(ord(letter), others[place] if place < len(others) else None)
    return to_text(text).translate(table)


def _join(mark: Value, *values: Value) -> str:
    return to_text(mark).join(to_text(one) for one in opened(values))


def _from_string(value: Value) -> bool:
    return to_text(value).lower() in ("true", "1")


def _uuid(length: Value | None = None) -> str:
    if length is None:
        return str(uuid.uuid4())
    import secrets

    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(secrets.choice(alphabet) for _ in range(min(_whole(length), _MOST_LETTERS)))


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "string": (1, 1, to_text),
    "concat": (0, 999, lambda *values: _join("", *values)),
    "join": (1, 999, _join),
    "substr": (2, 3, _substr),
    "substring-before": (2, 2, _before),
    "substring-after": (2, 2, _after),
    "translate": (3, 3, _translate),
    "contains": (2, 2, lambda text, part: to_text(part) in to_text(text)),
    "starts-with": (2, 2, lambda text, part: to_text(text).startswith(to_text(part))),
    "ends-with": (2, 2, lambda text, part: to_text(text).endswith(to_text(part))),
    "uuid": (0, 1, _uuid),
    "true": (0, 0, lambda: True),
    "false": (0, 0, lambda: False),
    "not": (1, 1, lambda value: not to_bool(value)),
    "boolean": (1, 1, to_bool),
    "boolean-from-string": (1, 1, _from_string),
    "depend": (1, 999, lambda value, *_: value),
}
