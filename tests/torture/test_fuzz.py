"""Hostile and broken input of every kind: read, or refused in a sentence, a million times over; never an uncaught error."""

from __future__ import annotations

import io
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from fieldtool import bundle, content, pki
from fieldtool.adapters import QuestionnaireForms
from fieldtool.bundle.manifest import FORMAT, read_manifest
from fieldtool.casework.ports import Trust
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.record import from_bytes
from fieldtool.media_adapter import CleanedMedia
from fieldtool.pdf.answer_page import read_answer
from fieldtool.pdf.scan import read_code
from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.forms import load_xform
from fieldtool.questionnaire.xpath.parser import parse
from fieldtool.vault import header, slots
from tests.dice import dice
from tests.media.made import recording
from tests.torture.ready import FULL, now, times

VECTORS = Path(__file__).parents[1] / "vectors"
_PIECES = (
    b"", b"\0", b"{", b"}", b"[", b"]", b'"', b"null", b"-1", b"1e999", b"NaN", b"true", b'""', b"\xff\xfe", b"[" * 60,
    b"99999999999999999999", b"\\ud800", b"<!ENTITY a 'b'>", b"&a;", b"../", b"(", b")" * 30, b"//", b"@", b"'",
    "\u202e".encode(), "é".encode(),
)  # fmt: skip


def broken(data: bytes, chance: random.Random) -> bytes:
    """One to four things done to it: bits turned, parts cut, doubled, exchanged, or something put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed) + 1)
        end = min(len(changed), at + chance.choice((1, 1, 4, 40, 400)))
        kind = chance.randrange(6)
        if kind == 0 and at < len(changed):
            changed[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del changed[at:end]
        elif kind == 2:
            changed[at:at] = changed[at:end]
        elif kind == 3:
            changed[at:end] = chance.choice(_PIECES)
        elif kind == 4:
            changed[at:at] = chance.choice(_PIECES)
        elif chance.random() < 0.1:
            del changed[at:]
    return bytes(changed)


def fuzzed(
    seeds: Sequence[bytes],
    read: Callable[[bytes], object],
    runs: int,
    sentence: type[Exception] = FieldToolError,
) -> None:
    """Demands that every run ends well or with a sentence; says how many did which."""
    chance = dice()
    seen: Counter[str] = Counter()
    for _ in range(runs):
        data = broken(chance.choice(seeds), chance)
        try:
            read(data)
            seen["read"] += 1
        except sentence as error:
            seen[type(error).__name__] += 1
        except Exception as error:
            raise AssertionError(f"{type(error).__name__} on {data[:300]!r}") from error
    print(f"{seen.total()} runs: {dict(seen.most_common())}", file=sys.stderr)
    assert len(seen) > 1 or runs < 100, "every run ended alike: this proved nothing"


def test_key_files() -> None:
    """In full: parsed, checked, and where the costs are sane, ready for a secret. No passphrase is stretched."""
    values = [
        json.loads(path.read_text(encoding="utf-8"))["file"] for path in (VECTORS / "vaults").glob("*.json")
    ]
    # Without the checksum more of what was broken gets as far as the slots.
    values += [{name: kept for name, kept in value.items() if name != "checksum"} for value in values]
    seeds = [json.dumps(value).encode() for value in values]

    identity = json.loads((VECTORS / "vaults" / "headquarters.json").read_text(encoding="utf-8"))["secret"]

    def read(data: bytes) -> None:
        found = header._parsed(data)
        if found is not None:
            found.vouched_for(bytes(32))
            slots.open_slot(found, identity)

    fuzzed(seeds, read, times(600_000, 4_000))


def test_manifests_of_bundles() -> None:
    seed = {
        "format": FORMAT, "device": "0123456789", "seq": 3, "prev": "ab" * 32, "created": "2026-11-23T06:40:24.120Z",
        "organisation": "Example", "recipients": ["age1x"], "program": "0.1",
        "journal": {"seq": 5, "hash": "cd" * 32}, "parts": [{"name": "cases/00001.jsonl.gz", "size": 9, "sha256": "ef" * 32, "records": 1}],
    }  # fmt: skip
    fuzzed([json.dumps(seed).encode()], read_manifest, times(200_000, 2_000))


def test_records_in_bundles() -> None:
    record_json = {
        "schema": "fieldtool-case/1", "created": "2026-11-23T06:40:24.120Z", "id": "c1", "number": "KE04-2026-0001",
        "device": "d", "organisation": "Example Org", "codings": [{"id": "k", "at": "2026-11-23T06:40:24.120Z",
        "revision": 1, "fields": {"prs_FirstName": "Amina"}}],
    }  # fmt: skip

    small = json.dumps(record_json).encode()
    fuzzed([small], from_bytes, times(150_000, 1_500))


def test_expressions_of_forms() -> None:
    seeds = [
        b"if(/data/a = 'x' and count(/data/b) > 3, concat(/data/c, 'y'), string-length(.))",
        b"selected(/data/list, 'a') or not(regex(., '^[a-z]+$')) and . >= today() - 365",
        b"sum(/data/r[position() < 3]/n) div 2 mod 7 * -1 | //x",
    ]
    fuzzed(seeds, lambda data: parse(data.decode("utf-8", "replace")), times(48_000, 1_500), ExpressionError)


def test_forms_that_were_compiled() -> None:
    # The whole form takes a second each; a small one has the same parts.
    small = (
        b'<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        b'<h:head><h:title>T</h:title><model><itext><translation lang="English (en)"><text id="/d/a:label"><value>A'
        b'</value></text></translation></itext><instance><d id="t" version="1"><a/><b/></d></instance>'
        b'<bind nodeset="/d/a" type="string" relevant="/d/b = 1"/><bind nodeset="/d/b" type="int"/></model></h:head>'
        b'<h:body><input ref="/d/a"><label ref="jr:itext(\'/d/a:label\')"/></input><input ref="/d/b"><label>B</label>'
        b"</input></h:body></h:html>"
    )
    fuzzed([small], lambda data: load_xform(data.decode("utf-8", "replace")), times(1_200, 30))
    if FULL:
        kept, _ = QuestionnaireForms().compile(content.forms() / "screening.md")
        fuzzed([kept.xform.encode()], lambda data: load_xform(data.decode("utf-8", "replace")), 20)


def test_form_files(tmp_path: Path) -> None:
    seed = (
        b"| survey | | | | |\n| | type | name | label | relevant |\n| | text | a | What? | |\n| | integer | b | How many? | ${a} = 'x' |\n"
        b"| | select_one yn | c | Yes? | |\n| choices | | | |\n| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |\n"
        b"| settings | | |\n| | form_title | form_id |\n| | T | t |\n"
    )  # fmt: skip
    target = tmp_path / "form.md"

    def read(data: bytes) -> None:
        target.write_bytes(data)
        QuestionnaireForms().compile(target)

    fuzzed([seed], read, times(400, 4))


def test_bundles(tmp_path: Path) -> None:
    """Sealed files, changed: the encryption refuses nearly all, and the rest are checked as ever."""
    folder = VECTORS / "bundles"
    (identity,) = bundle.read_identities((folder / "identity.txt").read_text(encoding="ascii"))
    trust = Trust((folder / "ca.pem").read_bytes(), (folder / "crl.pem").read_bytes())
    target = tmp_path / "bundle.age"

    def read(data: bytes) -> None:
        target.write_bytes(data)
        with bundle.unseal(
            target,
            identities=[identity],
            verify=pki.verify_detached,
            trusts=[trust],
            now=now(),
            folder=tmp_path,
        ) as opened:
            list(opened.lines())

    fuzzed([path.read_bytes() for path in sorted(folder.glob("*.age"))], read, times(360, 12))
    assert [path.name for path in tmp_path.iterdir()] == ["bundle.age"]


def test_answers_that_come_back_as_pdf() -> None:
    """A receiver's answer page is a PDF from outside."""
    seed = (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
        b"/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>endobj\n4 0 obj<</FT/Tx/T(state)"
        b"/V(accepted)/Subtype/Widget/Rect[0 0 1 1]>>endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n"
    )
    seen: Any = read_answer
    fuzzed([seed], seen, times(20, 5))


