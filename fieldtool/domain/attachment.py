"""Photographs, scans and recordings that belong to a case: what is known of one without opening it, and how much is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import QuestionKind

LARGEST_FILE = 60_000_000
"""Bytes of a file that is looked at."""
LARGEST_PICTURE = 40_000_000
MOST_PIXELS = 50_000_000
"""Pixels of a picture that is decoded: about 150 MB while it is worked on."""
LONGEST_SIDE = 3600
"""Pixels of the longer side as it is kept: a page of A4 at 300 dots per inch."""
MOST_PAGES = 20
MOST_IN_CASE = 60
LARGEST_CASE = 250_000_000
"""Bytes of all attachments of one case, as they are kept."""
LONGEST_TITLE = 120


class AttachmentKind(StrEnum):
    """What it is."""

    IMAGE = "image"  # one picture
    SCAN = "scan"  # several pages
    AUDIO = "audio"


SUFFIX = {AttachmentKind.IMAGE: "jpg", AttachmentKind.SCAN: "scan", AttachmentKind.AUDIO: "wav"}

FITS: dict[QuestionKind, tuple[AttachmentKind, ...]] = {
    QuestionKind.IMAGE: (AttachmentKind.IMAGE,),
    QuestionKind.AUDIO: (AttachmentKind.AUDIO,),
    QuestionKind.FILE: tuple(AttachmentKind),
}
"""What a question of a form takes. Its answer is the attachment's `name`."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attachment. `name` is what stands as the answer in the form: made here, it says nothing about anybody.

    `interview_id` and `ref` are "" where it was added to the case and answers no question. `sha256` (hex) and `size`
    (bytes) are of all pages as they are kept, one after the other. `title`: the officer's own words for it.
    """

    id: str
    case_id: str
    name: str
    kind: AttachmentKind
    media_type: str
    sha256: str
    size: int
    pages: int
    added: datetime
    officer: str
    interview_id: str = ""
    ref: str = ""
    title: str = field(default="", repr=False)


class AttachmentRefusedError(FieldToolError):
    """A file that is not kept."""

    sentence = "This file cannot be kept: it is no photograph, scan or recording that can be read here."
    hint = "Photographs and scans are taken as JPEG, PNG, WebP, TIFF or PDF, recordings as WAV."


class AttachmentTooLargeError(AttachmentRefusedError):
    """More than is kept."""

    sentence = "This file is too large to be kept: nothing was added."
    hint = "Take the picture smaller, or the recording in parts."
