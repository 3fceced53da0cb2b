"""A window with everything a gun could hit, a gun that shoots at it, and time that the test turns."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QSpinBox, QVBoxLayout, QWidget

from kiosk.widgets.struck import KeyTimes


class Desk(QWidget):
    """A window with everything a gun could hit."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0
        self.edit, self.spin, self.list, self.button = QLineEdit(), QSpinBox(), QListWidget(), QPushButton("Go")
        self.spin.setRange(0, 1_000_000_000)
        self.list.addItems(["1 one", "4 four", "9 nine"])
        self.button.clicked.connect(self._count)
        column = QVBoxLayout(self)
        for widget in (self.edit, self.spin, self.list, self.button):
            column.addWidget(widget)

    def _count(self) -> None:
        self.clicks += 1


class TurnedTimes(KeyTimes):
    """Keys are struck when the test says, however fast it runs."""

    def __init__(self, time_s: list[float]) -> None:
        super().__init__(lambda: time_s[0])

    def of(self, event: QKeyEvent) -> float:
        return self.now()


def shoot(window, text, time_s, gap_s=0.005, end=Qt.Key.Key_Return):
    for char in text:
        time_s[0] += gap_s
        if char == "\x1d":
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(window.windowHandle(), char)
    if end is not None:
        time_s[0] += gap_s
        QTest.keyClick(window.windowHandle(), end)
