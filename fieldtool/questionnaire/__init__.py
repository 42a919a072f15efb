"""Interview forms: XLSForm files compiled, XForms run. Importing this package loads no library beyond the standard one."""

from __future__ import annotations

from fieldtool.questionnaire.errors import ExpressionError, FormRefusedError
from fieldtool.questionnaire.forms import CompiledForm, load_xform
from fieldtool.questionnaire.importer import compile_form
from fieldtool.questionnaire.session import FormSession

__all__ = ["CompiledForm", "ExpressionError", "FormRefusedError", "FormSession", "compile_form", "load_xform"]
