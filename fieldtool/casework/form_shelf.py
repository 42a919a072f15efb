"""Which forms interviews can be begun with: how one is added, who signed it, and which may not take the place of which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fieldtool.casework.ports import CaseStore, PackedForm, StoredForm, Trust, Workshop
from fieldtool.casework.receiving import HQ_CERTIFICATE, HQ_LIST
from fieldtool.domain import instants
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.form import FormInfo


class ReplacedBySignedError(NotAllowedError):
    """A file of one's own must not pass for the form that headquarters signed."""

    sentence = "Headquarters signed the form with this name: a file of your own cannot take its place."
    hint = "Give your form another form_id in its settings, or ask headquarters to sign it."


class OlderFormError(NotAllowedError):
    """A stolen or forgotten stick must not bring an old form back."""

    sentence = "This form is older than the one that is here: nothing was changed."
    hint = "Ask headquarters for the newest form."


class UnknownSignerError(NotAllowedError):
    """Signed, but not by anybody this laptop has reason to trust."""

    sentence = "This form was not signed by your headquarters: nothing was changed."
    hint = "Ask headquarters for the file, and compare where it came from."


class FormShelf:
    """The forms of an open vault."""

    def __init__(self, store: CaseStore, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop

    def all(self) -> Sequence[FormInfo]:
        """The forms interviews can be begun with, newest last."""
        return self._store.forms()

    def add(self, source: Path) -> FormInfo:
        """Adds an XLSForm (local, unsigned) or a form package (signed by headquarters). A refused one changes nothing."""
        packed = self._workshop.forms.unpack(source)
        if packed is None:
            form, _ = self._workshop.forms.compile(source)
            self._demand_free(form.info)
            return self._keep(form)
        return self._keep_signed(packed.form, self._signer(packed), instants.to_text(packed.created))

    def take(self, form: StoredForm, *, signed_by: str, released: str) -> FormInfo:
        """Adds a form that came inside something headquarters signed (a return)."""
        return self._keep_signed(form, signed_by, released)

    def _signer(self, packed: PackedForm) -> str:
        """Who signed a package, by the certificate of headquarters that this laptop knows."""
        certificate = self._store.secret(HQ_CERTIFICATE)
        if certificate is None:
            raise NotAllowedError(
                "Headquarters' certificate is not known yet: the form cannot be checked.",
                "Enter it on the page Headquarters, then add the form.",
            )
        facts = self._workshop.signing.verify_detached(
            packed.manifest,
            packed.signature,
            trust=Trust(certificate, self._store.secret(HQ_LIST)),
            now=self._workshop.clock(),
        )
        if not (facts.intact and facts.valid and facts.trusted) or facts.revoked:
            raise UnknownSignerError
        return str(facts.signer_name)

    def _demand_free(self, info: FormInfo) -> None:
        signed = [one for one in self._store.forms() if one.id == info.id and one.signed_by]
        if signed and all(one.hash != info.hash for one in signed):
            raise ReplacedBySignedError

    def _keep_signed(self, form: StoredForm, signed_by: str, released: str) -> FormInfo:
        earlier = [one.released for one in self._store.forms() if one.id == form.info.id]
        if any(one > released for one in earlier):  # instants as texts are in their own order
            raise OlderFormError
        return self._keep(replace(form, info=replace(form.info, signed_by=signed_by, released=released)))

    def _keep(self, form: StoredForm) -> FormInfo:
        self._store.add_form(form)
        return next(one for one in self._store.forms() if one.hash == form.info.hash)
