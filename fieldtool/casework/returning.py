"""How headquarters answers its laptops: publishes content, announces, orders, and seals a return for each."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from fieldtool.casework.hq_ports import CollationStore, Receipt
from fieldtool.casework.ports import Clock
from fieldtool.casework.returns import (
    Announcement,
    ContentKey,
    ContentKind,
    HeadquartersReturn,
    Retention,
    RetentionOrder,
    Update,
)
from fieldtool.domain.errors import NotAllowedError, NotFoundError, UsageError
from fieldtool.domain.ids import new_id
from fieldtool.domain.instants import from_text, to_text

_PUBLISHED, _ANNOUNCED, _RETAINED = "published", "announced", "retention"


class Returning:
    """What headquarters has to say to its laptops. `receipt_of` makes the receipt of one laptop."""

    def __init__(self, store: CollationStore, clock: Clock, receipt_of: Callable[[str], Receipt]) -> None:
        self._store = store
        self._clock = clock
        self._receipt_of = receipt_of

    def publish(self, key: ContentKey, version: str, data: bytes) -> Update:
        """A newer version of a content: from now on every return carries it. The same bytes twice are one version."""
        if not key.name or not data:
            raise UsageError("There is nothing to publish.", "Name the content and give its file.")
        known = self._list(_PUBLISHED)
        before = next((one for one in known if (one["kind"], one["name"]) == (key.kind, key.name)), None)
        digest = hashlib.sha256(data).hexdigest()
        if before is not None and before["sha256"] == digest:
            return Update(key, before["number"], before["version"], data)
        number = (before["number"] if before else 0) + 1
        line = {
            "kind": key.kind.value,
            "name": key.name,
            "number": number,
            "version": version,
            "sha256": digest,
        }
        with self._store.transaction("content published", str(key), f"{number} {digest}"):
            self._store.set_secret(f"content:{key}", data)
            self._store.set_setting(
                _PUBLISHED, json.dumps([*(one for one in known if one is not before), line])
            )
        return Update(key, number, version, data)

    def announce(self, text: str) -> Announcement:
        """A word to all laptops, in every return from now on."""
        if not text.strip():
            raise UsageError("There is nothing to announce.", "Write the announcement.")
        made = Announcement(new_id(self._clock()), self._clock(), text.strip())
        line = {"id": made.id, "at": to_text(made.at), "text": made.text}
        with self._store.transaction("announced", made.id):
            self._store.set_setting(_ANNOUNCED, json.dumps([*self._list(_ANNOUNCED), line]))
        return made

    def order(self, case_id: str, order: Retention) -> RetentionOrder:
        """What is to become of a case on its laptop; a later order takes the place of an earlier one."""
        record = self._store.record(case_id)
        if record is None:
            raise NotFoundError("Headquarters holds no such case.", "Check the id of the case.")
        if order is Retention.PURGE and not self._store.ledger(record.device):
            raise NotAllowedError("Nothing was received from its laptop.", "Wait for its next bundle.")
        at = self._clock()
        kept = [one for one in self._list(_RETAINED) if one["case"] != case_id]
        line = {"case": case_id, "device": record.device, "order": order.value, "at": to_text(at)}
        with self._store.transaction("retention ordered", case_id, order.value):
            self._store.set_setting(_RETAINED, json.dumps([*kept, line]))
        return RetentionOrder(case_id, order, at)

    def carried(self) -> tuple[str, ...]:
        """What every return carries beside receipt and revocations, a line each, for people."""
        contents = [
            f"{one['kind']} {one['name']}, {one['version']} ({one['number']})"
            for one in self._list(_PUBLISHED)
        ]
        said = [f"{one['at'][:10]}: {one['text']}" for one in self._list(_ANNOUNCED)]
        orders = [f"{one['order']} {one['case']}" for one in self._list(_RETAINED)]
        return (*contents, *said, *orders)

    def compose(self, device: str) -> tuple[HeadquartersReturn, str]:
        """The next return for a laptop, and the recipient it is sealed to. Its number is used up."""
        reply_to = self._reply_to(device)
        setting = f"return:{device}"
        number = int(self._store.setting(setting) or "0") + 1
        made = HeadquartersReturn(
            number=number,
            receipt=self._receipt_of(device),
            updates=tuple(self._updates()),
            announcements=tuple(
                Announcement(one["id"], from_text(one["at"]), one["text"]) for one in self._list(_ANNOUNCED)
            ),
            retention=tuple(
                RetentionOrder(one["case"], Retention(one["order"]), from_text(one["at"]))
                for one in self._list(_RETAINED)
                if one["device"] == device
            ),
        )
        with self._store.transaction("return written", device, str(number)):
            self._store.set_setting(setting, str(number))
        return made, reply_to

    def _reply_to(self, device: str) -> str:
        lines = [line for line in self._store.ledger(device) if line.reply_to]
        if not lines:
            raise NotAllowedError(
                "This laptop has not said yet to which key returns are sealed.",
                "Write it a receipt instead; its next bundle brings the key.",
            )
        return max(lines, key=lambda line: line.seq).reply_to

    def _updates(self) -> Sequence[Update]:
        found = []
        for one in sorted(self._list(_PUBLISHED), key=lambda one: (one["kind"], one["name"])):
            key = ContentKey(ContentKind(one["kind"]), one["name"])
            data = self._store.secret(f"content:{key}")
            assert data is not None, "content is kept with its line"
            found.append(Update(key, one["number"], one["version"], data))
        return found

    def _list(self, setting: str) -> list[dict[str, Any]]:
        return list(json.loads(self._store.setting(setting) or "[]"))


def receipt_for(
    store: CollationStore, device: str, *, headquarters: str, crl_pem: bytes, now: datetime
) -> Receipt:
    """What headquarters holds of one laptop. NotFoundError where nothing was received of it."""
    from fieldtool.casework.ledger import received_up_to

    lines = store.ledger(device)
    if not lines:
        raise NotFoundError(
            "Nothing was received from this laptop.", "Check its id: it stands in every import report."
        )
    seen = {line.seq: line.manifest_sha256 for line in lines}
    whole = received_up_to(seen)
    return Receipt(
        device=device,
        headquarters=headquarters,
        received_up_to=whole,
        others=tuple(seq for seq in sorted(seen) if seq > whole),
        missing=tuple(seq for seq in range(1, max(seen)) if seq not in seen),
        manifests=seen,
        created=now,
        crl_pem=crl_pem,
    )
