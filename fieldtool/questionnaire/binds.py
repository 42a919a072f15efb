"""How a bind of an XForm is read: types, rules, messages, and the columns that are fieldtool's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from fieldtool.domain.form import Sensitivity, Severity
from fieldtool.questionnaire.marks import FIELDTOOL, JAVAROSA
from fieldtool.questionnaire.model import Bind
from fieldtool.questionnaire.problems import Problems
from fieldtool.questionnaire.xpath.syntax import Expression

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TYPES = {
    *("string", "int", "integer", "long", "short", "byte", "decimal", "double", "float", "boolean"),
    *("date", "time", "dateTime", "geopoint", "binary", "anyURI", "rank", "select", "select1", "barcode"),
    *("selectList1", "listItem", "listItems"),
}
_ALSO = {"datetime": "dateTime", "note": "string", "text": "string", "": "string"}
_INSTEAD = {
    "geotrace": "ask for places with geopoint, in a repeat",
    "geoshape": "ask for places with geopoint, in a repeat",
    "intent": "questions that start another program cannot be asked here",
}
_PRELOADS = {("timestamp", "start"), ("timestamp", "end"), ("date", "today"), ("uid", "")}
OWN = ("indicator", "gate", "field", "htcds", "sensitivity", "severity", "locked")
"""Columns bind::fieldtool:... that mean something."""


class Binds:
    """Reads binds one by one; what is wrong goes to the problems."""

    def __init__(
        self, expression: Callable[[str | None, str, str], Expression | None], problems: Problems
    ) -> None:
        self._expression = expression
        self._problems = problems

    def bind(self, element: Element) -> Bind:
        """The bind an element writes."""
        path = element.get("nodeset", "")
        constraint, constraint_is_id = _message(element.get(f"{{{JAVAROSA}}}constraintMsg"))
        required, required_is_id = _message(element.get(f"{{{JAVAROSA}}}requiredMsg"))
        self._demand_known(element, path)
        return Bind(
            path=path,
            kind=self._kind(element.get("type", "string").rsplit(":", 1)[-1].strip(), path),
            relevant=self._expression(element.get("relevant"), path, "relevant"),
            required=self._expression(element.get("required"), path, "required"),
            constraint=self._expression(element.get("constraint"), path, "constraint"),
            calculate=self._expression(element.get("calculate"), path, "calculation"),
            read_only=self._expression(element.get("readonly"), path, "read_only"),
            constraint_text=constraint,
            constraint_is_id=constraint_is_id,
            required_text=required,
            required_is_id=required_is_id,
            preload=self._preload(element, path),
            indicator=element.get(f"{{{FIELDTOOL}}}indicator", "").strip() or None,
            gate=tuple(element.get(f"{{{FIELDTOOL}}}gate", "").split()),
            case_field=self._field(element),
            sensitivity=Sensitivity(self._word(element, "sensitivity", tuple(Sensitivity), "plain", path)),
            severity=Severity(self._word(element, "severity", tuple(Severity), "block", path)),
            locked=self._word(element, "locked", ("yes", "no"), "no", path) == "yes",
        )

    def _kind(self, written: str, path: str) -> str:
        kind = _ALSO.get(written.lower(), written)
        if kind not in _TYPES:
            instead = _INSTEAD.get(kind, "take the row out, or make it a text")
            self._problems.refuse(path, f"the type {kind} is not supported: {instead}.", "type")
        return kind

    def _field(self, element: Element) -> str | None:
        found = element.get(f"{{{FIELDTOOL}}}field") or element.get(f"{{{FIELDTOOL}}}htcds") or ""
        return found.strip() or None

    def _word(self, element: Element, name: str, allowed: tuple[str, ...], usual: str, path: str) -> str:
        """One of the words a column of ours knows."""
        written = element.get(f"{{{FIELDTOOL}}}{name}", "").strip() or usual
        if written in allowed:
            return written
        words = ", ".join(allowed)
        self._problems.refuse(path, f"{name} must be one of {words}.", f"bind::fieldtool:{name}")
        return usual

    def _demand_known(self, element: Element, path: str) -> None:
        """A column of ours with a slip in its name would be lost without a word."""
        for name in element.attrib:
            own = name.removeprefix(f"{{{FIELDTOOL}}}")
            if own != name and own not in OWN:
                known = ", ".join(OWN)
                self._problems.warn(
                    path, f"there is no column fieldtool:{own}; there are {known}.", f"bind::fieldtool:{own}"
                )

    def _preload(self, element: Element, path: str) -> tuple[str, str] | None:
        kind = element.get(f"{{{JAVAROSA}}}preload")
        if kind is None:
            return None
        written = element.get(f"{{{JAVAROSA}}}preloadParams", "")
        if kind in ("property", "context"):
            # uri:deviceid, DeviceID and the context UserName are older words for the same.
            kind, written = "property", written.lower().removeprefix("uri:")
        if kind == "uid":
            written = ""  # older forms name the kind of id ("general"): there is one
        found = (kind, written)
        if found not in _PRELOADS and kind != "property":
            self._problems.refuse(path, f"{kind} {found[1]} is not supported; take the row out.", "type")
        elif kind == "property" and found[1] not in ("username", "deviceid"):
            self._problems.warn(path, f"{found[1]} is not known on this laptop and stays empty.", "type")
        return found


def _message(written: str | None) -> tuple[str, bool]:
    found = re.fullmatch(r"\s*jr:itext\(\s*'(.*)'\s*\)\s*", written or "", re.DOTALL)
    return (found[1], True) if found else (written or "", False)
