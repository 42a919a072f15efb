"""What every test of the command line has: a caller, and the invented laptops and headquarters."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.caller import Caller
from tests.cli.sample import Sample, shared


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
