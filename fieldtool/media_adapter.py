"""How the port `Media` is met: pictures and sounds by `fieldtool.media`, the pages of a PDF by `fieldtool.pdf`."""

from __future__ import annotations

from fieldtool.casework.attachment_ports import Cleaned
from fieldtool.domain.attachment import LONGEST_SIDE, AttachmentKind, AttachmentRefusedError


class CleanedMedia:
    """Port `Media`. The decoders are loaded when the first file is added."""

    def clean(self, data: bytes, *, longest: int = LONGEST_SIDE) -> Cleaned:
        """What is kept of a file from outside."""
        from fieldtool.media.pictures import as_jpeg, clean_pictures
        from fieldtool.media.sound import clean_sound, is_sound
        from fieldtool.pdf.paged import is_pdf, pictures_of

        if is_sound(data):
            return Cleaned(AttachmentKind.AUDIO, "audio/wav", (clean_sound(data),))
        if is_pdf(data):
            pages = tuple(as_jpeg(page, longest) for page in pictures_of(data))
        else:
            pages = clean_pictures(data, longest)
        if not pages:
            raise AttachmentRefusedError
        return Cleaned(AttachmentKind.IMAGE if len(pages) == 1 else AttachmentKind.SCAN, "image/jpeg", pages)
