"""Interviews as submissions that KoboToolbox and ODK take in: one XML instance each, in the layout of their exports.

An instance is what the form itself would have sent: the answers that stand, at the places the form gives them, with the
form's id and version and an instance id (ODK XForms specification, OpenRosa metadata schema). Where the identity may not
leave, only the coded replies and fields are there, in a group of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as etree

from fieldtool.casework.files import write_atomically
from fieldtool.domain.merge import current_answers
from fieldtool.domain.record import CaseRecord, Event

OPENROSA = "http://openrosa.org/xforms"
FOLDER = "instances"
CODED = "coded"
"""The group for coded replies and case fields: no form of ours has one of this name."""

_STEP = re.compile(r"([A-Za-z_][\w.-]{0,99})(?:\[([1-9][0-9]{0,3})\])?\Z", re.ASCII)
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FILE_ID = re.compile(r"[^0-9A-Za-z-]")


class OdkSubmissions:
    """Port `TableWriter`: a folder per interview, "instances/uuid.../submission.xml"."""

    def write(
        self, records: Iterator[CaseRecord], folder: Path, *, with_identities: bool
    ) -> Mapping[str, int]:
        """Writes every interview, with memory for one record."""
        count = 0
        (folder / FOLDER).mkdir(mode=0o700)
        for record in records:
            for interview in record.list("interviews"):
                count += 1
                place = folder / FOLDER / f"uuid{_FILE_ID.sub('-', interview['id'])[:80]}-{count}"
                place.mkdir(mode=0o700)
                write_atomically(place / "submission.xml", submission(record, interview))
        return {FOLDER: count}


def submission(record: CaseRecord, interview: Event) -> bytes:
    """One interview as an instance of its form."""
    answers = [one for one in current_answers(record) if one.get("interview_id") == interview["id"]]
    root = etree.Element(_root(answers))
    root.set("id", _text(interview.get("form_id", "")) or "fieldtool")
    if interview.get("form_version"):
        root.set("version", _text(interview["form_version"]))
    for answer in sorted(answers, key=lambda one: (one.get("seq", 0), one["at"], one["id"])):
        if answer["mark"] == "given" and answer.get("value"):
            _put(root, answer["ref"], answer["value"])
    coded = etree.SubElement(root, CODED)
    for name, value in sorted({**record.replies, **record.fields}.items()):
        if _STEP.match(name) and isinstance(value, str) and value:
            etree.SubElement(coded, name).text = _text(value)
    if not len(coded):
        root.remove(coded)
    etree.register_namespace("orx", OPENROSA)
    meta = etree.SubElement(root, f"{{{OPENROSA}}}meta")
    etree.SubElement(meta, f"{{{OPENROSA}}}instanceID").text = f"uuid:{_text(interview['id'])}"
    etree.SubElement(meta, f"{{{OPENROSA}}}timeStart").text = _text(interview["started"])
    if record.number:
        etree.SubElement(meta, f"{{{OPENROSA}}}instanceName").text = _text(record.number)
    made: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return made


def _root(answers: list[Event]) -> str:
    """The form's own root, as its refs begin."""
    for answer in answers:
        steps = answer.get("ref", "").split("/")
        if len(steps) > 2 and not steps[0] and _STEP.match(steps[1]):
            return str(steps[1])
    return "data"


def _put(root: etree.Element, ref: str, value: str) -> None:
    """Puts a value at its place; a ref that is none (an indicator answered directly) has no place in the form."""
    steps = ref.split("/")[1:]
    found = [_STEP.match(step) for step in steps]
    if len(steps) < 2 or not all(found) or steps[0] != root.tag:
        return
    here = root
    for step in found[1:]:
        assert step is not None, "all of them matched"
        name, number = step[1], int(step[2] or 1)
        same = here.findall(name)
        while len(same) < number:
            same.append(etree.SubElement(here, name))
        here = same[number - 1]
    here.text = _text(value)


def _text(value: str) -> str:
    return _UNWRITABLE.sub("\ufffd", value)
