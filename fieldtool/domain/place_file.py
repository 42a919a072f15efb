"""The small file with which an organisation tells a laptop what stands on its forms, so that nobody types it wrongly."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.officer import Organisation

FORMAT: Final = "fieldtool-place/1"
SITE: Final = re.compile(r"[A-Z0-9]{2,8}")
LARGEST: Final = 64 * 1024
_LETTERS = 200


class PlaceFileError(FileDamagedError):
    """The file is not one, or a value in it cannot be used."""

    sentence = "This is not a file about a place of work: nothing was taken from it."
    hint = "Ask your headquarters for the organisation file, or type the four fields."


def organisation_from(data: bytes) -> Organisation:
    """Name, short name (2 to 8 letters or digits), country (ISO 3166, two letters, may be empty) and contact.

    Nothing in it is trusted: it only fills fields that a person looks at. Unknown keys are left alone. PlaceFileError.
    """
    try:
        found: Any = json.loads(data[: LARGEST + 1]) if len(data) <= LARGEST else None
    except (ValueError, RecursionError) as error:
        raise PlaceFileError from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise PlaceFileError
    values = {name: found.get(name, "") for name in ("organisation", "site", "country", "contact")}
    if not all(isinstance(value, str) and len(value) <= _LETTERS for value in values.values()):
        raise PlaceFileError
    name, site, country, contact = (" ".join(value.split()) for value in values.values())
    site, country = site.upper(), country.upper()
    if not name or not SITE.fullmatch(site) or not re.fullmatch(r"([A-Z]{2})?", country):
        raise PlaceFileError
    return Organisation(name, site, country, contact)
