"""What can be wrong with a bundle, a receipt or a key, in words for people; each refusal carries its outcome."""

from __future__ import annotations

from fieldtool.casework.hq_ports import BundleRefusedError, ImportOutcome
from fieldtool.domain.errors import FieldToolError


class DamagedBundleError(BundleRefusedError):
    """Not a bundle, cut short, changed, or not put together as a bundle is."""

    sentence = "This file is not a whole bundle: it is damaged, cut short or something else."
    hint = "Ask the sender to seal it again, or to copy it again."
    outcome = ImportOutcome.DAMAGED


class WrongRecipientError(BundleRefusedError):
    """Sealed to somebody else; without the key nobody can say more."""

    sentence = "This bundle was sealed to another recipient: this key does not open it."
    hint = "Give the sender headquarters' recipient, or open it with the right identity."
    outcome = ImportOutcome.WRONG_RECIPIENT


class UntrustedSignerError(BundleRefusedError):
    """Signed, but not by somebody of a trusted organisation."""

    sentence = "This bundle was not signed by an officer of a trusted organisation."
    hint = (
        "If the organisation is known to you, add its CA certificate to the trusted ones, then import again."
    )
    outcome = ImportOutcome.UNTRUSTED_SIGNER


class RevokedSignerError(BundleRefusedError):
    """Signed with a certificate that no longer counts."""

    sentence = "This bundle was signed with a certificate that was revoked."
    hint = "Ask who sent it before you believe anything in it."
    outcome = ImportOutcome.REVOKED_SIGNER


class NewerBundleError(BundleRefusedError):
    """Of a format this program does not know."""

    sentence = "This bundle was written by a newer version of this program."
    hint = "Update this program, then import again."
    outcome = ImportOutcome.NEWER


class RecipientError(FieldToolError):
    """Not an age recipient."""

    sentence = "This is not a recipient: it must begin with age1."
    hint = "Use the recipient file that headquarters gave you."


class IdentityFileError(FieldToolError):
    """No age identity in a file."""

    sentence = "There is no identity in this file: a line must begin with AGE-SECRET-KEY-1."
    hint = "Choose the identity file of headquarters."


class ReceiptError(FieldToolError):
    """Not a receipt, changed, or not signed by headquarters."""

    sentence = "This is not a receipt of headquarters: nothing was marked as received."
    hint = "Ask headquarters for the receipt again."


class ReturnError(FieldToolError):
    """Not a return of headquarters, changed, not signed by it, or not for this laptop."""

    sentence = "This is not a return of headquarters for this laptop: nothing of it was taken in."
    hint = "Ask headquarters for the return again."


class StoppedError(FieldToolError):
    """The person stopped the work."""

    sentence = "Stopped: nothing was written."
    hint = "Seal again when you are ready; no number was used up."
