"""The first run: a vault, an organisation that can sign at once, an officer's certificate, the built-in form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from fieldtool.casework.desk import Desk
from fieldtool.casework.ports import CaseStore, SetUp, Workshop
from fieldtool.casework.ruling import rule
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.officer import Organisation, Role

BUILT_IN_FORM = "screening.md"
"""The screening form that ships with the program, in the forms folder."""


@dataclass(frozen=True, slots=True)
class FirstRun:
    """A fresh vault, open, and the recovery code to print: it is shown once and kept nowhere."""

    desk: Desk
    recovery_code: str = field(repr=False)


def create_vault(folder: Path, set_up: SetUp, workshop: Workshop) -> FirstRun:
    """Creates the vault and everything the first referral needs, so that a stand-alone organisation works at once.

    The organisation's CA and the officer's certificate are made here; an organisation that has headquarters
    replaces them when it enrols.
    """
    if workshop.vaults.exists(folder):
        raise NotAllowedError(
            "There is a vault in this folder already: nothing was changed.",
            "Unlock it, or choose an empty folder for a new one.",
        )
    # Whoever makes a vault keeps it, until somebody else does.
    set_up = replace(set_up, officer=replace(set_up.officer, role=Role.ADMINISTRATOR))
    furnishing = _furnish(set_up, workshop)
    store, code = workshop.vaults.create(
        folder, officer=set_up.officer, passphrase=set_up.passphrase, now=workshop.clock()
    )
    try:
        furnishing(store)
        rule(store, workshop)
    except BaseException:
        store.close()
        raise
    return FirstRun(Desk(store, workshop), code)


def unlock_vault(folder: Path, passphrase: str, workshop: Workshop) -> Desk:
    """Opens a vault with a passphrase or the recovery code; finishes a first run that was cut off."""
    store = workshop.vaults.unlock(folder, passphrase=passphrase, now=workshop.clock)
    try:
        if not store.forms():
            organisation = Organisation(
                store.setting("organisation") or "Organisation", store.setting("site") or "FT01"
            )
            _furnish(SetUp(organisation, store.officer, ""), workshop)(store)
        rule(store, workshop)
    except BaseException:
        store.close()
        raise
    return Desk(store, workshop)


def _furnish(set_up: SetUp, workshop: Workshop) -> Callable[[CaseStore], None]:
    """Makes everything that can fail before the vault is touched; the call then only writes. The form comes last."""
    form, _ = workshop.forms.compile(workshop.forms_folder / BUILT_IN_FORM)
    now = workshop.clock()
    organisation = set_up.organisation
    ca_pem, ca_key = workshop.signing.create_authority(organisation.name, now=now)
    credential = workshop.signing.issue_officer(
        ca_pem, ca_key, officer=set_up.officer, organisation=organisation.name, now=now
    )
    crl = workshop.signing.issue_crl(ca_pem, ca_key, (), now=now)

    def write(store: CaseStore) -> None:
        store.set_setting("organisation", organisation.name)
        store.set_setting("site", organisation.site)
        store.set_setting("country", organisation.country)
        store.set_setting("contact", organisation.contact)
        store.set_secret("authority_certificate", ca_pem)
        store.set_secret("authority_key", ca_key)
        store.set_secret("authority_crl", crl)
        store.set_credential(credential)
        store.add_form(form)

    return write
