"""The scan screen's desk: undoing, quantities, rows, the camera's pause and light, and command barcodes.

Undo takes back the last act of this session, be it a scan, a quantity or a removed row; beyond what is remembered it
undoes the newest capture. All work on the store runs at the bridge's desk.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge import Bridge
from kiosk.core.codes import code_of_text
from kiosk.core.commands import Act, Command
from kiosk.core.events import CameraChanged, CameraState, CaptureKept, CaptureNotKept
from kiosk.core.words import say
from kiosk.screens.window import KioskWindow
from kiosk.store.records import CaptureRecord

if TYPE_CHECKING:
    from kiosk.parts import Parts

_REMEMBERED = 100
_WHY = "person"
"""Why the camera rests."""


class _Did(Enum):
    KEPT = auto()
    QUANTITY = auto()
    REMOVED = auto()
    DROPPED = auto()


@dataclass(frozen=True, slots=True)
class _Done:
    """An act that can be undone; ``before`` is the quantity that was, ``lost`` a scan that was not kept."""

    did: _Did
    capture_id: str = ""
    before: int = 1
    lost: CaptureNotKept | None = None


class ScanDesk(QObject):
    """Main thread only. ``beep`` makes the sound of a name; ``say_no`` answers a question that stands, if one does."""

    next_quantity = Signal(int)
    """So many of what is scanned next."""

    def __init__(
        self, bridge: Bridge, window: KioskWindow, beep: Callable[[str], None], say_no: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._bridge, self._window, self._beep, self._say_no = bridge, window, beep, say_no
        self._scan = window.scan
        self._parts: Parts | None = None
        self._session_id = ""
        self._done: list[_Done] = []
        self.refuses: Callable[[str], bool] = lambda _text: False
        """Whether somebody refused a line that was typed, and said why: then it is kept nowhere."""
        self._now: dict[str, str] = {}
        """A capture that was copied with another quantity, and the id it has now."""
        scan = self._scan
        scan.undo.connect(self.undo)
        scan.quantity.connect(self.change_quantity)
        scan.row_page.remove.connect(self.remove)
        scan.row_page.dropped.connect(self.drop)
        scan.row_page.set_aside.connect(partial(self._decide, "set_aside"))
        scan.row_page.retry.connect(partial(self._decide, "retry"))
        scan.row_page.bring_back.connect(self._bring_back)
        scan.corrected.connect(self._correct)
        scan.viewfinder.paused.connect(self.pause)
        scan.viewfinder.torch.connect(self.switch_torch)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts

    def stop(self) -> None:
        """Nothing is asked of the store from here on."""
        self._parts = None

    def show_session(self, session_id: str) -> None:
        """Another session is shown, or none: what was done in the last one is done."""
        if session_id != self._session_id:
            self._session_id = session_id
            self._done.clear()
            self._now.clear()

    def on_kept(self, kept: CaptureKept) -> None:
        """A scan was kept and is shown."""
        self.show_session(kept.session_id)
        self._done = [one for one in self._done if one.lost is None or one.lost.code.raw != kept.code.raw]
        self._remember(_Done(_Did.KEPT, kept.capture_id))

    def on_camera(self, event: CameraChanged) -> None:
        """A camera that was opened may have a light; it is as the settings wish."""
        if self._parts is not None and event.state is CameraState.LIVE:
            torch, wish = self._parts.torch, bool(self._parts.settings.camera_torch)
            show = self._scan.viewfinder.show_torch
            self._bridge.do(torch.is_there, lambda is_there: show(is_lit=wish and is_there, is_there=is_there))

    # -- acts --------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """While a question stands, undo means that: the capture before it was no mistake."""
        if self._parts is None or self._say_no():
            return
        station = self._parts.station
        if not self._done:
            self._bridge.do(station.undo_last, self._show_undone)
            return
        done = self._done.pop()
        capture_id = self._id_of(done.capture_id)
        if done.lost is not None:
            self._scan.show_not_kept(done.lost)
        elif done.did is _Did.KEPT:
            self._bridge.do(partial(station.undo, capture_id), self._show_undone)
        elif done.did is _Did.QUANTITY:
            job = partial(station.amendments.change_quantity, capture_id, done.before)
            self._bridge.do(job, partial(self._show_changed, capture_id, is_undo=True))
        else:
            self._bridge.do(partial(station.amendments.put_back, capture_id), partial(self._show_back, capture_id))

    def change_quantity(self, capture_id: str, quantity: int) -> None:
        """Another quantity for a capture; without an id for the last one."""
        if self._parts is None or not self._session_id:
            return
        amendments, session_id = self._parts.station.amendments, self._session_id
        wanted = self._id_of(capture_id)

        def change() -> tuple[str, int, CaptureRecord | None]:
            old = amendments.capture(wanted) if wanted else amendments.newest(session_id)
            return (old.id, old.quantity, amendments.change_quantity(old.id, quantity)) if old else ("", 0, None)

        self._bridge.do(change, self._changed)

    def remove(self, capture_id: str) -> None:
        """Undo any capture of the session."""
        if self._parts is not None:
            self._bridge.do(partial(self._parts.station.undo, self._id_of(capture_id)), self._show_removed)

    def drop(self, lost: CaptureNotKept) -> None:
        """A scan that was not kept is wanted no more: its row goes. Only the list holds it, and undo puts it back."""
        self._scan.captures.forget_lost(lost.code)
        self._remember(_Done(_Did.DROPPED, lost=lost))
        self._scan.show_row(None)
        says = say("It will not be sent. Undo puts it back.")
        self._scan.show_done(say("Removed"), lost.code, says, is_undoable=True)
        self._scan.show_count(self._count(), may_undo=True)

    def pause(self, is_off: bool) -> None:  # noqa: FBT001 - a slot
        """Camera off, or on again. Guns and typing go on."""
        camera = self._parts.camera if self._parts is not None else None
        if camera is not None:
            (camera.rest if is_off else camera.wake)(_WHY)
            self._scan.viewfinder.show_paused(is_paused=is_off)

    def switch_torch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        """Light on, or off."""
        if self._parts is not None:
            self._bridge.do(partial(self._parts.torch.switch, is_on=is_on), partial(self._show_torch, is_on=is_on))

    # -- commands ----------------------------------------------------------------------------------------------

    def carry_out(self, command: Command) -> None:
        """Do what a command barcode says; sound and banner say what was done."""
        act, viewfinder = command.act, self._scan.viewfinder
        if act is Act.UNDO and self._session_id:
            self._beep("ATTENTION")
            self.undo()
        elif act is Act.FINISH and self._session_id and self._scan.finish_button.isEnabled():
            self._beep("ATTENTION")
            self._scan.finish.emit()
        elif act is Act.TIMES:
            self._times(command.quantity)
        elif act is Act.PAUSE and self._parts is not None and self._parts.camera is not None:
            self._beep("ATTENTION")
            self.pause(not viewfinder.is_paused)
            self._scan.show_done(say("Camera paused") if viewfinder.is_paused else say("Camera on"), "", "")
        elif act is Act.TORCH and viewfinder.has_torch:
            self._beep("ATTENTION")
            self.switch_torch(not viewfinder.is_lit)
        else:
            self._refuse(command)

    def _times(self, quantity: int) -> None:
        self._beep("ATTENTION")
        if self._session_id and self._scan.finish_button.isEnabled():
            self.change_quantity("", quantity)
        else:
            self.next_quantity.emit(quantity)
            self._scan.show_done(say("For the next scan"), f"×{quantity}", say("Scan the code now."))
            self._window.show_screen(self._scan)

    def _refuse(self, command: Command) -> None:
        words = {
            Act.UNDO: say("There is nothing to undo."),
            Act.FINISH: say("No session with scans is open."),
            Act.PAUSE: say("This kiosk has no camera."),
            Act.TORCH: say("This camera has no light."),
        }
        self._beep("ERROR")
        says = words.get(command.act, say("This kiosk does not know this command. Print the sheet again."))
        self._scan.show_refused(say("Command not done"), says)
        self._window.show_screen(self._scan)

    # -- what became of it -------------------------------------------------------------------------------------

    def _remember(self, done: _Done) -> None:
        self._done.append(done)
        del self._done[:-_REMEMBERED]

    def _id_of(self, capture_id: str) -> str:
        while capture_id in self._now:
            capture_id = self._now[capture_id]
        return capture_id

    def _changed(self, what: tuple[str, int, CaptureRecord | None]) -> None:
        old_id, before, record = what
        if record is not None and record.quantity != before:
            self._remember(_Done(_Did.QUANTITY, old_id, before))
        self._show_changed(old_id, record, is_undo=False)

    def _show_changed(self, old_id: str, record: CaptureRecord | None, *, is_undo: bool) -> None:
        if record is None:
            self._cannot()
            return
        if record.id != old_id:
            self._now[old_id] = record.id
        word = say("Quantity as before") if is_undo else say("Quantity changed")
        self._scan.show_done(word, record.code, "", f"×{record.quantity}", is_undoable=not is_undo)
        self._scan.show_row(record)

    def _show_back(self, old_id: str, record: CaptureRecord | None) -> None:
        if record is None:
            self._cannot()
            return
        self._now[old_id] = record.id
        self._scan.show_done(say("Put back", "it was done"), record.code, say("It is in the session again."))
        self._scan.show_count(self._count())

    def _show_removed(self, record: CaptureRecord | None) -> None:
        if record is None:
            self._cannot()
            return
        self._remember(_Done(_Did.REMOVED, record.id))
        self._scan.show_row(None)
        says = say("It will not be sent. Undo puts it back.")
        self._scan.show_done(say("Removed"), record.code, says, is_undoable=True)
        self._scan.show_count(self._count(), may_undo=True)

    def _show_undone(self, undone: CaptureRecord | None) -> None:
        if undone is None:
            self._scan.show_refused(say("Not changed"), say("There is nothing to undo."))
        elif self._scan.row_page.record is not None:
            is_shown = self._scan.row_page.record.id == undone.id
            self._scan.show_row(None if is_shown else self._scan.row_page.record)
        self._scan.show_undone(undone, self._count())

    def _show_torch(self, done: bool, *, is_on: bool) -> None:  # noqa: FBT001 - a result
        viewfinder = self._scan.viewfinder
        viewfinder.show_torch(is_lit=is_on if done else viewfinder.is_lit, is_there=viewfinder.has_torch)

    def _cannot(self) -> None:
        words = say("It was undone already, or its session is finished. Nothing was changed.")
        self._scan.show_refused(say("Not changed"), words)
        self._scan.show_row(None)

    def _decide(self, what: str, capture_id: str) -> None:
        if self._parts is not None:
            station = self._parts.station

            def decide() -> CaptureRecord | None:
                getattr(station, what)(capture_id)
                return station.amendments.capture(capture_id)

            self._bridge.do(decide, self._show_decided)

    def _bring_back(self, capture_id: str) -> None:
        if self._parts is not None:
            amendments = self._parts.station.amendments

            def bring_back() -> CaptureRecord | None:
                return amendments.capture(capture_id) if amendments.bring_back(capture_id) else None

            self._bridge.do(bring_back, self._show_decided)

    def _correct(self, capture_id: str, text: str) -> None:
        """The typed code takes the place of a refused one, with its quantity."""
        if self._parts is not None and not self.refuses(text):
            correct = partial(self._parts.station.correct, self._id_of(capture_id), code_of_text(text))
            self._bridge.do(correct, partial(self._show_corrected, capture_id))

    def _show_corrected(self, old_id: str, record: CaptureRecord | None) -> None:
        if record is None:
            self._cannot()
            return
        self._now[old_id] = record.id
        self._scan.show_done(say("Corrected"), record.code, say("The wrong one will not be sent."))
        self._scan.show_row(record)

    def _show_decided(self, record: CaptureRecord | None) -> None:
        if record is None:
            self._cannot()
        else:
            self._scan.captures.refresh(is_deep=True)
            self._scan.show_row(record)

    def _count(self) -> int:
        session = self._parts.session(self._session_id) if self._parts else None
        return session.captures if session else 0
