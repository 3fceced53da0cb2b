"""Before a session is finished: what is in it, what is doubtful, its name and a note. A page; scans are still kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.store.session_page import MAX_NAME, MAX_NOTE, Summary
from kiosk.widgets.button import touch_button
from kiosk.widgets.keyboard import Keyboard
from kiosk.widgets.lines import Row, RowView
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn


class ReviewScreen(QWidget):
    """Shows a summary as it is stored; a code that is scanned meanwhile comes into it."""

    back = Signal()
    finish = Signal()
    described = Signal(str, str)
    """Another name and note are wanted."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._name, self._note, self._asks_note = "", "", False
        self._codes: tuple[Row, ...] = ()
        self.pages = QStackedWidget()
        self.count = ElidedLabel("", "title")
        self.news = ElidedLabel("", "muted")
        self.doubts = WrappedLabel("", "muted")
        self.codes = RowView(say("Codes of this session"), sizes)
        self.codes.rows.show_rows(self._page)
        self.name_button = touch_button(say("Name"), "", sizes)
        self.name_button.clicked.connect(lambda: self._ask(is_note=False))
        self.note_button = touch_button(say("Note"), "", sizes)
        self.note_button.clicked.connect(lambda: self._ask(is_note=True))
        for button in (self.name_button, self.note_button):
            button.setMinimumWidth(sizes.target)
        self.name, self.note = ElidedLabel("", "sessionName"), ElidedLabel("", "muted")
        self.back_button = touch_button(say("Back"), "barcode", sizes)
        self.back_button.clicked.connect(self.back)
        self.finish_button = touch_button(say("Finish"), "flag", sizes, "primary")
        self.finish_button.clicked.connect(self.finish)
        self.keyboard = Keyboard(sizes)
        self.keyboard.entered.connect(self._entered)
        self.keyboard.left.connect(lambda: self.pages.setCurrentIndex(0))
        self.pages.addWidget(self._overview(sizes))
        self.pages.addWidget(self.keyboard)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
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
        self.name.show_text(found.session.name)
        self.note.show_text(found.note or say("No note"))
        self.doubts.setText(doubts_of(found, not_counted, lost))
        self._codes = tuple(
            Row("", number, "barcode", "idle_ink", code.text, _pieces(code.captures, code.pieces), f"×{code.pieces}")
            for number, code in enumerate(found.codes)
        )
        self.codes.rows.refresh()
        self.finish_button.setEnabled(found.session.captures + found.session.photos > 0)

    def show_kept(self, code: Code) -> None:
        """A scan came in meanwhile."""
        self.news.show_text(say("Just saved: {code}", code=inert(code.text, 40)))

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
        self.name.show_text(self._name)
        self.note.show_text(self._note or say("No note"))
        self.described.emit(self._name, self._note)

    def _overview(self, sizes: Sizes) -> QWidget:
        page = QWidget()
        card, words = QFrame(), QVBoxLayout()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.addWidget(self.codes)
        words.setSpacing(sizes.text // 3)
        for button, label in ((self.name_button, self.name), (self.note_button, self.note)):
            line = QHBoxLayout()
            line.setSpacing(sizes.text // 2)
            line.addWidget(label, 1)
            line.addWidget(button)
            words.addLayout(line)
        words.addWidget(self.news)
        words.addWidget(self.doubts)
        words.addStretch(1)
        middle = QHBoxLayout()
        turn(middle, Turn.UPRIGHT, sizes)
        middle.setSpacing(sizes.gap)
        middle.addWidget(card, 3)
        middle.addLayout(words, 2)
        bottom = QHBoxLayout()
        turn(bottom, Turn.TIGHT, sizes)
        bottom.setSpacing(sizes.gap)
        bottom.addWidget(self.back_button, 1)
        bottom.addWidget(self.finish_button, 2)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 2)
        column.addWidget(self.count)
        column.addLayout(middle, 1)
        column.addLayout(bottom)
        return page


def doubts_of(found: Summary, not_counted: int, lost: int = 0) -> str:
    """What a person should look at before finishing, in sentences; or that there is nothing."""
    told = []
    if lost:
        told.append(say("%n scan(s) (was|were) not saved: go back and scan again.", "", lost))
    if found.refused:
        told.append(say("%n cannot be sent unchanged.", "", found.refused))
    if not_counted:
        told.append(say("%n repeat(s) (was|were) not counted.", "", not_counted))
    if found.typed:
        told.append(say("%n (was|were) typed by hand.", "", found.typed))
    if found.unsure:
        told.append(say("%n (has|have) a time that the clock is not sure of.", "", found.unsure))
    return " ".join(told) or say("Nothing is doubtful.")


def _pieces(captures: int, pieces: int) -> str:
    return "" if captures == pieces else say("%n capture(s)", "", captures)
