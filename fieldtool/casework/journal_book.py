"""The journal as a story people can ask, check and take away: with case numbers, signed checkpoints and a signed file."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from pathlib import Path

from fieldtool.casework.files import write_atomically
from fieldtool.casework.officer_ports import Checkpoint, JournalFilter
from fieldtool.casework.ports import CaseStore, Trust, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain import instants
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.journal import JournalEntry

CHECKPOINT_LINES = 500
CHECKPOINT_AGE = timedelta(days=1)


class Kind(StrEnum):
    """What a line is about, for choosing."""

    VIEW = "view"
    CHANGE = "change"
    LEFT = "left"
    DELETED = "deleted"
    ACCESS = "access"
    REFUSED = "refused"


KINDS: Mapping[Kind, frozenset[str]] = {
    Kind.VIEW: frozenset(
        {"case viewed", "cases listed", "export looked over", "referral viewed", "form checked", "print checked", "attachment viewed"}
    ),
    Kind.LEFT: frozenset(
        {
            "bundle sealed", "referral signed", "referral signed again", "referral copied", "referral printed",
            "referral answered", "journal exported", "backup written",
        }
    ),
    Kind.DELETED: frozenset({"case erased", "case minimised", "services removed", "attachment removed"}),
    Kind.ACCESS: frozenset(
        {
            "unlocked", "locked", "wrong passphrases", "passphrase wrong", "passphrase given again",
            "passphrase changed", "officer added", "officer removed", "role changed", "certificate kept",
            "certificate issued",
        }
    ),
    Kind.REFUSED: frozenset({"refused", "passphrase wrong", "wrong passphrases"}),
}  # fmt: skip
"""Verbs of each kind; every other verb is a change."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line with what a reader needs: the officer's name as the vault knows it, the number of the case it is about."""

    entry: JournalEntry
    officer_name: str
    case_number: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader wants to see. `case`: a case number. Days are this laptop's, both included."""

    officer: str = ""
    case: str = ""
    kind: Kind | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking found. `broken_at`: the first line that does not chain; `forged`: checkpoints that do not fit the journal
    or were not signed by somebody trusted here; `signed_up_to`: the newest line a good checkpoint covers (0: none)."""

    lines: int
    broken_at: int | None
    checkpoints: int
    forged: tuple[int, ...]
    signed_up_to: int

    @property
    def good(self) -> bool:
        """Nothing was found."""
        return self.broken_at is None and not self.forged

    @property
    def sentence(self) -> str:
        """The plain answer."""
        if self.broken_at is not None:
            return f"Line {self.broken_at} does not fit the one before: the journal was changed there."
        if self.forged:
            return f"The journal does not fit what was signed at line {self.forged[0]}: it was rewritten."
        if self.signed_up_to:
            return f"All {self.lines} lines fit together; up to line {self.signed_up_to} the journal is what was signed."
        return f"All {self.lines} lines fit together. None was signed yet."


@gated(May.JOURNAL, export=May.EXPORT_JOURNAL, checkpoint_if_due=May.KNOW)
class JournalBook:
    """The journal of an open vault. `zone`: the laptop's, for days."""

    def __init__(self, store: CaseStore, workshop: Workshop, zone: tzinfo | None = None) -> None:
        self._store = store
        self._workshop = workshop
        self._zone = zone

    def page(self, asked: Asked, *, before: int | None = None, limit: int = 100) -> Sequence[Told]:
        """A page of what was asked for, newest first."""
        wanted = self._filter(asked)
        if wanted is None:
            return []
        lines = self._store.journal_lines(wanted, before=before, limit=limit)
        names = {one.officer.number: one.officer.name for one in self._store.officers()}
        numbers = self._store.case_numbers([line.subject for line in lines])
        return [Told(line, names.get(line.officer, ""), numbers.get(line.subject, "")) for line in lines]

    def check(self) -> Checked:
        """Every line against the one before, every checkpoint against the journal and its signer. Journalled."""
        broken = self._store.first_broken_line()
        lines = self._store.journal_head().seq
        points = self._store.checkpoints()
        forged = tuple(one.seq for one in points if not self._stands(one))
        good = [one.seq for one in points if one.seq not in forged]
        found = Checked(lines, broken, len(points), forged, max(good, default=0))
        self._store.note("journal checked", str(lines), "good" if found.good else "not good")
        return found

    def checkpoint(self) -> Checkpoint | None:
        """Signs the journal as it stands, in the name of whoever unlocked; None where they cannot sign."""
        credential = self._store.credential()
        if credential is None:
            return None
        head, now = self._store.journal_head(), self._workshop.clock()
        number = self._store.officer.number
        text = checkpoint_text(self._store.vault_id, head.seq, head.hash, now, number)
        made = Checkpoint(
            head.seq, head.hash, now, number, self._workshop.signing.sign_detached(text, credential)
        )
        self._store.add_checkpoint(made)
        return made

    def checkpoint_if_due(self) -> Checkpoint | None:
        """Once a day, or after 500 lines."""
        points, head, now = self._store.checkpoints(), self._store.journal_head(), self._workshop.clock()
        newest = points[-1] if points else None
        if newest is not None and (
            head.seq - newest.seq < CHECKPOINT_LINES and timedelta() <= now - newest.at < CHECKPOINT_AGE
        ):
            return None
        return self.checkpoint()

    def export(self, folder: Path) -> tuple[Path, Path]:
        """The whole journal as a CSV file and a signature beside it (CMS, openssl reads it); both paths."""
        credential = self._store.credential()
        if credential is None:
            raise NotAllowedError(
                "You have no certificate to sign with: nothing was written.",
                "Ask your administrator to enrol you.",
            )
        self.checkpoint()
        head = self._store.journal_head()
        data = self._csv()
        target = folder / f"journal-{self._store.device}-{head.seq}.csv"
        beside = target.with_suffix(".csv.p7s")
        write_atomically(beside, self._workshop.signing.sign_detached(data, credential))
        write_atomically(target, data)
        self._store.note("journal exported", str(head.seq), head.hash)
        return target, beside

    def _csv(self) -> bytes:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(["line", "at", "officer", "what", "case", "about", "detail", "hash"])
        before: int | None = None
        pages: list[Sequence[JournalEntry]] = []
        while page := self._store.journal_lines(JournalFilter(), before=before, limit=5000):
            pages.append(page)
            before = page[-1].seq
        for page in reversed(pages):
            numbers = self._store.case_numbers({line.subject for line in page})
            for line in reversed(page):
                cells = (
                    instants.to_text(line.at), line.officer, line.verb, numbers.get(line.subject, ""),
                    line.subject, line.detail, line.hash,
                )  # fmt: skip
                writer.writerow([line.seq, *(_plain(cell) for cell in cells)])
        return ("\ufeff" + out.getvalue()).encode()

    def _stands(self, point: Checkpoint) -> bool:
        if self._store.journal_hash(point.seq) != point.hash:
            return False
        ca_pem = self._store.secret("authority_certificate")
        text = checkpoint_text(self._store.vault_id, point.seq, point.hash, point.at, point.officer)
        known = [Trust(pem) for pem in (ca_pem, self._store.secret("partner_authorities")) if pem]
        for trust in known:
            facts = self._workshop.signing.verify_detached(text, point.signature, trust=trust, now=point.at)
            if facts.good and facts.signer_number == point.officer:
                return True
        return False

    def _filter(self, asked: Asked) -> JournalFilter | None:
        """None where nothing can fit: there is no such case."""
        subjects: Collection[str] = ()
        if asked.case:
            subjects = self._store.ids_of_case(asked.case.strip().upper()) or self._store.ids_of_case(
                asked.case.strip()
            )
            if not subjects:
                return None
        verbs: Collection[str] = ()
        if asked.kind is Kind.CHANGE:
            other = frozenset().union(*KINDS.values())
            verbs = sorted(verb for verb in self._store.journal_verbs() if verb not in other)
            if not verbs:
                return None
        elif asked.kind is not None:
            verbs = sorted(KINDS[asked.kind])
        return JournalFilter(
            asked.officer, verbs, subjects, self._begin(asked.first), self._begin(asked.last, days=1)
        )

    def _begin(self, day: date | None, days: int = 0) -> datetime | None:
        if day is None:
            return None
        local = datetime.combine(day + timedelta(days=days), time(), tzinfo=self._zone)
        return local.astimezone(UTC)


def checkpoint_text(vault_id: str, seq: int, digest: str, at: datetime, officer: str) -> bytes:
    """What a checkpoint's signature is over: five lines of text, see docs/formats/vault.md."""
    lines = ("fieldtool journal checkpoint 1", vault_id, f"{seq} {digest}", instants.to_text(at), officer)
    return ("\n".join(lines) + "\n").encode()


def kind_of(verb: str) -> Kind:
    """What a line with this verb is about; refusals stand under their own kind."""
    for kind in (Kind.REFUSED, Kind.VIEW, Kind.LEFT, Kind.DELETED, Kind.ACCESS):
        if verb in KINDS[kind]:
            return kind
    return Kind.CHANGE


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
