"""The XML namespaces of an XForm, and our own. A namespace is a name; nothing is ever fetched from it."""

from __future__ import annotations

XFORMS = "http://www.w3.org/2002/xforms"
XHTML = "http://www.w3.org/1999/xhtml"
JAVAROSA = "http://openrosa.org/javarosa"
OPENROSA = "http://openrosa.org/xforms"
ODK = "http://www.opendatakit.org/xforms"
FIELDTOOL = "https://fieldtool.example/xforms/1"


def local(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rsplit("}", 1)[-1]
