"""The Human Trafficking Case Data Standard (HTCDS 2.0): its names, and our cases in them.

HTCDS is by the International Organization for Migration (IOM), licence CC BY 4.0. Names of fields and values are
carried here as facts, unchanged; no endorsement by IOM is implied. The mapping is documented in docs/formats/htcds.md.
"""

from fieldtool.htcds.analysts import AnalystTables, ParquetTables
from fieldtool.htcds.codes import codes
from fieldtool.htcds.submissions import OdkSubmissions
from fieldtool.htcds.tables import HtcdsTables

__all__ = ["AnalystTables", "HtcdsTables", "OdkSubmissions", "ParquetTables", "codes"]
