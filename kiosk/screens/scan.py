"""The scan screen: viewfinder, last scan as a banner, the list, and four buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated, GunChanged, GunState, Source
from kiosk.core.inert import inert
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.banner import Banner, Tone
from kiosk.widgets.button import touch_button
from kiosk.widgets.capture_list import CaptureModel, Fetch, capture_view
from kiosk.widgets.keypad import Keypad
from kiosk.widgets.pages import Pages
from kiosk.widgets.text import PlainLabel, WrappedLabel
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
        self.not_counted = PlainLabel("", "muted")
        self.not_counted.hide()
        self._not_counted = 0
        self.gun_trouble = WrappedLabel("", "trouble")
        self.gun_trouble.hide()
        self._gun_troubles: dict[str, str] = {}
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
        self._show_not_counted(0)
        self.banner.say(Tone.READY, "Ready", "Scan a code", "Camera, scanner gun, or type it.")
        self.show_count(session.captures)
        self.show_camera()

    def show_nothing(self) -> None:
        """No session: nothing of the last one may stay on the screen."""
        self.captures.show_session(lambda _count, _before: [])
        self._show_not_counted(0)
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
        says = kept.code.why_not_sendable or meaning(kept)
        self.banner.say(tone, word, kept.code.text, says, f"×{kept.times}" if is_again else "")
        self.captures.refresh()
        self.list.scrollToTop()
        self.show_count(kept.count)

    def ask(self, repeat: CaptureRepeated) -> None:
        """The session holds this code already; only a person knows whether it is another piece."""
        self.banner.ask(
            "Already scanned",
            repeat.code.text,
            "Another piece? Count it, or just scan the next one.",
            f"×{repeat.times + 1}?",
        )

    def show_answered_no(self, repeat: CaptureRepeated) -> None:
        """A person said no."""
        words = f"It stays ×{repeat.times}. Go on with the next piece."
        self.banner.say(Tone.READY, "Not counted again", repeat.code.text, words)

    def show_not_counted(self, repeat: CaptureRepeated) -> None:
        """Nobody answered, and work went on: the repeat was not counted. Said, and summed up beside the count."""
        self._show_not_counted(self._not_counted + 1)
        self.banner.add_note(f"Not counted again: {inert(repeat.code.text, 40)}")

    def show_bounce(self, code: Code) -> None:
        """The gun read the same code twice with one pull of its trigger; what became of the first is told apart."""
        self.banner.add_note(f"Same scan, taken as one: {inert(code.text, 40)}")

    def show_gun(self, event: GunChanged) -> None:
        """What is wrong with the guns that are set up, until it is right again."""
        self._gun_troubles.pop(event.name, None)
        if event.state is not GunState.READY:
            self._gun_troubles[event.name] = event.sentence
        self.gun_trouble.setText("\n".join(self._gun_troubles.values()))
        self.gun_trouble.setVisible(bool(self._gun_troubles))

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

    def _show_not_counted(self, repeats: int) -> None:
        self._not_counted = repeats
        words = "1 repeat not counted" if repeats == 1 else f"{repeats} repeats not counted"
        self.not_counted.setText(words if repeats else "")
        self.not_counted.setVisible(bool(repeats))

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
        inside.addWidget(self.not_counted)
        self.list.setMinimumHeight(sizes.text)  # on the smallest screens it makes room for a question
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
        eye.addWidget(self.gun_trouble)
        eye.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addWidget(self.left, 62)
        row.addLayout(right, 38)


def meaning(kept: CaptureKept) -> str:
    """What a code is and says, in words: the GS1 parts people know, else how it came and its GTIN."""
    what = {Source.GUN: "Scanner gun", Source.TYPED: "Typed"}.get(kept.source, str(kept.code.symbology))
    words = kept.code.meaning
    if kept.code.gs1 is not None:
        return words
    return f"{what} · {words}" if words else what
