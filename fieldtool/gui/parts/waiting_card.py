"""What waits for this laptop's people: interviews, answers, headquarters, the vault itself; each line leads there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldtool.casework.roles import May, allows
from fieldtool.casework.safekeeping import Keeping
from fieldtool.domain.case import CaseFilter, CaseRow, InterviewState
from fieldtool.gui.counting import counted
from fieldtool.gui.parts.boxes import Card
from fieldtool.gui.parts.due_line import DueLine
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.words import day, remark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldtool.casework.desk import Desk
    from fieldtool.gui.page import Room

LONG_DAYS = 7
"""A case that has waited so many days to be sent is warned about."""
NAMED = 2
"""How many referrals without an answer are named."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, as values. `unsent` None: this role sends nothing. `late` None: this role refers nobody."""

    keeping: Keeping
    open: tuple[CaseRow, ...] = field(repr=False, default=())
    late: tuple[str, ...] | None = field(repr=False, default=None)
    unsent: int | None = None
    oldest: str = ""
    waited_days: int = 0
    received_up_to: int = 0
    news: tuple[datetime, str] | None = None


def what_waits(desk: Desk, rows: Sequence[CaseRow]) -> Waiting:
    """Asked on the vault thread; `rows` are the newest cases, already read."""
    running = tuple(one for one in rows if one.interview_state is InterviewState.OPEN)
    role = desk.officer.role
    late = None
    if allows(role, May.REFER):
        standing = desk.referring.following.waiting()
        late = tuple(f"{one.referral.form_number}  ·  {one.referral.receiver}" for one in standing)
    if not allows(role, May.EXCHANGE):
        return Waiting(desk.safekeeping.state(), running, late)
    waiting, waited = desk.exchange.waiting(), desk.exchange.oldest_waiting()
    numbers = {one.id: one.number for one in rows}
    news = max(desk.exchange.receiving.announcements(), key=lambda one: one.at, default=None)
    return Waiting(
        desk.safekeeping.state(),
        running,
        late,
        len(waiting),
        numbers.get(waiting[0], "") if waiting else "",
        waited.days if waited is not None else 0,
        desk.exchange.received_up_to(),
        (news.at, news.text) if news is not None else None,
    )


class WaitingCard(Card):
    """Always the same five lines in the same order; those a role has nothing to do with are not there."""

    wanted = Signal(str, object)

    def __init__(self, room: Room) -> None:
        super().__init__(padding=10, gap=0)
        self._language = room.settings.now.language
        self._only = ""
        title = Label(self.tr("What waits"), "section")
        title.setContentsMargins(10, 8, 10, 4)

        def made(icon: str, name: str, detail: str, page: str) -> DueLine:
            return DueLine(
                room.theme, room.icons, icon, lambda: self.wanted.emit(page, None), name=name, detail=detail
            )

        self._open = DueLine(
            room.theme, room.icons, "interview", self._on_open, name="to-open", detail="open-line"
        )
        self._late = made("referral", "to-referrals", "late-line", "referrals")
        self._unsent = made("exchange", "to-exchange", "unsent-line", "exchange")
        self._news = made("folder", "to-news", "news-line", "exchange")
        self._vault = made("lock", "to-keeping", "safekeeping-line", "safekeeping")
        self.add(title, self._open, self._late, self._unsent, self._news, self._vault)

    def show_waiting(self, found: Waiting) -> None:
        """Shows how things stand now."""
        self._show_open(found.open)
        self._show_late(found.late)
        self._show_unsent(found)
        self._show_news(found)
        self._show_vault(found.keeping)

    def _show_open(self, running: tuple[CaseRow, ...]) -> None:
        self._only = running[0].id if len(running) == 1 else ""
        if not running:
            self._open.say(self.tr("No interview is open"), tone="good")
            return
        newest = self.tr("Newest: {case}, {day}").format(
            case=isolated(running[0].number), day=isolated(day(running[0].changed))
        )
        self._open.say(
            self.tr("Open: {interviews}").format(
                interviews=counted("interviews", len(running), self._language)
            ),
            newest,
        )

    def _show_late(self, late: tuple[str, ...] | None) -> None:
        self._late.setVisible(late is not None)
        if not late:
            self._late.say(self.tr("No referral waits for an answer"), tone="good")
            return
        shown = [isolated(one) for one in late[:NAMED]]
        if len(late) > NAMED:
            shown.append(self.tr("and {number} more").format(number=isolated(len(late) - NAMED)))
        self._late.say(
            self.tr("Without an answer: {referrals}").format(
                referrals=counted("referrals", len(late), self._language)
            ),
            "\n".join(shown),
            "warning",
        )

    def _show_unsent(self, found: Waiting) -> None:
        self._unsent.setVisible(found.unsent is not None)
        if not found.unsent:
            self._unsent.say(self.tr("Everything has been sent"), tone="good")
            return
        long = found.waited_days >= LONG_DAYS
        waited = (
            self.tr("the oldest for {days}").format(days=counted("days", found.waited_days, self._language))
            if found.waited_days
            else self.tr("the oldest since today")
        )
        oldest = f"{waited}  ·  {isolated(found.oldest)}" if found.oldest else waited
        self._unsent.say(
            self.tr("Not sent to headquarters: {cases}").format(
                cases=counted("cases", found.unsent, self._language)
            ),
            oldest,
            "warning" if long else "plain",
        )

    def _show_news(self, found: Waiting) -> None:
        self._news.setVisible(found.unsent is not None)
        received = (
            self.tr("Received up to {number}").format(number=isolated(found.received_up_to))
            if found.received_up_to
            else ""
        )
        if found.news is None:
            self._news.say(self.tr("No word from headquarters"), received)
            return
        at, text = found.news
        self._news.say(
            self.tr("From headquarters, {day}").format(day=isolated(day(at))),
            "\n".join(part for part in (isolated(_first(text)), received) if part),
        )

    def _show_vault(self, state: Keeping) -> None:
        wrong = [remark(one) for one in state.remarks]
        if not state.found_whole:
            wrong.append(self.tr("The vault was found damaged."))
        if state.backup_due:
            wrong.append(
                self.tr("The last backup is from {day}.").format(day=isolated(day(state.backed_up)))
                if state.backed_up
                else self.tr("There is no backup yet.")
            )
        if state.check_overdue:
            wrong.append(self.tr("The whole vault was not checked for two weeks."))
        if wrong:
            # The first two: the page itself says the rest, and calm is worth more here than all of it.
            self._vault.say(self.tr("The vault needs you"), "\n".join(wrong[:2]), "warning")
            return
        facts = [
            self.tr("Backup of {day}").format(day=isolated(day(state.backed_up))) if state.backed_up else "",
            self.tr("fully checked {day}").format(day=isolated(day(state.checked))) if state.checked else "",
        ]
        self._vault.say(self.tr("The vault is well"), "  ·  ".join(one for one in facts if one), "good")

    def _on_open(self) -> None:
        if self._only:
            self.wanted.emit("interview", self._only)
        else:
            self.wanted.emit("cases", CaseFilter(interview=InterviewState.OPEN))


def _first(text: str, letters: int = 90) -> str:
    line = text.strip().splitlines()[0] if text.strip() else ""
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"
