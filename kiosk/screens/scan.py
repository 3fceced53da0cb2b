"""The scan screen: viewfinder, last scan as a banner, the list, and what is done by touch."""

from functools import partial

from PySide6.QtCore import Signal

from kiosk.core.clock_marks import Certainty, Stamp
from kiosk.core.codes import Code
from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated, GunChanged
from kiosk.core.freshness import expiry_of
from kiosk.core.words import say
from kiosk.screens.scan_page import ScanPage
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.banner import Tone
from kiosk.widgets.big_code import beyond_number, shown_code
from kiosk.widgets.capture_list import Fetch
from kiosk.widgets.capture_painter import why_not_kept
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.keypad import Ask
from kiosk.widgets.theme import Sizes


class ScanScreen(ScanPage):
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
        super().__init__(sizes, aim)
        self._typing_for = ""
        """The capture that is mended with the keypad; none: what is typed is a scan."""
        self._passed_over = b""
        """The code of the repeat that was not counted last."""
        self._not_kept: CaptureNotKept | None = None
        """What the banner says is not saved, and may be tried again."""
        self._connect()

    def _connect(self) -> None:
        self.type_button.clicked.connect(partial(self._show_keypad, Ask.SCAN, ""))
        self.undo_bar.undo.connect(self.undo)
        self.finish_button.clicked.connect(self.finish)
        self.keypad.left.connect(self._leave_keypad)
        self.keypad.entered.connect(self._typed)
        self.keypad.quantity.connect(self._typed_quantity)
        self.row_page.left.connect(self.show_camera)
        self.row_page.try_wanted.connect(self.again)
        self.row_page.quantity.connect(self.quantity)
        self.row_page.count_wanted.connect(partial(self._show_keypad, Ask.QUANTITY))
        self.row_page.code_wanted.connect(partial(self._show_keypad, Ask.CODE))
        self.list.quantity.connect(self.quantity)
        self.list.opened.connect(self._open_row)
        self.list.again.connect(self.again)
        self.undo_bar.again.connect(self._try_again)
        self.banner.touched.connect(self._open_told)

    def show_session(self, session: SessionRecord, fetch: Fetch) -> None:
        """Show a session from the start."""
        self.undo_bar.end()
        self.captures.show_session(fetch, session.id, is_empty=not session.captures)
        self.head.show_repeats(0)
        self.head.show_note("")
        self.banner.say_ready()
        if self.captures.newest_lost is not None:
            self._tell_not_kept(self.captures.newest_lost)
        self.show_count(session.captures)
        self.show_camera()

    def show_nothing(self) -> None:
        """No session: nothing of the last one may stay on the screen."""
        self.undo_bar.end()
        self.captures.show_session(lambda _count, _before: [])
        self.head.show_repeats(0)
        self.head.show_note("")
        self.banner.say_ready()
        self.show_count(0)
        self.show_camera()

    def show_count(self, count: int, *, may_undo: bool = False) -> None:
        """How many captures the session holds. An empty session cannot be finished, there is nothing to send."""
        self.head.show_count(count)
        self.viewfinder.show_count(count)
        self.undo_button.setEnabled(count > 0 or may_undo)
        self.finish_button.setEnabled(count > 0)

    def show_kept(self, kept: CaptureKept) -> None:
        """A capture is on the disk: say so."""
        is_again = kept.times > 1
        word = say("Saved again") if is_again else say("Saved")
        if not kept.is_sendable:
            word = say("Saved, but cannot be sent")
        tone = Tone.AGAIN if is_again or not kept.is_sendable else Tone.KEPT
        says = kept.code.why_not_sendable or meaning(kept)
        times = kept.times if is_again else kept.quantity
        self.banner.say(tone, word, kept.code, says, f"×{times}" if times > 1 else "", expired_chip(kept))
        if not kept.is_sendable:
            self.banner.show_sign("hand")  # as the queue shows it, where it waits for a person
        if self._passed_over == kept.code.raw:
            self.head.show_note("")
        self.captures.forget_lost(kept.code)
        if self._is_lost_open(kept.code):
            self.show_camera()  # what its page told of is kept
        self.captures.refresh()
        self.list.scrollToTop()
        self.show_count(kept.count)
        self.undo_bar.offer(word, shown_code(kept.code))

    def ask(self, repeat: CaptureRepeated) -> None:
        """The session holds this code already; only a person knows whether it is another piece."""
        self.banner.ask(
            say("Already scanned"),
            repeat.code,
            "",
            f"×{repeat.times + 1}?",
        )

    def show_answered_no(self, repeat: CaptureRepeated) -> None:
        """A person said no."""
        words = say("It stays ×{times}.", times=repeat.times)
        self.banner.say(Tone.READY, say("Not counted again"), repeat.code, words)

    def show_not_counted(self, repeat: CaptureRepeated) -> None:
        """Nobody answered, and work went on: the repeat was not counted. Said, and summed up beside the count."""
        self.head.add_repeat()
        self._passed_over = repeat.code.raw
        words = say("Not counted: {code}", code=shown_code(repeat.code))
        self.head.show_note(words, say("Not counted"))

    def show_bounce(self, code: Code) -> None:
        """The gun read the same code twice with one pull of its trigger; what became of the first is told apart.

        That may come after this: the disk is slower than a gun that bounces.
        """
        words = say("Read twice, saved once: {code}", code=shown_code(code))
        self.head.show_note(words, say("Read twice, saved once"))

    def show_gun(self, event: GunChanged) -> None:
        """What is wrong with the guns that are set up, until it is right again."""
        self.gun_trouble.show_gun(event)

    def show_not_kept(self, fault: CaptureNotKept) -> None:
        """A scan was not kept: red, with what to do, and in the list until it is kept, if its code is known."""
        if fault.is_whole:
            self.captures.show_lost(fault)
            if self._is_lost_open(fault.code):
                self._open_row(fault)  # tried again in vain, perhaps for another reason
        self.list.scrollToTop()
        self._tell_not_kept(fault)

    def _tell_not_kept(self, fault: CaptureNotKept) -> None:
        self.undo_bar.end()  # what was saved before would be undone, not this
        self._not_kept = fault if fault.is_whole else None
        self.may_try_again = fault.is_whole
        self.banner.say(Tone.ERROR, say("NOT saved"), fault.code, why_not_kept(fault))

    def show_trouble(self, title: str, sentence: str) -> None:
        """Something else did not work."""
        self.may_try_again = False
        self.banner.say(Tone.ERROR, title, "", sentence)

    def show_undone(self, undone: CaptureRecord | None, count: int) -> None:
        """The last capture was undone, or there was none."""
        self.undo_bar.end()
        if undone is not None:
            self.banner.say(Tone.READY, say("Undone"), undone.code, say("It will not be sent."))
        self.captures.refresh(is_deep=True)
        self.show_count(count)

    def show_done(self, word: str, code: str | Code, says: str, times: str = "", *, is_undoable: bool = False) -> None:
        """What a person wanted was done."""
        self.banner.say(Tone.READY, word, code, says, times)
        self.captures.refresh(is_deep=True)
        named = shown_code(code) if isinstance(code, Code) else code
        self.undo_bar.offer(word, named) if is_undoable else self.undo_bar.end()

    def show_refused(self, word: str, says: str) -> None:
        """What a person wanted cannot be done; nothing was changed."""
        self.banner.say(Tone.AGAIN, word, "", says)

    def show_row(self, record: CaptureRecord | None) -> None:
        """The capture whose page is open changed; None: it is gone, and its page closes."""
        if self.left.currentWidget() is not self.row_page or (record is not None and self.row_page.lost is not None):
            return
        if record is None:
            self.show_camera()
        else:
            self.row_page.show_record(record)
            self.list.mark(record.id)
            self.swap_acts()

    def take_viewfinder(self, *, has_photos: bool = False) -> None:
        """Show the viewfinder here again, as one for codes. A session that has photos is finished where they are."""
        if self.viewfinder.parentWidget() is not self.camera_page:
            self.eye.insertWidget(0, self.viewfinder, 1)
            self.viewfinder.setMinimumHeight(round(self._sizes.target * 1.5))
            self.viewfinder.show()
        self.viewfinder.show_photo_hint("")
        self.has_photos = has_photos
        self.swap_acts()

    def show_camera(self) -> None:
        """Back from the keypad."""
        self.left.setCurrentWidget(self.camera_page)
        self.list.mark("")

    def type_key(self, key: int, text: str) -> bool:
        """A key of a real keyboard; the keypad opens by itself. Returns whether it was of use."""
        is_char = len(text) == 1 and text.isprintable()
        if self.left.currentWidget() is not self.keypad:
            if not is_char or text == " ":
                return False
            self._show_keypad()
        return self.keypad.press(key, text if is_char else "")

    def _show_keypad(self, ask: Ask = Ask.SCAN, capture_id: str = "") -> None:
        self._typing_for = capture_id
        self.keypad.begin(ask, self.row_page.in_short() if capture_id else "")
        self.left.setCurrentWidget(self.keypad)

    def _typed_quantity(self, quantity: int) -> None:
        capture_id = self._leave_keypad()
        self.quantity.emit(capture_id, quantity)

    def _open_row(self, record: CaptureRecord | CaptureNotKept) -> None:
        if isinstance(record, CaptureNotKept):
            self.row_page.show_lost(record)
            self.list.mark(record)
        else:
            self.row_page.show_record(record)
            self.list.mark(record.id)
        self.left.setCurrentWidget(self.row_page)
        self.swap_acts()

    def _open_told(self) -> None:
        """A finger on the banner: where large text leaves the list no room, its row is reached by it."""
        if self.may_try_again and self._not_kept is not None and self.captures.holds_lost(self._not_kept.code):
            self._open_row(self._not_kept)

    def _is_lost_open(self, code: Code) -> bool:
        """Whether the page of a scan with this code is open that was not kept."""
        lost = self.row_page.lost if self.left.currentWidget() is self.row_page else None
        return lost is not None and lost.code.raw == code.raw

    def _typed(self, text: str) -> None:
        capture_id = self._leave_keypad()
        if capture_id:
            self.corrected.emit(capture_id, text)
        else:
            self.typed.emit(text)

    def _try_again(self) -> None:
        if self._not_kept is not None:
            self.again.emit(self._not_kept)

    def _leave_keypad(self) -> str:
        """Back to where one came from. Returns the capture that was mended, if one was."""
        capture_id, self._typing_for = self._typing_for, ""
        self.left.setCurrentWidget(self.row_page if capture_id else self.camera_page)
        return capture_id


def meaning(kept: CaptureKept) -> str:
    """What a code says besides its number, in words: the GS1 parts people know."""
    return beyond_number(kept.code)


def expired_chip(kept: CaptureKept) -> ChipWords | None:
    """Said of a product that was past its date when it was scanned; nothing where the clock was never set."""
    expiry = expiry_of(kept.code.gs1)
    if expiry is None or not Stamp(kept.captured_at, Certainty.SYNCED).is_plausible:
        return None
    return (
        ChipWords("alert-triangle", "warn", say("Expired"))
        if expiry.day < kept.captured_at.astimezone().date()
        else None
    )
