"""Runs verbs as a shell would, and one small world of files for them: a vault, a headquarters, a bundle, a signed form."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldtool import wiring
from fieldtool.adapters import age_bundles
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.cli.main import run
from fieldtool.demo.people import PEOPLE
from fieldtool.demo.play import interview
from fieldtool.demo.run import request
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.cli.caller import Caller
from tests.cli.sample import Sample, shared

WORDS = "invented words of a laptop"
HQ_WORDS = "invented words of headquarters"
NUMBER = f"EX01-{wiring.now().year}-0001"


@dataclass(frozen=True)
class Said:
    """What a verb came to: exit code, what it printed, what it complained about."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        """The JSON object on stdout, which holds nothing else."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def sentence(self) -> str:
        """The one line of a refusal; a traceback would be many."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert len(lines[0]) > 20
        return lines[0]


Cli = Callable[..., Said]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Carries one verb out in this process, with keys that are quick to stretch."""

    def carry_out(*words: object) -> Said:
        capsys.readouterr()
        code = run([str(word) for word in words], lambda: Toolbox(FLOOR))
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return carry_out


@dataclass(frozen=True)
class World:
    """Files of one laptop and one headquarters, in one folder."""

    base: Path

    @property
    def vault(self) -> Path:
        return self.base / "vault"

    @property
    def key(self) -> tuple[str, Path]:
        """The option that gives the laptop's passphrase."""
        return ("--passphrase-file", self.base / "words.txt")

    @property
    def hq_key(self) -> tuple[str, Path]:
        """The option that gives headquarters' passphrase."""
        return ("--passphrase-file", self.base / "hq-words.txt")

    def __truediv__(self, name: str) -> Path:
        return self.base / name


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("world")
    (base / "words.txt").write_text(WORDS + "\n", encoding="utf-8")
    (base / "hq-words.txt").write_text(HQ_WORDS + "\n", encoding="utf-8")
    (base / "wrong.txt").write_text("not the words at all\n", encoding="utf-8")
    officer = Officer("4711", "Officer Example", Role.ADMINISTRATOR)
    set_up = SetUp(Organisation("Example Org", "EX01", "XX"), officer, WORDS)
    desk = create_vault(base / "vault", set_up, wiring.workshop(FLOOR)).desk
    case = interview(desk, PEOPLE[0])
    desk.referring.issue(case.id, request(), base).path.replace(base / "referral.pdf")
    trust = desk.referring.trust()
    (base / "ca.pem").write_bytes(trust.ca_pem)
    assert trust.crl_pem is not None
    (base / "crl.pem").write_bytes(trust.crl_pem)
    desk.close()
    return base


@pytest.fixture
def world(_made: Path, tmp_path: Path) -> World:
    """A copy of the world, for one test alone."""
    return World(Path(shutil.copytree(_made, tmp_path / "world")))


@pytest.fixture
def sealed(world: World, cli: Cli) -> World:
    """The world with a headquarters, a bundle sealed to it, and one sealed to an age identity of our own."""
    made = cli("hq", "init", world / "hq", "--trust", world / "ca.pem", "--json", *world.hq_key).facts
    identity, recipient = age_bundles().new_identity()
    (world / "identity.txt").write_text(identity + "\n", encoding="utf-8")
    for name, to in (("bundle.age", made["recipient_file"]), ("own.age", recipient)):
        stick = world / f"stick-{name}"
        stick.mkdir()
        said = cli(
            "bundle",
            "seal",
            world.vault,
            "--to",
            to,
            "--out",
            stick,
            "--json",
            *(("--case", NUMBER) if name == "own.age" else ()),
            *world.key,
        )
        assert said.code == 0, said.err
        Path(said.facts["bundle"]).rename(world / name)
        if name == "bundle.age":
            (world / "device.txt").write_text(
                cli("hq", "import", world / "hq", world / name, "--json", *world.hq_key).facts["bundles"][0][
                    "device"
                ]
            )
    return world


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Caller:
    """Carries verbs out."""
    return Caller(capsys)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """Everything invented, made once."""
    return shared(tmp_path_factory.getbasetemp())


@pytest.fixture
def own(tmp_path: Path) -> Callable[[Path], Path]:
    """A copy of a vault of the sample, for the test alone."""

    def copied(folder: Path) -> Path:
        target = tmp_path / f"own-{folder.parent.name}-{folder.name}"
        shutil.copytree(folder, target)
        return target

    return copied