def test_photographs_and_scans_of_a_print() -> None:
    """Six kinds of pictures that show a code, broken at every depth of their decoders; memory stays where it was."""
    from PIL import Image

    shown = _picture_of_a_code()
    seeds = []
    for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"):
        stream = io.BytesIO()
        shown.save(stream, kind)
        assert read_code(stream.getvalue()).startswith("FT1;"), kind
        seeds.append(stream.getvalue())
    assert Image.MAX_IMAGE_PIXELS, "a picture that unpacks to gigabytes is refused before it does"
    fuzzed(seeds, read_code, times(100_000, 600))


def test_files_that_are_added_to_a_case() -> None:
    """Pictures, a PDF and recordings, broken everywhere: kept as pictures and samples made anew, or refused in a sentence."""
    from PIL import Image

    shown = Image.effect_noise((90, 60), 50).convert("RGB")
    seeds = [recording(seconds=0.02, telling=True), recording(seconds=0.02, channels=2, width=3)]
    for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PDF"):
        stream = io.BytesIO()
        shown.save(stream, kind)
        seeds.append(stream.getvalue())

    def kept(data: bytes) -> None:
        made = CleanedMedia().clean(data)
        for page in made.pages:
            assert page.startswith((b"\xff\xd8\xff\xe0", b"RIFF")), "always written anew"

    for seed in seeds:
        kept(seed)
    fuzzed(seeds, kept, times(20_000, 400))


def _picture_of_a_code() -> Any:
    """A small gray picture with one code of ours on it."""
    import zxingcpp
    from PIL import Image

    code = zxingcpp.create_barcode("FT1;EX01-2026-0001;ab12", zxingcpp.BarcodeFormat.QRCode)
    modules = memoryview(zxingcpp.write_barcode_to_image(code))
    small = Image.frombytes("L", modules.shape[::-1], modules.tobytes())
    framed = Image.new("L", (small.width + 10, small.height + 10), 255)
    framed.paste(small, (5, 5))
    return framed.resize((framed.width * 4, framed.height * 4), Image.Resampling.NEAREST)


@pytest.mark.parametrize("bad", [b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"GIF89a" + b"\xff" * 40, b""])
def test_pictures_of_a_print(bad: bytes, tmp_path: Path) -> None:
    """What is no picture, or claims to be a huge one, is no print and no crash."""
    from PySide6.QtGui import QImage

    target = tmp_path / "picture.png"
    target.write_bytes(bad)
    assert QImage(str(target)).isNull()
