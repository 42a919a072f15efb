"""How the policy in force reaches an open vault: what it brings is taken in once, by number, and told to the journal."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from fieldtool import __version__
from fieldtool.casework import policies
from fieldtool.casework.exchange import RECIPIENT
from fieldtool.casework.form_shelf import FormShelf, OlderFormError
from fieldtool.casework.ports import CaseStore, Trust, Workshop
from fieldtool.casework.receiving import HQ_CERTIFICATE
from fieldtool.casework.serving import read_services
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.policy import HEADQUARTERS

if TYPE_CHECKING:
    from fieldtool.casework.signed_file import Verify

_TAKEN, _PROGRAM = "policy_taken", "program_version"


def rule(store: CaseStore, workshop: Workshop) -> None:
    """Called at the first run and at each unlock; does something only where policy or program are new.

    What a policy brought and this vault cannot use is remembered by name with the reason (see `refused`), and all else
    is taken in: an unlock never fails because of a policy.
    """
    before = store.setting(_PROGRAM)
    if before != __version__:
        store.set_setting(_PROGRAM, __version__)
        if before:
            store.note("program renewed", __version__, before)
    found = workshop.policy
    if found.folder is None:
        return
    known = json.loads(store.setting(_TAKEN) or "{}")
    if (known.get("number"), known.get("program")) == (found.policy.number, __version__):
        return
    refused = _take(store, workshop)
    kept = {"number": found.policy.number, "program": __version__, "refused": refused}
    store.set_setting(_TAKEN, json.dumps(kept, sort_keys=True))
    store.note("policy applied", str(found.policy.number), str(len(refused)))


def refused(store: CaseStore) -> Mapping[str, str]:
    """What the policy brought and could not be used here: file -> reason."""
    found: dict[str, str] = json.loads(store.setting(_TAKEN) or "{}").get("refused", {})
    return found


def _take(store: CaseStore, workshop: Workshop) -> dict[str, str]:
    try:
        signer, brought = policies.contents(
            workshop.policy, lambda certificate: _verify(workshop, certificate)
        )
    except (FieldToolError, OSError) as error:
        return {"policy": str(error)}
    said = {}
    for name, data in sorted(brought.items()):
        try:
            if name.startswith("forms/"):
                _take_form(store, workshop, name, data, signer)
            elif name.startswith("services/"):
                services = read_services(data, source=Path(name).name)
                store.set_services({one.id: one.to_plain() for one in services}, source=Path(name).suffix[1:])
        except OlderFormError:
            continue  # headquarters sent a newer one since
        except FieldToolError as error:
            said[name] = str(error)
    try:
        _take_headquarters(store, workshop, brought)
    except FieldToolError as error:
        said["headquarters"] = str(error)
    return said


def _take_form(store: CaseStore, workshop: Workshop, name: str, data: bytes, signer: str) -> None:
    with tempfile.TemporaryDirectory() as folder:  # a form says nothing about a case
        source = Path(folder) / f"form{Path(name).suffix.lower()}"
        source.write_bytes(data)
        packed = workshop.forms.unpack(source)
        form = packed.form if packed is not None else workshop.forms.compile(source)[0]
    FormShelf(store, workshop).take(form, signed_by=signer, released=workshop.policy.policy.issued)


def _take_headquarters(store: CaseStore, workshop: Workshop, brought: Mapping[str, bytes]) -> None:
    if not all(name in brought for name in HEADQUARTERS):
        return
    certificate, recipient = (
        brought[HEADQUARTERS[0]],
        brought[HEADQUARTERS[1]].decode("ascii", "replace").strip(),
    )
    fingerprint = workshop.signing.fingerprint(certificate)
    workshop.bundles.demand_recipient(recipient)
    if (store.setting(RECIPIENT), store.secret(HQ_CERTIFICATE)) == (recipient, certificate):
        return
    store.set_setting(RECIPIENT, recipient)
    store.set_secret(HQ_CERTIFICATE, certificate)
    store.note("headquarters remembered", fingerprint)


def _verify(workshop: Workshop, certificate: bytes) -> Verify:
    from fieldtool.casework.signed_file import UnsignedError

    def verify(manifest: bytes, signature: bytes) -> str:
        facts = workshop.signing.verify_detached(
            manifest, signature, trust=Trust(certificate), now=workshop.clock()
        )
        if not facts.good:
            raise UnsignedError()
        return str(facts.signer_name)

    return verify
