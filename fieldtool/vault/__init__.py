"""The encrypted store of one laptop, and the only SQL of the program. Importing this package loads no heavy library."""

from __future__ import annotations

from fieldtool.vault.keys import FLOOR, Stretch
from fieldtool.vault.vaults import SqlVaults
from fieldtool.vault.words import offer_passphrase

__all__ = ["FLOOR", "SqlVaults", "Stretch", "offer_passphrase"]
