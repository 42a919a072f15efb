"""The one table of what each role may do, and the gate that every action of an open vault goes through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from functools import wraps
from typing import Any, Final, Protocol, TypeVar

from fieldtool.domain.errors import FieldToolError, NotAllowedError
from fieldtool.domain.journal import JournalEntry
from fieldtool.domain.officer import Officer, Role

FRESH_SECONDS = 180
"""How long a passphrase that was just given counts as proof of who sits there."""


class May(StrEnum):
    """One kind of action; the values are what the journal writes where it was refused."""

    KNOW = "know"
    OWN_PASSPHRASE = "own passphrase"
    LIST = "list"
    NAMES = "names"
    OPEN = "open"
    INTERVIEW = "interview"
    DECIDE = "decide"
    SECOND = "second opinion"
    REFER = "refer"
    COUNTERSIGN = "countersign"
    VERIFY = "verify"
    ENROL = "enrol"
    EXCHANGE = "exchange"
    EXPORT = "export"
    JOURNAL = "journal"
    TRAVEL = "travel"
    DIRECTORY = "directory"
    CONTENT = "content"
    REVIEW = "review"
    ERASE = "erase"
    EXPORT_JOURNAL = "export journal"
    TRUST = "trust"
    CERTIFY = "certify"
    OFFICERS = "officers"
    SETTINGS = "settings"


_O, _S, _N, _A = Role.OFFICER, Role.SUPERVISOR, Role.ANALYST, Role.ADMINISTRATOR

TABLE: Final[Mapping[May, frozenset[Role]]] = {
    # everybody
    May.KNOW: frozenset(
        {_O, _S, _N, _A}
    ),  # who unlocked, the organisation, catalogue, rules, forms, services
    May.OWN_PASSPHRASE: frozenset({_O, _S, _N, _A}),  # change one's own passphrase; prove who sits there
    May.LIST: frozenset({_O, _S, _N, _A}),  # numbers, states and conclusions of cases
    May.VERIFY: frozenset({_O, _S, _N, _A}),  # check forms and prints that came from elsewhere
    # everybody who works with people
    May.NAMES: frozenset({_O, _S, _A}),  # names in lists, and search by what was said
    May.OPEN: frozenset({_O, _S, _A}),  # a case: its answers, assessment, referrals
    May.INTERVIEW: frozenset({_O, _S, _A}),  # hold interviews, record answers and consent
    May.DECIDE: frozenset({_O, _S, _A}),  # determine, close and open again
    May.SECOND: frozenset({_O, _S, _A}),  # read a colleague's determination and say what one thinks
    May.REFER: frozenset({_O, _S, _A}),  # draft, sign, copy, print and follow referral forms
    May.ENROL: frozenset({_O, _S, _A}),  # ask for one's own certificate and take it
    May.EXCHANGE: frozenset({_O, _S, _A}),  # what would leave, receipts and returns of headquarters
    May.EXPORT: frozenset(
        {_O, _S, _A}
    ),  # seal cases to headquarters                       (passphrase again)
    May.JOURNAL: frozenset({_O, _S, _A}),  # read the journal and check it
    May.TRAVEL: frozenset(
        {_O, _S, _A}
    ),  # erase the whole vault before a border             (passphrase again)
    # those who answer for others
    May.COUNTERSIGN: frozenset({_S, _A}),  # the second signature on a colleague's form
    May.DIRECTORY: frozenset({_S, _A}),  # change the directory of services
    May.CONTENT: frozenset({_S, _A}),  # add forms and rules, assess all cases again
    May.REVIEW: frozenset({_S, _A}),  # see which cases are due for deletion
    May.ERASE: frozenset(
        {_S, _A}
    ),  # minimise or delete a case                             (passphrase again)
    May.EXPORT_JOURNAL: frozenset(
        {_S, _A}
    ),  # the journal as a signed file                  (passphrase again)
    # who keeps the vault
    May.TRUST: frozenset({_A}),  # whose signatures count here, and the key of headquarters
    May.CERTIFY: frozenset({_A}),  # issue, renew and revoke certificates
    May.OFFICERS: frozenset(
        {_A}
    ),  # add and remove officers, change roles                   (passphrase again)
    May.SETTINGS: frozenset({_A}),  # settings of the organisation, retention periods
}
"""Who may do what: the one place. Whatever is not named here nobody may do."""

FRESH: Final = frozenset({May.EXPORT, May.TRAVEL, May.ERASE, May.EXPORT_JOURNAL, May.OFFICERS})
"""What needs the passphrase again: export, deletion, key slots."""

ALWAYS: Final = frozenset({May.KNOW, May.OWN_PASSPHRASE})
"""What may be done with a passphrase that somebody else chose: only choose one's own."""


