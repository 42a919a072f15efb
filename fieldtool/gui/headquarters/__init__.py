"""The window of headquarters: its own places in the same house."""
