"""How coded answers are written: {"age": ..., "answers": {indicator id: "yes" | "no" | "unknown"}}."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import get_close_matches

from fieldtool.domain.assessment.age import Age
from fieldtool.domain.assessment.catalogue import Catalogue
from fieldtool.domain.assessment.errors import AnswersError
from fieldtool.domain.assessment.reply import Reply


def parse_answers(text: str | bytes, catalogue: Catalogue) -> tuple[dict[str, Reply], Age]:
    """The answers and the age from JSON text; AnswersError also where a key stands twice (which json would
    hide)."""
    try:
        return read_answers(json.loads(text, object_pairs_hook=_each_key_once), catalogue)
    except json.JSONDecodeError as error:
        raise AnswersError(f"The answers are not well-formed JSON (line {error.lineno}).") from error
    except UnicodeDecodeError as error:
        raise AnswersError("The answers are not UTF-8 text.") from error
    except RecursionError as error:
        raise AnswersError("The answers are nested too deeply to be answers.") from error


def read_answers(value: object, catalogue: Catalogue) -> tuple[dict[str, Reply], Age]:
    """The answers and the age from parsed JSON; AnswersError in one sentence for whatever does not belong
    there."""
    if not isinstance(value, Mapping):
        raise AnswersError('The answers file must be {"age": ..., "answers": {...}}.')
    stray = sorted(str(key) for key in value if key not in ("age", "answers"))
    if stray:
        raise AnswersError(f'The answers file holds "{stray[0]}", which is neither "age" nor "answers".')
    answers = value.get("answers", {})
    if not isinstance(answers, Mapping):
        raise AnswersError('"answers" must map indicator ids to "yes", "no" or "unknown".')
    found: dict[str, Reply] = {}
    for one, reply in answers.items():
        if one not in catalogue.by_id:
            near = get_close_matches(str(one), catalogue.ids, 1)
            raise AnswersError(
                f'There is no indicator "{one}".', f"Did you mean {near[0]}?" if near else None
            )
        if not isinstance(reply, str) or reply not in tuple(Reply):
            raise AnswersError(f'The answer to {one} must be "yes", "no" or "unknown".')
        found[one] = Reply(reply)
    return found, Age.from_json(value.get("age"))


def _each_key_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise AnswersError(f'"{key}" stands twice in the answers file: which one counts is not clear.')
        found[key] = value
    return found
