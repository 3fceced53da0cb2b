"""Paints the rows of the list of captures: code, what is to be known of it, quantity; refused ones with what to do."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.core.clock_marks import Stamp
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureNotKept
from kiosk.core.inert import inert
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say, say_number, say_time
from kiosk.store.records import CaptureRecord
from kiosk.widgets.big_code import beyond_number, date_of, parts_beyond, shown_code
from kiosk.widgets.text import drawn, runs_from_right, write
from kiosk.widgets.theme import INK, LINE, MUTED, RED, Sizes, icon_pixmap
from kiosk.widgets.theme import colour as colour_of

_Index = QModelIndex | QPersistentModelIndex
RECORD = Qt.ItemDataRole.UserRole + 1
_LONG = 300
_LONGEST = 600
"""No code is longer: it is cut once, where it is drawn."""


class CaptureDelegate(QStyledItemDelegate):
    """Paints a capture. ``row_height`` is what the screen gives each row, in pixels; 0: what its words want."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes, self._row = sizes, QRect()
        self.row_height = 0
        self.marked: str | CaptureNotKept = ""
        """The capture whose page is open, by its id; or the scan that was not kept."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is a touch target."""
        return QSize(100, self.row_height or max(round(self._sizes.text * 3.4), self._sizes.target))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; all text is inert and plain."""
        record, rect = index.data(RECORD), option.rect
        if not isinstance(record, CaptureRecord | CaptureNotKept):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._row = rect
        if index.row():
            painter.setPen(QColor(colour_of(LINE)))
            painter.drawLine(rect.topLeft(), rect.topRight())
        if (record.id if isinstance(record, CaptureRecord) else record) == self.marked:
            painter.fillRect(rect.adjusted(-self._sizes.gap, 1, self._sizes.gap, 0), QColor(colour_of("ready")))
        first = self._draw_end(painter, rect, record)
        inner = rect.adjusted(0, 0, first.left() - rect.right() - self._sizes.gap, 0)
        if isinstance(record, CaptureNotKept):
            self._draw_words(painter, inner, shown_code(record.code), lost_words(), is_bad=True)
        else:
            self._draw_capture(painter, inner, record)
        painter.restore()

    # -- the end: keys ---------------------------------------------------------------------------------------------

    def keys(self, rect: QRect, side: Qt.LayoutDirection) -> tuple[QRect, QRect] | None:
        """Where less and more are in a row of ``rect``; None where it is too narrow for them: then it opens a page.

        ``side``: from which side the window runs.
        """
        keys = self._keys(rect)
        return keys and (QStyle.visualRect(side, rect, keys[0]), QStyle.visualRect(side, rect, keys[1]))

    def _keys(self, rect: QRect) -> tuple[QRect, QRect] | None:
        side, number = self._sizes.target, round(self._sizes.text * 3.2)
        if rect.width() < 2 * side + number + self._sizes.text * 11:
            return None
        more = self._key(rect, side)
        return more.translated(-side - number, 0), more

    def word_key(self, rect: QRect, record: CaptureRecord | CaptureNotKept, side: Qt.LayoutDirection) -> QRect:
        """Where the one thing to do about a record stands in a row of ``rect``."""
        return QStyle.visualRect(side, rect, self._word_key(rect, _word_of(record)))

    def _word_key(self, rect: QRect, word: str) -> QRect:
        wide = QFontMetrics(self._word_font).horizontalAdvance(word) + round(self._sizes.text * 1.2)
        return self._key(rect, max(self._sizes.target, min(wide, rect.width() // 2)))

    @property
    def _word_font(self) -> QFont:
        return self._font(self._sizes.small, QFont.Weight.Bold)

    def _key(self, rect: QRect, width: int) -> QRect:
        """A key at the end of a row."""
        high = min(self._sizes.target, rect.height() - 2)
        return QRect(rect.right() - width, rect.top() + (rect.height() - high) // 2, width, high)

    def _draw_end(self, painter: QPainter, rect: QRect, record: CaptureRecord | CaptureNotKept) -> QRect:
        """Draw what stands at the end. Returns the first part of it."""
        word = _word_of(record)
        if word or not isinstance(record, CaptureRecord):
            key = self._word_key(rect, word)
            self._draw_key(painter, key)
            self._draw_number(painter, key, word, self._word_font)
            return key
        keys, times = self._keys(rect), f"×{say_number(record.quantity)}"
        is_fixed = record.state is DeliveryState.SET_ASIDE
        font = self._font(self._sizes.large if record.quantity < 100 else self._sizes.text, QFont.Weight.Bold)
        if keys is None or is_fixed:
            key = self._key(rect, max(self._sizes.target, round(self._sizes.text * 2.7)))
            if QFontMetrics(font).horizontalAdvance(times) > key.width() - self._sizes.text // 2:
                font = self._font(self._sizes.small, QFont.Weight.Bold)
            if not is_fixed:
                self._draw_key(painter, key)
            self._draw_number(painter, key, times, font, MUTED if is_fixed else INK)
            return key
        for place, key in enumerate(keys):
            is_off = place == 0 and record.quantity == 1
            self._draw_key(painter, key, "plus" if place else "minus", is_off=is_off)
        self._draw_number(painter, QRect(keys[0].topRight(), keys[1].bottomLeft()), times, font)
        return keys[0]

    def _draw_key(self, painter: QPainter, key: QRect, sign: str = "", *, is_off: bool = False) -> None:
        painter.setPen(QPen(QColor(colour_of(LINE if is_off else "edge")), 2))
        seen, radius, side = self._seen(painter, key), self._sizes.target * 0.2, round(self._sizes.text * 1.2)
        painter.drawRoundedRect(seen.adjusted(1, 2, -1, -2), radius, radius)
        if sign:
            drawn_sign = icon_pixmap(sign, "on_disabled" if is_off else INK, side)
            painter.drawPixmap(seen.center() - QPoint(side // 2, side // 2), drawn_sign)

    def _draw_number(self, painter: QPainter, place: QRect, words: str, font: QFont, token: str = INK) -> None:
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colour_of(token)))
        side = Qt.LayoutDirection
        painter.setLayoutDirection(side.RightToLeft if runs_from_right(words) else side.LeftToRight)
        seen = QStyle.visualRect(self._direction(), self._row, place)
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.restore()

    # -- the words -------------------------------------------------------------------------------------------------

    def _draw_capture(self, painter: QPainter, rect: QRect, record: CaptureRecord) -> None:
        if record.state is DeliveryState.REFUSED:
            self._draw_words(painter, rect, shown_code(record.code), _why(record), is_bad=True)
            return
        aside = say("Set aside", "it was done") if record.state is DeliveryState.SET_ASIDE else ""
        metrics = QFontMetrics(self._font(self._sizes.small, QFont.Weight.Normal))
        lines = details_of(record, aside)
        fitting = (one for one in lines if metrics.horizontalAdvance(drawn(inert(one, _LONG))) <= rect.width())
        token = MUTED if aside else INK
        told = next(fitting, lines[-1])
        self._draw_words(painter, rect, shown_code(record.code), told, is_bad=False, token=token)

    def _draw_words(
        self, painter: QPainter, rect: QRect, title: str, words: str, *, is_bad: bool, token: str = INK
    ) -> None:
        """The code on one line, cut in its middle; below it one line, or a sentence on up to two."""
        title = drawn(inert(title, _LONGEST))
        bold, plain = (
            self._font(self._sizes.text, QFont.Weight.DemiBold),
            self._font(self._sizes.small, QFont.Weight.Normal),
        )
        high, low = QFontMetrics(bold).height(), QFontMetrics(plain).height()
        lines = self._lines(words, rect, plain, most=2 if is_bad and high + 2 * low <= rect.height() else 1)
        top = rect.top() + (rect.height() - high - low * len(lines)) // 2
        place = QRect(rect.left(), top, rect.width(), high)
        if is_bad:
            side = self._sizes.text
            sign = self._seen(painter, QRect(place.left(), place.center().y() - side // 2, side, side))
            painter.drawPixmap(sign.topLeft(), icon_pixmap("alert-triangle", RED, side))
            place.setLeft(place.left() + side + side // 3)
        if QFontMetrics(bold).horizontalAdvance(title) > place.width():
            bold = self._font(self._sizes.small, QFont.Weight.DemiBold)
        self._line(painter, place, title, bold, token, Qt.TextElideMode.ElideMiddle)
        for line in lines:
            place = QRect(rect.left(), place.bottom() + 1, rect.width(), low)
            self._line(painter, place, line, plain, RED if is_bad else MUTED, Qt.TextElideMode.ElideRight)

    @staticmethod
    def _lines(words: str, rect: QRect, font: QFont, most: int) -> list[str]:
        """At most so many lines; of what is longer the last one says that there is more."""
        metrics, parts, lines = QFontMetrics(font), drawn(inert(words, _LONG)).split(" "), [""]
        for place, part in enumerate(parts):
            longer = f"{lines[-1]} {part}".strip()
            if metrics.horizontalAdvance(longer) <= rect.width() or not lines[-1]:
                lines[-1] = longer
            elif len(lines) < most:
                lines.append(part)
            else:
                lines[-1] = " ".join((lines[-1], *parts[place:]))
                break
        return [line for line in lines if line]

    def _line(self, painter: QPainter, rect: QRect, text: str, font: QFont, token: str, cut: Qt.TextElideMode) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour_of(token)))
        shown = painter.fontMetrics().elidedText(text, cut, rect.width())
        write(painter, self._seen(painter, rect), Qt.AlignmentFlag.AlignVCenter, shown)

    def _font(self, pixels: int, weight: QFont.Weight) -> QFont:
        parent = self.parent()
        font = QFont(parent.font()) if isinstance(parent, QWidget) else QFont()
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parent()
        return parent.layoutDirection() if isinstance(parent, QWidget) else Qt.LayoutDirection.LeftToRight

    def _seen(self, painter: QPainter, place: QRect) -> QRect:
        """Where a place of the row is seen: in a window that runs from the right it is mirrored."""
        return QStyle.visualRect(painter.layoutDirection(), self._row, place)


def _word_of(record: CaptureRecord | CaptureNotKept) -> str:
    """The one thing to do about a row that needs a person; empty for the others."""
    if isinstance(record, CaptureNotKept):
        return say("Try again")
    return say("Fix") if record.state is DeliveryState.REFUSED else ""


def trouble_of(record: CaptureRecord) -> str:
    """Why the server does not take a capture, and what to do; foreign words in it are not inert yet."""
    return record.code.why_not_sendable or say_stored(record.last_error)


def _why(record: CaptureRecord) -> str:
    """The same without what to do: two lines of a row would end within it, and its button says it."""
    return record.code.why_not_short or say_stored(record.last_error)


def lost_words() -> str:
    """What became of a scan that was not kept; what to do is on its key."""
    return say("NOT saved")


def why_not_kept(fault: CaptureNotKept) -> str:
    """Why, and what to do, in few words: the rest of what a fault of the disk says is for the IT person."""
    lost = lost_words()
    return fault.sentence if fault.title == lost else say("{fault}. Call your IT person.", fault=fault.title)


def when_of(record: CaptureRecord) -> str:
    """The local time of a capture; "~" where the clock is unsure, nothing where it was never set."""
    stamp = Stamp(record.captured_at, record.certainty)
    if not stamp.is_plausible:
        return ""
    return f"{'' if stamp.is_sure else '~'}{say_time(record.captured_at.astimezone())}"


def what_of(record: CaptureRecord) -> str:
    """What a capture is, in a few words."""
    words = record.code.meaning
    return f"{_kind_of(record)} · {words}" if words else _kind_of(record)


def detail_of(record: CaptureRecord) -> str:
    """What its code says beyond its number; of one that says nothing more, how it came."""
    return beyond_number(record.code) or _kind_of(record)


def details_of(record: CaptureRecord, aside: str = "") -> list[str]:
    """What a row can say below the code, from the most to the least: no part of a date is ever left away.

    ``aside``: the word for what is set aside, of which all but that can be missed; else the time is missed first.
    """
    when, detail = when_of(record), detail_of(record)
    lines = [(aside, when, detail), (aside, when), (aside,)] if aside else [(when, detail), (detail,)]
    if not aside and (day := date_of(record.code)):
        named = [part for part in parts_beyond(record.code) if day in part]
        lines += [(" · ".join(named),), (day,), ()]
    return [" · ".join(part for part in line if part) for line in lines]


def _kind_of(record: CaptureRecord) -> str:
    kinds = {"typed": say("Typed"), "gun": say("Scanner gun")}
    return kinds.get(record.source, str(record.code.symbology))
