"""A row of buttons of which none is the next thing to do: all together they take the whole width."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem

from kiosk.widgets.actions import ActionsRow

_AS_WIDE_AS_CAN_BE = 10_000


class EvenRow(ActionsRow):
    """As ``ActionsRow``, but what is left of the width is shared by all."""

    def sizeHint(self) -> QSize:
        """Any width will do."""
        return self.minimumSize()

    def _filled(self, least: list[int], width: int) -> list[int]:
        each = width // len(least)
        return super()._filled([each] * len(least), width) if max(least) <= each else super()._filled(least, width)

    def _useful(self, _item: QLayoutItem, *, is_last: bool) -> int:  # noqa: ARG002 - as there
        return _AS_WIDE_AS_CAN_BE
