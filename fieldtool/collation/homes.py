"""Where the collation of a headquarters lives: in its vault, or in the PostgreSQL database the vault remembers."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool.casework.hq_ports import CollationStore, HeadquartersVaults, RecordSeal
from fieldtool.casework.ports import Clock
from fieldtool.collation.connecting import connect, migrate, told
from fieldtool.collation.errors import CollationRolledBackError, ForeignCollationError, OtherHomeError
from fieldtool.collation.store import HEAD, PostgresCollationStore
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.merge import conflicts

if TYPE_CHECKING:
    from fieldtool.collation.connecting import Connection

STORE = "store"
"""Setting of the vault: the address of the database; "" where the cases lie in the vault itself."""

_ID, _RECORD_KEY, _JOURNAL_KEY = "collation_id", "collation_record_key", "collation_journal_key"
_KEY_BYTES = 32
_PAGE = 500


class CollationHomes:
    """Port `HeadquartersVaults` for both homes.

    `keyrings` makes and opens the vault, which always exists: it holds the keys. `url`: "postgresql://..." names the
    database; without it the vault says where its cases lie. `seals` makes the seal of records out of 32 bytes of key.
    """

    def __init__(
        self, keyrings: HeadquartersVaults, seals: Callable[[bytes], RecordSeal], url: str = ""
    ) -> None:
        self._keyrings = keyrings
        self._seals = seals
        self._url = url

    def exists(self, folder: Path) -> bool:
        """There is a vault to unlock."""
        return self._keyrings.exists(folder)

    def create(self, folder: Path, *, passphrase: str, now: datetime) -> tuple[CollationStore, str]:
        """A new vault, and in the database, which must be empty of others' cases, the tables."""
        if not self._url:
            return self._keyrings.create(folder, passphrase=passphrase, now=now)
        connection = connect(self._url)  # before anything is made: the address may be wrong
        try:
            migrate(connection)
            if _owner(connection):
                raise ForeignCollationError
            keyring, code = self._keyrings.create(folder, passphrase=passphrase, now=now)
        except BaseException:
            connection.close()
            raise
        try:
            return self._furnished(connection, keyring, lambda: now), code
        except BaseException:
            connection.close()
            keyring.close()
            raise

    def unlock(self, folder: Path, *, passphrase: str, now: Clock) -> CollationStore:
        """Opens the vault, and the database where that is the home of its cases."""
        keyring = self._keyrings.unlock(folder, passphrase=passphrase, now=now)
        try:
            known = keyring.setting(STORE)
            if not (self._url or known):
                return keyring
            if self._url and not known and keyring.devices():
                raise OtherHomeError
            connection = connect(self._url or known)
            try:
                migrate(connection)
                return self._furnished(connection, keyring, now)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            keyring.close()
            raise

    def move(self, folder: Path, *, passphrase: str, now: Clock) -> int:
        """Carries the cases of the vault over into the database, which is their home from then on; how many.

        The copying is one transaction, and the vault is told last: cut off at any moment, it is done again. The vault
        keeps its own copy as it was.
        """
        keyring = self._keyrings.unlock(folder, passphrase=passphrase, now=now)
        try:
            if keyring.setting(STORE):
                raise OtherHomeError("The cases lie in a database already.", "Leave --store away to use it.")
            connection = connect(self._url)
            try:
                migrate(connection)
                store = self._furnished(connection, keyring, now, remember=False)
                if not store.devices():
                    carry_over(keyring, store)
                moved = store.count()
                with keyring.transaction("database chosen", "", str(moved)):
                    keyring.set_setting(STORE, self._url)
                store.close()
                return moved
            finally:
                connection.close()
        finally:
            keyring.close()

    def _furnished(
        self, connection: Connection, keyring: CollationStore, now: Clock, *, remember: bool = True
    ) -> PostgresCollationStore:
        ours, owner = keyring.setting(_ID), _owner(connection)
        if owner and owner != ours:
            raise ForeignCollationError
        if not ours or (self._url and self._url != keyring.setting(STORE)):
            with keyring.transaction("database chosen", ""):
                if remember:
                    keyring.set_setting(STORE, self._url or keyring.setting(STORE))
                if not ours:
                    ours = secrets.token_hex(16)
                    keyring.set_setting(_ID, ours)
                    keyring.set_secret(_RECORD_KEY, secrets.token_bytes(_KEY_BYTES))
                    keyring.set_secret(_JOURNAL_KEY, secrets.token_bytes(_KEY_BYTES))
        if not owner:
            if keyring.setting(HEAD):
                raise OtherHomeError  # an empty database in the place of the one that was used before
            with told():
                connection.execute("INSERT INTO fieldtool.collation (id) VALUES (%s)", (ours,))
        record_key, journal_key = keyring.secret(_RECORD_KEY), keyring.secret(_JOURNAL_KEY)
        assert record_key is not None, "the keys are kept with the id"
        assert journal_key is not None, "the keys are kept with the id"
        store = PostgresCollationStore(
            connection,
            keyring,
            seals=self._seals,
            record_key=record_key,
            journal_key=journal_key,
            clock=now,
        )
        seq, _, digest = keyring.setting(HEAD).partition(" ")
        if seq and not store.continues(JournalHead(int(seq), digest)):
            raise CollationRolledBackError
        return store


def carry_over(old: CollationStore, new: CollationStore) -> None:
    """Copies ledger, anomalies and cases, in one transaction of the new home."""
    with new.transaction("cases carried over", "", str(old.count())):
        for device in old.devices():
            for line in old.ledger(device):
                new.add_ledger_line(line)
        for anomaly in old.anomalies():
            new.add_anomaly(anomaly)
        coming = old.records()
        while page := list(islice(coming, _PAGE)):
            new.put_records([(record, conflicts(record)) for record in page])


def _owner(connection: Connection) -> str:
    with told():
        row = connection.execute("SELECT id FROM fieldtool.collation").fetchone()
    return str(row[0]) if row else ""
