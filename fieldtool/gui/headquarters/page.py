"""What every page of headquarters is: a page whose jobs get the open headquarters in the place of a desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.page import Page, Room

if TYPE_CHECKING:
    from fieldtool.casework.headquarters import Headquarters
    from fieldtool.casework.hq_ports import Handouts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HqRoom(Room):
    """The room of headquarters. `desk` is the open headquarters: `HqPage` is the only one that asks it for anything."""

    handouts: Handouts | None = None

    @property
    def hq(self) -> Headquarters:
        """The open headquarters; for vault jobs only."""
        return cast("Headquarters", self.desk)


class HqPage(Page):
    """Base of headquarters' pages."""

    room: HqRoom

    def __init__(self, room: Room) -> None:
        assert isinstance(room, HqRoom)
        super().__init__(room)

    def ask_hq(
        self,
        job: Callable[[Headquarters], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[FieldToolError], None] | None = None,
    ) -> None:
        """Runs `job(headquarters)` on the vault thread; errors nobody takes are told by the shell."""
        hq = self.room.hq
        self.room.thread.ask(self, lambda: job(hq), then, failed or self.told.emit)
