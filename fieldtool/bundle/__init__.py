"""Sealed bundles: age around a tar with a signed manifest; the only place that knows age and the bytes of a bundle.

The format is written down in docs/formats/bundle.md. Importing this package loads neither pyrage nor cryptography.
"""

from fieldtool.bundle.adapter import AgeBundles
from fieldtool.bundle.errors import (
    DamagedBundleError,
    IdentityFileError,
    NewerBundleError,
    ReceiptError,
    RecipientError,
    ReturnError,
    RevokedSignerError,
    StoppedError,
    UntrustedSignerError,
    WrongRecipientError,
)
from fieldtool.bundle.keys import new_identity, read_identities, read_recipients, recipient_of
from fieldtool.bundle.manifest import bundle_file_name
from fieldtool.bundle.opening import inspect, unseal
from fieldtool.bundle.receipts import make_receipt, read_receipt
from fieldtool.bundle.sealing import seal
from fieldtool.bundle.unsealed import Unsealed

__all__ = [
    "AgeBundles",
    "DamagedBundleError",
    "IdentityFileError",
    "NewerBundleError",
    "ReceiptError",
    "RecipientError",
    "ReturnError",
    "RevokedSignerError",
    "StoppedError",
    "Unsealed",
    "UntrustedSignerError",
    "WrongRecipientError",
    "bundle_file_name",
    "inspect",
    "make_receipt",
    "new_identity",
    "read_identities",
    "read_receipt",
    "read_recipients",
    "recipient_of",
    "seal",
    "unseal",
]
