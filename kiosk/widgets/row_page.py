"""One capture of the list, opened by a touch: its quantity, what is wrong with it, mending it, and removing it.

A page beside the list, no dialog: a scan that arrives meanwhile is kept as ever.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.delivery import DeliveryState
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord
from kiosk.widgets.button import touch_button
from kiosk.widgets.capture_list import trouble_of, what_of, when_of
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import INK, Sizes, Turn, give_icon, turn

MOST = 9_999
"""Largest quantity, as ``kiosk.store.amend`` takes it."""


class RowPage(QWidget):
    """Shows one capture. The signals carry its id."""

    quantity = Signal(str, int)
    """Another quantity is wanted."""
    count_wanted = Signal(str)
    """Its quantity is to be typed."""
    code_wanted = Signal(str)
    """Its right code is to be typed."""
    remove = Signal(str)
    set_aside = Signal(str)
    """Leave a refused capture out; it is kept."""
    retry = Signal(str)
    """Send a refused capture again."""
    bring_back = Signal(str)
    """Put back a capture that was left out."""
    left = Signal()
    """Back to the camera."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.record: CaptureRecord | None = None
        self.code = ElidedLabel("", "title")
        self.what = ElidedLabel("", "muted")
        self.trouble = WrappedLabel("", "trouble")
        self.times = touch_button("", "", sizes, "key")
        self.times.clicked.connect(self._count)
        self.less = touch_button("", "minus", sizes, "key")
        self.less.set_name(say("One less"))
        self.less.clicked.connect(lambda: self._step(-1))
        self.more = touch_button("", "plus", sizes, "key")
        self.more.set_name(say("One more"))
        self.more.clicked.connect(lambda: self._step(1))
        for key in (self.less, self.more):
            key.setMinimumWidth(sizes.key)
        self.mend = touch_button("", "repeat", sizes)
        self.mend.clicked.connect(self._mend)
        self.fix = touch_button(say("Correct"), "keypad", sizes)
        self.fix.clicked.connect(self._fix)
        self.remove_button = touch_button(say("Remove"), "trash", sizes)
        self.remove_button.clicked.connect(self._remove)
        self.back = touch_button(say("Camera"), "camera", sizes)
        self.back.clicked.connect(self.left)
        self._lay_out(sizes)

    def show_record(self, record: CaptureRecord) -> None:
        """Show a capture as it is stored."""
        self.record = record
        self.code.show_text(record.code.text)
        self.what.show_text(" · ".join(part for part in (what_of(record), when_of(record)) if part))
        is_refused = record.state is DeliveryState.REFUSED
        is_aside = record.state is DeliveryState.SET_ASIDE
        words = say("You left it out. It is kept, and will not be sent.") if is_aside else ""
        self.trouble.setText(inert(trouble_of(record), 300) if is_refused else words)
        for part in (self.trouble, self.mend):
            part.setVisible(is_refused or is_aside)
        self.fix.setVisible(is_refused)
        self._name_mend(record)
        self.times.set_word(f"×{record.quantity}")
        self.times.set_name(say("Quantity {number}: type another", number=record.quantity))
        self.less.setEnabled(record.quantity > 1)
        self.more.setEnabled(record.quantity < MOST)

    def _step(self, by: int) -> None:
        if self.record is not None:
            self.quantity.emit(self.record.id, self.record.quantity + by)

    def _name_mend(self, record: CaptureRecord) -> None:
        word, icon_name = say("Leave it out"), "cross"
        if record.state is DeliveryState.SET_ASIDE:
            word, icon_name = say("Put it back"), "undo"
        elif record.code.is_sendable:
            word, icon_name = say("Send again"), "repeat"
        give_icon(self.mend, icon_name, INK)
        self.mend.set_word(word)

    def _count(self) -> None:
        if self.record is not None:
            self.count_wanted.emit(self.record.id)

    def _fix(self) -> None:
        if self.record is not None:
            self.code_wanted.emit(self.record.id)

    def _remove(self) -> None:
        if self.record is not None:
            self.remove.emit(self.record.id)

    def _mend(self) -> None:
        if self.record is None:
            return
        if self.record.state is DeliveryState.SET_ASIDE:
            self.bring_back.emit(self.record.id)
        else:
            (self.retry if self.record.code.is_sendable else self.set_aside).emit(self.record.id)

    def _lay_out(self, sizes: Sizes) -> None:
        count = QHBoxLayout()
        count.setSpacing(sizes.text // 2)
        for widget, stretch in ((self.less, 2), (self.times, 3), (self.more, 2)):
            count.addWidget(widget, stretch)
        bottom = QHBoxLayout()
        turn(bottom, Turn.TIGHT, sizes)
        bottom.setSpacing(sizes.text // 2)
        bottom.addWidget(self.back, 1)
        bottom.addWidget(self.remove_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 2)
        mending = QHBoxLayout()
        turn(mending, Turn.TIGHT, sizes)
        mending.setSpacing(sizes.text // 2)
        mending.addWidget(self.mend, 1)
        mending.addWidget(self.fix, 1)
        for part in (self.code, self.what, self.trouble):
            column.addWidget(part)
        column.addLayout(mending)
        column.addStretch(1)
        column.addLayout(count)
        column.addStretch(1)
        column.addLayout(bottom)
