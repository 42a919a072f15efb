"""age identities and recipients: making them, and finding them in files as age writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from fieldtool.bundle.errors import IdentityFileError, RecipientError

if TYPE_CHECKING:
    from pyrage import x25519

_IDENTITY, _RECIPIENT = "AGE-SECRET-KEY-1", "age1"


def new_identity() -> tuple[str, str]:
    """A fresh identity and its recipient ("AGE-SECRET-KEY-1...", "age1..."; X25519)."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(identity: str) -> str:
    """The recipient that belongs to an identity."""
    return str(identities_from([identity])[0].to_public())


def read_identities(text: str) -> tuple[str, ...]:
    """The identities in an identity file: one a line, comments begin with #. IdentityFileError where there is none."""
    found = tuple(line.strip() for line in text.splitlines() if line.strip().startswith(_IDENTITY))
    identities_from(found)
    return found


def read_recipients(text: str) -> tuple[str, ...]:
    """The recipients in a recipient file: one a line, comments begin with #. RecipientError where there is none."""
    found = tuple(line.strip() for line in text.splitlines() if line.strip().startswith(_RECIPIENT))
    recipients_from(found)
    return found


def identities_from(identities: Iterable[str]) -> list[x25519.Identity]:
    """pyrage's identities; IdentityFileError where there is none or one is not an identity."""
    from pyrage import IdentityError, x25519

    try:
        made = [x25519.Identity.from_str(one.strip()) for one in identities]
    except IdentityError as error:
        raise IdentityFileError from error
    if not made:
        raise IdentityFileError
    return made


def recipients_from(recipients: Iterable[str]) -> list[x25519.Recipient]:
    """pyrage's recipients; RecipientError where there is none or one is not a recipient."""
    import pyrage

    try:
        made = [pyrage.x25519.Recipient.from_str(one.strip()) for one in recipients]
    except pyrage.RecipientError as error:
        raise RecipientError from error
    if not made:
        raise RecipientError(
            "Nobody was named to seal to.", "Add headquarters' recipient on the page Headquarters."
        )
    return made
