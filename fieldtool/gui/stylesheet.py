"""The little QSS there is, written from the theme's tokens so that letters and colours change together."""

from __future__ import annotations

from pathlib import Path

from fieldtool.gui.theme import Theme


def stylesheet(theme: Theme, icons: Path) -> str:
    """QSS for the whole application. `icons`: the folder of the small pictures in ticks and arrows."""
    c = theme.colours
    shade = "dark" if c.dark else "light"
    folder = icons.as_posix()
    tones = "".join(
        f'*[tone="{name}"] {{ color: {tone.ink}; }}\n'
        f'Chip[tone="{name}"], Banner[tone="{name}"] '
        f"{{ background: {tone.ground}; border: 1px solid {tone.edge}; }}\n"
        for name, tone in (
            ("indicated", c.indicated),
            ("open", c.undecided),
            ("not_indicated", c.not_indicated),
            ("warning", c.warning),
            ("danger", c.danger),
            ("good", c.good),
            ("plain", c.undecided),
        )
    )
    sizes = "".join(
        f'*[role="{role}"] {{ font-size: {theme.px(size)}px; font-weight: {weight}; color: {colour}; }}\n'
        for role, size, weight, colour in (
            ("body", "body", 400, c.text),
            ("strong", "body", 600, c.text),
            ("quiet", "body", 400, c.quiet),
            ("small", "small", 400, c.quiet),
            ("small-text", "small", 400, c.text),
            ("small-strong", "small", 600, c.text),
            ("section", "large", 600, c.text),
            ("title", "title", 600, c.text),
            ("question", "question", 600, c.text),
            ("display", "display", 600, c.text),
            ("person", "large", 400, c.accent_ink),
            ("code", "large", 600, c.text),
        )
    )
    return f"""
* {{ font-size: {theme.px()}px; }}
QWidget {{ color: {c.text}; }}
QMainWindow, Page, #canvas {{ background: {c.canvas}; }}
QToolTip {{ background: {c.text}; color: {c.surface}; border: 0; padding: 6px 8px; }}
{sizes}{tones}
*[tone="accent"] {{ color: {c.accent_ink}; }}
Chip[tone="accent"], Banner[tone="accent"] {{ background: {c.accent_soft}; border: 1px solid {c.accent}; }}
Chip {{ border-radius: {theme.em(0.72)}px; padding: 2px {theme.em(0.6)}px; font-size: {theme.px("small")}px;
        font-weight: 600; }}
Banner {{ border-radius: 10px; }}
Card {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 14px; }}
Card[sunken="true"] {{ background: {c.sunken}; border: 1px solid {c.line}; border-radius: 10px; }}
Card[person="true"] {{ background: {c.accent_soft}; border: 1px solid {c.accent_soft}; border-radius: 10px; }}
QFrame#rule {{ background: {c.line}; border: 0; max-height: 1px; min-height: 1px; }}

QPushButton {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: 9px;
    padding: {theme.em(0.5)}px {theme.em(1.05)}px; min-height: {theme.touch(0.5)}px; icon-size: {theme.em(1.2)}px; }}
QPushButton:hover {{ background: {c.sunken}; border-color: {c.accent}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:disabled {{ color: {c.edge}; border-color: {c.line}; background: {c.canvas}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: {theme.em(0.5) - 1}px {theme.em(1.05) - 1}px; }}
QPushButton[kind="quiet"]:disabled, QPushButton[kind="stop"]:disabled {{ color: {c.edge};
    border-color: {c.line}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
    font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_ink if not c.dark else c.accent}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.quiet}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
    padding: {theme.em(0.4)}px {theme.em(0.6)}px; min-height: {theme.touch(0.4)}px; }}
QPushButton[kind="quiet"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {c.accent}; padding: {theme.em(0.4) - 1}px
    {theme.em(0.6) - 1}px; }}
QPushButton[kind="quiet"]:checked {{ background: {c.accent_soft}; color: {c.accent_ink}; font-weight: 600;
    border: 1px solid {c.accent}; }}
QPushButton[kind="help"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {theme.em(0.7)}px;
    color: {c.accent}; padding: 0; min-height: {theme.em(1.4)}px; max-height: {theme.em(1.4)}px;
    min-width: {theme.em(1.4)}px; max-width: {theme.em(1.4)}px; font-size: {theme.px("small")}px; font-weight: 600; }}
QPushButton[kind="help"]:hover {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QPushButton[kind="help"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QPushButton[kind="stop"] {{ color: {c.danger.ink}; border: 1px solid {c.danger.edge}; font-weight: 600; }}
QPushButton[kind="stop"]:hover {{ background: {c.danger.ground}; }}
QPushButton[kind="stop"]:focus {{ border: 2px solid {c.danger.ink}; }}
QPushButton[kind="line"] {{ background: transparent; border: 1px solid transparent; border-radius: 10px; padding: 0;
    min-height: {theme.touch(0)}px; }}
QPushButton[kind="line"]:hover {{ background: {c.sunken}; border-color: {c.line}; }}
QPushButton[kind="line"]:pressed {{ background: {c.accent_soft}; }}
QPushButton[kind="line"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QPushButton[kind="choice"] {{ border: 1px solid {c.edge}; border-radius: 10px; text-align: left;
    padding: {theme.em(0.68)}px {theme.em(0.9)}px; min-height: {theme.touch(0.68)}px; }}
QPushButton[kind="choice"]:checked {{ background: {c.accent_soft}; border: 2px solid {c.accent};
    color: {c.accent_ink}; font-weight: 600; }}

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {c.surface}; border: 1px solid {c.edge};
    border-radius: 9px; padding: {theme.em(0.45)}px {theme.em(0.7)}px; min-height: {theme.touch(0.45)}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
    placeholder-text-color: {c.quiet}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 2px solid {c.accent};
    padding: {theme.em(0.45) - 1}px {theme.em(0.7) - 1}px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {c.sunken}; }}
QLineEdit[scale="large"] {{ font-size: {theme.px("large")}px; }}
QComboBox::drop-down {{ border: 0; width: {theme.em(1.8)}px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{folder}/chevron-{shade}.svg"); width: {theme.em(1)}px; height: {theme.em(1)}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: {theme.em(1.6)}px; background: transparent; }}
QSpinBox::up-arrow {{ image: url("{folder}/chevron-up-{shade}.svg"); width: {theme.em(0.9)}px; height: {theme.em(0.9)}px; }}
QSpinBox::down-arrow {{ image: url("{folder}/chevron-{shade}.svg"); width: {theme.em(0.9)}px; height: {theme.em(0.9)}px; }}
QCheckBox::indicator {{ width: {theme.em(1.2)}px; height: {theme.em(1.2)}px; border: 1px solid {c.edge};
    border-radius: 5px; background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{folder}/tick-{shade}.svg"); }}
QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; }}
QCheckBox:focus {{ color: {c.accent}; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.edge}; padding: 4px;
    selection-background-color: {c.accent_soft}; selection-color: {c.accent_ink}; outline: 0; }}
QSpinBox {{ padding-right: {theme.em(1.6)}px; }}

QListView, QTableView {{ background: transparent; border: 0; outline: 0; }}
QListView#rail {{ background: transparent; }}
LineList, QListView#guide-list {{ selection-background-color: {c.accent_soft}; selection-color: {c.accent_ink}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: transparent; color: {c.quiet}; border: 0; border-bottom: 1px solid {c.line};
    padding: 6px 7px; font-size: {theme.px("small")}px; }}
QTableView::item {{ border-bottom: 1px solid {c.line}; padding: 0 4px; }}
QTableView::item:selected, QListView::item:selected {{ background: {c.accent_soft}; color: {c.accent_ink}; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: 3px; min-height: 32px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {c.edge}; border-radius: 4px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCheckBox {{ spacing: {theme.em(0.6)}px; min-height: 44px; }}
QProgressBar {{ background: {c.line}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
Toast {{ background: {c.text}; border-radius: 10px; }}
Toast Label[role="body"] {{ color: {c.surface}; }}
Toast QPushButton {{ color: {c.surface}; background: transparent; border: 1px solid {c.surface}; }}
"""
