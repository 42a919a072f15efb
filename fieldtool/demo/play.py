"""How an invented person answers: walks the form question by question, as an officer would."""

from __future__ import annotations

from fieldtool.casework.desk import Desk
from fieldtool.demo.people import PEOPLE, Invented
from fieldtool.domain.case import Case, InterviewState
from fieldtool.domain.decisions import Grounds
from fieldtool.domain.form import Mark, Question, QuestionKind

_UNANSWERED = (
    QuestionKind.NOTE,
    QuestionKind.IMAGE,
    QuestionKind.AUDIO,
    QuestionKind.FILE,
    QuestionKind.GEOPOINT,
)


def fill(desk: Desk) -> list[Case]:
    """Puts all invented people into the vault, oldest first, and returns their cases."""
    return [interview(desk, person) for person in PEOPLE]


def interview(desk: Desk, person: Invented) -> Case:
    """Holds one invented interview from the first question on."""
    case, started = desk.begin(person.language)
    conversation = desk.conversation(started.id)
    ref = conversation.position
    finished = True
    while ref is not None:
        question = conversation.question(ref)
        if person.upto and f"/{person.upto}" in ref:
            conversation.go_to(ref)
            finished = False
            break
        value = _says(person, question)
        if value is not None and not question.read_only:
            conversation.answer(ref, value[0], value[1])
        ref = conversation.next(ref)
    if finished and conversation.interview.state is InterviewState.OPEN:
        conversation.finish()
    if person.decision:
        trafficking, smuggling, reasons = person.decision
        desk.determine(
            case.id, trafficking=Grounds(trafficking), smuggling=Grounds(smuggling), reasons=reasons
        )
    return case


def _says(person: Invented, question: Question) -> tuple[str, Mark] | None:
    """What the person answers to a question; None leaves it open."""
    if question.kind in _UNANSWERED:
        return None
    said = {
        "consent_interview": "yes",
        "consent_referral": "yes",
        "consent_share_hq": "yes",
        "consent_statistics": "yes",
        "consent_sensitive": "yes",
        "interpreter_language": person.language,
        "best_interests": "Invented: a guardian was asked, and the child wants to talk today.",
        **person.fields,
        **person.consents,
    }
    if question.case_field in said:
        value = said[question.case_field]
        return (value, Mark.GIVEN) if value and _fits(question, value) else None
    if question.indicator:
        reply = person.replies.get(question.indicator)
        if question.gate and reply is None:
            reply = _gate(person, question)
        return (reply, Mark.GIVEN) if reply else ("no", Mark.GIVEN)
    if question.gate:
        return _gate(person, question), Mark.GIVEN
    if question.kind is QuestionKind.ACKNOWLEDGE:
        return "OK", Mark.GIVEN
    names = [choice.name for choice in question.choices]
    if question.required and "yes" in names:
        return "yes", Mark.GIVEN
    if question.required and names and question.kind is QuestionKind.SELECT_ONE:
        return names[0], Mark.GIVEN
    if question.required and names and question.kind is QuestionKind.SELECT_MULTIPLE:
        return " ".join(names), Mark.GIVEN
    return None


def _gate(person: Invented, question: Question) -> str:
    for reply_id in person.replies:
        for pattern in question.gate:
            if reply_id == pattern or (pattern.endswith("*") and reply_id.startswith(pattern[:-1])):
                return "yes"
    return "no"


def _fits(question: Question, value: str) -> bool:
    names = {choice.name for choice in question.choices}
    return not names or set(value.split()) <= names


def by_key(cases: list[Case], key: str) -> Case:
    """The case of the invented person `key`."""
    return cases[[person.key for person in PEOPLE].index(key)]
