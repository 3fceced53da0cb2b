"""The start screen: open a session, continue one, see what is on its way. A scan here opens a session by itself."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScroller, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.core.time import EXISTS_SINCE
from kiosk.core.words import mark, say, say_label_day, say_marked, say_time
from kiosk.store.records import SessionRecord
from kiosk.widgets.button import TouchButton
from kiosk.widgets.even_row import EvenRow
from kiosk.widgets.open_row import OpenRow
from kiosk.widgets.practice import PracticeStrip
from kiosk.widgets.screenful import Docked
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.session_row import SessionRow, amount_words, session_words
from kiosk.widgets.sign_tile import SignTile
from kiosk.widgets.start_tile import StartTile
from kiosk.widgets.start_tiles import StartTiles
from kiosk.widgets.text import PlainLabel, WrappedLabel, drawn
from kiosk.widgets.theme import RED, Sizes, Turn, turn

_SHOWN = 12
"""Of those that are not open; all others are on the queue screen, behind its tiles."""
_LINES = 21
"""So many heights of text a screen holds on which three tiles leave room for a sentence."""
_LINES_FOR_HINT = 23
"""As many leave room for another sentence."""
_WHOLE = 1_000
"""Takes all the room there is."""
_NAME = 16
"""So many letters of a name are on a button."""
_KINDS = {
    "barcode_scan": (mark("Start scanning"), mark("Scan"), "barcode"),
    "product_photography": (mark("Take photos"), mark("Photos"), "camera"),
    "both": (mark("Scan and photos"), mark("Scan and photos"), "plus"),
}
"""Word, short word and icon of each kind of session, in the order of their tiles; the names are the Scanner API's."""


