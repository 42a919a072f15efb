"""The main job by keyboard alone: a real window under Xvfb, real key events from xdotool, no mouse anywhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldtool.domain.case import InterviewState
from fieldtool.domain.decisions import ReferralState
from fieldtool.gui.window import TITLE
from fieldtool.program import DesktopProgram
from fieldtool.vault import FLOOR
from tests.e2e.test_whole_path import SCRIPT

ROOT = Path(__file__).parents[2]
MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is for X11"),
]
PATIENCE = 60.0


class Keyboard:
    """A screen nobody sees, the program on it, and keys."""

    def __init__(self, display: str, base: Path, seen: Path) -> None:
        self.base, self.seen = base, seen
        self._environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_IM_MODULE": "none",
            "PYTHONPATH": str(ROOT),
        }
        self.child: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Begins the program and waits for its first page."""
        self.seen.unlink(missing_ok=True)
        words = [sys.executable, "-m", "tests.e2e.keyboard_child", str(self.base), str(self.seen)]
        self.child = subprocess.Popen(words, cwd=ROOT, env=self._environment, stderr=subprocess.DEVNULL)
        self.until(lambda state: bool(state.get("page")))
        # There is no window manager here that would give the keyboard to the new window.
        self._xdotool("search", "--sync", "--name", "^Notes$", "windowfocus", "--sync")
        self.until(lambda state: bool(state.get("active")))

    def state(self) -> dict[str, Any]:
        """What is to be seen now."""
        try:
            found: dict[str, Any] = json.loads(self.seen.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found

    def until(self, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Waits until something is to be seen that was written after now, and nothing is under way."""
        begin = time.time()
        while time.time() - begin < PATIENCE:
            assert self.child is not None
            assert self.child.poll() is None, f"the program ended with {self.child.returncode}"
            fresh = self.seen.exists() and self.seen.stat().st_mtime_ns > (begin + 0.03) * 1e9
            state = self.state() if fresh else {}
            if state.get("ready") and holds(state):
                return state
            _poll()
        raise AssertionError(f"waited in vain; to be seen: {self.state()}")

    def keys(self, *keys: str) -> dict[str, Any]:
        """Presses keys ("ctrl+n", "Return")."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *keys)
        return self.until(lambda _: True)

    def type(self, words: str) -> dict[str, Any]:
        """Types words."""
        self._xdotool("type", "--clearmodifiers", "--delay", "12", words)
        return self.until(lambda _: True)

    def press(self, *keys: str) -> None:
        """Presses keys where a dialog is in front, which the state does not tell about."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def write(self, words: str) -> None:
        """Types words into a dialog."""
        self._xdotool("type", "--clearmodifiers", "--delay", "12", words)

    def on(self, name: str) -> None:
        """Waits until a control has the keyboard."""
        self._wait(lambda: self.state().get("name") == name, f"{name} to have the keyboard")

    def signed(self, folder: Path) -> None:
        """Waits for the signed form; where the list of proposals took Enter, it is pressed once more."""
        begin = time.time()
        while not list(folder.glob("referral-*.pdf")) and time.time() - begin < PATIENCE:
            if self.state().get("name") == "fileNameEdit" and time.time() - begin > 3:
                self.press("Return")
                begin = time.time() - 0.1
            _poll()
        assert list(folder.glob("referral-*.pdf")), self.state()
        # No window manager runs here that would give the keyboard back when a dialog closes.
        self._xdotool("search", "--onlyvisible", "--name", TITLE, "windowfocus")
        self.until(lambda _: True)

    def to_place(self, page: str) -> None:
        """Goes to a place of the rail by arrows and Enter."""
        self.tab_to("rail", "shift+Tab")
        for _ in range(40):
            self.keys("Down")
            self.keys("Return")
            if self.state()["page"] == page:
                return
        raise AssertionError(f"the rail never came to {page}")

    def _wait(self, holds: Callable[[], bool], what: str) -> None:
        begin = time.time()
        while not holds():
            assert time.time() - begin < PATIENCE, f"waited in vain for {what}: {self.state()}"
            _poll()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Goes on with Tab until a control has the keyboard."""
        for _ in range(80):
            if self.state().get("name") == name:
                return
            self.keys(key)
        raise AssertionError(f"Tab never came to {name}; it is on {self.state().get('name')}")

    def ended(self) -> int:
        """Waits for the process to end, and returns its exit code."""
        assert self.child is not None
        return self.child.wait(PATIENCE)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env=self._environment, check=True, timeout=60, capture_output=True
        )


def _poll() -> None:
    """Gives the other process a moment."""
    subprocess.run(["sleep", "0.03"], check=True)


@pytest.fixture
def keyboard(tmp_path: Path) -> Iterator[Keyboard]:
    """A fresh laptop with a screen of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    made = Keyboard(display, tmp_path / "base", tmp_path / "seen.json")
    yield made
    if made.child is not None and made.child.poll() is None:
        made.child.terminate()
        made.child.wait(20)
    server.terminate()
    server.wait(20)


def first_run(keyboard: Keyboard) -> str:
    """Sets the laptop up; returns the words that open it."""
    keyboard.open()
    assert keyboard.state()["page"] == "first-run"
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    for name, words in (("organisation", "Example Border Service"), ("site", "ex01"), ("country", "xx")):
        keyboard.tab_to(name)
        keyboard.type(words)
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    for name, words in (("officer-name", "Officer Example"), ("officer-number", "4711")):
        keyboard.tab_to(name)
        keyboard.type(words)
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    pieces = keyboard.until(lambda state: len(state["pieces"]) == 6)["pieces"]
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    keyboard.tab_to("words-again")
    keyboard.type(" ".join(pieces))
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    groups = keyboard.until(lambda state: len(state["pieces"]) >= 4)["pieces"]
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    keyboard.until(lambda state: not state["pieces"])
    for number, group in enumerate(groups):
        if number in _asked(keyboard):
            keyboard.tab_to(f"recovery-group-{number + 1}")
            keyboard.type(group)
    keyboard.tab_to("first-run-next")
    keyboard.keys("space")
    keyboard.until(lambda state: state["page"] == "today")
    return " ".join(pieces)


def _asked(keyboard: Keyboard) -> set[int]:
    """Which groups of the recovery code are asked back: those that Tab comes to."""
    found = set()
    for _ in range(8):
        name = str(keyboard.state().get("name"))
        if name.startswith("recovery-group-"):
            found.add(int(name.rpartition("-")[2]) - 1)
        keyboard.keys("Tab")
    return found


def answer(keyboard: Keyboard, state: dict[str, Any]) -> None:
    """Answers the question in front and goes on with Enter."""
    name, kind, offered = state["question"], state["kind"], state["choices"]
    wanted = SCRIPT.get(name, "")
    if not wanted and state["needed"]:
        wanted = (
            " ".join(offered)
            if kind.startswith("select_multiple")
            else "yes"
            if "yes" in offered
            else offered[0]
        )
    if kind.startswith("select") and offered:
        for choice in wanted.split():
            keyboard.keys(str(offered.index(choice) + 1))
    elif wanted and kind.startswith("select"):
        keyboard.type(wanted)
        keyboard.keys("Return")
    elif wanted:
        keyboard.type(wanted)
    if keyboard.state()["question"] == name:
        many_lines = str(keyboard.state()["focus"]).startswith(("QPlainTextEdit", "_Sheet"))
        keyboard.keys("ctrl+Return" if many_lines else "Return")
    keyboard.until(lambda now: now["question"] != name)


@pytest.mark.timeout(900)
def test_from_the_first_run_to_a_signed_form_without_a_mouse(keyboard: Keyboard) -> None:
    words = first_run(keyboard)
    # A first conversation, up to the question whether somebody promised something.
    keyboard.keys("ctrl+n")
    keyboard.tab_to("begin-button")
    keyboard.keys("space")
    keyboard.until(lambda state: state["page"] == "meet")
    keyboard.type("Amina Example")
    keyboard.tab_to("meet-new", "shift+Tab")
    keyboard.keys("space")
    state = keyboard.until(lambda state: state["page"] == "interview" and bool(state["question"]))
    asked = []
    while state["question"] != "promises_gate":
        asked.append(state["question"])
        assert len(asked) < 200, asked
        assert not state["problem"], state
        answer(keyboard, state)
        state = keyboard.state()
    assert "consent_interview" in asked
    # The quick guide, all keys, and back to the question.
    keyboard.keys("F1")
    keyboard.keys("F1")
    # Stop is one key; its confirmation has the keyboard.
    keyboard.keys("Escape")
    keyboard.tab_to("stop-confirm")
    keyboard.keys("space")
    keyboard.until(lambda state: state["page"] == "case")
    # The officer decides.
    keyboard.keys("alt+6")
    keyboard.until(lambda state: state["page"] == "assessment")
    keyboard.tab_to("determine-trafficking")
    keyboard.keys("Down")
    keyboard.tab_to("determine-smuggling")
    keyboard.keys("Down")
    keyboard.tab_to("determine-reasons")
    keyboard.type("Told consistently; more is to be asked tomorrow.")
    keyboard.tab_to("determine-button")
    keyboard.keys("space")
    # The referral: for whom, what for, and signed into a folder whose name is typed.
    stick = keyboard.base.parent / "stick"
    stick.mkdir()
    keyboard.keys("alt+7")
    keyboard.until(lambda state: state["page"] == "referral")
    keyboard.tab_to("referral-receiver")
    keyboard.type("Example Shelter Network")
    keyboard.tab_to("referral-purpose")
    keyboard.type("A safe place tonight.")
    keyboard.tab_to("referral-issue")
    keyboard.press("space")
    keyboard.on("fileNameEdit")
    keyboard.press("ctrl+a")
    keyboard.write(str(stick))
    keyboard.press("Return")
    keyboard.signed(stick)
    # How it was handed over is noted where the officer follows it up.
    keyboard.to_place("referrals")
    keyboard.tab_to("referrals-note")
    keyboard.keys("space")
    # The quick exit ends the process; the vault opens again with the same words.
    keyboard._xdotool("key", "F12")
    assert keyboard.ended() == 42
    keyboard.open()
    keyboard.type(words)
    keyboard._xdotool("key", "Return")
    keyboard.until(lambda state: state["page"] == "today")
    keyboard._xdotool("key", "ctrl+l")
    assert keyboard.ended() == 41
    desk = DesktopProgram(keyboard.base, FLOOR).unlock(words)
    try:
        (row,) = desk.rows()
        file = desk.read(row.id)
        assert row.name == "Amina Example"
        assert file.interviews[0].state is InterviewState.STOPPED
        assert len(file.determinations) == 1
        assert [one.state for one in file.referrals] == [ReferralState.HANDED_OVER]
        assert file.determinations[0].reasons.startswith("Told consistently")
    finally:
        desk.close()
