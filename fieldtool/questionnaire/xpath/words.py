"""Functions over texts and truth values."""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Callable, Mapping

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import EPSILON, Value, simple, texts, to_bool, to_number, to_text

PATTERN_SECONDS = 0.25
LONGEST_PATTERN = 1000


def _substr(text: Value, begin: Value, end: Value | None = None) -> str:
    """From `begin` to before `end`, counted from 0; negative ones count from the end."""
    whole = to_text(text)
    size = len(whole)
    first = int(to_number(begin))
    last = size if end is None else int(to_number(end))
    first = max(0, size + first) if first < 0 else first
    last = size + last if last < 0 else min(last, size)
    return whole[first:last] if first < last else ""


def _before(text: Value, mark: Value) -> str:
    whole, part = to_text(text), to_text(mark)
    at = whole.find(part)
    return whole[:at] if at > 0 else ""


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


def _regex(text: Value, pattern: Value) -> bool:
    """The whole text matches. Patterns that take too long count as no match: a form must not freeze the screen."""
    import regex

    written = to_text(pattern)
    if len(written) > LONGEST_PATTERN:
        raise ExpressionError("the pattern is too long")
    try:
        return regex.fullmatch(written, to_text(text), timeout=PATTERN_SECONDS) is not None
    except regex.error as error:
        raise ExpressionError(f"the pattern cannot be read: {error}") from error
    except TimeoutError:
        return False


def _from_string(value: Value) -> bool:
    plain = simple(value)
    if isinstance(plain, float):
        return abs(plain - 1) < EPSILON
    return to_text(plain).lower() in ("true", "1")


def _digest(text: Value, method: Value, encoding: Value = "base64") -> str:
    name = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}.get(
        to_text(method)
    )
    if name is None:
        raise ExpressionError("this digest is not known")
    made = hashlib.new(name, to_text(text).encode(), usedforsecurity=False).digest()
    kind = to_text(encoding)
    if kind not in ("base64", "hex"):
        raise ExpressionError("a digest is written in base64 or hex")
    return base64.b64encode(made).decode() if kind == "base64" else made.hex()


def _normalize(value: Value) -> str:
    return " ".join(to_text(value).split())


def _uuid(length: Value | None = None) -> str:
    if length is None:
        return str(uuid.uuid4())
    import secrets

    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(secrets.choice(alphabet) for _ in range(int(to_number(length))))


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "string": (1, 1, to_text),
    "string-length": (1, 1, lambda value: float(len(to_text(value)))),
    "concat": (0, 999, lambda *values: "".join(texts(values))),
    "join": (1, 999, lambda mark, *values: to_text(mark).join(texts(values))),
    "substr": (2, 3, _substr),
    "substring-before": (2, 2, _before),
    "substring-after": (2, 2, _after),
    "translate": (3, 3, _translate),
    "normalize-space": (1, 1, _normalize),
    "contains": (2, 2, lambda text, part: to_text(part) in to_text(text)),
    "starts-with": (2, 2, lambda text, part: to_text(text).startswith(to_text(part))),
    "ends-with": (2, 2, lambda text, part: to_text(text).endswith(to_text(part))),
    "regex": (2, 2, _regex),
    "digest": (2, 3, _digest),
    "uuid": (0, 1, _uuid),
    "true": (0, 0, lambda: True),
    "false": (0, 0, lambda: False),
    "not": (1, 1, lambda value: not to_bool(value)),
    "boolean": (1, 1, to_bool),
    "boolean-from-string": (1, 1, _from_string),
}
