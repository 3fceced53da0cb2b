"""The start screen: open a session, continue one, see what is on its way. A scan here opens a session by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.store.records import SessionRecord
from kiosk.widgets.button import touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.session_row import SessionRow
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes

_SHOWN = 20


class StartScreen(QWidget):
    """Big tile to begin; cards of the sessions that are open or recent."""

    begin = Signal()
    """Open a new session."""
    go_on = Signal(str)
    """Continue the open session with this id."""
    guns = Signal()
    """Test a scanner gun."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.start = touch_button("Start scanning", "barcode", sizes, "primary")
        self.start.setObjectName("startTile")
        self.start.clicked.connect(self.begin)
        hint = WrappedLabel("Or just scan: the first code opens a session and is kept.", "muted")
        self.guns_button = touch_button("Scanner guns", "gun", sizes)
        self.guns_button.clicked.connect(self.guns)
        self.rows = RowColumn(sizes)
        left = QVBoxLayout()
        left.setSpacing(sizes.gap)
        left.addWidget(PlainLabel("Ready to scan", "huge"))
        left.addWidget(hint)
        left.addWidget(self.start)
        left.addStretch(1)
        left.addWidget(self.guns_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addLayout(left, 2)
        row.addWidget(self._card(sizes), 3)

    def show_sessions(self, sessions: Sequence[SessionRecord]) -> None:
        """Show sessions, newest first."""
        self.rows.show_rows(tuple(sessions), tuple(s.id for s in sessions), lambda: self._rows(sessions))

    def _rows(self, sessions: Sequence[SessionRecord]) -> list[QWidget]:
        rows: list[QWidget] = [self._row(session) for session in self._shown(sessions)]
        return rows or [WrappedLabel("No session yet. The first scan opens one.", "muted")]

    @staticmethod
    def _shown(sessions: Sequence[SessionRecord]) -> list[SessionRecord]:
        """Every open session, and some of the others."""
        others = [session for session in sessions if session.state is not SessionState.OPEN]
        return [session for session in sessions if session.state is SessionState.OPEN] + others[:_SHOWN]

    def _row(self, session: SessionRecord) -> SessionRow:
        row = SessionRow(session, self._sizes)
        if session.state is SessionState.OPEN:
            button = touch_button("Continue", "play", self._sizes)
            button.setAccessibleName(f"Continue {inert(session.name, 40)}")
            button.clicked.connect(lambda: self.go_on.emit(session.id))
            row.add_action(button)
        return row

    def _card(self, sizes: Sizes) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.addWidget(PlainLabel("Sessions", "title"))
        column.addWidget(self.rows, 1)
        return card
