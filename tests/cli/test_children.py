"""The essentials once as real processes: the installed command and the module, without Qt, without a socket."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.caller import PASSPHRASE, ROOT, Said, child
from tests.cli.sample import Sample

Own = Callable[[Path], Path]
INSTALLED = Path(sys.executable).with_name("fieldtool.exe" if os.name == "nt" else "fieldtool")


def unconnected(said: Said) -> None:
    """No Qt, and of sockets at most the pair an event loop makes to wake itself, which reaches nobody."""
    assert said.qt == ()
    assert [event for event, *_ in said.sockets if event != "socket.__new__"] == []
    assert {family for _, family, _ in said.sockets} <= {"AddressFamily.AF_UNIX", "1"}, said.sockets


@pytest.fixture
def process(tmp_path: Path, sample: Sample) -> Callable[..., Said]:
    """Calls a verb that opens a vault as a process of its own; it must come to the exit code 0 and print JSON alone."""

    def called(*words: str | Path) -> Said:
        said = child(tmp_path / "watched", *words, "--passphrase-file", sample.passphrase, "--json")
        assert (said.code, said.err) == (0, ""), said
        assert isinstance(said.facts, dict)
        unconnected(said)
        return said

    return called


def test_the_life_of_a_vault(process: Callable[..., Said], tmp_path: Path) -> None:
    vault, stick, again = tmp_path / "vault", tmp_path / "stick", tmp_path / "again"
    assert process("vault", "create", vault).facts["recovery_code"]
    backup = process("vault", "backup", vault, "--to", stick).facts["backup"]
    process("vault", "restore", again, "--from", backup)
    ids = {process("vault", "check", folder).facts["vault_id"] for folder in (vault, again)}
    assert len(ids) == 1
    process("vault", "certificate", again, "--out", tmp_path / "trust")


def test_from_a_laptop_to_headquarters(
    process: Callable[..., Said], sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq, stick, vault = tmp_path / "hq", tmp_path / "stick", own(sample.laptop())
    process("hq", "init", hq)
    process("hq", "trust", hq, "--trust", sample.ca(), "--crl", sample.crl())
    words = ("--to", hq / "recipient.txt", "--out", stick, "--case", sample.number())
    bundle = process("bundle", "seal", vault, *words).facts["bundle"]
    (line,) = process("hq", "import", hq, bundle).facts["bundles"]
    assert (line["outcome"], line["missing"]) == ("gap", [1]), "the first bundle went to other headquarters"
    process("hq", "receipt", hq, "--device", sample.device(), "--out", tmp_path / "receipt.tar")
    process("hq", "export", hq, "--out", tmp_path / "tables")


def test_verbs_that_need_no_vault(sample: Sample, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"age": {"years": 16}, "answers": {"act.recruited": "yes"}}', encoding="utf-8")
    identity = ("--identity", sample.identity())
    for words in (
        ("assess", answers),
        ("form", "check", ROOT / "forms" / "screening.md", "--json"),
        ("form", "eval", ROOT / "forms" / "screening.md", "1 + 1", "--json"),
        ("verify", sample.referral, "--trust", sample.ca(), "--crl", sample.crl(), "--json"),
        ("bundle", "inspect", sample.bundle(), *identity, "--json"),
        ("bundle", "unseal", sample.bundle(), *identity, "--trust", sample.ca(), "--out", tmp_path / "o", "--json"),
    ):  # fmt: skip
        said = child(tmp_path / "watched", *words)
        assert (said.code, said.err) == (0, ""), words
        assert isinstance(said.facts, dict)
        unconnected(said)


@pytest.mark.parametrize(
    "program", [(sys.executable, "-m", "fieldtool"), (str(INSTALLED),)], ids=["module", "installed"]
)
def test_exit_codes_of_the_module_and_of_the_installed_command(
    program: tuple[str, ...], sample: Sample, tmp_path: Path
) -> None:
    assert INSTALLED.exists(), "python3 dev.py setup makes it"
    watched = tmp_path / "watched"

    def called(*words: str | Path) -> Said:
        return child(watched, *words, program=program)

    assert called("--help").code == 0
    good = called("verify", sample.referral, "--trust", sample.ca())
    assert (good.code, good.err) == (0, "")
    assert called("verify", sample.ca(), "--trust", sample.ca()).code == 1
    wrong = called("vault", "check", sample.laptop(), "--passphrase-file", sample.folder / "nowhere.txt")
    assert "There is no file" in wrong.refused(2)
    assert "vault of headquarters" in called(
        "vault", "check", sample.hq(), "--passphrase-file", sample.passphrase
    ).refused(1)
    assert "Say what" in called("hq").refused(2)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_kernel_is_asked_for_no_socket_of_a_network(sample: Sample, own: Own, tmp_path: Path) -> None:
    """What an audit hook cannot see: sockets opened by a library without Python knowing."""
    traced = tmp_path / "trace.txt"
    strace = ("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(traced))
    if subprocess.run([*strace, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this system lets nobody trace a process")
    seal = ("--to", sample.hq() / "recipient.txt", "--out", tmp_path / "stick", "--case", sample.number())
    for words in (
        ("verify", sample.referral, "--trust", sample.ca(), "--crl", sample.crl()),
        ("bundle", "seal", own(sample.laptop()), *seal, "--passphrase-file", sample.passphrase),
        ("form", "check", ROOT / "forms" / "screening.md"),
    ):
        program = (*strace, sys.executable, "-m", "fieldtool")
        assert child(tmp_path / "watched", *words, program=program).code == 0
        calls = [
            line for line in traced.read_text(encoding="utf-8").splitlines() if "socket(AF_UNIX" not in line
        ]
        assert [line for line in calls if any(name in line for name in ("socket(", "AF_INET"))] == []


def test_the_watch_would_notice(tmp_path: Path) -> None:
    """The audit hook sees a socket and a Qt module where there is one."""
    seen = ("import socket, PySide6.QtCore; socket.socket().close()",)
    said = child(tmp_path / "watched", program=(sys.executable, "-c", *seen))
    assert "PySide6.QtCore" in said.qt
    assert [event for event, *_ in said.sockets] == ["socket.__new__"]
    with pytest.raises(AssertionError):
        unconnected(Said(0, "", "", sockets=said.sockets))


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_reader_who_has_seen_enough_is_no_error(sample: Sample, tmp_path: Path) -> None:
    """`fieldtool … | head -0`: no traceback, no complaint at the very end."""
    answers = tmp_path / "answers.json"
    answers.write_text("{}", encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "fieldtool", "assess", answers],
        stdout=writing,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    os.close(writing)
    assert done.stderr == b""
    assert done.returncode in (0, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_an_answer_that_cannot_be_written_out_is_said_to_be_so(sample: Sample) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "fieldtool", "verify", sample.referral, "--trust", sample.ca()],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == [
        "The answer could not be written to where it was sent. Send it somewhere else."
    ]


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """A terminal of one's own: the end the test types at, and the end the program sees."""
    pty = pytest.importorskip("pty")
    try:
        ours, theirs = pty.openpty()
    except OSError as error:  # a container without /dev/pts
        pytest.skip(f"this system gives no terminal to a test: {error}")
    yield ours, theirs
    os.close(ours)


