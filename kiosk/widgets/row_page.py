"""One capture of the list, opened by a touch: its quantity, what is wrong with it, mending it, and removing it.

A scan that could not be kept has the same page: it is tried again, or its row is removed. A page beside the list, no
dialog: a scan that arrives meanwhile is kept as ever. What leads on from it, ``back``, ``fix``, ``put_back`` and
``try_again``, stands in the row of actions below the page.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureNotKept
from kiosk.core.inert import inert
from kiosk.core.words import say, say_number
from kiosk.store.records import CaptureRecord
from kiosk.widgets.big_code import BigCode, beyond_number, shown_code
from kiosk.widgets.button import TouchButton, be_primary, touch_button
from kiosk.widgets.capture_painter import lost_words, trouble_of, what_of, when_of, why_not_kept
from kiosk.widgets.code_title import in_middle
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes

_MOST_LETTERS = 18
"""Of a code in one line beside its quantity."""
_LARGEST = 1.5
"""Height of the letters of the code, in those of numbers that are read in passing, where the page has room."""
MOST = 9_999
"""Largest quantity, as ``kiosk.store.amend`` takes it."""


class RowPage(QWidget):
    """Shows one capture, whose id the signals carry; or a scan that was not kept, and they carry that."""

    quantity = Signal(str, int)
    """Another quantity is wanted."""
    count_wanted = Signal(str)
    """Its quantity is to be typed."""
    code_wanted = Signal(str)
    """Its right code is to be typed."""
    remove = Signal(str)
    set_aside = Signal(str)
    """Do not send a refused capture; it stays stored."""
    retry = Signal(str)
    """Send a refused capture again."""
    bring_back = Signal(str)
    """Put back a capture that was set aside."""
    try_wanted = Signal(object)
    """The scan that was not kept is to be tried once more; its CaptureNotKept."""
    dropped = Signal(object)
    """The scan that was not kept is wanted no more; its CaptureNotKept."""
    left = Signal()
    """Back to the camera."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.record: CaptureRecord | None = None
        self.lost: CaptureNotKept | None = None
        """What is shown in place of a capture."""
        self.code = BigCode(sizes, "rowCode")
        self.what = WrappedLabel("", "muted")
        self.trouble = WrappedLabel("", "trouble")
        self.times = touch_button("", "", sizes, "key")
        self.times.clicked.connect(self._count)
        self.less = touch_button("", "minus", sizes, "key")
        self.less.set_name(say("One less"))
        self.less.clicked.connect(lambda: self._step(-1))
        self.more = touch_button("", "plus", sizes, "key")
        self.more.set_name(say("One more"))
        self.more.clicked.connect(lambda: self._step(1))
        for key in (self.less, self.times, self.more):
            key.setMinimumSize(sizes.key, sizes.key)
        self.times.setMinimumWidth(round(sizes.key * 1.5))
        self.mend = touch_button(say("Set aside"), "cross", sizes)
        self.mend.clicked.connect(self._set_aside)
        self.put_back = touch_button(say("Put back"), "undo", sizes, "primary")
        self.put_back.clicked.connect(self._put_back)
        self.again = touch_button(say("Send again"), "repeat", sizes)
        self.again.clicked.connect(self._again)
        self.fix = touch_button(say("Fix"), "keypad", sizes, "primary")
        self.fix.clicked.connect(self._fix)
        self.try_again = touch_button(say("Try again"), "repeat", sizes, "primary")
        self.try_again.clicked.connect(self._try)
        self.remove_button = touch_button(say("Remove"), "trash", sizes)
        self.remove_button.clicked.connect(self._remove)
        self.back = touch_button(say("Back"), "chevron-left", sizes)
        self.back.clicked.connect(self.left)
        self._lay_out(sizes)

    def show_record(self, record: CaptureRecord) -> None:
        """Show a capture as it is stored."""
        self.record, self.lost = record, None
        self.code.show_code(record.code)
        is_refused = record.state is DeliveryState.REFUSED
        is_aside = self._is_fixed
        told: tuple[str, ...] = (
            when_of(record),
            what_of(record) if not record.code.gs1 else beyond_number(record.code),
        )
        if is_aside:
            told = (say("Set aside. It will not be sent."),)
        self.what.setText(inert(" · ".join(part for part in told if part), 200))
        why = record.code.why_not_short if self._sizes.is_tight else ""  # with large text what to do is on the buttons
        self.trouble.setText(inert(why or trouble_of(record), 300) if is_refused else "")
        self.trouble.setVisible(is_refused)
        self.what.setHidden(is_refused)
        self.fix.setVisible(is_refused)
        self.remove_button.setHidden(is_refused)  # it is set aside instead
        self.mend.setVisible(is_refused)
        self.again.setVisible(record.may_send_again)
        be_primary(self.again, is_on=record.is_again_first)
        be_primary(self.fix, is_on=not record.is_again_first)
        self.times.set_word(f"×{say_number(record.quantity)}")
        self.times.set_name(say("Quantity {number}: type another", number=record.quantity))
        for key in (self.less, self.times, self.more):
            key.setHidden(is_aside)
        self.less.setEnabled(record.quantity > 1 and not is_aside)
        self.times.setEnabled(not is_aside)
        self.more.setEnabled(record.quantity < MOST and not is_aside)
        self._docked.to_top()

    def show_lost(self, fault: CaptureNotKept) -> None:
        """Show a scan that was not kept: why, and what can be done; it has no quantity yet."""
        self.record, self.lost = None, fault
        self.code.show_code(fault.code)
        self.trouble.setText(inert(f"{lost_words()}. {why_not_kept(fault)}", 300))
        self.trouble.show()
        for part in (self.what, self.less, self.times, self.more, self.mend, self.again):
            part.hide()
        self.remove_button.show()
        self._docked.to_top()

    def in_short(self) -> str:
        """Which capture it is, with its quantity, in one line."""
        if self.record is None:
            return ""
        return f"{in_middle(shown_code(self.record.code), _MOST_LETTERS)} · ×{say_number(self.record.quantity)}"

    def wanted_height(self, width: int) -> int:
        """So high that nothing is scrolled."""
        return self._height(width, 1 if self._is_line(width) else 2)

    def least_height(self, width: int) -> int:
        """The same, where the quantity alone stands beside what else can be done."""
        return self._height(width, 1 if self._is_line(width) or self._is_short_line(width) else 2)

    def _height(self, width: int, lines: int) -> int:
        told = self.trouble if not self.trouble.isHidden() else self.what
        keys = lines * self.less.minimumHeight() + (lines - 1) * self._sizes.gap
        return self._least_code + told.heightForWidth(width) + keys + self._sizes.text + 4

    @property
    def _least_code(self) -> int:
        """Height of the code where there is none to spare."""
        return round(self._sizes.text * 1.8)

    def fit(self, room: QSize) -> None:
        """All buttons in one line, where they fit; else in two; else less and more are behind the quantity."""
        direction, width = QBoxLayout.Direction, room.width()
        is_short = not self._is_line(width) and self.wanted_height(width) > room.height() and self._is_short_line(width)
        for key in (self.less, self.more):
            key.setHidden(is_short or self._is_fixed)
        wanted = direction.LeftToRight if is_short or self._is_line(width) else direction.TopToBottom
        if self._keys.direction() is not wanted:
            self._keys.setDirection(wanted)
        lines = 1 if wanted is direction.LeftToRight else 2
        spare = max(0, room.height() - self._height(width, lines))
        full = self.code.height_in(width, self._sizes.huge * _LARGEST)
        self.code.setFixedHeight(max(self._least_code, min(full, self._least_code + spare)))

    @property
    def _is_fixed(self) -> bool:
        """Whether there is no quantity to be changed."""
        return self.lost is not None or (self.record is not None and self.record.state is DeliveryState.SET_ASIDE)

    def _is_line(self, width: int) -> bool:
        counts = [] if self._is_fixed else [self.less, self.times, self.more]
        return self._across(counts + self._others()) <= width

    def _is_short_line(self, width: int) -> bool:
        return not self._is_fixed and self._across([self.times, *self._others()]) <= width

    def _across(self, buttons: list[TouchButton]) -> int:
        for one in buttons:
            one.ensurePolished()
        return sum(max(one.sizeHint().width(), one.minimumWidth()) + self._sizes.gap for one in buttons)

    def _others(self) -> list[TouchButton]:
        """What can be done besides its quantity: the same for a refused one as on its timeline."""
        return [one for one in (self.remove_button, self.mend, self.again) if not one.isHidden()]

    def _step(self, by: int) -> None:
        if self.record is not None:
            self.quantity.emit(self.record.id, self.record.quantity + by)

    def _count(self) -> None:
        if self.record is not None:
            self.count_wanted.emit(self.record.id)

    def _fix(self) -> None:
        if self.record is not None:
            self.code_wanted.emit(self.record.id)

    def _try(self) -> None:
        if self.lost is not None:
            self.try_wanted.emit(self.lost)

    def _remove(self) -> None:
        if self.lost is not None:
            self.dropped.emit(self.lost)
        elif self.record is not None:
            self.remove.emit(self.record.id)

    def _set_aside(self) -> None:
        if self.record is not None:
            self.set_aside.emit(self.record.id)

    def _put_back(self) -> None:
        if self.record is not None:
            self.bring_back.emit(self.record.id)

    def _again(self) -> None:
        if self.record is not None:
            self.retry.emit(self.record.id)

    def _lay_out(self, sizes: Sizes) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 2)
        for part in (self.code, self.what, self.trouble):
            column.addWidget(part)
        self._keys = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._keys.setSpacing(sizes.gap)
        count = QHBoxLayout()
        count.setSpacing(sizes.text // 2)
        for widget, stretch in ((self.less, 2), (self.times, 3), (self.more, 2)):
            count.addWidget(widget, stretch)
        others = QHBoxLayout()
        others.setSpacing(sizes.gap)
        others.addWidget(self.remove_button, 1)
        others.addWidget(self.mend, 1)
        others.addWidget(self.again, 1)
        self._keys.addLayout(count)
        self._keys.addStretch(1)
        self._keys.addLayout(others)
        column.addStretch(1)
        column.addLayout(self._keys)
        self._docked = Docked(body, sizes.target * 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._docked)
        self.code.setAlignment(Qt.AlignmentFlag.AlignLeft)
