"""Stands in packages where pyHanko looks for aiohttp: the names it wants while it is imported, and nothing that connects.

The program opens no socket. With this, a package holds nothing that could speak HTTP for it.
"""

from __future__ import annotations


class _Absent:
    """A name; using it is a fault of the program."""

    def __init__(self, *_: object, **__: object) -> None:
        raise RuntimeError("this program reaches nothing outside itself")


class BasicAuth(_Absent):
    """Never made."""


class ClientSession(_Absent):
    """Never made."""


class ClientTimeout(_Absent):
    """Never made."""


class ClientError(Exception):
    """Never raised."""


class ClientResponseError(ClientError):
    """Never raised."""


class ContentTypeError(ClientError):
    """Never raised."""


class TCPConnector(_Absent):
    """Never made."""
