"""The queue screen: what waits on this kiosk, what is being sent, what needs a person, what was sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.store.records import CaptureRecord, QueueCounts, SessionRecord
from kiosk.widgets.button import touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.session_row import SessionRow
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED, Sizes, icon_pixmap


@dataclass(frozen=True, slots=True)
class QueueState:
    """All that the screen shows, read from stored rows."""

    counts: QueueCounts
    sessions: Sequence[SessionRecord]
    refused: Sequence[CaptureRecord]
    link_words: str
    may_try: bool = True
    """Whether trying at once would be of any use: a pause that the server asked for is kept."""
    forecast: str = ""
    """When all will be sent, in a sentence; empty when there is nothing to foretell."""


class Tile(QFrame):
    """A number with a sign and a word."""

    def __init__(self, word: str, icon_name: str, colour: str, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("tile")
        self._word = word
        sign = QLabel()
        sign.setPixmap(icon_pixmap(icon_name, colour, round(sizes.text * 2)))
        self.number = PlainLabel("0", "tileNumber")
        row = QHBoxLayout()
        row.addWidget(sign)
        row.addStretch(1)
        row.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(ElidedLabel(word, "muted"))

    def show_number(self, number: int) -> None:
        """Show a count."""
        self.number.setText(str(number))
        self.setAccessibleName(f"{self._word}: {number}")


class QueueScreen(QWidget):
    """Four counts, one sentence about the server, the sessions, and what a person can do."""

    back = Signal()
    try_now = Signal()
    set_aside = Signal(str)
    """Leave out the refused capture with this id."""
    retry = Signal(str)
    """Send the refused capture with this id again."""
    send_again = Signal(str)
    """Send the session with this id anew."""
    reopen = Signal(str)
    """Open the finished session with this id again."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.waiting = Tile("Waiting", "clock", GREY, sizes)
        self.sending = Tile("Sending", "cloud-up", BLUE, sizes)
        self.needs_you = Tile("Needs you", "hand", RED, sizes)
        self.sent = Tile("Sent", "cloud-check", GREEN, sizes)
        self.link = WrappedLabel("", "link")
        self.try_button = touch_button("Try now", "repeat", sizes)
        self.try_button.clicked.connect(self.try_now)
        back = touch_button("Back", "barcode", sizes, "primary")
        back.clicked.connect(self.back)
        self.rows = RowColumn(sizes)
        tiles = QHBoxLayout()
        tiles.setSpacing(sizes.gap)
        for tile in (self.waiting, self.sending, self.needs_you, self.sent):
            tiles.addWidget(tile, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.gap)
        bottom.addWidget(self.link, 1)
        bottom.addWidget(self.try_button)
        bottom.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        column.addLayout(tiles)
        column.addWidget(self._card(sizes), 1)
        column.addLayout(bottom)

    def show_state(self, state: QueueState) -> None:
        """Show the queue as stored."""
        counts = state.counts
        self.waiting.show_number(counts.waiting)
        self.sending.show_number(counts.in_flight + counts.unknown)
        self.needs_you.show_number(counts.refused + counts.sessions_attention)
        self.sent.show_number(counts.delivered)
        self.link.setText(f"{state.forecast} {state.link_words}".strip())
        self.try_button.setEnabled(state.may_try)
        ids = (*(capture.id for capture in state.refused), *(session.id for session in state.sessions))
        self.rows.show_rows((tuple(state.refused), tuple(state.sessions)), ids, lambda: self._rows(state))

    def _rows(self, state: QueueState) -> list[QWidget]:
        rows: list[QWidget] = [self._refused_row(capture) for capture in state.refused]
        rows += [self._session_row(session) for session in state.sessions]
        return rows or [WrappedLabel("Nothing has been scanned yet.", "muted")]

    def _session_row(self, session: SessionRecord) -> SessionRow:
        row = SessionRow(session, self._sizes)
        if session.state is SessionState.ATTENTION:
            self._act(row, "Send again", "repeat", lambda: self.send_again.emit(session.id))
        elif session.state is SessionState.CLOSED and not session.delivered:
            self._act(row, "Open again", "undo", lambda: self.reopen.emit(session.id))
        return row

    def _refused_row(self, capture: CaptureRecord) -> QFrame:
        row = QFrame()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._sizes.text // 2)
        sign = QLabel()
        sign.setPixmap(icon_pixmap("alert-triangle", RED, round(self._sizes.text * 1.7)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(capture.code.text))
        words.addWidget(WrappedLabel(inert(capture.last_error, 200), "muted"))
        line.addWidget(sign)
        line.addLayout(words, 1)
        if capture.code.is_sendable:
            again = touch_button("Send again", "repeat", self._sizes)
            again.clicked.connect(lambda: self.retry.emit(capture.id))
            line.addWidget(again)
        aside = touch_button("Leave out", "cross", self._sizes)
        aside.clicked.connect(lambda: self.set_aside.emit(capture.id))
        line.addWidget(aside)
        return row

    def _act(self, row: SessionRow, word: str, icon_name: str, act: Callable[[], None]) -> None:
        button = touch_button(word, icon_name, self._sizes)
        button.clicked.connect(act)
        row.add_action(button)

    def _card(self, sizes: Sizes) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        column.addWidget(self.rows)
        return card
