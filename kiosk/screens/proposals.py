"""What the server proposes for a product, one field at a time: the value now and the proposed one, and two answers.

Values of the server are strangers' texts: plain, inert, dragged with a finger where they are long.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kiosk.core.differences import differing
from kiosk.core.words import say
from kiosk.widgets.bottom_row import BottomRow
from kiosk.widgets.button import TouchButton, be_primary, touch_button
from kiosk.widgets.chip import Chip, ChipWords, ShareBar
from kiosk.widgets.pages import DEAF_MS
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import CodeLabel, ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import GREY, Sizes, Turn, give_sign, turn
from kiosk.widgets.value_cards import ValueCards
from kiosk.widgets.value_label import ValueLabel

_NARROW_EMS = 35
"""Below this width in font sizes a decision stands below its field."""
_LOW = 540
"""Pixels of height below which not all that is told of a proposal has room."""


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
    news: str = ""
    """What was saved just before."""
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
        self._sizes = sizes
        self.title, self.field = CodeLabel("", "muted"), ElidedLabel("", "field")
        self.place, self.news = PlainLabel("", "note"), WrappedLabel("", "note")
        self.confidence, self.bar = PlainLabel("", "note"), ShareBar(sizes)
        self.bar.setMaximumWidth(sizes.text * 3)
        self.chip = Chip(sizes)
        self.why = WrappedLabel("", "trouble")
        self.values = ValueCards(sizes, self.bar, self.confidence)
        self.nothing = _NoneLeft(sizes)
        self.reasoning, self.source = WrappedLabel("", "note"), WrappedLabel("", "note")
        self.previous_button, self.next_button = (
            touch_button("", f"chevron-{side}", sizes) for side in ("left", "right")
        )
        self.previous_button.set_name(say("Previous proposal"))
        self.next_button.set_name(say("Next proposal"))
        self.previous_button.clicked.connect(lambda: self.went.emit(-1))
        self.next_button.clicked.connect(lambda: self.went.emit(1))
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.all_button = touch_button(say("Accept all"), "", sizes)
        self.all_button.clicked.connect(self.all_accepted)
        self.again_button = touch_button(say("Try again"), "repeat", sizes)
        self.again_button.clicked.connect(self.write_again)
        self.on_button = touch_button(say("Next"), "chevron-right", sizes)
        self.on_button.clicked.connect(lambda: self.went.emit(1))
        self.reject_button = touch_button(say("Reject"), "cross", sizes)
        self.reject_button.clicked.connect(self.rejected)
        self.accept_button = touch_button(say("Accept"), "check", sizes)
        self.accept_button.clicked.connect(self.accepted)
        for button in (self.back_button, *self._acts):
            button.setObjectName("answer")  # the style sheet makes it as high as a key
        self._shown: Shown | None = None
        self._rest = QTimer(self, singleShot=True, interval=DEAF_MS)
        self._rest.timeout.connect(lambda: self._be_deaf(is_deaf=False))
        self._lay_out(sizes)

    @property
    def _acts(self) -> tuple[TouchButton, ...]:
        """What can be done, the most sensible last."""
        return self.all_button, self.reject_button, self.accept_button, self.on_button, self.again_button

    def _lay_out(self, sizes: Sizes) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 3)
        self._above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        column.addItem(self._above)
        self._head = self._top(sizes)
        column.addLayout(self._head)
        self.body = QWidget()
        self._inside = inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(sizes.text // 4)
        self._told = told = QHBoxLayout()
        turn(told, Turn.TIGHT, sizes)
        told.setSpacing(sizes.text // 4)
        policy = self.news.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)  # beside the chip, not below it
        self.news.setSizePolicy(policy)
        told.addWidget(self.news)
        inside.addWidget(self.nothing)
        inside.addLayout(told)
        inside.addWidget(self.why)
        inside.addWidget(self.values)
        inside.addWidget(self.reasoning)
        inside.addWidget(self.source)
        inside.addStretch(1)
        self._place_chip()
        self._place_why()
        self.docked = Docked(self.body, sizes.target)
        for part in (self.body, self.docked):
            part.installEventFilter(self)
        column.addWidget(self.docked, 1)
        acts = BottomRow(sizes, self.back_button, *self._acts)
        acts.stand_below(column)
        column.addWidget(acts)

    @property
    def _is_narrow(self) -> bool:
        return self._sizes.width < _NARROW_EMS * self._sizes.text

    @property
    def _has_chip_room(self) -> bool:
        """Whether large text leaves field and chip room beside each other, between the ways to the others."""
        if self._shown is None:
            return False
        sizes = self._sizes
        others = self.place.sizeHint().width() + 2 * (sizes.target + sizes.gap) + 3 * (sizes.text // 2)
        wide = self.field.sizeHint().width() + self.chip.sizeHint().width() + sizes.text // 4
        return wide + others <= sizes.width

    def _place_chip(self) -> None:
        """Beside the field; large text leaves it no room there, nor does a narrow window the long one of a decision."""
        shown = self._shown
        is_told = shown is not None and (shown.is_accepted or shown.is_rejected) and not shown.why
        is_below = (self._sizes.is_tight and not self._has_chip_room) or (self._is_narrow and is_told)
        self._what.setSpacing(self._sizes.text // (4 if self._sizes.is_tight else 2))
        if self._what.indexOf(self.chip) >= 0 and is_below:
            self._what.removeWidget(self.chip)
            self._told.insertWidget(0, self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        elif self._told.indexOf(self.chip) >= 0 and not is_below:
            self._told.removeWidget(self.chip)
            self._what.addWidget(self.chip)

    def _place_why(self) -> None:
        """Above the values; large text leaves room for one of both, and the chip beside the field tells it in short."""
        inside, is_below = self._inside, self._sizes.is_cramped
        values = inside.indexOf(self.values)
        if (inside.indexOf(self.why) > values) is not is_below:
            inside.removeWidget(self.why)
            inside.insertWidget(inside.indexOf(self.values) + is_below, self.why)

    def changeEvent(self, event: QEvent) -> None:
        """With text of another size the chip is elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place_chip()
            self._place_why()
            if self._shown is not None:
                self._show_about(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words of the page changed, or their room."""
        kind = QEvent.Type.LayoutRequest if watched is self.body else QEvent.Type.Resize
        if event.type() is kind and self._shown is not None:
            if watched is self.docked:
                self._show_about(self._shown)
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Values as large as they fit; on an upright window all of it stands near the hand."""
        above_head = self._column.contentsMargins().top() + self._head.sizeHint().height() + self._column.spacing()
        width, room = self.docked.width(), self.docked.geometry().bottom() + 1 - above_head
        others = self._others(width)
        high = others + self.values.fit(width, room - others)
        is_low = self._sizes.is_upright and not self.values.isHidden()
        above = max(0, room - high) if is_low else 0
        if above != self._above.sizeHint().height():
            self._above.changeSize(0, above, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
            self._column.invalidate()

    def _others(self, width: int) -> int:
        """Pixels of height that all takes that stands above or below the values, the spacing included."""
        found = (self._inside.itemAt(place) for place in range(self._inside.count()))
        items = [item for item in found if item is not None and not item.isEmpty() and item.widget() is not self.values]
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height() for item in items
        ]
        return sum(heights) + self._inside.spacing() * len(heights)

    def _top(self, sizes: Sizes) -> QHBoxLayout:
        """What stays in view: which field of which goods, which of how many, and the ways to the others."""
        top = QHBoxLayout()
        top.setSpacing(sizes.text // 2)
        top.addWidget(self.previous_button)
        names, what = QVBoxLayout(), QHBoxLayout()
        names.setSpacing(0)
        what.setSpacing(sizes.text // 2)
        what.addWidget(self.field, 1)
        what.addWidget(self.chip)
        self._what = what
        names.addLayout(what)
        names.addWidget(self.title)
        top.addLayout(names, 1)
        top.addWidget(self.place)
        top.addWidget(self.next_button)
        return top

    def show_proposal(self, shown: Shown, *, has_previous: bool, has_next: bool) -> None:
        """Show one proposal as it is stored."""
        self.previous_button.setEnabled(has_previous)
        self.next_button.setEnabled(has_next)
        if shown == self._shown:
            self._show_acts(shown, is_any=has_previous or has_next or bool(shown.id), has_next=has_next)
            return
        if self._shown is not None and self._shown.id != shown.id and self.isVisible():
            self._be_deaf(is_deaf=True)  # a second tap of the same finger must not decide about the next one
            self._rest.start()
        self._shown = shown
        self.title.show_text(shown.title)
        self.field.show_text(shown.field)
        self.place.setText(shown.place)
        self.news.setText(shown.news)
        self.bar.show_percent(shown.percent or 0)
        self.chip.show_words(shown.chip)
        self._show_words(self.why, shown.why)
        self._place_chip()
        self._show_about(shown)
        self.nothing.show_words("")
        self._show_values(shown)
        self.docked.to_top()
        self._show_acts(shown, is_any=has_previous or has_next or bool(shown.id), has_next=has_next)

    def _show_about(self, shown: Shown) -> None:
        """How sure the server is, and why; of what is decided it matters no more. On a low window some is left away."""
        is_open = not (shown.is_accepted or shown.is_rejected)
        is_news = bool(shown.news) and (is_open or not self._sizes.is_cramped)  # the chip tells the same
        self.news.setVisible(is_news)
        has_room = self._sizes.is_tight or self._sizes.height >= _LOW
        is_told = is_open and shown.percent is not None
        self.confidence.setText(shown.confidence)
        room = self.values.head_room(self.docked.width())
        is_beside = is_told and self.values.new.has_room_for(room, self.confidence)
        self.bar.setVisible(is_beside and self.values.new.has_room_for(room, self.confidence, self.bar))
        self.confidence.setVisible(is_beside)
        told = (shown.confidence if is_told and not is_beside else "", shown.reasoning if is_open else "")
        self._show_words(self.reasoning, " · ".join(part for part in told if part))
        is_new = shown.source not in shown.reasoning
        self._show_words(self.source, shown.source if is_open and has_room and is_new else "")

    def _show_acts(self, shown: Shown, *, is_any: bool, has_next: bool) -> None:
        """Only what can be done: the answer that was given stands in the chip."""
        self.all_button.setVisible(shown.open_of_capture > 1)
        self.again_button.setVisible(shown.may_write_again)
        for one in (self.previous_button, self.next_button, self.title, self.place):
            one.setVisible(is_any)
        for button, is_chosen in ((self.accept_button, shown.is_accepted), (self.reject_button, shown.is_rejected)):
            button.setVisible(shown.may_decide and not is_chosen)
            button.setEnabled(shown.may_decide and not is_chosen)
        is_decided = shown.is_accepted or shown.is_rejected or not shown.may_decide
        self.on_button.setVisible(is_decided and has_next and not shown.may_write_again)
        seen = [button for button in self._acts if not button.isHidden()]
        for button in self._acts:
            be_primary(button, is_on=button in seen[-1:] and button is not self.reject_button)

    def show_none(self, title: str, sentence: str) -> None:
        """There is nothing to decide."""
        none = Shown("", "", "", title, "", "", None, "", "", "", may_decide=False)
        self.show_proposal(none, has_previous=False, has_next=False)
        self.nothing.show_words(sentence)

    def _be_deaf(self, *, is_deaf: bool) -> None:
        for button in (self.accept_button, self.reject_button, self.all_button):
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_deaf)

    @staticmethod
    def _show_words(label: WrappedLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _show_values(self, shown: Shown) -> None:
        gone, fresh = differing(shown.current, shown.proposed)
        if not shown.current:
            fresh = []  # all of it is new: nothing is to be looked for
        self.values.now.show_value(ValueLabel(shown.current, gone, is_gone=True) if shown.current else None)
        self.values.new.show_value(ValueLabel(shown.proposed, fresh, is_gone=False) if shown.proposed else None)
        self.values.setVisible(bool(shown.id))


class _NoneLeft(QWidget):
    """Nothing is to be decided: a sign, and a sentence below it."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        sign, self.words = QLabel(), WrappedLabel("", "")
        give_sign(sign, "check", GREY, sizes, 2.5)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.text // 3)
        for label in (sign, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)

    def show_words(self, words: str) -> None:
        """Show why; hidden while there is nothing to say."""
        self.words.setText(words)
        self.setVisible(bool(words))
