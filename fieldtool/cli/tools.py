"""What the verbs need from the rest of the program, as one Protocol; `fieldtool.main` puts it together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from fieldtool.casework.desk import Desk
from fieldtool.casework.ports import Progress, SetUp, Workshop
from fieldtool.domain.form import FormDifference, FormInfo, FormProblem


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: is all well, the facts by name, and one sentence that says it."""

    good: bool
    facts: Mapping[str, Any]
    sentence: str


@dataclass(frozen=True, slots=True)
class Order:
    """What an authority is to do: enrol (a `request`), renew or revoke (a `serial`), crl, officers, fingerprint."""

    verb: str
    request: Path | None = None
    serial: str = ""
    reason: str = ""


class HqTools(Protocol):
    """What headquarters' verbs call. `store`: "postgresql://..." where the vault does not remember its home."""

    def init(
        self, folder: Path, name: str, passphrase: str, trust: Sequence[Path], store: str = ""
    ) -> Finding: ...
    def trust(
        self, folder: Path, passphrase: str, trust: Path, crl: Path | None, store: str = ""
    ) -> Finding: ...
    def take_in(
        self,
        folder: Path,
        passphrase: str,
        bundles: Sequence[Path],
        store: str = "",
        progress: Progress | None = None,
    ) -> Finding: ...
    def receipt(
        self, folder: Path, passphrase: str, device: str, target: Path, store: str = ""
    ) -> Finding: ...
    def make_return(
        self, folder: Path, passphrase: str, device: str, target: Path, store: str = ""
    ) -> Finding: ...
    def rescue(
        self, folder: Path, passphrase: str, vault: Path, officer: str, store: str = ""
    ) -> Finding: ...
    def publish(
        self, folder: Path, passphrase: str, kind: str, content: Path, version: str, store: str = ""
    ) -> Finding: ...
    def announce(self, folder: Path, passphrase: str, text: str, store: str = "") -> Finding: ...
    def retain(self, folder: Path, passphrase: str, case_id: str, order: str, store: str = "") -> Finding: ...
    def fleet(self, folder: Path, passphrase: str, silent_days: int, store: str = "") -> Finding: ...
    def statistics(
        self,
        folder: Path,
        passphrase: str,
        period: str,
        target: Path | None,
        store: str = "",
        although: bool = False,
        crosses: Sequence[tuple[str, str]] = (),
    ) -> Finding: ...
    def likeness(
        self, folder: Path, passphrase: str, names: bool, decide: Sequence[str] = (), store: str = ""
    ) -> Finding: ...
    def window(self, folder: Path, store: str = "") -> int: ...
    def move(self, folder: Path, passphrase: str, store: str) -> Finding: ...
    def region(
        self,
        folder: Path,
        passphrase: str,
        region: str,
        devices: Sequence[str],
        readers: Sequence[str],
        store: str = "",
    ) -> Finding: ...
    def sign_form(
        self, folder: Path, passphrase: str, source: Path, target: Path, store: str = ""
    ) -> Finding: ...
    def export(
        self,
        folder: Path,
        passphrase: str,
        target: Path,
        store: str = "",
        kind: str = "htcds",
        reason: str = "",
    ) -> Finding: ...
    def authority(
        self, folder: Path, passphrase: str, order: Order, target: Path | None = None, store: str = ""
    ) -> Finding:
        """What headquarters' own authority is told to do; a file that is made goes to `target`."""
        ...


class FormTools(Protocol):
    """What the verbs for authors of forms call. Nothing of it opens a vault."""

    def check(self, source: Path, trust: Path | None) -> tuple[FormInfo, Sequence[FormProblem]]: ...
    def evaluate(self, source: Path, expression: str, answers: Path | None) -> tuple[str, Any]: ...
    def convert(self, source: Path, target: Path) -> Finding: ...
    def preview(self, source: Path, language: str | None) -> Sequence[str]: ...
    def differences(self, old: Path, new: Path) -> FormDifference: ...
    def write_review(self, source: Path, language: str, target: Path) -> Finding: ...
    def take_review(self, source: Path, review: Path, target: Path) -> Finding: ...


class UpkeepTools(Protocol):
    """What the verbs for updates and policies call."""

    def update(self, file: Path, trust: Path | None, vault: Path | None, only_look: bool) -> Finding: ...
    def back(self) -> Finding: ...
    def make_update(
        self,
        folder: Path,
        target: Path,
        name: str,
        sequence: int,
        signer: Path,
        base: Path | None,
        notes: str,
        channel: str = "",
    ) -> Finding: ...
    def show_policy(self, base_dir: Path | None) -> Finding: ...
    def apply_policy(self, file: Path, trust: Path, fingerprint: str, here: Path | None) -> Finding: ...
    def apply_waiting(self, folder: Path, here: Path | None) -> Finding: ...
    def make_policy(self, settings: Path, target: Path, signer: Path) -> Finding: ...


class Tools(Protocol):
    """Everything outside casework that a verb calls. Errors a person can act on are FieldToolErrors."""

    @property
    def workshop(self) -> Workshop: ...

    # vault
    def create_vault(self, folder: Path, set_up: SetUp) -> tuple[Desk, str]: ...
    def unlock_vault(self, folder: Path, passphrase: str) -> Desk: ...
    def offered_words(self) -> str:
        """A fresh passphrase of random words."""
        ...

    def check_vault(self, folder: Path, passphrase: str) -> Finding: ...
    def backup_vault(self, folder: Path, passphrase: str, target: Path) -> Finding: ...
    def restore_vault(self, backup: Path, passphrase: str, folder: Path) -> Finding: ...
    def vault_keys(self, folder: Path, passphrase: str, headquarters: str) -> Finding: ...
    def write_trust(self, folder: Path, passphrase: str, target: Path) -> Finding: ...

    # forms and assessment
    def assess(self, answers: bytes) -> Mapping[str, Any]: ...
    @property
    def forms(self) -> FormTools: ...
    def check_layout(self, source: Path) -> Finding: ...

    # files that came from elsewhere
    def verify_referral(self, pdf: Path, trust: Path, crl: Path | None, passphrase: str = "") -> Finding: ...
    def verify_print(self, what: Path | str, officers: Path, trust: Path, crl: Path | None) -> Finding:
        """`what`: a picture, or the text of the code."""
        ...

    def inspect_bundle(self, bundle: Path, identity: Path) -> Finding: ...
    def unseal_bundle(
        self, bundle: Path, identity: Path, trust: Path, crl: Path | None, target: Path
    ) -> Finding: ...

    # headquarters
    @property
    def hq(self) -> HqTools: ...

    # updates and policies
    @property
    def upkeep(self) -> UpkeepTools: ...

    # the whole path
    def gallery(self, out: Path | None, theme: str) -> Finding: ...
    def demo(self, *, headless: bool, out: Path | None) -> Finding: ...