class RoleForbidsError(NotAllowedError):
    """The role of whoever unlocked does not allow this. The refusal is in the journal."""

    sentence = "Your role does not allow this: nothing was changed."
    hint = "Lock, and let somebody with the right role unlock with their own passphrase."


class OwnPassphraseFirstError(NotAllowedError):
    """The passphrase was chosen by an administrator."""

    sentence = "Your passphrase was chosen by somebody else: nothing can be done with it yet."
    hint = "Choose your own passphrase first."


class PassphraseAgainError(NotAllowedError):
    """The action needs proof of who sits there, not older than three minutes."""

    sentence = "This needs your passphrase once more."
    hint = "Give your passphrase, then do it again."


class WhoUnlocked(Protocol):
    """What the gate asks of an open vault."""

    @property
    def officer(self) -> Officer: ...
    @property
    def must_choose_passphrase(self) -> bool: ...
    def proven_seconds(self) -> float | None:
        """Seconds since the passphrase was last given; None where that was never or the clock went back."""
        ...

    def note(self, verb: str, subject: str, detail: str = "") -> JournalEntry: ...


def allows(role: Role, action: May) -> bool:
    """This role may do this."""
    return role in TABLE[action]


def demand(vault: WhoUnlocked, action: May, what: str = "") -> None:
    """Lets whoever unlocked pass, or says why not. A refusal for the role is journalled."""
    if vault.must_choose_passphrase and action not in ALWAYS:
        raise OwnPassphraseFirstError()
    if not allows(vault.officer.role, action):
        with suppress(
            FieldToolError
        ):  # a disk that takes no line must not turn a refusal into something else
            vault.note("refused", action.value, what)
        raise RoleForbidsError()
    if action in FRESH:
        seconds = vault.proven_seconds()
        if seconds is None or seconds > FRESH_SECONDS:
            raise PassphraseAgainError()


Kind = TypeVar("Kind", bound=type)


def gated(usual: May, **others: May) -> Callable[[Kind], Kind]:
    """Puts the gate before every public method and property of a class that works on `self._store`.

    `usual` holds for all that are not named in `others`: a method that is added later is behind the gate by itself.
    """

    def close(kind: Kind) -> Kind:
        public = {name: one for name, one in vars(kind).items() if not name.startswith("_")}
        if strangers := others.keys() - public.keys():
            raise TypeError(f"{kind.__name__} has no {', '.join(sorted(strangers))}")
        for name, one in public.items():
            action, what = others.get(name, usual), f"{kind.__name__}.{name}"
            if isinstance(one, property) and one.fget is not None:
                setattr(kind, name, property(_checked(one.fget, action, what), doc=one.__doc__))
            elif callable(one) and not isinstance(one, type):
                setattr(kind, name, _checked(one, action, what))
        return kind

    return close


def action_of(member: object) -> May | None:
    """Which action a public method or property is behind; None where it has no gate."""
    found = member.fget if isinstance(member, property) else member
    return getattr(found, "may", None)


def _checked(method: Callable[..., Any], action: May, what: str) -> Callable[..., Any]:
    @wraps(method)
    def checked(self: Any, *arguments: Any, **named: Any) -> Any:
        demand(self._store, action, what)
        return method(self, *arguments, **named)

    checked.may = action  # type: ignore[attr-defined]
    return checked
