"""One question with a tile for each answer; and how the work that follows gets on."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets import narrow
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.outcome import Ring
from kiosk.widgets.screenful import Docked
from kiosk.widgets.sign_tile import SignTile
from kiosk.widgets.text import CodeLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign

_MOST_TARGETS = 2.4
"""Height of a tile at most, in least sides of targets."""
_FEWEST = 2
"""So many rows of answers are seen whole, whatever else has to go."""
_BARE = 1
"""So far answers give way to stand beside each other: no icon, but letters as large as ever."""


@dataclass(frozen=True, slots=True)
class Work:
    """How it gets on, or went: ``tone`` is busy, good or bad."""

    tone: str
    title: str
    file: str = ""
    words: str = ""
    note: str = ""
    """What a person may do now, such as pull the stick out."""


_SIGNS = {"good": "check", "bad": "cross"}


class WorkPage(QWidget):
    """A sign, a word in large, what may be done now, and the name of the file; in the middle of the page."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.ring, self.sign = Ring(sizes), PlainLabel("", "sign")
        self.title = WrappedLabel("", "verdict")
        self.file, self.words = CodeLabel("", "value"), WrappedLabel("", "")
        self.note = WrappedLabel("", "verdictNote")
        self.ring.setFixedSize(sizes.huge, sizes.huge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap // 2)
        column.addStretch(1)
        for part in (self.ring, self.sign):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.note, self.file, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)

    def show_work(self, work: Work) -> None:
        """Tell it."""
        icon = _SIGNS.get(work.tone, "")
        self.ring.setVisible(not icon)
        self.sign.setVisible(bool(icon) and not self._sizes.is_cramped)
        if icon:
            give_sign(self.sign, icon, f"{work.tone}_ink", self._sizes, 2.8)
        self.title.setText(work.title)
        self.file.show_text(work.file)
        self.file.setVisible(bool(work.file))
        for label, words in ((self.words, work.words), (self.note, work.note)):
            label.setText(words)
            label.setVisible(bool(words))
        for toned in (self.title, self.note):
            _give_tone(toned, work.tone)


