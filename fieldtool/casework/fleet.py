"""Watching the fleet: which laptop is silent, where numbers are missing, what was copied or rewritten, what ends soon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any

from fieldtool.casework.hq_ports import Anomaly, CollationStore, LedgerLine
from fieldtool.casework.importing import REVOKED
from fieldtool.casework.ledger import rewritten
from fieldtool.domain.instants import to_text

SILENT_DAYS = 30
"""Days after the newest bundle from which a laptop counts as silent."""
ENDING_DAYS = 60
"""Days before the end of a certificate from which it counts as ending: a stick may take weeks."""


class Concern(StrEnum):
    """Why somebody must look at a laptop. The list is closed."""

    SILENT = "silent"
    GAP = "gap"  # bundles that were sealed never came
    FORK = "fork"  # copied, or restored from a backup
    REVOKED = "revoked"  # bundles came that were signed with a certificate that no longer counts
    REWRITTEN = "rewritten"  # the journal anchors of two bundles do not fit
    OLD_VERSION = "old_version"  # an older program than other laptops have
    ENDING = "ending"  # the certificate of its officer ends soon
    ENDED = "ended"
    CLOCK = "clock"  # its clock is ahead of headquarters', or went back between two bundles


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern about one laptop, in words; `numbers` are the bundles it is about."""

    concern: Concern
    sentence: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LaptopReport:
    """One laptop as headquarters sees it. `newest` is when its newest bundle was sealed, by its own clock.

    Where nothing of it was let in (`bundles` 0), `newest` is when the last refused bundle came.
    """

    device: str
    bundles: int
    newest: datetime
    officers: tuple[str, ...]
    program: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class FleetReport:
    """All laptops, by id."""

    laptops: tuple[LaptopReport, ...]

    @property
    def well(self) -> bool:
        """Nobody must look at anything."""
        return not any(laptop.findings for laptop in self.laptops)

    def with_concern(self, concern: Concern) -> tuple[str, ...]:
        """The laptops somebody must look at for this reason."""
        return tuple(
            one.device for one in self.laptops if any(found.concern is concern for found in one.findings)
        )

    def to_json(self) -> dict[str, Any]:
        """As plain values, for scripts."""
        return {
            "laptops": [
                {
                    "device": one.device,
                    "bundles": one.bundles,
                    "newest": to_text(one.newest),
                    "officers": list(one.officers),
                    "program": one.program,
                    "findings": [
                        {"concern": f.concern.value, "sentence": f.sentence, "numbers": list(f.numbers)}
                        for f in one.findings
                    ],
                }
                for one in self.laptops
            ],
            "concerns": {concern.value: list(self.with_concern(concern)) for concern in Concern},
        }


def watch(
    store: CollationStore,
    *,
    now: datetime,
    silent_days: int = SILENT_DAYS,
    ending_days: int = ENDING_DAYS,
) -> FleetReport:
    """Looks at the ledger of every laptop. Nothing is written."""
    anomalies: dict[str, list[Anomaly]] = {}
    for anomaly in store.anomalies():
        anomalies.setdefault(anomaly.device, []).append(anomaly)
    ledgers = {device: store.ledger(device) for device in store.devices()}
    newest_program = _newest_program([lines for lines in ledgers.values() if lines])
    return FleetReport(
        tuple(
            look(
                lines,
                anomalies.get(device, ()),
                now=now,
                silent=timedelta(days=silent_days),
                ending=timedelta(days=ending_days),
                newest_program=newest_program,
            )
            for device, lines in sorted(ledgers.items())
            if lines
        )
        + tuple(
            _only_anomalies(device, found)
            for device, found in sorted(anomalies.items())
            if device not in ledgers
        )
    )


def look(
    lines: Sequence[LedgerLine],
    anomalies: Sequence[Anomaly],
    *,
    now: datetime,
    silent: timedelta,
    ending: timedelta,
    newest_program: str,
) -> LaptopReport:
    """What the ledger of one laptop gives away. Pure. `lines` are by number, and at least one."""
    last = lines[-1]
    found = [
        *_silence(last, now, silent),
        *_gaps(lines),
        *_forks(anomalies),
        *_revoked(anomalies),
        *_rewriting(lines),
        *_versions(last, newest_program),
        *_certificates(lines, now, ending),
        *_clocks(lines),
    ]
    return LaptopReport(
        device=last.device,
        bundles=len(lines),
        newest=last.created,
        officers=tuple(dict.fromkeys(line.signer_number for line in reversed(lines) if line.signer_number)),
        program=last.program,
        findings=tuple(found),
    )


