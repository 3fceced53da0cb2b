"""Pages of set-up's steps beyond one value and a button: the look of the screen, scanner guns, a settings code."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn
from kiosk.widgets.viewfinder import Viewfinder


class ChoicePage(QWidget):
    """A large button for each of a few choices; the one that holds is marked."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes, columns: int = 3) -> None:
        """``columns``: of buttons, where there is room for so many."""
        super().__init__()
        self._sizes, self._most = sizes, columns
        self.buttons: dict[str, TouchButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.gap // 2)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Keys and words."""
        for old in self.buttons.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        columns = 2 if self._sizes.is_tight else self._most
        for place, (key, word) in enumerate(choices):
            is_it = key == chosen
            button = touch_button(word, "check" if is_it else "", self._sizes, "primary" if is_it else "")
            button.clicked.connect(partial(self.chosen.emit, key))
            self.buttons[key] = button
            self._grid.addWidget(button, place // columns, place % columns)


class LookPage(QWidget):
    """Colours and size of text; what is touched is seen at once."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.themes, self.texts = ChoicePage(sizes), ChoicePage(sizes, columns=5)
        self.sample = WrappedLabel(say("So large is text now. Codes, counts and keys grow with it."), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap // 2)
        for part in (self.themes, self.texts, self.sample):
            column.addWidget(part)
        column.addStretch(1)


class FewRows(RowColumn):
    """Asks for the height of two rows; more of them are scrolled, not the page."""

    def sizeHint(self) -> QSize:
        """Two rows high."""
        return QSize(super().sizeHint().width(), round(self.minimumHeight() * 2.2))


class PickRows(FewRows):
    """Names below each other; the chosen ones are marked."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self._sizes = sizes
        self.buttons: dict[str, TouchButton] = {}
        self.setMinimumHeight(sizes.target)

    def show_names(self, names: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Keys and names."""
        shown = (tuple(names), tuple(chosen))
        self.show_rows(shown, tuple(key for key, _ in names), lambda: self._buttons(names, chosen))

    def _buttons(self, names: Sequence[tuple[str, str]], chosen: Sequence[str]) -> list[QWidget]:
        self.buttons = {}
        for key, name in names:
            is_it = key in chosen
            button = touch_button(name[:24], "check" if is_it else "", self._sizes, "primary" if is_it else "")
            button.set_name(name)
            button.clicked.connect(partial(self.chosen.emit, key))
            self.buttons[key] = button
        return list(self.buttons.values())


class GunPage(QWidget):
    """The guns that are plugged in, beside a test of whichever is used: what came, and what it means."""

    touched = Signal(str)
    """The key of a button."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.rows = PickRows(sizes)
        self.values = [ElidedLabel("", "entry")]
        self.values[0].setMinimumHeight(round(sizes.text * 2.2))
        self.result = WrappedLabel("", "")
        self.doctor = touch_button(say("It reads wrong"), "gun", sizes)
        self.doctor.clicked.connect(partial(self.touched.emit, "doctor"))
        right = QVBoxLayout()
        right.setSpacing(sizes.gap // 2)
        for part in (self.values[0], self.result):
            right.addWidget(part)
        right.addStretch(1)
        right.addWidget(self.doctor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        turn(row, Turn.TIGHT, sizes)
        row.addWidget(self.rows, 1)
        row.addLayout(right, 1)

    def show_values(self, value: str) -> None:
        """Show what was scanned last."""
        self.values[0].show_text(value)


class CodePage(QWidget):
    """Where a settings code is held before the camera, and what became of it."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.viewfinder = Viewfinder(sizes, aim)
        self.result = WrappedLabel("", "")
        self.how = PlainLabel(say("Camera or scanner gun"), "title")
        self.how.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        left = QVBoxLayout()
        left.setSpacing(sizes.gap // 2)
        left.addWidget(self.how)
        left.addWidget(self.result)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        turn(row, Turn.UPRIGHT, sizes)
        row.addLayout(left, 1)
        row.addWidget(self.viewfinder, 1)
