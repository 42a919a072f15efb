"""The data attached to a form: the canonical JSON whose hash stands on every page, and the same as plain CSV."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from fieldtool.domain.journal import JournalHead

JSON_NAME = "referral.json"
CSV_NAME = "referral.csv"
FORMAT = "fieldtool-referral"
VERSION = 1


def envelope(
    referral: Mapping[str, Any],
    htcds: Mapping[str, Any],
    *,
    layout: str,
    language: str,
    signatures: int,
    anchor: JournalHead | None = None,
) -> dict[str, Any]:
    """What is attached: our record, the same facts under HTCDS 2.0 names, and how many signatures the form must have.

    The number of signatures stands inside the signed data, so that one cut off is missed. `anchor`: where the
    laptop's journal stood; who holds the form can show later that lines before it were rewritten.
    """
    made = {} if anchor is None else {"journal": {"seq": anchor.seq, "hash": anchor.hash}}
    return made | {
        "format": FORMAT,
        "version": VERSION,
        "form_number": referral.get("form_number", ""),
        "layout": layout,
        "language": language,
        "signatures": signatures,
        "referral": dict(referral),
        "htcds": dict(htcds),
    }


def to_json(record: Mapping[str, Any]) -> bytes:
    """Canonical JSON: UTF-8, keys sorted, no spaces, no escapes where none are needed. The same record, the same bytes."""
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass" if _has_surrogates(text) else "strict")


def form_hash(json_bytes: bytes) -> str:
    """SHA-256 (hex) of the attached JSON: the form's hash, printed short on every page and whole in the QR code."""
    return hashlib.sha256(json_bytes).hexdigest()


def short_hash(full: str) -> str:
    """The first sixteen hex digits in groups of four, as printed."""
    return " ".join(full[i : i + 4].upper() for i in range(0, 16, 4))


def from_json(data: bytes) -> dict[str, Any]:
    """The record in attached bytes; ValueError where it is none of ours."""
    record = json.loads(data)
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise ValueError("not a referral record")
    return record


def to_csv(record: Mapping[str, Any]) -> bytes:
    """Two columns, path and value, UTF-8 with a byte order mark so that spreadsheets read it.

    A value that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["field", "value"])
    for path, value in _flat("", record):
        writer.writerow([path, "'" + value if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value])
    return ("\ufeff" + out.getvalue()).encode("utf-8", "replace")


def _flat(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key in sorted(value):
            yield from _flat(f"{path}.{key}" if path else str(key), value[key])
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value, 1):
            yield from _flat(f"{path}[{number}]", item)
    elif value is not None:
        yield path, {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _has_surrogates(text: str) -> bool:
    return any("\ud800" <= c <= "\udfff" for c in text)
