"""The errors of the assessment: what is wrong in answers, catalogue or rules, with file and line where there
is one."""

from __future__ import annotations

from fieldtool.domain.errors import FieldToolError


class AnswersError(FieldToolError):
    """The coded answers cannot be read; nothing was assessed."""

    sentence = "These answers cannot be assessed."
    hint = "Correct the answers file and try again."


class CatalogueError(FieldToolError):
    """The catalogue of indicators cannot be read."""

    sentence = "The catalogue of indicators cannot be read."
    hint = "Put back the indicator files that came with the program."


class RulesError(FieldToolError):
    """A rule file is not what it must be; no rule of it is used."""

    sentence = "The assessment rules cannot be read."
    hint = "Correct the named line, or put back the rule file that came with the program."
