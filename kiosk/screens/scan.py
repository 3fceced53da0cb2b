"""The scan screen: viewfinder, last scan as a banner, the list, and four buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.events import CaptureKept, CaptureNotKept, Source
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.banner import Banner, Tone
from kiosk.widgets.button import touch_button
from kiosk.widgets.capture_list import CaptureModel, Fetch, capture_view
from kiosk.widgets.keypad import Keypad
from kiosk.widgets.pages import Pages
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import Sizes
from kiosk.widgets.viewfinder import Viewfinder


class ScanScreen(QWidget):
    """Shows one open session. Nothing here is modal: a scan is taken whatever is on the screen."""

    typed = Signal(str)
    """A code was typed."""
    undo = Signal()
    """Undo the last capture."""
    finish = Signal()
    """Finish the session."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.viewfinder = Viewfinder(sizes, aim)
        self.keypad = Keypad(sizes)
        self.left = Pages()
        self.camera_page = QWidget()
        self.left.addWidget(self.camera_page)
        self.left.addWidget(self.keypad)
        self.banner = Banner(sizes)
        self.captures = CaptureModel()
        self.list = capture_view(self.captures, sizes)
        self.count = PlainLabel("", "count")
        self.type_button = touch_button("Type a code", "keypad", sizes)
        self.undo_button = touch_button("Undo last", "undo", sizes)
        self.finish_button = touch_button("Finish session", "flag", sizes, "primary")
        self.type_button.clicked.connect(self._show_keypad)
        self.undo_button.clicked.connect(self.undo)
        self.finish_button.clicked.connect(self.finish)
        self.keypad.left.connect(self.show_camera)
        self.keypad.entered.connect(self._typed)
        self._lay_out(sizes)

    def show_session(self, session: SessionRecord, fetch: Fetch) -> None:
        """Show a session from the start."""
        self.captures.show_session(fetch)
        self.banner.say(Tone.READY, "Ready", "Scan a code", "Camera, scanner gun, or type it.")
        self.show_count(session.captures)
        self.show_camera()

    def show_nothing(self) -> None:
        """No session: nothing of the last one may stay on the screen."""
        self.captures.show_session(lambda _count, _before: [])
        self.banner.say(Tone.READY, "Ready", "Scan a code", "Camera, scanner gun, or type it.")
        self.show_count(0)
        self.show_camera()

    def show_count(self, count: int) -> None:
        """How many captures the session holds. An empty session cannot be finished, there is nothing to send."""
        self.count.setText("1 capture" if count == 1 else f"{count} captures")
        self.undo_button.setEnabled(count > 0)
        self.finish_button.setEnabled(count > 0)

    def show_kept(self, kept: CaptureKept) -> None:
        """A capture is on the disk: say so."""
        is_again = kept.times > 1
        word = "Saved again" if is_again else "Saved"
        if not kept.is_sendable:
            word = "Saved, but the server cannot take it"
        tone = Tone.AGAIN if is_again or not kept.is_sendable else Tone.KEPT
        self.banner.say(tone, word, kept.code.text, meaning(kept), f"×{kept.times}" if is_again else "")
        self.captures.refresh()
        self.list.scrollToTop()
        self.show_count(kept.count)

    def show_not_kept(self, fault: CaptureNotKept) -> None:
        """A scan was not kept: red, with what to do."""
        self.banner.say(Tone.ERROR, fault.title, fault.code.text, fault.sentence)

    def show_trouble(self, title: str, sentence: str) -> None:
        """Something else did not work."""
        self.banner.say(Tone.ERROR, title, "", sentence)

    def show_undone(self, undone: CaptureRecord | None, count: int) -> None:
        """The last capture was undone, or there was none."""
        if undone is not None:
            self.banner.say(
                Tone.READY, "Undone", undone.code.text, "It will not be sent. Scan it again if that was wrong."
            )
        self.captures.refresh()
        self.show_count(count)

    def show_camera(self) -> None:
        """Back from the keypad."""
        self.left.setCurrentWidget(self.camera_page)

    def type_key(self, key: int, text: str) -> bool:
        """A key of a real keyboard; the keypad opens by itself. Returns whether it was of use."""
        is_char = len(text) == 1 and text.isprintable()
        if self.left.currentWidget() is not self.keypad:
            if not is_char or text == " ":
                return False
            self._show_keypad()
        return self.keypad.press(key, text if is_char else "")

    def _show_keypad(self) -> None:
        self.keypad.clear()
        self.left.setCurrentWidget(self.keypad)

    def _typed(self, text: str) -> None:
        self.show_camera()
        self.typed.emit(text)

    def _lay_out(self, sizes: Sizes) -> None:
        card = QFrame()
        card.setObjectName("card")
        top = QHBoxLayout()
        top.addWidget(PlainLabel("This session", "muted"))
        top.addStretch(1)
        top.addWidget(self.count)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.text // 2, sizes.text // 2, sizes.text // 2)
        inside.addLayout(top)
        inside.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(sizes.gap)
        right.addWidget(self.banner)
        right.addWidget(card, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.text // 2)
        for button, stretch in ((self.type_button, 3), (self.undo_button, 3), (self.finish_button, 4)):
            buttons.addWidget(button, stretch)
        eye = QVBoxLayout(self.camera_page)
        eye.setContentsMargins(0, 0, 0, 0)
        eye.setSpacing(sizes.gap)
        eye.addWidget(self.viewfinder, 1)
        eye.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addWidget(self.left, 62)
        row.addLayout(right, 38)


def meaning(kept: CaptureKept) -> str:
    """What a code means, in words: the GS1 parts people know, else symbology and GTIN."""
    parsed = kept.code.gs1
    if parsed is None:
        what = {Source.GUN: "Scanner gun", Source.TYPED: "Typed"}.get(kept.source, str(kept.code.symbology))
        return f"{what} · GTIN {kept.gtin}" if kept.gtin else what
    known = {
        "01": "GTIN",
        "00": "SSCC",
        "10": "Batch",
        "17": "Expiry",
        "15": "Best before",
        "21": "Serial",
        "37": "Count",
    }
    words = []
    for ai, value, title in parsed.parts[:4]:
        shown = _date(value) if ai in {"15", "17"} and len(value) == 6 else value
        words.append(f"{known.get(ai, title.capitalize())} {shown[:40]}")
    return " · ".join(words)


def _date(value: str) -> str:
    """A GS1 date YYMMDD in ISO form; day 00 means the month (GS1 General Specifications 3.4)."""
    month = f"20{value[:2]}-{value[2:4]}"
    return month if value[4:] == "00" else f"{month}-{value[4:]}"
