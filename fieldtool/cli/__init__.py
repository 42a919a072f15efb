"""Verbs for headquarters, scripts and tests over the same core as the screens; no Qt."""
