"""What goes back to the laptops: announcements, newer content, retention orders; one sealed return for each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldtool.domain.errors import FieldToolError, FileDamagedError
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Banner, Card, Scrolled, emptied, row
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.told import in_words

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters


class ReturnsPage(HqPage):
    """Everything here travels with every return from now on, signed and numbered."""

    name = "hq_returns"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Returns"),
            self.tr("Receipt, revocations, news and orders: one sealed file for each laptop."),
            button(
                self.tr("Write a return for every laptop …"),
                lambda: choose_folder(self, self.tr("Where to write them"), self.write_all),
                kind="primary",
                name="returns-write",
            ),
        )
        self._done = Banner("good", name="returns-done")
        self._skipped = Banner("warning", name="returns-skipped")
        self._text = words("returns-text", lines=3)
        announce = Card()
        announce.add(
            Label(self.tr("A word to all laptops"), "section"),
            Field(self.tr("Announcement"), self._text),
            row(button(self.tr("Announce"), self.announce, name="returns-announce"), None),
        )
        kinds = [
            ("form", self.tr("Interview form (XLSForm)")),
            ("rules", self.tr("Assessment rules")),
            ("indicators", self.tr("Indicators")),
            ("directory", self.tr("Directory of services")),
            ("layout", self.tr("Layout of the referral form")),
        ]
        self._kind = combo(kinds, "form", "returns-kind")
        self._version = line("returns-version", placeholder="2026-2")
        publish = Card()
        publish.add(
            Label(self.tr("Newer content"), "section"),
            Field(self.tr("What"), self._kind),
            Field(self.tr("Version, for people"), self._version),
            row(
                button(
                    self.tr("Choose the file and publish …"),
                    lambda: choose_file(
                        self, self.tr("Content"), self.tr("All files") + " (*)", self.publish
                    ),
                    name="returns-publish",
                ),
                None,
            ),
            Label(self.tr("Laptops refuse what is unsigned or older than what they have."), "quiet"),
        )
        self._case = line("returns-case")
        orders = [
            ("purge", self.tr("Remove it from the laptop, once received")),
            ("keep", self.tr("Keep it: a proceeding needs it")),
        ]
        self._order = combo(orders, "purge", "returns-order")
        retain = Card()
        retain.add(
            Label(self.tr("Order about a case"), "section"),
            Field(self.tr("Id of the case"), self._case),
            Field(self.tr("Order"), self._order),
            row(button(self.tr("Order"), self.order, name="returns-retain"), None),
        )
        self._published = QVBoxLayout()
        self._published.setSpacing(6)
        travels = Card()
        travels.add(Label(self.tr("Travels with every return"), "section"), self._published)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        for cards in ((announce, retain), (publish, travels)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scrolled = Scrolled()
        scrolled.add(self._done, self._skipped, columns)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)

    def show_page(self, about: object = None) -> None:
        self.ask_hq(lambda hq: hq.returning.carried(), self._show)

    def _show(self, lines: tuple[str, ...]) -> None:
        emptied(self._published)
        for said in lines:
            self._published.addWidget(Label(isolated(said)))
        if not lines:
            self._published.addWidget(Label(self.tr("Nothing yet but receipts and revocations."), "quiet"))

    def _told(self, words_: str) -> None:
        self._done.say(words_)
        self.show_page()

    def announce(self) -> None:
        """A word to all laptops."""
        text = self._text.toPlainText()

        def announced(_: object) -> None:
            self._text.setPlainText("")
            self._told(self.tr("Every return carries it from now on."))

        self.ask_hq(lambda hq: hq.returning.announce(text), announced)

    def publish(self, file: Path) -> None:
        """A newer version of a content, under the name of its file."""
        kind, version = str(self._kind.currentData()), self._version.text().strip()

        def publish(hq: Headquarters) -> int:
            from fieldtool.casework.returns import ContentKey, ContentKind

            try:
                data = file.read_bytes()
            except OSError as error:
                raise FileDamagedError("The file cannot be read.", "Check the path and the stick.") from error
            return hq.returning.publish(ContentKey(ContentKind(kind), file.name), version, data).number

        self.ask_hq(publish, lambda _: self._told(self.tr("Every return carries it from now on.")))

    def order(self) -> None:
        """What is to become of a case on its laptop."""
        case_id, order = self._case.text().strip(), str(self._order.currentData())

        def give(hq: Headquarters) -> None:
            from fieldtool.casework.returns import Retention

            hq.returning.order(case_id, Retention(order))

        self.ask_hq(give, lambda _: self._told(self.tr("The next return to its laptop says so.")))

    def write_all(self, folder: Path) -> None:
        """One return for every laptop whose key is known; the others are named."""

        def write(hq: Headquarters) -> tuple[int, tuple[str, ...]]:
            from fieldtool.casework.files import write_atomically

            count, skipped = 0, []
            for device in hq.devices():
                try:
                    data = hq.make_return(device)
                except FieldToolError as error:
                    skipped.append(f"{isolated(device)}: {in_words(error.sentence)}")
                    continue
                write_atomically(folder / f"return-{device}.age", data)
                count += 1
            return count, tuple(skipped)

        def written(found: tuple[int, tuple[str, ...]]) -> None:
            count, skipped = found
            self._done.say(self.tr("{number} returns are written.").format(number=isolated(count)))
            self._skipped.say("\n".join(skipped[:5]))

        self.ask_hq(write, written)
