"""How domain values are said on the screen: careful words, one place, ready for translation."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from fieldtool.domain.case import Person
from fieldtool.domain.dates import ESTIMATED, is_estimated, without_mark
from fieldtool.gui.marking import QT_TRANSLATE_NOOP

_CONTEXT = "words"

_REMARKS = {
    "broken off": QT_TRANSLATE_NOOP(
        "words",
        "The program ended without locking last time. Everything was checked, and nothing is missing.",
    ),
    "journal gone": QT_TRANSLATE_NOOP(
        "words", "A file that takes back half a change was missing. All counts agree, so nothing was half."
    ),
    "clock back": QT_TRANSLATE_NOOP(
        "words", "The clock of this laptop is behind the last entry. Set date and time; the order is kept."
    ),
    "clock ahead": QT_TRANSLATE_NOOP(
        "words", "The clock of this laptop is more than a year past the last entry. Check date and time."
    ),
    "slow disk": QT_TRANSLATE_NOOP(
        "words", "The disk needs very long to save. Have it checked, and make a backup to another one."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "words", "This vault is damaged. You see what can still be read; nothing can be changed."
    ),
}

_SAID = {
    "indicated": QT_TRANSLATE_NOOP("words", "points to it"),
    "open": QT_TRANSLATE_NOOP("words", "not known yet"),
    "not_indicated": QT_TRANSLATE_NOOP("words", "does not point to it"),
    "not_required": QT_TRANSLATE_NOOP("words", "not needed for a child"),
    "strengths_not_available": QT_TRANSLATE_NOOP("words", "no published strengths for this list"),
    "trafficking": QT_TRANSLATE_NOOP("words", "Trafficking in persons"),
    "smuggling": QT_TRANSLATE_NOOP("words", "Smuggling of migrants"),
    "short:trafficking": QT_TRANSLATE_NOOP("words", "Trafficking"),
    "short:smuggling": QT_TRANSLATE_NOOP("words", "Smuggling"),
    "act": QT_TRANSLATE_NOOP("words", "Act"),
    "means": QT_TRANSLATE_NOOP("words", "Means"),
    "purpose": QT_TRANSLATE_NOOP("words", "Purpose"),
    "child": QT_TRANSLATE_NOOP("words", "Child"),
    "procured": QT_TRANSLATE_NOOP("words", "Arranged by others"),
    "border_crossed": QT_TRANSLATE_NOOP("words", "A border crossed"),
    "illegal_entry": QT_TRANSLATE_NOOP("words", "Against entry rules"),
    "not_national_or_resident": QT_TRANSLATE_NOOP("words", "Not the own country"),
    "benefit": QT_TRANSLATE_NOOP("words", "Somebody gained"),
    "asks:act": QT_TRANSLATE_NOOP("words", "Was the person recruited, moved, housed or received?"),
    "asks:means": QT_TRANSLATE_NOOP("words", "By force, threat, deceit, or by using a weak position?"),
    "asks:purpose": QT_TRANSLATE_NOOP("words", "In order to exploit the person?"),
    "asks:child": QT_TRANSLATE_NOOP("words", "Is the person under 18, or perhaps?"),
    "asks:procured": QT_TRANSLATE_NOOP("words", "Did somebody arrange the crossing?"),
    "asks:border_crossed": QT_TRANSLATE_NOOP("words", "Was a border crossed, or tried?"),
    "asks:illegal_entry": QT_TRANSLATE_NOOP("words", "Without what the country demands?"),
    "asks:not_national_or_resident": QT_TRANSLATE_NOOP("words", "Into a country that is not the person's own?"),
    "asks:benefit": QT_TRANSLATE_NOOP("words", "For money or another gain?"),
    "yes": QT_TRANSLATE_NOOP("words", "Yes"),
    "no": QT_TRANSLATE_NOOP("words", "No"),
    "unknown": QT_TRANSLATE_NOOP("words", "Not clear"),
    "not_asked": QT_TRANSLATE_NOOP("words", "Not asked"),
    "said": QT_TRANSLATE_NOOP("words", "Said by the person"),
    "seen": QT_TRANSLATE_NOOP("words", "Seen by me"),
    "document": QT_TRANSLATE_NOOP("words", "In a document"),
    "third_party": QT_TRANSLATE_NOOP("words", "Said by somebody else"),
    "reasonable_grounds": QT_TRANSLATE_NOOP("words", "Reasonable grounds"),
    "no_grounds": QT_TRANSLATE_NOOP("words", "No grounds now"),
    "pending": QT_TRANSLATE_NOOP("words", "Not decided yet"),
    "Active": QT_TRANSLATE_NOOP("words", "Active"),
    "FollowUp": QT_TRANSLATE_NOOP("words", "Follow-up"),
    "Closed": QT_TRANSLATE_NOOP("words", "Closed"),
    "ClosedReferred": QT_TRANSLATE_NOOP("words", "Closed, referred"),
    "interview:open": QT_TRANSLATE_NOOP("words", "Interview open"),
    "interview:stopped": QT_TRANSLATE_NOOP("words", "Interview stopped"),
    "interview:finished": QT_TRANSLATE_NOOP("words", "Interview finished"),
    "consent:interview": QT_TRANSLATE_NOOP("words", "To be interviewed"),
    "consent:referral": QT_TRANSLATE_NOOP("words", "To a referral"),
    "consent:share_hq": QT_TRANSLATE_NOOP("words", "To share with headquarters"),
    "consent:statistics": QT_TRANSLATE_NOOP("words", "To be counted, without a name"),
    "consent:police": QT_TRANSLATE_NOOP("words", "To a referral to the police"),
    "not_for_this_receiver": QT_TRANSLATE_NOOP("words", "This receiver does not need it"),
    "no_consent": QT_TRANSLATE_NOOP("words", "The person has not agreed"),
    "anonymous": QT_TRANSLATE_NOOP("words", "Leaves without saying who the person is"),
    "signed": QT_TRANSLATE_NOOP("words", "Signed"),
    "handed_over": QT_TRANSLATE_NOOP("words", "Handed over"),
    "received": QT_TRANSLATE_NOOP("words", "Received"),
    "accepted": QT_TRANSLATE_NOOP("words", "Accepted"),
    "declined": QT_TRANSLATE_NOOP("words", "Declined"),
    "service_begun": QT_TRANSLATE_NOOP("words", "Service begun"),
    "closed": QT_TRANSLATE_NOOP("words", "Closed"),
    "drafted": QT_TRANSLATE_NOOP("words", "Drafted"),
    "source:officer": QT_TRANSLATE_NOOP("words", "noted by the officer"),
    "source:page": QT_TRANSLATE_NOOP("words", "answer page, not signed"),
    "source:signed_answer": QT_TRANSLATE_NOOP("words", "signed by the receiver"),
    "officer": QT_TRANSLATE_NOOP("words", "Officer"),
    "supervisor": QT_TRANSLATE_NOOP("words", "Supervisor"),
    "analyst": QT_TRANSLATE_NOOP("words", "Analyst"),
    "administrator": QT_TRANSLATE_NOOP("words", "Administrator"),
    "layout:nrm": QT_TRANSLATE_NOOP("words", "National referral mechanism"),
    "layout:shelter": QT_TRANSLATE_NOOP("words", "Shelter"),
    "layout:medical": QT_TRANSLATE_NOOP("words", "Medical care"),
    "layout:police": QT_TRANSLATE_NOOP("words", "Police"),
    "layout:asylum": QT_TRANSLATE_NOOP("words", "Asylum authority"),
    "layout:legal_aid": QT_TRANSLATE_NOOP("words", "Legal aid"),
    "layout:child_protection": QT_TRANSLATE_NOOP("words", "Child protection"),
    "group:act": QT_TRANSLATE_NOOP("words", "Act"),
    "group:deceptive_recruitment": QT_TRANSLATE_NOOP("words", "Deceit at recruitment"),
    "group:coercive_recruitment": QT_TRANSLATE_NOOP("words", "Force at recruitment"),
    "group:recruitment_by_abuse_of_vulnerability": QT_TRANSLATE_NOOP("words", "Weak position used at recruitment"),
    "group:exploitative_conditions": QT_TRANSLATE_NOOP("words", "Conditions of work and life"),
    "group:coercion_at_destination": QT_TRANSLATE_NOOP("words", "Force at the place of work"),
    "group:abuse_of_vulnerability_at_destination": QT_TRANSLATE_NOOP("words", "Weak position used at the place of work"),
    "group:other_means": QT_TRANSLATE_NOOP("words", "Other means"),
    "group:purpose": QT_TRANSLATE_NOOP("words", "Purpose"),
    "group:smuggling_element": QT_TRANSLATE_NOOP("words", "Smuggling: elements"),
    "group:smuggling_sign": QT_TRANSLATE_NOOP("words", "Smuggling: signs"),
    "group:aggravating": QT_TRANSLATE_NOOP("words", "Danger and cruelty on the way"),
    "group:smuggling_to_trafficking": QT_TRANSLATE_NOOP("words", "Where smuggling turns"),
    "group:need": QT_TRANSLATE_NOOP("words", "Needs"),
    "group:observed_sign": QT_TRANSLATE_NOOP("words", "What can be seen"),
    "group:organ_removal_sign": QT_TRANSLATE_NOOP("words", "Organ removal"),
    "group:forced_marriage_sign": QT_TRANSLATE_NOOP("words", "Forced marriage"),
    "group:begging_sign": QT_TRANSLATE_NOOP("words", "Begging"),
    "group:forced_criminality_sign": QT_TRANSLATE_NOOP("words", "Made to commit crimes"),
    "group:domestic_servitude_sign": QT_TRANSLATE_NOOP("words", "Domestic servitude"),
    "group:journey_crime": QT_TRANSLATE_NOOP("words", "Crimes suffered on the way"),
    "lane:recruitment": QT_TRANSLATE_NOOP("words", "Recruitment"),
    "lane:route": QT_TRANSLATE_NOOP("words", "Route"),
    "lane:crossing": QT_TRANSLATE_NOOP("words", "Crossing"),
    "lane:payment": QT_TRANSLATE_NOOP("words", "Payment"),
    "lane:debt": QT_TRANSLATE_NOOP("words", "Debt"),
    "lane:control": QT_TRANSLATE_NOOP("words", "Control"),
    "lane:exploitation": QT_TRANSLATE_NOOP("words", "Exploitation"),
    "attachment:image": QT_TRANSLATE_NOOP("words", "Picture"),
    "attachment:scan": QT_TRANSLATE_NOOP("words", "Scan"),
    "attachment:audio": QT_TRANSLATE_NOOP("words", "Recording"),
    "age": QT_TRANSLATE_NOOP("words", "Age"),
    "list:adult_labour": QT_TRANSLATE_NOOP("words", "adults, labour"),
    "list:child_labour": QT_TRANSLATE_NOOP("words", "children, labour"),
    "list:adult_sexual": QT_TRANSLATE_NOOP("words", "adults, sexual exploitation"),
    "list:child_sexual": QT_TRANSLATE_NOOP("words", "children, sexual exploitation"),
    "concern:silent": QT_TRANSLATE_NOOP("words", "silent"),
    "concern:gap": QT_TRANSLATE_NOOP("words", "bundles missing"),
    "concern:fork": QT_TRANSLATE_NOOP("words", "copied or restored"),
    "concern:revoked": QT_TRANSLATE_NOOP("words", "revoked certificate"),
    "concern:rewritten": QT_TRANSLATE_NOOP("words", "journal rewritten"),
    "concern:old_version": QT_TRANSLATE_NOOP("words", "older program"),
    "concern:ending": QT_TRANSLATE_NOOP("words", "certificate ends soon"),
    "concern:ended": QT_TRANSLATE_NOOP("words", "certificate ended"),
    "concern:clock": QT_TRANSLATE_NOOP("words", "clock is wrong"),
    "second:lowers_earlier": QT_TRANSLATE_NOOP("words", "It takes back reasonable grounds that were decided before."),
    "second:differs_from_assessment": QT_TRANSLATE_NOOP("words", "The answers point to trafficking, and it sees no grounds."),
}  # fmt: skip


def say(key: object, kind: str = "") -> str:
    """The words for a domain value. `kind` tells values apart that are spelled alike ("interview", "layout")."""
    name = f"{kind}:{key}" if kind else str(key)
    found = _SAID.get(name)
    if found is None:
        return str(key).replace("_", " ").capitalize()
    return QCoreApplication.translate(_CONTEXT, found)


def moment(at: datetime) -> str:
    """Date and time on this laptop's clock."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def day(at: datetime) -> str:
    """The date on this laptop's clock."""
    return at.astimezone().strftime("%Y-%m-%d")


