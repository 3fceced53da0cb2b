"""The one keyboard on the screen: letters of both cases, those of the language, digits and signs; no real one needed.

A page, not a dialog: a scan that arrives meanwhile is kept as ever. Three rows of keys of 15 mm or more and the row of
the others, at the bottom near the hand, as many across as the screen holds; what does not fit stands on a further page.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.fitted import CodeField, FittedLabel
from kiosk.widgets.keyboard_keys import ROWS, columns_of, edge, pages_of, upper
from kiosk.widgets.pad_page import KeyBlock, dense, move
from kiosk.widgets.theme import INK, Sizes, give_icon

_DOT = "•"
_MOST = 300
_ROWS = ROWS + 1
_SHARE, _SHARE_OF_WRONG = 0.42, 0.62
"""Of the room of the field, for words beside it: at most, and where they say what is wrong."""


class Case(Enum):
    """Of the letters: small, one capital, capitals until told otherwise."""

    LOWER = ""
    ONCE = "shift"
    CAPS = "caps"


_NEXT = {Case.LOWER: Case.ONCE, Case.ONCE: Case.CAPS, Case.CAPS: Case.LOWER}


class Keyboard(QWidget):
    """Main thread only. ``ask`` begins with a text; ``entered`` ends it."""

    entered = Signal(str)
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._most = sizes, _MOST
        self.text = ""
        """What is typed so far."""
        self.case = Case.LOWER
        self._is_secret, self._is_shown = False, True
        self._page, self._made = 0, (0, "")
        self._asked = ""
        self._line = 0
        self._measured: tuple[object, ...] = ()
        self.title = FittedLabel(sizes, "help")
        """What is asked for; or what is wrong with what was typed, until something else is."""
        self.entry = CodeField(sizes)
        self.entry.is_line = True
        self.eye = touch_button("", "eye", sizes)
        self.eye.clicked.connect(lambda: self._show_secret(is_shown=not self._is_shown))
        self.eye.hide()
        self.keys: dict[str, TouchButton] = {}
        """The keys made so far by what they type, capitals and small letters apart; those of other pages are hidden."""
        self._layers: list[tuple[str, str]] = []
        """The characters of each page: as they are and as capitals."""
        self._blocks: dict[str, KeyBlock] = {}
        self.pages = QStackedWidget()
        self._lay_out(sizes)

    def ask(
        self, title: str, text: str, most: int = _MOST, *, is_secret: bool = False, is_address: bool = False
    ) -> None:
        """Begin with ``text``; it may have ``most`` characters. A secret is dots until the eye is touched.

        In an address there is no space, but dots: the wide key types them.
        """
        self._make_keys()
        self._asked = title
        self._most, self._is_secret = most, is_secret
        self.eye.setVisible(is_secret)
        self.dot.setVisible(is_address)
        self.space.setVisible(not is_address)
        self.case = Case.LOWER
        self._page = 0
        self._show_secret(is_shown=not is_secret)
        self.show_text(text)
        self._turn_to(0)

    def show_text(self, text: str) -> None:
        """What is typed so far."""
        self.text = text[: self._most]
        is_told = self.title.full_text != self._asked
        self.title.show_text(self._asked)
        self.entry.show_text(_DOT * len(self.text) if self._is_secret and not self._is_shown else self.text)
        self.erase.setEnabled(bool(self.text))
        if is_told or self._lines_differ():
            self._arrange()

    def show_wrong(self, words: str) -> None:
        """Say what is wrong with what was typed, until something else is; where there is room, of what, too."""
        for told in (f"▲ {self._asked} · {words}", f"▲ {words}"):
            self.title.show_text(told)
            self._arrange()
            is_above = not self.entry.isHidden() and self.title.y() < self.entry.y()
            if is_above and self.title.least_height_in(self.title.width()) <= self.title.height():
                return

    def type_char(self, char: str) -> None:
        """Add a character, while there is room."""
        self.show_text(self.text + char)
        if self.case is Case.ONCE and char != " ":
            self._set_case(Case.LOWER)

    def minimumSizeHint(self) -> QSize:
        """The least keys that can be hit, and a line above them."""
        return QSize(8 * self._sizes.target, self._least_keys() + self._least_head() + 3 * dense(self._sizes))

    def sizeHint(self) -> QSize:
        """All the room there is."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of keys."""
        super().resizeEvent(event)
        if self._layers:
            self._make_keys()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Words changed, and with them the room they need."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language has other letters; another size of keys leaves room for fewer or more."""
        super().changeEvent(event)
        if self._layers and event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._make_keys()
            self._arrange()

    # -- where things stand --------------------------------------------------------------------------------------

    def _least_keys(self) -> int:
        return _ROWS * self._sizes.target + ROWS * dense(self._sizes)

    def _least_head(self) -> int:
        return self.entry.minimumSizeHint().height()

    def _arrange(self) -> None:
        """Keys are as large as what is typed leaves them room, and stand at the bottom."""
        block, between = self.pages.currentWidget(), dense(self._sizes)
        room = self._room()
        if not isinstance(block, KeyBlock) or room.isEmpty():
            return
        head = self._wanted_head(room.width())
        head = max(self._least_head(), min(head, room.height() - self._least_keys() - between))
        high = (room.height() - head - between - ROWS * between) // _ROWS
        keys = block.size_in(QSize(room.width(), high * ROWS + (ROWS - 1) * between))
        left = room.left() + (room.width() - keys.width()) // 2
        row = max(self._sizes.target, (keys.height() - (ROWS - 1) * between) // ROWS)
        top = room.bottom() + 1 - row
        self._place_row(QRect(left, top, keys.width(), row))
        top -= between + keys.height()
        move(self.pages, QRect(left, top, keys.width(), keys.height()))
        above = max(between, min(self._sizes.gap, top - room.top() - head))
        self._place_head(QRect(left, room.top(), keys.width(), top - above - room.top()))

    def _room(self) -> QRect:
        """Without the edges, which are narrow above and below where there is no height to spare."""
        side, least = edge(self._sizes), self._least_keys() + self._least_head() + dense(self._sizes)
        above = min(side, max(dense(self._sizes), (self.height() - least) // 8))
        return self.rect().adjusted(side, above, -side, -above)

    def _wanted_head(self, width: int) -> int:
        return self.title.height_in(width) + self._sizes.gap // 2 + round(self._sizes.large * 1.7)

    def _lines_differ(self) -> bool:
        """Whether what is typed wants another number of lines."""
        return self.entry.text_height(self.entry.width()) != self._line

    def _place_head(self, room: QRect) -> None:
        """What is asked for above the line that is typed; beside it where there is no room for two lines.

        What is wrong is said in the place of both where it would not be read whole even beside a short field.
        """
        sizes = self._sizes
        words, gap = self.title.height_in(room.width()), sizes.gap // 2
        is_above = room.height() >= words + gap + sizes.large * 1.3
        beside = self._beside(room)
        is_covering = not is_above and not beside
        self.entry.setVisible(not is_covering)
        if is_above:
            line = min(self.entry.text_height(room.width()), room.height() - words - gap)
            move(self.entry, QRect(room.left(), room.bottom() + 1 - line, room.width(), line))
            move(self.title, QRect(room.left(), room.bottom() + 1 - line - gap - words, room.width(), words))
        elif is_covering:
            move(self.title, room.adjusted(0, 1 - room.top(), 0, dense(sizes) // 2))
        else:
            move(self.title, QRect(room.left(), room.top(), beside, room.height()))
            move(self.entry, QRect(room.left() + beside, room.top(), room.width() - beside, room.height()))
        self._line = self.entry.text_height(self.entry.width())

    def _beside(self, room: QRect) -> int:
        """Width of the words beside the field; what is wrong takes more of it, and none where it would not be whole."""
        if not self.title.property("tone"):
            wide = self.title.fontMetrics().horizontalAdvance(self.title.text()) + self._sizes.gap
            return min(wide, round(room.width() * _SHARE))
        widths = [round(room.width() * share) for share in (_SHARE, _SHARE_OF_WRONG)]
        gap = self._sizes.gap // 2
        return next((wide for wide in widths if self.title.least_height_in(wide - gap) <= room.height()), 0)

    def _place_row(self, room: QRect) -> None:
        """Each as wide as its words; what is left goes to the space bar above all."""
        shown = [(key, weight) for key, weight in self._row if not key.isHidden()]
        between = dense(self._sizes)
        letters = self.done.font().pixelSize(), self.done.iconSize().width()
        room_and_words = (room.width(), *letters, len(shown), *(key.accessibleName() for key, _ in shown))
        if room_and_words != self._measured:
            self._measured = room_and_words
            self._shorten(is_short=False)
            self._shorten(is_short=room.width() < sum(self._least_widths()) + between * (len(shown) - 1))
        widths = self._least_widths()
        spare = room.width() - sum(widths) - between * (len(widths) - 1)
        left, weights = room.left(), sum(weight for _, weight in shown)
        for (key, weight), width in zip(shown, widths, strict=True):
            wide = width + max(0, spare) * weight // weights
            wide = room.right() + 1 - left if key is self.done else wide
            move(key, QRect(left, room.top(), wide, room.height()))
            left += wide + between

    def _least_widths(self) -> list[int]:
        return [max(self._sizes.target, key.minimumSizeHint().width()) for key, _ in self._row if not key.isHidden()]

    def _shorten(self, *, is_short: bool) -> None:
        """Where words are long or large, the signs beside them give way."""
        for key, sign, token in ((self.cancel, "chevron-left", INK), (self.done, "check", "on_accent")):
            if is_short is not key.icon().isNull():
                key.setProperty("iconName", "" if is_short else sign)
                key.setIcon(QIcon()) if is_short else give_icon(key, sign, token)
                key.set_word(key.accessibleName())
        if is_short is self.space.icon().isNull():
            self.space.setProperty("iconName", "space" if is_short else "")
            give_icon(self.space, "space", INK) if is_short else self.space.setIcon(QIcon())
            self.space.setText("" if is_short else self.space.accessibleName())

    def _lay_out(self, sizes: Sizes) -> None:
        self.cancel = touch_button(say("Back"), "chevron-left", sizes)
        self.cancel.clicked.connect(self.left)
        self.shift = touch_button("", "shift", sizes)
        self.shift.clicked.connect(lambda: self._set_case(_NEXT[self.case]))
        self.swap = touch_button("123", "", sizes)
        self.swap.clicked.connect(lambda: self._turn_to(self._page + 1))
        self.space = touch_button(say("Space", "the key"), "", sizes)
        self.space.clicked.connect(lambda: self.type_char(" "))
        self.dot = self._key(".")
        self.dot.hide()
        self.erase = touch_button("", "backspace", sizes)
        self.erase.set_name(say("Delete the last character"))
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(lambda: self.show_text(self.text[:-1]))
        self.done = touch_button(say("Save"), "check", sizes, "primary")
        self.done.clicked.connect(lambda: self.entered.emit(self.text.strip()))
        self._row = (
            *((self.cancel, 2), (self.shift, 1), (self.swap, 1), (self.eye, 1)),
            *((self.space, 6), (self.dot, 6), (self.erase, 1), (self.done, 3)),
        )
        """The keys of the last row, and how much each gets of the room that is left."""
        for key, _weight in self._row:
            key.setParent(self)
            key.setProperty("capped", True)  # noqa: FBT003 - Qt's own signature
        for part in (self.title, self.entry, self.pages):
            part.setParent(self)

    def _make_keys(self) -> None:
        """Begin anew where the language or the room for keys is another."""
        language = QLocale().name().split("_")[0]
        wanted = columns_of(self._sizes, language), language
        if wanted == self._made:
            return
        self._made = wanted
        while (old := self.pages.widget(0)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.keys, self._blocks = {}, {}
        self._layers = [(chars, upper(chars, language)) for chars in pages_of(*wanted)]
        self._turn_to(0)

    def _block(self, chars: str) -> KeyBlock:
        """The keys of a page, made when it is first shown: some hundred at once would keep the touch waiting."""
        block = self._blocks.get(chars)
        if block is None:
            columns, _language = self._made
            self._blocks[chars] = block = KeyBlock(self._sizes, columns, ROWS, is_dense=True)
            for place, char in enumerate(chars):
                self.keys[char] = key = self._key(char)
                block.add(key, place // columns, place % columns)
            self.pages.addWidget(block)
        return block

    def _key(self, char: str) -> TouchButton:
        key = touch_button(char, "", self._sizes, "letter")
        key.set_name(say("Key {char}", char=char))
        key.clicked.connect(lambda: self.type_char(char))
        return key

    def _turn_to(self, page: int) -> None:
        self._page = page % len(self._layers)
        following, _capitals = self._layers[(self._page + 1) % len(self._layers)]
        self.swap.set_word(following[:3])
        self._set_case(self.case)

    def _set_case(self, case: Case) -> None:
        self.case = case
        small, capitals = self._layers[self._page]
        self.pages.setCurrentWidget(self._block(small if case is Case.LOWER else capitals))
        self._arrange()
        self.shift.setEnabled(capitals != small)
        self.shift.setProperty("kind", "" if case is Case.LOWER else "primary")
        give_icon(self.shift, "caps" if case is Case.CAPS else "shift", INK if case is Case.LOWER else "on_accent")
        self.shift.set_name(
            {
                Case.LOWER: say("Capital letter"),
                Case.ONCE: say("Capital letters until touched again"),
                Case.CAPS: say("Small letters"),
            }[case]
        )
        self.shift.style().unpolish(self.shift)
        self.shift.style().polish(self.shift)

    def _show_secret(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown
        give_icon(self.eye, "eye-off" if is_shown else "eye", INK)
        self.eye.set_name(say("Hide what is typed") if is_shown else say("Show what is typed"))
        self.show_text(self.text)
