"""Interviews as submissions of their forms, as KoboToolbox and ODK take them in."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as etree

from defusedxml.ElementTree import fromstring

from fieldtool.domain.coverage import without_identity
from fieldtool.domain.record import CaseRecord, from_json
from fieldtool.htcds import OdkSubmissions
from fieldtool.htcds.submissions import OPENROSA, submission

AT = "2026-11-23T06:40:24.120Z"


def answer(one: str, ref: str, value: str, mark: str = "given", **more: object) -> dict[str, object]:
    return {"id": one, "interview_id": "i", "ref": ref, "value": value, "mark": mark, "seq": int(one), "at": AT,
            "withdrawn": False} | more  # fmt: skip


def record(*answers: dict[str, object]) -> CaseRecord:
    return from_json(
        {
            "schema": "fieldtool-case/1", "id": "c1", "number": "KE04-2026-0001", "device": "d", "created": AT,
            "organisation": "Example Org", "answers": list(answers),
            "interviews": [{"id": "i", "form_id": "screening", "form_version": "3", "state": "finished", "started": AT},
                           {"id": "../../j", "state": "open", "started": AT}],
            "codings": [{"id": "k", "at": AT, "replies": {"purpose.sexual": "yes"}, "fields": {"prs_Gender": "Feminine"}}],
        }
    )  # fmt: skip


SAID = record(
    answer("1", "/data/journey/arranged_by", "Testov <&> \u0000".replace("\u0000", "\u0007")),
    answer("2", "/data/children[2]/name", "Invented Two"),
    answer("3", "/data/children[1]/name", "Invented One"),
    answer("4", "/data/price", "100"),
    answer("5", "/data/price", "200", replaces="4"),
    answer("6", "/data/debt", "", "declined"),
    answer("7", "indicator:act.recruited", "yes"),
    answer("8", "/data/../../x", "no place"),
    answer("9", "/data/taken_back", "x", withdrawn=True),
)


def test_the_answers_that_stand_are_at_their_places() -> None:
    root: etree.Element = fromstring(submission(SAID, SAID.list("interviews")[1]))
    assert root.tag == "data"
    assert root.attrib == {"id": "screening", "version": "3"}
    assert root.findtext("journey/arranged_by") == "Testov <&> \ufffd"
    assert [child.findtext("name") for child in root.findall("children")] == ["Invented One", "Invented Two"]
    assert root.findtext("price") == "200"
    assert root.find("debt") is None
    assert root.find("taken_back") is None
    assert root.findtext("coded/purpose.sexual") == "yes"
    assert root.findtext(f"{{{OPENROSA}}}meta/{{{OPENROSA}}}instanceID") == "uuid:i"


def test_without_identity_nothing_but_codes_is_there(tmp_path: Path) -> None:
    hidden = without_identity(SAID, "pseudonym")
    count = OdkSubmissions().write(iter([hidden]), tmp_path, with_identities=False)
    files = sorted(tmp_path.rglob("submission.xml"))
    assert count == {"instances": 2}
    assert len(files) == 2
    assert all(path.parent.parent == tmp_path / "instances" for path in files)
    text = b"".join(path.read_bytes() for path in files)
    assert b"Invented" not in text
    assert b"KE04" not in text
    assert b"yes" in text
