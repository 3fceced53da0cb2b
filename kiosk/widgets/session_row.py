"""One session in a list: name, state by sign, colour and word, counts, and what can be done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kiosk.core.inert import inert
from kiosk.core.session import SessionState
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say, say_number
from kiosk.store.records import SessionRecord
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED, Sizes, give_sign

_LONGEST = 200


class SessionRow(QFrame):
    """Shows a session as stored."""

    def __init__(self, session: SessionRecord, sizes: Sizes) -> None:
        super().__init__()
        self.session = session
        name_icon, colour, words = session_words(session)
        sign = QLabel()
        give_sign(sign, name_icon, colour, sizes, 1.7)
        name = ElidedLabel(session.name, "sessionName")
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        amount = ElidedLabel(f"{words} · {amount_words(session)}", "trouble" if colour == RED else "muted")
        column.addWidget(amount)
        trouble = say_stored(session.attention or (session.last_error if session.refused else ""))
        if trouble:
            column.addWidget(WrappedLabel(inert(first_sentence(trouble), _LONGEST), "trouble"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, sizes.text // 4, 0, sizes.text // 4)
        self._row.setSpacing(sizes.text // 2)
        self._row.addWidget(sign)
        self._row.addLayout(column, 1)
        self._sizes = sizes

    def minimumSizeHint(self) -> QSize:
        """As high as a target, and never less than its words: a least height that is set would stand for those too."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._sizes.target))

    def add_action(self, button: QPushButton) -> None:
        """Put a button at the end of the row, in the middle of its height."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def first_sentence(trouble: str) -> str:
    """What happened; what follows from it stands on the page that the row leads to."""
    first, is_more, _rest = trouble.partition(". ")
    return f"{first}." if is_more else trouble


def session_words(session: SessionRecord, *, is_halted: bool = False) -> tuple[str, str, str]:
    """Icon, colour and words for the state of a session; ``is_halted``: nothing is sent now."""
    if session.state is SessionState.ATTENTION or (session.refused and session.state is SessionState.CLOSED):
        return "hand", RED, say("Needs you")
    if session.state is SessionState.OPEN:
        return "barcode", BLUE, say("Open", "a session that is open")
    if session.state is SessionState.CLOSED:
        if is_halted or not (session.unknown or session.delivered):
            return "clock", GREY, say("Waiting to be sent")
        return "cloud-up", BLUE, say("Checking with the server") if session.unknown else say("Sending")
    if session.state is SessionState.HANDED_OVER:
        return "cloud-up", GREY, say("Handed over to another kiosk")
    if session.state is SessionState.DONE and not (session.captures or session.photos):
        return "check", GREY, say("Empty", "a session without captures")
    return "cloud-check", GREEN, say("Sent")


def amount_words(session: SessionRecord) -> str:
    """How many captures and photos it holds, and of the captures how many are on the server."""
    photos = say("%n photo(s)", "", session.photos) if session.photos else ""
    return " · ".join(part for part in (_captures(session), photos) if part)


def _captures(session: SessionRecord) -> str:
    if session.photos and not session.captures:
        return ""
    if session.state is SessionState.CLOSED and session.delivered:
        return say("{done} of %n sent", "", session.captures, done=say_number(session.delivered))
    return say("%n capture(s)", "", session.captures)
