"""One session as it came to where it is: opened, finished, sent, each capture and photo, what the server made of it.

The list is read page by page; what a person can do about the session or about one of its rows stands below it.
"""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.bottom_row import BottomRow
from kiosk.widgets.button import TouchButton, be_primary, touch_button
from kiosk.widgets.chip import Chip, ChipWords
from kiosk.widgets.keyboard import Keyboard
from kiosk.widgets.lines import RowView
from kiosk.widgets.pages import Pages
from kiosk.widgets.row_model import Fetch
from kiosk.widgets.short import ShortLabel
from kiosk.widgets.text import CodeLabel
from kiosk.widgets.theme import Sizes


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
    """Set it aside, or leave the session as it is."""
    bring_back = Signal()
    """Put back what was set aside."""
    proposals = Signal()
    """Show what the server proposes for what is shown."""
    corrected = Signal(str)
    """The right code was typed."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.title = CodeLabel("", "title")
        self.chip = Chip(sizes)
        self.sentence, self.trouble = ShortLabel("", "note"), ShortLabel("", "refusal")
        self.list = RowView(say("What happened"), sizes)
        self.list.touched.connect(self.touched)
        self._add_buttons(sizes)
        self.keyboard = Keyboard(sizes)
        self.pages = Pages()
        self.keyboard.left.connect(lambda: self.pages.setCurrentIndex(0))
        self.keyboard.entered.connect(self._entered)
        self._seek = QTimer(self, singleShot=True, interval=0)
        self._seek.timeout.connect(lambda: self.list.mark(self.list.marked, is_sought=True))
        self.pages.addWidget(self._list_page(sizes))
        self.pages.addWidget(self.keyboard)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)  # the keyboard keeps its own distance from the edges
        around.addWidget(self.pages)

    def _add_buttons(self, sizes: Sizes) -> None:
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.aside_button = touch_button(say("Set aside"), "cross", sizes)
        self.aside_button.clicked.connect(self.aside)
        self.fix_button = touch_button(say("Fix"), "keypad", sizes)
        self.fix_button.clicked.connect(self.fix)
        self.proposals_button = touch_button(say("Proposals"), "hand", sizes)
        self.proposals_button.clicked.connect(self.proposals)
        self.put_back_button = touch_button(say("Put back"), "undo", sizes)
        self.put_back_button.clicked.connect(self.bring_back)
        self.again_button = touch_button(say("Send again"), "repeat", sizes)
        self.again_button.clicked.connect(self.again)
        self.proposals_button.hide()

    @property
    def _acts(self) -> tuple[TouchButton, ...]:
        """What can be done, the most sensible last."""
        return (
            self.aside_button,
            self.proposals_button,
            self.put_back_button,
            self.again_button,
            self.fix_button,
        )

    def _list_page(self, sizes: Sizes) -> QWidget:
        page, card = QWidget(), QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap // 2, 0, sizes.gap // 2, 0)
        inside.addWidget(self.list)
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap // 3, sizes.gap, sizes.gap // 3)
        column.setSpacing(sizes.text // 6)
        top = QHBoxLayout()
        top.setSpacing(sizes.text // 2)
        top.addWidget(self.title, 1)
        top.addWidget(self.chip)
        column.addLayout(top)
        column.addWidget(self.sentence)
        column.addWidget(self.trouble)
        column.addWidget(card, 1)
        acts = BottomRow(sizes, self.back_button, *self._acts)
        acts.stand_below(column, gives_way=True)
        column.addWidget(acts)
        return page

    def ask(self, title: str, text: str, most: int) -> None:
        """Let a person type a code in place of ``text``, of at most ``most`` characters."""
        self.keyboard.ask(title, text, most)
        self.pages.setCurrentIndex(1)

    @property
    def is_typing(self) -> bool:
        """Whether the right code is being typed."""
        return self.pages.currentWidget() is self.keyboard

    def _entered(self, text: str) -> None:
        self.pages.setCurrentIndex(0)
        self.corrected.emit(text)

    def show_page(self, title: str, sentence: str, fetch: Fetch, *, is_trouble: bool = False) -> None:
        """Show other rows, from the beginning."""
        self._say(title, sentence, is_trouble=is_trouble)
        self.pages.setCurrentIndex(0)
        self.list.rows.show_rows(fetch)
        self.list.scrollToTop()

    def refresh(self, title: str, sentence: str, *, is_trouble: bool = False, is_deep: bool = False) -> None:
        """The same rows may have changed; ``is_trouble``: the sentence says what is wrong."""
        self._say(title, sentence, is_trouble=is_trouble)
        self.list.rows.refresh(is_deep=is_deep)

    def show_acts(
        self,
        *,
        again: bool = False,
        fix: bool = False,
        aside: bool = False,
        leave: bool = False,
        put_back: bool = False,
        proposals: str = "",
    ) -> None:
        """Which buttons are of use; ``proposals``: the word of the one that leads to them.

        ``leave``: the session may be left as it is.
        """
        self.proposals_button.set_word(proposals)
        self.aside_button.set_word(say("Leave as it is") if leave else say("Set aside"))
        shown = (aside or leave, bool(proposals), put_back, again, fix)
        for button, is_shown in zip(self._acts, shown, strict=True):
            button.setVisible(is_shown)
        wanted = [button for button, is_shown in zip(self._acts[1:], shown[1:], strict=True) if is_shown]
        self._put_first(next(reversed(wanted), None))

    def put_again_first(self) -> None:
        """What the server may take as it is, is not typed anew."""
        self._put_first(self.again_button)

    def _put_first(self, main: TouchButton | None) -> None:
        for button in self._acts:
            be_primary(button, is_on=button is main)

    def show_chip(self, words: ChipWords | None) -> None:
        """How far the server is with what is shown."""
        self.chip.show_words(words)

    def changeEvent(self, event: QEvent) -> None:
        """With text of another size the row that is marked stands elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.list.marked:
            self._seek.start()

    def _say(self, title: str, sentence: str, *, is_trouble: bool) -> None:
        self.title.show_text(title)
        for label, is_shown in ((self.sentence, not is_trouble), (self.trouble, is_trouble)):
            label.show_text(sentence)
            label.setVisible(bool(sentence) and is_shown and not self.list.marked)  # the row that is marked says it
