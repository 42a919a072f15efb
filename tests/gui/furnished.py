"""A vault as it looks after some weeks of work, everybody in it invented: for the pictures of the pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldtool.casework.drafting import ReferralRequest
from fieldtool.demo import play
from fieldtool.demo.run import _headquarters, _people, request
from fieldtool.domain.case import InterviewState
from fieldtool.domain.journey import Lane
from fieldtool.domain.referral import Receiver
from tests.media.made import invented_paper, recording

SHOWN = "fee-became-debt"
OPEN = "Noor Example"
JOURNEY = (
    (Lane.RECRUITMENT, "2025-01", "", "Invented Town", "a promise of a passage"),
    (Lane.PAYMENT, "2025-02", "", "", "600, paid before"),
    (Lane.ROUTE, "2025-03", "2025-04", "three countries", ""),
    (Lane.CROSSING, "2025-04-14", "", "Example Coast", ""),
    (Lane.DEBT, "", "", "", "said to owe 900 more"),
    (Lane.CONTROL, "2025-05", "2025-10", "Sample House", "papers kept"),
    (Lane.EXPLOITATION, "2025-05", "2025-10", "Sample House", "housework, no pay"),
)
SERVICES = """organisation,service,needs,languages,place,hours,reach,capacity,checked
Example Shelter Network,Safe house for women,shelter;psychosocial,en;fr;ar,Example Region,day and night,duty line: extension 000,three rooms,2026-11-02
Invented Clinic,Walk-in care,medical;psychosocial,en;am;ti,Sample City,Monday to Friday 8 to 16,ask for the nurse on duty,,2026-10-12
Sample Legal Aid,Free advice for migrants,legal;asylum;papers,en;fr;es,Sample City,by appointment,office telephone,,2026-09-30
Example Child Office,Guardians,child_protection;tracing,en;ar,Example Region,day and night,duty line: extension 111,,2026-11-10
Pretend Labour Desk,Wages and contracts,work_rights;legal,en;id;ne,Sample City,Tuesday and Thursday,office telephone,,2026-02-03
"""


@dataclass(frozen=True, slots=True)
class Furnished:
    """Case numbers: of the person whose pages are shown, and of one whose interview goes on."""

    number: str
    open_number: str


def furnish(base: Path, beside: Path) -> Furnished:
    """Fills `base`; what leaves it on the way (forms, bundles) goes into `beside`."""
    desk, cases = _people(base)
    try:
        case = play.by_key(cases, SHOWN)
        for lane, begin, end, where, words in JOURNEY:
            desk.journeys.add(case.id, lane, begin=begin, end=end, place=where, words=words)
        beside.mkdir()
        for name, title, data in (
            ("voice.wav", "What she said, in her words", recording(seconds=4)),
            ("paper.jpg", "Travel paper", invented_paper()),
        ):
            (beside / name).write_bytes(data)
            desk.attachments.add(case.id, beside / name, title=title)
        (services := beside / "services.csv").write_text(SERVICES, encoding="utf-8")
        desk.referring.directory.import_file(services)
        made = _headquarters(beside / "hq", desk)
        try:
            paper = desk.exchange.fingerprint_of(made.ca_pem)
            desk.exchange.set_headquarters(made.recipient, made.ca_pem, fingerprint=paper)
            taken = made.import_bundle(desk.exchange.seal(beside).path)
            assert taken.facts is not None
            made.returning.announce("New interpreters for Tigrinya and Sorani: ask the duty office.")
            (answer := beside / "return.age").write_bytes(made.make_return(taken.facts.device))
            desk.exchange.import_answer(answer)
        finally:
            made.close()
        for key, asked in ((SHOWN, request()), ("restaurant-promise", _medical())):
            desk.referring.issue(play.by_key(cases, key).id, asked, beside)
        desk.safekeeping.check()
        running = [row for row in desk.rows(limit=50) if row.interview_state is InterviewState.OPEN]
        named = next((row for row in running if row.name == OPEN), running[0])
        return Furnished(case.number, named.number)
    finally:
        desk.close()


def _medical() -> ReferralRequest:
    return ReferralRequest(
        Receiver("Invented Clinic", "Nurse on duty", "by hand"), layout="medical", purpose="A check tonight."
    )
