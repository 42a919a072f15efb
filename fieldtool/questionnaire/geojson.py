"""Places as choices: the features of a GeoJSON file as rows, with the columns `id`, `geometry` and their properties."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_NAME = re.compile(r"[^\W\d][\w.\-]*")
_KINDS = ("Point", "LineString", "Polygon")


class NotPlacesError(ValueError):
    """What is wrong with the file, in words that follow its name."""


def places(text: str) -> Iterator[dict[str, str]]:
    """One row for each feature (RFC 7946), as ODK reads them: coordinates are "latitude longitude 0 0", with "; " between.

    NotPlacesError where the file is none, or a feature has no id; properties whose names no column can have are left
    out, since no expression could name them.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotPlacesError("is no GeoJSON") from error
    if not isinstance(found, dict) or found.get("type") != "FeatureCollection":
        raise NotPlacesError("needs a FeatureCollection at its top")
    features = found.get("features")
    if not isinstance(features, list):
        raise NotPlacesError("has no list of features")
    for number, feature in enumerate(features, start=1):
        if not isinstance(feature, dict) or feature.get("type") != "Feature":
            raise NotPlacesError(f"has something at place {number} that is no feature")
        told = feature.get("properties") or {}
        properties = (
            {k: _plain(v) for k, v in told.items() if _NAME.fullmatch(k)} if isinstance(told, dict) else {}
        )
        given = feature.get("id", properties.get("id"))
        if given in (None, ""):
            raise NotPlacesError(f"has a feature without an id, at place {number}")
        yield {**properties, "id": _plain(given), "geometry": _geometry(feature.get("geometry"), number)}


def _geometry(found: Any, number: int) -> str:
    if not isinstance(found, dict) or found.get("type") not in _KINDS:
        raise NotPlacesError(f"has a feature at place {number} that is no Point, LineString or Polygon")
    told: Any = found.get("coordinates")
    try:
        points = [told] if found["type"] == "Point" else told[0] if found["type"] == "Polygon" else told
        return "; ".join(f"{float(one[1])!r} {float(one[0])!r} 0 0" for one in points)
    except (TypeError, IndexError, ValueError, KeyError) as error:
        raise NotPlacesError(f"has a feature at place {number} without coordinates") from error


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
