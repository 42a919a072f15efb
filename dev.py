#!/usr/bin/env python3
"""The one entry for people who work on fieldtool: set up, try, test, check. Needs Python 3.11 and nothing else.

python3 dev.py demo     the program on a throw-away vault with invented people
python3 dev.py test     everything set up and all tests run
python3 dev.py --help   the rest
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "fieldtool-setup"
UV = "uv==0.13.9"

# Debian packages by what needs them: a probe (a library or program that must be there) and the package.
WINDOWLESS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_TOOLS = {
    "pdfsig": "poppler-utils",
    "certutil": "libnss3-tools",
    "qpdf": "qpdf",
    "mutool": "mupdf-tools",
    "openssl": "openssl",
    "age": "age",
    "tar": "tar",
    "pg_ctl": "postgresql",
    "git": "git",
}


def main() -> int:
    """Carries out one command; returns the exit code."""
    parser = argparse.ArgumentParser(description="Set up, try, test and check fieldtool.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, says in (
        ("setup", "make the environment in .venv, with what the system needs"),
        ("demo", "open the program on a throw-away vault with invented people"),
        ("test", "set up and run all tests (arguments go to pytest)"),
        ("check", "style, types and layers"),
        ("fix", "bring the code into style"),
        ("torture", "the long durability tests"),
        ("bench", "measure, as ratios in one run"),
    ):
        commands.add_parser(name, help=says, add_help=name != "test")
    known, rest = parser.parse_known_args()
    if rest and known.command not in ("test", "torture", "bench"):
        parser.error(f"{known.command} takes no arguments: {' '.join(rest)}")
    command = {
        "setup": lambda: set_up(),
        "demo": demo,
        "test": lambda: test(rest),
        "check": check,
        "fix": fix,
        "torture": lambda: torture(rest),
        "bench": lambda: bench(rest),
    }[known.command]
    return command()


# what people ask for


def demo() -> int:
    """The program on a throw-away vault; without a screen, the same path headless."""
    screenless = sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if set_up(window=not screenless):
        return 1
    if not screenless:
        say("Opening the program with invented people ...")
        return run(program("fieldtool"), "demo")
    out = ROOT / "demo-out"
    say(f"There is no display here: the same path runs without a window, and its results lie in {out.name}/.")
    code = run(program("fieldtool"), "demo", "--headless", "--out", str(out), offscreen=True)
    if code == 0:
        say(f"Look into {out.name}/: the signed PDF, the bundle, and a picture of every page in screens/.")
    return code


def test(arguments: list[str]) -> int:
    """All tests, on real components, without a screen and without a network."""
    if set_up(tests=True):
        return 1
    say("Running the tests ...")
    return run(program("python"), "-m", "pytest", *arguments, offscreen=True)


def torture(arguments: list[str]) -> int:
    """The long durability tests: a thousand kills while answering, none may lose anything."""
    if set_up(tests=True):
        return 1
    os.environ["FIELDTOOL_TORTURE"] = "full"
    return run(program("python"), "-m", "pytest", "tests/torture", "--timeout=0", *arguments, offscreen=True)


def bench(arguments: list[str]) -> int:
    """Measures, as ratios in one run."""
    if set_up():
        return 1
    return run(program("python"), "-m", "tests.bench", *arguments, offscreen=True)


def check() -> int:
    """Style, types, layers; every one is run, and one that fails fails the whole."""
    if set_up():
        return 1
    failed = []
    for name, words in (
        ("style", ("ruff", "check", ".")),
        ("format", ("ruff", "format", "--check", ".")),
        ("types", ("mypy", "--strict", "fieldtool")),
        ("layers", ("lint-imports",)),
    ):
        say(f"Checking {name} ...")
        if run(program(words[0]), *words[1:]):
            failed.append(name)
    say("All checks passed." if not failed else f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def fix() -> int:
    """Brings the code into style."""
    if set_up():
        return 1
    return run(program("ruff"), "check", "--fix", ".") or run(program("ruff"), "format", ".")


# setting up


def set_up(*, window: bool = False, tests: bool = False) -> int:
    """Environment and system packages; does nothing where all is there. Returns 0, or 1 after saying what is missing."""
    if sys.version_info < (3, 11):  # noqa: UP036 - people run this file with whatever Python they have
        say(f"Python 3.11 or newer is needed; this is {platform.python_version()}.")
        return 1
    if not install_missing(missing_packages(window=window, tests=tests)):
        return 1
    wanted = stamp()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted and program("fieldtool").exists():
        return 0
    step(2, "Making the environment in .venv")
    if not program("python").exists():
        venv.EnvBuilder(with_pip=True, clear=True).create(ENVIRONMENT)
    step(3, "Fetching the packages named in uv.lock (about 150 MB the first time)")
    if not (sync_with_uv() or sync_with_pip()):
        say("The packages could not be fetched. Check the connection, then run the same command again.")
        return 1
    STAMP.write_text(wanted, encoding="utf-8")
    step(4, "Ready: .venv/bin/fieldtool is the program" if os.name != "nt" else "Ready")
    return 0


def stamp() -> str:
    """What the environment was made from: it is made anew when this changes."""
    parts = [(ROOT / name).read_bytes() for name in ("uv.lock", "pyproject.toml")]
    return hashlib.sha256(b"\0".join([*parts, sys.version.encode()])).hexdigest()


def sync_with_uv() -> bool:
    """Installs from uv.lock with uv, which is put into the environment itself."""
    python = program("python")
    if not program("uv").exists() and quiet(python, "-m", "pip", "install", "--quiet", UV):
        return False
    environment = {"UV_PROJECT_ENVIRONMENT": str(ENVIRONMENT), "UV_PYTHON_DOWNLOADS": "never"}
    # --inexact leaves pip and uv themselves in the environment.
    words = ("sync", "--frozen", "--all-extras", "--inexact", "--quiet", "--python", str(python))
    return run(program("uv"), *words, extra=environment) == 0


def sync_with_pip() -> bool:
    """The way round where uv cannot be had or cannot reach the packages: the same versions and hashes, with pip."""
    say("   uv did not work here; the same packages with pip ...")
    python = program("python")
    requirements = ROOT / "packaging" / "requirements.txt"
    first = run(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(requirements))
    return first == 0 and run(python, "-m", "pip", "install", "--quiet", "--no-deps", "-e", str(ROOT)) == 0


def missing_packages(*, window: bool, tests: bool) -> list[str]:
    """Debian packages that are not there; empty on other systems, whose Qt brings what it needs."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = WINDOWLESS | (WINDOW if window else {})
    wanted = [package for library, package in libraries.items() if not has_library(library)]
    if not has_venv():
        wanted.append("python3-venv")
    if tests:
        wanted += [package for tool, package in TEST_TOOLS.items() if not has_program(tool)]
    return wanted


