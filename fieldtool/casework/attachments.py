"""Photographs, scans and recordings of a case: made anew before they are kept, inside the vault alone, looked at here alone."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from fieldtool.casework.conversation import Conversation, Outcome
from fieldtool.casework.looking import Looking
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.attachment import (
    FITS,
    LARGEST_CASE,
    LARGEST_FILE,
    LONGEST_SIDE,
    LONGEST_TITLE,
    MOST_IN_CASE,
    SUFFIX,
    Attachment,
    AttachmentKind,
    AttachmentRefusedError,
    AttachmentTooLargeError,
)
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.form import Mark, Question
from fieldtool.domain.ids import new_id

_EVERY_KIND = tuple(AttachmentKind)


@gated(May.OPEN, add=May.INTERVIEW, answer=May.INTERVIEW, remove=May.INTERVIEW)
class Attachments:
    """The verbs, on the vault thread. Nothing of a file that is refused is kept, and the file itself is left where it is."""

    def __init__(self, store: CaseStore, workshop: Workshop, looking: Looking) -> None:
        self._store = store
        self._workshop = workshop
        self._looking = looking

    def of(self, case_id: str) -> Sequence[Attachment]:
        """What a case has, oldest first."""
        self._looking.at(case_id)
        return self._store.attachments(case_id)

    def named(self, case_id: str, name: str) -> Attachment | None:
        """The attachment that stands as an answer under this name, None where it was removed."""
        return next((one for one in self.of(case_id) if one.name == name), None)

    def page(self, attachment_id: str, page: int = 0) -> bytes:
        """One page (JPEG) or a recording (WAV), to be shown or played from memory. The look is journalled."""
        self._looking.at_attachment(self._store.attachment(attachment_id).case_id, attachment_id)
        return self._store.attachment_page(attachment_id, page)

    def add(self, case_id: str, source: Path, *, title: str = "") -> Attachment:
        """Keeps a file with a case. AttachmentRefusedError, AttachmentTooLargeError: nothing is kept."""
        return self._keep(self._store.case(case_id).id, source, _EVERY_KIND, title=title)

    def answer(self, talk: Conversation, ref: str, source: Path) -> Outcome:
        """Keeps a file and answers a question with it; neither where the form does not take the answer."""
        if not talk.is_open:
            raise NotAllowedError(
                "This interview is closed; its answers stay as they are.", "Add the file to the case instead."
            )
        question = talk.question(ref)
        kept = self._keep(
            talk.interview.case_id,
            source,
            FITS[question.kind],
            interview_id=talk.interview.id,
            ref=ref,
            longest=_longest(question),
        )
        outcome = talk.answer(ref, kept.name, Mark.GIVEN)
        if outcome.saved_at is None:
            self._store.remove_attachment(kept.id, at=self._workshop.clock())
        return outcome

    def remove(self, attachment_id: str) -> None:
        """Its bytes are gone from the vault for good. What stood as an answer says that it was removed."""
        self._store.remove_attachment(attachment_id, at=self._workshop.clock())

    def _keep(
        self,
        case_id: str,
        source: Path,
        kinds: Sequence[AttachmentKind],
        *,
        title: str = "",
        interview_id: str = "",
        ref: str = "",
        longest: int = LONGEST_SIDE,
    ) -> Attachment:
        there = self._store.attachments(case_id)
        if len(there) >= MOST_IN_CASE:
            raise AttachmentTooLargeError(
                f"This case has {MOST_IN_CASE} attachments already: nothing was added.",
                "Remove those nobody needs, or put several pages into one PDF.",
            )
        cleaned = self._workshop.media.clean(_bytes(source), longest=longest)
        if cleaned.kind not in kinds:
            raise AttachmentRefusedError(
                "This is another kind of file than the question asks for: nothing was added.",
                "Choose a recording (WAV)." if kinds == (AttachmentKind.AUDIO,) else "Choose one picture.",
            )
        size = sum(map(len, cleaned.pages))
        if size + sum(one.size for one in there) > LARGEST_CASE:
            raise AttachmentTooLargeError(
                f"A case keeps {LARGEST_CASE // 1_000_000} MB of attachments at most: nothing was added.",
                "Remove those nobody needs.",
            )
        digest = hashlib.sha256()
        for page in cleaned.pages:
            digest.update(page)
        now = self._workshop.clock()
        made = new_id(now)
        kept = Attachment(
            id=made,
            case_id=case_id,
            name=f"{made}.{SUFFIX[cleaned.kind]}",
            kind=cleaned.kind,
            media_type=cleaned.media_type,
            sha256=digest.hexdigest(),
            size=size,
            pages=len(cleaned.pages),
            added=now,
            officer=self._store.officer.number,
            interview_id=interview_id,
            ref=ref,
            title=" ".join(title.split())[:LONGEST_TITLE],
        )
        self._store.add_attachment(kept, cleaned.pages)
        return kept


def _bytes(source: Path) -> bytes:
    """The whole file, and not a byte more than is looked at."""
    try:
        with source.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise AttachmentRefusedError(
            "This file cannot be read: nothing was added.", "Put the stick back in, or choose another file."
        ) from error
    if len(data) > LARGEST_FILE:
        raise AttachmentTooLargeError(
            f"This file is larger than {LARGEST_FILE // 1_000_000} MB: nothing was added."
        )
    return data


def _longest(question: Question) -> int:
    """The longer side a form asks for (parameter max-pixels), never more than is kept anyway."""
    asked = question.parameters.get("max-pixels", "")
    return min(int(asked), LONGEST_SIDE) if asked.isdecimal() and int(asked) else LONGEST_SIDE
