"""Receipts: what headquarters holds of one laptop, signed, in a small tar that strangers' tools open."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from fieldtool.bundle.errors import DamagedBundleError, ReceiptError
from fieldtool.bundle.manifest import MANIFEST_LIMIT, SIGNATURE_LIMIT
from fieldtool.bundle.tarring import TarFeed, padding, tar_end, tar_entry
from fieldtool.casework.hq_ports import Receipt, SignDetached, VerifyDetached
from fieldtool.casework.ports import Trust
from fieldtool.domain import instants
from fieldtool.domain.officer import Credential
from fieldtool.domain.record import canonical

FAMILY = "fieldtool-receipt/"
FORMAT = FAMILY + "1"

_NAMES = (("receipt.json", MANIFEST_LIMIT), ("receipt.json.p7s", SIGNATURE_LIMIT))
_HASH = re.compile(r"[0-9a-f]{64}\Z")


def make_receipt(receipt: Receipt, *, credential: Credential, sign: SignDetached) -> bytes:
    """The signed receipt: a tar of receipt.json (canonical JSON) and receipt.json.p7s (CMS, detached, DER)."""
    data = canonical(receipt_document(receipt))
    made = b""
    for (name, _), content in zip(_NAMES, (data, sign(data, credential)), strict=True):
        made += tar_entry(name, len(content), receipt.created) + content + padding(len(content))
    return made + tar_end(len(made))


def read_receipt(data: bytes, *, verify: VerifyDetached, trust: Trust, now: datetime) -> Receipt:
    """The receipt in these bytes, after its signature was checked against `trust`: headquarters' own CA, no other.

    Raises ReceiptError for anything else. Whether the manifests named are this laptop's is for the caller to compare.
    """
    files: dict[str, bytes] = {}

    def take(name: str, size: int) -> Callable[[bytes | None], None]:
        if len(files) >= len(_NAMES) or name != _NAMES[len(files)][0] or size > _NAMES[len(files)][1]:
            raise DamagedBundleError
        files[name] = b""

        def swallow(piece: bytes | None) -> None:
            files[name] += piece or b""

        return swallow

    feed = TarFeed(take)
    try:
        feed.write(data)
        feed.finish()
    except DamagedBundleError as error:
        raise ReceiptError from error
    if len(files) != len(_NAMES):
        raise ReceiptError
    document, p7s = files.values()
    facts = verify(document, p7s, trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=now)
    if not (facts.intact and facts.valid and facts.trusted) or facts.revoked or facts.problem:
        raise ReceiptError(
            "This receipt was not signed by your headquarters: nothing was marked as received."
        )
    try:
        return receipt_from(json.loads(document))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ReceiptError from error


def receipt_document(receipt: Receipt) -> dict[str, Any]:
    """The receipt as plain JSON values."""
    return {
        "format": FORMAT,
        "device": receipt.device,
        "headquarters": receipt.headquarters,
        "created": instants.to_text(receipt.created),
        "received_up_to": receipt.received_up_to,
        "others": list(receipt.others),
        "missing": list(receipt.missing),
        "manifests": {str(seq): digest for seq, digest in receipt.manifests.items()},
        "crl": (receipt.crl_pem or b"").decode("ascii"),
    }


def receipt_from(value: dict[str, Any]) -> Receipt:
    """The receipt in plain JSON values; KeyError, TypeError, ValueError or AttributeError where it is none."""
    if value["format"] != FORMAT:
        if str(value["format"]).startswith(FAMILY):
            raise ReceiptError(
                "This receipt was written by a newer version.", "Update this program, then try again."
            )
        raise ValueError("format")
    manifests = {int(seq): str(digest) for seq, digest in value["manifests"].items()}
    if not all(seq > 0 and _HASH.match(digest) for seq, digest in manifests.items()):
        raise ValueError("manifests")
    return Receipt(
        device=str(value["device"]),
        headquarters=str(value["headquarters"]),
        received_up_to=int(value["received_up_to"]),
        others=tuple(int(one) for one in value["others"]),
        missing=tuple(int(one) for one in value["missing"]),
        manifests=manifests,
        created=instants.from_text(str(value["created"])),
        crl_pem=str(value["crl"]).encode("ascii") or None,
    )