class StartScreen(QWidget):
    """Big tile to begin; cards of the sessions that are open or recent."""

    begin = Signal()
    """Open a new session of the kind ``wanted``."""
    go_on = Signal(str)
    """Continue the open session with this id."""
    wrap_up = Signal(str)
    """Look over and finish the open session with this id."""
    opened = Signal(str)
    """Show what happened to the session with this id, which needs a person."""
    guns = Signal()
    """Test a scanner gun."""
    language = Signal()
    """Choose the language."""
    operator = Signal()
    """Say who works here."""
    setup = Signal()
    """Open set-up."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone()
        self._is_practice = False
        self.wanted = ""
        """The kind of session of the tile that was touched, as the Scanner API names it; empty: the usual one."""
        self.practice = PracticeStrip()
        self.practice.hide()
        self.tiles = {kind: self._tile(kind) for kind in _KINDS}
        self.start = self.tiles["barcode_scan"]
        self.operator_button = self._button(say("Operator"), "person", self.operator)
        self.operator_button.hide()
        self.guns_button = self._button(say("Guns"), "gun", self.guns)
        self.guns_button.set_name(say("Scanner guns"))
        self.language_button = self._button(say("Language"), "globe", self.language)
        self.setup_button = self._button(say("Set-up"), "sliders", self.setup)
        self._hint = WrappedLabel(say("Or just scan: the first code opens a session."), "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.rows = _Rows(sizes)
        self._title = PlainLabel(say("Sessions"), "title")
        self._kinds = StartTiles(sizes, *self.tiles.values())
        body = QWidget()
        self._top = top = QHBoxLayout(body)
        turn(top, Turn.UPRIGHT, sizes)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(sizes.gap)
        top.addLayout(self._begun_with(sizes))
        top.addWidget(self._card(sizes))
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap // 2)
        self._docked = Docked(body, sizes.target)
        column.addWidget(self._docked, 1)
        others = (self.operator_button, self.guns_button, self.language_button, self.setup_button)
        acts = EvenRow(sizes, *others)
        acts.stand_below(column)
        column.addLayout(acts)

    def _begun_with(self, sizes: Sizes) -> QVBoxLayout:
        """The tiles with what is said of them."""
        begin = QVBoxLayout()
        begin.setSpacing(sizes.gap)
        begin.addWidget(self.practice)
        begin.addLayout(self._kinds, _WHOLE)
        begin.addWidget(self._hint)
        begin.addStretch(1)  # below tiles that are as high as they may be
        return begin

    def _button(self, word: str, icon: str, touched: SignalInstance) -> TouchButton:
        button = SignTile(word, icon, self._sizes)
        button.clicked.connect(touched)
        return button

    def take_time_from(self, now: Callable[[], datetime]) -> None:
        """What is today, in local time."""
        self._now = now

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Offer a tile for each of these kinds."""
        for kind, tile in self.tiles.items():
            tile.setVisible(kind in kinds)
        self._fit()

    def show_practice(self, *, is_practice: bool) -> None:
        """Say plainly that nothing here is real, or do not."""
        self._is_practice = is_practice
        self._fit()

    def show_operator(self, name: str, *, is_offered: bool) -> None:
        """Who works here; nothing is shown where the settings name nobody."""
        self.operator_button.setVisible(is_offered)
        self.operator_button.set_word(inert(drawn(inert(name, _NAME)), _NAME) if name else say("Operator"))
        self.operator_button.set_name(say("Operator: {name}", name=name) if name else say("Who works here?"))

    def event(self, event: QEvent) -> bool:
        """Room, text or rows changed."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return done

    def _fit(self) -> None:
        """Where text leaves no room the mark in the header tells that this is practice, and all is scrolled as one."""
        sizes = self._sizes
        tiles = [tile for tile in self.tiles.values() if not tile.isHidden()]
        has_room = sizes.height >= _LINES * sizes.text or len(tiles) == 1
        self.practice.setVisible(self._is_practice and has_room and not sizes.is_cramped)
        self._title.setVisible(not sizes.is_cramped)
        self.rows.show_all(is_all=sizes.is_cramped)
        self._hint.setVisible(sizes.height >= _LINES_FOR_HINT * sizes.text and not sizes.is_upright)
        for place, share in enumerate((0, 1) if sizes.is_upright else (1, 2)):
            self._top.setStretch(place, share)
        bar = self._docked.verticalScrollBar().sizeHint().width()
        self._kinds.place(sizes.width - 2 * sizes.gap - bar)

    def _tile(self, kind: str) -> StartTile:
        word, short, icon = _KINDS[kind]
        is_main = kind == "barcode_scan"
        tile = StartTile(say_marked(word), say_marked(short), icon, self._sizes, is_main=is_main)
        if kind != "barcode_scan":  # shown without a parent it would be a window of its own for a moment
            tile.hide()
        tile.clicked.connect(lambda: self._begin(kind))
        return tile

    def _begin(self, kind: str) -> None:
        self.wanted = kind
        self.begin.emit()

    def show_sessions(self, sessions: Sequence[SessionRecord]) -> None:
        """Show sessions, newest first."""
        self.rows.show_rows(tuple(sessions), tuple(s.id for s in sessions), lambda: self._rows(sessions))

    def _rows(self, sessions: Sequence[SessionRecord]) -> list[QWidget]:
        rows: list[QWidget] = [self._row(session) for session in self._shown(sessions)]
        tiles = [tile for row in rows for tile in row.findChildren(SignTile)]
        for tile in tiles:  # in one column, whatever their words
            tile.setMinimumWidth(max(one.standing_width for one in tiles))
        return rows or [WrappedLabel(say("No session today. The first code opens one."), "muted")]

    def _shown(self, sessions: Sequence[SessionRecord]) -> list[SessionRecord]:
        """Every open session, what is on its way or needs somebody, and what else was opened today."""
        today = self._now().date()
        begun = [session for session in sessions if session.state is SessionState.OPEN]
        others = [session for session in sessions if session.state is not SessionState.OPEN]
        lasting = {SessionState.CLOSED, SessionState.ATTENTION}
        others = [one for one in others if one.state in lasting or one.opened_at.astimezone().date() == today]
        others.sort(key=lambda one: session_words(one)[1] != RED)  # what needs somebody comes first
        return begun + others[:_SHOWN]

    def _row(self, session: SessionRecord) -> QWidget:
        if session.state is not SessionState.OPEN:
            return self._other_row(session)
        since = open_words(session.opened_at.astimezone(), self._now())
        row = OpenRow(session, self._sizes, (since, amount_words(session)))
        row.go_on.clicked.connect(lambda: self.go_on.emit(session.id))
        if row.finish is not None:
            row.finish.clicked.connect(lambda: self.wrap_up.emit(session.id))
        return row

    def _other_row(self, session: SessionRecord) -> SessionRow:
        """One that is not open; where it needs a person a button shows what is to be decided."""
        row = SessionRow(session, self._sizes)
        if session_words(session)[1] == RED:
            show = SignTile(say("Show"), "chevron-right", self._sizes)
            show.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            show.set_name(say("Details of {name}", name=inert(session.name, 60)))
            show.clicked.connect(lambda: self.opened.emit(session.id))
            row.add_action(show)
        return row

    def _card(self, sizes: Sizes) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self._title)
        column.addWidget(self.rows, 1)
        return card


class _Rows(RowColumn):
    """The list; where the page is scrolled as one it does not scroll by itself."""

    _is_all = False

    def show_all(self, *, is_all: bool) -> None:
        """Be as high as all rows, or scroll."""
        if is_all is not self._is_all:
            self._is_all = is_all
            touch = QScroller.ScrollerGestureType.TouchGesture
            QScroller.ungrabGesture(self.viewport()) if is_all else QScroller.grabGesture(self.viewport(), touch)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rows changed."""
        done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return done

    def _fit(self) -> None:
        rows = self.widget()
        layout = rows.layout() if rows is not None else None
        if layout is None:
            return
        width = self.viewport().width()
        high = layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
        least = high if self._is_all else 0
        if self.minimumHeight() != least:
            self.setMinimumHeight(least)


def open_words(since: datetime, now: datetime) -> str:
    """Since when a session is open; both are local time.

    Nobody but a person knows whether all of it was scanned: one that was left stays open, and is not sent, until
    somebody continues or finishes it.
    """
    if since < EXISTS_SINCE:  # the clock was never set
        return say("still open")
    when = say_time(since) if since.date() == now.date() else say_label_day(since.date())
    return say("since {when}", when=when)
