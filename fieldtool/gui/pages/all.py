"""Which pages there are, and where each is made; a page's module is loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from fieldtool.gui.page import Page, Room

_WHERE: Final = {
    "today": ("today", "TodayPage"),
    "meet": ("meet", "MeetPage"),
    "cases": ("cases", "CasesPage"),
    "case": ("case", "CasePage"),
    "interview": ("interview", "InterviewPage"),
    "checklist": ("checklist", "ChecklistPage"),
    "journey": ("journey", "JourneyPage"),
    "documents": ("documents", "DocumentsPage"),
    "assessment": ("assessment", "AssessmentPage"),
    "referral": ("referral", "ReferralPage"),
    "referrals": ("referrals", "ReferralsPage"),
    "services": ("services", "ServicesPage"),
    "exchange": ("exchange", "ExchangePage"),
    "verify": ("verify", "VerifyPage"),
    "certificates": ("certificates", "CertificatesPage"),
    "journal": ("journal", "JournalPage"),
    "officers": ("officers", "OfficersPage"),
    "keeping": ("keeping", "KeepingPage"),
    "safekeeping": ("safekeeping", "SafekeepingPage"),
    "rules": ("rules", "RulesPage"),
    "translations": ("translations", "TranslationsPage"),
    "settings": ("settings", "SettingsPage"),
    "guide": ("guide", "GuidePage"),
    "about": ("about", "AboutPage"),
}


def _maker(module: str, page: str) -> Callable[[Room], Page]:
    def make(room: Room) -> Page:
        made: Page = getattr(import_module(f"fieldtool.gui.pages.{module}"), page)(room)
        return made

    return make


PAGES: Final = {name: _maker(*where) for name, where in _WHERE.items()}
