"""The bottom line about a form or a print in the language of the window: the closed list of what can be said of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldtool.gui.marking import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("verification", "This form is genuine: signed by an officer your organisation trusts, complete and unchanged."),
    QT_TRANSLATE_NOOP("verification", "You can rely on who wrote it. What it says is the officer's presumption, not proof."),
    QT_TRANSLATE_NOOP("verification", "This form is genuine and unchanged. Whether the certificate was revoked since has not been checked."),
    QT_TRANSLATE_NOOP("verification", "To check that too, add the list of revoked certificates (CRL) from headquarters."),
    QT_TRANSLATE_NOOP("verification", "This file is not a PDF."),
    QT_TRANSLATE_NOOP("verification", "Choose the PDF you received; if it will not open, ask the sender for it again."),
    QT_TRANSLATE_NOOP("verification", "This PDF is damaged, or was made to mislead: it cannot be checked."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on it. Ask the sender for the form again."),
    QT_TRANSLATE_NOOP("verification", "This PDF is locked, and the passphrase is missing or wrong: nothing was checked."),
    QT_TRANSLATE_NOOP("verification", "Ask the sender for the passphrase, by another way than the one the form came."),
    QT_TRANSLATE_NOOP("verification", "This PDF is not signed: anybody could have made it."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again."),
    QT_TRANSLATE_NOOP("verification", "This form was changed after it was signed."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on it. Ask the sender for the form again, and tell them."),
    QT_TRANSLATE_NOOP("verification", "Something was added to this form after it was signed; what you see may not be what was signed."),
    QT_TRANSLATE_NOOP("verification", "The signer's certificate is out of date, or not valid yet."),
    QT_TRANSLATE_NOOP("verification", "Check the date of this computer. If it is right, ask the sender for a form signed anew."),
    QT_TRANSLATE_NOOP("verification", "This form was signed by somebody your trusted organisation did not vouch for."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper."),
    QT_TRANSLATE_NOOP("verification", "The signer's certificate was revoked: the signature no longer counts."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on it. Ask the sending organisation."),
    QT_TRANSLATE_NOOP("verification", "The list of revoked certificates is out of date or from another organisation: it cannot tell."),
    QT_TRANSLATE_NOOP("verification", "Ask headquarters for the newest list and check again."),
    QT_TRANSLATE_NOOP("verification", "This form should carry more signatures than it does."),
    QT_TRANSLATE_NOOP("verification", "Wait for the second signature, or ask the sender for the complete form."),
    QT_TRANSLATE_NOOP("verification", "This PDF is signed by somebody you trust, but it is not a referral form."),
    QT_TRANSLATE_NOOP("verification", "Ask the sender what it is."),
    QT_TRANSLATE_NOOP("verification", "The data attached to this form are not those it was signed for."),
    QT_TRANSLATE_NOOP("verification", "This code was made by an officer your organisation trusts."),
    QT_TRANSLATE_NOOP("verification", "Compare the form number and the short hash below with those on every page, and read the rest with care."),
    QT_TRANSLATE_NOOP("verification", "This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known."),
    QT_TRANSLATE_NOOP("verification", "This is not the content of a code of a referral form."),
    QT_TRANSLATE_NOOP("verification", "Read the code again with any QR reader; it begins with FT1 and must be taken over whole."),
    QT_TRANSLATE_NOOP("verification", "The certificate of the officer who made this code is not known here: nothing was checked."),
    QT_TRANSLATE_NOOP("verification", "Ask for the PDF itself, or for the organisation's list of officers' certificates."),
    QT_TRANSLATE_NOOP("verification", "This code was changed, or was not made by the officer it names."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on this paper. Ask the sender for the PDF, and tell them."),
    QT_TRANSLATE_NOOP("verification", "This code was made by somebody your trusted organisation did not vouch for."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on this paper. Ask the sender for the PDF."),
    QT_TRANSLATE_NOOP("verification", "The certificate of the officer who made this code is out of date."),
    QT_TRANSLATE_NOOP("verification", "Ask the sender for the PDF, signed anew."),
    QT_TRANSLATE_NOOP("verification", "The certificate of the officer who made this code was revoked."),
    QT_TRANSLATE_NOOP("verification", "Do not rely on this paper. Ask the sending organisation."),
)  # fmt: skip
REVOCATION = {
    "revoked": QT_TRANSLATE_NOOP("verification", "Yes"),
    "not revoked": QT_TRANSLATE_NOOP("verification", "No"),
    "revocation not checked": QT_TRANSLATE_NOOP(
        "verification", "Not checked: no list of revoked certificates"
    ),
}
CHANGES = {
    "none": QT_TRANSLATE_NOOP("verification", "None"),
    "second signature": QT_TRANSLATE_NOOP("verification", "The second signature, which was planned"),
    "not allowed": QT_TRANSLATE_NOOP("verification", "Something that was not allowed"),
}


def in_words(sentence: str) -> str:
    """A sentence of a check in the window's language; any other sentence, of an error, as it is."""
    return QCoreApplication.translate("verification", sentence) if sentence in SENTENCES else sentence


def revocation(fact: str) -> str:
    """Whether the certificate was revoked."""
    return QCoreApplication.translate("verification", REVOCATION[fact]) if fact in REVOCATION else fact


def changes(fact: str) -> str:
    """What was changed after signing."""
    return QCoreApplication.translate("verification", CHANGES[fact]) if fact in CHANGES else fact
