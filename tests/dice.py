"""Chance in the tests: the same every time in the short form, another in each run of the long one, always told."""

from __future__ import annotations

import os
import random
import sys

__all__ = ["FULL", "dice"]
FULL = os.environ.get("FIELDTOOL_TORTURE") == "full"
SHORT_SEED = 20_260_101


def dice() -> random.Random:
    """Its seed is printed; FIELDTOOL_SEED plays one again."""
    drawn = random.SystemRandom().randrange(1, 2**31) if FULL else SHORT_SEED
    seed = int(os.environ.get("FIELDTOOL_SEED", "0")) or drawn
    print(f"seed {seed}", file=sys.stderr)
    return random.Random(seed)
