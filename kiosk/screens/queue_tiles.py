"""Four counts side by side: what is on this kiosk, what is being sent, what needs a person, what was sent."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.words import said_anew, say, say_number
from kiosk.widgets.text import ElidedLabel, PlainLabel, write
from kiosk.widgets.theme import BLUE, GREEN, GREY, INK, RED, Sizes, colour, give_sign

_SIGN_EMS = 1.4


class Figure(PlainLabel):
    """A number as large as its room allows. ``most``: the largest size in pixels, that all four have in common."""

    resized = Signal()
    """Its room changed; a page that is not shown yet hears of it late."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__("0")
        self._sizes = sizes
        self.token = INK
        self.most = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self.resized.emit()

    def fitting(self) -> int:
        """The largest size that fits."""
        size = self._largest
        while size > self._sizes.small and QFontMetrics(self._font(size)).horizontalAdvance(self.text()) > self.width():
            size -= 1
        return size

    def usual_width(self) -> int:
        """What the number takes in its largest size."""
        return QFontMetrics(self._font(self._largest)).horizontalAdvance(self.text())

    @property
    def _largest(self) -> int:
        """Where text is large a number is no larger than it: the rows below need the room."""
        return self._sizes.text if self._sizes.is_tight else self._sizes.huge

    def sizeHint(self) -> QSize:
        """As high as its digits, which have nothing below the line."""
        return QSize(self._sizes.text, round(self._largest * 0.95))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it where reading begins."""
        painter = QPainter(self)
        painter.setFont(self._font(self.most or self.fitting()))
        painter.setPen(colour(self.token))
        painter.setLayoutDirection(self.layoutDirection())
        write(painter, self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(size)
        return font


class Tile(QFrame):
    """A number with a sign and a word; in its colour while there is something to count. Large text leaves no sign."""

    touched = Signal()

    def __init__(self, word: str, icon_name: str, token: str, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("tile")
        self._word, self._count, self._token = word, 0, token
        self._icon_name, self._sizes = icon_name, sizes
        self.sign = sign = QLabel()
        give_sign(sign, icon_name, GREY, sizes, _SIGN_EMS)
        self.number = Figure(sizes)
        row = QHBoxLayout()
        row.setSpacing(sizes.text // 4)
        row.addWidget(self.number, 1)
        row.addWidget(sign)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(sizes.text // 3, sizes.text // 8, sizes.text // 3, sizes.text // 8)
        column.setSpacing(0)
        column.addLayout(row)
        self.word = ElidedLabel(word, "note")
        column.addWidget(self.word)
        self._spare()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _spare(self) -> None:
        """The word says it too."""
        self.sign.setHidden(self._sizes.is_tight)

    def sizeHint(self) -> QSize:
        """As high as a target, and never less than its words."""
        return super().sizeHint().expandedTo(QSize(0, self._sizes.target))

    def minimumSizeHint(self) -> QSize:
        """Of any width; with large text never less than its word, for which a longer one has to give way."""
        edges = self._column.contentsMargins()
        frame = self.width() - self.contentsRect().width()  # some themes put one around it
        wide = max(self.word.sizeHint().width(), self.number.usual_width()) + edges.left() + edges.right() + frame
        return QSize(wide if self._sizes.is_tight else 0, self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger on it: the list behind the number may be shown."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.touched.emit()

    def show_number(self, number: int) -> None:
        """Show a count."""
        self._count = number
        self.number.token = self._token if number else INK
        give_sign(self.sign, self._icon_name, self._token if number else GREY, self._sizes, _SIGN_EMS)
        self.number.setText(say_number(number))
        self.setAccessibleName(f"{said_anew(self._word)}: {number}")

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed, or the size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_number(self._count)
            self.updateGeometry()
        elif event.type() is QEvent.Type.StyleChange:
            self._spare()
            self.number.updateGeometry()


class Tiles(QWidget):
    """All four in one row."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.here = Tile(say("Here", "captures on this kiosk"), "queue", GREY, sizes)
        self.sending = Tile(say("Sending"), "cloud-up", BLUE, sizes)
        self.needs_you = Tile(say("Needs you"), "hand", RED, sizes)
        self.sent = Tile(say("Sent"), "cloud-check", GREEN, sizes)
        self.all = (self.here, self.sending, self.needs_you, self.sent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap // 2)
        for tile in self.all:
            row.addWidget(tile, 1)
            tile.number.resized.connect(self._fit)

    def show_numbers(self, *numbers: int) -> None:
        """Show all counts, digits of one size."""
        for tile, number in zip(self.all, numbers, strict=True):
            tile.show_number(number)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        most = min(tile.number.fitting() for tile in self.all)
        for tile in self.all:
            tile.number.most = most
            tile.number.update()
