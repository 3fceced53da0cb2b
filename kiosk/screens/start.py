"""The start screen: open a session, continue one, see what is on its way. A scan here opens a session by itself."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.core.time import EXISTS_SINCE
from kiosk.core.words import mark, say, say_day, say_marked, say_time
from kiosk.store.records import SessionRecord
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.practice import PracticeStrip
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.session_row import SessionRow
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn

_SHOWN = 12
"""Of those that are not open; all others are on the queue screen, behind its tiles."""
_KINDS = {
    "barcode_scan": (mark("Start scanning"), "barcode"),
    "product_photography": (mark("Take photos"), "camera"),
    "both": (mark("Both"), "plus"),
}
"""Word and icon of each kind of session, in the order of their tiles; the names are those of the Scanner API."""


class StartScreen(QWidget):
    """Big tile to begin; cards of the sessions that are open or recent."""

    begin = Signal()
    """Open a new session of the kind ``wanted``."""
    go_on = Signal(str)
    """Continue the open session with this id."""
    wrap_up = Signal(str)
    """Look over and finish the open session with this id."""
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
        self.wanted = ""
        """The kind of session of the tile that was touched, as the Scanner API names it; empty: the usual one."""
        self.practice = PracticeStrip(sizes)
        self.practice.hide()
        self.tiles = {kind: self._tile(kind) for kind in _KINDS}
        self.start = self.tiles["barcode_scan"]
        self.operator_button = touch_button(say("Who works here?"), "person", sizes)
        self.operator_button.clicked.connect(self.operator)
        self.operator_button.hide()
        self._hint = WrappedLabel(say("Or just scan: the first code opens a session and is kept."), "muted")
        self.guns_button = touch_button(say("Scanner guns"), "gun", sizes)
        self.guns_button.clicked.connect(self.guns)
        self.language_button = touch_button(say("Language"), "globe", sizes)
        self.language_button.clicked.connect(self.language)
        self.setup_button = touch_button("", "sliders", sizes)
        self.setup_button.set_name(say("Set-up"))
        self.setup_button.clicked.connect(self.setup)
        self.rows = RowColumn(sizes)
        left = QVBoxLayout()
        left.setSpacing(sizes.gap)
        self._ready = PlainLabel(say("Ready to scan"), "huge")
        left.addWidget(self._ready)
        left.addWidget(self.operator_button)
        left.addWidget(self._hint)
        left.addWidget(self.practice)
        left.addLayout(self._tiles(sizes), 3)
        left.addStretch(1)
        small = QHBoxLayout()
        small.setSpacing(sizes.text // 2)
        small.addWidget(self.guns_button, 1)
        small.addWidget(self.language_button, 1)
        small.addWidget(self.setup_button)
        left.addLayout(small)
        row = QHBoxLayout(self)
        turn(row, Turn.UPRIGHT, sizes)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addLayout(left, 2)
        row.addWidget(self._card(sizes), 3)

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Offer a tile for each of these kinds; of several each is as high as there is room."""
        for kind, tile in self.tiles.items():
            tile.setVisible(kind in kinds)
            name = "startTile" if len(kinds) == 1 else "kindTile"
            if tile.objectName() != name:
                tile.setObjectName(name)
                tile.style().unpolish(tile)
                tile.style().polish(tile)

    def show_practice(self, *, is_practice: bool) -> None:
        """Say plainly that nothing here is real, or do not."""
        self.practice.setVisible(is_practice)
        self._fit_words()

    def show_operator(self, name: str, *, is_offered: bool) -> None:
        """Who works here; nothing is shown where the settings name nobody."""
        self.operator_button.setVisible(is_offered)
        self._fit_words()
        self.operator_button.set_word(say("Operator: {name}", name=name) if name else say("Who works here?"))

    def _fit_words(self) -> None:
        """Small screens have no room for all of it: what is plain anyway gives way."""
        self._ready.setVisible(self.operator_button.isHidden())
        self._hint.setVisible(self.operator_button.isHidden() and self.practice.isHidden())

    def _tile(self, kind: str) -> TouchButton:
        word, icon = _KINDS[kind]
        tile = touch_button(say_marked(word), icon, self._sizes, "primary")
        tile.setObjectName("startTile")
        tile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        if kind != "barcode_scan":  # shown without a parent it would be a window of its own for a moment
            tile.hide()
        tile.clicked.connect(lambda: self._begin(kind))
        return tile

    def _tiles(self, sizes: Sizes) -> QGridLayout:
        """Scanning on top, what belongs to photos below it."""
        grid = QGridLayout()
        grid.setSpacing(sizes.gap)
        grid.addWidget(self.tiles["barcode_scan"], 0, 0, 1, 2)
        grid.addWidget(self.tiles["product_photography"], 1, 0)
        grid.addWidget(self.tiles["both"], 1, 1)
        return grid

    def _begin(self, kind: str) -> None:
        self.wanted = kind
        self.begin.emit()

    def show_sessions(self, sessions: Sequence[SessionRecord]) -> None:
        """Show sessions, newest first."""
        self.rows.show_rows(tuple(sessions), tuple(s.id for s in sessions), lambda: self._rows(sessions))

    def _rows(self, sessions: Sequence[SessionRecord]) -> list[QWidget]:
        rows: list[QWidget] = [self._row(session) for session in self._shown(sessions)]
        return rows or [WrappedLabel(say("No session today. The first scan opens one."), "muted")]

    @staticmethod
    def _shown(sessions: Sequence[SessionRecord]) -> list[SessionRecord]:
        """Every open session, what is on its way or needs somebody, and what else was opened today."""
        today = datetime.now(UTC).astimezone().date()
        begun = [session for session in sessions if session.state is SessionState.OPEN]
        others = [session for session in sessions if session.state is not SessionState.OPEN]
        lasting = {SessionState.CLOSED, SessionState.ATTENTION}
        others = [one for one in others if one.state in lasting or one.opened_at.astimezone().date() == today]
        return begun + others[:_SHOWN]

    def _row(self, session: SessionRecord) -> SessionRow:
        if session.state is not SessionState.OPEN:
            return SessionRow(session, self._sizes)
        since = session.opened_at.astimezone()
        is_old = since.date() != datetime.now(UTC).astimezone().date()
        row = SessionRow(session, self._sizes, open_words(since, is_old=is_old), is_urgent=is_old)
        row.add_below(*self._ways_on(session))
        return row

    def _ways_on(self, session: SessionRecord) -> list[TouchButton]:
        """Continue; or finish, where there is something to finish."""
        name = inert(session.name, 40)
        on = touch_button(say("Continue"), "play", self._sizes)
        on.set_name(say("Continue {session}", session=name))
        on.clicked.connect(lambda: self.go_on.emit(session.id))
        if not (session.captures or session.photos):
            return [on]
        finish = touch_button(say("Finish"), "flag", self._sizes)
        finish.set_name(say("Finish {session}", session=name))
        finish.clicked.connect(lambda: self.wrap_up.emit(session.id))
        return [on, finish]

    def _card(self, sizes: Sizes) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setMinimumHeight(sizes.target * 3)
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.addWidget(PlainLabel(say("Today"), "title"))
        column.addWidget(self.rows, 1)
        return card


def open_words(since: datetime, *, is_old: bool) -> str:
    """Since when a session is open; ``since`` is local time.

    Nobody but a person knows whether all of it was scanned: one that was left stays open, and is not sent, until
    somebody continues or finishes it.
    """
    if since < EXISTS_SINCE:  # the clock was never set
        return say("Still open, not sent")
    if is_old:
        return say("Open since {when}, not sent", when=f"{say_day(since.date())} {say_time(since)}")
    return say("Open since {when}", when=say_time(since))
