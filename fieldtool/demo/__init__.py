"""Invented people on a throw-away vault: for trying, teaching and testing; never part of a packaged program."""
