"""Set-up: a tile for each thing that can be set or looked at."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.core.words import mark, say, say_marked
from kiosk.widgets.bottom_row import BottomRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.screenful import Docked
from kiosk.widgets.sign_tile import SignTile
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import INK, Sizes, give_icon

TILES = (
    ("language", mark("Language"), "globe"),
    ("look", mark("Display"), "screen"),
    ("sound", mark("Sound"), "sound"),
    ("camera", mark("Camera"), "camera"),
    ("gun", mark("Scanner gun"), "gun"),
    ("station", mark("Station"), "flag"),
    ("server", mark("Server"), "cloud-up"),
    ("pin", mark("PIN"), "lock"),
    ("code", mark("Settings code"), "qr"),
)
"""Key, word and icon of each tile: what can be set."""
CHECKS = (
    ("state", mark("Check all"), "checklist"),
    ("storage", mark("Storage"), "disk"),
    ("export", mark("Export"), "stick"),
    ("budget", mark("Server limits"), "gauge"),
    ("log", mark("Log"), "log"),
    ("about", mark("About"), "info"),
)
"""How things are, and what can be taken away."""
_MOST_TARGETS, _MOST_UPRIGHT = 3.0, 3.6
"""Height of a tile at most, in least sides of targets; on an upright window, which has the height."""


class SetupScreen(QWidget):
    """The menu behind the PIN. All tiles at once where they have room, else what can be set, or the checks."""

    chosen = Signal(str)
    """The key of a tile."""
    wizard = Signal()
    """All steps in a row."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes, self._shows_checks = sizes, False
        self._placed: tuple[int, tuple[str, ...]] = (0, ())
        self.title = PlainLabel("", "title")
        self.tiles = {key: SignTile(say_marked(word), icon, sizes) for key, word, icon in (*TILES, *CHECKS)}
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.gap // 3)  # three rows fit on the smallest screen
        for key, tile in self.tiles.items():
            tile.setParent(body)  # shown without one it would be a window of its own
            tile.clicked.connect(partial(self.chosen.emit, key))
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.wizard_button = touch_button(say("Run set-up again"), "repeat", sizes)
        self.wizard_button.clicked.connect(self.wizard)
        self.checks_button = touch_button(say("Checks"), "checklist", sizes)
        self.checks_button.clicked.connect(lambda: self.show_tiles(checks=not self._shows_checks))
        self._docked = Docked(body, sizes.target)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.title)
        column.addWidget(self._docked, 1)
        acts = BottomRow(sizes, self.back_button, self.wizard_button, self.checks_button)
        acts.stand_below(column)
        column.addWidget(acts)
        self.show_tiles(checks=False)

    def show_tiles(self, *, checks: bool) -> None:
        """What can be set, or how things are, where not all of it has room."""
        self._shows_checks = checks
        self._docked.to_top()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as words leave room for."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Words or their size may have changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._place()

    def _place(self) -> None:
        every = tuple(self.tiles)
        has_all = self._fits(every)
        checks = tuple(key for key, *_ in CHECKS)
        group = checks if self._shows_checks else tuple(key for key, *_ in TILES)
        self.checks_button.setVisible(not has_all)
        self.wizard_button.setVisible(has_all or not self._shows_checks)
        give_icon(self.checks_button, "sliders" if self._shows_checks else "checklist", INK)
        self.checks_button.set_word(say("Settings") if self._shows_checks else say("Checks"))
        self.title.setText(say("Set-up") if has_all or not self._shows_checks else say("Checks"))
        self._put(every if has_all else group)

    def _columns(self, keys: tuple[str, ...]) -> int:
        """Rows are to be full: five or three tiles; two or one where words are long."""
        widest = max(self.tiles[key].minimumSizeHint().width() for key in keys)
        room, gap = self._sizes.width - 2 * self._sizes.gap, self._sizes.gap // 3
        wanted = (3, 2) if self._sizes.is_upright or len(keys) < len(self.tiles) else (5, 3, 2)
        return next((count for count in wanted if count * (widest + gap) <= room), 1)

    def _fits(self, keys: tuple[str, ...]) -> bool:
        """Whether they have room without scrolling, beside header, title and buttons."""
        rows = -(-len(keys) // self._columns(keys))
        least = max(self.tiles[key].minimumSizeHint().height() for key in keys)
        room = self._sizes.height - round(2.4 * self._sizes.target) - 2 * self._sizes.text - 2 * self._sizes.gap
        return rows * (least + self._sizes.gap // 3) <= room

    def _put(self, keys: tuple[str, ...]) -> None:
        columns = self._columns(keys)
        most = _MOST_UPRIGHT if self._sizes.is_upright else _MOST_TARGETS
        for tile in self.tiles.values():
            tile.setMaximumHeight(round(self._sizes.target * most))
        if (columns, keys) == self._placed:
            return
        self._placed = (columns, keys)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for key, tile in self.tiles.items():
            self._grid.removeWidget(tile)
            tile.setVisible(key in keys)
        for place, key in enumerate(keys):
            self._grid.addWidget(self.tiles[key], place // columns, place % columns)
            self._grid.setRowStretch(place // columns, 100)
            self._grid.setColumnStretch(place % columns, 1)
        self._grid.setRowStretch(-(-len(keys) // columns), 1)  # below tiles that are as high as they may be
