"""The queue screen: what needs a person, what is being sent, what was sent, and how the server is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.events import PhotoUploading
from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say, say_number
from kiosk.screens.queue_rows import Act, NothingYet, QueueRow, Rows, SessionLine, in_columns, refused_row, way_on
from kiosk.screens.queue_tiles import Tiles
from kiosk.store.decisions import MOST_COUNTED
from kiosk.store.records import CaptureRecord, QueueCounts, SessionRecord
from kiosk.store.refused import Reason
from kiosk.widgets.button import be_primary, touch_button
from kiosk.widgets.code_title import code_title, in_middle
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import BLUE, GREY, RED, Sizes, give_sign

_MOST_REFUSED, _MOST_SESSIONS = 8, 10
"""So many are shown here at once, so that no change stalls the screen: a row takes two milliseconds to make and to
place. A last row tells how many more there are, and leads to all of them, page by page."""
MANY = 3
"""From so many refused for one reason on they can be decided about at once."""


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
    link_tone: str = ""
    """``bad``: a person must see to it; ``warn``: it does not go on now; empty: all is well."""
    reason: Reason | None = None
    """Why most of the refused captures were refused."""
    is_halted: bool = False
    """Whether nothing is sent now: the server is away, or asked for a pause."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.sessions or self.refused)

    @property
    def is_crowd(self) -> bool:
        """Whether so many were refused for one reason that they can be decided about at once."""
        return self.reason is not None and self.reason.count >= MANY

    @property
    def needs_person(self) -> bool:
        """Whether a row waits for a person: its sensible act is the next one of the page."""
        return bool(self.refused) or any(one.state is SessionState.ATTENTION for one in self.sessions)

    @property
    def has_to_send(self) -> bool:
        """Whether anything waits that could be sent."""
        counts = self.counts
        return bool(counts.sessions_to_send or counts.decisions_unsent) and self.may_try


