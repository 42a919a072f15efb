"""The journal as a book: chosen by officer, kind, case and day, checked with a plain answer, handed out signed."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldtool.casework.journal_book import KINDS, Asked, Kind, checkpoint_text, kind_of
from fieldtool.domain.case import CaseStatus
from tests.casework.conftest import TRAFFICKED, Office, person
from tests.casework.test_journal_walk import WORDS, Walk
from tests.casework.test_roles import as_administrator


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = Walk(tmp_path_factory.mktemp("book"))
    yield made
    made.desk.close()


# the story


def test_it_is_chosen_by_officer_kind_case_and_day(office: Office) -> None:
    desk = office.as_officer()
    one, two = person(desk, TRAFFICKED), person(desk, TRAFFICKED)
    number = desk.read(one).case.number
    told = desk.book.page(Asked(case=number))
    assert {line.entry.subject for line in told} == {one}
    assert {line.case_number for line in told} == {number}
    assert {line.officer_name for line in told} == {"Amina Example"}
    looks = desk.book.page(Asked(kind=Kind.VIEW))
    assert looks
    assert {kind_of(line.entry.verb) for line in looks} == {Kind.VIEW}
    changes = {line.entry.verb for line in desk.book.page(Asked(kind=Kind.CHANGE))}
    assert "answered" in changes
    assert not changes & frozenset().union(*KINDS.values())
    assert desk.book.page(Asked(officer="9999")) == []
    assert desk.book.page(Asked(case="XX-1")) == []
    today = office.clock.now.date()
    assert len(desk.book.page(Asked(first=today, last=today), limit=1000)) == len(
        [line for line in desk.journal(limit=1000) if line.at.date() == today]
    )
    assert desk.book.page(Asked(first=today + timedelta(days=1))) == []
    assert two


def test_a_rewritten_journal_is_found_though_its_chain_holds(office: Office) -> None:
    """Somebody with an unlocked laptop can chain new lines; the signature of an officer they cannot make."""
    desk = as_administrator(office)
    person(desk, TRAFFICKED)
    assert desk.book.checkpoint() is not None
    assert desk.book.checkpoint_if_due() is None
    assert desk.book.check().good
    store: Any = office.opened
    rows = store._db.execute(
        "SELECT seq, at, officer, verb, subject, detail FROM journal ORDER BY seq"
    ).fetchall()
    from fieldtool.vault import keys
    from fieldtool.vault.journal import BEGINNING, _line

    before = BEGINNING
    for row in rows:
        detail = "rewritten" if row[0] == 3 else row[5]
        before = keys.chain(store._journal._key, before, _line(*row[:5], detail))
        store._db.execute("UPDATE journal SET detail = ?, hash = ? WHERE seq = ?", (detail, before, row[0]))
    assert store.first_broken_line() is None
    store._journal.head = store._journal._newest()
    found = desk.book.check()
    assert not found.good
    assert "rewritten" in found.sentence
    store._db.execute("UPDATE journal SET detail = 'x' WHERE seq = 2")
    assert desk.book.check().broken_at == 2


def test_the_signed_file_is_checked_by_openssl(office: Office, tmp_path: Path) -> None:
    desk = as_administrator(office)
    person(desk, TRAFFICKED)
    file, beside = desk.book.export(tmp_path)
    ca = tmp_path / "ca.pem"
    ca.write_bytes(desk.referring.trust().ca_pem)
    command = [
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", str(beside), "-content", str(file),
        "-CAfile", str(ca), "-purpose", "any", "-attime", str(int(office.clock.now.timestamp()) + 9), "-out", str(tmp_path / "out"),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[0] == "line,at,officer,what,case,about,detail,hash"
    assert len(lines) == 1 + desk.journal(limit=2)[1].seq
    file.write_bytes(file.read_bytes().replace(b"case opened", b"case closed"))
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


def test_every_verb_in_the_code_has_its_sentence() -> None:
    """Whatever is journalled is told in words; a verb without a sentence would be shown raw."""
    code = Path(sys.modules["fieldtool"].__file__ or "").parent
    written: set[str] = set()
    for path in [*(code / "vault").glob("*.py"), *(code / "casework").glob("*.py")]:
        if path.name in (
            "headquarters.py",
            "collation_rows.py",
            "likeness.py",
            "importing.py",
            "fleet.py",
            "returning.py",
            "collating.py",
        ):
            continue  # headquarters' own journal
        text = path.read_text(encoding="utf-8")
        written |= set(
            re.findall(r'(?:_writing|\.note|together|_note|renew|_restretch)\(\s*"([a-z][a-z ,\']+)"', text)
        )
        written |= set(re.findall(r'renewing\.renew\([^"]*"([a-z][a-z \']+)"', text))
    assert {"unlocked", "case erased", "officer removed"} <= written
    from fieldtool.gui.story import verbs_told

    assert sorted(written - verbs_told()) == []


def test_a_checkpoint_says_what_it_signs() -> None:
    from datetime import UTC, datetime

    text = checkpoint_text("id", 7, "ab", datetime(2026, 1, 2, tzinfo=UTC), "4711")
    assert text == b"fieldtool journal checkpoint 1\nid\n7 ab\n2026-01-02T00:00:00.000Z\n4711\n"


def test_the_head_is_handed_over_with_forms_bundles_and_the_key_file(walk: Walk) -> None:
    """Whoever holds one of these can show that lines before it were rewritten; a receipt names the manifest's hash."""
    import json

    from pyrage import x25519

    from fieldtool import bundle

    issued = walk.issue()
    record = walk.store.referral_record(issued.id)
    signed = walk.store.journal_lines(_only("referral signed"), limit=1)[0]
    seq = record["journal"]["seq"]
    assert walk.store.journal_hash(seq) == record["journal"]["hash"]
    assert seq < signed.seq
    key = x25519.Identity.generate()
    walk.desk.officers.prove(WORDS)
    walk.desk.set_status(walk.case_id, CaseStatus.ACTIVE)
    sealed = walk.desk.exchange.seal(walk.folder, recipient=str(key.to_public()))
    head = bundle.inspect(sealed.path, identities=[str(key)]).journal_head
    assert walk.store.journal_hash(head.seq) == head.hash
    kept = json.loads((walk.folder / "vault" / "vault.json").read_text())["journal"]
    assert walk.store.journal_hash(kept["seq"]) == kept["hash"]
    copy = walk.desk.referring.following.locked_copy(issued.id, "river stone lamp", walk.folder)
    assert copy.exists(), "a copy made later carries the form's own anchor"


def _only(verb: str) -> Any:
    from fieldtool.casework.officer_ports import JournalFilter

    return JournalFilter(verbs=[verb])
