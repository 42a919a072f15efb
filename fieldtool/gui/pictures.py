"""Pictures of every page, taken from the real window without a screen: for the demo, the manual and the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from fieldtool.gui.application import application, make_look
from fieldtool.gui.look import Look
from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.pages.unlock import UnlockPage
from fieldtool.gui.program import Program
from fieldtool.gui.shell import CASE_PAGES
from fieldtool.gui.window import Window

SETTLE_MS = 30
TALKING = ("interview", "checklist")


@dataclass(frozen=True, slots=True)
class Shot:
    """How the window is to look. `percent`: size of the letters."""

    theme: str = "light"
    language: str = "en"
    percent: int = 100
    width: int = 1366
    height: int = 768
    prefix: str = ""


def take_pictures(
    program: Program,
    passphrase: str,
    out_dir: Path,
    *,
    case_number: str = "",
    open_number: str = "",
    shot: Shot | None = None,
    pages: tuple[str, ...] = ("unlock", *PAGES),
) -> list[Path]:
    """Unlocks, shows page after page and writes one PNG per page into `out_dir`; returns the files.

    `case_number`: the case for the pages about one case (default: the newest). `open_number`: another one, whose interview
    goes on, for the pages of the interview. The vault is closed at the end.
    Runs the application's event loop, so that none may be running. Settings lie under `out_dir`/.look, and go.
    """
    shot = shot or Shot()
    out_dir.mkdir(parents=True, exist_ok=True)
    base = out_dir / ".look"
    app = application(base)
    look = make_look(app, base)
    look.settings.change(theme=shot.theme, language=shot.language, text_percent=shot.percent)
    look.fonts.load_all()
    look.apply()
    numbers = (case_number, open_number or case_number)
    tour = _Tour(app, look, program, passphrase, out_dir, numbers, shot, pages)
    QTimer.singleShot(0, tour.go_on)
    app.exec()
    # After the loop: closing the last window inside it would ask the application to quit a second time, later.
    tour.window.close()
    tour.window.deleteLater()
    for left in (base / "settings.ini", base / "qt"):
        if left.is_file():
            left.unlink()
    if not any(base.iterdir()):
        base.rmdir()
    if tour.problem:
        raise RuntimeError(tour.problem)
    return tour.files


class _Tour(QObject):
    """Goes on when the vault thread is idle and the page has been laid out; never blocks the event loop."""

    def __init__(
        self,
        app: QApplication,
        look: Look,
        program: Program,
        passphrase: str,
        out_dir: Path,
        numbers: tuple[str, str],
        shot: Shot,
        pages: tuple[str, ...],
    ) -> None:
        super().__init__()
        self._app, self._out_dir, self._shot = app, out_dir, shot
        self._passphrase, self._numbers, self._wanted = passphrase, numbers, pages
        self.files: list[Path] = []
        self.problem = ""
        self.window = Window(look, program)
        self.window.resize(shot.width, shot.height)
        self.window.show()
        self._steps = self._tour()

    def go_on(self) -> None:
        """The next step, when nothing is under way."""
        if self.window.thread_of_vault.busy:
            QTimer.singleShot(SETTLE_MS, self.go_on)
            return
        try:
            next(self._steps)()
        except StopIteration:
            self._app.exit()
            return
        except Exception as error:  # told by take_pictures, when the loop has ended
            self.problem = f"{type(error).__name__}: {error}"
            self._app.exit()
            return
        QTimer.singleShot(SETTLE_MS, self.go_on)

    def _tour(self) -> Iterator[Callable[[], object]]:
        if "unlock" in self._wanted:
            yield lambda: self._grab("unlock")
        page = self.window.findChild(UnlockPage)
        assert page is not None
        yield lambda: page.passphrase_given.emit(self._passphrase)
        yield lambda: None
        shell = self.window.shell
        if shell is None:
            raise RuntimeError("the vault did not open")
        self.window.watch.end()  # nobody touches the laptop while pictures are taken
        found: list[tuple[str, str]] = []
        numbers = self._numbers

        def look_up() -> tuple[str, str]:
            rows = [shell.room.desk.rows(search=number, limit=1) for number in numbers]
            shown, running = (one[0].id if one else "" for one in rows)
            return shown, running

        if set(CASE_PAGES) & set(self._wanted):
            yield lambda: shell.room.thread.ask(shell, look_up, found.append)
        for name in self._wanted:
            about = found[0][name in TALKING] if found and name in CASE_PAGES else None
            if name == "unlock" or (name in CASE_PAGES and not about):
                continue
            yield partial(shell.show_page, name, about)
            yield lambda: None
            yield partial(self._grab, name)

    def _grab(self, name: str) -> None:
        file = self._out_dir / f"{self._shot.prefix}{name}.png"
        if not self.window.grab().save(str(file)):
            raise RuntimeError(f"{file.name} could not be written")
        self.files.append(file)
