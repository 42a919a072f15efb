"""Pictures, scans and recordings of a case: answers, limits, who may, what the journal says, and that they go with the case."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from fieldtool.casework import attachments
from fieldtool.casework.conversation import Conversation
from fieldtool.casework.desk import Desk
from fieldtool.casework.officer_ports import ErasedBecause
from fieldtool.casework.roles import RoleForbidsError
from fieldtool.domain.attachment import AttachmentKind, AttachmentRefusedError, AttachmentTooLargeError
from fieldtool.domain.case import CaseStatus
from fieldtool.domain.decisions import Consent, ConsentPurpose
from fieldtool.domain.errors import DiskFullError, NotAllowedError, NotFoundError
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer, Role
from tests.casework.conftest import TRAFFICKED, Office, person
from tests.casework.test_roles import as_administrator
from tests.media.made import CANARY, picture, recording, telling_jpeg


@pytest.fixture
def talk(office: Office) -> tuple[Desk, Conversation]:
    """An interview with the form of pictures, just begun."""
    desk = as_administrator(office)
    info = desk.add_form(Path(__file__).with_name("papers.md"))
    _, interview = desk.begin("en", form_hash=info.hash)
    return desk, desk.conversation(interview.id)


def file(office: Office, name: str, data: bytes) -> Path:
    path = office.folder.parent / name
    path.write_bytes(data)
    return path


def test_a_picture_answers_a_question_by_its_name(office: Office, talk: tuple[Desk, Conversation]) -> None:
    desk, said = talk
    case_id = said.interview.case_id
    source = file(office, "Zyxcanary passport.jpg", telling_jpeg(size=(1600, 1200)))
    outcome = desk.attachments.answer(said, "/data/photo", source)
    assert outcome.saved_at is not None
    (kept,) = desk.attachments.of(case_id)
    assert said.question("/data/photo").value == kept.name == f"{kept.id}.jpg"
    assert (kept.kind, kept.ref, kept.interview_id) == (
        AttachmentKind.IMAGE, "/data/photo", said.interview.id,
    )  # fmt: skip
    data = desk.attachments.page(kept.id)
    assert (hashlib.sha256(data).hexdigest(), len(data)) == (kept.sha256, kept.size)
    assert Image.open(io.BytesIO(data)).size == (800, 600), "as small as the form asks for"
    assert CANARY not in data
    assert "Zyxcanary" not in repr(kept) + kept.name
    assert source.exists(), "the officer's file is left where it is"
    # It is there when the interview is opened again, and in all that is known of the case.
    again = desk.conversation(said.interview.id)
    assert again.question("/data/photo").value == kept.name
    assert desk.read(case_id).attachments == [kept]
    assert desk.attachments.named(case_id, kept.name) == kept


def test_recordings_and_scans_answer_theirs(office: Office, talk: tuple[Desk, Conversation]) -> None:
    desk, said = talk
    desk.attachments.answer(said, "/data/voice", file(office, "a.wav", recording(telling=True)))
    desk.attachments.answer(said, "/data/scan", file(office, "b.wav", recording()))
    voice, scan = desk.attachments.of(said.interview.case_id)
    assert [one.kind for one in (voice, scan)] == [AttachmentKind.AUDIO] * 2
    assert CANARY not in desk.attachments.page(voice.id)
    with pytest.raises(AttachmentRefusedError, match="another kind"):
        desk.attachments.answer(said, "/data/voice", file(office, "c.png", picture()))
    with pytest.raises(AttachmentRefusedError, match="another kind"):
        desk.attachments.answer(said, "/data/photo", file(office, "d.wav", recording()))
    assert len(desk.attachments.of(said.interview.case_id)) == 2


def test_what_the_form_does_not_take_is_not_kept(office: Office, talk: tuple[Desk, Conversation]) -> None:
    desk, said = talk
    outcome = desk.attachments.answer(said, "/data/never", file(office, "a.png", picture()))
    assert (outcome.saved_at, outcome.effect.problem) == (None, "No picture here.")
    assert desk.attachments.of(said.interview.case_id) == []
    said.finish()
    with pytest.raises(NotAllowedError, match="closed"):
        desk.attachments.answer(said, "/data/photo", file(office, "a.png", picture()))
    assert desk.attachments.of(said.interview.case_id) == []


def test_a_long_recording_is_kept_in_parts(office: Office, talk: tuple[Desk, Conversation]) -> None:
    desk, said = talk
    data = recording(seconds=60)  # 960 kB: four parts
    kept = desk.attachments.add(said.interview.case_id, file(office, "a.wav", data), title="  The   voice ")
    assert desk.attachments.page(kept.id) == data
    assert kept.title == "The voice"
    rows = office.store._db.execute("SELECT count(*) FROM attachment_part").fetchone()
    assert rows == (4,)


def test_limits_say_what_to_do(
    office: Office, talk: tuple[Desk, Conversation], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, said = talk
    case_id, source = said.interview.case_id, file(office, "a.png", picture())
    monkeypatch.setattr(attachments, "LARGEST_FILE", 1000)
    with pytest.raises(AttachmentTooLargeError, match="larger than"):
        desk.attachments.add(case_id, source)
    monkeypatch.undo()
    with pytest.raises(AttachmentRefusedError, match="cannot be read"):
        desk.attachments.add(case_id, source.with_name("not there.png"))
    monkeypatch.setattr(attachments, "LARGEST_CASE", 1000)
    with pytest.raises(AttachmentTooLargeError, match="at most"):
        desk.attachments.add(case_id, source)
    monkeypatch.undo()
    monkeypatch.setattr(attachments, "MOST_IN_CASE", 1)
    desk.attachments.add(case_id, source)
    with pytest.raises(AttachmentTooLargeError, match="already"):
        desk.attachments.add(case_id, source)
    assert len(desk.attachments.of(case_id)) == 1


def test_a_full_disk_keeps_nothing_of_it(
    office: Office, talk: tuple[Desk, Conversation], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, said = talk
    pages = int(office.store._db.execute("PRAGMA page_count").fetchone()[0])
    office.store._db.execute(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(DiskFullError):
        desk.attachments.add(said.interview.case_id, file(office, "a.wav", recording(seconds=60)))
    assert desk.attachments.of(said.interview.case_id) == []
    assert office.store._db.execute("SELECT count(*) FROM attachment_part").fetchone() == (0,)


def test_the_journal_tells_of_each_and_names_nothing(office: Office, talk: tuple[Desk, Conversation]) -> None:
    desk, said = talk
    case_id = said.interview.case_id
    source = file(office, "Zyxcanary.png", picture())
    kept = desk.attachments.add(case_id, source, title="Zyxcanary")
    for _ in range(3):
        desk.attachments.page(kept.id)
    desk.attachments.remove(kept.id)
    lines = [one for one in desk.journal(limit=20) if one.verb.startswith("attachment")]
    assert [(one.verb, one.subject, one.detail) for one in lines] == [
        (f"attachment {verb}", case_id, kept.id) for verb in ("removed", "viewed", "added")
    ]
    with pytest.raises(NotFoundError, match="not in the vault any more"):
        desk.attachments.page(kept.id)
    assert desk.attachments.of(case_id) == []
    assert office.store._db.execute("SELECT count(*) FROM attachment_part").fetchone() == (0,)
    # Fewer rows than the key file was told of are no rolled-back vault where the journal says why.
    assert desk.attachments.add(case_id, source)
    office.as_officer()
    office.store.remove_attachment(office.store.attachments(case_id)[0].id, at=office.clock())
    office.store._db.close()  # the laptop dies before the key file hears of it
    office.store._released()
    office.store = None
    assert office.as_officer().attachments.of(case_id) == []


def test_an_analyst_sees_none(office: Office, talk: tuple[Desk, Conversation]) -> None:
    desk, said = talk
    kept = desk.attachments.add(said.interview.case_id, file(office, "a.png", picture()))
    office.store._officer = Officer("9", "Analyst Invented", Role.ANALYST)
    for look in (
        lambda: desk.attachments.of(said.interview.case_id),
        lambda: desk.attachments.page(kept.id),
        lambda: desk.attachments.remove(kept.id),
    ):
        with pytest.raises(RoleForbidsError):
            look()


@pytest.mark.parametrize("how", ["erase", "minimise"])
def test_they_go_with_what_they_are_about(office: Office, how: str) -> None:
    desk = as_administrator(office)
    case_id, other = person(desk, TRAFFICKED), person(desk, TRAFFICKED)
    for one in (case_id, other):
        desk.attachments.add(one, file(office, "a.png", picture()), title="Zyxcanary")
    desk.set_status(case_id, CaseStatus.CLOSED)
    if how == "erase":
        desk.keeping.erase_case(case_id, ErasedBecause.PERSON)
    else:
        desk.keeping.minimise_case(case_id)
        assert desk.attachments.of(case_id) == []
    left = office.store._db.execute("SELECT DISTINCT case_id FROM attachment").fetchall()
    assert left == [(other,)]
    parts = office.store._db.execute("SELECT DISTINCT attachment_id FROM attachment_part").fetchall()
    assert parts == [(desk.attachments.of(other)[0].id,)]


def consent(desk: Desk, case_id: str, office: Office, *purposes: ConsentPurpose) -> None:
    for purpose in (ConsentPurpose.INTERVIEW, *purposes):
        at = office.clock()
        office.store.add_consent(Consent(new_id(at), case_id, purpose, True, at, desk.officer.number))


@pytest.mark.parametrize("purpose", [ConsentPurpose.SHARE_HQ, ConsentPurpose.STATISTICS])
def test_a_picture_never_leaves_in_a_bundle_and_its_name_only_with_full_consent(
    office: Office, talk: tuple[Desk, Conversation], purpose: ConsentPurpose
) -> None:
    desk, said = talk
    case_id = said.interview.case_id
    said.answer("/data/words", "Zyxcanary words")
    desk.attachments.answer(said, "/data/photo", file(office, "a.png", picture()))
    kept = desk.attachments.add(case_id, file(office, "b.png", picture()), title="Zyxcanary title")
    consent(desk, case_id, office, purpose)
    prepared = desk.exchange.look_at(case_id).prepared
    assert prepared.record is not None
    assert prepared.left_out["attachments"] == 2, "said before anything is sealed"
    text = repr(prepared.record.to_json())
    assert "Zyxcanary title" not in text
    assert kept.sha256 not in text
    names = [one.name in text for one in desk.attachments.of(case_id)]
    assert names == [purpose is ConsentPurpose.SHARE_HQ, False]
