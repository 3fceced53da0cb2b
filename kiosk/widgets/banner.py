"""The last scan, large: what became of it by colour, shape and word; what it is; how often.

It can ask one question, "count it?", with two buttons; the question stands until the banner says something else. Its
parts are placed here and not by a layout: the code takes whatever the words leave.
"""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QWidget

from kiosk.core.codes import Code
from kiosk.core.inert import inert_whole
from kiosk.core.words import say
from kiosk.widgets.big_code import PITCH, BigCode, far_font
from kiosk.widgets.button import touch_button
from kiosk.widgets.chip import Chip, ChipWords
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import ANSWER_MM, TARGET_MM, Sizes, give_sign, icon_size


class Tone(StrEnum):
    """How the banner speaks."""

    READY = "ready"
    KEPT = "kept"
    AGAIN = "again"
    ERROR = "error"


_ICONS = {Tone.READY: "barcode", Tone.KEPT: "check", Tone.AGAIN: "repeat", Tone.ERROR: "alert-triangle"}

_INKS = {Tone.READY: "on_ready", Tone.KEPT: "on_good", Tone.AGAIN: "on_warn", Tone.ERROR: "on_bad"}
_SIGN_EMS = 1.4
_MOST_TIMES = 0.4
"""Of the width, for the count."""


class Word(WrappedLabel):
    """What became of the scan, over two lines where it must."""

    @property
    def full_text(self) -> str:
        """All of it."""
        return self.said

    def show_text(self, text: str) -> None:
        """Show it."""
        self.setText(text)


