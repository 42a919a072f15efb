"""Pictures and recordings that tell more in passing than can be seen or heard: canaries in every corner of the file."""

from __future__ import annotations

import io
import struct
import wave
from typing import Any

CANARY = b"Zyxcanary"
PLACE = (48.0, 51.0, 29.6)


def picture(kind: str = "PNG", size: tuple[int, int] = (640, 480), mode: str = "RGB", **more: Any) -> bytes:
    """A small picture without anything else in it."""
    from PIL import Image

    stream = io.BytesIO()
    Image.effect_noise(size, 80).convert(mode).save(stream, kind, **more)
    return stream.getvalue()


def telling_jpeg(*, orientation: int = 1, size: tuple[int, int] = (640, 480)) -> bytes:
    """A photograph with place, device, name, thumbnail-like bytes, comment, colour profile and XMP in it."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x010F] = CANARY.decode()  # Make
    exif[0x013B] = CANARY.decode()  # Artist
    exif[0x0112] = orientation
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", PLACE, "E", PLACE
    gps[29] = "2026:01:02"
    stream = io.BytesIO()
    made = Image.new("RGB", size, "white")
    made.paste((200, 0, 0), (0, 0, size[0] // 2, size[1] // 2))  # the upper left corner is red
    made.save(
        stream, "JPEG", exif=exif, comment=CANARY, icc_profile=b"ICC" + CANARY * 20,
        xmp=b"<x:xmpmeta>" + CANARY + b"</x:xmpmeta>",
    )  # fmt: skip
    return stream.getvalue() + CANARY  # and behind its end


def telling_png() -> bytes:
    """The same in a PNG: text chunks and EXIF."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", CANARY.decode())
    info.add_itxt("Comment", CANARY.decode() * 3, zip=True)
    exif = Image.Exif()
    exif[0x013B] = CANARY.decode()
    stream = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGBA").save(stream, "PNG", pnginfo=info, exif=exif)
    return stream.getvalue()


def recording(
    *, seconds: float = 0.25, rate: int = 8000, channels: int = 1, width: int = 2, telling: bool = False
) -> bytes:
    """A WAV; `telling`: with a list of names before and behind the samples."""
    stream = io.BytesIO()
    frames = bytes(range(256)) * (int(seconds * rate * channels * width) // 256 + 1)
    with wave.open(stream, "wb") as target:
        target.setnchannels(channels)
        target.setsampwidth(width)
        target.setframerate(rate)
        target.writeframes(frames[: int(seconds * rate) * channels * width])
    data = stream.getvalue()
    if not telling:
        return data
    said = b"INFOIART" + struct.pack("<I", len(CANARY) + 1) + CANARY + b"\0"
    chunk = b"LIST" + struct.pack("<I", len(said)) + said
    body = data[12:36] + chunk + data[36:] + b"bext" + struct.pack("<I", 10) + CANARY + b"\0"
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body


def invented_paper(
    words: str = "INVENTED TRAVEL PAPER\n\nEXAMPLE, AMINA\n\nSAMPLE<<AMINA<<<<<<<<<<",
) -> bytes:
    """A JPEG of a paper that anybody sees is invented."""
    from PIL import Image, ImageDraw

    made = Image.new("RGB", (600, 400), "#E9E1CF")
    drawn = ImageDraw.Draw(made)
    drawn.rectangle((15, 15, 585, 385), outline="#3A3A36")
    drawn.rectangle((35, 60, 185, 260), fill="#B9C4C8")
    drawn.multiline_text((220, 60), words, fill="#3A3A36")
    stream = io.BytesIO()
    made.resize((1200, 800)).save(stream, "JPEG")
    return stream.getvalue()
