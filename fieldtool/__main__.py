"""Lets `python -m fieldtool` start the program."""

from __future__ import annotations

import sys

from fieldtool.main import main

if __name__ == "__main__":
    sys.exit(main())
