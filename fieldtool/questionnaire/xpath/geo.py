"""Functions over places on the earth: geopoints, and lines and shapes written as points with semicolons."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence

from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.xpath.values import Nodes, Value, to_number, to_text

EARTH_RADIUS_METRES = 6_378_100
"""At the equator, as JavaRosa takes it."""
Point = tuple[float, float]


def _point(text: str) -> Point:
    """Latitude and longitude in degrees."""
    numbers = [to_number(one) for one in text.split()]
    if not 2 <= len(numbers) <= 4 or any(math.isnan(number) for number in numbers):
        raise ExpressionError("this is no place on the earth")
    return numbers[0], numbers[1]


def _points(texts: Sequence[str]) -> list[Point]:
    return [_point(text) for text in texts]


def _split(text: str) -> list[str]:
    return [part for part in text.split(";") if part.strip()]


def _of_nodes(value: Value) -> list[Point]:
    """The points of a shape, or of a point in every instance of a repeat."""
    if not isinstance(value, Nodes):
        raise ExpressionError("a path is needed here")
    texts = [to_text(node.typed()) for node in value]
    return _points(_split(texts[0]) if len(texts) == 1 else texts)


def _distance(*values: Value) -> float:
    """Metres along the points, one after the other."""
    if len(values) > 1:
        points = _points([to_text(value) for value in values])
    elif isinstance(values[0], Nodes):
        points = _of_nodes(values[0])
    elif isinstance(values[0], str):
        points = _points(_split(values[0]))
    else:
        raise ExpressionError("distance() needs places")
    return math.fsum(_between(a, b) for a, b in itertools.pairwise(points))


def _between(one: Point, other: Point) -> float:
    """By the spherical law of cosines."""
    (a, b), (c, d) = one, other
    a, c, along = math.radians(a), math.radians(c), math.radians(b - d)
    cosine = math.sin(a) * math.sin(c) + math.cos(a) * math.cos(c) * math.cos(along)
    return math.acos(max(-1.0, min(1.0, cosine))) * EARTH_RADIUS_METRES


def _area(value: Value) -> float:
    """Square metres inside the points, on the flat around the first of them."""
    points = _of_nodes(value)
    if len(points) < 3:
        return 0.0
    metres = 2 * math.pi * EARTH_RADIUS_METRES / 360
    north, east = points[0]
    flat = [((b - east) * metres * math.cos(math.radians(a)), (a - north) * metres) for a, b in points[1:]]
    doubled = sum(y * next_x - x * next_y for (x, y), (next_x, next_y) in itertools.pairwise(flat))
    return abs(doubled / 2)


def _geofence(place: Value, shape: Value) -> bool:
    """Whether a place lies inside a closed shape (the even-odd rule)."""
    north, east = _point(to_text(place))
    points = _of_nodes(shape)
    inside = False
    for (a, b), (c, d) in itertools.pairwise(points):
        if (c > north) != (a > north) and east < (b - d) * (north - c) / (a - c) + d:
            inside = not inside
    return inside


FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Value]]] = {
    "distance": (1, 999, _distance),
    "area": (1, 1, _area),
    "enclosed-area": (1, 1, _area),
    "geofence": (2, 2, _geofence),
}
