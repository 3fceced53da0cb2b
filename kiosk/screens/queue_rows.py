"""The rows of the queue screen: what was refused, a decision about many at once, a way to another page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.bottom_row import BottomRow
from kiosk.widgets.button import TouchButton, show_icon, touch_button
from kiosk.widgets.code_title import code_title, in_middle
from kiosk.widgets.lines import show_whole
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.session_row import amount_words, first_sentence, session_words
from kiosk.widgets.short import ShortLabel
from kiosk.widgets.text import CodeLabel, WrappedLabel
from kiosk.widgets.theme import GREY, LINE, RED, Sizes, Turn, colour, give_sign, turn
from kiosk.widgets.upload_progress import UploadProgress

_NARROW = 900
"""Pixels of width below which two buttons with icons leave a sentence no room: they have their words alone."""
_WIDE = 60
"""Font sizes of width below which three buttons with icons leave none: then no button of the list has an icon."""
_LONGEST = 160
_BESIDE = 0.36
"""With large text a button stands beside the words only if it takes no more of the width."""


class Rows(RowColumn):
    """The one list of the page. With large text it is as high as its rows, and the page's body is dragged instead."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self._sizes = sizes
        self._column.setSpacing(0)
        self.setMinimumHeight(sizes.target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There are other rows: what it stands in is told, which a list by itself does not do."""
        if event.type() is QEvent.Type.LayoutRequest and self._sizes.is_tight:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """Whether it shows all of its rows."""
        return self._sizes.is_tight

    def heightForWidth(self, width: int) -> int:
        """As high as all of its rows."""
        layout = self._inner.layout()
        return layout.heightForWidth(width) if layout is not None and self._sizes.is_tight else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A finger drags it, or all that it stands in."""
        super().resizeEvent(event)
        show_whole(self, is_whole=self._sizes.is_tight)


@dataclass(frozen=True, slots=True)
class Act:
    """What a button of a row does. ``name``: for screen readers, where the word is not enough.

    ``is_main``: the sensible one.
    """

    word: str
    icon: str
    do: Callable[[], object]
    name: str = ""
    is_main: bool = False


class QueueRow(QFrame):
    """A sign, a title, a sentence below it, buttons at the end. A touch beside the buttons is told by ``touched``.

    Large text leaves room for one button: the touch leads to where the others are.
    """

    touched = Signal()

    def __init__(self, sizes: Sizes, icon: str, token: str, *, is_wide: bool = False) -> None:
        """``is_wide``: its buttons have more words than those of other rows."""
        super().__init__()
        self._sizes, self.is_wide, self.is_lined = sizes, is_wide, False
        self.title, self._token = "", token
        self.main: TouchButton | None = None
        """The button of the sensible act."""
        sign = QLabel()
        give_sign(sign, icon, token, sizes, 1.5)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._line = QHBoxLayout()
        self._line.setSpacing(sizes.text // 2)
        self._line.addWidget(sign)
        self._line.addLayout(self._words, 1)
        self._whole = QHBoxLayout(self)
        turn(self._whole, Turn.TIGHT, sizes)
        apart = sizes.text // 12 + max(0, sizes.height - 480) // 80  # no glove hits two rows, where there is room
        self._whole.setContentsMargins(sizes.text // 3, apart, 0, apart)
        self._whole.setSpacing(sizes.text // 2)
        self._whole.addLayout(self._line, 1)

    def minimumSizeHint(self) -> QSize:
        """As high as a target, and never less than its words."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._sizes.target))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line below it; what needs a person is marked where it begins."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._token == RED:
            bar = QRect(0, 1, max(4, self._sizes.text // 5), self.height() - 3)
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), bar), QColor(colour(RED)))
        if self.is_lined:
            painter.setPen(QColor(colour(LINE)))
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    def tell(self, title: str, sentence: str, name: str = "note", most: int = 2) -> None:
        """Show what the row is about, and a sentence on so many lines at most."""
        self.title = title
        self.setAccessibleName(inert(": ".join(filter(None, (title, sentence))), 300))
        for label in (CodeLabel(in_middle(title, _LONGEST), "rowTitle"), ShortLabel(sentence, name, most)):
            if label.full_text:
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                self._words.addWidget(label)
        self._words.addStretch(1)

    def add(self, *acts: Act) -> None:
        """Put buttons at the end."""
        is_tight = self._sizes.is_tight
        if is_tight and not self.is_wide:
            acts = tuple(act for act in acts if act.is_main)
        is_bare = is_tight or (self._sizes.width < _NARROW and len(acts) > 1)
        buttons = [touch_button(act.word, "" if is_bare else act.icon, self._sizes) for act in acts]
        for act, button in zip(acts, buttons, strict=True):
            button.clicked.connect(_alone(act.do))
            button.setMinimumWidth(self._sizes.target)
            if act.name:
                button.set_name(act.name)
            if act.is_main:
                self.main = button
        if is_tight:
            self._add_to_large_text(buttons)
            return
        for button in buttons:
            self._whole.addWidget(button)

    def _add_to_large_text(self, buttons: list[TouchButton]) -> None:
        """Beside the words where they leave room, else below them; without a button the row itself leads on."""
        if not buttons:
            way = QLabel()
            give_sign(way, "chevron-right", GREY, self._sizes, 1.1)
            self._line.addWidget(way)
            return
        for button in buttons:
            button.ensurePolished()
        if len(buttons) == 1 and buttons[0].sizeHint().width() <= self._sizes.width * _BESIDE:
            self._line.addWidget(buttons[0])
        else:
            self._whole.addWidget(BottomRow(self._sizes, *buttons))

    @property
    def buttons(self) -> list[TouchButton]:
        """Its buttons."""
        return self.findChildren(TouchButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger on the words."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.touched.emit()


def short_trouble_of(capture: CaptureRecord) -> str:
    """Why the server does not take a capture, in one short sentence."""
    return capture.code.why_not_short or say_stored(capture.last_error)


def refused_row(capture: CaptureRecord, sizes: Sizes, *acts: Act) -> QueueRow:
    """A capture that was refused: its code, why, and what can be done."""
    row = QueueRow(sizes, "hand", RED)
    row.tell(code_title(capture.code), inert(short_trouble_of(capture), 200), "refusal", 3)
    row.add(*acts)
    return row


class SessionLine(QueueRow):
    """A session: its name, where it stands, how far its photos are on their way."""

    def __init__(self, session: SessionRecord, sizes: Sizes, *, is_halted: bool = False) -> None:
        """``is_halted``: nothing is sent now."""
        icon, token, words = session_words(session, is_halted=is_halted)
        super().__init__(sizes, icon, token)
        self.session, self.title = session, session.name
        trouble = say_stored(session.attention or (session.last_error if session.refused else ""))
        amount = ShortLabel(f"{words} · {amount_words(session)}", "note")
        if trouble:
            is_small = sizes.is_tight or sizes.width < _NARROW
            amount = ShortLabel(first_sentence(trouble) if is_small else trouble, "refusal", 3)
        self.setAccessibleName(f"{inert(session.name, 200)}: {amount.full_text}")
        self.upload = UploadProgress(amount, sizes, "note")
        self._words.addWidget(CodeLabel(session.name, "rowTitle"))
        self._words.addWidget(amount)
        self._words.addWidget(self.upload)
        self._words.addStretch(1)


class NothingYet(QWidget):
    """Nothing was scanned yet: what comes next."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(sizes.text // 3)
        sign = QLabel()
        give_sign(sign, "barcode", GREY, sizes, 2.5)
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(sign)
        for words, name in ((say("Nothing has been scanned yet."), "rowTitle"), (say("Touch Scan to begin."), "note")):
            label = WrappedLabel(words, name)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)


def way_on(sizes: Sizes, sign: tuple[str, str], words: str, show: Callable[[], object]) -> QueueRow:
    """A row that leads to a page of its own."""
    row = QueueRow(sizes, *sign)
    row.tell("", words, "more")
    row.add(Act(say("Show"), "chevron-right", show))
    row.touched.connect(_alone(show))
    return row


def _alone(do: Callable[[], object]) -> Callable[[], None]:
    """``do`` without what a signal tells."""

    def call() -> None:
        do()

    return call


def in_columns(rows: list[QWidget], sizes: Sizes) -> list[QWidget]:
    """Rows whose buttons stand below each other, with a thin line between the rows."""
    lined = [row for row in rows if isinstance(row, QueueRow)]
    if sizes.width < _WIDE * sizes.text and any(len(row.buttons) > 2 for row in lined):
        for button in (button for row in lined for button in row.buttons):
            show_icon(button, is_shown=False)
    for place in (-1, -2, -3) if sizes.width >= _NARROW and not sizes.is_tight else ():
        column = [row.buttons[place] for row in lined if len(row.buttons) >= -place and not row.is_wide]
        for button in column:
            button.ensurePolished()
        widest = max((button.sizeHint().width() for button in column), default=0)
        for button in column:
            button.setMinimumWidth(widest)
    for row in lined[:-1]:
        row.is_lined = True
    return rows
