"""The unlocked window of headquarters: the same shell with other places."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut

from fieldtool.gui.page import Page, Room
from fieldtool.gui.rail import Place
from fieldtool.gui.shell import Shell

_WHERE: Final = {
    "hq_home": ("home", "HomePage"),
    "hq_import": ("taking_in", "TakingInPage"),
    "hq_fleet": ("fleet", "FleetPage"),
    "hq_conflicts": ("conflicts", "ConflictsPage"),
    "hq_likeness": ("likeness", "LikenessPage"),
    "hq_figures": ("figures", "FiguresPage"),
    "hq_returns": ("returns", "ReturnsPage"),
    "hq_exports": ("exports", "ExportsPage"),
    "hq_look": ("look", "LookPage"),
}


def _maker(module: str, page: str) -> Callable[[Room], Page]:
    def make(room: Room) -> Page:
        made: Page = getattr(import_module(f"fieldtool.gui.headquarters.{module}"), page)(room)
        return made

    return make


HQ_PAGES: Final = {name: _maker(*where) for name, where in _WHERE.items()}
"""Which pages headquarters has; a page's module is loaded when it is first shown."""


class HqShell(Shell):
    """Everything that is seen while headquarters' vault is open."""

    def _keys(self) -> None:
        does: dict[str, Callable[[], object]] = {
            "Ctrl+L": lambda: self.lock_wanted.emit("key"),
            "F12": lambda: self.lock_wanted.emit("cover"),
            "Ctrl++": lambda: self._resize_letters(1),
            "Ctrl+-": lambda: self._resize_letters(-1),
            "F1": self.explain,
        }
        does |= {f"Alt+{at}": partial(self.show_page, name) for at, name in enumerate(HQ_PAGES, 1)}
        for keys, act in does.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show_places(self) -> None:
        places = [
            Place(self.tr("Headquarters"), "hq_home", "today"),
            Place(self.tr("Take bundles in"), "hq_import", "exchange"),
            Place(self.tr("Laptops"), "hq_fleet", "list"),
            Place(self.tr("To decide")),
            Place(self.tr("Differing answers"), "hq_conflicts", "turn"),
            Place(self.tr("Possibly the same"), "hq_likeness", "person"),
            Place(self.tr("Hand out")),
            Place(self.tr("Figures"), "hq_figures", "assessment"),
            Place(self.tr("Returns"), "hq_returns", "back"),
            Place(self.tr("Exports"), "hq_exports", "folder"),
            Place(self.tr("Look"), "hq_look", "settings"),
        ]
        self._rail.show_places(places, self.here)
