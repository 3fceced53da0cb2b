"""The scan screen: viewfinder, last scan as a banner, the list, and what is done by touch."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated, GunChanged, GunState, Source
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.banner import Banner, Tone
from kiosk.widgets.button import touch_button
from kiosk.widgets.capture_list import CaptureModel, Fetch, capture_view
from kiosk.widgets.keypad import Ask, Keypad
from kiosk.widgets.pages import Pages
from kiosk.widgets.row_page import RowPage
from kiosk.widgets.screenful import bring_into_view
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn
from kiosk.widgets.undo_bar import UndoBar
from kiosk.widgets.viewfinder import Viewfinder


class ScanScreen(QWidget):
    """Shows one open session. Nothing here is modal: a scan is taken whatever is on the screen."""

    typed = Signal(str)
    """A code was typed."""
    undo = Signal()
    """Undo the last capture."""
    finish = Signal()
    """Finish the session."""
    quantity = Signal(str, int)
    """Another quantity for the capture of this id; without an id for the last scan."""
    corrected = Signal(str, str)
    """The right code was typed for the refused capture of this id."""
    again = Signal(object)
    """A scan that was not kept is to be tried once more; its CaptureNotKept."""

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
        self.row_page = RowPage(sizes)
        self.left.addWidget(self.row_page)
        self.banner = Banner(sizes)
        self.captures = CaptureModel()
        self.list = capture_view(self.captures, sizes)
        self.not_counted = PlainLabel("", "muted")
        self.not_counted.hide()
        self._not_counted = 0
        self.gun_trouble = WrappedLabel("", "trouble")
        self.gun_trouble.hide()
        self._gun_troubles: dict[str, str] = {}
        self.type_button = touch_button(say("Type a code"), "keypad", sizes)
        self.undo_bar = UndoBar(sizes)
        self.count, self.undo_button = self.undo_bar.count, self.undo_bar.button
        self.countdown = self.undo_bar.countdown
        self._typing_for = ""
        """The capture that is mended with the keypad; none: what is typed is a scan."""
        self.finish_button = touch_button(say("Finish session"), "flag", sizes, "primary")
        self.photos_button = touch_button(say("Photos"), "camera", sizes, "primary")
        self.photos_button.hide()
        self.type_button.clicked.connect(partial(self._show_keypad, Ask.SCAN, ""))
        self.undo_bar.undo.connect(self.undo)
        self.finish_button.clicked.connect(self.finish)
        self.keypad.left.connect(self.show_camera)
        self.keypad.entered.connect(self._typed)
        self.keypad.quantity.connect(self._typed_quantity)
        self.row_page.left.connect(self.show_camera)
        self.row_page.quantity.connect(self.quantity)
        self.row_page.count_wanted.connect(partial(self._show_keypad, Ask.QUANTITY))
        self.row_page.code_wanted.connect(partial(self._show_keypad, Ask.CODE))
        self.list.quantity.connect(self.quantity)
        self.list.opened.connect(self._open_row)
        self.list.again.connect(self.again)
        self._lay_out(sizes)

    def show_session(self, session: SessionRecord, fetch: Fetch) -> None:
        """Show a session from the start."""
        self.undo_bar.end()
        self.captures.show_session(fetch)
        self._show_not_counted(0)
        self.banner.add_note("")
        self.banner.say_ready()
        self.show_count(session.captures)
        self.show_camera()

    def show_nothing(self) -> None:
        """No session: nothing of the last one may stay on the screen."""
        self.captures.forget_lost()
        self.undo_bar.end()
        self.captures.show_session(lambda _count, _before: [])
        self._show_not_counted(0)
        self.banner.add_note("")
        self.banner.say_ready()
        self.show_count(0)
        self.show_camera()

    def show_count(self, count: int, *, may_undo: bool = False) -> None:
        """How many captures the session holds. An empty session cannot be finished, there is nothing to send."""
        self.undo_bar.show_count(count)
        self.viewfinder.show_count(count)
        self.undo_button.setEnabled(count > 0 or may_undo)
        self.finish_button.setEnabled(count > 0)

    def show_kept(self, kept: CaptureKept) -> None:
        """A capture is on the disk: say so."""
        is_again = kept.times > 1
        word = say("Saved again") if is_again else say("Saved")
        if not kept.is_sendable:
            word = say("Saved, but the server cannot take it")
        tone = Tone.AGAIN if is_again or not kept.is_sendable else Tone.KEPT
        says = kept.code.why_not_sendable or meaning(kept)
        bring_into_view(self.banner)
        times = kept.times if is_again else kept.quantity
        self.banner.say(tone, word, kept.code.text, says, f"×{times}" if times > 1 else "")
        self.captures.forget_lost(kept.code)
        self.captures.refresh()
        self.list.scrollToTop()
        self.show_count(kept.count)
        self.undo_bar.offer(word, kept.code.text)

    def ask(self, repeat: CaptureRepeated) -> None:
        """The session holds this code already; only a person knows whether it is another piece."""
        self.banner.ask(
            say("Already scanned"),
            repeat.code.text,
            say("Another piece? Count it, or just scan the next one."),
            f"×{repeat.times + 1}?",
        )

    def show_answered_no(self, repeat: CaptureRepeated) -> None:
        """A person said no."""
        words = say("It stays ×{times}. Go on with the next piece.", times=repeat.times)
        self.banner.say(Tone.READY, say("Not counted again"), repeat.code.text, words)

    def show_not_counted(self, repeat: CaptureRepeated) -> None:
        """Nobody answered, and work went on: the repeat was not counted. Said, and summed up beside the count."""
        self._show_not_counted(self._not_counted + 1)
        self.banner.add_note(say("Not counted again: {code}", code=inert(repeat.code.text, 40)))

    def show_bounce(self, code: Code) -> None:
        """The gun read the same code twice with one pull of its trigger; what became of the first is told apart.

        That may come after this: the disk is slower than a gun that bounces.
        """
        self.banner.add_note(say("Same scan, taken as one: {code}", code=inert(code.text, 40)), lasts=True)

    def show_gun(self, event: GunChanged) -> None:
        """What is wrong with the guns that are set up, until it is right again."""
        self._gun_troubles.pop(event.name, None)
        if event.state is not GunState.READY:
            self._gun_troubles[event.name] = event.sentence
        self.gun_trouble.setText("\n".join(self._gun_troubles.values()))
        self.gun_trouble.setVisible(bool(self._gun_troubles))

    def show_not_kept(self, fault: CaptureNotKept) -> None:
        """A scan was not kept: red, with what to do, and in the list until it is kept, if its code is known."""
        if fault.is_whole:
            self.captures.show_lost(fault)
        self.list.scrollToTop()
        self.banner.say(Tone.ERROR, fault.title, fault.code.text, fault.sentence)

    def show_trouble(self, title: str, sentence: str) -> None:
        """Something else did not work."""
        self.banner.say(Tone.ERROR, title, "", sentence)

    def show_undone(self, undone: CaptureRecord | None, count: int) -> None:
        """The last capture was undone, or there was none."""
        self.undo_bar.end()
        if undone is not None:
            words = say("It will not be sent. Scan it again if that was wrong.")
            self.banner.say(Tone.READY, say("Undone"), undone.code.text, words)
        self.captures.refresh()
        self.show_count(count)

    def show_done(self, word: str, code: str, says: str, times: str = "", *, is_undoable: bool = False) -> None:
        """What a person wanted was done."""
        bring_into_view(self.banner)
        self.banner.say(Tone.READY, word, code, says, times)
        self.captures.refresh()
        self.undo_bar.offer(word, code) if is_undoable else self.undo_bar.end()

    def show_refused(self, word: str, says: str) -> None:
        """What a person wanted cannot be done; nothing was changed."""
        self.banner.say(Tone.AGAIN, word, "", says)

    def show_row(self, record: CaptureRecord | None) -> None:
        """The capture whose page is open changed; None: it is gone, and its page closes."""
        if self.left.currentWidget() is not self.row_page:
            return
        if record is None:
            self.show_camera()
        else:
            self.row_page.show_record(record)

    def changeEvent(self, event: QEvent) -> None:
        """Sizes may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "list"):
            self._fit_list()

    def _fit_list(self) -> None:
        """Beside the camera it makes room for a question, on the smallest screens; below it, two rows stay."""
        sizes = self._sizes
        is_below = sizes.is_tight or sizes.is_upright
        self.list.setMinimumHeight(2 * sizes.target if is_below else sizes.text)

    def take_viewfinder(self, *, has_photos: bool = False) -> None:
        """Show the viewfinder here again, as one for codes. A session that has photos is finished where they are."""
        if self.viewfinder.parentWidget() is not self.camera_page:
            self._eye.insertWidget(0, self.viewfinder, 1)
            self.viewfinder.setMinimumHeight(round(self._sizes.target * 1.5))
            self.viewfinder.show()
        self.viewfinder.show_photo_hint("")
        self.photos_button.setVisible(has_photos)
        self.finish_button.setVisible(not has_photos)

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
        self.not_counted.setText(say("%n repeat(s) not counted", "", repeats) if repeats else "")
        self.not_counted.setVisible(bool(repeats))

    def _show_keypad(self, ask: Ask = Ask.SCAN, capture_id: str = "") -> None:
        self._typing_for = capture_id
        self.keypad.begin(ask)
        self.left.setCurrentWidget(self.keypad)
        bring_into_view(self.left)

    def _typed_quantity(self, quantity: int) -> None:
        capture_id = self._leave_keypad()
        self.quantity.emit(capture_id, quantity)

    def _open_row(self, record: CaptureRecord) -> None:
        self.row_page.show_record(record)
        self.left.setCurrentWidget(self.row_page)
        bring_into_view(self.left)

    def _typed(self, text: str) -> None:
        capture_id = self._leave_keypad()
        if capture_id:
            self.corrected.emit(capture_id, text)
        else:
            self.typed.emit(text)

    def _leave_keypad(self) -> str:
        """Back to where one came from. Returns the capture that was mended, if one was."""
        capture_id, self._typing_for = self._typing_for, ""
        self.left.setCurrentWidget(self.row_page if capture_id else self.camera_page)
        return capture_id

    def _lay_out(self, sizes: Sizes) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.text // 2, sizes.text // 2, sizes.text // 2)
        inside.addWidget(self.not_counted)
        self._fit_list()
        inside.addWidget(self.list, 1)
        inside.addWidget(self.undo_bar)
        right = QVBoxLayout()
        right.setSpacing(sizes.gap)
        right.addWidget(self.banner)
        right.addWidget(card, 1)
        buttons = QHBoxLayout()
        turn(buttons, Turn.TIGHT, sizes)
        buttons.setSpacing(sizes.text // 2)
        for button, stretch in ((self.type_button, 3), (self.photos_button, 4), (self.finish_button, 4)):
            buttons.addWidget(button, stretch)
        self._eye = eye = QVBoxLayout(self.camera_page)
        eye.setContentsMargins(0, 0, 0, 0)
        eye.setSpacing(sizes.gap)
        eye.addWidget(self.viewfinder, 1)
        eye.addWidget(self.gun_trouble)
        eye.addLayout(buttons)
        row = QHBoxLayout(self)
        turn(row, Turn.TIGHT_LAST_FIRST, sizes)
        row.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        row.setSpacing(sizes.gap)
        row.addWidget(self.left, 62)
        row.addLayout(right, 38)


def meaning(kept: CaptureKept) -> str:
    """What a code is and says, in words: the GS1 parts people know, else how it came and its GTIN."""
    what = {Source.GUN: say("Scanner gun"), Source.TYPED: say("Typed")}.get(kept.source, str(kept.code.symbology))
    words = kept.code.meaning
    if kept.code.gs1 is not None:
        return words
    return f"{what} · {words}" if words else what
