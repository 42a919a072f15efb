"""Returns: what headquarters sends back, signed as bundles are and sealed to the laptop that asked for it."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from fieldtool.bundle.errors import DamagedBundleError, ReturnError
from fieldtool.bundle.keys import identities_from, recipients_from
from fieldtool.bundle.manifest import MANIFEST_LIMIT, SIGNATURE_LIMIT
from fieldtool.bundle.receipts import receipt_document, receipt_from
from fieldtool.bundle.tarring import TarFeed, padding, tar_end, tar_entry
from fieldtool.casework.hq_ports import SignDetached, VerifyDetached
from fieldtool.casework.ports import Trust
from fieldtool.casework.returns import (
    Announcement,
    ContentKey,
    ContentKind,
    HeadquartersReturn,
    Retention,
    RetentionOrder,
    Update,
)
from fieldtool.domain import instants
from fieldtool.domain.officer import Credential
from fieldtool.domain.record import canonical

FAMILY = "fieldtool-return/"
FORMAT = FAMILY + "1"

CONTENT_LIMIT = 32 << 20
"""Bytes of one content."""
CONTENTS_LIMIT = 200
_DOCUMENT, _SIGNATURE = "return.json", "return.json.p7s"


def make_return(
    made: HeadquartersReturn, *, recipient: str, credential: Credential, sign: SignDetached
) -> bytes:
    """The sealed return: age( tar: return.json, return.json.p7s, content/00001 ... )."""
    import pyrage

    keys = recipients_from([recipient])
    document = canonical(_document(made))
    files = [(_DOCUMENT, document), (_SIGNATURE, sign(document, credential))]
    files += [(_content_name(n), update.data) for n, update in enumerate(made.updates, 1)]
    archive = bytearray()
    for name, content in files:
        archive += tar_entry(name, len(content), made.receipt.created) + content + padding(len(content))
    return bytes(pyrage.encrypt(bytes(archive + tar_end(len(archive))), keys))


def read_return(
    data: bytes, *, identities: Sequence[str], verify: VerifyDetached, trust: Trust, now: datetime
) -> HeadquartersReturn:
    """The return in these bytes, after its signature and every hash were checked.

    `trust` is headquarters' own CA and the newest revocation list the laptop has of it. A list that is out of date
    does not stop a return (the newer list comes with one), but whoever it names stays revoked.
    Raises ReturnError. Whether the return is newer than the last one is for the caller to compare.
    """
    import pyrage

    reading = _Reading(lambda document, p7s: _demand(document, p7s, verify, trust, now))
    keys: list[Any] = identities_from(identities)
    try:
        pyrage.decrypt_io(io.BytesIO(data), reading, keys)
        reading.feed.finish()
    except (pyrage.DecryptError, OSError) as error:
        if isinstance(reading.error, ReturnError):
            raise reading.error from None
        raise ReturnError from error
    except DamagedBundleError as error:
        raise ReturnError from error
    return reading.result()


class _Reading:
    """Takes the tar while it is decrypted. A sink for pyrage; keeps the error that stopped it."""

    def __init__(self, demand: Callable[[bytes, bytes], None]) -> None:
        self._demand = demand
        self._files: dict[str, bytes] = {}
        self._value: dict[str, Any] = {}
        self.feed = TarFeed(self._take)
        self.error: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            return self.feed.write(data)
        except BaseException as error:
            self.error = error
            raise

    def flush(self) -> None:
        """Nothing waits."""

    def result(self) -> HeadquartersReturn:
        """What was read, when all of it was."""
        if len(self._files) < 2 or len(self._files) - 2 != len(self._value["updates"]):
            raise ReturnError
        contents = [content for name, content in self._files.items() if name not in (_DOCUMENT, _SIGNATURE)]
        try:
            return _read(self._value, contents)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ReturnError from error

    def _take(self, name: str, size: int) -> Callable[[bytes | None], None]:
        number = len(self._files)
        wanted, limit = (
            ((_DOCUMENT, MANIFEST_LIMIT), (_SIGNATURE, SIGNATURE_LIMIT))[number]
            if number < 2
            else (_content_name(number - 1), CONTENT_LIMIT)
        )
        if name != wanted or size > limit or (number >= 2 and number - 1 > len(self._value["updates"])):
            raise DamagedBundleError
        pieces: list[bytes] = []

        def swallow(piece: bytes | None) -> None:
            if piece is not None:
                pieces.append(piece)
                return
            self._files[name] = b"".join(pieces)
            if name == _SIGNATURE:  # nothing after it is looked at before it was checked
                self._demand(self._files[_DOCUMENT], self._files[_SIGNATURE])
                self._value = _parsed(self._files[_DOCUMENT])

        return swallow


def _parsed(document: bytes) -> dict[str, Any]:
    try:
        value = json.loads(document)
        form, updates = value["format"], value["updates"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReturnError from error
    if form != FORMAT:
        if str(form).startswith(FAMILY):
            raise ReturnError(
                "This return was written by a newer version.", "Update this program, then try again."
            )
        raise ReturnError
    if not isinstance(updates, list) or len(updates) > CONTENTS_LIMIT:
        raise ReturnError
    return dict(value)


def _demand(document: bytes, p7s: bytes, verify: VerifyDetached, trust: Trust, now: datetime) -> None:
    facts = verify(document, p7s, trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=now)
    if not (facts.intact and facts.valid and facts.trusted) or facts.revoked:
        raise ReturnError(
            "This return was not signed by your headquarters: nothing of it was taken in.",
            "Ask headquarters for it again, and ask how it came to you.",
        )


def _document(made: HeadquartersReturn) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "number": made.number,
        "receipt": receipt_document(made.receipt),
        "updates": [
            {
                "kind": one.key.kind.value,
                "name": one.key.name,
                "number": one.number,
                "version": one.version,
                "size": len(one.data),
                "sha256": hashlib.sha256(one.data).hexdigest(),
            }
            for one in made.updates
        ],
        "announcements": [
            {"id": one.id, "at": instants.to_text(one.at), "text": one.text} for one in made.announcements
        ],
        "retention": [
            {"case": one.case_id, "order": one.order.value, "at": instants.to_text(one.at)}
            for one in made.retention
        ],
    }


def _read(value: dict[str, Any], contents: Sequence[bytes]) -> HeadquartersReturn:
    updates = []
    for said, data in zip(value["updates"], contents, strict=True):
        if hashlib.sha256(data).hexdigest() != said["sha256"] or len(data) != said["size"]:
            raise ValueError("content")
        key = ContentKey(ContentKind(said["kind"]), str(said["name"]))
        updates.append(Update(key, int(said["number"]), str(said["version"]), data))
    return HeadquartersReturn(
        number=int(value["number"]),
        receipt=receipt_from(value["receipt"]),
        updates=tuple(updates),
        announcements=tuple(
            Announcement(str(one["id"]), instants.from_text(str(one["at"])), str(one["text"]))
            for one in value["announcements"]
        ),
        retention=tuple(
            RetentionOrder(str(one["case"]), Retention(one["order"]), instants.from_text(str(one["at"])))
            for one in value["retention"]
        ),
    )


def _content_name(number: int) -> str:
    return f"content/{number:05d}"
