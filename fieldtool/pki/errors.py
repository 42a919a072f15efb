"""What can be wrong with a certificate, a request or a revocation list, in words an officer can act on."""

from __future__ import annotations

from fieldtool.domain.errors import FieldToolError


class CertificateError(FieldToolError):
    """These bytes are no certificate, no revocation list or no key, or they do not belong together."""

    sentence = "This is not a certificate this program can use."
    hint = "Ask headquarters for the certificate file again."


class RequestRefusedError(FieldToolError):
    """A request for a certificate is damaged, weak, or was not signed with its own key."""

    sentence = "This request for a certificate is damaged: no certificate was issued."
    hint = "Make a new request on the laptop and bring it again."


class TokenError(FieldToolError):
    """The token that holds a signing key did not do what it was asked."""

    sentence = "The token with the signing key does not answer."
    hint = "Plug it in, check that its program is installed, then try again."
