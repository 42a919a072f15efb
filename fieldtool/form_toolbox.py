"""What the verbs for authors of forms call: files in, the engine over them, files out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool import adapters, wiring
from fieldtool.casework.ports import Trust
from fieldtool.cli.tools import Finding
from fieldtool.domain import instants
from fieldtool.domain.errors import FieldToolError, FileDamagedError, UsageError
from fieldtool.domain.form import FormDifference, FormInfo, FormProblem

if TYPE_CHECKING:
    from fieldtool.questionnaire import CompiledForm


class FormToolbox:
    """Protocol `FormTools`."""

    def check(self, source: Path, trust: Path | None) -> tuple[FormInfo, Sequence[FormProblem]]:
        """Compiles a form; a refused one raises with everything that is wrong. A package also needs a good signature."""
        forms = adapters.QuestionnaireForms()
        packed = forms.unpack(source)
        if packed is None:
            form, problems = forms.compile(source)
            return form.info, problems
        if trust is None:
            raise UsageError(
                "This is a signed form package: say whose signature you trust.", "Add --trust hq-ca.pem."
            )
        facts = adapters.PkiSigning().verify_detached(
            packed.manifest, packed.signature, trust=_trust(trust), now=wiring.now()
        )
        if not facts.good:
            raise FieldToolError(
                "This form package was not signed by whom you trust.", "Ask headquarters for the file again."
            )
        released = instants.to_text(packed.created)
        return replace(packed.form.info, signed_by=facts.signer_name, released=released), ()

    def evaluate(self, source: Path, expression: str, answers: Path | None) -> tuple[str, Any]:
        """Kind and value of an expression against an instance of a form."""
        from fieldtool.questionnaire.trying import evaluate_expression

        instance = None if answers is None else _bytes(answers, "answers file")
        return evaluate_expression(_compiled(source), expression, instance, wiring.now)

    def convert(self, source: Path, target: Path) -> Finding:
        """The same form as another kind of file."""
        from fieldtool.casework.files import write_atomically
        from fieldtool.questionnaire.converting import converted

        made = converted(
            _bytes(source, "form file"),
            file_name=source.name,
            kind=target.suffix.lower(),
            beside=adapters.files_beside(source),
        )
        write_atomically(target, made)
        return Finding(True, {"file": str(target)}, "The same form, in another kind of file.")

    def preview(self, source: Path, language: str | None) -> Sequence[str]:
        """The form as lines."""
        from fieldtool.questionnaire.previewing import preview

        return tuple(preview(_compiled(source), language))

    def differences(self, old: Path, new: Path) -> FormDifference:
        """What an author changed."""
        from fieldtool.questionnaire.differing import difference

        return difference(_compiled(old), _compiled(new))

    def write_review(self, source: Path, language: str, target: Path) -> Finding:
        """The sheet for whoever checks a translation."""
        from fieldtool.casework.files import write_atomically
        from fieldtool.translation_adapter import FormReviews

        made, texts, missing = FormReviews().sheet(source, language, today=wiring.now().date())
        write_atomically(target, made)
        facts = {"file": str(target), "texts": texts, "without_translation": missing}
        return Finding(True, facts, "Give the sheet to somebody who speaks the language.")

    def take_review(self, source: Path, review: Path, target: Path) -> Finding:
        """The form with what the reviewer mended; a draft no longer where all of it was checked."""
        from fieldtool.casework.files import write_atomically
        from fieldtool.translation_adapter import FormReviews

        made = FormReviews().reviewed(source, review, target.suffix.lower())
        facts = {
            "file": str(target),
            "language": made.tag,
            "changed": made.changed,
            "checked": made.checked,
            "texts": made.texts,
            "draft": made.draft,
        }
        write_atomically(target, made.data)
        left = "Some texts are unchecked, or nobody gave a name: the language stays a draft."
        return Finding(True, facts, left if made.draft else "The language is reviewed now.")


def _compiled(source: Path) -> CompiledForm:
    from fieldtool.questionnaire import compile_form

    return compile_form(
        _bytes(source, "form file"), file_name=source.name, beside=adapters.files_beside(source)
    )


def _trust(path: Path) -> Trust:
    return Trust(_bytes(path, "certificate file"))


def _bytes(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileDamagedError(f"The {what} cannot be read.", "Check the path and the stick.") from error
