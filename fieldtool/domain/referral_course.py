"""What became of a referral: its states in order, who said so, and when an answer is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from fieldtool.domain.decisions import IssuedReferral, ReferralState
from fieldtool.domain.errors import NotAllowedError

HOURS = {"24h": 24, "72h": 72, "2w": 14 * 24}
"""Hours within which an answer is asked for, by urgency (the three steps of the inter-agency referral form)."""

_NEXT: dict[ReferralState, frozenset[ReferralState]] = {}
for _at, _state in enumerate(ReferralState):
    _NEXT[_state] = frozenset(list(ReferralState)[_at + 1 :]) - {ReferralState.SIGNED, ReferralState.DRAFTED}
_NEXT[ReferralState.DRAFTED] = frozenset({ReferralState.SIGNED})
_NEXT[ReferralState.DECLINED] = frozenset({ReferralState.ACCEPTED, ReferralState.CLOSED})
_NEXT[ReferralState.ACCEPTED] = frozenset({ReferralState.SERVICE_BEGUN, ReferralState.CLOSED})

_ANSWERED = frozenset(
    {ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.SERVICE_BEGUN, ReferralState.CLOSED}
)
_NEEDS_REASON = frozenset({ReferralState.DECLINED})


class Source(StrEnum):
    """How a step became known. Only the last is proof of who said it."""

    OFFICER = "officer"  # seen or done by the officer, or told by telephone
    PAGE = "page"  # the answer page came back, filled in and not signed
    SIGNED = "signed_answer"  # a reply file with the receiver's signature


@dataclass(frozen=True, slots=True)
class ReferralEvent:
    """One step of a referral. `reason` is the receiver's or the officer's; `signer` names who signed a reply file."""

    id: str
    referral_id: str
    case_id: str
    state: ReferralState
    at: datetime
    officer: str
    source: Source = Source.OFFICER
    reason: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    signer: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """A referral with all its steps. `due` is None where the form named no urgency."""

    referral: IssuedReferral
    urgency: str
    events: tuple[ReferralEvent, ...] = ()

    @property
    def due(self) -> datetime | None:
        """Until when an answer is asked for, counted from handing over (from signing where that is not noted)."""
        hours = HOURS.get(self.urgency)
        handed = [event.at for event in self.events if event.state is ReferralState.HANDED_OVER]
        return None if hours is None else (handed[0] if handed else self.referral.at) + timedelta(hours=hours)

    @property
    def answered(self) -> bool:
        """The receiver said yes or no, or nobody waits for it any more. "Received" is no answer yet."""
        return self.referral.state in _ANSWERED

    def overdue(self, now: datetime) -> bool:
        """Somebody should ask after it."""
        return not self.answered and self.due is not None and self.due < now


def steps_from(state: ReferralState) -> tuple[ReferralState, ...]:
    """What may come next, in order. Nothing follows "closed"."""
    return tuple(one for one in ReferralState if one in _NEXT[state])


def demand_step(now: ReferralState, wanted: ReferralState, reason: str) -> None:
    """NotAllowedError where this step cannot follow, or where it needs a reason and has none."""
    if wanted not in _NEXT[now]:
        raise NotAllowedError(
            f"This referral is {now.value.replace('_', ' ')}: it cannot become {wanted.value.replace('_', ' ')}.",
            "See its time line for what was noted before.",
        )
    if wanted in _NEEDS_REASON and not reason.strip():
        raise NotAllowedError(
            "A referral that is declined needs the reason.",
            "Write in one sentence why, as the receiver said it.",
        )


def waiting(standings: Sequence[Standing], now: datetime) -> tuple[Standing, ...]:
    """Those without an answer whose time is over, the longest overdue first."""
    late = [one for one in standings if one.overdue(now)]
    return tuple(sorted(late, key=lambda one: (one.due or now, one.referral.id)))
