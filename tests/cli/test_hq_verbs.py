"""`hq fleet|likeness|publish|retain|region`: what headquarters asks and orders without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.caller import Caller
from tests.cli.sample import Sample

Own = Callable[[Path], Path]


def test_headquarters_looks_at_its_laptops_and_says_what_is_to_become_of_things(
    call: Caller, sample: Sample, own: Own, tmp_path: Path
) -> None:
    hq, words = own(sample.hq()), ("--passphrase-file", sample.passphrase, "--json")
    imported = call("hq", "import", hq, sample.bundle(), *words)
    assert imported.code == 0, imported.err
    fleet = call("hq", "fleet", hq, "--silent-days", "14", *words)
    assert fleet.code == 0, fleet.err
    assert sample.device() in fleet.out
    likeness = call("hq", "likeness", hq, *words)
    assert (likeness.code, likeness.facts["candidates"]) == (0, []), likeness.out
    directory = tmp_path / "services.csv"
    directory.write_text("organisation,needs\nHouse Example,shelter\n", encoding="utf-8")
    published = call("hq", "publish", hq, directory, "--kind", "directory", "--version", "4", *words)
    assert published.code == 0, published.err
    unknown = call("hq", "retain", hq, "--case", "0190f3a2", "--order", "keep", *words)
    assert "case" in unknown.refused().casefold()
    region = call("hq", "region", hq, "--region", "north", "--device", sample.device(), *words)
    assert "PostgreSQL" in region.refused()
