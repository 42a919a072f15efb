"""`fieldtool vault …`: make, check, back up, restore; and the door that stays shut."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli, World


def test_a_vault_is_made_checked_backed_up_and_restored(cli: Cli, world: World) -> None:
    made = cli("vault", "create", world / "fresh", "--json", *world.key)
    assert made.code == 0, made.err
    assert made.facts["recovery_code"].count("-") >= 3
    checked = cli("vault", "check", world / "fresh", "--json", *world.key)
    assert (checked.code, checked.facts["bottom_line"]) == (0, "The vault is in order.")
    (world / "stick").mkdir()
    backed = cli("vault", "backup", world.vault, "--to", world / "stick", "--json", *world.key)
    assert backed.code == 0, backed.err
    restored = cli(
        "vault", "restore", world / "again", "--from", backed.facts["backup"], "--json", *world.key
    )
    assert restored.code == 0, restored.err
    assert cli("vault", "check", world / "again", "--json", *world.key).code == 0


def test_a_vault_is_never_made_or_restored_over_another(cli: Cli, world: World) -> None:
    before = contents(world.vault)
    assert cli("vault", "create", world.vault, *world.key).code == 1
    (world / "stick").mkdir()
    backup = cli("vault", "backup", world.vault, "--to", world / "stick", "--json", *world.key).facts[
        "backup"
    ]
    before = contents(world.vault)
    said = cli("vault", "restore", world.vault, "--from", backup, *world.key)
    assert said.code == 1
    assert said.sentence
    assert contents(world.vault) == before


def test_headquarters_opens_the_door_again_where_it_has_a_key(cli: Cli, sealed: World) -> None:
    """Passphrase forgotten and recovery code lost: new words, and the old ones open nothing."""
    refused = cli("hq", "rescue", sealed / "hq", "--vault", sealed.vault, "--officer", "4711", *sealed.hq_key)
    assert refused.code == 1
    assert "does not open" in refused.sentence
    listed = cli("vault", "keys", sealed.vault, "--json", *sealed.key)
    assert "cannot open" in listed.facts["bottom_line"]
    recipient = cli("hq", "init", sealed / "other", "--json", *sealed.hq_key).facts["recipient"]
    assert cli("vault", "keys", sealed.vault, "--headquarters", recipient, *sealed.key).code == 0
    rescued = cli(
        "hq",
        "rescue",
        sealed / "other",
        "--vault",
        sealed.vault,
        "--officer",
        "4711",
        "--json",
        *sealed.hq_key,
    )
    assert rescued.code == 0, rescued.err
    (sealed / "new.txt").write_text(rescued.facts["passphrase"] + "\n", encoding="utf-8")
    assert cli("vault", "check", sealed.vault, "--passphrase-file", sealed / "new.txt").code == 0
    assert cli("vault", "check", sealed.vault, *sealed.key).code == 1


def test_wrong_words_open_nothing_and_change_nothing(cli: Cli, world: World) -> None:
    before = contents(world.vault)
    for verb in (
        ("vault", "check", world.vault),
        ("vault", "backup", world.vault, "--to", world.base),
        ("bundle", "seal", world.vault, "--to", "age1" + "q" * 58, "--out", world.base),
    ):
        said = cli(*verb, "--passphrase-file", world / "wrong.txt")
        assert said.code == 1
        assert "does not open" in said.sentence
        assert contents(world.vault) == before


def test_a_passphrase_is_asked_for_or_named_and_never_guessed(cli: Cli, world: World) -> None:
    assert cli("vault", "check", world.vault).code == 2
    (world / "empty.txt").write_text("\n", encoding="utf-8")
    for file in ("empty.txt", "nothing.txt"):
        assert cli("vault", "check", world.vault, "--passphrase-file", world / file).sentence


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that could hold something, byte by byte; what only counts failures is left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("attempts.json", "lock")
    }
