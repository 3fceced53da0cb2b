"""Typing what will not scan: large keys on the screen, digits or letters, with the check digit shown as one types.

The same keys give a capture of the list another quantity or its right code.
"""

from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent

from kiosk.core.codes import MAX_RAW_VALUE
from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, be_touch_button, key_button, touch_button
from kiosk.widgets.fitted import CodeField, FittedLabel
from kiosk.widgets.keypad_help import Help, help_of, number_of
from kiosk.widgets.keypad_pages import letter_pages, word_of
from kiosk.widgets.pad_page import LETTERS_SHARE, MOST_ROWS, KeyBlock, PadPage, move
from kiosk.widgets.shortened import ShortenedButton
from kiosk.widgets.theme import Sizes, give_icon

_DIGITS = ("123", "456", "789", " 0 ")
"""As on a telephone, which is how keypads in public places stand; the corners lead to letters and delete."""
_DIGITS_WORD, _LETTERS_WORD = "123", "ABC"
_LEAST_COLUMNS = 4
"""Of letters beside what is typed: with fewer they are on too many pages."""
_LETTER_COLUMNS = 8
_DEAF_MS = 400
"""The second tap of a double tap must not save what the first one changed."""


class Ask(Enum):
    """What is typed."""

    SCAN = auto()
    """A code that will not scan, or the quantity of the last capture."""
    QUANTITY = auto()
    """The quantity of a capture of the list."""
    CODE = auto()
    """The right code of a capture of the list."""


