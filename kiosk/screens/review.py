"""Before a session is finished: what is in it, what is doubtful, its name and a note. A page; scans are still kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.inert import inert
from kiosk.core.words import say, say_number
from kiosk.store.session_page import MAX_NAME, MAX_NOTE, Summary
from kiosk.widgets.button import touch_button
from kiosk.widgets.keyboard import Keyboard
from kiosk.widgets.lines import WholeRows
from kiosk.widgets.pages import Pages
from kiosk.widgets.row_model import Row
from kiosk.widgets.screenful import Docked
from kiosk.widgets.short import ShortLabel
from kiosk.widgets.text import CodeLabel, WrappedLabel
from kiosk.widgets.theme import GREEN, GREY, RED, Sizes, Turn, give_sign, turn

_AMBER = "warn_ink"
_NARROW = 900
"""Pixels of width below which a note has one line."""
_HEAD, _TAIL = 16, 12
"""Letters that are shown of a code that was just saved."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to look at before finishing. ``leads``: a touch shows the captures."""

    icon: str
    token: str
    words: str
    leads: bool = False


class ReviewScreen(QWidget):
    """Shows a summary as it is stored; a code that is scanned meanwhile comes into it."""

    back = Signal()
    finish = Signal()
    described = Signal(str, str)
    """Another name and note are wanted."""
    refused_wanted = Signal()
    """Show what cannot be sent unchanged."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self._name, self._note, self._asks_note = "", "", False
        self._codes: tuple[Row, ...] = ()
        self.pages = Pages()
        self.name, self.count = CodeLabel("", "title"), ShortLabel("", "note")
        self.news = ShortLabel("", "news")
        self.note = ShortLabel("", "note", 1 if sizes.width < _NARROW else 4)
        self.doubts = Doubts(sizes)
        self.doubts.touched.connect(self.refused_wanted)
        self.codes = WholeRows(say("Codes of this session"), sizes)
        self.codes.rows.show_rows(self._page)
        self.name_button = touch_button(say("Name"), "", sizes)
        self.name_button.clicked.connect(lambda: self._ask(is_note=False))
        self.note_button = touch_button(say("Note"), "", sizes)
        self.note_button.clicked.connect(lambda: self._ask(is_note=True))
        for button in (self.name_button, self.note_button):
            button.setMinimumWidth(sizes.target)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.finish_button = touch_button(say("Finish"), "flag", sizes, "primary")
        self.finish_button.setMinimumWidth(sizes.target * 3)
        self.finish_button.clicked.connect(self.finish)
        self.keyboard = Keyboard(sizes)
        self.keyboard.entered.connect(self._entered)
        self.keyboard.left.connect(lambda: self.pages.setCurrentIndex(0))
        self.pages.addWidget(self._overview(sizes))
        self.pages.addWidget(self.keyboard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)  # the keyboard keeps its own distance from the edges
        column.addWidget(self.pages)

    def begin(self) -> None:
        """Show the page anew, for whichever session comes; nothing is known of it yet."""
        self.pages.setCurrentIndex(0)
        self.news.show_text("")

    def show_summary(self, found: Summary, not_counted: int = 0, lost: int = 0) -> None:
        """Show what is stored. ``not_counted``: repeats that nobody wanted counted; ``lost``: scans not kept."""
        self._name, self._note = found.session.name, found.note
        captures = say("%n capture(s)", "", found.session.captures)
        different = say("%n different", "codes", found.different)
        photos = say("%n photo(s)", "", found.session.photos)
        parts = [captures, different, *([photos] if found.session.photos else [])]
        self.count.show_text(" · ".join(parts))
        self._show_names()
        self.doubts.show_doubts(doubts_of(found, not_counted, lost))
        self._codes = tuple(
            Row("", place, "barcode", GREY, code.text, _captures(code.captures, code.pieces), _times(code.pieces))
            for place, code in enumerate(found.codes)
        )
        self.codes.rows.refresh()
        self.finish_button.setEnabled(found.session.captures + found.session.photos > 0)

    def show_kept(self, code: Code) -> None:
        """A scan came in meanwhile."""
        text = inert(code.text, 500)
        shown = text if len(text) <= _HEAD + _TAIL + 1 else f"{text[:_HEAD]}…{text[-_TAIL:]}"
        self.news.show_text(say("Just saved: {code}", code=shown))

    def _show_names(self) -> None:
        self.name.show_text(self._name)
        self.note.show_text(self._note)
        self.note.setVisible(bool(self._note))

    def _page(self, count: int, after: int | None) -> Sequence[Row]:
        begin = 0 if after is None else after + 1
        return self._codes[begin : begin + count]

    def _ask(self, *, is_note: bool) -> None:
        self._asks_note = is_note
        words, text, most = (say("Note"), self._note, MAX_NOTE) if is_note else (say("Name"), self._name, MAX_NAME)
        self.keyboard.ask(words, text, most)
        self.pages.setCurrentIndex(1)

    def _entered(self, text: str) -> None:
        self.pages.setCurrentIndex(0)
        if self._asks_note:
            self._note = text
        else:
            self._name = text or self._name
        self._show_names()
        self.described.emit(self._name, self._note)

    def _overview(self, sizes: Sizes) -> QWidget:
        page, body, bottom = QWidget(), QWidget(), QHBoxLayout()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(sizes.gap // 2)
        inside.addLayout(self._top(sizes))
        inside.addLayout(self._middle(sizes), 1)
        bottom.setSpacing(sizes.gap)
        bottom.addWidget(self.back_button)
        bottom.addWidget(self.news, 1)
        bottom.addWidget(self.finish_button)
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(Docked(body, sizes.target), 1)
        column.addLayout(bottom)
        return page

    def _top(self, sizes: Sizes) -> QHBoxLayout:
        """The name, how much there is, and what changes name and note."""
        words, buttons, top = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.count)
        buttons.setSpacing(sizes.gap)
        buttons.addWidget(self.name_button)
        buttons.addWidget(self.note_button)
        turn(top, Turn.TIGHT, sizes)
        top.setSpacing(sizes.gap)
        top.addLayout(words, 1)
        top.addLayout(buttons)
        return top

    def _middle(self, sizes: Sizes) -> QHBoxLayout:
        """The codes, and what is doubtful about them."""
        card, beside, middle = QFrame(), QVBoxLayout(), QHBoxLayout()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap // 2, sizes.gap // 3, sizes.gap // 2, sizes.gap // 3)
        inside.addWidget(self.codes)
        beside.setSpacing(sizes.gap // 2)
        beside.addWidget(self.doubts)
        beside.addWidget(self.note)
        beside.addStretch(1)
        turn(middle, Turn.TIGHT_LAST_FIRST, sizes)
        middle.setSpacing(sizes.gap)
        middle.addWidget(card, 3)
        middle.addLayout(beside, 2)
        self._parts = middle
        return middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other the codes take all the room that is left."""
        super().resizeEvent(event)
        is_row = self._parts.direction() in {QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft}
        self._parts.setStretch(1, 2 if is_row else 0)


