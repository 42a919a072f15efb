"""The collation in PostgreSQL, for a headquarters that outgrew its vault; the only place that knows psycopg.

Importing this package loads no psycopg: that happens when a database is connected to.
"""

from fieldtool.collation.errors import (
    CollationUnreachableError,
    DriverMissingError,
    ForeignCollationError,
    NewerCollationError,
    OtherHomeError,
)
from fieldtool.collation.homes import STORE, CollationHomes
from fieldtool.collation.store import PostgresCollationStore

__all__ = [
    "STORE",
    "CollationHomes",
    "CollationUnreachableError",
    "DriverMissingError",
    "ForeignCollationError",
    "NewerCollationError",
    "OtherHomeError",
    "PostgresCollationStore",
]