def install_missing(packages: list[str]) -> bool:
    """Installs them (Debian, as root), or names the one command and returns False."""
    if not packages:
        return True
    command = f"apt-get install --no-install-recommends -y {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        say(f"Some system libraries or programs are missing. On Debian they are: {' '.join(packages)}.")
        return False
    if os.geteuid() != 0:
        say(f"Some system packages are missing. This one command installs them:\n\n    sudo {command}\n")
        return False
    step(1, f"Installing system packages: {' '.join(packages)}")
    extra = {"DEBIAN_FRONTEND": "noninteractive"}
    if quiet("apt-get", "update", extra=extra) or quiet(*command.split(), extra=extra):
        say(f"The system packages could not be installed. Run this by hand and see what it says: {command}")
        return False
    return True


def has_library(name: str) -> bool:
    """The dynamic linker finds it."""
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """It is on the path; PostgreSQL's own programs lie in a folder of their version on Debian."""
    if name == "pg_ctl" and list(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")):
        return True
    return shutil.which(name) is not None


def has_venv() -> bool:
    """Debian cuts ensurepip out of Python into python3-venv."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return False
    return True


# small things


def program(name: str) -> Path:
    """A program of the environment."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / f"{name}.exe"
    return ENVIRONMENT / "bin" / name


def run(
    command: Path | str, *words: str, offscreen: bool = False, extra: dict[str, str] | None = None
) -> int:
    """Runs a program in the project's folder, its output shown; returns its exit code."""
    environment = os.environ | (extra or {}) | ({"QT_QPA_PLATFORM": "offscreen"} if offscreen else {})
    return subprocess.run([str(command), *words], cwd=ROOT, env=environment, check=False).returncode


def quiet(command: Path | str, *words: str, extra: dict[str, str] | None = None) -> int:
    """Runs a program and shows its output only if it fails."""
    done = subprocess.run(
        [str(command), *words],
        cwd=ROOT,
        env=os.environ | (extra or {}),
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        sys.stdout.write(done.stdout.decode(errors="replace")[-4000:])
    return done.returncode


def step(number: int, text: str) -> None:
    """One line of progress."""
    say(f"[{number}/4] {text}")


def say(text: str) -> None:
    """A line for the person at the keyboard, at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
