"""How a laptop takes in what headquarters sends back: checked, newer than the last, step by step so that it can be repeated."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldtool.casework.hq_ports import Receipt
from fieldtool.casework.ports import CaseStore, Trust, Workshop
from fieldtool.casework.returns import (
    Announcement,
    ContentKey,
    ContentKind,
    HeadquartersReturn,
    Retention,
    RetentionOrder,
    Update,
)
from fieldtool.casework.roles import May, gated
from fieldtool.casework.rulebook import Rulebook
from fieldtool.casework.serving import Directory
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError
from fieldtool.domain.instants import from_text, to_text

HQ_CERTIFICATE = "hq_certificate"
"""Secret: headquarters' CA certificate, which receipts and returns are checked with."""
HQ_LIST = "hq_revocation_list"
_IDENTITY = "return_identity"
_NUMBER, _NUMBERS, _ANNOUNCED, _RETAINED = (
    "return_number",
    "content_numbers",
    "announcements",
    "retention_orders",
)
_LARGEST = 256 << 20
_FORM_ENDINGS = (".xlsx", ".xls", ".csv", ".md")


@dataclass(frozen=True, slots=True)
class Received:
    """What a return brought. `refused`: contents that cannot be used here, each with the reason."""

    number: int
    receipt: Receipt
    installed: tuple[ContentKey, ...] = ()
    refused: tuple[tuple[ContentKey, str], ...] = ()
    announcements: tuple[Announcement, ...] = ()
    orders: tuple[RetentionOrder, ...] = ()


