"""What can go wrong between a referral and its signed form, in words an officer can act on."""

from __future__ import annotations

from fieldtool.domain.errors import FieldToolError


class SigningError(FieldToolError):
    """The form was not signed; nothing was written."""

    sentence = "The form could not be signed: nothing was written."
    hint = "Check the officer's certificate and the date of this laptop, then try again."


class OwnSignatureError(SigningError):
    """A form just signed does not pass our own check: it is not released."""

    sentence = "The form was signed, but did not pass its own check: nothing was written."
    hint = "Check the date of this laptop and the officer's certificate. If they are right, report this."


class NotAFormError(FieldToolError):
    """This file is no referral form of this program."""

    sentence = "This file is not a referral form."
    hint = "Choose the PDF you received; ask the sender for it again if it will not open."


class NoCodeError(FieldToolError):
    """No code of a referral form was found in a picture."""

    sentence = "No code of a referral form was found in this picture."
    hint = "Photograph the code again, straight from above, sharp and in even light; or read it with any QR reader and type it."


class LayoutError(FieldToolError):
    """A layout in the forms folder cannot be used."""

    sentence = "This form layout cannot be used."
    hint = "Correct the layout file, or choose another layout."

    def __init__(self, sentence: str = "", hint: str = "", *, problems: tuple[str, ...] = ()) -> None:
        self.problems = problems
        super().__init__(sentence or " ".join((self.sentence, *problems)), hint or self.hint)
