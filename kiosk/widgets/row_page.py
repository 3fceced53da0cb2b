"""One capture of the list, opened by a touch: its quantity, what is wrong with it, and removing it.

A page beside the list, no dialog: a scan that arrives meanwhile is kept as ever.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.delivery import DeliveryState
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord
from kiosk.widgets.button import touch_button
from kiosk.widgets.capture_list import what_of, when_of
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn

MOST = 9_999
"""Largest quantity, as ``kiosk.store.amend`` takes it."""


class RowPage(QWidget):
    """Shows one capture. The signals carry its id."""

    quantity = Signal(str, int)
    """Another quantity is wanted."""
    remove = Signal(str)
    set_aside = Signal(str)
    """Leave a refused capture out; it is kept."""
    retry = Signal(str)
    """Send a refused capture again."""
    left = Signal()
    """Back to the camera."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.record: CaptureRecord | None = None
        self.code = ElidedLabel("", "title")
        self.what = ElidedLabel("", "muted")
        self.trouble = WrappedLabel("", "trouble")
        self.times = PlainLabel("", "rowTimes")
        self.times.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        self.trouble.setText(inert(record.last_error, 300) if is_refused else "")
        self.trouble.setVisible(is_refused)
        self.mend.setVisible(is_refused)
        self.mend.set_word(say("Send again") if record.code.is_sendable else say("Leave it out"))
        self.times.setText(f"×{record.quantity}")
        self.less.setEnabled(record.quantity > 1)
        self.more.setEnabled(record.quantity < MOST)

    def _step(self, by: int) -> None:
        if self.record is not None:
            self.quantity.emit(self.record.id, self.record.quantity + by)

    def _remove(self) -> None:
        if self.record is not None:
            self.remove.emit(self.record.id)

    def _mend(self) -> None:
        if self.record is not None:
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
        for part in (self.code, self.what, self.trouble, self.mend):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(count)
        column.addStretch(1)
        column.addLayout(bottom)
