"""How the frozen values of a referral become plain JSON values and come back: by their types, nothing by hand."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from fieldtool.domain import instants


def to_plain(value: Any) -> Any:
    """Frozen values as JSON values: objects, lists, text, booleans; instants as ISO 8601; empty ones left out."""
    if isinstance(value, datetime):
        return instants.to_text(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inner = {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {name: v for name, v in inner.items() if v not in ("", None, [], {})}
    if isinstance(value, tuple):
        return [to_plain(v) for v in value]
    return value if value is None or isinstance(value, bool) else str(value)


def from_plain(wanted: Any, value: Any) -> Any:
    """A value of the type `wanted` from what `to_plain` made of one. ValueError where the shape is wrong."""
    if dataclasses.is_dataclass(wanted) and isinstance(wanted, type):
        if not isinstance(value, Mapping):
            raise ValueError(f"{wanted.__name__} expected")
        hints = typing.get_type_hints(wanted)
        known = {
            f.name: from_plain(hints[f.name], value[f.name])
            for f in dataclasses.fields(wanted)
            if f.name in value
        }
        try:
            return wanted(**known)
        except TypeError as error:
            raise ValueError(f"{wanted.__name__} incomplete") from error
    origin = typing.get_origin(wanted)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise ValueError("list expected")
        return tuple(from_plain(typing.get_args(wanted)[0], v) for v in value)
    if origin in (types.UnionType, typing.Union):
        inner = next(a for a in typing.get_args(wanted) if a is not type(None))
        return None if value is None else from_plain(inner, value)
    if wanted is datetime:
        return instants.from_text(str(value))
    if not isinstance(value, wanted):
        raise ValueError(f"{wanted.__name__} expected")
    return value
