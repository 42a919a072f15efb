"""Opening: decrypting a bundle, finding out whether all of it is as signed, and only then giving its records."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from fieldtool.bundle.errors import (
    DamagedBundleError,
    RevokedSignerError,
    UntrustedSignerError,
    WrongRecipientError,
)
from fieldtool.bundle.keys import identities_from
from fieldtool.bundle.manifest import (
    MANIFEST,
    MANIFEST_LIMIT,
    SIGNATURE,
    SIGNATURE_LIMIT,
    SUMS,
    Manifest,
    Part,
    read_manifest,
    sums,
)
from fieldtool.bundle.spool import Spool
from fieldtool.bundle.tarring import TarFeed
from fieldtool.bundle.unsealed import Unsealed
from fieldtool.casework.hq_ports import BundleFacts, BundleRefusedError, Claim, SignatureFacts, VerifyDetached
from fieldtool.casework.ports import Trust
from fieldtool.domain.errors import FileDamagedError

_WRONG_KEY = "No matching keys found"


@contextmanager
def unseal(
    path: Path,
    *,
    identities: Sequence[str],
    verify: VerifyDetached,
    trusts: Sequence[Trust],
    now: datetime,
    folder: Path,
) -> Iterator[Unsealed]:
    """Opens a bundle for as long as the block lasts. What is inside is believed only after all of it was checked.

    Decrypted bytes wait in `folder` in a spool that only this process can read; it is gone afterwards, whatever
    happens. Checks, in order: recipient, format, signature (intact, trusted by one of `trusts`, not on that one's
    revocation list), the hash of every part.
    Raises BundleRefusedError with its outcome, or a FieldToolError about the disk.
    """
    with Spool(folder) as spool:
        check = _Check(lambda data, p7s: _demand(verify, data, p7s, trusts, now), spool)
        _decrypt(path, identities, check)
        spool.finish()
        yield Unsealed(check.facts(), check.parts, spool)


def inspect(
    path: Path,
    *,
    identities: Sequence[str],
    verify: VerifyDetached | None = None,
    trust: Trust | None = None,
    now: datetime | None = None,
) -> BundleFacts:
    """What a bundle says of itself, with every hash checked; nothing is written. A foreign signature is a fact here.

    With `verify`, `trust` and `now` the facts hold the facts of the signature; without, it was not checked.
    """

    def look(data: bytes, p7s: bytes) -> SignatureFacts | None:
        if verify is None or trust is None or now is None:
            return None
        return verify(data, p7s, trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=now)

    check = _Check(look, None)
    _decrypt(path, identities, check)
    return check.facts()


class _Check:
    """Looks at the tar while it is decrypted: names, order, sizes, signature, hashes. A sink for pyrage.

    It keeps the error that stopped it: pyrage passes on the text alone.
    """

    def __init__(self, look: Callable[[bytes, bytes], SignatureFacts | None], spool: Spool | None) -> None:
        self._look = look
        self._spool = spool
        self._feed = TarFeed(self._take)
        self._small: dict[str, bytes] = {}
        self._manifest: Manifest | None = None
        self._signature: SignatureFacts | None = None
        self._spooled = 0
        self.parts: list[tuple[Part, int]] = []
        self.error: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._feed.write(data)
        except BaseException as error:
            self.error = error
            raise

    def flush(self) -> None:
        """Nothing waits."""

    def finish(self) -> None:
        """Says that decryption came to its end."""
        self._feed.finish()
        if self._manifest is None or len(self.parts) != len(self._manifest.parts):
            raise DamagedBundleError

    def facts(self) -> BundleFacts:
        """What is known when all is checked."""
        manifest = self._manifest
        assert manifest is not None, "facts are asked for after finish()"
        return BundleFacts(
            device=manifest.device,
            organisation=manifest.organisation,
            seq=manifest.seq,
            previous=manifest.previous,
            manifest_sha256=hashlib.sha256(self._small[MANIFEST]).hexdigest(),
            created=manifest.created,
            recipients=manifest.recipients,
            journal_head=manifest.journal_head,
            records=manifest.records,
            parts=len(manifest.parts),
            program=manifest.program,
            signature=self._signature,
            reply_to=manifest.reply_to,
        )

    def _take(self, name: str, size: int) -> Callable[[bytes | None], None]:
        """Who swallows the next file: exactly the names of a bundle, in exactly their order."""
        limits = ((MANIFEST, MANIFEST_LIMIT), (SIGNATURE, SIGNATURE_LIMIT), (SUMS, MANIFEST_LIMIT))
        if len(self._small) < len(limits):
            wanted, limit = limits[len(self._small)]
            if name != wanted or size > limit:
                raise DamagedBundleError
            return self._small_file(name)
        assert self._manifest is not None, "SHA256SUMS was read"
        if len(self.parts) == len(self._manifest.parts):
            raise DamagedBundleError
        part = self._manifest.parts[len(self.parts)]
        if (name, size) != (part.name, part.size):
            raise DamagedBundleError
        return self._part_file(part)

    def _small_file(self, name: str) -> Callable[[bytes | None], None]:
        pieces: list[bytes] = []

        def swallow(piece: bytes | None) -> None:
            if piece is not None:
                pieces.append(piece)
                return
            self._small[name] = b"".join(pieces)
            if name == MANIFEST:
                self._manifest = read_manifest(self._small[name])
            elif name == SIGNATURE:
                self._signature = self._looked(self._small[name])
            else:
                self._compare_sums()

        return swallow

    def _looked(self, p7s: bytes) -> SignatureFacts | None:
        assert self._manifest is not None, "manifest.json was read"
        data = self._small[MANIFEST]
        try:
            return self._look(data, p7s)
        except BundleRefusedError as error:
            digest = hashlib.sha256(data).hexdigest()
            error.claim = Claim(self._manifest.device, self._manifest.seq, digest)
            raise

    def _compare_sums(self) -> None:
        assert self._manifest is not None, "manifest.json was read"
        hashes = {name: hashlib.sha256(self._small[name]).hexdigest() for name in (MANIFEST, SIGNATURE)}
        hashes |= {part.name: part.sha256 for part in self._manifest.parts}
        if self._small[SUMS] != sums(hashes):
            raise DamagedBundleError

    def _part_file(self, part: Part) -> Callable[[bytes | None], None]:
        digest = hashlib.sha256()

        def swallow(piece: bytes | None) -> None:
            if piece is not None:
                digest.update(piece)
                if self._spool is not None:
                    self._spool.write(piece)
                return
            if digest.hexdigest() != part.sha256:
                raise DamagedBundleError
            self.parts.append((part, self._spooled))
            self._spooled += part.size

        return swallow


def _demand(
    verify: VerifyDetached, data: bytes, p7s: bytes, trusts: Sequence[Trust], now: datetime
) -> SignatureFacts:
    facts: SignatureFacts | None = None
    for one in trusts or [Trust(b"")]:
        found = verify(data, p7s, trust_pem=one.ca_pem, crl_pem=one.crl_pem, now=now)
        if not found.intact or not found.valid:
            raise DamagedBundleError(
                "The signature of this bundle does not fit: it was changed after it was signed.",
                "Ask the sender to seal it again, and ask how it came to you.",
            )
        if found.trusted:
            facts = found
            break
    if facts is None:
        raise UntrustedSignerError
    if facts.revoked:
        raise RevokedSignerError
    if facts.problem:
        raise UntrustedSignerError(
            facts.problem, "Make or fetch a new list of revoked certificates, then try again."
        )
    return facts


def _decrypt(path: Path, identities: Sequence[str], check: _Check) -> None:
    import pyrage

    keys: list[Any] = identities_from(identities)
    try:
        with path.open("rb") as stream:
            pyrage.decrypt_io(stream, check, keys)
        check.finish()
    except (pyrage.DecryptError, OSError) as error:
        if check.error is not None:
            raise check.error from None
        if isinstance(error, OSError) and error.errno is not None:
            raise FileDamagedError("The bundle cannot be read.", "Check the path and the stick.") from error
        raise WrongRecipientError if str(error) == _WRONG_KEY else DamagedBundleError from None
