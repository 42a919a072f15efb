"""Expressions of ODK forms, with the meaning JavaRosa gives them; no XML, no Qt, no third-party library but regex."""
