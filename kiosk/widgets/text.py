"""Labels for text from strangers: plain, on one line or wrapped, cut with an ellipsis, never interpreted."""

import re
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from kiosk.core.inert import inert, inert_whole
from kiosk.core.words import said_anew
from kiosk.widgets.groups import in_groups

_CONTROLS = ["NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR", "SO", "SI"]
_CONTROLS += ["DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"]
_NAMED = {0x2400 + number: f"‹{name}›" for number, name in enumerate(_CONTROLS)} | {0x2421: "‹DEL›", 0xFFFD: "‹?›"}
_LONG_WORD, _ENDLESS = re.compile(r"\S{13,}"), 40
"""Words that may be broken; with so many letters it is none, and may be broken wherever a line ends."""
_MAY_BREAK = "\u200b"


def drawn(text: str) -> str:
    """Inert text as it is painted: control pictures (``kiosk.core.inert``) by their names, such as ‹GS›.

    The bundled font has neither those pictures nor U+FFFD, and people know the names from manuals of scanner guns.
    """
    return text.translate(_NAMED)


def breaking(text: str) -> str:
    """Text for several lines: a word without an end may be broken, or it would push the screen apart, or be cut."""
    return _LONG_WORD.sub(lambda found: _breakable(found[0]), text)


def _breakable(word: str) -> str:
    step = 4 if len(word) >= _ENDLESS else 12
    return _MAY_BREAK.join(word[at : at + step] for at in range(0, len(word), step))


def cut_in_middle(metrics: QFontMetrics, text: str, width: int) -> str:
    """Inert text with an ellipsis for its middle where it is wider than ``width`` pixels.

    Beside the ellipsis Qt puts joiners between letters such as Arabic ones; what is set as a text has none.
    """
    return metrics.elidedText(drawn(text), Qt.TextElideMode.ElideMiddle, width).replace("\u200d", "")


def runs_from_right(text: str) -> bool:
    """Whether a text is one of a language that is written from the right: its first letter tells (Unicode, UAX 9)."""
    kinds = (bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


def write(painter: QPainter, rect: QRect, edge: Qt.AlignmentFlag, text: str, *, is_end: bool = False) -> None:
    """Draw one line where a row begins, or at its end, in a window that runs from either side.

    The text itself runs as its own letters want: a code is never turned around. ``edge`` is top, middle or bottom.
    """
    side = painter.layoutDirection()
    is_left = (side is Qt.LayoutDirection.LeftToRight) is not is_end
    flags = edge | Qt.AlignmentFlag.AlignAbsolute
    flags |= Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    _write(painter, rect, flags, text)


def _write(painter: QPainter, rect: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
    before, side = painter.layoutDirection(), Qt.LayoutDirection
    painter.setLayoutDirection(side.RightToLeft if runs_from_right(text) else side.LeftToRight)
    painter.drawText(rect, int(flags), text)
    painter.setLayoutDirection(before)


class PlainLabel(QLabel):
    """A label that shows its text as it is, made inert; QLabel alone would render HTML (promise P8)."""

    is_lined = False
    """Whether the lines of its text are ours; a stranger's end of a line is shown as a sign."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if name:
            self.setObjectName(name)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``; what ``say`` gave follows the language by itself."""
        self.said = text
        super().setText(self._breaking(drawn(inert_whole(text, is_lined=self.is_lined))))

    def setAccessibleName(self, name: str) -> None:
        """What is read out, inert as what is seen."""
        super().setAccessibleName(inert_whole(name, is_lined=self.is_lined))

    def _breaking(self, text: str) -> str:
        return text

    def say_words(self) -> None:
        """Show the same in the language of now."""
        self.setText(said_anew(self.said))

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.say_words()


class WrappedLabel(PlainLabel):
    """Plain text over several lines."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, name, parent)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show ``text``, and read it out."""
        self.setAccessibleName(text)
        super().setText(text)

    def _breaking(self, text: str) -> str:
        return breaking(text)


class ElidedLabel(PlainLabel):
    """Plain text on one line, made inert, cut with an ellipsis where the width ends. ``full_text`` is what was set.

    ``cut`` says which end gives way: the left one where people type, so that they see what they type.
    """

    cut = Qt.TextElideMode.ElideRight
    longest = 200
    """So many letters are taken at most."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        self.full_text = ""
        super().__init__("", name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show ``text``."""
        self.said = text
        self.full_text = inert(text, self.longest)
        self.setAccessibleName(self.full_text)
        self.update()

    def say_words(self) -> None:
        """Show the same in the language of now."""
        self.show_text(said_anew(self.said))

    def sizeHint(self) -> QSize:
        """As high as a line; as wide as the text, where there is room."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.painted()) + 2, metrics.height() + 2)

    def painted(self) -> str:
        """The text as it is drawn."""
        return drawn(self.full_text)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.fontMetrics().height() + 2)

    def changeEvent(self, event: QEvent) -> None:
        """With another font it needs another room; Qt asks only labels that hold their text themselves."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cut moves with the width."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, cut."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = self.fontMetrics().elidedText(self.painted(), self.cut, self.contentsRect().width())
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment() | Qt.AlignmentFlag.AlignVCenter)
        _write(painter, self.contentsRect(), flags, cut)


class CodeLabel(ElidedLabel):
    """A code on one line: where it does not fit its middle gives way, since head and tail tell codes apart."""

    cut = Qt.TextElideMode.ElideMiddle
    longest = 600
    """No code is longer: it is cut once, where it is drawn."""

    def painted(self) -> str:
        """The number of an article in groups."""
        return drawn(in_groups(self.full_text))
