"""A page of rows that tell how things are: sign, what, a word, a sentence and how full a bar is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.inert import inert_whole
from kiosk.core.words import mark, say, say_marked
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign, palette


@dataclass(frozen=True, slots=True)
class Fact:
    """A row: how it is (ok, warning, fault, or nothing), what, in words, and how full a bar is (0..1)."""

    grade: str
    what: str
    sentence: str
    share: float | None = None
    is_fine_print: bool = False
    """A line of the log, or of licences: no heading, small."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a grade is told: sign, word, and the tone of both."""

    icon: str
    word: str
    tone: str


_LOOKS = {
    "fault": _Look("cross", mark("Failed"), "bad"),
    "warning": _Look("alert-triangle", mark("Look at this"), "warn"),
    "ok": _Look("check", mark("OK"), "good"),
}
"""From what needs somebody first to what needs nobody."""


def worst_first(facts: Sequence[Fact]) -> list[Fact]:
    """What failed comes first, then what is to be looked at; else as they were."""
    order = {grade: place for place, grade in enumerate(_LOOKS)}
    return sorted(facts, key=lambda fact: order.get(fact.grade, len(order)))


class Bar(QWidget):
    """How much of something is used."""

    def __init__(self, share: float, tone: str, sizes: Sizes, name: str) -> None:
        """``tone``: of the grade; a bar that is only told is blue."""
        super().__init__()
        self.share, self._tone, self._sizes = max(0.0, min(share, 1.0)), tone, sizes
        self.setAccessibleName(inert_whole(name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Not as high as a line."""
        return QSize(self._sizes.text * 8, round(self._sizes.text * 0.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame, filled from where a row begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = self.height() / 2
        painter.setPen(QColor(palette().edge))
        painter.setBrush(QColor(palette().page))
        frame = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, corner, corner)
        painter.setBrush(QColor(getattr(palette(), self._tone) if self._tone in {"warn", "bad"} else palette().accent))
        filled = max(round(frame.width() * self.share), frame.height() if self.share else 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            frame.setLeft(frame.right() - filled + 1)
        frame.setWidth(filled)
        if filled:
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
        self.facts: tuple[Fact, ...] = ()
        self.title = PlainLabel("", "title")
        self.rows = RowColumn(sizes)
        self.rows.setMinimumHeight(sizes.target)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.again_button = touch_button(say("Look again"), "repeat", sizes)
        self.again_button.clicked.connect(self.again)
        self.act_button = touch_button("", "stick", sizes, "primary")
        self.act_button.clicked.connect(self.acted)
        self.act_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.title)
        column.addWidget(self.rows, 1)
        acts = ActionsRow(sizes, self.back_button, self.again_button, self.act_button)
        acts.stand_below(column)
        column.addLayout(acts)

    def show_facts(self, title: str, facts: Sequence[Fact], act: str = "", *, may_change: bool = True) -> None:
        """Show these rows under a title, and a button with the words ``act`` when there is something to do.

        ``may_change``: looking again may tell something else.
        """
        is_new = title != self.title.said
        self.title.setText(title)
        self.act_button.set_word(act)
        self.act_button.setVisible(bool(act))
        self.again_button.setVisible(may_change)
        self.again_button.set_kind("" if act else "primary")
        self.facts = tuple(facts)
        self.rows.show_rows((title, self.facts), (), lambda: [self._row(fact) for fact in self.facts])
        if is_new:
            self.rows.verticalScrollBar().setValue(0)

    def _row(self, fact: Fact) -> QFrame:
        row = QFrame()
        row.setObjectName("card")
        look = _LOOKS.get(fact.grade)
        told = f"{say_marked(look.word)}: " if look else ""
        row.setAccessibleName(inert_whole(told + (f"{fact.what}: {fact.sentence}" if fact.what else fact.sentence)))
        line = QHBoxLayout(row)
        line.setContentsMargins(self._sizes.gap, self._sizes.gap // 3, self._sizes.gap, self._sizes.gap // 3)
        line.setSpacing(self._sizes.gap)
        if look is not None:
            line.addWidget(self._sign(look), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(self._sizes.gap // 4)
        line.addLayout(column, 1)
        if fact.what:
            column.addLayout(self._head(fact, look))
        if fact.sentence:
            column.addWidget(WrappedLabel(fact.sentence, "finePrint" if fact.is_fine_print else "factWords"))
        if fact.share is not None:
            column.addWidget(Bar(fact.share, look.tone if look else "", self._sizes, fact.sentence))
        return row

    def _sign(self, look: _Look) -> QLabel:
        sign = PlainLabel("", "sign")
        give_sign(sign, look.icon, f"{look.tone}_ink", self._sizes, 1.2)
        return sign

    def _head(self, fact: Fact, look: _Look | None) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(self._sizes.gap // 2)
        what = WrappedLabel(fact.what, "finePrintHead" if fact.is_fine_print else "factHead")
        head.addWidget(what, 1)
        if look is not None and not fact.is_fine_print:
            word = PlainLabel(say_marked(look.word), "grade")
            word.setProperty("tone", look.tone)
            head.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        return head
