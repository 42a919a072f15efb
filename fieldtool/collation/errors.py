"""What can be wrong with headquarters' database, in words for people."""

from __future__ import annotations

from fieldtool.domain.errors import FieldToolError


class CollationUnreachableError(FieldToolError):
    """The server does not answer, refuses the login, or went away."""

    sentence = "Headquarters' database cannot be reached: nothing was changed."
    hint = "Check that the server runs, and the address after --store; then do it again."


class DriverMissingError(FieldToolError):
    """psycopg is not installed."""

    sentence = "What is needed to talk to PostgreSQL is not installed here."
    hint = "Install fieldtool with its part for headquarters: pip install 'fieldtool[headquarters]'."


class ForeignCollationError(FieldToolError):
    """The database holds the cases of another headquarters."""

    sentence = "This database belongs to another headquarters."
    hint = "Name an empty database after --store, or open the folder it was made with."


class OtherHomeError(FieldToolError):
    """The cases lie in another home than the one named."""

    sentence = "The cases of this headquarters lie elsewhere: opening an empty home would hide them."
    hint = "Leave --store away, or carry them over with: fieldtool hq move DIR --store postgresql://..."


class NewerCollationError(FieldToolError):
    """The database went through migrations this program does not know."""

    sentence = "This database was made by a newer version of this program."
    hint = "Update this program, then open it again."


class CollationRolledBackError(FieldToolError):
    """The database is behind what the headquarters vault has seen of it, or on another line."""

    sentence = "The database is older than when it was last used here, or its journal was rewritten."
    hint = "Restore the newest backup of the database, and ask who can write to it."


class RegionDeniedError(FieldToolError):
    """The database user may only read, and only some regions."""

    sentence = "This database user may read only: nothing was changed."
    hint = "Use the address of the user who may write."
