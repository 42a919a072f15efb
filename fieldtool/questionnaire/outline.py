"""A form as it is printed: every question once, in order, relevant now or not."""

from __future__ import annotations

from fieldtool.domain.paper import PaperForm, PaperPart
from fieldtool.questionnaire.session import FormSession


def outline(session: FormSession, language: str) -> PaperForm:
    """All questions of a session that was opened without answers. An unknown language gives the form's own."""
    info = session.info
    known = {one.tag: one for one in info.languages}
    spoken = known.get(language) or known[info.default_language]
    viewer = session._viewer(spoken.tag)
    parts = []
    for part in session._layout.parts:
        label = "" if part.group is None else viewer.label(part.group.label_id, part.group.label, part.node)
        questions = tuple(
            viewer.question(one.node, one.control, None, one.section.ref) for one in part.questions
        )
        if questions:
            parts.append(PaperPart(label, questions))
    return PaperForm(info, spoken, tuple(parts))
