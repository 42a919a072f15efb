"""How a line of the journal is told: one sentence for each verb, with the case's number where there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldtool.casework.journal_book import Told
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.words import say

_TOLD = {
    "answered": QT_TRANSLATE_NOOP("story", "{officer} recorded an answer in case {case}"),
    "assessed again": QT_TRANSLATE_NOOP("story", "{officer} assessed all cases again under other rules"),
    "assessed again, stopped": QT_TRANSLATE_NOOP("story", "{officer} began to assess all cases again and stopped"),
    "assessment kept": QT_TRANSLATE_NOOP("story", "{officer} kept an assessment of case {case}"),
    "attachment added": QT_TRANSLATE_NOOP("story", "{officer} added a picture, scan or recording to case {case}"),
    "attachment removed": QT_TRANSLATE_NOOP("story", "{officer} removed a picture, scan or recording from case {case}"),
    "attachment viewed": QT_TRANSLATE_NOOP("story", "{officer} looked at a picture, scan or recording of case {case}"),
    "backup written": QT_TRANSLATE_NOOP("story", "{officer} wrote a backup"),
    "bundle receipted": QT_TRANSLATE_NOOP("story", "Headquarters' receipt for bundle {subject} was taken in by {officer}"),
    "bundle sealed": QT_TRANSLATE_NOOP("story", "{officer} sealed bundle {subject} for headquarters"),
    "case erased": QT_TRANSLATE_NOOP("story", "{officer} deleted case {case}"),
    "case minimised": QT_TRANSLATE_NOOP("story", "{officer} took names and words out of case {case}"),
    "case opened": QT_TRANSLATE_NOOP("story", "{officer} began case {case}"),
    "case viewed": QT_TRANSLATE_NOOP("story", "{officer} opened case {case}"),
    "cases listed": QT_TRANSLATE_NOOP("story", "{officer} looked at the list of cases"),
    "certificate issued": QT_TRANSLATE_NOOP("story", "{officer} got a certificate to sign with"),
    "certificate kept": QT_TRANSLATE_NOOP("story", "{officer} took a certificate into use"),
    "consent recorded": QT_TRANSLATE_NOOP("story", "{officer} recorded a consent in case {case}: {detail}"),
    "determined": QT_TRANSLATE_NOOP("story", "{officer} decided about case {case}"),
    "export looked over": QT_TRANSLATE_NOOP("story", "{officer} looked over what would leave for headquarters ({detail} cases)"),
    "form added": QT_TRANSLATE_NOOP("story", "{officer} added an interview form"),
    "form checked": QT_TRANSLATE_NOOP("story", "{officer} checked a form {subject}: {detail}"),
    "form signed": QT_TRANSLATE_NOOP("story", "An interview form got headquarters' signature ({officer})"),
    "headquarters' key replaced": QT_TRANSLATE_NOOP("story", "{officer} replaced headquarters' key to this vault"),
    "headquarters' key set": QT_TRANSLATE_NOOP("story", "{officer} gave headquarters a key to this vault"),
    "interview begun": QT_TRANSLATE_NOOP("story", "{officer} began an interview in case {case}"),
    "interview finished": QT_TRANSLATE_NOOP("story", "{officer} finished an interview in case {case}"),
    "interview stopped": QT_TRANSLATE_NOOP("story", "{officer} stopped an interview in case {case}"),
    "journal checked": QT_TRANSLATE_NOOP("story", "{officer} checked the journal: {detail}"),
    "journal exported": QT_TRANSLATE_NOOP("story", "{officer} saved the journal as a file"),
    "journal signed": QT_TRANSLATE_NOOP("story", "{officer} signed the journal up to line {subject}"),
    "key slot added": QT_TRANSLATE_NOOP("story", "{officer} made a key for {subject}"),
    "key slot removed": QT_TRANSLATE_NOOP("story", "{officer} took the key of {subject} away; the vault has a new key"),
    "locked": QT_TRANSLATE_NOOP("story", "{officer} locked"),
    "officer added": QT_TRANSLATE_NOOP("story", "{officer} added officer {subject} ({detail})"),
    "officer removed": QT_TRANSLATE_NOOP("story", "{officer} removed officer {subject}"),
    "own secret changed": QT_TRANSLATE_NOOP("story", "{officer} changed a secret of their own"),
    "passphrase changed": QT_TRANSLATE_NOOP("story", "{officer} changed their passphrase"),
    "passphrase given again": QT_TRANSLATE_NOOP("story", "{officer} gave the passphrase once more"),
    "passphrase reset": QT_TRANSLATE_NOOP("story", "{officer} gave {subject} a new first passphrase"),
    "passphrase stretched": QT_TRANSLATE_NOOP("story", "{officer} made their passphrase harder to guess on this machine"),
    "passphrase wrong": QT_TRANSLATE_NOOP("story", "Somebody gave a wrong passphrase while {officer} had unlocked"),
    "policy applied": QT_TRANSLATE_NOOP("story", "Policy {subject} of the organisation took effect when {officer} unlocked"),
    "print checked": QT_TRANSLATE_NOOP("story", "{officer} checked a form on paper"),
    "program renewed": QT_TRANSLATE_NOOP("story", "Version {subject} of the program opened this vault; before it was {detail}"),
    "recovery code renewed": QT_TRANSLATE_NOOP("story", "{officer} made a new recovery code"),
    "referral answered": QT_TRANSLATE_NOOP("story", "{officer} answered form {subject}"),
    "own copy made": QT_TRANSLATE_NOOP("story", "{officer} made a copy of case {case} for the person"),
    "referral copied": QT_TRANSLATE_NOOP("story", "{officer} made a copy of a form of case {case} for sending"),
    "referral drafted": QT_TRANSLATE_NOOP("story", "{officer} drafted a form for case {case}"),
    "referral layout added": QT_TRANSLATE_NOOP("story", "{officer} added the referral layout {subject}"),
    "referral printed": QT_TRANSLATE_NOOP("story", "{officer} printed a form of case {case}"),
    "referral signed": QT_TRANSLATE_NOOP("story", "{officer} signed a form for case {case}"),
    "referral signed again": QT_TRANSLATE_NOOP("story", "{officer} added the second signature to a form of case {case}"),
    "referral viewed": QT_TRANSLATE_NOOP("story", "{officer} looked at a form of case {case}"),
    "referral went on": QT_TRANSLATE_NOOP("story", "{officer} noted a step of a referral of case {case}"),
    "refused": QT_TRANSLATE_NOOP("story", "{officer} was refused something their role does not allow ({subject})"),
    "role changed": QT_TRANSLATE_NOOP("story", "{officer} changed the role of {subject} to {detail}"),
    "rules in use": QT_TRANSLATE_NOOP("story", "{officer} used rules {detail} for the first time"),
    "second opinion": QT_TRANSLATE_NOOP("story", "{officer} read a colleague's decision about case {case}"),
    "secret changed": QT_TRANSLATE_NOOP("story", "{officer} changed what the vault keeps: {subject}"),
    "headquarters remembered": QT_TRANSLATE_NOOP("story", "{officer} entered headquarters' key and certificate"),
    "return taken in": QT_TRANSLATE_NOOP("story", "{officer} took in what headquarters sent"),
    "service reached": QT_TRANSLATE_NOOP("story", "{officer} reached a service and found its entry right"),
    "services imported": QT_TRANSLATE_NOOP("story", "{officer} imported services ({detail})"),
    "services removed": QT_TRANSLATE_NOOP("story", "{officer} emptied the directory of services"),
    "setting changed": QT_TRANSLATE_NOOP("story", "{officer} set down: {subject}"),
    "status set": QT_TRANSLATE_NOOP("story", "{officer} set case {case} to {detail}"),
    "unlocked": QT_TRANSLATE_NOOP("story", "{officer} unlocked"),
    "vault erased": QT_TRANSLATE_NOOP("story", "{officer} erased the vault"),
    "wrong passphrases": QT_TRANSLATE_NOOP("story", "Before {officer} unlocked, {detail} wrong passphrases were tried"),
}  # fmt: skip
_KEPT = {
    "authority_certificate": QT_TRANSLATE_NOOP("story", "the organisation's certificate"),
    "authority_crl": QT_TRANSLATE_NOOP("story", "the list of revoked certificates"),
    "authority_key": QT_TRANSLATE_NOOP("story", "the organisation's signing key"),
    "contact": QT_TRANSLATE_NOOP("story", "how receivers reach the office"),
    "country": QT_TRANSLATE_NOOP("story", "the country"),
    "hq_certificate": QT_TRANSLATE_NOOP("story", "headquarters' certificate"),
    "hq_recipient": QT_TRANSLATE_NOOP("story", "headquarters' key"),
    "organisation": QT_TRANSLATE_NOOP("story", "the organisation's name"),
    "return_identity": QT_TRANSLATE_NOOP("story", "the key for answers of headquarters"),
    "site": QT_TRANSLATE_NOOP("story", "the short name of the place"),
}  # fmt: skip
"""What settings and secrets hold, in words, where somebody may read of them in the journal."""
_OTHER = QT_TRANSLATE_NOOP("story", "{officer}: {verb} {subject}")


def sentence(told: Told) -> str:
    """The line in the language of the window; a verb that is not known here is shown as it is."""
    entry = told.entry
    name = told.officer_name
    officer = isolated(f"{name} ({entry.officer})" if name else entry.officer)
    text = QCoreApplication.translate("story", _TOLD.get(entry.verb, _OTHER))
    return text.format(
        officer=officer,
        case=isolated(told.case_number or "?"),
        subject=isolated(_subject(told)),
        detail=isolated(say(entry.detail)),
        verb=isolated(entry.verb),
    )


def _subject(told: Told) -> str:
    entry = told.entry
    kept = _KEPT.get(entry.subject) if entry.verb in ("setting changed", "secret changed") else None
    return QCoreApplication.translate("story", kept) if kept else entry.subject[:40]


def verbs_told() -> frozenset[str]:
    """Every verb there is a sentence for."""
    return frozenset(_TOLD)
