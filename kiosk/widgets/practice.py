"""The strip that says plainly that this is practice, framed as the mark in the header: the two are one thing."""

from PySide6.QtCore import Qt

from kiosk.core.words import say
from kiosk.widgets.text import WrappedLabel


class PracticeStrip(WrappedLabel):
    """One sentence in a dashed frame; it is no warning, so it has no colour."""

    def __init__(self) -> None:
        super().__init__(say("PRACTICE: nothing goes to a real server."), "practiceWords")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
