"""A recording from outside made anew: the header written here, the samples carried over, everything between them left behind."""

from __future__ import annotations

import io
import struct
import wave
from dataclasses import dataclass, field

from fieldtool.domain.attachment import LARGEST_FILE, AttachmentRefusedError, AttachmentTooLargeError

_PCM, _EXTENSIBLE = 1, 0xFFFE
_PCM_GUID = b"\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71"
"""What stands behind the format's number in KSDATAFORMAT_SUBTYPE_PCM."""
_MOST_CHUNKS = 200


@dataclass(frozen=True, slots=True)
class _Sound:
    channels: int
    rate: int  # frames a second
    width: int  # bytes of one sample
    samples: bytes = field(repr=False)


def is_sound(data: bytes) -> bool:
    """The file calls itself a WAV."""
    return data[:4] == b"RIFF" and data[8:12] == b"WAVE"


def clean_sound(data: bytes) -> bytes:
    """WAV (PCM) with the same samples. Names, places, comments and whatever else stands in the file are left behind.

    AttachmentRefusedError where it is no PCM, AttachmentTooLargeError.
    """
    if len(data) > LARGEST_FILE:
        raise AttachmentTooLargeError(
            f"This recording is larger than {LARGEST_FILE // 1_000_000} MB: nothing was added."
        )
    try:
        found = _read(data)
    except (struct.error, ValueError) as error:
        raise AttachmentRefusedError(
            "This recording cannot be read: nothing was added.",
            "Record it as plain WAV (PCM), with one or two channels.",
        ) from error
    stream = io.BytesIO()
    with wave.open(stream, "wb") as target:
        target.setnchannels(found.channels)
        target.setsampwidth(found.width)
        target.setframerate(found.rate)
        target.writeframes(found.samples)
    return stream.getvalue()


def _read(data: bytes) -> _Sound:
    at, head, samples = 12, None, b""
    for _ in range(_MOST_CHUNKS):
        if at + 8 > len(data):
            break
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        body = at + 8
        if name == b"fmt " and head is None:
            head = _head(data[body : body + min(size, 40)])
        elif name == b"data":
            # A recorder that was cut off leaves 0 or the largest number as the size: what is there counts.
            samples = data[body : body + size] if 0 < size <= len(data) - body else data[body:]
            break
        at = body + size + (size & 1)
    if head is None or not samples:
        raise ValueError("no samples")
    channels, rate, width = head
    return _Sound(channels, rate, width, samples[: len(samples) - len(samples) % (channels * width)])


def _head(chunk: bytes) -> tuple[int, int, int]:
    kind, channels, rate, _, block, bits = struct.unpack_from("<HHIIHH", chunk)
    if kind == _EXTENSIBLE:
        if chunk[26:40] != _PCM_GUID:
            raise ValueError("not PCM")
        kind = struct.unpack_from("<H", chunk, 24)[0]
    width = bits // 8
    fits = channels in (1, 2) and 4_000 <= rate <= 192_000 and bits in (8, 16, 24, 32)
    if kind != _PCM or not fits or block != channels * width:
        raise ValueError("not plain PCM")
    return channels, rate, width
