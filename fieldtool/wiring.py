"""Puts the core together: which adapter meets which port, with the content that ships with the program."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from fieldtool import content

if TYPE_CHECKING:
    from fieldtool.casework.policies import InForce
    from fieldtool.casework.ports import Workshop
    from fieldtool.domain.assessment import Catalogue, RuleSet
    from fieldtool.vault.keys import Stretch

RULES = "un-protocols.toml"


def now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


class Contents:
    """The content that ships with the program, read when first asked for."""

    @cached_property
    def catalogue(self) -> Catalogue:
        """Indicators with English texts."""
        from fieldtool.domain.assessment import Catalogue

        return Catalogue.load(content.forms() / "indicators")

    @cached_property
    def rules(self) -> RuleSet:
        """The rules in force."""
        from fieldtool.domain.assessment import RuleSet

        return RuleSet.load(content.forms() / "assessment" / RULES, self.catalogue)


def workshop(cost: Stretch | None = None, policy: InForce | None = None) -> Workshop:
    """Every port with its adapter. `cost`: of new key slots (None: calibrated to about a second here). `policy`: that rules."""
    from fieldtool import adapters
    from fieldtool.casework.policies import InForce
    from fieldtool.casework.ports import Workshop
    from fieldtool.media_adapter import CleanedMedia
    from fieldtool.paper_adapter import PrintedPaper
    from fieldtool.translation_adapter import FormReviews
    from fieldtool.vault import SqlVaults

    shipped = Contents()
    return Workshop(
        clock=now,
        catalogue=shipped.catalogue,
        rules=shipped.rules,
        vaults=SqlVaults(cost),
        forms=adapters.QuestionnaireForms(),
        signing=adapters.PkiSigning(),
        referral_forms=adapters.PdfReferralForms(content.forms(), content.resources()),
        bundles=adapters.age_bundles(),
        standard=adapters.HtcdsStandard(),
        forms_folder=content.forms(),
        paper=PrintedPaper(content.forms(), content.resources()),
        media=CleanedMedia(),
        translations=FormReviews(),
        policy=policy or InForce(),
    )
