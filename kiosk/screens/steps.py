"""One step of setting the kiosk up: what it is about, a page to do it on, and the way on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.screens.setup_pages import ChoicePage, CodePage, GunPage, LookPage, PickRows
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import INK, Sizes, Turn, give_icon, palette, turn
from kiosk.widgets.viewfinder import Viewfinder


class StepDots(QWidget):
    """A dot for each step; the one of now is wide."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self.place, self.count = sizes, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int, count: int) -> None:
        """The step of now, from 0, of so many."""
        self.place, self.count = place, count
        self.setAccessibleName(say("Step {place} of {count}", place=place + 1, count=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row of dots."""
        return QSize(self._sizes.text * (self.count + 2), self._sizes.text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, x = self._sizes.text * 0.6, 0.0
        painter.setPen(QColor(palette().edge))
        for place in range(self.count):
            wide = side * (2.6 if place == self.place else 1)
            painter.setBrush(QColor(palette().accent if place <= self.place else palette().card))
            painter.drawRoundedRect(round(x) + 1, round(side * 0.3), round(wide), round(side), side / 2, side / 2)
            x += wide + self._sizes.text * 0.4


class ActionPage(QWidget):
    """What holds now, a line on how it went, and a button or more."""

    touched = Signal(str)
    """The key of the button."""

    def __init__(self, sizes: Sizes, actions: Sequence[tuple[str, str, str]], lines: int = 1) -> None:
        """``actions``: key, word and icon of each button; ``lines`` is how many values are shown."""
        super().__init__()
        self.values = [ElidedLabel("", "entry") for _ in range(lines)]
        self.result = WrappedLabel("", "")
        self.buttons = {key: touch_button(word, icon, sizes) for key, word, icon in actions}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap // 2)
        for value in self.values:
            value.setMinimumHeight(round(sizes.text * 2.2))
            column.addWidget(value)
        row = QHBoxLayout()
        row.setSpacing(sizes.gap // 2)
        turn(row, Turn.TIGHT, sizes)
        for key, button in self.buttons.items():
            button.clicked.connect(partial(self.touched.emit, key))
            row.addWidget(button, 1)
        column.addLayout(row)
        column.addWidget(self.result)
        column.addStretch(1)

    def show_values(self, *values: str) -> None:
        """Show what holds now."""
        for label, value in zip(self.values, values, strict=True):
            label.show_text(value)


class CameraPage(QWidget):
    """The cameras by their names beside the picture of the one that is on."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.viewfinder = Viewfinder(sizes, aim)
        self.rows = PickRows(sizes)
        self.rows.chosen.connect(self.chosen)
        self.proof = WrappedLabel("", "")
        left = QVBoxLayout()
        left.setSpacing(sizes.gap // 2)
        left.addWidget(self.rows, 1)
        left.addWidget(self.proof)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        turn(row, Turn.UPRIGHT, sizes)
        row.addLayout(left, 1)
        row.addWidget(self.viewfinder, 1)

    def show_cameras(self, cameras: Sequence[tuple[str, str]], chosen: str) -> None:
        """Keys and names."""
        self.rows.show_names(cameras, (chosen,))


class StepScreen(QWidget):
    """The frame around the page of a step."""

    back = Signal()
    skip = Signal()
    go_on = Signal()
    practise = Signal()
    """Set-up can wait: the kiosk is to be tried first."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title = ElidedLabel("", "title")
        self.words = WrappedLabel("", "muted")
        self.dots = StepDots(sizes)
        self.language = ChoicePage(sizes)
        self.code, self.look = CodePage(sizes, aim), LookPage(sizes)
        self.station = ActionPage(sizes, [("edit", say("Change"), "keypad")])
        server = (
            ("server", say("Address"), "keypad"),
            ("key", say("Key"), "lock"),
            ("check", say("Check"), "cloud-check"),
        )
        self.server = ActionPage(sizes, server, lines=2)
        self.camera = CameraPage(sizes, aim)
        self.gun = GunPage(sizes)
        sounds = (
            ("KEPT", say("Kept"), "check"),
            ("AGAIN", say("Again"), "repeat"),
            ("ERROR", say("Error"), "cross"),
            ("ATTENTION", say("Attention"), "hand"),
        )
        self.sound = ActionPage(sizes, sounds, lines=0)
        self.measure = ActionPage(sizes, [("fit", say("Measure the screen"), "sliders")], lines=0)
        self.pin = ActionPage(sizes, [("pin", say("Set a PIN"), "lock")], lines=0)
        self.pages: tuple[QWidget, ...] = (self.language, self.station, self.server, self.camera)
        self.pages = (*self.pages, self.gun, self.sound, self.measure, self.pin, self.code, self.look)
        self._lay_out(sizes)

    def _lay_out(self, sizes: Sizes) -> None:
        self.back_button = touch_button(say("Back"), "undo", sizes)
        self.back_button.clicked.connect(self.back)
        self.skip_button = touch_button(say("Skip"), "", sizes)
        self.skip_button.clicked.connect(self.skip)
        self.next_button = touch_button(say("Next"), "check", sizes, "primary")
        self.next_button.clicked.connect(self.go_on)
        self.try_button = touch_button(say("Try it first (practice)"), "play", sizes, "primary")
        self.try_button.setMinimumHeight(round(sizes.target * 1.5))
        self.try_button.clicked.connect(self.practise)
        self.try_button.hide()
        top = QHBoxLayout()
        top.setSpacing(sizes.gap)
        top.addWidget(self.title, 1)
        top.addWidget(self.dots)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.gap // 2)
        for button in (self.back_button, self.skip_button, self.next_button):
            bottom.addWidget(button, 1)
        bottom.insertWidget(0, self.try_button, 2)
        turn(bottom, Turn.TIGHT, sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addLayout(top)
        column.addWidget(self.words)
        for page in self.pages:  # no stack: it would be as high as its highest page
            page.hide()
            column.addWidget(page, 1)
        column.addLayout(bottom)

    def show_step(
        self, page: QWidget, title: str, words: str, place: tuple[int, int] | None, *, may_try: bool = False
    ) -> None:
        """Show a step; ``place`` is which of how many in a row, None for one alone.

        ``may_try``: where there is no step to go back to, trying the kiosk first is offered in large.
        """
        self.title.show_text(title)
        self.words.setText(words)
        self.dots.setVisible(place is not None)
        if place is not None:
            self.dots.show_place(*place)
        is_first = may_try and place is not None and place[0] == 0
        is_last = place is None or place[0] == place[1] - 1
        self.try_button.setVisible(is_first)
        self.back_button.setVisible(not is_first)
        self.skip_button.setVisible(place is not None and not is_first)
        on_word = say("Set it up") if is_first else say("Next")
        self.next_button.set_word(say("Done") if is_last else on_word)
        self._stress(self.next_button, is_main=not is_first)
        for other in self.pages:
            other.setVisible(other is page)

    @staticmethod
    def _stress(button: TouchButton, *, is_main: bool) -> None:
        """The one thing to do next stands out; where that is another button, this one does not."""
        button.setProperty("kind", "primary" if is_main else "")
        give_icon(button, "check" if is_main else "sliders", "on_accent" if is_main else INK)
        button.style().unpolish(button)
        button.style().polish(button)
