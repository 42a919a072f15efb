"""Every component in every state on one sheet: to look at, and for the comparison of pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QProgressBar, QVBoxLayout, QWidget

from fieldtool import content
from fieldtool.domain.case import CaseRow, CaseStatus, InterviewState
from fieldtool.domain.journey import Happening, Lane
from fieldtool.gui.application import application, make_look
from fieldtool.gui.findings import Element, Findings
from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.boxes import Banner, Card, Empty, Fold, Scrolled, row, rule
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.case_list import CaseList
from fieldtool.gui.parts.choice import Choice
from fieldtool.gui.parts.circuit import Circuit
from fieldtool.gui.parts.cover import Cover
from fieldtool.gui.parts.due_line import DueLine
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.journey_line import JourneyLine
from fieldtool.gui.parts.label import Chip, Label
from fieldtool.gui.parts.state_mark import StateMark
from fieldtool.gui.parts.stepper import Stepper
from fieldtool.gui.parts.toast import Toast
from fieldtool.gui.theme import Theme

WIDTH, HEIGHT = 1280, 2900
_ROLES = ("display", "question", "title", "section", "strong", "body", "quiet", "small")
_TONES = ("plain", "accent", "indicated", "open", "not_indicated", "warning", "danger", "good")
_NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class Gallery(QFrame):
    """The sheet. Its words are examples, the same in every language, so that only the components make the picture."""

    def __init__(self, theme: Theme, icons: Icons, icon_names: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._icons, self._icon_names = theme, icons, icon_names
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(Label("Gallery", "title", wrap=False))
        for title, make in self._parts():
            card = Card(padding=16)
            card.setObjectName(f"gallery-{title}")
            card.add(Label(title, "section"))
            made = make()
            if isinstance(made, QWidget):
                card.add(made)
            else:
                for one in made:
                    card.add(one)
            column.addWidget(card)
        column.addStretch(1)

    def _parts(self) -> tuple[tuple[str, Callable[[], QWidget | list[QWidget]]], ...]:
        return (
            ("type", self._type),
            ("colours", self._colours),
            ("buttons", self._buttons),
            ("fields", self._fields),
            ("chips and marks", self._chips),
            ("banners", self._banners),
            ("stepper and progress", self._progress),
            ("rows", self._rows),
            ("what waits", self._waiting),
            ("long answers", self._answers),
            ("picture of the assessment", self._circuit),
            ("journey", self._journey),
            ("icons", self._icon_sheet),
            ("folds and empty states", self._folds),
            ("passing sentence", self._toast),
            ("quick exit", self._cover),
        )

    def _type(self) -> list[QWidget]:
        return [
            Label(f"{role}: Nothing said here is lost. لا يضيع شيء. Нічого не губиться.", role)
            for role in _ROLES
        ]

    def _colours(self) -> QWidget:
        box = QWidget()
        box.setLayout(
            flow(*(self._swatch(name) for name in ("canvas", "surface", "sunken", "accent", "accent_soft")))
        )
        return box

    def _swatch(self, name: str) -> QWidget:
        made = Label(name, "small-strong", wrap=False)
        c = self._theme.colours
        ink = c.on_accent if name == "accent" else c.text
        made.setStyleSheet(
            f"background: {getattr(c, name)}; color: {ink}; padding: 10px; border: 1px solid {c.line};"
        )
        return made

    def _buttons(self) -> QWidget:
        box = QWidget()
        made = []
        for kind in ("primary", "", "quiet", "stop", "choice"):
            made.append(button(kind or "plain", kind=kind, name=f"gallery-{kind or 'plain'}"))
            off = button(f"{kind or 'plain'} off", kind=kind)
            off.setEnabled(False)
            made.append(off)
        with_icon = button("with icon", icon=self._icons.icon("plus"))
        chosen = button("chosen", kind="choice")
        chosen.setCheckable(True)
        chosen.setChecked(True)
        focused = button("focused", kind="primary", name="gallery-focused")
        made += [with_icon, chosen, focused]
        box.setLayout(flow(*made))
        return box

    def _fields(self) -> list[QWidget]:
        locked = line(text="read only")
        locked.setReadOnly(True)
        box = QCheckBox("check box")
        checked = QCheckBox("checked")
        checked.setChecked(True)
        holder = QWidget()
        holder.setLayout(row(box, checked, None))
        return [
            Field("Field", line(text="words"), "A hint below."),
            Field("Empty field", line(placeholder="placeholder")),
            Field("Read only", locked),
            Field("Choice", combo([("a", "first"), ("b", "second")], "b")),
            Field("Several lines", words(text="A longer answer\nin two lines", lines=2)),
            holder,
        ]

    def _chips(self) -> QWidget:
        box = QWidget()
        marks: list[QWidget] = [Chip(tone.replace("_", " "), tone) for tone in _TONES]
        for state in ("indicated", "open", "not_indicated", "not_required"):
            mark = StateMark(self._theme.colours, self._theme.em(1.6))
            mark.show_state(state)
            marks.append(mark)
        box.setLayout(flow(*marks))
        return box

    def _banners(self) -> list[QWidget]:
        made: list[QWidget] = []
        for tone in ("accent", "good", "warning", "danger"):
            banner = Banner(tone)
            made.append(banner)
            banner.say(f"{tone}: one sentence, and what can be done.")
        return made

    def _progress(self) -> list[QWidget]:
        stepper = Stepper(self._theme, ("Language", "Organisation", "Officer", "Words", "Sheet"))
        stepper.show_step(2)
        bar = QProgressBar()
        bar.setRange(0, 10)
        bar.setValue(6)
        bar.setTextVisible(False)
        return [stepper, bar, rule()]

    def _rows(self) -> QWidget:
        made = CaseList(self._theme, "rows")
        made.setFixedHeight(self._theme.em(4.1) * 3 + 6)
        made.cases.show_rows(
            [
                CaseRow("1", "EX01-2026-0001", "Amina Example", CaseStatus.ACTIVE, _NOON, InterviewState.OPEN, "indicated", "open"),
                CaseRow("2", "EX01-2026-0002", "يوسف مثال", CaseStatus.CLOSED, _NOON, InterviewState.FINISHED, "not_indicated", "indicated", True),
                CaseRow("3", "EX01-2026-0003", "", CaseStatus.FOLLOW_UP, _NOON, InterviewState.STOPPED),
            ],
            more=False,
        )  # fmt: skip
        made.setCurrentIndex(made.cases.index(0))
        return made

    def _waiting(self) -> list[QWidget]:
        made: list[QWidget] = []
        for tone, said, below in (
            ("plain", "Open: 2 interviews", "Newest: KE04-2026-0007, 2026-11-02"),
            ("good", "Everything has been sent", ""),
            ("warning", "The vault needs you", "There is no backup yet."),
        ):
            line_ = DueLine(
                self._theme,
                self._icons,
                "interview",
                lambda: None,
                name=f"due-{tone}",
                detail=f"due-{tone}-line",
            )
            line_.say(said, below, tone)
            made.append(line_)
        return made

    def _answers(self) -> list[QWidget]:
        words = (
            "The way out is free and known to the person; a colleague knows where I am and until when. " * 2
        )
        made: list[QWidget] = []
        for chosen in (False, True):
            answer = Choice(1, words, "", self._theme)
            answer.setChecked(chosen)
            answer.tick(chosen)
            made.append(answer)
        return made

    def _circuit(self) -> QWidget:
        made = Circuit(self._theme)
        made.show_findings(_findings())
        return made

    def _journey(self) -> QWidget:
        made = JourneyLine(self._theme)
        made.show_journey(
            (
                Happening("1", Lane.RECRUITMENT, 1, "2025-01", "", "Invented Town"),
                Happening("2", Lane.CROSSING, 2, "2025-03-14", "", "Example Border"),
                Happening("3", Lane.DEBT, 3, "", "", "", "the fee grew"),
                Happening("4", Lane.EXPLOITATION, 4, "2025-04", "2025-09", "Sample House"),
            ),
            "2",
        )
        return made

    def _icon_sheet(self) -> QWidget:
        box = QWidget()
        made = []
        for name in self._icon_names:
            sign = Label("", wrap=False)
            sign.setPixmap(self._icons.pixmap(name, 24, self._theme.colours.text))
            made.append(sign)
        box.setLayout(flow(*made, gap=12))
        return box

    def _folds(self) -> list[QWidget]:
        return [
            Fold("folded", Label("not seen")),
            Fold("unfolded", Label("What is inside."), opened=True),
            Empty("Nothing is here", "And what can be done about it."),
        ]

    def _toast(self) -> QWidget:
        place = QFrame()
        place.setFixedHeight(self._theme.em(9))
        toast = Toast(place)
        toast.say("Taken off the line: Debt", lambda: None)
        place.setMinimumWidth(600)
        toast.move(0, 8)
        return place

    def _cover(self) -> QWidget:
        made = Cover(self._theme, QDate(2026, 3, 2))
        made.setFixedHeight(self._theme.em(24))
        return made


def _findings() -> Findings:
    def elements(*some: tuple[str, str]) -> tuple[Element, ...]:
        return tuple(Element(name, state, ()) for name, state in some)

    return Findings(
        trafficking="open",
        smuggling="not_indicated",
        trafficking_elements=elements(("act", "indicated"), ("means", "open"), ("purpose", "not_indicated")),
        smuggling_elements=elements(
            ("procured", "indicated"),
            ("border_crossed", "indicated"),
            ("illegal_entry", "open"),
            ("not_national_or_resident", "indicated"),
            ("benefit", "not_indicated"),
        ),
        ask_first=(),
        next=(),
        needs=(),
        aggravating=(),
        contradictions=(),
        because={},
        open={},
    )


def gallery_image(theme: Theme, icons: Icons) -> QImage:
    """The sheet as a picture, laid out whole."""
    made = Gallery(theme, icons, icon_names())
    for child in made.findChildren(QWidget):
        child.ensurePolished()
        child.updateGeometry()
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.resize(WIDTH, HEIGHT)
    made.show()
    QApplication.sendPostedEvents()
    layout = made.layout()
    assert layout is not None
    layout.activate()
    made.resize(WIDTH, max(layout.totalHeightForWidth(WIDTH), layout.totalMinimumSize().height()))
    QApplication.sendPostedEvents()
    image = made.grab().toImage()
    made.hide()
    made.deleteLater()
    return image


def icon_names() -> tuple[str, ...]:
    """All icons that ship."""
    return tuple(sorted(file.stem for file in (content.resources() / "icons").glob("*.svg")))


def draw_gallery(out: Path | None, base_dir: Path, theme: str = "light") -> int:
    """Writes the sheet as a PNG, or shows it in a window until that is closed; returns the exit code."""
    app = application(base_dir)
    look = make_look(app, base_dir)
    look.settings.change(theme=theme)
    look.fonts.load_all()
    look.apply()
    if out is not None:
        return 0 if gallery_image(look.theme, look.icons).save(str(out)) else 1
    place = Scrolled()
    place.setWindowTitle("fieldtool gallery")
    place.add(Gallery(look.theme, look.icons, icon_names()))
    place.resize(WIDTH, 800)
    place.show()
    return app.exec()
