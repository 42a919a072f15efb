"""The pieces all pages are made of."""
