"""What the verbs of headquarters call: its home, adapters and casework put together, outcomes turned into findings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool import adapters, content, wiring
from fieldtool.casework.hq_ports import ExportFormat
from fieldtool.cli.tools import Finding, Order
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError, UsageError

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters
    from fieldtool.casework.ports import Progress
    from fieldtool.collation import CollationHomes
    from fieldtool.vault.keys import Stretch


class HeadquartersToolbox:
    """Protocol `HqTools`. `cost`: of new key slots (None: calibrated)."""

    def __init__(self, cost: Stretch | None = None) -> None:
        self._cost = cost

    def init(
        self, folder: Path, name: str, passphrase: str, trust: Sequence[Path], store: str = ""
    ) -> Finding:
        """The headquarters vault, and the files laptops and receivers need."""
        from fieldtool.casework.files import write_atomically
        from fieldtool.casework.hq_setting_up import create_headquarters
        from fieldtool.casework.ports import Trust

        made, code = create_headquarters(
            folder,
            name=name,
            passphrase=passphrase,
            trusted=[Trust(_bytes(one, "certificate file")) for one in trust],
            vaults=self._homes(store),
            opener=adapters.age_bundles(),
            signing=adapters.PkiSigning(),
            clock=wiring.now,
        )
        try:
            write_atomically(folder / "recipient.txt", f"{made.recipient}\n".encode())
            write_atomically(folder / "hq-ca.pem", made.ca_pem)
            facts = {
                "headquarters": str(folder),
                "recipient": made.recipient,
                "recipient_file": str(folder / "recipient.txt"),
                "certificate_file": str(folder / "hq-ca.pem"),
                "fingerprint": adapters.PkiSigning().fingerprint(made.ca_pem),
                "recovery_code": code,
            }
        finally:
            made.close()
        return Finding(True, facts, "Headquarters is made. Give recipient.txt and hq-ca.pem to every laptop.")

    def trust(self, folder: Path, passphrase: str, trust: Path, crl: Path | None, store: str = "") -> Finding:
        """One more organisation whose officers count, or its newer revocation list."""
        from fieldtool import pki
        from fieldtool.casework.ports import Trust

        given = Trust(
            _bytes(trust, "certificate file"),
            None if crl is None else _bytes(crl, "list of revoked certificates"),
        )
        fingerprint = adapters.PkiSigning().fingerprint(given.ca_pem)
        if given.crl_pem is not None:
            # A list that cannot tell would stand in the way of every bundle of this organisation.
            now = wiring.now()
            revoked, why = pki.revocation_state(0, trust_pem=given.ca_pem, crl_pem=given.crl_pem, now=now)
            if revoked is None:
                raise FieldToolError(
                    f"{why} Nothing was changed.", "Ask the organisation for its newest list."
                )
        with self.opened(folder, passphrase, store) as made:
            made.trust(given)
        return Finding(
            True,
            {"fingerprint": fingerprint},
            "Trusted from now on. Compare the fingerprint with the one on paper.",
        )

    def take_in(
        self,
        folder: Path,
        passphrase: str,
        bundles: Sequence[Path],
        store: str = "",
        progress: Progress | None = None,
    ) -> Finding:
        """Imports bundles and folders of bundles; each is taken in whole or not at all."""
        with self.opened(folder, passphrase, store) as made:
            report = made.import_all(bundles, progress)
            total = made.count()
        facts = {
            "bundles": [one.to_json() for one in report.files],
            "outcomes": {outcome.value: count for outcome, count in report.counts.items()},
            "cases_held": total,
        }
        if report.stopped:
            return Finding(False, facts, "Stopped after a whole bundle. Import the same again to go on.")
        sentence = "All bundles are in." if report.let_in else "Not every bundle was let in; see above."
        return Finding(report.let_in, facts, sentence)

    def receipt(self, folder: Path, passphrase: str, device: str, target: Path, store: str = "") -> Finding:
        """The signed receipt for one laptop."""
        from fieldtool.casework.files import write_atomically

        with self.opened(folder, passphrase, store) as made:
            write_atomically(target, made.receipt(device))
        return Finding(True, {"receipt": str(target)}, "Bring the receipt back to the laptop.")

    def make_return(
        self, folder: Path, passphrase: str, device: str, target: Path, store: str = ""
    ) -> Finding:
        """The signed return for one laptop, sealed to it."""
        from fieldtool.casework.files import write_atomically

        with self.opened(folder, passphrase, store) as made:
            write_atomically(target, made.make_return(device))
        return Finding(True, {"return": str(target)}, "Bring the return back to the laptop.")

    def rescue(self, folder: Path, passphrase: str, vault: Path, officer: str, store: str = "") -> Finding:
        """A new passphrase for an officer of a laptop's vault that has a slot for headquarters."""
        from fieldtool import content
        from fieldtool.vault import checking, offer_passphrase

        words = offer_passphrase(content.resources() / "words")
        with self.opened(folder, passphrase, store) as made:
            checking.rescue(vault, made.identity, officer, words, wiring.now)
        return Finding(
            True,
            {"officer": officer, "passphrase": words},
            "Give these words to the officer alone; they are changed after the first unlock.",
        )

    def publish(
        self, folder: Path, passphrase: str, kind: str, content: Path, version: str, store: str = ""
    ) -> Finding:
        """A newer version of a content, under the name of its file."""
        from fieldtool.casework.returns import ContentKey, ContentKind

        key = ContentKey(ContentKind(kind), content.name)
        with self.opened(folder, passphrase, store) as made:
            update = made.returning.publish(key, version, _bytes(content, "file"))
        facts = {"content": str(key), "number": update.number, "version": update.version}
        return Finding(True, facts, "Every return carries it from now on.")

    def sign_form(
        self, folder: Path, passphrase: str, source: Path, target: Path, store: str = ""
    ) -> Finding:
        """A form package: compiled here, so that no laptop needs to, and signed."""
        from fieldtool.casework.files import write_atomically
        from fieldtool.questionnaire import compile_form
        from fieldtool.questionnaire.packages import manifest_of, packed

        form = compile_form(
            _bytes(source, "form file"), file_name=source.name, beside=adapters.files_beside(source)
        )
        manifest = manifest_of(form, created=wiring.now())
        with self.opened(folder, passphrase, store) as made:
            signature = made.sign_form(manifest, form.info.id)
        write_atomically(target, packed(form, manifest, signature))
        facts = {
            "package": str(target),
            "form": form.info.id,
            "version": form.info.version,
            "hash": form.info.hash,
        }
        return Finding(True, facts, "Signed. Carry it to the laptops: Settings, Add a form.")

    def announce(self, folder: Path, passphrase: str, text: str, store: str = "") -> Finding:
        """A word to all laptops."""
        with self.opened(folder, passphrase, store) as made:
            said = made.returning.announce(text)
        return Finding(True, {"announcement": said.id}, "Every return carries it from now on.")

    def retain(self, folder: Path, passphrase: str, case_id: str, order: str, store: str = "") -> Finding:
        """What is to become of a case on its laptop."""
        from fieldtool.casework.returns import Retention

        with self.opened(folder, passphrase, store) as made:
            made.returning.order(case_id, Retention(order))
        return Finding(True, {"case": case_id, "order": order}, "The next return to its laptop says so.")

    def fleet(self, folder: Path, passphrase: str, silent_days: int, store: str = "") -> Finding:
        """What must be looked at, laptop by laptop."""
        with self.opened(folder, passphrase, store) as made:
            report = made.fleet(silent_days=silent_days)
        facts = report.to_json()
        sentence = "Nothing must be looked at." if report.well else "Somebody must look at these laptops."
        return Finding(report.well, facts, sentence)

    def statistics(
        self,
        folder: Path,
        passphrase: str,
        period: str,
        target: Path | None,
        store: str = "",
        although: bool = False,
        crosses: Sequence[tuple[str, str]] = (),
    ) -> Finding:
        """The figures that may be published. What is written down counts as an edition; see `Editions`."""
        from fieldtool.casework.files import write_atomically
        from fieldtool.casework.statistics import Period

        with self.opened(folder, passphrase, store) as made:
            report = made.statistics(Period(period), crosses)
            if target is not None and report.tables:
                if target.suffix.lower() == ".pdf":
                    printer = adapters.report_printer(content.resources())
                    drawn = printer.draw(report, organisation=made.name, printed=wiring.now())
                else:
                    drawn = json.dumps(report.to_json(), ensure_ascii=False, indent=1).encode()
                made.editions.publish(report, although=although)
                write_atomically(target, drawn)
        if not report.tables:
            sentence = f"Fewer than {report.k} persons may be counted: nothing is published."
            return Finding(False, report.to_json(), sentence)
        sentence = "What is null is kept back."
        for one, other in report.refused:
            sentence += f" {one} and {other} cannot be crossed: it would say something of few people."
        facts = report.to_json() if target is None else {"report": str(target), "tables": len(report.tables)}
        return Finding(not report.refused, facts, sentence)

    def likeness(
        self, folder: Path, passphrase: str, names: bool, decide: Sequence[str] = (), store: str = ""
    ) -> Finding:
        """Candidates nobody decided about yet; `decide`: kind, two cases, decision."""
        from fieldtool.casework.likeness import Decision, Kind

        with self.opened(folder, passphrase, store) as made:
            if decide:
                kind, first, second, decision = decide
                try:
                    what, said = Kind(kind), Decision(decision)
                except ValueError as error:
                    raise UsageError(
                        "That is no kind or no decision.",
                        "Kinds: same_person, link. Decisions: confirmed, refused.",
                    ) from error
                made.likeness.decide(what, (first, second), said)
                return Finding(True, {"cases": [first, second], "decision": decision}, "It is remembered.")
            found = made.likeness.open(reveal=names)
        lines = [
            {"kind": one.kind.value, "cases": list(one.cases), "reasons": list(one.reasons)}
            | ({"details": list(one.details)} if names else {})
            for one in found
        ]
        return Finding(True, {"candidates": lines}, "Nothing is united: people decide.")

    def move(self, folder: Path, passphrase: str, store: str) -> Finding:
        """Carries the cases of the vault over into a database."""
        count = self._homes(store).move(folder, passphrase=passphrase, now=wiring.now)
        return Finding(
            True, {"cases": count}, "The cases lie in the database now; the vault keeps its copy as it was."
        )

    def region(
        self,
        folder: Path,
        passphrase: str,
        region: str,
        devices: Sequence[str],
        readers: Sequence[str],
        store: str = "",
    ) -> Finding:
        """Which laptops and which database users belong to a region."""
        from fieldtool.collation import PostgresCollationStore

        with self.opened(folder, passphrase, store) as made:
            database = made.store
            if not isinstance(database, PostgresCollationStore):
                raise NotAllowedError(
                    "Regions are for headquarters whose cases lie in PostgreSQL.",
                    "Carry them over with: fieldtool hq move DIR --store postgresql://...",
                )
            with database.transaction("region assigned", region, f"{len(devices)} {len(readers)}"):
                for device in devices:
                    database.assign_region(device, region)
                for reader in readers:
                    database.allow_reader(reader, region)
        facts = {"region": region, "devices": list(devices), "readers": list(readers)}
        return Finding(True, facts, "Readers of the region see the cases of its laptops and no others.")

    def export(
        self,
        folder: Path,
        passphrase: str,
        target: Path,
        store: str = "",
        kind: str = ExportFormat.HTCDS.value,
        reason: str = "",
    ) -> Finding:
        """The collation in one of the formats; with identities only where a reason is given, which is journalled."""
        with self.opened(folder, passphrase, store) as made:
            report = made.export(
                target,
                adapters.table_writer(ExportFormat(kind)),
                with_identities=bool(reason),
                reason=reason,
            )
        facts = {"folder": str(target), "format": kind, "files": report.files, "withheld": report.withheld}
        how = "with the identities that consent covers" if reason else "without identities"
        return Finding(True, facts, f"Written {how}.")

    def window(self, folder: Path, store: str = "") -> int:
        """Headquarters' window, until it is closed."""
        from fieldtool.hq_program import open_headquarters_window

        return open_headquarters_window(folder, store)

    def authority(
        self, folder: Path, passphrase: str, order: Order, target: Path | None = None, store: str = ""
    ) -> Finding:
        """What headquarters' own authority is told to do."""
        from fieldtool.casework.files import write_atomically

        request = b"" if order.request is None else _bytes(order.request, "request")
        with self.opened(folder, passphrase, store) as made:
            issuing = made.issuing
            facts: dict[str, Any] = {"fingerprint": adapters.PkiSigning().fingerprint(made.ca_pem)}
            if order.verb == "fingerprint":
                facts["certificates"] = [
                    {
                        "serial": one.serial,
                        "number": one.number,
                        "until": one.not_after,
                        "revoked": one.revoked or None,
                        "reason": one.reason or None,
                    }
                    for one in issuing.issued()
                ]
                return Finding(
                    True, facts, "Give this fingerprint away on paper, never in the file's own e-mail."
                )
            data = {
                "enrol": lambda: issuing.certify(request),
                "renew": lambda: issuing.renew(order.serial),
                "revoke": lambda: issuing.revoke(order.serial, order.reason),
                "crl": issuing.list,
                "officers": issuing.certificates,
            }[order.verb]()
        assert target is not None
        write_atomically(target, data)
        sentences = {
            "enrol": "Bring the file to the laptop, and the fingerprint on paper.",
            "renew": "Bring the file to the laptop; the old certificate counts until it ends.",
            "revoke": "The certificate no longer counts. Carry the list to every laptop and every receiver.",
            "crl": "Carry the list to every laptop and every receiver.",
            "officers": "Give this to receivers who check prints.",
        }
        return Finding(True, {"file": str(target)} | facts, sentences[order.verb])

    @contextmanager
    def opened(self, folder: Path, passphrase: str, store: str = "") -> Iterator[Headquarters]:
        """The open headquarters, closed afterwards."""
        from fieldtool.casework.hq_setting_up import open_headquarters

        made = open_headquarters(
            folder,
            passphrase=passphrase,
            vaults=self._homes(store),
            opener=adapters.age_bundles(),
            signing=adapters.PkiSigning(),
            clock=wiring.now,
        )
        try:
            yield made
        finally:
            made.close()

    def _homes(self, store: str) -> CollationHomes:
        from fieldtool.collation import CollationHomes
        from fieldtool.vault.headquarters import SqlHeadquartersVaults
        from fieldtool.vault.record_seal import AesRecordSeal

        return CollationHomes(SqlHeadquartersVaults(self._cost), AesRecordSeal, store)


def _bytes(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileDamagedError(f"The {what} cannot be read.", "Check the path and the stick.") from error