class PickScreen(QWidget):
    """Main thread only."""

    chosen = Signal(str)
    """The key of an answer."""
    back = Signal()
    again = Signal()
    """Look again, or try again."""
    done = Signal()
    """It was seen how the work went."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self._asked: tuple[Sequence[tuple[str, str, str]], str] = ((), "")
        self.buttons: dict[str, SignTile] = {}
        self._rows = 0
        self.work = Work("", "")
        """What is told of the work, or nothing while a question is asked."""
        self.title = PlainLabel("", "title")
        self.words = WrappedLabel("", "muted")
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.gap // 3)  # three rows fit on the smallest screen
        self.answers, self.page = Docked(body, sizes.target), WorkPage(sizes)
        self._worked = Docked(self.page, sizes.target)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.again_button = touch_button(say("Look again"), "repeat", sizes)
        self.again_button.clicked.connect(self.again)
        self.done_button = touch_button(say("Done"), "check", sizes, "primary")
        self.done_button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.answers, 1)
        column.addWidget(self._worked, 1)
        acts = ActionsRow(sizes, self.back_button, self.again_button, self.done_button)
        acts.stand_below(column)
        column.addLayout(acts)

    def ask(
        self, title: str, words: str, answers: Sequence[tuple[str, str, str]], again: str = "", *, is_next: bool = False
    ) -> None:
        """Show a question; of each answer its key, its word and its icon.

        ``again``: a word for looking again; ``is_next``: that this is the sensible thing to do.
        """
        self.work = Work("", "")
        self.title.setText(title)
        self.words.setText(words)
        self._show(is_asking=True)
        self.back_button.show()
        self.done_button.hide()
        self.again_button.setVisible(bool(again))
        self.again_button.set_word(again)
        self.again_button.set_kind("primary" if is_next else "")
        if self._asked != (tuple(answers), title):
            self._asked = (tuple(answers), title)
            self._make(answers)
        self._fit_title()

    def show_work(self, work: Work) -> None:
        """Show how the work gets on; while it does, nobody can leave the page by its own buttons."""
        self.work = work
        self._show(is_asking=False)
        self.back_button.setVisible(work.tone != "busy")
        self.done_button.setVisible(work.tone == "good")
        self.again_button.setVisible(work.tone == "bad")
        self.again_button.set_word(say("Try again"))
        self.again_button.set_kind("primary")
        self.page.show_work(work)

    def changeEvent(self, event: QEvent) -> None:
        """Words or their size may have changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._place()

    def _show(self, *, is_asking: bool) -> None:
        self.title.setVisible(is_asking)
        self.words.setVisible(is_asking and bool(self.words.said))
        self.answers.setVisible(is_asking)
        self._worked.setVisible(not is_asking)

    def _make(self, answers: Sequence[tuple[str, str, str]]) -> None:
        for old in self.buttons.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for key, word, icon in answers:
            self.buttons[key] = tile = SignTile(word, icon, self._sizes)
            tile.setParent(self.answers.widget())
            tile.clicked.connect(partial(self.chosen.emit, key))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the title, or no more."""
        super().resizeEvent(event)
        self._fit_title()

    def _place(self) -> None:
        """As many columns as words leave room for; large text in one of them leaves no height for signs above words."""
        if not self.buttons:
            return
        columns = self._columns()
        is_flat = columns == 1 and self._sizes.is_cramped
        for place in range(max(self._grid.rowCount(), self._grid.columnCount())):
            self._grid.setRowStretch(place, 0)
            self._grid.setColumnStretch(place, 0)
        for tile in self.buttons.values():
            self._grid.removeWidget(tile)
            tile.setMaximumHeight(round(self._sizes.target * _MOST_TARGETS))
            tile.lie_flat(is_flat=is_flat)
        lines, columns = (self._flat_lines(), 2) if is_flat else (_in_lines([*self.buttons.values()], columns), columns)
        for row, line in enumerate(lines):
            for place, tile in enumerate(line):
                self._grid.addWidget(tile, row, place, 1, columns if is_flat and len(line) == 1 else 1)
            self._grid.setRowStretch(row, 100)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._rows = len(lines)
        self._grid.setRowStretch(self._rows, 1)  # below tiles that are as high as they may be
        self._fit_title()

    def _flat_lines(self) -> list[list[SignTile]]:
        """Two answers beside each other where both have room so, for height is scarce; the others alone."""
        room = self._room() - self.answers.verticalScrollBar().sizeHint().width()
        half = (room - self._grid.spacing()) // 2
        lines: list[list[SignTile]] = []
        is_open = False
        for tile in self.buttons.values():
            is_short = narrow.width_at(tile, _BARE) <= half
            if is_short and is_open:
                lines[-1].append(tile)
            else:
                lines.append([tile])
            is_open = is_short and len(lines[-1]) == 1
        beside = [tile for line in lines for tile in line if len(line) > 1]
        is_bare = any(narrow.width_at(tile, 0) > half for tile in beside)
        for tile in beside:
            narrow.give_way(tile, _BARE if is_bare else 0)  # all of them or none has an icon
        for line in (line for line in lines if len(line) == 1):
            narrow.fit(line[0], room)
        return lines

    def _columns(self) -> int:
        for tile in self.buttons.values():
            narrow.give_way(tile, 0)
        wide = max(tile.standing_width for tile in self.buttons.values()) + self._sizes.gap // 3
        most = len(self.buttons)  # one answer takes the whole row
        return next((count for count in (3, 2) if count <= most and count * wide <= self._room()), 1)

    def _room(self) -> int:
        return self._sizes.width - 2 * self._sizes.gap

    def _fit_title(self) -> None:
        """Large text: the title goes where all answers are seen then, or two of them where else it were but one."""
        if self.work.title or not self.buttons:
            return
        sizes, between = self._sizes, self._sizes.gap // 3
        if self.words.objectName() != (name := "fine" if sizes.is_cramped else "muted"):
            self.words.setObjectName(name)
            _polish(self.words)
        high, rows = max(tile.minimumSizeHint().height() for tile in self.buttons.values()) + between, self._rows
        parts = [self.back_button.sizeHint().height()]
        if self.words.said:
            parts.append(self.words.heightForWidth(self._room()))
        room = self.height() - sum(part + sizes.gap // 2 for part in parts) - 2 * (sizes.gap // 2) + between
        beside = room - self.title.sizeHint().height() - sizes.gap // 2
        is_all = rows * high <= room
        has_title = rows * high <= beside or (not is_all and min(rows, _FEWEST) * high <= beside)
        self.title.setVisible(has_title or not sizes.is_cramped)


def _in_lines(tiles: list[SignTile], columns: int) -> list[list[SignTile]]:
    return [tiles[at : at + columns] for at in range(0, len(tiles), columns)]


def _give_tone(label: QLabel, tone: str) -> None:
    label.setProperty("tone", tone)
    _polish(label)


def _polish(label: QLabel) -> None:
    label.style().unpolish(label)
    label.style().polish(label)
