"""A recording made anew sounds the same and says nothing else; what is no plain WAV gets one sentence."""

from __future__ import annotations

import io
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.domain.attachment import AttachmentKind, AttachmentRefusedError, AttachmentTooLargeError
from fieldtool.media import sound
from fieldtool.media.sound import clean_sound
from fieldtool.media_adapter import CleanedMedia
from tests.media.made import CANARY, recording


def frames(data: bytes) -> bytes:
    with wave.open(io.BytesIO(data)) as source:
        return source.readframes(source.getnframes())


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_the_samples_stay_and_all_else_goes(channels: int, width: int) -> None:
    told = recording(channels=channels, width=width, telling=True)
    assert CANARY in told
    made = clean_sound(told)
    assert CANARY not in made
    assert frames(made) == frames(recording(channels=channels, width=width))
    assert made[36:40] == b"data", "nothing stands between the head and the samples"


def test_a_recorder_that_was_cut_off_is_read_as_far_as_it_goes() -> None:
    whole = recording()
    cut = whole[:40] + struct.pack("<I", 0xFFFFFFFF) + whole[44:-3]
    assert len(frames(clean_sound(cut))) == len(frames(whole)) - 4


def test_the_long_head_of_some_recorders_is_understood() -> None:
    plain = recording()
    subtype = b"\x01\x00\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71"
    head = struct.pack("<HHIIHHHHI", 0xFFFE, 1, 8000, 16000, 2, 16, 22, 16, 4) + subtype
    body = b"WAVEfmt " + struct.pack("<I", len(head)) + head + plain[36:]
    assert frames(clean_sound(b"RIFF" + struct.pack("<I", len(body)) + body)) == frames(plain)


@pytest.mark.parametrize("kind", [2, 3, 6, 17, 85])  # ADPCM, floating point, A-law, IMA, MP3 inside
def test_other_contents_in_the_same_wrapping_are_refused(kind: int) -> None:
    plain = bytearray(recording())
    struct.pack_into("<H", plain, 20, kind)
    with pytest.raises(AttachmentRefusedError, match="recording cannot be read"):
        clean_sound(bytes(plain))


def test_too_long_a_recording(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "LARGEST_FILE", 100)
    with pytest.raises(AttachmentTooLargeError, match="larger than"):
        clean_sound(recording())


@given(st.binary(max_size=300))
def test_whatever_calls_itself_a_recording_is_one_or_is_refused(noise: bytes) -> None:
    for data in (b"RIFF\0\0\0\0WAVE" + noise, recording(seconds=0.01)[:36] + noise):
        try:
            made = CleanedMedia().clean(data)
        except AttachmentRefusedError:
            continue
        assert made.kind is AttachmentKind.AUDIO
        assert frames(made.pages[0])
