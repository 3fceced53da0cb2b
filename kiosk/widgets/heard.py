"""What the gun doctor heard last, in colour, sign and word; and how far a gun is through the test codes."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from kiosk.core.gun_sheet import SHEET, SheetCode
from kiosk.core.inert import inert_whole
from kiosk.core.words import mark, say_marked, say_number
from kiosk.widgets.banner import Tone
from kiosk.widgets.text import CodeLabel, ElidedLabel, WrappedLabel, write
from kiosk.widgets.theme import Sizes, colour, give_sign, icon_pixmap

_ICONS = {Tone.READY: "barcode", Tone.KEPT: "check", Tone.AGAIN: "alert-triangle", Tone.ERROR: "cross"}
_INKS = {Tone.READY: "on_ready", Tone.KEPT: "on_good", Tone.AGAIN: "on_warn", Tone.ERROR: "on_bad"}


class HeardStrip(QFrame):
    """As the banner of the scan screen, but lower: a picture to be scanned stands above it."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._sizes = sizes
        self.icon = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self.word, self.code = ElidedLabel("", "bannerWord"), CodeLabel("", "title")
        self.meaning, self.note = WrappedLabel("", "bannerMeaning"), WrappedLabel("", "bannerNote")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.word, self.code, self.meaning, self.note):
            words.addWidget(label)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(sizes.gap)
        self._row.addWidget(self.icon)
        self._row.addLayout(words, 1)
        self.note.hide()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """With large text every line counts."""
        gap = self._sizes.gap
        edge = gap // 3 if self._sizes.is_cramped else gap // 2
        self._row.setContentsMargins(gap, edge, gap, edge)

    def say(self, tone: Tone, word: str, code: str = "", meaning: str = "") -> None:
        """Show what came; ``code`` is foreign text. A note ends with it."""
        give_sign(self.icon, _ICONS[tone], _INKS[tone], self._sizes, 1.7)
        self.word.show_text(word)
        self.code.show_text(code)
        self.code.setVisible(bool(code))
        self.meaning.setText(meaning)
        self.add_note("")
        self.setAccessibleName(inert_whole(f"{word}: {self.code.full_text} {meaning}"))
        self.setProperty("tone", tone.value)
        for part in (self, self.word, self.code, self.meaning, self.note):
            part.style().unpolish(part)
            part.style().polish(part)

    def add_note(self, words: str) -> None:
        """One more line, until the next message."""
        self.note.setText(words)
        self.note.setVisible(bool(words))


class CodeState(StrEnum):
    """How one of the test codes stands. The value is the word that is shown."""

    PENDING = mark("still to be scanned")
    WELL = mark("OK")
    CHANGED = mark("changed")
    SKIPPED = mark("skipped")


_LOOKS = {
    CodeState.PENDING: ("card", "muted", ""),
    CodeState.WELL: ("good", "on_good", "check"),
    CodeState.CHANGED: ("warn", "on_warn", "alert-triangle"),
    CodeState.SKIPPED: ("idle", "on_idle", "chevron-right"),
}
"""Surface, ink and icon."""


class CodeSteps(QWidget):
    """The test codes by their numbers: in a row, or below each other with their names and how they came."""

    def __init__(self, sizes: Sizes, *, is_list: bool) -> None:
        super().__init__()
        self._sizes, self._is_list = sizes, is_list
        self._states: Mapping[SheetCode, CodeState] = {}
        self._now: SheetCode | None = None
        fixed, any_width = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(any_width if is_list else fixed, fixed)

    def show_states(self, states: Mapping[SheetCode, CodeState], now: SheetCode | None) -> None:
        """How each came, and which one is asked for."""
        self._states, self._now = dict(states), now
        told = (f"{say_marked(code.name)}: {say_marked(state.value)}" for code, state in states.items())
        self.setAccessibleName(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Of all of them."""
        if self._is_list:
            return QSize(self._sizes.text * 12, self._line * len(SHEET))
        return QSize((self._side + self._space) * len(SHEET) - self._space, self._side)

    def minimumSizeHint(self) -> QSize:
        """They are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, code in enumerate(SHEET):
            state = self._states.get(code, CodeState.PENDING)
            if self._is_list:
                line = QRect(0, place * self._line, self.width(), self._line)
                self._draw_number(painter, self._in_line(line, 0, self._side), place, code, state)
                self._draw_words(painter, line, code, state)
                continue
            spot = QRect(place * (self._side + self._space), 0, self._side, self._side)
            self._draw_number(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), spot), place, code, state)

    @property
    def _side(self) -> int:
        return round(self._sizes.text * 1.5)

    @property
    def _space(self) -> int:
        return self._sizes.gap // 2

    @property
    def _line(self) -> int:
        return round(self._sizes.text * 2.1)

    def _in_line(self, line: QRect, left: int, width: int) -> QRect:
        """A square in the middle of a line, ``left`` from where the line begins."""
        spot = QRect(line.left() + left, line.center().y() - width // 2, width, width)
        return QStyle.visualRect(self.layoutDirection(), line, spot)

    def _draw_number(self, painter: QPainter, spot: QRect, place: int, code: SheetCode, state: CodeState) -> None:
        surface, ink, icon = _LOOKS[state]
        is_now = code is self._now
        if is_now:
            surface, ink = "accent", "on_accent"
        painter.setPen(QPen(QColor(colour("accent" if is_now else "edge")), 2))
        painter.setBrush(QColor(colour(surface)))
        painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
        if icon and not self._is_list and not is_now:  # its place tells its number
            side = round(self._side * 0.6)
            edge = (self._side - side) // 2
            painter.drawPixmap(spot.left() + edge, spot.top() + edge, icon_pixmap(icon, ink, side))
            return
        painter.setPen(QColor(colour(ink)))
        painter.setFont(self._font(is_bold=True))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), say_number(place + 1))

    def _draw_words(self, painter: QPainter, line: QRect, code: SheetCode, state: CodeState) -> None:
        """Name, and behind it sign and word of what became of it."""
        name, font = say_marked(code.name), self._font(is_bold=code is self._now)
        left = self._side + self._sizes.gap
        painter.setFont(font)
        painter.setPen(QColor(colour("ink")))
        write(painter, self._seen(line, left, line.width() - left), Qt.AlignmentFlag.AlignVCenter, name)
        icon, word = _LOOKS[state][2], say_marked(state.value)
        if not icon:
            return
        painter.setFont(self._font(is_bold=False))
        wide, side = QFontMetrics(painter.font()).horizontalAdvance(word), self._sizes.text
        painter.setPen(QColor(colour("muted")))
        begins = line.width() - wide
        write(painter, self._seen(line, begins, wide), Qt.AlignmentFlag.AlignVCenter, word)
        ink = {"check": "good_ink", "alert-triangle": "warn_ink"}.get(icon, "idle_ink")
        sign = self._in_line(line, begins - side - self._space, side)
        painter.drawPixmap(sign, icon_pixmap(icon, ink, side))

    def _seen(self, line: QRect, left: int, width: int) -> QRect:
        spot = QRect(line.left() + left, line.top(), width, line.height())
        return QStyle.visualRect(self.layoutDirection(), line, spot)

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont("Inter")
        font.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Medium)
        font.setPixelSize(self._sizes.small)
        return font
