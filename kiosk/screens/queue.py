"""The queue screen: what waits on this kiosk, what is being sent, what needs a person, what was sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.events import PhotoUploading
from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.core.words import said_anew, say, say_number
from kiosk.store.decisions import MOST_COUNTED
from kiosk.store.records import CaptureRecord, QueueCounts, SessionRecord
from kiosk.widgets.button import touch_button
from kiosk.widgets.capture_list import trouble_of
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.session_row import SessionRow
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED, Sizes, Turn, give_sign, turn

_MOST_REFUSED, _MOST_SESSIONS = 15, 30
"""So many are shown here at once, so that no change stalls the screen; a last row tells how many more there are, and
leads to all of them, page by page."""


@dataclass(frozen=True, slots=True)
class QueueState:
    """All that the screen shows, read from stored rows."""

    counts: QueueCounts
    sessions: Sequence[SessionRecord]
    refused: Sequence[CaptureRecord]
    link_words: str
    may_try: bool = True
    """Whether trying at once would be of any use: a pause that the server asked for is kept."""
    open_proposals: int = 0
    """Proposals of the server that want a decision, counted up to ``MOST_COUNTED``."""
    all_sessions: int = 0
    """How many sessions there are, shown or not."""
    forecast: str = ""
    """When all will be sent, in a sentence; empty when there is nothing to foretell."""


class Tile(QFrame):
    """A number with a sign and a word."""

    touched = Signal()

    def __init__(self, word: str, icon_name: str, colour: str, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("tile")
        self._word, self._number = word, 0
        sign = QLabel()
        give_sign(sign, icon_name, colour, sizes, 2)
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger on it: the list behind the number may be shown."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.touched.emit()

    def show_number(self, number: int) -> None:
        """Show a count."""
        self._number = number
        self.number.setText(say_number(number))
        self.setAccessibleName(f"{said_anew(self._word)}: {number}")

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_number(self._number)


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
    opened = Signal(str)
    """Show what happened to the session with this id."""
    here_touched = Signal()
    needs_touched = Signal()
    sent_touched = Signal()
    proposals_touched = Signal()
    all_touched = Signal()
    """Show all sessions, page by page."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.waiting = Tile(say("Waiting"), "clock", GREY, sizes)
        self.sending = Tile(say("Sending"), "cloud-up", BLUE, sizes)
        self.needs_you = Tile(say("Needs you"), "hand", RED, sizes)
        self.sent = Tile(say("Sent"), "cloud-check", GREEN, sizes)
        self.waiting.touched.connect(self.here_touched)
        self.sending.touched.connect(self.here_touched)
        self.needs_you.touched.connect(self.needs_touched)
        self.sent.touched.connect(self.sent_touched)
        self.link = WrappedLabel("", "link")
        self.try_button = touch_button(say("Try now"), "repeat", sizes)
        self.try_button.clicked.connect(self.try_now)
        back = touch_button(say("Back"), "barcode", sizes, "primary")
        back.clicked.connect(self.back)
        self.rows = RowColumn(sizes)
        self._upload: PhotoUploading | None = None
        tiles = QHBoxLayout()
        turn(tiles, Turn.TIGHT, sizes)
        tiles.setSpacing(sizes.gap)
        for tile in (self.waiting, self.sending, self.needs_you, self.sent):
            tiles.addWidget(tile, 1)
        bottom = QHBoxLayout()
        turn(bottom, Turn.UPRIGHT, sizes)
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
        self.needs_you.show_number(counts.refused + counts.photos_refused + counts.sessions_attention)
        self.sent.show_number(counts.delivered)
        self.link.setText(f"{state.forecast} {state.link_words}".strip())
        self.try_button.setEnabled(state.may_try)
        ids = (*(capture.id for capture in state.refused), *(session.id for session in state.sessions))
        more = self._more(state)
        ids = (*ids, str(bool(state.open_proposals)), *(str(bool(left)) for left in more))
        what = (tuple(state.refused), tuple(state.sessions), state.open_proposals, more)
        self.rows.show_rows(what, ids, lambda: self._rows(state))

    def _more(self, state: QueueState) -> tuple[int, int]:
        """How many refused captures and sessions there are beyond those that are shown."""
        refused = max(state.counts.refused, len(state.refused)) - _MOST_REFUSED
        return max(0, refused), max(0, max(state.all_sessions, len(state.sessions)) - _MOST_SESSIONS)

    def show_upload(self, upload: PhotoUploading) -> None:
        """A photo is on its way: its session's row says how far."""
        self._upload = None if upload.is_over else upload
        for row in self.rows.findChildren(SessionRow):
            row.upload.show_upload(upload if row.session.id == upload.session_id else None)

    def _rows(self, state: QueueState) -> list[QWidget]:
        refused, sessions = self._more(state)
        rows: list[QWidget] = [self._refused_row(capture) for capture in state.refused[:_MOST_REFUSED]]
        if refused:
            rows.append(self._way_on("alert-triangle", RED, _and_more(refused), self.needs_touched))
        if state.open_proposals:
            rows.append(self._proposals_row(state.open_proposals))
        rows += [self._session_row(session) for session in state.sessions[:_MOST_SESSIONS]]
        if sessions:
            rows.append(self._way_on("queue", GREY, _and_more(sessions), self.all_touched))
        return rows or [WrappedLabel(say("Nothing has been scanned yet."), "muted")]

    def _proposals_row(self, count: int) -> QFrame:
        words = say("%n proposal(s) of the server (waits|wait) for your decision", "", count)
        if count > MOST_COUNTED:
            words = say("More than {count} proposals of the server wait", count=say_number(MOST_COUNTED))
        return self._way_on("hand", BLUE, words, self.proposals_touched)

    def _way_on(self, icon_name: str, token: str, words: str, touched: SignalInstance) -> QFrame:
        """A row that leads to a page of its own."""
        row = QFrame()
        line = QHBoxLayout(row)
        turn(line, Turn.TIGHT, self._sizes)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._sizes.text // 2)
        sign = QLabel()
        give_sign(sign, icon_name, token, self._sizes, 1.7)
        look = touch_button(say("Show"), "info", self._sizes)
        look.clicked.connect(touched)
        line.addWidget(sign)
        line.addWidget(WrappedLabel(words), 1)
        line.addWidget(look)
        return row

    def _session_row(self, session: SessionRecord) -> SessionRow:
        row = SessionRow(session, self._sizes)
        if self._upload is not None and self._upload.session_id == session.id:
            row.upload.show_upload(self._upload)
        if session.state is SessionState.ATTENTION:
            self._act(row, say("Send again"), "repeat", lambda: self.send_again.emit(session.id))
        elif session.state is SessionState.CLOSED and not session.delivered:
            self._act(row, say("Open again"), "undo", lambda: self.reopen.emit(session.id))
        look = touch_button("", "info", self._sizes)
        look.set_name(say("What happened to {name}", name=inert(session.name, 60)))
        look.clicked.connect(lambda: self.opened.emit(session.id))
        row.add_action(look)
        return row

    def _refused_row(self, capture: CaptureRecord) -> QFrame:
        row = QFrame()
        line = QHBoxLayout(row)
        turn(line, Turn.TIGHT, self._sizes)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._sizes.text // 2)
        sign = QLabel()
        give_sign(sign, "alert-triangle", RED, self._sizes, 1.7)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(capture.code.text))
        words.addWidget(WrappedLabel(inert(trouble_of(capture), 200), "muted"))
        line.addWidget(sign)
        line.addLayout(words, 1)
        if capture.code.is_sendable:
            again = touch_button(say("Send again"), "repeat", self._sizes)
            again.clicked.connect(lambda: self.retry.emit(capture.id))
            line.addWidget(again)
        aside = touch_button(say("Leave out"), "cross", self._sizes)
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
        card.setMinimumHeight(sizes.target * 2)
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        column.addWidget(self.rows)
        return card


def _and_more(count: int) -> str:
    return say("and %n more", "", count)
