"""The ports of casework over this package, with the signatures it was given: it may not import its sibling pki."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any

from fieldtool.bundle.ahead import unseal_all
from fieldtool.bundle.keys import new_identity, recipients_from
from fieldtool.bundle.opening import inspect, unseal
from fieldtool.bundle.receipts import make_receipt, read_receipt
from fieldtool.bundle.returns import make_return, read_return
from fieldtool.bundle.sealing import seal
from fieldtool.bundle.unsealed import Unsealed
from fieldtool.casework.blocks import Shape
from fieldtool.casework.hq_ports import BundleFacts, Receipt, SignDetached, UnsealedBundle, VerifyDetached
from fieldtool.casework.ports import Progress, Trust
from fieldtool.casework.returns import HeadquartersReturn
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential


class AgeBundles:
    """Ports `Bundles` and `BundleOpener`. `sign` and `verify` are `fieldtool.pki`'s, put in by `fieldtool.main`."""

    def __init__(self, *, sign: SignDetached, verify: VerifyDetached) -> None:
        self._sign = sign
        self._verify = verify

    def new_identity(self) -> tuple[str, str]:
        """A fresh identity and its recipient."""
        return new_identity()

    def demand_recipient(self, recipient: str) -> None:
        """RecipientError where this is no recipient: said before it is kept, not when the bundle is due."""
        recipients_from([recipient])

    def seal(
        self,
        target: Path,
        *,
        records: Iterable[Mapping[str, Any]],
        device: str,
        organisation: str,
        seq: int,
        previous: str,
        journal_head: JournalHead,
        recipients: Sequence[str],
        credential: Credential,
        now: datetime,
        progress: Progress | None = None,
        reply_to: str = "",
    ) -> tuple[str, int]:
        """See `fieldtool.bundle.sealing.seal`."""
        return seal(
            target,
            records=records,
            device=device,
            organisation=organisation,
            seq=seq,
            previous=previous,
            journal_head=journal_head,
            recipients=recipients,
            credential=credential,
            sign=self._sign,
            now=now,
            progress=progress,
            reply_to=reply_to,
        )

    def encrypt(self, data: bytes, recipients: Sequence[str]) -> bytes:
        """Bytes encrypted to recipients, in memory: a signed form for one receiver. Nothing in it is signed by age."""
        import pyrage

        made: bytes = pyrage.encrypt(data, list(recipients_from(list(recipients))))
        return made

    def unseal(
        self, path: Path, *, identities: Sequence[str], trusts: Sequence[Trust], now: datetime, folder: Path
    ) -> AbstractContextManager[Unsealed]:
        """See `fieldtool.bundle.opening.unseal`."""
        return unseal(path, identities=identities, verify=self._verify, trusts=trusts, now=now, folder=folder)

    def unseal_all(
        self,
        paths: Sequence[Path],
        *,
        identities: Sequence[str],
        trusts: Sequence[Trust],
        now: datetime,
        folder: Path,
        processes: int | None = None,
        shape: Shape | None = None,
    ) -> Iterator[tuple[Path, AbstractContextManager[UnsealedBundle]]]:
        """See `fieldtool.bundle.ahead.unseal_all`."""
        return unseal_all(
            paths,
            identities=identities,
            verify=self._verify,
            trusts=trusts,
            now=now,
            folder=folder,
            processes=processes,
            shape=shape,
        )

    def inspect(self, path: Path, *, identities: Sequence[str]) -> BundleFacts:
        """See `fieldtool.bundle.opening.inspect`; the signature is not checked."""
        return inspect(path, identities=identities)

    def make_receipt(self, receipt: Receipt, *, credential: Credential) -> bytes:
        """See `fieldtool.bundle.receipts.make_receipt`."""
        return make_receipt(receipt, credential=credential, sign=self._sign)

    def make_return(self, made: HeadquartersReturn, *, recipient: str, credential: Credential) -> bytes:
        """See `fieldtool.bundle.returns.make_return`."""
        return make_return(made, recipient=recipient, credential=credential, sign=self._sign)

    def read_return(
        self, data: bytes, *, identities: Sequence[str], trust: Trust, now: datetime
    ) -> HeadquartersReturn:
        """See `fieldtool.bundle.returns.read_return`."""
        return read_return(data, identities=identities, verify=self._verify, trust=trust, now=now)

    def read_receipt(self, data: bytes, *, trust: Trust, now: datetime) -> Receipt:
        """See `fieldtool.bundle.receipts.read_receipt`."""
        return read_receipt(data, verify=self._verify, trust=trust, now=now)