class Banner(QFrame):
    """Shows the last scan until the next one. All text is plain."""

    yes = Signal()
    """The question is answered: count it."""
    no = Signal()
    """The question is answered: do not."""
    said = Signal()
    """It says something else now."""
    touched = Signal()
    """A finger was on it, and on none of its buttons."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sizes = sizes
        self.tone = Tone.READY
        self.is_brief = False
        self._told = ""
        self.icon = QLabel(self)
        self.word = Word("", "bannerWord", self)
        self.code = BigCode(sizes, "bannerCode", self)
        self.meaning = WrappedLabel("", "bannerMeaning", self)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.times = BigCode(sizes, "bannerTimes", self)
        self.times.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.chip = Chip(sizes)
        self.chip.setParent(self)
        self.note = ElidedLabel("", "bannerNote", self)
        self.yes_button = touch_button(say("Count it"), "plus", sizes, "primary")
        self.no_button = touch_button(say("No"), "", sizes)
        self.yes_button.clicked.connect(self.yes)
        self.no_button.clicked.connect(self.no)
        self._question = QWidget(self)
        for button in (self.yes_button, self.no_button):
            button.setParent(self._question)
        self.say_ready()

    def say_ready(self) -> None:
        """Nothing was scanned yet."""
        self.say(Tone.READY, say("Ready"), say("Scan a code"))

    def say(
        self,
        tone: Tone,
        word: str,
        code: str | Code = "",
        meaning: str = "",
        times: str = "",
        chip: ChipWords | None = None,
    ) -> None:
        """Show a message; ``code`` may be foreign text. A question ends with it, and a note."""
        self._question.hide()
        self.add_note("")
        self.tone = tone
        give_sign(self.icon, _ICONS[tone], _INKS[tone], self._sizes, _SIGN_EMS)
        self.word.show_text(word)
        if isinstance(code, Code):
            self.code.show_code(code)
        else:
            self.code.show_text(code)
        self._told = meaning
        self.meaning.setText(meaning)
        self.times.show_text(times)
        self.chip.show_words(chip)
        self.setAccessibleName(inert_whole(f"{word}: {self.code.full_text} {meaning}"))
        self.setProperty("tone", tone.value)
        self._polish()
        self._arrange()
        self.updateGeometry()
        self.said.emit()

    def ask(self, word: str, code: str | Code, meaning: str, times: str) -> None:
        """Ask whether a repeat counts: ``yes`` or ``no`` follows."""
        self.say(Tone.AGAIN, word, code, meaning, times)
        self._question.show()
        self._arrange()
        self.updateGeometry()
        self.said.emit()

    def show_sign(self, icon_name: str) -> None:
        """Another sign than that of its tone, until the next message."""
        give_sign(self.icon, icon_name, _INKS[self.tone], self._sizes, _SIGN_EMS)

    def add_note(self, words: str) -> None:
        """One more line, until the next message. No words: none any more."""
        self.note.show_text(words)
        self.note.setVisible(bool(words))
        self.updateGeometry()

    def set_brief(self, *, is_brief: bool) -> None:
        """On one line, while something else needs the room; a question always has its answers."""
        if is_brief != self.is_brief:
            self.is_brief = is_brief
            self._arrange()

    @property
    def is_asking(self) -> bool:
        """Whether a question stands."""
        return not self._question.isHidden()

    # -- heights ---------------------------------------------------------------------------------------------------

    @property
    def brief_height(self) -> int:
        """Of one line, where there is room for it."""
        return round(self._sizes.text * 1.9)

    @property
    def least_brief_height(self) -> int:
        """Of one line without air."""
        return round(self._sizes.text * 1.35)

    def least(self, *, asks: bool) -> int:
        """The height of what is said mostly: state, a code of one line, one line of words; or a question."""
        high = self.meaning.fontMetrics().lineSpacing()
        tail = self._answer_height + self._air if asks else high
        return 2 * self._air + self._sign + round(self._sizes.text * 1.5) + tail + self._air

    def wanted(self, width: int) -> int:
        """The height in which an article's number is read from afar, with two lines of what it says."""
        far, inside = far_font(self._sizes), width - 2 * self._sizes.gap
        lines = 1 if inside >= far * 9.2 else 2
        words = 2 * self.meaning.fontMetrics().lineSpacing()
        most = 2 * self._air + self._sign + round(far * PITCH) * lines + words + self._air
        return max(most, self.least(asks=True))

    def needed(self, width: int) -> int:
        """The least height of what is said now."""
        inside = width - 2 * self._sizes.gap
        total = 2 * self._air + self._word_height(inside - self._beside_word(inside))
        total += self.code.least_height() if self.code.full_text else 0
        total += self._meaning_height(inside)
        for part, high in self._lines():
            total += high + self._air if not part.isHidden() else 0
        return total

    def hasHeightForWidth(self) -> bool:
        """Its words are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What it needs, and seldom more: it hardly moves what stands beside it."""
        return max(self.needed(width), round(self._sizes.text * 6.6))

    def minimumSizeHint(self) -> QSize:
        """High enough for the words that come mostly."""
        return QSize(self._sizes.text * 6, self.heightForWidth(max(self.width(), self._sizes.text * 14)))

    def sizeHint(self) -> QSize:
        """As ``minimumSizeHint``."""
        return self.minimumSizeHint()

    # -- places ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Words or sizes may have changed."""
        kinds = QEvent.Type
        if event.type() in {kinds.LayoutRequest, kinds.LayoutDirectionChange} and hasattr(self, "_question"):
            self._arrange()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger on it."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.touched.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all anew."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _air(self) -> int:
        return max(6, self._sizes.text // 3)

    @property
    def _sign(self) -> int:
        return round(self._sizes.text * _SIGN_EMS) + 2

    @property
    def _answer_height(self) -> int:
        """Larger than other buttons, unless text is so large that the code would have to be cut for it."""
        least = self.yes_button.minimumSizeHint().height()
        return max(
            least, self._sizes.target if self._sizes.is_tight else round(self._sizes.target * ANSWER_MM / TARGET_MM)
        )

    def _lines(self) -> tuple[tuple[QWidget, int], ...]:
        """What stands below the words, from the bottom."""
        answers = self._answer_height
        return (self._question, answers), (self.note, self.note.sizeHint().height()), (self.chip, self._chip_height)

    @property
    def _chip_height(self) -> int:
        return self.chip.sizeHint().height()

    def _times_width(self, inside: int) -> int:
        if not self.times.full_text:
            return 0
        wide = min(self.times.far_width(), round(inside * _MOST_TIMES))
        left = inside - self._sizes.gap - self.code.least_width()
        return max(min(wide, left), round(self._sizes.text * 2.5)) + self._sizes.gap

    def _beside_word(self, inside: int) -> int:
        """What the count takes of the first line: nothing where the word needs all of it."""
        times = self._times_width(inside)
        needs = self.word.fontMetrics().horizontalAdvance(self.word.said) + self._sign + self._sizes.text // 2 + 4
        return times if needs <= inside - times else 0

    def _word_height(self, width: int) -> int:
        beside = width - self._sign - self._sizes.text // 2
        return max(self._sign, self.word.heightForWidth(max(beside, self._sizes.text)))

    def _meaning_height(self, inside: int) -> int:
        return self.meaning.heightForWidth(inside) if self.meaning.said else 0

    def _arrange(self) -> None:
        """Answers, notes and words keep what they need; the code takes the rest."""
        self.meaning.setVisible(bool(self.meaning.said) and not self.is_brief)
        self.code.setVisible(bool(self.code.full_text))
        self.times.setVisible(bool(self.times.full_text))
        if self.is_brief and not self.is_asking:
            self._arrange_line()
            return
        self._fit_words()
        room = self.rect().adjusted(self._sizes.gap, self._air, -self._sizes.gap, -self._air)
        for part, high in self._lines():
            if not part.isHidden():
                width = part.sizeHint().width() if part is self.chip else room.width()
                self._put(part, QRect(room.left(), room.bottom() - high + 1, min(width, room.width()), high))
                room.setBottom(room.bottom() - high - self._air)
        self._place_answers()
        words = self._meaning_height(room.width())
        times = self._times_width(room.width())
        above = self._beside_word(room.width())
        head = self._word_height(room.width() - above)
        top = room.top() + head
        has_code = bool(self.code.full_text)
        below = max(top, room.bottom() - words + 1) if has_code else top
        self._put_head(room, head, above)
        self._put(self.code, QRect(room.left(), top, room.width() - times, below - top))
        self.code.setVisible(has_code and below - top >= self.code.least_height())
        self._put(self.meaning, QRect(room.left(), below, room.width(), words))
        wide = max(0, times - self._sizes.gap)
        is_high = below - top >= far_font(self._sizes) * PITCH
        first = room.top() if above and not is_high else top
        self._put(self.times, QRect(room.right() - wide + 1, first, wide, below - first))

    def _fit_words(self) -> None:
        """Where there is no room for all sentences, the last ones, which say what to do."""
        told = self._told
        while True:
            if told != self.meaning.said:
                self.meaning.setText(told)
            _first, _dot, rest = told.partition(". ")
            if not rest or self.height() >= self.needed(self.width()):
                self.meaning.setAccessibleName(self._told)  # all of it is read out
                return
            told = rest

    def _arrange_line(self) -> None:
        gap = self._sizes.text // 2
        room = self.rect().adjusted(self._sizes.gap, 0, -self._sizes.gap, 0)
        for part in (self.chip, self.note):
            part.hide()
        times = min(self.times.far_width(), room.width() // 5) if self.times.full_text else 0
        width = self.word.fontMetrics().horizontalAdvance(self.word.said) + self._sign + gap + 4
        width = min(width, room.width() - times)
        self._put_head(QRect(room.left(), room.top(), width, room.height()), room.height(), 0)
        self._put(self.times, QRect(room.right() - times + 1, room.top(), times, room.height()))
        left = room.left() + width + gap
        self._put(self.code, QRect(left, room.top(), max(0, room.right() - times - gap - left), room.height()))

    def _put_head(self, room: QRect, high: int, times: int) -> None:
        """The sign, and what became of it beside it."""
        sign = self._sign
        self._put(self.icon, QRect(room.left(), room.top() + (min(high, sign * 2) - sign) // 2, sign, sign))
        left = sign + self._sizes.text // 2
        self._put(self.word, QRect(room.left() + left, room.top(), room.width() - times - left, high))

    def _place_answers(self) -> None:
        """Yes is the larger one, at the end."""
        room, gap = self._question.rect(), self._sizes.gap
        self.yes_button.setIconSize(icon_size(self._sizes))
        if self.yes_button.sizeHint().width() + gap + self.no_button.sizeHint().width() > room.width():
            self.yes_button.setIconSize(QSize(0, 0))
        rest = room.width() - gap - self.yes_button.sizeHint().width()
        no = max(self.no_button.sizeHint().width(), min(room.width() * 2 // 5, self._sizes.target * 3, rest))
        self.no_button.setGeometry(QStyle.visualRect(self.layoutDirection(), room, QRect(0, 0, no, room.height())))
        yes = QRect(no + gap, 0, room.width() - no - gap, room.height())
        self.yes_button.setGeometry(QStyle.visualRect(self.layoutDirection(), room, yes))

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _polish(self) -> None:
        """The tone colours it, and all in it."""
        for one in (self, self.word, self.code, self.meaning, self.times, self.note):
            self.style().unpolish(one)
            self.style().polish(one)
