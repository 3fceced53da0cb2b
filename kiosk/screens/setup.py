"""Set-up: a tile for each thing that can be chosen or looked at, and a page of rows that tell how it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.words import mark, say, say_marked
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, palette, turn

TILES = (
    ("language", mark("Language"), "globe"),
    ("station", mark("Station"), "flag"),
    ("server", mark("Server"), "cloud-up"),
    ("camera", mark("Camera"), "camera"),
    ("gun", mark("Scanner gun"), "gun"),
    ("sound", mark("Sound"), "info"),
    ("look", mark("Colours and text"), "eye"),
    ("measure", mark("Screen size"), "sliders"),
    ("pin", mark("PIN"), "lock"),
    ("code", mark("Settings code"), "qr"),
)
"""Key, word and icon of each tile: what can be chosen."""
CHECKS = (
    ("state", mark("Check all"), "check"),
    ("budget", mark("Requests"), "cloud-check"),
    ("storage", mark("Storage and export"), "stick"),
    ("log", mark("Log"), "queue"),
    ("about", mark("About"), "info"),
)
"""How things are."""


class SetupScreen(QWidget):
    """The menu behind the PIN."""

    chosen = Signal(str)
    """The key of a tile."""
    wizard = Signal()
    """All steps in a row."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes, self._columns = sizes, 0
        self._grid = QGridLayout()
        self._grid.setSpacing(sizes.gap // 2)
        self.tiles: dict[str, TouchButton] = {}
        self._shows_checks = False
        for key, word, icon_name in (*TILES, *CHECKS):
            self.tiles[key] = tile = touch_button(say_marked(word), icon_name, sizes)
            tile.setParent(self)  # shown without one it would be a window of its own
            tile.clicked.connect(partial(self.chosen.emit, key))
        self.back_button = touch_button(say("Back"), "home", sizes)
        self.back_button.clicked.connect(self.back)
        self.wizard_button = touch_button(say("All steps"), "repeat", sizes)
        self.wizard_button.clicked.connect(self.wizard)
        self.checks_button = touch_button(say("Checks and storage"), "check", sizes)
        self.checks_button.clicked.connect(lambda: self.show_tiles(checks=not self._shows_checks))
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.gap // 2)
        bottom.addWidget(self.back_button, 1)
        bottom.addWidget(self.wizard_button, 1)
        bottom.addWidget(self.checks_button, 1)
        turn(bottom, Turn.TIGHT, sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(PlainLabel(say("Set-up"), "title"))
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addLayout(bottom)
        self.show_tiles(checks=False)

    def show_tiles(self, *, checks: bool) -> None:
        """What can be chosen, or how things are: all of them have no room on a small screen."""
        self._shows_checks = checks
        self.checks_button.set_word(say("What can be chosen") if checks else say("Checks and storage"))
        self._columns = 0
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
        shown = [self.tiles[key] for key, *_ in (CHECKS if self._shows_checks else TILES)]
        widest = max(tile.minimumSizeHint().width() for tile in shown)
        room = self._sizes.width - 2 * self._sizes.gap
        columns = max(1, min(4, room // (widest + self._sizes.gap)))
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles.values():
            self._grid.removeWidget(tile)
            tile.setVisible(tile in shown)
        for place, tile in enumerate(shown):
            self._grid.addWidget(tile, place // columns, place % columns)


@dataclass(frozen=True, slots=True)
class Fact:
    """A row: how it is (ok, warning, fault, or nothing), what, in words, and how full a bar is (0..1)."""

    grade: str
    what: str
    sentence: str
    share: float | None = None


_SIGNS = {"ok": "✓", "warning": "▲", "fault": "✗"}


class Bar(QWidget):
    """How much of a budget is left."""

    def __init__(self, share: float, sizes: Sizes, name: str) -> None:
        super().__init__()
        self.share, self._sizes = max(0.0, min(share, 1.0)), sizes
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(self._sizes.text * 8, self._sizes.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame, filled from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = self.height() / 4
        painter.setPen(QColor(palette().edge))
        painter.setBrush(QColor(palette().page))
        frame = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, corner, corner)
        painter.setBrush(QColor(palette().accent))
        frame.setWidth(round(frame.width() * self.share))
        painter.drawRoundedRect(frame, corner, corner)


class InfoScreen(QWidget):
    """Rows that tell how things are; made anew at each ``show_facts``."""

    back = Signal()
    again = Signal()
    acted = Signal()
    """What can be done about it is wanted."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.title = PlainLabel("", "title")
        self.rows = RowColumn(sizes)
        self.rows.setMinimumHeight(sizes.target * 2)
        self.back_button = touch_button(say("Back"), "undo", sizes)
        self.back_button.clicked.connect(self.back)
        self.again_button = touch_button(say("Look again"), "repeat", sizes)
        self.again_button.clicked.connect(self.again)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.gap // 2)
        bottom.addWidget(self.back_button, 1)
        bottom.addWidget(self.again_button, 1)
        self.act_button = touch_button("", "stick", sizes, "primary")
        self.act_button.clicked.connect(self.acted)
        self.act_button.hide()
        bottom.addWidget(self.act_button, 1)
        turn(bottom, Turn.TIGHT, sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.title)
        column.addWidget(self.rows, 1)
        column.addLayout(bottom)

    def show_facts(self, title: str, facts: Sequence[Fact], act: str = "") -> None:
        """Show these rows under a title, and a button with the words ``act`` when there is something to do."""
        self.title.setText(title)
        self.act_button.set_word(act)
        self.act_button.setVisible(bool(act))
        self.facts = tuple(facts)
        self.rows.show_rows((title, self.facts), (), lambda: [self._row(fact) for fact in self.facts])

    def _row(self, fact: Fact) -> QFrame:
        row = QFrame()
        row.setObjectName("card")
        row.setAccessibleName(f"{fact.what}: {fact.sentence}")
        line = QVBoxLayout(row)
        line.setContentsMargins(self._sizes.gap, self._sizes.gap // 2, self._sizes.gap, self._sizes.gap // 2)
        sign = f"{_SIGNS[fact.grade]}  " if fact.grade else ""
        if fact.what:
            head = PlainLabel(f"{sign}{fact.what}", "title")
            head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(head)
        if fact.sentence:
            line.addWidget(WrappedLabel(fact.sentence))
        if fact.share is not None:
            line.addWidget(Bar(fact.share, self._sizes, fact.sentence))
        return row
