"""What the server proposes for a product, one field at a time: the value now and the proposed one, and two answers.

Values of the server are strangers' texts: plain, inert, dragged with a finger where they are long.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.chip import Chip, ChipWords, ShareBar
from kiosk.widgets.pages import DEAF_MS
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn


@dataclass(frozen=True, slots=True)
class Shown:
    """One proposal in words. ``percent`` None: the server did not say how sure it is."""

    id: str
    title: str
    place: str
    field: str
    current: str
    proposed: str
    percent: int | None
    confidence: str
    reasoning: str
    source: str
    chip: ChipWords | None = None
    why: str = ""
    may_decide: bool = True
    is_accepted: bool = False
    is_rejected: bool = False
    open_of_capture: int = 0
    may_write_again: bool = False


class ProposalsScreen(QWidget):
    """Shows a proposal that somebody reads. What is touched is only told: it shows as kept once it is kept."""

    back = Signal()
    accepted = Signal()
    rejected = Signal()
    all_accepted = Signal()
    write_again = Signal()
    went = Signal(int)
    """To the next (1) or the previous one (-1)."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title, self.field = ElidedLabel("", "title"), ElidedLabel("", "sessionName")
        font = self.field.font()
        font.setWeight(font.Weight.Bold)
        self.field.setFont(font)
        self.place = ElidedLabel("", "muted")
        self.confidence, self.bar = PlainLabel("", "muted"), ShareBar(sizes)
        self.chip = Chip(sizes)
        self.why = WrappedLabel("", "muted")
        self.now_value, self.new_value = RowColumn(sizes), RowColumn(sizes)
        self.previous_button, self.next_button = (
            touch_button("", f"chevron-{side}", sizes) for side in ("left", "right")
        )
        self.previous_button.set_name(say("Previous proposal"))
        self.next_button.set_name(say("Next proposal"))
        self.previous_button.clicked.connect(lambda: self.went.emit(-1))
        self.next_button.clicked.connect(lambda: self.went.emit(1))
        self.back_button = touch_button(say("Back"), "queue", sizes)
        self.back_button.clicked.connect(self.back)
        self.all_button = touch_button(say("Accept all"), "check", sizes)
        self.all_button.clicked.connect(self.all_accepted)
        self.again_button = touch_button(say("Write again"), "repeat", sizes)
        self.again_button.clicked.connect(self.write_again)
        self.reject_button = touch_button(say("Reject"), "cross", sizes)
        self.reject_button.clicked.connect(self.rejected)
        self.accept_button = touch_button(say("Accept"), "check", sizes, "primary")
        self.accept_button.clicked.connect(self.accepted)
        for answer in (self.reject_button, self.accept_button):
            answer.setObjectName("answer")  # the style sheet makes it as high as a key
        self._shown: Shown | None = None
        self._rest = QTimer(self, singleShot=True, interval=DEAF_MS)
        self._rest.timeout.connect(lambda: self._be_deaf(is_deaf=False))
        self._lay_out(sizes)

    def _lay_out(self, sizes: Sizes) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.text // 2)
        column.addLayout(self._top(sizes))
        column.addWidget(self.why)
        values = QHBoxLayout()
        turn(values, Turn.UPRIGHT, sizes)
        values.setSpacing(sizes.gap)
        values.addWidget(_card(say("Now"), (), self.now_value, sizes), 1)
        values.addWidget(_card(say("Proposed"), (self.bar, self.confidence), self.new_value, sizes), 1)
        column.addLayout(values, 1)
        bottom = QHBoxLayout()
        turn(bottom, Turn.TIGHT, sizes)
        bottom.setSpacing(sizes.gap)
        for button in (self.back_button, self.again_button, self.all_button):
            bottom.addWidget(button)
        for answer in (self.reject_button, self.accept_button):
            bottom.addWidget(answer, 1)
        column.addLayout(bottom)

    def _top(self, sizes: Sizes) -> QHBoxLayout:
        what = QHBoxLayout()
        what.setSpacing(sizes.text // 2)
        what.addWidget(self.field, 1)
        what.addWidget(self.chip)
        words = QVBoxLayout()
        words.setSpacing(sizes.text // 4)
        words.addWidget(self.title)
        words.addLayout(what)
        words.addWidget(self.place)
        top = QHBoxLayout()
        top.setSpacing(sizes.gap)
        top.addWidget(self.previous_button)
        top.addLayout(words, 1)
        top.addWidget(self.next_button)
        return top

    def show_proposal(self, shown: Shown, *, has_previous: bool, has_next: bool) -> None:
        """Show one proposal as it is stored."""
        self.previous_button.setEnabled(has_previous)
        self.next_button.setEnabled(has_next)
        if shown == self._shown:
            return
        if self._shown is not None and self._shown.id != shown.id and self.isVisible():
            self._be_deaf(is_deaf=True)  # a second tap of the same finger must not decide about the next one
            self._rest.start()
        self._shown = shown
        self.title.show_text(shown.title)
        self.field.show_text(shown.field)
        self.place.show_text(shown.place)
        self.bar.setVisible(shown.percent is not None)
        self.bar.show_percent(shown.percent or 0)
        self.confidence.setText(shown.confidence)
        self.chip.show_words(shown.chip)
        self.why.setText(shown.why)
        self.why.setVisible(bool(shown.why))
        self._show_value(self.now_value, shown, shown.current, ())
        self._show_value(self.new_value, shown, shown.proposed, (shown.reasoning, shown.source))
        self.all_button.setVisible(shown.open_of_capture > 1)
        self.again_button.setVisible(shown.may_write_again)
        for button, is_chosen in ((self.accept_button, shown.is_accepted), (self.reject_button, shown.is_rejected)):
            button.setEnabled(shown.may_decide and not is_chosen)

    def show_none(self, title: str, sentence: str) -> None:
        """There is nothing to decide."""
        nothing = Shown("", title, sentence, "", "", "", None, "", "", "", may_decide=False)
        self.show_proposal(nothing, has_previous=False, has_next=False)

    def _be_deaf(self, *, is_deaf: bool) -> None:
        for button in (self.accept_button, self.reject_button, self.all_button):
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_deaf)

    def _show_value(self, column: RowColumn, shown: Shown, value: str, notes: tuple[str, ...]) -> None:
        def make() -> list[QWidget]:
            rows: list[QWidget] = [WrappedLabel(value or say("Nothing"), "value" if value else "muted")]
            return rows + [WrappedLabel(note, "muted") for note in notes if note]

        column.show_rows((shown.id, value, notes), (shown.id,), make)
        column.verticalScrollBar().setValue(0)


def _card(word: str, beside: tuple[QWidget, ...], values: RowColumn, sizes: Sizes) -> QFrame:
    """A value under its word, and what stands beside the word."""
    card, line = QFrame(), QHBoxLayout()
    line.setSpacing(sizes.text // 2)
    line.addWidget(ElidedLabel(word, "muted"), 1)
    for one in beside:
        line.addWidget(one)
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
    column.setSpacing(sizes.text // 4)
    column.addLayout(line)
    column.addWidget(values, 1)
    values.setMinimumHeight(sizes.text * 3)
    return card
