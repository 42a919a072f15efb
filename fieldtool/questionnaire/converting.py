"""How a form file becomes a file of another kind, proved to be the same form before it is handed out."""

from __future__ import annotations

from pathlib import Path

from fieldtool.domain.errors import FieldToolError, UsageError
from fieldtool.questionnaire.importer import compile_form
from fieldtool.questionnaire.packaged import Beside, nothing_beside
from fieldtool.questionnaire.sheets import KINDS, sheets_of, written


def converted(data: bytes, *, file_name: str, kind: str, beside: Beside = nothing_beside) -> bytes:
    """The form as `kind`: ".xml" (the XForm that ODK and KoboToolbox run), ".xlsx", ".md" or ".csv".

    FormRefusedError where the form cannot be used; FieldToolError where the other kind cannot hold it (a table in
    Markdown has no line breaks): a conversion that changes the form is not handed out. UsageError for another kind.
    """
    form = compile_form(data, file_name=file_name, beside=beside)
    if kind == ".xml":
        return form.xform.encode()
    if kind not in KINDS:
        raise UsageError(
            f'A form cannot be written as "{kind or "a file without an ending"}".',
            f"Let its name end in {', '.join((*KINDS, '.xml'))}.",
        )
    made = written(sheets_of(data, file_name), kind)
    if not _same(form.xform, made, Path(file_name).with_suffix(kind).name, beside):
        raise FieldToolError(
            f"A file of the kind {kind} cannot hold this form unchanged: nothing was written.",
            "Convert it to .xlsx, which can.",
        )
    return made


def _same(xform: str, made: bytes, name: str, beside: Beside) -> bool:
    try:
        return compile_form(made, file_name=name, beside=beside).xform == xform
    except FieldToolError:
        return False
