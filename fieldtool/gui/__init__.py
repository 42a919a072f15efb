"""The desktop: the only place that knows Qt. Importing it is cheap; Qt comes with the first window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldtool.gui.program import Program

__all__ = ["gallery", "refuse", "run"]


def run(base_dir: Path, program: Program, argv: Sequence[str] = ()) -> int:
    """Shows the window until it is closed and returns the exit code.

    `base_dir` holds settings.ini and whatever Qt insists on writing; `program` gives vault and content.
    """
    from fieldtool.gui.application import open_window

    return open_window(base_dir, program, argv)


def refuse(base_dir: Path, sentence: str) -> int:
    """Says in a window of its own why the program does not begin; returns 1."""
    from fieldtool.gui.application import say_and_end

    return say_and_end(base_dir, sentence)


def gallery(out: Path | None, base_dir: Path, theme: str = "light") -> int:
    """Every component in every state: as a picture into `out`, or in a window."""
    from fieldtool.gui.gallery import draw_gallery

    return draw_gallery(out, base_dir, theme)
