"""The unlocked window: rail, page, the quiet line at the foot; carries wishes of one page to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldtool.casework.roles import May, RoleForbidsError, allows
from fieldtool.domain.case import InterviewState
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.officer import Role
from fieldtool.gui.actions import ACTIONS
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.asking import PassphraseDialog
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.guide_panel import GuidePanel
from fieldtool.gui.parts.keys_sheet import KeysSheet
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.toast import Toast
from fieldtool.gui.parts.under_way import UnderWay
from fieldtool.gui.rail import Place, Rail
from fieldtool.gui.settings import TEXT_SIZES
from fieldtool.gui.told import told
from fieldtool.gui.words import clock, say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

CASE_PAGES = ("case", "interview", "checklist", "journey", "documents", "assessment", "referral")
SLIM_BELOW_EM = 58
"""Below, the rail shows pictures alone."""
CALM_BELOW_EM = 76
"""Below, who unlocked is not said at the foot: the two keys that save people need the room."""


class Shell(QWidget):
    """Everything that is seen while a vault is open."""

    lock_wanted = Signal(str)
    look_changed = Signal()

    def __init__(self, room: Room, pages: dict[str, Callable[[Room], Page]]) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.room = room
        self.case: CaseContext | None = None
        self.here = ""
        self._makers = pages
        self._pages: dict[str, Page] = {}
        self._rail = Rail(room.theme, room.icons)
        self._rail.chosen.connect(lambda page: self.show_page(page))
        self._stack = QStackedWidget()
        self._trouble = Banner("danger", name="trouble")
        self._toast = Toast(self)
        self._keys_sheet = KeysSheet(room.theme, self)
        self._guide = GuidePanel(room.theme, room.icons, self)
        self._saved = Label("", "small", wrap=False, name="saved-line")
        self._say_encrypted()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._side())
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        trouble = QVBoxLayout()
        trouble.setContentsMargins(24, 12, 24, 0)
        self._practice = Banner("accent", name="practice-banner")
        trouble.addWidget(self._practice)
        trouble.addWidget(self._trouble)
        self._under_way = UnderWay()
        room.thread.waited.connect(self._under_way.show_waiting)
        main.addWidget(self._under_way)
        main.addLayout(trouble)
        main.addWidget(self._stack, 1)
        main.addLayout(self._foot())
        outer.addLayout(main, 1)
        room.thread.failed.connect(self.tell)
        self._keys()

    def _side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setContentsMargins(4, 14, 0, 12)
        side.setSpacing(8)
        side.addWidget(self._rail, 1)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 10)
        self._lock_button = button(
            self.tr("Lock  (Ctrl+L)"),
            lambda: self.lock_wanted.emit("key"),
            kind="quiet",
            icon=self.room.icons.icon("lock", colour=self.room.theme.colours.accent),
            name="lock-button",
            says=self.tr("Lock at once"),
        )
        self._cover_button = cover = button(
            self.tr("Cover  (F12)"),
            lambda: self.lock_wanted.emit("cover"),
            kind="quiet",
            icon=self.room.icons.icon("calendar", colour=self.room.theme.colours.accent),
            name="cover-button",
            says=self.tr("Quick exit: a calendar covers everything, and it locks (F12)"),
        )
        self._saved.setMinimumWidth(1)
        foot.addWidget(self._saved, 1)
        who = self.room.desk.officer
        self._who = Label(
            self.tr("Unlocked by {officer}, {role}").format(
                officer=isolated(who.name), role=say(who.role.value)
            ),
            "small",
            wrap=False,
            name="who-unlocked",
        )
        self._who.setMinimumWidth(1)
        foot.addWidget(self._who, 1)
        foot.addWidget(cover)
        foot.addWidget(self._lock_button)
        return foot

    def _keys(self) -> None:
        does: dict[str, Callable[[], object]] = {
            "lock": lambda: self.lock_wanted.emit("key"),
            "cover": lambda: self.lock_wanted.emit("cover"),
            "begin": lambda: self.show_page("today", "begin"),
            "search": lambda: self.show_page("cases", "search"),
            "larger": lambda: self._resize_letters(1),
            "smaller": lambda: self._resize_letters(-1),
            "guide": self.explain,
            "keys": lambda: self._keys_sheet.toggle(),
        }
        for action in ACTIONS:
            if action.where != "everywhere":
                continue
            shortcut = QShortcut(QKeySequence(action.keys), self)
            page = action.name
            shortcut.activated.connect(does.get(action.name, lambda page=page: self.show_page(page)))

    def show_practice(self) -> None:
        """Says on every page that nothing here is real."""
        self._practice.say(self.tr("Practice: everybody here is invented, and nothing leaves for anybody."))

    # going places

    def show_page(self, name: str, about: object = None) -> None:
        """Brings a page to the front. Pages about one case need a case: `about` its id, or the one shown last."""
        if not may_show(self.room.desk.officer.role, name):
            self.tell(RoleForbidsError())
        elif name == "guide" and isinstance(about, str):
            self.explain(about)
        elif name not in CASE_PAGES:
            self._bring(name, about)
        elif isinstance(about, str) and (self.case is None or about != self.case.case_id):
            self.room.thread.ask(
                self, lambda: case_context(self.room.desk, about), lambda found: self._open(name, found)
            )
        elif self.case is not None:
            case_id = self.case.case_id
            self.room.thread.ask(
                self, lambda: case_context(self.room.desk, case_id), lambda found: self._open(name, found)
            )

    def page(self, name: str) -> Page:
        """A page, made when first needed."""
        if name not in self._pages:
            page = self._makers[name](self.room)
            page.wanted.connect(self.show_page)
            page.told.connect(self.tell)
            page.noted.connect(self._toast.say)
            page.undoable.connect(self._toast.say)
            page.saved.connect(self._on_saved)
            page.changed.connect(self._on_changed)
            page.proof_wanted.connect(self._ask_passphrase)
            erased = getattr(page, "erased", None)
            if erased is not None:
                erased.connect(lambda: self.lock_wanted.emit("erased"))
            start = getattr(page, "start_wanted", None)
            if start is not None:
                start.connect(lambda: self.lock_wanted.emit("renewed"))
            look = getattr(page, "look_changed", None)
            if look is not None:
                look.connect(self.look_changed)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def explain(self, key: str = "") -> None:
        """Opens the quick guide over the page: at `key`, else at what the keyboard is on. Once more puts it away."""
        if not key and self._guide.isVisible():
            self._guide.put_away()
            return
        if not self._guide.view.has_book:
            shelf, language = self.room.shelf, self.room.settings.now.language
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.room.thread.ask(
                self,
                lambda: shelf.books(language),
                lambda books: self._guide.view.show_book(books.handbook(right_to_left=mirrored)),
            )
        self._guide.open_at(key or self._asked_about())

    def _asked_about(self) -> str:
        """The nearest thing around the keyboard that has something to explain, else what the page is about."""
        widget: QWidget | None = self.window().focusWidget()
        while widget is not None and widget is not self:
            if widget.property("guide"):
                return str(widget.property("guide"))
            widget = widget.parentWidget()
        return self._pages[self.here].guide_key() if self.here in self._pages else ""

    def tell(self, error: FieldToolError) -> None:
        """Says an error in the one place for errors, until the next page is shown."""
        self._trouble.say(told(error))

    def flush(self) -> None:
        """Hands over whatever is typed and not sent."""
        if self.here in self._pages:
            self._pages[self.here].flush()

    def _open(self, name: str, case: CaseContext) -> None:
        self.case = case
        self._bring(name, case)

    def _bring(self, name: str, about: object) -> None:
        self.flush()
        self._trouble.say("")
        self._guide.hide()
        self._keys_sheet.hide()
        page = self.page(name)
        self.here = name
        self._stack.setCurrentWidget(page)
        self._show_places()
        page.show_page(about)

    def _show_places(self) -> None:
        places = [Place(self.tr("Today"), "today", "today"), Place(self.tr("Cases"), "cases", "cases")]
        if self.case is not None:
            places.append(Place(isolated(self.case.number)))
            places.append(Place(self.tr("Case"), "case", "case"))
            if self.case.interview_id:
                places.append(Place(self.tr("Interview"), "interview", "interview"))
                places.append(Place(self.tr("Checklist"), "checklist", "checklist"))
                places.append(Place(self.tr("Journey"), "journey", "route"))
            places.append(Place(self.tr("Documents"), "documents", "documents"))
            places.append(Place(self.tr("Assessment"), "assessment", "assessment"))
            places.append(Place(self.tr("Referral"), "referral", "referral"))
        places.append(Place(self.tr("Office")))
        places.append(Place(self.tr("Referrals sent"), "referrals", "referral"))
        places.append(Place(self.tr("Services"), "services", "list"))
        places.append(Place(self.tr("Headquarters"), "exchange", "exchange"))
        places.append(Place(self.tr("Check a form"), "verify", "verify"))
        places.append(Place(self.tr("Quick guide"), "guide", "guide"))
        places.append(Place(self.tr("This laptop")))
        places.append(Place(self.tr("Backups"), "safekeeping", "folder"))
        places.append(Place(self.tr("Keep or delete"), "keeping", "clock"))
        places.append(Place(self.tr("Officers"), "officers", "person"))
        places.append(Place(self.tr("Certificates"), "certificates", "key"))
        places.append(Place(self.tr("Journal"), "journal", "journal"))
        places.append(Place(self.tr("Rules"), "rules", "rules"))
        places.append(Place(self.tr("Translations"), "translations", "language"))
        places.append(Place(self.tr("Settings"), "settings", "settings"))
        places.append(Place(self.tr("About"), "about", "about"))
        role = self.room.desk.officer.role
        self._rail.show_places(
            [place for place in places if not place.page or may_show(role, place.page)], self.here
        )

    # what pages say

    def _on_saved(self, at: datetime | None) -> None:
        if at is None:
            self._saved.setText(self.tr("Saving …"))
        else:
            self._saved.setText(self.tr("Saved {time}, encrypted").format(time=isolated(clock(at))))

    def _ask_passphrase(self, again: Callable[[], object], given_up: Callable[[], object]) -> None:
        """The passphrase once more, in a calm dialog; then what was wanted is done."""
        dialog = PassphraseDialog(self.window())
        officers = self.room.desk.officers

        def proven(_: object) -> None:
            dialog.accept()
            again()

        dialog.given.connect(
            lambda typed: self.room.thread.ask(
                dialog, lambda: officers.prove(typed), proven, dialog.show_problem
            )
        )
        dialog.rejected.connect(given_up)
        dialog.open()

    def _say_encrypted(self) -> None:
        self._saved.setText(self.tr("Everything is saved as it is given, encrypted"))

    def _on_changed(self, case_id: str) -> None:
        sender = self._stack.currentWidget()
        for page in self._pages.values():
            if page is not sender:
                page.on_changed(case_id)

    def _resize_letters(self, by: int) -> None:
        now = TEXT_SIZES.index(self.room.settings.now.text_percent)
        wanted = min(max(now + by, 0), len(TEXT_SIZES) - 1)
        if wanted != now:
            self.room.settings.change(text_percent=TEXT_SIZES[wanted])
            self.look_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        slim = self.width() < self.room.theme.em(SLIM_BELOW_EM)
        self._rail.set_slim(slim)
        self._who.setVisible(self.width() >= self.room.theme.em(CALM_BELOW_EM))
        self._toast.place()
        self._guide.place()
        self._keys_sheet.place()


NEEDS = {
    "today": May.OPEN,
    "case": May.OPEN,
    "meet": May.INTERVIEW,
    "interview": May.INTERVIEW,
    "checklist": May.INTERVIEW,
    "documents": May.OPEN,
    "assessment": May.OPEN,
    "referral": May.REFER,
    "referrals": May.REFER,
    "exchange": May.EXCHANGE,
    "certificates": May.ENROL,
    "journal": May.JOURNAL,
    "keeping": May.TRAVEL,
    "safekeeping": May.OPEN,
}
"""What a page is for; pages that are not named are for everybody. Casework refuses in any case: this only shows less."""


def may_show(role: Role, page: str) -> bool:
    """A page is worth showing to this role."""
    return page not in NEEDS or allows(role, NEEDS[page])


def case_context(desk: Desk, case_id: str) -> CaseContext:
    """Number and newest open interview (else the newest) of a case; runs on the vault thread."""
    file = desk.read(case_id)
    running = [one for one in file.interviews if one.state is InterviewState.OPEN]
    chosen = (running or list(file.interviews))[-1:]
    return CaseContext(file.case.id, file.case.number, chosen[0].id if chosen else "")
