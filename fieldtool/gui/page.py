"""What every page is: a widget that asks the vault for values and tells the shell what it wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldtool.casework.roles import PassphraseAgainError
from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.flow import Flow
from fieldtool.gui.parts.label import Label
from fieldtool.gui.settings import SettingsFile
from fieldtool.gui.shelf import Shelf
from fieldtool.gui.sitting import Sittings
from fieldtool.gui.theme import Theme
from fieldtool.gui.vault_thread import VaultThread

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.upkeep_ports import StickUpdates

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Room:
    """What pages work with, for one unlocked vault and one look. `desk`, `sittings` and `shelf` are for vault jobs only."""

    thread: VaultThread
    desk: Desk
    settings: SettingsFile
    theme: Theme
    icons: Icons
    sittings: Sittings = field(default_factory=Sittings)
    shelf: Shelf = field(default_factory=Shelf)
    offered_words: Callable[[], str] = lambda: ""
    updates: StickUpdates | None = None


@dataclass(frozen=True, slots=True)
class CaseContext:
    """Which case the pages about one case show."""

    case_id: str
    number: str = field(repr=False)
    interview_id: str = ""


class Page(QWidget):
    """Base of all pages. `title` stands above it; pages never call each other, they say what they want."""

    wanted = Signal(str, object)  # name of a page, what it is about
    told = Signal(object)  # a FieldToolError for the officer
    noted = Signal(str)  # a sentence that passes
    undoable = Signal(str, object)  # the same, and what takes it back (a callable)
    saved = Signal(object)  # datetime of what was just written
    proof_wanted = Signal(
        object, object
    )  # what to do when the passphrase was given again, and when it was not
    changed = Signal(str)  # id of a case whose facts are different now

    name = ""
    icon = ""
    guide = ""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName(f"page-{self.name}")
        self.room = room
        # A page takes the room there is: one that asked for more would push the window over the edge of a small screen.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._head_line: QBoxLayout | None = None
        self._head_controls: Flow | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 12)
        self.column.setSpacing(14)

    def header(self, title: str, lead: str = "", *beside: QWidget) -> None:
        """The page's title with one line below it, and controls at the far end."""
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label(title, "title", wrap=False, name="title")
        self.title.setMinimumWidth(1)
        self.lead = Label(lead, "quiet", name="lead")
        words.addWidget(self.title)
        words.addWidget(self.lead)
        line.addLayout(words, 1)
        if beside:
            self._head_line, self._head_controls = line, Flow()
            for widget in beside:
                self._head_controls.addWidget(widget)
            line.addLayout(self._head_controls)
        self.column.addLayout(line)
        # Only now: a widget without a parent that is made visible would be a window of its own.
        self.lead.setVisible(bool(lead))

    def fit_header(self) -> None:
        """Puts the controls below the title where they do not fit beside it."""
        if self._head_line is None or self._head_controls is None:
            return
        needed = self.title.sizeHint().width() + self._head_controls.sizeHint().width() + 70
        down = needed > self.width()
        wanted = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        if self._head_line.direction() != wanted:
            self._head_line.setDirection(wanted)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the title, or what stands beside it, is another one
            self.fit_header()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_header()

    def ask(
        self,
        job: Callable[[Desk], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[FieldToolError], None] | None = None,
    ) -> None:
        """Runs `job(desk)` on the vault thread; errors nobody takes are told by the shell.

        A job that needs the passphrase again changed nothing: it is asked for, and the job is run once more.
        """
        desk = self.room.desk
        refused = failed or self.told.emit

        def not_yet(error: FieldToolError) -> None:
            if isinstance(error, PassphraseAgainError):
                self.proof_wanted.emit(lambda: self.ask(job, then, failed), lambda: refused(error))
            else:
                refused(error)

        self.room.thread.ask(self, lambda: job(desk), then, not_yet)

    def show_page(self, about: object = None) -> None:
        """Called each time the page comes to the front."""

    def on_changed(self, case_id: str) -> None:
        """Called when facts of a case are different now; a page that shows them reads again."""

    def flush(self) -> None:
        """Called before the page goes away or the vault is locked: hands over what was typed and not sent."""

    def guide_key(self) -> str:
        """What F1 explains on this page when the keyboard is on nothing of its own: by itself, how the page is used."""
        return self.guide or f"page:{self.name}"

    @property
    def right_to_left(self) -> bool:
        """The window runs from right to left."""
        return QLocale(self.room.settings.now.language).textDirection() == Qt.LayoutDirection.RightToLeft
