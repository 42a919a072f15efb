"""The one table of keys: what each does, its words, its shortcut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldtool.gui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a key does. `where`: "everywhere" or the page it belongs to."""

    name: str
    text: str
    keys: str
    where: str = "everywhere"


ACTIONS: Final = (
    Action("lock", QT_TRANSLATE_NOOP("actions", "Lock at once"), "Ctrl+L"),
    Action(
        "cover", QT_TRANSLATE_NOOP("actions", "Quick exit: a calendar covers everything, and it locks"), "F12"
    ),
    Action("begin", QT_TRANSLATE_NOOP("actions", "Begin an interview"), "Ctrl+N"),
    Action("search", QT_TRANSLATE_NOOP("actions", "Search cases"), "Ctrl+F"),
    Action("today", QT_TRANSLATE_NOOP("actions", "Today"), "Alt+1"),
    Action("cases", QT_TRANSLATE_NOOP("actions", "Cases"), "Alt+2"),
    Action("case", QT_TRANSLATE_NOOP("actions", "The open case"), "Alt+3"),
    Action("interview", QT_TRANSLATE_NOOP("actions", "Its interview"), "Alt+4"),
    Action("checklist", QT_TRANSLATE_NOOP("actions", "Its checklist"), "Alt+5"),
    Action("assessment", QT_TRANSLATE_NOOP("actions", "Its assessment"), "Alt+6"),
    Action("referral", QT_TRANSLATE_NOOP("actions", "Its referral"), "Alt+7"),
    Action("documents", QT_TRANSLATE_NOOP("actions", "Its documents"), "Alt+8"),
    Action("larger", QT_TRANSLATE_NOOP("actions", "Larger letters"), "Ctrl++"),
    Action("smaller", QT_TRANSLATE_NOOP("actions", "Smaller letters"), "Ctrl+-"),
    Action("guide", QT_TRANSLATE_NOOP("actions", "What is this? The quick guide"), "F1"),
    Action("keys", QT_TRANSLATE_NOOP("actions", "All keys"), "?"),
    Action("stop", QT_TRANSLATE_NOOP("actions", "Stop the interview"), "Esc", "interview"),
    Action("back", QT_TRANSLATE_NOOP("actions", "The question before"), "PgUp", "interview"),
    Action("forward", QT_TRANSLATE_NOOP("actions", "The question after"), "PgDown", "interview"),
    Action("undo", QT_TRANSLATE_NOOP("actions", "Take the last answer back"), "Ctrl+Z", "interview"),
    Action(
        "history", QT_TRANSLATE_NOOP("actions", "What stood at this question before"), "Alt+H", "interview"
    ),
    Action("unknown", QT_TRANSLATE_NOOP("actions", "The person does not know"), "Alt+D", "interview"),
    Action("declined", QT_TRANSLATE_NOOP("actions", "Does not want to answer"), "Alt+W", "interview"),
    Action("later", QT_TRANSLATE_NOOP("actions", "Not now"), "Alt+N", "interview"),
    Action("turn", QT_TRANSLATE_NOOP("actions", "Show the question to the person"), "F8", "interview"),
)


def keys_of(name: str) -> str:
    """The shortcut of an action; KeyError where there is none of this name."""
    return {action.name: action.keys for action in ACTIONS}[name]
