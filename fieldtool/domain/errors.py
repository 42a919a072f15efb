"""The errors an officer can act on: one sentence that says what is wrong, one hint that says what to do."""

from __future__ import annotations


class FieldToolError(Exception):
    """Something in the officer's world is not as it must be; nothing was changed.

    `sentence` and `hint` are shown as they are. They never hold a person's name, a passphrase or an answer.
    Whatever is not a FieldToolError is a bug.
    """

    sentence = "This cannot be done."
    hint = "Try again; if it happens again, ask your administrator."

    def __init__(self, sentence: str | None = None, hint: str | None = None) -> None:
        if sentence is not None:
            self.sentence = sentence
        if hint is not None:
            self.hint = hint
        super().__init__(self.sentence)

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class UsageError(FieldToolError):
    """The command or the call was put wrongly (exit code 2)."""

    sentence = "The command cannot be understood."
    hint = "See fieldtool --help."


class NotAllowedError(FieldToolError):
    """Consent, role or the state of the case forbids this."""

    sentence = "This is not allowed now."
    hint = "See what is missing, and do that first."


class NotFoundError(FieldToolError):
    """What was asked for is not there."""

    sentence = "This is not in the vault."
    hint = "Check the number and search again."


class DiskFullError(FieldToolError):
    """The disk has no room; nothing was written."""

    sentence = "The disk is full: nothing was written."
    hint = "Free some space on the disk, then do it again."


class ReadOnlyError(FieldToolError):
    """The folder or the medium cannot be written."""

    sentence = "This place cannot be written to: nothing was written."
    hint = "Choose another folder, or take the write protection off."


class FileDamagedError(FieldToolError):
    """A file is not what it should be."""

    sentence = "This file is damaged or is not what it says."
    hint = "Ask the sender for a new copy."