class QueueScreen(QWidget):
    """Four counts, what is wrong with the server, the rows, and what a person can do."""

    back = Signal()
    scan = Signal()
    """Nothing was scanned yet, and a person wants to."""
    try_now = Signal()
    set_aside = Signal(str)
    """Set aside the refused capture with this id."""
    retry = Signal(str)
    """Send the refused capture with this id again."""
    retry_all = Signal(str)
    """Send all again that were refused for this reason, as it is stored."""
    set_aside_all = Signal(str)
    fix = Signal(str)
    """Type the right code for the refused capture with this id."""
    send_again = Signal(str)
    """Send the session with this id anew."""
    reopen = Signal(str)
    """Open the finished session with this id again."""
    opened = Signal(str)
    """Show what happened to the session with this id."""
    capture_opened = Signal(str)
    """Show the capture with this id in the course of its session."""
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
        self._upload: PhotoUploading | None = None
        self._state: QueueState | None = None
        self._is_asking = False
        self._add_tiles(sizes)
        self.fault, self.calm = _Told(sizes), _Told(sizes)
        self.link = WrappedLabel("", "link")
        self.rows = Rows(sizes)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.try_button = touch_button(say("Send now"), "cloud-up", sizes)
        self.try_button.clicked.connect(self.try_now)
        self.scan_button = touch_button(say("Scan"), "barcode", sizes, "primary")
        self.scan_button.clicked.connect(self.scan)
        self.no_button = touch_button(say("No"), "", sizes)
        self.no_button.clicked.connect(lambda: self.ask(is_asking=False))
        self.yes_button = touch_button(say("Yes, set aside"), "cross", sizes, "primary")
        self.yes_button.clicked.connect(self._set_all_aside)
        self.no_button.setMinimumWidth(sizes.target * 2)
        self._lay_out(sizes)

    def _add_tiles(self, sizes: Sizes) -> None:
        self.tiles = Tiles(sizes)
        self.waiting, self.sending, self.needs_you, self.sent = self.tiles.all
        self.waiting.touched.connect(self.here_touched)
        self.sending.touched.connect(self.here_touched)
        self.needs_you.touched.connect(self.needs_touched)
        self.sent.touched.connect(self.sent_touched)

    def _lay_out(self, sizes: Sizes) -> None:
        body, card, bottom = QWidget(), QFrame(), QHBoxLayout()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap // 2, sizes.gap // 3, sizes.gap // 2, sizes.gap // 3)
        inside.addWidget(self.rows)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fault)
        column.addWidget(self.tiles)
        column.addWidget(card, 1)
        column.addWidget(self.calm)
        self._column = column
        bottom.setSpacing(sizes.gap)
        bottom.addWidget(self.back_button)
        bottom.addWidget(self.no_button)
        bottom.addWidget(self.link, 1)
        for button in (self.try_button, self.scan_button, self.yes_button):
            bottom.addWidget(button)
        self._page = page = QVBoxLayout(self)
        self._docked = Docked(body, sizes.target)
        page.addWidget(self._docked, 1)
        page.addLayout(bottom)
        for button in (self.try_button, self.scan_button, self.no_button, self.yes_button):
            button.hide()  # until it is known what is to be done
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """A question that nobody answered is not asked any more."""
        super().hideEvent(event)
        self.ask(is_asking=False)

    def changeEvent(self, event: QEvent) -> None:
        """With text of another size the parts stand elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange()
            if self._state is not None:
                self._show_link(self._state)

    def show_state(self, state: QueueState) -> None:
        """Show the queue as stored."""
        self._state = state
        self._is_asking = self._is_asking and state.is_crowd
        self._show_numbers()
        self._show_link(state)
        self._show_acts(state)
        ids = (*(capture.id for capture in state.refused), *(session.id for session in state.sessions))
        more = self._more(state)
        ids = (*ids, str(bool(state.open_proposals)), *(str(bool(left)) for left in more))
        ids = (*ids, str(state.reason is not None), str(self._is_asking), str(self._sizes.text))
        what = (*ids, tuple(state.refused), tuple(state.sessions), state.open_proposals, more, state.reason)
        self.rows.show_rows((*what, state.is_halted), ids, lambda: in_columns(self._rows(state), self._sizes))

    def _show_numbers(self) -> None:
        """The counts; a photo that is on its way is being sent, although it waits until the server has all of it."""
        if self._state is None:
            return
        counts = self._state.counts
        needs = counts.refused + counts.photos_refused + counts.sessions_attention
        here = counts.on_this_kiosk + counts.photos_waiting
        photos = max(counts.photos_sending, 0 if self._upload is None else 1)
        self.tiles.show_numbers(here, counts.in_flight + counts.unknown + photos, needs, counts.delivered)

    def _show_acts(self, state: QueueState) -> None:
        """The row of buttons; while something is asked it is the answers. One of them is blue, or one of a row."""
        is_asking = self._is_asking
        for button in (self.no_button, self.yes_button):
            button.setVisible(is_asking)
        self.back_button.setHidden(is_asking)
        self.try_button.setVisible(state.has_to_send and not is_asking)
        self.scan_button.setVisible(state.is_empty and not state.has_to_send)
        be_primary(self.try_button, is_on=not state.needs_person)

    def _show_link(self, state: QueueState) -> None:
        """What is wrong stands on top, in its colour; what is well below, where there is room."""
        words = f"{state.forecast} {state.link_words}".strip()
        is_tight, is_calm = self._sizes.is_tight, not state.link_tone
        calm = words if is_calm and not self._is_asking else ""  # beside a question nothing else is told
        self.fault.show_words("" if is_calm else words, state.link_tone)
        self.calm.show_words(calm if is_tight else "", "")
        self.link.setText("" if is_tight else calm)
        is_low = is_tight and not self._sizes.is_upright
        place = 2 if is_low and not is_calm else 1  # large text leaves room for a fault and a row, or for the counts
        if self._column.indexOf(self.tiles) != place:
            self._column.removeWidget(self.tiles)
            self._column.insertWidget(place, self.tiles)

    def _arrange(self) -> None:
        """Large text leaves less room between the parts."""
        apart = self._sizes.gap // 2 if self._sizes.is_tight else self._sizes.gap
        self._page.setContentsMargins(self._sizes.gap, apart, self._sizes.gap, apart)
        self._page.setSpacing(self._sizes.above_acts)
        self._column.setSpacing(apart)

    def _more(self, state: QueueState) -> tuple[int, int]:
        """How many refused captures and sessions there are beyond those that are shown."""
        refused = max(state.counts.refused, len(state.refused)) - _MOST_REFUSED
        return max(0, refused), max(0, max(state.all_sessions, len(state.sessions)) - _MOST_SESSIONS)

    def show_upload(self, upload: PhotoUploading) -> None:
        """A photo is on its way: its session's row says how far."""
        self._upload = None if upload.is_over else upload
        self._show_numbers()
        for row in self.rows.findChildren(SessionLine):
            row.upload.show_upload(upload if row.session.id == upload.session_id else None)

    def _rows(self, state: QueueState) -> list[QWidget]:
        if self._is_asking and state.reason is not None:  # beside a question there is nothing else to touch
            return [self._many_row(state.reason)]
        refused, more_sessions = self._more(state)
        sessions = state.sessions[:_MOST_SESSIONS]
        rows: list[QWidget] = [self._session_row(one) for one in sessions if one.state is SessionState.ATTENTION]
        anew = len(rows)
        rows += [self._refused_row(capture) for capture in state.refused[:_MOST_REFUSED]]
        if state.reason is not None and state.is_crowd:
            many = self._many_row(state.reason)
            rows.insert(0 if many.main is not None else self._below_main(anew), many)
        if refused:
            rows.append(way_on(self._sizes, ("hand", RED), _and_more(refused), self.needs_touched.emit))
        if state.open_proposals:
            words = _proposals_words(state.open_proposals)
            rows.append(way_on(self._sizes, ("hand", BLUE), words, self.proposals_touched.emit))
        rows += [self._session_row(one) for one in sessions if one.state is not SessionState.ATTENTION]
        if more_sessions:
            rows.append(way_on(self._sizes, ("queue", GREY), _and_more(more_sessions), self.all_touched.emit))
        mains = (row.main for row in rows if isinstance(row, QueueRow) and row.main is not None)
        if state.needs_person and (main := next(mains, None)) is not None:
            be_primary(main, is_on=True)
        return rows or [NothingYet(self._sizes)]

    def _many_row(self, reason: Reason) -> QueueRow:
        """Many were refused for one reason: one decision about all of them. It is asked before they are set aside.

        Where the codes are to blame none of its acts stands out: they are fixed one by one, in the rows below.
        """
        row, why = QueueRow(self._sizes, "hand", RED, is_wide=True), reason.stored
        again = partial(self.retry_all.emit, why)
        if self._is_asking:
            row.tell(say("Set all %n aside?", "", reason.count), say("They are not sent. They stay saved here."))
            return row
        row.tell(say("%n for the same reason", "", reason.count), inert(say_stored(why), 200), "refusal")
        row.add(
            Act(say("Set all aside"), "cross", lambda: self.ask(is_asking=True), is_main=not reason.may_retry),
            *([Act(say("Send all again"), "repeat", again, is_main=reason.is_again_first)] if reason.may_retry else []),
        )
        return row

    def _below_main(self, anew: int) -> int:
        """Where a row stands none of whose acts stands out: below the sessions to send anew, whose first act does.

        Large text leaves room for little more than one row: then it is below the first of those it is about, else the
        act that leads on is out of view.
        """
        return anew or (1 if self._sizes.is_cramped else 0)

    def ask(self, *, is_asking: bool) -> None:
        """Whether it is asked if all that were refused for one reason are to be set aside."""
        if is_asking is self._is_asking or self._state is None:
            return
        self._is_asking = is_asking
        self.show_state(self._state)
        self.rows.verticalScrollBar().setValue(0)
        self._docked.to_top()

    def _set_all_aside(self) -> None:
        reason = self._state.reason if self._state is not None else None
        self.ask(is_asking=False)
        if reason is not None:
            self.set_aside_all.emit(reason.stored)

    def _session_row(self, session: SessionRecord) -> SessionLine:
        is_halted = self._state is not None and self._state.is_halted
        row, key = SessionLine(session, self._sizes, is_halted=is_halted), session.id
        if self._upload is not None and self._upload.session_id == key:
            row.upload.show_upload(self._upload)
        name = say("Details of {name}", name=inert(session.name, 60))
        acts = [Act(say("Details"), "info", lambda: self.opened.emit(key), name)]
        if session.state is SessionState.ATTENTION:
            acts.insert(0, Act(say("Send again"), "repeat", lambda: self.send_again.emit(key), is_main=True))
        elif session.state is SessionState.CLOSED and not session.delivered:
            acts.insert(0, Act(say("Open again"), "undo", lambda: self.reopen.emit(key), is_main=True))
        row.add(*acts)
        row.touched.connect(lambda: self.opened.emit(key))
        return row

    def _refused_row(self, capture: CaptureRecord) -> QueueRow:
        code, key, is_first = in_middle(code_title(capture.code), 60), capture.id, capture.is_again_first
        name = say("Set {code} aside", code=code)
        acts = [Act(say("Set aside"), "cross", lambda: self.set_aside.emit(key), name)]
        if capture.may_send_again:
            name = say("Send {code} again", code=code)
            acts.append(Act(say("Send again"), "repeat", lambda: self.retry.emit(key), name, is_main=is_first))
        name = say("Fix {code}", code=code)
        acts.append(Act(say("Fix"), "keypad", lambda: self.fix.emit(key), name, is_main=not is_first))
        row = refused_row(capture, self._sizes, *acts)
        row.touched.connect(lambda: self.capture_opened.emit(capture.id))
        return row


class _Told(QFrame):
    """How the server is, with a sign, in colour where nothing is sent; hidden while there is nothing to say."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.setObjectName("fault")
        self.sign, self.words = QLabel(), WrappedLabel("", "faultWords")
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.text // 2, sizes.text // 3, sizes.text // 2, sizes.text // 3)
        line.setSpacing(sizes.text // 2)
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        self.show_words("", "")

    def show_words(self, words: str, tone: str) -> None:
        """Show what is wrong, in the tone ``bad`` or ``warn``; calm words in none."""
        self.words.setText(words)
        self.setVisible(bool(words))
        if words:
            icon = {"bad": "cloud-off", "warn": "clock"}.get(tone, "cloud-up")
            give_sign(self.sign, icon, f"on_{tone}" if tone else BLUE, self._sizes, 1.3)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            for widget in (self, self.words):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def text(self) -> str:
        """What it says."""
        return self.words.said


def _proposals_words(count: int) -> str:
    if count > MOST_COUNTED:
        return say("More than {count} proposals of the server wait", count=say_number(MOST_COUNTED))
    return say("%n proposal(s) of the server (waits|wait) for your decision", "", count)


def _and_more(count: int) -> str:
    return say("and %n more", "", count)
