"""One session as it came to where it is: opened, finished, sent, each capture and photo, what the server made of it.

The list is read page by page; what a person can do about the session or about one of its rows stands below it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.chip import Chip, ChipWords
from kiosk.widgets.keyboard import Keyboard
from kiosk.widgets.lines import Fetch, RowView
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn


class TimelineScreen(QWidget):
    """Shows rows that somebody reads. ``acts`` are the buttons that are of use now."""

    back = Signal()
    touched = Signal(str)
    """The row with this id, of a capture or a photo."""
    again = Signal()
    """Send again, or let the server try again."""
    fix = Signal()
    """Type the right code for what is shown."""
    aside = Signal()
    """Leave it out, or leave the session as it is."""
    bring_back = Signal()
    """Put back what was left out."""
    proposals = Signal()
    """Show what the server proposes for what is shown."""
    corrected = Signal(str)
    """The right code was typed."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title = ElidedLabel("", "title")
        self.chip = Chip(sizes)
        self.sentence = WrappedLabel("", "muted")
        self.list = RowView(say("What happened"), sizes)
        self.list.touched.connect(self.touched)
        self.again_button = touch_button(say("Send again"), "repeat", sizes)
        self.again_button.clicked.connect(self.again)
        self.fix_button = touch_button(say("Correct"), "keypad", sizes)
        self.fix_button.clicked.connect(self.fix)
        self.aside_button = touch_button(say("Leave out"), "cross", sizes)
        self.aside_button.clicked.connect(self.aside)
        self.put_back_button = touch_button(say("Put it back"), "undo", sizes)
        self.put_back_button.clicked.connect(self.bring_back)
        self.proposals_button = touch_button(say("Proposals"), "hand", sizes)
        self.proposals_button.clicked.connect(self.proposals)
        self.proposals_button.hide()
        self.back_button = touch_button(say("Back"), "queue", sizes, "primary")
        self.back_button.clicked.connect(self.back)
        self.keyboard = Keyboard(sizes)
        self.pages = QStackedWidget()
        self.keyboard.left.connect(lambda: self.pages.setCurrentIndex(0))
        self.keyboard.entered.connect(self._entered)
        self.pages.addWidget(self._list_page(sizes))
        self.pages.addWidget(self.keyboard)
        around = QVBoxLayout(self)
        around.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        around.addWidget(self.pages)

    def _list_page(self, sizes: Sizes) -> QWidget:
        page, card = QWidget(), QFrame()
        card.setObjectName("card")
        QVBoxLayout(card).addWidget(self.list)
        bottom = QHBoxLayout()
        turn(bottom, Turn.TIGHT, sizes)
        bottom.setSpacing(sizes.gap)
        acts = (self.again_button, self.fix_button, self.aside_button, self.put_back_button, self.proposals_button)
        for button in (*acts, self.back_button):
            bottom.addWidget(button, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 2)
        top = QHBoxLayout()
        top.setSpacing(sizes.text // 2)
        top.addWidget(self.title, 1)
        top.addWidget(self.chip)
        column.addLayout(top)
        column.addWidget(self.sentence)
        column.addWidget(card, 1)
        column.addLayout(bottom)
        return page

    def ask(self, title: str, text: str, most: int) -> None:
        """Let a person type a code in place of ``text``, of at most ``most`` characters."""
        self.keyboard.ask(title, text, most)
        self.pages.setCurrentIndex(1)

    def _entered(self, text: str) -> None:
        self.pages.setCurrentIndex(0)
        self.corrected.emit(text)

    def show_page(self, title: str, sentence: str, fetch: Fetch) -> None:
        """Show other rows, from the beginning."""
        self._say(title, sentence)
        self.pages.setCurrentIndex(0)
        self.list.rows.show_rows(fetch)

    def refresh(self, title: str, sentence: str) -> None:
        """The same rows may have changed."""
        self._say(title, sentence)
        self.list.rows.refresh()

    def show_acts(
        self,
        *,
        again: bool = False,
        fix: bool = False,
        aside: bool = False,
        put_back: bool = False,
        proposals: str = "",
    ) -> None:
        """Which buttons are of use; ``proposals``: the word of the one that leads to them."""
        self.proposals_button.set_word(proposals)
        self.proposals_button.setVisible(bool(proposals))
        self.again_button.setVisible(again)
        self.fix_button.setVisible(fix)
        self.aside_button.setVisible(aside)
        self.put_back_button.setVisible(put_back)

    def show_chip(self, words: ChipWords | None) -> None:
        """How far the server is with what is shown."""
        self.chip.show_words(words)

    def _say(self, title: str, sentence: str) -> None:
        self.title.show_text(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