@gated(May.EXCHANGE, announcements=May.KNOW, content=May.KNOW)
class Receiving:
    """What comes back from headquarters, on a laptop."""

    def __init__(
        self, store: CaseStore, workshop: Workshop, *, rulebook: Rulebook, directory: Directory
    ) -> None:
        self._store = store
        self._workshop = workshop
        self._rulebook = rulebook
        self._directory = directory

    def reply_to(self) -> str:
        """To which recipient headquarters seals returns for this laptop; made when first asked for."""
        kept = self._store.secret(_IDENTITY)
        if kept is None:
            kept = "\n".join(self._workshop.bundles.new_identity()).encode("ascii")
            self._store.set_secret(_IDENTITY, kept)
        return kept.decode("ascii").split("\n")[1]

    def import_return(self, path: Path) -> Received:
        """Takes a return in. Refused whole, with nothing changed: unsigned, changed, for another laptop, older.

        Cut off in the middle, the same return is taken in again from the beginning: its number counts as seen last.
        """
        ca_pem, identity = self._store.secret(HQ_CERTIFICATE), self._store.secret(_IDENTITY)
        if ca_pem is None or identity is None:
            raise NotAllowedError(
                "Headquarters' certificate is not known yet, or no bundle was sealed here: the return was not read.",
                "Import headquarters' file on the page Headquarters, then seal a bundle.",
            )
        now = self._workshop.clock()
        brought = self._workshop.bundles.read_return(
            _bytes(path),
            identities=[identity.decode("ascii").split("\n")[0]],
            trust=Trust(ca_pem, self._store.secret(HQ_LIST)),
            now=now,
        )
        last = int(self._store.setting(_NUMBER) or "0")
        if brought.number < last:
            raise NotAllowedError(
                f"This return is older than the last one taken in ({brought.number} before {last}): refused.",
                "Ask headquarters for a new one, and ask how the old one came to you.",
            )
        mark_received(self._store, brought.receipt, now=now)
        if brought.receipt.crl_pem:
            self._store.set_secret(HQ_LIST, brought.receipt.crl_pem)
        installed, refused = self._install(brought)
        self._store.set_setting(_ANNOUNCED, _announced(brought))
        self._store.set_setting(_RETAINED, _retained(brought))
        self._store.set_setting(_NUMBER, str(brought.number))
        self._store.note("return taken in", str(brought.number), f"{len(installed)} {len(refused)}")
        return Received(
            brought.number, brought.receipt, installed, refused, brought.announcements, brought.retention
        )

    def announcements(self) -> Sequence[Announcement]:
        """What headquarters announces, as of the newest return."""
        found = json.loads(self._store.setting(_ANNOUNCED) or "[]")
        return [Announcement(one["id"], from_text(one["at"]), one["text"]) for one in found]

    def orders(self) -> Sequence[RetentionOrder]:
        """What headquarters orders about cases of this laptop, as of the newest return."""
        found = json.loads(self._store.setting(_RETAINED) or "[]")
        return [RetentionOrder(one["case"], Retention(one["order"]), from_text(one["at"])) for one in found]

    def content(self, key: ContentKey) -> bytes | None:
        """A content as headquarters last sent it, or None."""
        return self._store.secret(f"content:{key}")

    def may_be_purged(self) -> Sequence[str]:
        """Ids of cases whose newest revision headquarters holds, by its receipt, and which it has not ordered kept."""
        held: dict[str, int] = {}
        for bundle in self._store.bundles():
            if bundle.receipted is not None:
                for case_id, revision in bundle.cases.items():
                    held[case_id] = max(revision, held.get(case_id, 0))
        kept = {one.case_id for one in self.orders() if one.order is Retention.KEEP}
        return [
            case_id
            for case_id, revision in sorted(held.items())
            if case_id not in kept and self._store.case(case_id).revision == revision
        ]

    def _install(
        self, brought: HeadquartersReturn
    ) -> tuple[tuple[ContentKey, ...], tuple[tuple[ContentKey, str], ...]]:
        numbers: dict[str, int] = json.loads(self._store.setting(_NUMBERS) or "{}")
        installed, refused = [], []
        for update in brought.updates:
            if update.number <= numbers.get(str(update.key), 0):
                continue  # this one, or a newer one, is here
            try:
                self._load(update, brought.receipt)
            except FieldToolError as error:
                refused.append((update.key, str(error)))
                continue
            self._store.set_secret(f"content:{update.key}", update.data)
            numbers[str(update.key)] = update.number
            self._store.set_setting(_NUMBERS, json.dumps(numbers, sort_keys=True))
            installed.append(update.key)
        return tuple(installed), tuple(refused)

    def _load(self, update: Update, receipt: Receipt) -> None:
        """Puts a content to use, whole or not at all. What this program cannot load is refused by name."""
        if update.key.kind is ContentKind.FORM:
            self._add_form(update, receipt)
        elif update.key.kind is ContentKind.RULES:
            self._rulebook.put_overlay(update.data, update.key.name)
        elif update.key.kind is ContentKind.DIRECTORY:
            self._directory.put(update.data, source=update.key.name)
        else:
            raise NotAllowedError(
                "This program takes this kind of content with a new version of itself only.",
                "Ask for the new version.",
            )

    def _add_form(self, update: Update, receipt: Receipt) -> None:
        """A form inside a return is signed as the return is."""
        from fieldtool.casework.form_shelf import FormShelf

        with tempfile.TemporaryDirectory() as folder:  # a form says nothing about a case
            # The name of a form's content ends as its file does; nothing else of a foreign name reaches the disk.
            ending = Path(update.key.name).suffix.lower()
            source = Path(folder) / f"form{ending if ending in _FORM_ENDINGS else '.xlsx'}"
            source.write_bytes(update.data)
            form, _ = self._workshop.forms.compile(source)
        FormShelf(self._store, self._workshop).take(
            form, signed_by=receipt.headquarters, released=to_text(receipt.created)
        )


def mark_received(store: CaseStore, receipt: Receipt, *, now: datetime) -> None:
    """Marks as received what the receipt names by number and hash. NotAllowedError where it is not about this laptop."""
    if receipt.device != store.device:
        raise NotAllowedError("This receipt is for another laptop.", "Take the one with this laptop's id.")
    known = {bundle.seq: bundle for bundle in store.bundles()}
    for seq, manifest in receipt.manifests.items():
        if seq not in known or known[seq].manifest_sha256 != manifest:
            raise NotAllowedError(
                f"Headquarters holds a bundle {seq} that was not made here: nothing was marked.",
                "This laptop may have been copied or restored. Tell headquarters.",
            )
    for seq in receipt.received:
        if known[seq].receipted is None:
            store.mark_receipted(seq, at=now)


def _announced(brought: HeadquartersReturn) -> str:
    return json.dumps(
        [{"id": one.id, "at": to_text(one.at), "text": one.text} for one in brought.announcements]
    )


def _retained(brought: HeadquartersReturn) -> str:
    return json.dumps(
        [{"case": one.case_id, "order": one.order.value, "at": to_text(one.at)} for one in brought.retention]
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise FileDamagedError("This file is too large to be a return of headquarters.")
        return path.read_bytes()
    except OSError as error:
        raise FileDamagedError("The return cannot be read.", "Check the stick and the file.") from error
