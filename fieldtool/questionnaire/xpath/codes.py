"""Functions over bytes behind a text: digests and base64."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import Value, to_text

_DIGESTS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def _digest(text: Value, method: Value, encoding: Value = "base64") -> str:
    name = _DIGESTS.get(to_text(method))
    if name is None:
        raise ExpressionError("this digest is not known")
    made = hashlib.new(name, to_text(text).encode(), usedforsecurity=False).digest()
    kind = to_text(encoding).lower()
    if kind not in ("base64", "hex"):
        raise ExpressionError("a digest is written in base64 or hex")
    return base64.b64encode(made).decode() if kind == "base64" else made.hex()


def _bytes(value: Value) -> bytes:
    try:
        return base64.b64decode(to_text(value), validate=False)
    except (binascii.Error, ValueError) as error:
        raise ExpressionError("this text is not base64") from error


def _decode(value: Value) -> str:
    return _bytes(value).decode("utf-8", "replace")


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "digest": (2, 3, _digest),
    "base64-decode": (1, 1, _decode),
}