def _silence(last: LedgerLine, now: datetime, silent: timedelta) -> list[Finding]:
    # By when it came here, not by the laptop's clock, which may be wrong.
    heard = min(last.created, last.received)
    if now - heard <= silent:
        return []
    return [Finding(Concern.SILENT, f"Nothing was sealed for {(now - heard).days} days.", (last.seq,))]


def _gaps(lines: Sequence[LedgerLine]) -> list[Finding]:
    there = {line.seq for line in lines}
    missing = tuple(seq for seq in range(1, lines[-1].seq) if seq not in there)
    if not missing:
        return []
    said = ", ".join(map(str, missing[:20])) + (" and more" if len(missing) > 20 else "")
    return [Finding(Concern.GAP, f"Bundles never came: {said}. Ask for the sticks.", missing)]


def _forks(anomalies: Sequence[Anomaly]) -> list[Finding]:
    numbers = tuple(sorted({one.seq for one in anomalies if one.kind == "fork"}))
    if not numbers:
        return []
    return [
        Finding(
            Concern.FORK,
            "Bundles came that do not continue what was received: the laptop was copied, or restored from a backup.",
            numbers,
        )
    ]


def _revoked(anomalies: Sequence[Anomaly]) -> list[Finding]:
    numbers = tuple(sorted({one.seq for one in anomalies if one.kind == REVOKED}))
    if not numbers:
        return []
    return [
        Finding(
            Concern.REVOKED,
            "Bundles came in its name that were signed with a revoked certificate: a key is in other hands, or the "
            "officer was not told.",
            numbers,
        )
    ]


def _only_anomalies(device: str, anomalies: Sequence[Anomaly]) -> LaptopReport:
    """A laptop of which nothing was let in."""
    found = (*_forks(anomalies), *_revoked(anomalies))
    return LaptopReport(device, 0, max(one.at for one in anomalies), (), "", found)


def _rewriting(lines: Sequence[LedgerLine]) -> list[Finding]:
    pairs = rewritten(lines)
    if not pairs:
        return []
    numbers = tuple(sorted({later for _, later in pairs}))
    return [
        Finding(
            Concern.REWRITTEN,
            "The journal does not continue the one handed over before: entries were removed or rewritten.",
            numbers,
        )
    ]


def _versions(last: LedgerLine, newest: str) -> list[Finding]:
    if not last.program or _version(last.program) >= _version(newest):
        return []
    return [Finding(Concern.OLD_VERSION, f"It runs {last.program}; others run {newest}.", (last.seq,))]


def _certificates(lines: Sequence[LedgerLine], now: datetime, ending: timedelta) -> list[Finding]:
    """Of each officer, the certificate used last; an officer who sealed nothing since another was enrolled counts too."""
    until: dict[str, LedgerLine] = {}
    for line in lines:
        if line.signer_until is not None:
            until[line.signer_number] = line
    found = []
    for number, line in sorted(until.items()):
        assert line.signer_until is not None, "only such lines were kept"
        day = f"{line.signer_until:%Y-%m-%d}"
        if line.signer_until <= now:
            found.append(
                Finding(Concern.ENDED, f"The certificate of officer {number} ended on {day}.", (line.seq,))
            )
        elif line.signer_until - now <= ending:
            found.append(
                Finding(Concern.ENDING, f"The certificate of officer {number} ends on {day}.", (line.seq,))
            )
    return found


def _clocks(lines: Sequence[LedgerLine]) -> list[Finding]:
    ahead = {line.seq for line in lines if line.created - line.received > timedelta(hours=1)}
    back = {
        later.seq
        for earlier, later in pairwise(lines)
        if earlier.created - later.created > timedelta(hours=1)
    }
    if not ahead | back:
        return []
    return [
        Finding(
            Concern.CLOCK,
            "Its clock is ahead of headquarters' or went back between two bundles: set it, and mind the dates.",
            tuple(sorted(ahead | back)),
        )
    ]


def _newest_program(ledgers: Sequence[Sequence[LedgerLine]]) -> str:
    said = Counter(lines[-1].program for lines in ledgers if lines[-1].program)
    return max(said, key=_version, default="")


def _version(program: str) -> tuple[int, ...]:
    """The numbers in "fieldtool 0.1.0", to compare."""
    words = program.rpartition(" ")[2].split(".")
    return tuple(int(word) for word in words if word.isdecimal())
