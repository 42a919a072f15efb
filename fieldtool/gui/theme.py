"""Colour roles, type scale and spacing of everything on the screen, and how they become a QPalette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette

BASE_PX: Final = 15
TOUCH_PX: Final = 44
"""What people touch is at least so high (WCAG 2.2, 2.5.5)."""

SIZES: Final = {"small": 0.88, "body": 1.0, "large": 1.14, "title": 1.5, "question": 1.62, "display": 2.3}
"""Type scale, as factors of the body size."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A pair that belongs together: words in `ink` on `ground`, with `edge` around it."""

    ink: str
    ground: str
    edge: str


@dataclass(frozen=True, slots=True)
class Colours:
    """Roles of colour. Every pair of `text_pairs` has a contrast of at least 7:1 (WCAG 2.2, 1.4.6)."""

    name: str
    canvas: str  # behind everything
    surface: str  # cards, fields
    sunken: str  # a quiet area inside a card
    line: str
    edge: str  # around things that can be used; at least 3:1
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_ink: str  # words on accent_soft
    indicated: Tone
    undecided: Tone
    not_indicated: Tone
    warning: Tone
    danger: Tone
    good: Tone
    dark: bool = False

    def text_pairs(self) -> tuple[tuple[str, str, str], ...]:
        """(what, ink, ground) of all words that may stand on the screen."""
        grounds = (self.canvas, self.surface, self.sunken)
        pairs = [("text", self.text, ground) for ground in grounds]
        pairs += [("quiet", self.quiet, ground) for ground in grounds]
        pairs += [("accent", self.accent, self.surface), ("accent", self.accent, self.canvas)]
        pairs += [("on accent", self.on_accent, self.accent), ("on soft", self.accent_ink, self.accent_soft)]
        for name in ("indicated", "undecided", "not_indicated", "warning", "danger", "good"):
            tone: Tone = getattr(self, name)
            pairs += [(name, tone.ink, tone.ground), (name, tone.ink, self.surface)]
        return tuple(pairs)


LIGHT: Final = Colours(
    name="light",
    canvas="#F2F3EF",
    surface="#FFFFFF",
    sunken="#F6F7F4",
    line="#DEE1DB",
    edge="#7C8683",
    text="#14211F",
    quiet="#43504D",
    accent="#0A5460",
    on_accent="#FFFFFF",
    accent_soft="#DDEDEE",
    accent_ink="#07414B",
    indicated=Tone("#7A3410", "#FBEBDF", "#C9713C"),
    undecided=Tone("#3C4850", "#EBEEF0", "#7D8A93"),
    not_indicated=Tone("#17503A", "#E1F1E9", "#4C9878"),
    warning=Tone("#5F4300", "#FDF1CE", "#B98F1E"),
    danger=Tone("#86201B", "#FBE6E4", "#C25550"),
    good=Tone("#17503A", "#E1F1E9", "#4C9878"),
)

DARK: Final = Colours(
    name="dark",
    canvas="#0E1415",
    surface="#171F21",
    sunken="#1D2729",
    line="#2C383B",
    edge="#78878A",
    text="#E9EEEC",
    quiet="#B7C3C1",
    accent="#82CBD5",
    on_accent="#05262B",
    accent_soft="#163A41",
    accent_ink="#D2EEF2",
    indicated=Tone("#F6BD97", "#3B2518", "#C9804F"),
    undecided=Tone("#C8D1D6", "#273136", "#7F8E97"),
    not_indicated=Tone("#9ADBB8", "#143126", "#4F9D7C"),
    warning=Tone("#F5D584", "#372B0D", "#B08D2E"),
    danger=Tone("#F8B4AE", "#40211F", "#C06660"),
    good=Tone("#9ADBB8", "#143126", "#4F9D7C"),
    dark=True,
)

CONTRAST: Final = Colours(
    name="contrast",
    canvas="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    line="#000000",
    edge="#000000",
    text="#000000",
    quiet="#000000",
    accent="#00308F",
    on_accent="#FFFFFF",
    accent_soft="#E6ECFA",
    accent_ink="#001B54",
    indicated=Tone("#5C1F00", "#FFFFFF", "#5C1F00"),
    undecided=Tone("#000000", "#FFFFFF", "#000000"),
    not_indicated=Tone("#003D22", "#FFFFFF", "#003D22"),
    warning=Tone("#3D2B00", "#FFFFFF", "#3D2B00"),
    danger=Tone("#6E0000", "#FFFFFF", "#6E0000"),
    good=Tone("#003D22", "#FFFFFF", "#003D22"),
)

THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


@dataclass(frozen=True, slots=True)
class Theme:
    """The look in force: colours and how large the letters are (1.0 = 15 px body text)."""

    colours: Colours = LIGHT
    factor: float = 1.0

    def px(self, size: str = "body") -> int:
        """Letter size in pixels of one step of the type scale."""
        return round(BASE_PX * self.factor * SIZES[size])

    def em(self, count: float) -> int:
        """`count` times the body letter size, in pixels: widths and breakpoints grow with the letters."""
        return round(BASE_PX * self.factor * count)

    def touch(self, padding: float, border: int = 1) -> int:
        """Height inside a control with this padding (letters), so that the whole is never lower than a finger needs."""
        return max(self.em(1.5), TOUCH_PX - 2 * self.em(padding) - 2 * border)

    def palette(self) -> QPalette:
        """The palette for Fusion. Set on the application: under the offscreen platform there is no colour scheme."""
        c = self.colours
        role = QPalette.ColorRole
        palette = QPalette()
        for which, colour in (
            (role.Window, c.canvas),
            (role.WindowText, c.text),
            (role.Base, c.surface),
            (role.AlternateBase, c.sunken),
            (role.Text, c.text),
            (role.PlaceholderText, c.quiet),
            (role.Button, c.surface),
            (role.ButtonText, c.text),
            (role.BrightText, c.on_accent),
            (role.Highlight, c.accent),
            (role.HighlightedText, c.on_accent),
            (role.Accent, c.accent),
            (role.Link, c.accent),
            (role.ToolTipBase, c.text),
            (role.ToolTipText, c.surface),
            (role.Light, c.surface),
            (role.Midlight, c.sunken),
            (role.Mid, c.line),
            (role.Dark, c.edge),
            (role.Shadow, c.edge),
        ):
            palette.setColor(which, QColor(colour))
        for which in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.edge))
        return palette


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours ("#rrggbb"), from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
