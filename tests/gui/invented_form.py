"""The short invented form the fake desk talks over, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fieldtool.domain.form import FormInfo, Language, QuestionKind

NOW = datetime(2026, 11, 23, 3, 4, 5, tzinfo=UTC)

LANGUAGES = (
    Language("en", "English"),
    Language("fr", "Français", draft=True),
    Language("ar", "العربية", right_to_left=True, draft=True),
)
FORM = FormInfo("screening", "1", "Screening", "f" * 64, LANGUAGES, "en")

YES_NO = {
    "en": ("Yes", "No", "Does not know", "Does not want to answer"),
    "fr": ("Oui", "Non", "Ne sait pas", "Ne veut pas répondre"),
    "ar": ("نعم", "لا", "لا يعرف", "لا يريد الإجابة"),
}


@dataclass(frozen=True)
class Asked:
    """One question of the invented form: its words in three languages."""

    name: str
    section: str
    labels: Mapping[str, str]
    kind: QuestionKind = QuestionKind.SELECT_ONE
    indicator: str | None = None
    hint: str = ""
    guidance: str = ""
    required: bool = False


def _asked(name: str, section: str, en: str, fr: str, ar: str, **more: Any) -> Asked:
    return Asked(name, section, {"en": en, "fr": fr, "ar": ar}, **more)


QUESTIONS = (
    _asked(
        "private", "safety", "Is this place private, with companions out of sight and hearing?",
        "Ce lieu est-il privé ?", "هل هذا المكان خاص، بعيدًا عن المرافقين؟", required=True,
    ),
    _asked("name", "person", "What name may I call you by?", "Comment puis-je vous appeler ?",
           "بأي اسم تحب أن أناديك؟", kind=QuestionKind.TEXT),
    _asked("age", "person", "How old are you?", "Quel âge avez-vous ?", "كم عمرك؟", kind=QuestionKind.INTEGER),
    _asked("story", "journey", "How did your journey begin?", "Comment votre voyage a-t-il commencé ?",
           "كيف بدأت رحلتك؟", kind=QuestionKind.MULTILINE, hint="Let the person tell it in their own order."),
    _asked(
        "recruited", "recruitment", "Did somebody offer you work, study or a journey?",
        "Quelqu'un vous a-t-il proposé un travail, des études ou un voyage ?",
        "هل عرض عليك أحد عملًا أو دراسة أو سفرًا؟", indicator="act.recruited",
        hint="An offer counts even if the person asked for it.",
        guidance="Why: being recruited is one of the acts in the definition. How: ask who spoke first, and what was "
        "said. Do not suggest that the offer was false; let the person say how it turned out.",
    ),
    _asked("job", "recruitment", "Was the work what you had been told?", "Le travail était-il celui annoncé ?",
           "هل كان العمل كما قيل لك؟", indicator="deception.nature_of_job"),
    _asked("papers", "control", "Who keeps your papers now?", "Qui garde vos papiers maintenant ?",
           "من يحتفظ بأوراقك الآن؟", indicator="coercion.documents_taken"),
    _asked("work", "control", "Were you made to work and could not say no?",
           "Étiez-vous forcé de travailler ?", "هل أُجبرت على العمل؟", indicator="purpose.forced_labour"),
    _asked("border", "crossing", "Did you cross a border on the way?", "Avez-vous franchi une frontière ?",
           "هل عبرت حدودًا في الطريق؟", indicator="smuggling.border_crossed"),
    _asked("danger", "now", "Is there anything you need at once?", "Avez-vous besoin de quelque chose tout de suite ?",
           "هل تحتاج إلى شيء فورًا؟", indicator="need.immediate_danger"),
)  # fmt: skip
SECTIONS = {
    "safety": "Safe place and safe person",
    "person": "The person",
    "journey": "The journey",
    "recruitment": "How it began",
    "control": "Work, papers and freedom",
    "crossing": "The crossing",
    "now": "Now, and wishes",
}
