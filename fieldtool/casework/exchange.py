"""How cases leave for headquarters and what comes back: the bundle on a stick, the receipt for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.conversation import INDICATOR_REF, Conversation
from fieldtool.casework.hq_ports import Receipt
from fieldtool.casework.ledger import received_up_to
from fieldtool.casework.ports import CaseStore, ExportedBundle, Progress, Trust, Workshop
from fieldtool.casework.receiving import HQ_CERTIFICATE, Received, Receiving, mark_received
from fieldtool.casework.roles import May, gated
from fieldtool.domain.attachment import FITS
from fieldtool.domain.coverage import CaseContent, Meaning, Prepared, build_record
from fieldtool.domain.errors import FileDamagedError, NotAllowedError
from fieldtool.domain.form import Sensitivity

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

RECIPIENT = "hq_recipient"
"""Setting: headquarters' age recipient."""

_AGE = b"age-encryption.org/"


@dataclass(frozen=True, slots=True)
class Leaving:
    """One case and what of it would leave."""

    case_id: str
    number: str
    revision: int
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A case that did not leave, and why."""

    number: str
    why: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that was written."""

    path: Path
    seq: int
    cases: int
    left_out: tuple[LeftOut, ...]
    manifest_sha256: str


@gated(
    May.EXCHANGE,
    recipient=May.KNOW,
    oldest_waiting=May.KNOW,
    fingerprint_of=May.KNOW,
    set_headquarters=May.TRUST,
    seal=May.EXPORT,
)
class Exchange:
    """What goes to headquarters and what comes back."""

    def __init__(self, desk: Desk, store: CaseStore, workshop: Workshop) -> None:
        self._desk = desk
        self._store = store
        self._workshop = workshop
        self.receiving = Receiving(
            store, workshop, rulebook=desk.rulebook, directory=desk.referring.directory
        )

    def recipient(self) -> str:
        """Headquarters' recipient, "" where it was not set yet."""
        return self._store.setting(RECIPIENT)

    def fingerprint_of(self, ca_pem: bytes) -> str:
        """The fingerprint of a certificate, to compare before it is remembered. Nothing is kept."""
        return self._workshop.signing.fingerprint(ca_pem)

    def set_headquarters(self, recipient: str, ca_pem: bytes, *, fingerprint: str) -> str:
        """Remembers headquarters; returns the fingerprint of its certificate.

        `fingerprint` is what a person compared with headquarters' paper, or typed from it: where none is given, or it
        does not fit, nothing is remembered.
        """
        found = self._workshop.signing.fingerprint(ca_pem)
        self._workshop.bundles.demand_recipient(recipient)
        if _bare(fingerprint) != _bare(found):
            raise NotAllowedError(
                "The fingerprint on the paper is not that of this certificate: nothing was remembered.",
                "Compare again. If it still differs, this is not headquarters' certificate: ask how it came to you.",
            )
        self._store.set_setting(RECIPIENT, recipient)
        self._store.set_secret(HQ_CERTIFICATE, ca_pem)
        self._store.note("headquarters remembered", found)
        return found

    def received_up_to(self) -> int:
        """The last number before the first bundle headquarters has not acknowledged; 0 for none."""
        return received_up_to({one.seq for one in self._store.bundles() if one.receipted is not None})

    def oldest_waiting(self) -> timedelta | None:
        """For how long the case that waits longest has not left as it stands; None where none waits."""
        waiting = self.waiting()  # oldest change first
        if not waiting:
            return None
        return max(self._workshop.clock() - self._store.case(waiting[0]).changed, timedelta())

    def waiting(self) -> Sequence[str]:
        """Ids of cases whose newest revision has not left."""
        return self._store.unexported_cases()

    def bundles(self) -> Sequence[ExportedBundle]:
        """The ledger of bundles sent."""
        return self._store.bundles()

    def what_leaves(self, case_ids: Sequence[str] | None = None) -> list[Leaving]:
        """Chosen or all waiting cases, with what of each would leave, and why no more. Nothing is written."""
        chosen = self.waiting() if case_ids is None else case_ids
        with self._desk.looking.together("export looked over", "cases", str(len(chosen))):
            return [self._leaving(case_id) for case_id in chosen]

    def seal(
        self,
        folder: Path,
        *,
        recipient: str = "",
        case_ids: Sequence[str] | None = None,
        progress: Progress | None = None,
    ) -> Sealed:
        """Seals chosen or all waiting cases to headquarters' key, into `folder`. All or nothing."""
        recipients = [recipient or self.recipient()]
        if not recipients[0]:
            raise NotAllowedError(
                "Headquarters' key is not known yet: nothing was sealed.",
                "Import headquarters' file on the page Headquarters, or name the recipient.",
            )
        credential = self._store.credential()
        if credential is None:
            raise NotAllowedError(
                "You have no certificate to sign with: nothing was sealed.",
                "Ask your administrator to enrol you.",
            )
        leaving = self.what_leaves(case_ids)
        going = [one for one in leaving if one.prepared.record is not None]
        left_out = tuple(
            LeftOut(one.number, one.prepared.why) for one in leaving if one.prepared.record is None
        )
        if not going:
            why = "No case is waiting." if not left_out else "Of the waiting cases, none may leave."
            raise NotAllowedError(why, "There is nothing to bring to headquarters now.")
        ledger = self._store.bundles()
        seq = ledger[-1].seq + 1 if ledger else 1
        previous = ledger[-1].manifest_sha256 if ledger else ""
        now = self._workshop.clock()
        target = folder / f"fieldtool-{self._store.device}-{seq:06d}.age"
        manifest, count = self._workshop.bundles.seal(
            target,
            records=(one.prepared.record.to_json() for one in going if one.prepared.record is not None),
            device=self._store.device,
            organisation=self._desk.organisation.name,
            seq=seq,
            previous=previous,
            journal_head=self._store.journal_head(),
            recipients=recipients,
            credential=credential,
            now=now,
            progress=progress,
            reply_to=self.receiving.reply_to(),
        )
        try:
            cases = {one.case_id: one.revision for one in going}
            self._store.add_bundle(ExportedBundle(seq, previous, manifest, now, cases))
        except BaseException:
            # A bundle the ledger does not know of would be taken for a copied laptop's.
            target.unlink(missing_ok=True)
            raise
        return Sealed(target, seq, count, left_out, manifest)

    def import_receipt(self, path: Path) -> Receipt:
        """Takes in headquarters' receipt: bundles it names by number and hash are marked received."""
        ca_pem = self._store.secret(HQ_CERTIFICATE)
        if ca_pem is None:
            raise NotAllowedError(
                "Headquarters' certificate is not known yet: the receipt was not read.",
                "Import headquarters' file on the page Headquarters first.",
            )
        try:
            data = path.read_bytes()
        except OSError as error:
            raise FileDamagedError("The receipt cannot be read.", "Check the stick and the file.") from error
        now = self._workshop.clock()
        receipt = self._workshop.bundles.read_receipt(data, trust=Trust(ca_pem), now=now)
        mark_received(self._store, receipt, now=now)
        return receipt

    def import_answer(self, path: Path) -> Received:
        """Takes in what headquarters sent back: a return, which is sealed, or a receipt, which is not."""
        try:
            with path.open("rb") as stream:
                sealed = stream.read(len(_AGE)) == _AGE
        except OSError as error:
            raise FileDamagedError("The answer cannot be read.", "Check the stick and the file.") from error
        if sealed:
            return self.receiving.import_return(path)
        return Received(0, self.import_receipt(path))

    def look_at(self, case_id: str) -> Leaving:
        """What of one case would leave. Nothing is written."""
        return self._leaving(case_id)

    def _leaving(self, case_id: str) -> Leaving:
        picture = self._desk.picture(case_id)
        meanings: dict[str, Meaning] = {}
        set_aside: list[tuple[str, str]] = []
        for interview in picture.file.interviews:
            talk = self._desk.conversation(interview.id)
            aside = {question.ref for question in talk.set_aside()}
            set_aside += [(interview.id, ref) for ref in aside]
            meanings |= self._meanings(
                talk, [a.ref for a in picture.file.answers if a.interview_id == interview.id]
            )
        content = CaseContent(
            case=picture.file.case,
            organisation=picture.organisation.name,
            interviews=picture.file.interviews,
            answers=picture.file.answers,
            consents=picture.file.consents,
            assessments=picture.file.assessments,
            determinations=picture.file.determinations,
            opinions=picture.file.opinions,
            referrals=picture.file.referrals,
            replies={key: reply.value for key, reply in picture.replies.items()},
            fields=picture.fields,
            meanings=meanings,
            set_aside=frozenset(set_aside),
            attachments=len(picture.file.attachments),
        )
        case = picture.file.case
        return Leaving(case_id, case.number, case.revision, build_record(content))

    def _meanings(self, talk: Conversation, refs: Sequence[str]) -> Mapping[str, Meaning]:
        """What stands behind each answered ref. Calculations and what the form no longer has count as identity."""
        found: dict[str, Meaning] = {}
        for ref in dict.fromkeys(refs):
            if ref.startswith(INDICATOR_REF):
                continue
            question = talk.known_question(ref)
            if question is not None:
                inside = question.kind in FITS  # a picture shows who somebody is, whatever its question says
                sensitivity = Sensitivity.IDENTITY if inside else question.sensitivity
                found[ref] = Meaning(sensitivity, question.indicator or "")
        return found


def _bare(fingerprint: str) -> str:
    """A fingerprint as people copy it: spaces, colons and small letters do not matter."""
    return "".join(letter for letter in fingerprint.upper() if letter in "0123456789ABCDEF")
