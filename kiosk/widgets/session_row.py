"""One session in a list: name, state by sign, colour and word, counts, and what can be done."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kiosk.core.session import SessionState
from kiosk.store.records import SessionRecord
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED, Sizes, icon_pixmap


class SessionRow(QFrame):
    """Shows a session as stored."""

    def __init__(self, session: SessionRecord, sizes: Sizes) -> None:
        super().__init__()
        self.session = session
        name_icon, colour, words = session_words(session)
        sign = QLabel()
        side = round(sizes.text * 1.7)
        sign.setPixmap(icon_pixmap(name_icon, colour, side))
        sign.setFixedWidth(side)
        name = ElidedLabel(session.name, "sessionName")
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(ElidedLabel(f"{words} · {_amount(session)}", "muted"))
        trouble = session.attention or (session.last_error if session.refused else "")
        if trouble:
            column.addWidget(WrappedLabel(trouble, "trouble"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, sizes.text // 4, 0, sizes.text // 4)
        self._row.setSpacing(sizes.text // 2)
        self._row.addWidget(sign)
        self._row.addLayout(column, 1)
        self.setMinimumHeight(sizes.target)

    def add_action(self, button: QPushButton) -> None:
        """Put a button at the end of the row."""
        self._row.addWidget(button)


def session_words(session: SessionRecord) -> tuple[str, str, str]:
    """Icon, colour and words for the state of a session."""
    if session.state is SessionState.ATTENTION or (session.refused and session.state is SessionState.CLOSED):
        return "hand", RED, "Needs you"
    if session.state is SessionState.OPEN:
        return "barcode", BLUE, "Open"
    if session.state is SessionState.CLOSED:
        if session.unknown:
            return "cloud-up", BLUE, "Checking with the server"
        return ("cloud-up", BLUE, "Sending") if session.delivered else ("clock", GREY, "Waiting to be sent")
    if session.state is SessionState.HANDED_OVER:
        return "cloud-up", GREY, "Handed over to another kiosk"
    if session.state is SessionState.DONE and not session.captures:
        return "check", GREY, "Empty"
    return "cloud-check", GREEN, "Sent"


def _amount(session: SessionRecord) -> str:
    captures = "1 capture" if session.captures == 1 else f"{session.captures} captures"
    if session.state is SessionState.CLOSED and session.captures:
        return f"{session.delivered} of {captures} on the server"
    return captures
