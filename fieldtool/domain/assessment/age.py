"""What is known about a person's age, and whether the person counts as a child."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldtool.domain.assessment.errors import AnswersError

_OLDEST = 130


@dataclass(frozen=True, slots=True)
class Age:
    """Years, or known child or adult, or doubtful, or not asked.

    `years` in whole years, or None. `child` is True or False where it is known without years. `asked` is
    False only when nothing at all is known. Doubtful means: there is reason to think that the person may be a
    child, and the person is then presumed to be one (OHCHR Recommended Principles and Guidelines 2002,
    guideline 8.2). Whether a number of years makes a child is for the rules to say, because national law may
    set another age.
    """

    years: int | None = field(default=None, repr=False)
    child: bool | None = field(default=None, repr=False)
    asked: bool = False

    @classmethod
    def of_years(cls, years: int) -> Age:
        """A known age; AnswersError unless it is a whole number from 0 to 130."""
        if isinstance(years, bool) or not isinstance(years, int) or not 0 <= years <= _OLDEST:
            raise AnswersError(f"The age must be a whole number of years from 0 to {_OLDEST}.")
        return cls(years=years, asked=True)

    @classmethod
    def known(cls, child: bool) -> Age:
        """Known to be a child (True) or an adult (False), without the number of years."""
        return cls(child=child, asked=True)

    @classmethod
    def doubtful(cls) -> Age:
        """Perhaps a child: presumed child."""
        return cls(asked=True)

    @classmethod
    def not_asked(cls) -> Age:
        """Nothing is known about the age: an open question like any other."""
        return cls()

    @property
    def is_doubtful(self) -> bool:
        """True where the person is presumed to be a child."""
        return self.asked and self.years is None and self.child is None

    def is_child(self, child_under: int) -> bool | None:
        """True or False where the age says so under this limit (years); None where it is doubtful or not
        asked."""
        return self.child if self.years is None else self.years < child_under

    def counts_as_child(self, child_under: int) -> bool | None:
        """As `is_child`, and True for a presumed child; None only where the age was not asked."""
        return True if self.is_doubtful else self.is_child(child_under)

    @classmethod
    def from_json(cls, value: object) -> Age:
        """From None (not asked), {"years": 16} or {"child": true | false | null}; AnswersError for anything
        else."""
        if value is None or value == {}:
            return cls.not_asked()
        if not isinstance(value, Mapping):
            raise AnswersError('The age must be {"years": number} or {"child": true, false or null}.')
        stray = sorted(str(key) for key in value if key not in ("years", "child"))
        if stray:
            raise AnswersError(f'The age does not know "{stray[0]}": only "years" or "child".')
        if "years" in value and "child" in value:
            raise AnswersError('The age names both "years" and "child": give only one of them.')
        if "years" in value:
            years = value["years"]
            return cls.not_asked() if years is None else cls.of_years(years)
        child = value["child"]
        if child is None:
            return cls.doubtful()
        if not isinstance(child, bool):
            raise AnswersError('"child" in the age must be true, false or null.')
        return cls.known(child)

    def to_json(self) -> dict[str, int | bool | None] | None:
        """The same shape that `from_json` reads."""
        if not self.asked:
            return None
        return {"years": self.years} if self.years is not None else {"child": self.child}
