"""The first run of headquarters: a vault, an identity that opens bundles, a CA, and the key that signs receipts."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_ports import BundleOpener, CollationStore, HeadquartersVaults
from fieldtool.casework.ports import Clock, Signing, Trust
from fieldtool.domain.officer import Officer

SIGNER = "HQ"
"""Number in headquarters' own certificate."""


def create_headquarters(
    folder: Path,
    *,
    name: str,
    passphrase: str,
    trusted: Sequence[Trust],
    vaults: HeadquartersVaults,
    opener: BundleOpener,
    signing: Signing,
    clock: Clock,
) -> tuple[Headquarters, str]:
    """A new headquarters vault, open, and its recovery code to print (shown once).

    It holds the identity that opens bundles, a CA of its own, and the credential that signs receipts.
    """
    for one in trusted:
        signing.fingerprint(one.ca_pem)  # says whether it is a certificate, before anything is made
    store, code = vaults.create(folder, passphrase=passphrase, now=clock())
    try:
        _furnish(store, name, trusted, opener, signing, clock())
    except BaseException:
        store.close()
        raise
    return Headquarters(store, folder, opener=opener, signing=signing, clock=clock), code


def open_headquarters(
    folder: Path,
    *,
    passphrase: str,
    vaults: HeadquartersVaults,
    opener: BundleOpener,
    signing: Signing,
    clock: Clock,
) -> Headquarters:
    """Opens the headquarters vault; finishes a first run that was cut off."""
    store = vaults.unlock(folder, passphrase=passphrase, now=clock)
    try:
        if store.secret("identity") is None:
            _furnish(store, "Headquarters", (), opener, signing, clock())
    except BaseException:
        store.close()
        raise
    return Headquarters(store, folder, opener=opener, signing=signing, clock=clock)


def _furnish(
    store: CollationStore,
    name: str,
    trusted: Sequence[Trust],
    opener: BundleOpener,
    signing: Signing,
    now: datetime,
) -> None:
    ca_pem, ca_key = signing.create_authority(name, now=now)
    credential = signing.issue_officer(
        ca_pem, ca_key, officer=Officer(SIGNER, name), organisation=name, now=now
    )
    identity, recipient = opener.new_identity()
    with store.transaction("headquarters made", recipient):
        store.set_setting("name", name)
        store.set_setting("recipient", recipient)
        store.set_secret("identity", identity.encode("ascii"))
        store.set_secret("authority_certificate", ca_pem)
        store.set_secret("authority_key", ca_key)
        store.set_secret("certificate", credential.certificate_pem)
        store.set_secret("certificate_chain", credential.chain_pem)
        store.set_secret("certificate_key", credential.key_pkcs8)
        store.set_secret("pseudonym_key", secrets.token_bytes(32))
        for one in trusted:
            store.put_trust(one)