class Doubts(QFrame):
    """What a person should look at, a line each with sign and colour; a touch leads to what can be shown of it."""

    touched = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("card")
        self._sizes = sizes
        self._shown: tuple[Doubt, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sizes.text // 2, sizes.gap // 2, sizes.text // 2, sizes.gap // 2)
        self._column.setSpacing(sizes.gap // 3)

    def show_doubts(self, doubts: tuple[Doubt, ...]) -> None:
        """Show these, in this order."""
        if doubts == self._shown:
            return
        self._shown = doubts
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for doubt in doubts:
            self._column.addWidget(self._line(doubt))
        self.setAccessibleName(self.text())

    def minimumSizeHint(self) -> QSize:
        """Where a touch leads on it is as high as a target."""
        least = self._sizes.target if any(doubt.leads for doubt in self._shown) else 0
        return super().minimumSizeHint().expandedTo(QSize(0, least))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger on it."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()) and any(doubt.leads for doubt in self._shown):
            self.touched.emit()

    def text(self) -> str:
        """All that is told."""
        return " ".join(f"{doubt.words}." for doubt in self._shown)

    def _line(self, doubt: Doubt) -> QWidget:
        line, sign, row = QWidget(), QLabel(), QHBoxLayout()
        give_sign(sign, doubt.icon, doubt.token, self._sizes, 1.1)
        line.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._sizes.text // 3)
        row.addWidget(sign)
        row.addWidget(WrappedLabel(doubt.words, "refusal" if doubt.token == RED else "doubt"), 1)
        if doubt.leads:
            way = QLabel()
            give_sign(way, "chevron-right", doubt.token, self._sizes, 1.1)
            row.addWidget(way)
        return line


def doubts_of(found: Summary, not_counted: int, lost: int = 0) -> tuple[Doubt, ...]:
    """What a person should look at before finishing; or that there is nothing."""
    told = []
    if lost:
        told.append(Doubt("alert-triangle", RED, say("%n NOT saved: go back, scan again", "", lost)))
    if found.refused:
        told.append(Doubt("hand", RED, say("%n cannot be sent", "", found.refused), leads=True))
    if not_counted:
        told.append(Doubt("repeat", GREY, say("%n repeat(s) not counted", "", not_counted)))
    if found.typed:
        told.append(Doubt("keypad", GREY, say("%n typed by hand", "", found.typed)))
    if found.unsure:
        told.append(Doubt("clock", _AMBER, say("%n with an unsure time", "", found.unsure)))
    return tuple(told) or (Doubt("check", GREEN, say("Nothing is doubtful")),)


def _times(pieces: int) -> str:
    return f"×{say_number(pieces)}"


def _captures(captures: int, pieces: int) -> str:
    return "" if captures == pieces else say("%n capture(s)", "", captures)