def typed(terminal: tuple[int, int], keys: list[bytes], *words: str | Path) -> tuple[int, str]:
    """Runs a verb on a terminal, answers its prompts one by one, returns exit code and all that was on the screen."""
    ours, theirs = terminal
    command = [sys.executable, "-m", "fieldtool", *(str(word) for word in words)]
    running = subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    os.close(theirs)
    screen, left = b"", list(keys)
    while True:
        try:
            more = os.read(ours, 4096)
        except OSError:  # the last one to hold the other end is gone
            break
        if not more:
            break
        screen += more
        if left and screen.rstrip(b" ").endswith(b":") and screen.endswith(b": "):
            os.write(ours, left.pop(0))
    return running.wait(timeout=60), screen.decode()


@pytest.mark.parametrize(
    ("keys", "code", "says"),
    [
        ([PASSPHRASE.encode() + b"\n"] * 2, 0, "The vault is made."),
        ([PASSPHRASE.encode() + b"\n", b"something else\n"], 1, "The two passphrases differ"),
        ([b"\n"], 2, "No passphrase was given."),
        ([b"\x04"], 2, "No passphrase was given."),
    ],
    ids=["twice the same", "differing", "empty", "end of input"],
)
def test_at_a_terminal_the_passphrase_is_asked_for_and_not_shown(
    keys: list[bytes], code: int, says: str, terminal: tuple[int, int], tmp_path: Path
) -> None:
    found, screen = typed(terminal, keys, "vault", "create", tmp_path / "vault")
    assert (found, says in screen) == (code, True), screen
    assert "Passphrase: " in screen
    assert PASSPHRASE not in screen
    assert "Traceback" not in screen
    assert (tmp_path / "vault").exists() is (code == 0)


def test_the_whole_path_headless(tmp_path: Path) -> None:
    """`demo --headless`: the one verb that loads Qt, without a screen; every file it promises is there and is what it says."""
    out = tmp_path / "résultats"
    said = child(tmp_path / "watched", "demo", "--headless", "--out", out, "--json", PYTHONWARNINGS="default")
    assert said.code == 0, said.err
    assert said.facts["people"] >= 12
    assert "PySide6.QtWidgets" in said.qt
    assert [event for event, *_ in said.sockets if event != "socket.__new__"] == []
    files = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert files >= {"referral.pdf", "ca.pem", "crl.pem", "bundle.age", "hq-identity.txt", "officer.pem"}
    assert {path.parent.name for path in out.rglob("*.csv")} == {"hq-export"}
    pictures = sorted((out / "screens").iterdir())
    assert [path.name for path in pictures] == sorted(f for f in said.facts["screens"])
    assert len(pictures) >= 10
    for picture in pictures:
        data = picture.read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        assert len(data) > 4000, picture.name
    assert not [path for path in out.iterdir() if path.name.startswith(".")], "the throw-away vault is gone"
    watched = tmp_path / "watched"
    trust = ("--trust", out / "ca.pem", "--crl", out / "crl.pem")
    good = child(watched, "verify", out / "referral.pdf", *trust, "--json")
    assert (good.code, good.facts["outcome"]) == (0, "good")
    identity = ("--identity", out / "hq-identity.txt")
    opened = child(
        watched, "bundle", "unseal", out / "bundle.age", *identity, *trust, "--out", tmp_path / "o", "--json"
    )
    assert (opened.code, opened.facts["records"]) == (0, said.facts["cases_sealed"])
    lines = (tmp_path / "o" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    assert len({json.loads(line)["id"] for line in lines}) == said.facts["cases_sealed"]
    (out / "letter.txt").write_text("invented", encoding="utf-8")
    refused = child(watched, "demo", "--headless", "--out", out)
    assert "This folder holds other things: nothing was written." in refused.refused()
    assert (out / "referral.pdf").exists()