class Keypad(PadPage):
    """A page, not a dialog: a scan that arrives meanwhile is kept as ever."""

    entered = Signal(str)
    """The text that was typed and saved."""
    quantity = Signal(int)
    """The number that was typed is a quantity: of the last capture, or of the capture it was asked for."""
    left = Signal()
    """The person wants back to the camera."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self._text, self._ask, self._help = "", Ask.SCAN, Help()
        self._about = ""
        self.told_grows = True
        self._mended = QElapsedTimer()
        self.entry, self.hint = CodeField(sizes), FittedLabel(sizes, "help")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.back = touch_button(say("Back"), "chevron-left", sizes)
        self.back.clicked.connect(self.left)
        self.anyway = touch_button(say("Save anyway"), "", sizes)
        self.anyway.clicked.connect(self._enter)
        self.times = touch_button("×", "", sizes)
        self.times.clicked.connect(self._times)
        self.save = be_touch_button(ShortenedButton(), say("Save"), "check", sizes, "primary")
        self.save.clicked.connect(self._save)
        self.acts = (self.back, self.anyway, self.times, self.save)
        for act in self.acts:
            act.setProperty("snug", True)  # noqa: FBT003 - Qt's own signature
        self.swap, self.turn = (touch_button("", "", sizes, "letter") for _key in range(2))
        for key, turn in ((self.swap, self._swap), (self.turn, self._turn)):
            key.setProperty("capped", True)  # noqa: FBT003 - Qt's own signature
            key.clicked.connect(turn)
        self.erase = touch_button("", "backspace", sizes, "letter")
        self.erase.set_name(say("Delete the last character"))
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(self._erase)
        self._digits = self._digit_block(sizes)
        self._letters: list[KeyBlock] = []
        self._made: tuple[object, ...] = ()
        self._page, self._are_letters_beside = 0, False
        for part in (self.entry, self.hint, *self.acts, self._digits):
            part.setParent(self)
        self.block = self._digits
        self._move_corners(self._digits)
        self._show("")

    def begin(self, ask: Ask = Ask.SCAN, about: str = "") -> None:
        """Begin anew, and ask for this; ``about``: which capture is meant, told while there is no other help."""
        self._ask, self._about = ask, about
        self.entry.sign = "×" if ask is Ask.QUANTITY else ""
        self.entry.is_large = ask is Ask.QUANTITY
        wanted = {Ask.SCAN: say("Type the digits below the bars"), Ask.CODE: say("Type the right code")}
        self.entry.hint = wanted.get(ask, say("Type the quantity"))
        self.swap.setVisible(ask is not Ask.QUANTITY)
        self._mended.invalidate()
        self._turn_to(0)
        self._show("")

    def type_char(self, char: str) -> None:
        """Add one character."""
        is_number = self._ask is Ask.QUANTITY
        if len(self._text) < MAX_RAW_VALUE and (not is_number or number_of(self._text + char)):
            self._show(self._text + char)

    def press(self, key: int, char: str) -> bool:
        """A key of a real keyboard. Returns whether it was of use. Its Enter saves what is typed, as it is."""
        if char:
            self.type_char(char)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_Backspace:
            self._erase()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room has a place for another number of letters."""
        self._turn_to(self._page)
        super().resizeEvent(event)

    # -- where things stand --------------------------------------------------------------------------------------

    def told_height(self, width: int) -> int:
        """The field, and below it the line of help."""
        return self.entry.line() + self._sizes.gap // 2 + self._help_height(width)

    def place_told(self, rect: QRect, *, is_beside: bool) -> None:
        """The field has two lines where it is narrow."""
        gap, help_height = self._sizes.gap // 2, self._help_height(rect.width())
        room = rect.height() - gap - help_height
        field = min(room, round(self.entry.line() * 1.7)) if is_beside else room
        move(self.entry, QRect(rect.left(), rect.top(), rect.width(), field))
        below = rect.height() - field - gap if is_beside else help_height
        move(self.hint, QRect(rect.left(), rect.top() + field + gap, rect.width(), below))

    def arrange(self) -> None:
        """The keys that are on every page stand in the corners at the bottom."""
        self._drop_anyway()
        super().arrange()
        block = self.block
        if block is not None:
            for key, column in ((self.swap, 0), (self.turn, 1), (self.erase, block.columns - 1)):
                key.setGeometry(block.cell(block.rows - 1, column))

    def _drop_anyway(self) -> None:
        """Three acts below each other beside letters leave no room for the code: one is on the page of digits alone."""
        self.anyway.setVisible(bool(self._help.mended))
        if self._page and self._are_letters_beside and self.block is not None and not self.contentsRect().isEmpty():
            room = self.contentsRect().size()
            beside = room.width() - self.block.size_in(self.room_beside(room, LETTERS_SHARE)).width() - self._sizes.gap
            if len(self.rows_of_acts(beside)) > MOST_ROWS:
                self.anyway.hide()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for all letters on a page of four rows."""
        letters = KeyBlock.least_size(self._sizes, self._sizes.target, _LETTER_COLUMNS, 1)
        return super().minimumSizeHint().expandedTo(QSize(letters.width(), 0))

    def least_beside(self, *, is_digits: bool) -> int:
        """The way back stands in one row with what leads on mostly, whichever of it that is at the moment."""
        wide, edges = self.save.fontMetrics().horizontalAdvance, 2 * self._sizes.gap
        save, add = wide(f"  {say('Save')}") + self.save.iconSize().width(), wide(say("Add {digit}", digit=8))
        save = max(save, wide(say("Change to {digit}", digit=8))) if is_digits else save
        back, anyway = (act.minimumSizeHint().width() for act in (self.back, self.anyway))
        whole = max(anyway, back + self.between() + max(save, add) + edges)
        if is_digits:
            return whole
        keys = KeyBlock.least_size(self._sizes, self._sizes.target, _LEAST_COLUMNS, 1).width() + self._sizes.gap
        return max(back, max(save, add) + edges, min(whole, self.contentsRect().width() - keys))

    def _help_height(self, width: int) -> int:
        """Room for one line always, so that nothing moves when it is said; for more where more is said."""
        return max(round(self._sizes.text * 1.35), self.hint.height_in(width))

    # -- keys ----------------------------------------------------------------------------------------------------

    def _digit_block(self, sizes: Sizes) -> KeyBlock:
        block = KeyBlock(sizes, 3, 4, is_digits=True)
        for row, chars in enumerate(_DIGITS):
            for column, char in enumerate(chars):
                if char != " ":
                    block.add(self._key(key_button(char, sizes), char), row, column)
        return block

    def _key(self, key: TouchButton, char: str) -> TouchButton:
        key.clicked.connect(lambda _checked=False, c=char: self.type_char(c))
        return key

    def _swap(self) -> None:
        """To the letters, or from any page of them to the digits."""
        self._turn_to(0 if self._page else 1)

    def _turn(self) -> None:
        """To the next page of letters; the key always names it."""
        self._turn_to(self._page % len(self._letters) + 1)

    def _turn_to(self, page: int) -> None:
        if page:
            self._make_letters()
        self._page = min(page, len(self._letters))
        blocks = [self._digits, *self._letters]
        self.block = blocks[self._page]
        self._move_corners(self.block)
        for block in blocks:
            block.setVisible(block is self.block)
        pages = self._plan()[3]
        following = word_of(pages[self._page % len(pages)])
        for key, word in ((self.swap, _DIGITS_WORD if self._page else _LETTERS_WORD), (self.turn, following)):
            key.set_word(word)
            key.set_name(say("Key {char}", char=word))
        self.turn.setVisible(bool(self._page) and len(pages) > 1)
        self.arrange()

    def _move_corners(self, block: KeyBlock) -> None:
        """The keys that are on every page go with it."""
        for key in (self.swap, self.turn, self.erase):
            if key.parentWidget() is not block:
                key.setParent(block)
                key.setVisible(key is self.erase or (key is self.swap and self._ask is not Ask.QUANTITY))

    def _make_letters(self) -> None:
        """Make the pages of letters, at their first use or for another room."""
        place, columns, rows, pages = self._plan()
        self._are_letters_beside = place == 1
        if (place, columns, rows, *pages) == self._made:
            return
        self._made = (place, columns, rows, *pages)
        self._move_corners(self._digits)
        for block in self._letters:
            block.deleteLater()
        self._letters = [self._letter_block(columns, rows, chars, has_more=len(pages) > 1) for chars in pages]
        for block in self._letters:
            block.is_stacked = not self._are_letters_beside

    def _plan(self) -> tuple[int, int, int, list[str]]:
        room = self.contentsRect().size()
        return letter_pages([self.room_stacked(room), self.room_beside(room, LETTERS_SHARE)], self._sizes)

    def _letter_block(self, columns: int, rows: int, chars: str, *, has_more: bool) -> KeyBlock:
        block = KeyBlock(self._sizes, columns, rows)
        corners = {(rows - 1, 0), (rows - 1, columns - 1), *([(rows - 1, 1)] if has_more else [])}
        places = [(row, column) for row in range(rows) for column in range(columns) if (row, column) not in corners]
        for char, (row, column) in zip(chars, places, strict=False):
            key = touch_button(char, "", self._sizes, "letter")
            key.set_name(say("Key {char}", char=char))
            block.add(self._key(key, char), row, column)
        block.setParent(self)
        return block

    # -- what is done --------------------------------------------------------------------------------------------

    def _times(self) -> None:
        number = number_of(self._text)
        if number:
            self._show("")
            self.quantity.emit(number)

    def _erase(self) -> None:
        self._show(self._text[:-1])

    def _save(self) -> None:
        """What the button says: save, or put in the right check digit first."""
        if self._mended.isValid() and self._mended.elapsed() < _DEAF_MS:
            return
        if self._help.mended:
            self._mended.start()
            self._show(self._help.mended)
        else:
            self._enter()

    def _enter(self) -> None:
        """Save what is typed as it is."""
        text = self._text
        if self._ask is Ask.QUANTITY:
            self._times()
        elif text:
            self._show("")
            self.entered.emit(text)

    def _show(self, text: str) -> None:
        self._text = text
        number, is_number = number_of(text), self._ask is Ask.QUANTITY
        if is_number:
            self._help = Help(word=_set_to(number), short=say("Set"))
        else:
            self._help = help_of(text, may_count=self._ask is Ask.SCAN)
        self.entry.show_text(text)
        self.hint.show_text(self._help.words or self._about)
        self.times.setVisible(self._ask is Ask.SCAN and bool(number))
        self.times.set_word(say("Set to {number}", number=f"×{number}"))
        self.times.set_name(say("Quantity of the last capture"))
        self._name_save()
        self.save.setEnabled(bool(number) if is_number else bool(text))
        self.erase.setEnabled(bool(text))
        if self.entry.property("tone") != self._help.tone:
            self.entry.setProperty("tone", self._help.tone)
            self.entry.style().unpolish(self.entry)
            self.entry.style().polish(self.entry)
        self.arrange()

    def _name_save(self) -> None:
        """The sign of saving is only on what saves; beside the key for a quantity words matter more."""
        is_saving = not self._help.mended and self.times.isHidden()
        if is_saving and self.save.icon().isNull():
            give_icon(self.save, "check", "on_accent")
        elif not is_saving:
            self.save.setProperty("iconName", "")
            self.save.setIcon(QIcon())
        self.save.set_words(self._help.word, self._help.short or self._help.word)


def _set_to(number: int) -> str:
    return say("Set to {number}", number=number) if number else say("Set")
