#!/usr/bin/env python3
"""The one entry for people who work on fieldtool: set up, try, test, check. Needs Python 3.11 and nothing else.

python3 dev.py demo     the program on a throw-away vault with invented people
python3 dev.py test     everything set up and all tests run
python3 dev.py --help   the rest
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
PACKAGING = ROOT / "packaging"
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "fieldtool-setup"
DEMO_OUT = ROOT / "demo-out"

LONG_TESTS = (
    "tests/torture",
    "tests/e2e/test_screening_form.py",
    "tests/pdf/test_any_words.py",
    "tests/pdf/test_forgeries.py",
)
"""What has a long form under FIELDTOOL_TORTURE."""

COMMANDS = {
    "setup": "make the environment in .venv, with what the system needs",
    "demo": "open the program on a throw-away vault with invented people",
    "test": "set up and run all tests (further words go to pytest)",
    "check": "style, types, layers and code that nobody uses",
    "fix": "bring the code into style, translations and packaging/requirements.txt into step with it",
    "torture": "the long durability tests (further words go to pytest)",
    "bench": "measure, as ratios within one run (--gate: the quick ones, held to their limits)",
    "pictures": "take a picture of every page into docs/screenshots",
    "docs": "try every link and every command of the documentation",
    "package": "build program folder, portable archive and .deb into dist/, and try them (--twice: compare two builds)",
}


def main() -> int:
    """Carries out one command; returns the exit code."""
    parser = argparse.ArgumentParser(description="Set up, try, test and check fieldtool.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, says in COMMANDS.items():
        command = commands.add_parser(name, help=says, description=says, add_help=name != "test")
        if name == "setup":
            command.add_argument("--no-install", action="store_true", help="never install system packages")
    options, rest = parser.parse_known_args()
    if rest and options.command not in ("test", "torture", "bench", "package"):
        parser.error(f"{options.command} takes no further words: {' '.join(rest)}")
    todo: dict[str, Callable[[], int]] = {
        "setup": lambda: 0 if set_up(may_install=not options.no_install, tell=True) else 1,
        "demo": demo,
        "test": lambda: test(rest),
        "check": check,
        "fix": fix,
        "torture": lambda: torture(rest),
        "bench": lambda: bench(rest),
        "package": lambda: package(rest),
        "pictures": pictures,
        "docs": docs,
    }
    return todo[options.command]()


# what people ask for


def demo() -> int:
    """The program on a throw-away vault; without a display, the same path headless."""
    shown = not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if not set_up("window" if shown else "offscreen"):
        return 1
    if shown:
        say("Opening the program with invented people ...")
        return run(program("fieldtool"), "demo")
    say(f"There is no display here, so the same path runs without a window, into {DEMO_OUT.name}/.")
    code = run(program("fieldtool"), "demo", "--headless", "--out", DEMO_OUT, offscreen=True)
    if code == 0:
        say(
            f"Everything lies in {DEMO_OUT}: referral.pdf, bundle.age, and a picture of each page in screens/."
        )
    return code


def test(words: list[str]) -> int:
    """All tests, on real components, without a screen and without a network; on all processors, a file on one of them."""
    if not set_up("tests"):
        return 1
    spread = ("-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile", "--max-worker-restart", "0")
    return run(program("python"), "-m", "pytest", *spread, *words, offscreen=True)


def torture(words: list[str]) -> int:
    """The long tests in full (docs/torture.md): kills, lost power, bad disks, damage, broken inputs, forms with any words."""
    if not (ROOT / "tests" / "torture").is_dir():
        say("There are no durability tests in tests/torture yet.")
        return 1
    if not set_up("tests"):
        return 1
    named = {"FIELDTOOL_TORTURE": "full"}
    return run(
        program("python"), "-m", "pytest", *LONG_TESTS, "--timeout=0", *words, offscreen=True, extra=named
    )


def bench(words: list[str]) -> int:
    """Measures, as ratios within one run."""
    if not (ROOT / "tests" / "bench").is_dir():
        say("There are no measurements in tests/bench yet.")
        return 1
    if not set_up():
        return 1
    return run(program("python"), "-m", "tests.bench", *words, offscreen=True)


def package(words: list[str]) -> int:
    """Packages into dist/, from an environment of its own that holds nothing but the program and its builder."""
    if not set_up():
        return 1
    place = os.environ.get("FIELDTOOL_PACKAGING") or str(ROOT / "dist" / "environment")
    sync = (
        "sync",
        "--frozen",
        "--no-default-groups",
        "--group",
        "packaging",
        "--all-extras",
        "--no-install-project",
    )
    named = {"UV_PROJECT_ENVIRONMENT": place, "UV_PYTHON_DOWNLOADS": "never"}
    if run(program("uv"), *sync, "--python", program("python"), quiet=True, extra=named):
        return 1
    binaries = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    return run(Path(place) / binaries, "packaging/build.py", *words)


def pictures() -> int:
    """A picture of every page, light, dark, Arabic and large, for the documentation."""
    if not set_up():
        return 1
    return run(
        program("python"), "-m", "tests.gui.take_screenshots", ROOT / "docs" / "screenshots", offscreen=True
    )


def docs() -> int:
    """Links lead somewhere, commands do what stands beside them, nothing is named that is not there any more."""
    if not set_up("tests"):
        return 1
    tried = [f"tests/meta/test_{name}.py" for name in ("documentation", "fenced", "receiver", "workshop")]
    return run(program("python"), "-m", "pytest", "-q", *tried, offscreen=True)


def check() -> int:
    """Style, types, layers, unused code; every one is run, and one that fails fails the whole."""
    if not set_up():
        return 1
    failed = []
    for name, command in {
        "style": ("ruff", "check", "."),
        "format": ("ruff", "format", "--check", "."),
        "types": ("mypy", "--strict", "fieldtool"),
        "layers": ("lint-imports",),
        "unused code": ("python", "-m", "tests.meta.unused"),
    }.items():
        say(f"Checking {name} ...")
        if run(program(command[0]), *command[1:]):
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def fix() -> int:
    """Brings the code into style, the translations into step with it, the requirements for pip with uv.lock."""
    if not set_up():
        return 1
    left = run(program("ruff"), "check", "--fix", ".")
    code = run(program("ruff"), "format", ".") or translations() or left
    if not program("uv").exists():
        return code
    words = ("export", "--frozen", "--all-extras", "--no-emit-project", "--no-annotate", "--quiet")
    # The path is written into the file's first lines, so it must not be one of this machine.
    return run(program("uv"), *words, "--output-file", "packaging/requirements.txt", quiet=True) or code


def translations() -> int:
    """Takes new words of the window into resources/translations, and compiles what is there, drafts included."""
    code = run(program("python"), ROOT / "packaging" / "told.py", quiet=True)
    sources = [
        *sorted((ROOT / "fieldtool" / "gui").rglob("*.py")),
        ROOT / "resources" / "translations" / "told.js",
    ]
    for catalogue in sorted((ROOT / "resources" / "translations").glob("fieldtool_*.ts")):
        words = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
        code |= run(program("pyside6-lupdate"), *words, *sources, "-ts", catalogue, quiet=True)
        code |= run(program("pyside6-lrelease"), "-silent", catalogue, quiet=True)
    return code


# setting up


def set_up(purpose: str = "offscreen", *, may_install: bool = True, tell: bool = False) -> bool:
    """Makes .venv from uv.lock, and sees to what the system must have. Says what is missing and returns False.

    `purpose` is "offscreen", "window" or "tests". Quick when nothing changed; `tell` says so then.
    """
    if not install_missing(missing_packages(purpose), may_install):
        return False
    wanted = state_of_lock()
    if fits() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        if tell:
            say(f"Everything is there already: {program('fieldtool')} is the program.")
        return True
    step(2, "Environment in .venv")
    STAMP.unlink(missing_ok=True)
    if not fits():
        venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(ENVIRONMENT)
    step(3, "Packages named in uv.lock (about 200 MB the first time)")
    if not (sync_with_uv() or sync_with_pip()):
        say("The packages could not be fetched. Check the connection, then give the same command again.")
        return False
    STAMP.write_text(wanted, encoding="utf-8")
    step(4, f"Ready: {program('fieldtool')} is the program")
    return True


def state_of_lock() -> str:
    """What the environment is made from; it is brought into step when this changes."""
    sources = (ROOT / "uv.lock", ROOT / "pyproject.toml", PACKAGING / "uv.txt")
    return hashlib.sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()


def fits() -> bool:
    """There is an environment of this Python version, and it runs."""
    configuration = ENVIRONMENT / "pyvenv.cfg"
    if not (configuration.exists() and program("python").exists()):
        return False
    return f"= {sys.version_info.major}.{sys.version_info.minor}." in configuration.read_text(
        encoding="utf-8"
    )


def sync_with_uv() -> bool:
    """Installs from uv.lock with uv, which is put into the environment first."""
    python = program("python")
    if run(python, "-m", "pip", "--version", quiet=True, heard=False):
        run(python, "-m", "ensurepip", quiet=True)
    pinned = ("--require-hashes", "--only-binary", ":all:", "-r", PACKAGING / "uv.txt")
    if run(python, "-m", "pip", "install", "--quiet", *pinned, quiet=True, heard=False):
        return False
    words = ("sync", "--frozen", "--all-extras", "--inexact", "--quiet", "--python", python)
    named = {
        "UV_PROJECT_ENVIRONMENT": str(ENVIRONMENT),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_HTTP_RETRIES": "1",
    }
    return run(program("uv"), *words, quiet=True, heard=False, extra=named) == 0


def sync_with_pip() -> bool:
    """The way round where uv cannot be had or cannot reach the packages (it ignores pip's configuration)."""
    step(3, "uv could not do it here; the same versions and hashes with pip")
    pip = (program("python"), "-m", "pip", "install", "--quiet")
    hashed = ("--require-hashes", "-r", PACKAGING / "requirements.txt")
    ours = ("--no-deps", "--no-build-isolation", "--editable", ROOT)
    return run(*pip, *hashed) == 0 and run(*pip, *ours) == 0


# what the system must have


def missing_packages(purpose: str) -> list[str]:
    """Debian packages that are not there. Empty on systems whose Qt brings what it needs."""
    if not sys.platform.startswith("linux"):
        return []
    import tomllib  # younger than the Python some people will run this file with

    table = tomllib.loads((PACKAGING / "debian.toml").read_text(encoding="utf-8"))
    parts = {"environment", "offscreen", purpose}
    if purpose == "tests":  # one of them opens a real window on a screen of its own
        parts.add("window")
    wanted = {name: probe for part in parts for name, probe in table[part].items()}
    return sorted(package for package, probe in wanted.items() if not is_there(probe))


def is_there(probe: str) -> bool:
    """Carries out one probe of packaging/debian.toml."""
    kind, name = probe.split(":")
    if kind == "module":
        return importlib.util.find_spec(name) is not None
    if kind == "program":
        # Debian keeps PostgreSQL's own programs in a folder of their version.
        return bool(shutil.which(name) or list(Path("/usr/lib/postgresql").glob(f"*/bin/{name}")))
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_missing(packages: list[str], may_install: bool) -> bool:
    """Installs them (Debian, as root), or names the one command and returns False."""
    if not packages:
        return True
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        say(f"Some libraries or programs are missing on this system. Debian calls them: {names}")
        return False
    install = f"apt-get install --yes --no-install-recommends {names}"
    if os.geteuid() != 0 or not may_install:
        say(
            f"System packages are missing. This installs them; then give the same command again:\n\n  sudo {install}\n"
        )
        return False
    step(1, f"System packages: {names}")
    extra = {"DEBIAN_FRONTEND": "noninteractive"}
    # A list that cannot be refreshed is no reason to stop: the packages may be known already.
    run("apt-get", "update", quiet=True, heard=False, extra=extra)
    if run(*install.split(), quiet=True, extra=extra):
        say(f"The system packages could not be installed. See what this says: {install}")
        return False
    return True


# how it is done


def program(name: str) -> Path:
    """A program of the environment."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / f"{name}.exe"
    return ENVIRONMENT / "bin" / name


def run(
    *command: str | Path,
    quiet: bool = False,
    heard: bool = True,
    offscreen: bool = False,
    extra: Mapping[str, str] | None = None,
) -> int:
    """Runs a program in the project's folder and returns its exit code.

    `quiet` shows its output only when it fails, and not even then unless `heard`.
    """
    environment = {**os.environ, **(extra or {}), **({"QT_QPA_PLATFORM": "offscreen"} if offscreen else {})}
    words = [str(word) for word in command]
    if not quiet:
        return subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode
    done = subprocess.run(
        words,
        cwd=ROOT,
        env=environment,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode and heard:
        say(last_lines(done.stdout.decode(errors="replace").splitlines()))
    return done.returncode


def last_lines(lines: Iterable[str]) -> str:
    """The end of a program's output, where it says why it failed."""
    return "\n".join(list(lines)[-30:])


def step(number: int, text: str) -> None:
    """One line of progress."""
    say(f"[{number}/4] {text}")


def say(text: str) -> None:
    """A line for the person at the keyboard, at once."""
    print(text, flush=True)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - people run this file with the Python they have
        sys.exit("Python 3.11 or newer is needed.")
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("Stopped.")
