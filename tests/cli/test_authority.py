"""Headquarters' small authority on the command line: enrolled, renewed and revoked on a stick, key in vault or on a token."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from cryptography import x509

from fieldtool import wiring
from fieldtool.casework.desk import Desk
from fieldtool.domain.referral import Receiver
from fieldtool.pdf import Outcome
from fieldtool.vault import FLOOR
from tests.casework.test_following import ASKED
from tests.cli.conftest import WORDS, Cli, World
from tests.pki.soft_token import MISSING, PIN, soft_token


@pytest.fixture
def laptop(world: World) -> Iterator[Desk]:
    from fieldtool.casework.setting_up import unlock_vault

    desk = unlock_vault(world.vault, WORDS, wiring.workshop(FLOOR))
    yield desk
    desk.close()


@pytest.mark.parametrize(
    "where", ["vault", pytest.param("token", marks=pytest.mark.skipif(bool(MISSING), reason=MISSING))]
)
def test_from_the_request_to_the_revoked_certificate(
    where: str, cli: Cli, world: World, laptop: Desk, tmp_path: Path
) -> None:
    from dataclasses import replace

    hq, key = world / "hq", world.hq_key
    assert cli("hq", "init", hq, "--json", *key).code == 0
    asks = laptop.referring.enrolling
    with soft_token(tmp_path / "token") if where == "token" else nullcontext("") as module:
        pem = asks.request_on_token(module, PIN) if module else asks.request()
        (world / "request.pem").write_bytes(pem)
        said = cli("hq", "enrol", hq, world / "request.pem", "--out", world / "mine.pem", "--json", *key)
        assert said.code == 0, said.err
        paper = cli("hq", "fingerprint", hq, "--json", *key).facts
        assert paper["fingerprint"] == said.facts["fingerprint"]
        asks.take((world / "mine.pem").read_bytes(), fingerprint=paper["fingerprint"])
        case = laptop.rows(limit=1)[0]
        wanted = replace(ASKED, layout="nrm", receiver=Receiver("Mechanism Example"))
        form = laptop.referring.issue(case.id, wanted, world.base).path.read_bytes()
    assert laptop.referring.verify(form).good

    (world / "form.pdf").write_bytes(form)
    for verb in ("crl", "officers"):
        assert cli("hq", verb, hq, "--out", world / f"{verb}.pem", "--json", *key).code == 0
    trusted = ("--trust", hq / "hq-ca.pem", "--crl", world / "crl.pem")
    assert cli("verify", world / "form.pdf", *trusted, "--json").facts["outcome"] == "good"
    by_print = cli(
        "verify", "--print", world / "form.pdf", "--officers", world / "officers.pem", *trusted, "--json"
    )
    assert by_print.facts["outcome"] == "good"

    (serial,) = [one["serial"] for one in paper["certificates"]]
    renewed = cli("hq", "renew", hq, "--serial", serial, "--out", world / "newer.pem", "--json", *key)
    assert renewed.code == 0
    words = ("hq", "revoke", hq, "--serial", serial.upper(), "--reason", "keyCompromise")
    gone = cli(*words, "--out", world / "crl.pem", "--json", *key)
    assert gone.code == 0, gone.err
    assert cli("verify", world / "form.pdf", *trusted, "--json").facts["outcome"] == "revoked"
    crl = x509.load_pem_x509_crl((world / "crl.pem").read_bytes())
    (entry,) = list(crl)
    assert (
        entry.extensions.get_extension_for_class(x509.CRLReason).value.reason
        is x509.ReasonFlags.key_compromise
    )
    asks.take_list((world / "crl.pem").read_bytes())
    assert laptop.referring.verify(form).outcome is Outcome.REVOKED
    listed = cli("hq", "fingerprint", hq, "--json", *key).facts["certificates"]
    assert [(one["reason"], one["revoked"] is not None) for one in listed] == [
        ("keyCompromise", True),
        (None, False),
    ]


def test_refusals_are_one_sentence(cli: Cli, world: World) -> None:
    hq, key = world / "hq", world.hq_key
    assert cli("hq", "init", hq, "--json", *key).code == 0
    (world / "no.pem").write_bytes(b"hello")
    out = world / "out.pem"
    for words in (
        ("enrol", hq, world / "no.pem", "--out", out),
        ("renew", hq, "--serial", "abc", "--out", out),
        ("revoke", hq, "--serial", "abc", "--out", out),
    ):
        said = cli("hq", *words, *key)
        assert said.code == 1
        assert said.sentence
        assert not out.exists()
    assert cli("hq", "revoke", hq, "--serial", "1", "--reason", "spite", "--out", out, *key).code == 2
