"""Whether the rules fit together and fit the catalogue: references, cycles, counts."""

from __future__ import annotations

from fieldtool.domain.assessment.catalogue import Catalogue
from fieldtool.domain.assessment.declarations import CHILD, Declaration
from fieldtool.domain.assessment.rulefile import SMUGGLING_ELEMENTS, leaves_of, members_of
from fieldtool.domain.assessment.written import Written


def check(written: Written, catalogue: Catalogue) -> None:
    """Refuse with RulesError (file and line) what names nothing, leads back to itself, or can never be."""
    for one in written.declarations.values():
        _check_members(one, written, catalogue)
    _refuse_cycles(written)
    for header, names in (
        ("at_risk", written.vulnerable_after_smuggling),
        ("labour_exploitation", (written.exploitation,)),
        ("ilo", (*written.ilo_dimensions, written.ilo_rule)),
    ):
        for name in names:
            if name not in written.declarations:
                written.places[header].refuse(f"there is no rule {name}.", name)
    used = {i for one in written.declarations.values() for i in leaves_of(one, catalogue)}
    for exclusion in written.exclusions:
        for each in exclusion.by:
            if each in used:
                exclusion.place.refuse(
                    f"{each} excludes {exclusion.indicator} and is used by a rule: not both.", each
                )
    element = written.declarations["smuggling"]
    missing = [name for name in SMUGGLING_ELEMENTS if name not in element.members]
    if missing and written.overlay is None:
        element.place.refuse(
            f"the rule smuggling leaves out {missing[0]}; only an overlay may do that.", "smuggling"
        )


def _check_members(one: Declaration, written: Written, catalogue: Catalogue) -> None:
    if one.kind == "dimension":
        if not catalogue.group(one.members[0]):
            one.place.refuse(f"no indicator is of the group {one.members[0]}.", one.members[0])
        return
    for member in (*one.members, *one.implied_by):
        if "." in member:
            members_of(one.place, member, catalogue)
        elif one.kind == "of":
            one.place.refuse(f"the rule {one.name} counts indicators; {member} is not one.", member)
        elif member != CHILD and member not in written.declarations:
            one.place.refuse(
                f"the rule {one.name} names {member}, which is neither rule nor indicator.", member
            )
    if one.kind == "of" and one.at_least > len(set(leaves_of(one, catalogue))):
        one.place.refuse(f"the rule {one.name} asks for more indicators than it names.", "at_least")


def _refuse_cycles(written: Written) -> None:
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        one = written.declarations[name]
        if name in path:
            round_trip = " > ".join((*path[path.index(name) :], name))
            one.place.refuse(f"the rule {name} leads back to itself: {round_trip}.", name)
        if name not in done:
            for member in (*one.members, *one.implied_by) if one.kind in ("any", "all") else ():
                if member in written.declarations:
                    visit(member, (*path, name))
            done.add(name)

    for name in written.declarations:
        visit(name, ())