def clock(at: datetime) -> str:
    """The time of day, to the second."""
    return at.astimezone().strftime("%H:%M:%S")


def date_said(said: str) -> str:
    """A date or age as written down, said: an estimate ("2023~") as "about 2023"."""
    if not is_estimated(said):
        return said
    return QCoreApplication.translate(_CONTEXT, "about {when}").format(when=without_mark(said))


def age_said(person: Person) -> str:
    """Years of age as told; "" where none were."""
    if person.age_years is None:
        return ""
    return date_said(f"{person.age_years}{ESTIMATED if person.age_estimated else ''}")


def country(code: str) -> str:
    """The name of a country from its ISO 3166 code; what is no such code stays as it is."""
    found = QLocale.codeToTerritory(code)
    return code if found == QLocale.Country.AnyCountry else QLocale.territoryToString(found)


def language_name(tag: str) -> str:
    """The name of a language from its tag (BCP 47), and how it calls itself; what is no such tag stays as it is."""
    found = QLocale.codeToLanguage(tag.split("-")[0])
    if found == QLocale.Language.AnyLanguage:
        return tag
    name, own = QLocale.languageToString(found), QLocale(found).nativeLanguageName()
    return name if not own or own.startswith(name) or "English" in own else f"{name} ({own})"


def remark(key: str) -> str:
    """What was noticed about vault, clock or disk (`fieldtool.casework.safekeeping.Keeping`)."""
    return QCoreApplication.translate(_CONTEXT, _REMARKS[key])
