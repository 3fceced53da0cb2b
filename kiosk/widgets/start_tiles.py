"""The tiles that begin a session, one for each kind: as large as the page has room for them."""

from PySide6.QtWidgets import QBoxLayout

from kiosk.widgets.start_tile import StartTile
from kiosk.widgets.theme import Sizes

_SHARE = 0.25
"""Of the window's width, for the height of the tile that begins: it need not be higher than wide."""


class StartTiles(QBoxLayout):
    """Scanning on top, with most of the room, and what belongs to photos below it.

    Large text leaves no height for that: then all stand in one row, that of sessions is seen below it.
    """

    def __init__(self, sizes: Sizes, first: StartTile, *others: StartTile) -> None:
        direction = QBoxLayout.Direction
        super().__init__(direction.TopToBottom)
        self._sizes, self._first, self._after = sizes, first, others
        self._others = QBoxLayout(direction.TopToBottom)
        for layout in (self, self._others):
            layout.setSpacing(sizes.gap)
        self.addWidget(first, 2)
        for tile in others:
            self._others.addWidget(tile, 1)
        self.addLayout(self._others)

    def place(self, width: int) -> None:
        """Fit the tiles that are shown into ``width`` pixels."""
        sizes = self._sizes
        others = [tile for tile in self._after if not tile.isHidden()]
        shown = others if self._first.isHidden() else [self._first, *others]
        is_row, is_short = self._row(shown, width)
        is_pair = is_row or (sizes.is_cramped and _together(sizes, others, is_short=False) <= width)
        for tile in shown:
            tile.stand_in_row(is_in_row=is_row, is_short=is_short)
        self._run(self, is_row=is_row)
        self._run(self._others, is_row=is_pair)
        spare = width - _together(sizes, shown, is_short=is_short)
        if is_row:  # what begins has most of the room that words leave
            first = self._first.width_in_row(is_short=is_short) + spare // 2
            self._share(first, width - sizes.gap - first)
        else:
            self._share(2, 1 if is_pair else len(others))
        for tile in others:  # side by side the longer word has more room
            self._others.setStretchFactor(tile, tile.width_in_row(is_short=is_short) if is_pair else 1)
        most = round(sizes.target * 4 if sizes.is_upright else sizes.width * _SHARE)
        for tile in shown:
            tile.setMaximumHeight(most if tile is self._first and not is_row else most // 2)

    @staticmethod
    def _run(layout: QBoxLayout, *, is_row: bool) -> None:
        direction = QBoxLayout.Direction
        layout.setDirection(direction.LeftToRight if is_row else direction.TopToBottom)

    def _share(self, first: int, others: int) -> None:
        self.setStretch(0, first)
        self.setStretch(1, others)

    def _row(self, tiles: list[StartTile], width: int) -> tuple[bool, bool]:
        """Whether all stand in one row, and whether with their short words."""
        if not self._sizes.is_cramped or len(tiles) < 2:
            return False, False
        ways = (short for short in (False, True) if _together(self._sizes, tiles, is_short=short) <= width)
        is_short = next(ways, None)
        return is_short is not None, bool(is_short)


def _together(sizes: Sizes, tiles: list[StartTile], *, is_short: bool) -> int:
    """So wide are tiles beside each other."""
    return sum(tile.width_in_row(is_short=is_short) + sizes.gap for tile in tiles) - sizes.gap
