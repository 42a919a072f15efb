"""The bundle vectors: each file, imported in its order, has the outcome written beside it, for ever."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from fieldtool import bundle
from fieldtool.adapters import PkiSigning, age_bundles
from fieldtool.casework.hq_ports import ImportOutcome
from fieldtool.casework.hq_setting_up import create_headquarters
from fieldtool.casework.ports import Trust
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR

HERE = Path(__file__).parent / "bundles"


def test_every_vector_has_its_outcome_and_every_outcome_a_vector(tmp_path: Path) -> None:
    wanted = json.loads((HERE / "outcomes.json").read_text(encoding="ascii"))
    now = datetime.fromisoformat(wanted["now"])
    hq, _ = create_headquarters(
        tmp_path / "hq",
        name="Example Headquarters",
        passphrase="six invented words for headquarters alone",
        trusted=[Trust((HERE / "ca.pem").read_bytes(), (HERE / "crl.pem").read_bytes())],
        vaults=SqlHeadquartersVaults(FLOOR),
        opener=age_bundles(),
        signing=PkiSigning(),
        clock=lambda: now,
    )
    (identity,) = bundle.read_identities((HERE / "identity.txt").read_text(encoding="ascii"))
    try:
        with hq._store.transaction("test", "identity of the vectors"):
            hq._store.set_secret("identity", identity.encode())
        found = [[name, hq.import_bundle(HERE / name).outcome.value] for name, _ in wanted["steps"]]
        held = [record.id for record in hq._store.records()]
    finally:
        hq.close()
    assert found == wanted["steps"]
    assert held == wanted["cases"]
    assert {outcome for _, outcome in found} == set(ImportOutcome)
    assert {name for name, _ in found} == {path.name for path in HERE.glob("*.age")}
