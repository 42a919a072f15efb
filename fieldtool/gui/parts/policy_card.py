"""What an organisation's policy lays down on this laptop, a sentence for each rule."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldtool.domain.policy import Policy
from fieldtool.gui.marking import QT_TRANSLATE_NOOP
from fieldtool.gui.parts.boxes import Card
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.settings import LANGUAGES

_SAYS = {
    "idle": QT_TRANSLATE_NOOP("policy_card", "It locks after {value} minutes without a touch, or sooner."),
    "minimise": QT_TRANSLATE_NOOP("policy_card", "It locks when the window is put away."),
    "no minimise": QT_TRANSLATE_NOOP("policy_card", "It does not lock when the window is put away."),
    "sleep": QT_TRANSLATE_NOOP("policy_card", "It locks when the laptop has slept."),
    "no sleep": QT_TRANSLATE_NOOP("policy_card", "It does not lock when the laptop has slept."),
    "languages": QT_TRANSLATE_NOOP("policy_card", "Languages of the window: {value}."),
    "minimise_days": QT_TRANSLATE_NOOP(
        "policy_card", "Names and words of a closed case come up to be taken out after {value} days."
    ),
    "erase_days": QT_TRANSLATE_NOOP("policy_card", "A closed case comes up to be deleted after {value} days."),
    "channel": QT_TRANSLATE_NOOP("policy_card", "Updates are taken from the channel {value} alone."),
    "forms": QT_TRANSLATE_NOOP("policy_card", "It brings interview forms: {value}."),
    "services": QT_TRANSLATE_NOOP("policy_card", "It brings the directory of services: {value}."),
    "headquarters": QT_TRANSLATE_NOOP("policy_card", "It names headquarters, to which bundles are sealed."),
    "receivers": QT_TRANSLATE_NOOP(
        "policy_card", "Referral forms go only to receivers in the directory of services."
    ),
}  # fmt: skip
_RULES = QT_TRANSLATE_NOOP(
    "policy_card", "The policy of {organisation} rules here: number {number}, of {issued}."
)
_NONE = QT_TRANSLATE_NOOP("policy_card", "No policy rules this laptop: its people choose for themselves.")
_REFUSED = QT_TRANSLATE_NOOP("policy_card", "{file} of the policy could not be used here: {why}")


def policy_said(policy: Policy) -> list[str]:
    """Who rules, then one sentence for each rule that is laid down."""
    if not policy.is_there:
        return [_tr(_NONE)]
    says = [
        _tr(_RULES).format(
            organisation=isolated(policy.organisation),
            number=isolated(policy.number),
            issued=isolated(policy.issued),
        )
    ]
    for rule, value in _laid_down(policy):
        says.append(_tr(_SAYS[rule]).format(value=isolated(value)))
    return says


def refused_said(refused: dict[str, str]) -> list[str]:
    """What a policy brought and this program could not use, with the reason."""
    return [_tr(_REFUSED).format(file=isolated(name), why=why) for name, why in refused.items()]


def _laid_down(policy: Policy) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    if policy.idle_minutes is not None:
        found.append(("idle", policy.idle_minutes))
    if policy.lock_on_minimise is not None:
        found.append(("minimise" if policy.lock_on_minimise else "no minimise", ""))
    if policy.lock_on_sleep is not None:
        found.append(("sleep" if policy.lock_on_sleep else "no sleep", ""))
    if policy.languages:
        found.append(("languages", ", ".join(LANGUAGES.get(tag, tag) for tag in policy.languages)))
    if policy.minimise_days is not None:
        found.append(("minimise_days", policy.minimise_days))
    if policy.retention_days is not None:
        found.append(("erase_days", policy.retention_days))
    if policy.update_channel:
        found.append(("channel", policy.update_channel))
    for rule, names in (("forms", policy.forms), ("services", policy.services)):
        if names:
            found.append((rule, ", ".join(name.split("/", 1)[1] for name in names)))
    if policy.headquarters:
        found.append(("headquarters", ""))
    if policy.directory_only:
        found.append(("receivers", ""))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("policy_card", text)


class PolicyCard(Card):
    """Stands in the settings and under About."""

    def __init__(self, policy: Policy, title: str) -> None:
        super().__init__()
        self.setObjectName("policy-card")
        self.add(Label(title, "section"))
        first, *rules = policy_said(policy)
        self.add(Label(first, name="settings-policy"))
        for each in rules:
            self.add(Label(each, "quiet"))
        self._refused = Label("", "quiet", name="policy-refused")
        self._refused.hide()
        self.add(self._refused)

    def show_refused(self, refused: dict[str, str]) -> None:
        """What of it could not be used here."""
        self._refused.setText("\n".join(refused_said(refused)))
        self._refused.setVisible(bool(refused))
