"""How a line of the ledger of bundles lies in a row, the same in every home of the collation."""

from __future__ import annotations

from collections.abc import Sequence

from fieldtool.casework.hq_ports import LedgerLine
from fieldtool.domain import instants
from fieldtool.domain.journal import JournalHead


def ledger_line_of(row: Sequence[object]) -> LedgerLine:
    """The line of a row whose columns stand in the order of LedgerLine; the journal head takes two of them."""
    device, seq, previous, manifest, created, received, signer, journal_seq, journal_hash, records, *rest = (
        row
    )
    program, until, reply_to, file = (str(one) for one in rest)
    return LedgerLine(
        device=str(device),
        seq=int(str(seq)),
        previous=str(previous),
        manifest_sha256=str(manifest),
        created=instants.from_text(str(created)),
        received=instants.from_text(str(received)),
        signer_number=str(signer),
        journal_head=JournalHead(int(str(journal_seq)), str(journal_hash)),
        records=int(str(records)),
        program=program,
        signer_until=instants.from_text(until) if until else None,
        reply_to=reply_to,
        file_sha256=file,
    )
