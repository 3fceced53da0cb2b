"""Before a session is finished: what is in it, what is doubtful, its name and a note. A page; scans are still kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.words import say, say_number
from kiosk.store.session_page import MAX_NAME, MAX_NOTE, CodeCount, Summary
from kiosk.widgets.button import touch_button
from kiosk.widgets.code_title import code_title, in_middle, title_of_text
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
"""Pixels of width below which a note has two lines."""
_LONGEST = 23
"""Letters that are shown of a code that was just saved: they have room on a line of their own, not cut again."""


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
        self._codes: tuple[CodeCount, ...] = ()
        self._summary: tuple[Summary, int, int] | None = None
        self.pages = Pages()
        self.name, self.count = CodeLabel("", "title"), ShortLabel("", "note")
        self.news = ShortLabel("", "news")
        self.note = ShortLabel("", "note", 2 if sizes.width < _NARROW else 4)
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
        self.finish_button = touch_button(say("Finish session"), "flag", sizes, "primary")
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

    @property
    def is_typing(self) -> bool:
        """Whether a name or a note is being typed."""
        return self.pages.currentWidget() is self.keyboard

    def begin(self) -> None:
        """Show the page anew, for whichever session comes; nothing is known of it yet."""
        self.pages.setCurrentIndex(0)
        self._tell_news("")

    def show_summary(self, found: Summary, not_counted: int = 0, lost: int = 0) -> None:
        """Show what is stored. ``not_counted``: repeats that nobody wanted counted; ``lost``: scans not kept."""
        self._summary = found, not_counted, lost
        captures = say("%n capture(s)", "", found.session.captures)
        different = say("%n different", "codes", found.different)
        photos = say("%n photo(s)", "", found.session.photos)
        parts = [captures, different, *([photos] if found.session.photos else [])]
        self.count.show_text(" · ".join(parts))
        self.show_names(found.session.name, found.note)
        self.doubts.show_doubts(doubts_of(found, not_counted, lost))
        self._codes = found.codes
        self.codes.rows.refresh()
        self.finish_button.setEnabled(found.session.captures + found.session.photos > 0)

    def show_kept(self, code: Code) -> None:
        """A scan came in meanwhile."""
        self._tell_news(say("Just saved: {code}", code=in_middle(code_title(code), _LONGEST)))

    def _tell_news(self, words: str) -> None:
        self.news.show_text(words)
        self._place_news()

    def _place_name(self) -> None:
        """Beside the buttons; large text leaves it no room there, and what is doubtful comes before them."""
        is_tight = self._sizes.is_tight and not self._sizes.is_upright
        names, abouts = (self._words, self._head), (self._head, self._beside)
        if not is_tight:
            names, abouts = names[::-1], abouts[::-1]
        _move(self.name, *names, 0)
        _move(self._about, *abouts, 1 if is_tight else 0)

    def _place_news(self) -> None:
        """Between the buttons; large text leaves no room there, and it stands above them."""
        is_above = self._sizes.is_tight
        column, row = (self._column, self._bottom) if is_above else (self._bottom, self._column)
        if row.indexOf(self.news) >= 0:
            row.removeWidget(self.news)
            column.insertWidget(1, self.news, 0 if is_above else 1)
        self.news.setHidden(is_above and not self.news.full_text)

    def _place_acts(self) -> None:
        """As far below what stands above as on all pages."""
        self._bottom.setContentsMargins(0, max(0, self._sizes.above_acts - self._column.spacing()), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """With text of another size the news stand elsewhere; in another language all is told anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._summary is not None:
            self.show_summary(*self._summary)
        if event.type() is QEvent.Type.StyleChange:
            self._place_name()
            self._place_news()
            self._place_acts()

    def show_names(self, name: str, note: str) -> None:
        """Show a name and a note."""
        self._name, self._note = name, note
        self.name.show_text(self._name)
        self.note.show_text(self._note)
        self.note.setVisible(bool(self._note))

    def _page(self, count: int, after: int | None) -> Sequence[Row]:
        begin = 0 if after is None else after + 1
        return [_row(place, code) for place, code in enumerate(self._codes[begin : begin + count], begin)]

    def _ask(self, *, is_note: bool) -> None:
        self._asks_note = is_note
        words, text, most = (say("Note"), self._note, MAX_NOTE) if is_note else (say("Name"), self._name, MAX_NAME)
        self.keyboard.ask(words, text, most)
        self.pages.setCurrentIndex(1)

    def _entered(self, text: str) -> None:
        self.pages.setCurrentIndex(0)
        name, note = (self._name, text) if self._asks_note else (text or self._name, self._note)
        self.described.emit(name, note)

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
        bottom.addStretch()
        bottom.addWidget(self.finish_button)
        self._bottom = bottom
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(Docked(body, sizes.target), 1)
        column.addLayout(bottom)
        self._column = column
        self._place_acts()
        return page

    def _top(self, sizes: Sizes) -> QVBoxLayout:
        """The name, how much there is, and what changes name and note."""
        head, words, buttons = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._about = QWidget()
        top = QHBoxLayout(self._about)
        top.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.count)
        buttons.setSpacing(sizes.gap)
        buttons.addWidget(self.name_button)
        buttons.addWidget(self.note_button)
        top.setSpacing(sizes.gap)
        top.addLayout(words, 1)
        top.addLayout(buttons)
        head.addWidget(self._about)
        self._head, self._words = head, words
        return head

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
        self._parts, self._beside = middle, beside
        self._place_name()
        return middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other the codes take all the room that is left."""
        super().resizeEvent(event)
        is_row = self._parts.direction() in {QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft}
        self._parts.setStretch(1, 2 if is_row else 0)


def _move(widget: QWidget, away: QBoxLayout, to: QBoxLayout, place: int) -> None:
    """Let a widget stand in another layout of the same page."""
    away.removeWidget(widget)
    if to.indexOf(widget) < 0:
        to.insertWidget(place, widget)


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


def _row(place: int, code: CodeCount) -> Row:
    """A code, what it says besides, how often it was scanned, and how many pieces that makes."""
    title, meaning = title_of_text(code.text)
    detail = " · ".join(part for part in (meaning, _captures(code.captures, code.pieces)) if part)
    return Row("", place, "barcode", GREY, title, detail, times=f"×{say_number(code.pieces)}")


def _captures(captures: int, pieces: int) -> str:
    return "" if captures == pieces else say("%n capture(s)", "", captures)
