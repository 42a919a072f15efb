"""What an organisation lays down for all its laptops: when they lock, what they speak, how long they keep, what they take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldtool.domain.errors import FileDamagedError

FORMAT = "fieldtool-policy/1"
HEADQUARTERS = ("headquarters/hq-ca.pem", "headquarters/recipient.txt")
"""Both or neither: whom bundles are sealed to, and whose receipts count."""
_KNOWN = {
    "kind", "organisation", "number", "issued", "idle_minutes", "lock_on_minimise", "lock_on_sleep", "retention_days",
    "minimise_days", "languages", "update_channel", "receivers", "files",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Policy:
    """One organisation's rules for its laptops. None or empty: the organisation leaves it open.

    `number` rises with every policy. `idle_minutes`: lock after at most so many minutes without a touch (1 to 60).
    A closed case comes up for names to be taken out after `minimise_days`, for deletion after `retention_days`.
    `languages`: of the window, the first is the one a new laptop starts with. `update_channel`: only updates of this
    channel are taken. `directory_only`: forms go to receivers in the directory of services alone. `forms`, `services`
    and `headquarters` are paths of files the policy brought along.
    """

    organisation: str = ""
    number: int = 0
    issued: str = ""
    idle_minutes: int | None = None
    lock_on_minimise: bool | None = None
    lock_on_sleep: bool | None = None
    retention_days: int | None = None
    minimise_days: int | None = None
    languages: tuple[str, ...] = ()
    update_channel: str = ""
    directory_only: bool = False
    files: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        """An organisation has laid something down."""
        return self.number > 0

    @property
    def forms(self) -> tuple[str, ...]:
        """Interview forms it brings (XLSForm)."""
        return tuple(name for name in self.files if name.startswith("forms/"))

    @property
    def services(self) -> tuple[str, ...]:
        """Directories of receivers it brings (CSV)."""
        return tuple(name for name in self.files if name.startswith("services/"))

    @property
    def headquarters(self) -> tuple[str, ...]:
        """Headquarters' recipient and certificate, as `hq init` writes them."""
        return tuple(name for name in self.files if name.startswith("headquarters/"))

    def offers(self, language: str) -> bool:
        """The window may speak this language."""
        return not self.languages or language in self.languages

    def idle_allowed(self, minutes: int) -> int:
        """The idle time in force where somebody chose `minutes` (0: never): never longer than laid down."""
        if self.idle_minutes is None:
            return minutes
        return min(minutes, self.idle_minutes) if minutes else self.idle_minutes


def policy_from(said: Mapping[str, Any]) -> Policy:
    """Reads a policy; FileDamagedError where a value makes no sense, so that no rule is dropped unseen."""
    unknown = set(said) - _KNOWN
    if said.get("kind") != FORMAT or unknown:
        raise FileDamagedError(
            "This policy asks for something this version does not know: nothing was changed.",
            "Update the program first, then apply the policy.",
        )
    try:
        found = Policy(
            organisation=_text(said["organisation"]),
            number=_whole(said["number"], 1, 10**9),
            issued=_text(said["issued"]),
            idle_minutes=None if said.get("idle_minutes") is None else _whole(said["idle_minutes"], 1, 60),
            lock_on_minimise=_choice(said.get("lock_on_minimise")),
            lock_on_sleep=_choice(said.get("lock_on_sleep")),
            retention_days=None
            if said.get("retention_days") is None
            else _whole(said["retention_days"], 1, 36500),
            minimise_days=None
            if said.get("minimise_days") is None
            else _whole(said["minimise_days"], 1, 36500),
            languages=tuple(_text(one) for one in said.get("languages", ())),
            update_channel=str(said.get("update_channel", ""))[:60],
            directory_only=_receivers(said.get("receivers", "any")),
            files=tuple(_text(one["path"]) for one in said.get("files", ())),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise FileDamagedError() from error
    if any(not name.startswith(("forms/", "services/")) for name in found.files if name not in HEADQUARTERS):
        raise FileDamagedError()
    if found.headquarters and set(found.headquarters) != set(HEADQUARTERS):
        raise FileDamagedError()
    if found.minimise_days and found.retention_days and found.retention_days < found.minimise_days:
        raise FileDamagedError()
    return found


def _text(said: Any) -> str:
    if not isinstance(said, str) or not 0 < len(said) <= 400:
        raise ValueError("not a text")
    return said


def _whole(said: Any, least: int, most: int) -> int:
    if not isinstance(said, int) or isinstance(said, bool) or not least <= said <= most:
        raise ValueError("not a number in its bounds")
    return said


def _receivers(said: Any) -> bool:
    if said not in ("any", "directory"):
        raise ValueError("neither any nor directory")
    return bool(said == "directory")


def _choice(said: Any) -> bool | None:
    if said is not None and not isinstance(said, bool):
        raise ValueError("not yes, no or nothing")
    return said
