"""Command barcodes: the shutter and the next type of photo with a gun, hands in gloves; all others are passed on.

None is carried out over a page that is to stay (``kiosk.desks.beside``).
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.core.commands import Act, Command
from kiosk.core.words import say
from kiosk.desks.beside import BesideDesk
from kiosk.desks.photo import PhotoDesk
from kiosk.screens.window import KioskWindow


class PhotoCommands(QObject):
    """Main thread only. ``pass_on`` carries out commands that have nothing to do with photos."""

    def __init__(
        self,
        desk: PhotoDesk,
        window: KioskWindow,
        beep: Callable[[str], None],
        pass_on: Callable[[Command], None],
        beside: BesideDesk,
    ) -> None:
        super().__init__()
        self._beside = beside
        self._desk, self._window, self._beep, self._pass_on = desk, window, beep, pass_on

    @Slot(object)
    def carry_out(self, command: Command) -> None:
        """Do what a command barcode says; sound and strip say what was done."""
        desk, act = self._desk, command.act
        if self._beside.is_open:
            self._beep("ERROR")
            self._beside.tell_not_done()
        elif desk.answers.is_asking and act in {Act.NEXT, Act.FINISH, Act.UNDO}:
            self._beep("ATTENTION")  # a photo waits for its answer: nothing may pass it by
            self._window.show_screen(self._window.scan)
        elif act in {Act.PHOTO, Act.NEXT}:
            self._shoot_or_skip(act)
        elif act is Act.UNDO and desk.is_open and desk.album.is_anything_done:
            self._beep("ATTENTION")
            desk.undo()
        elif act is Act.FINISH and desk.may_finish:
            self._beep("ATTENTION")
            self._window.scan.finish.emit()
        else:
            self._pass_on(command)

    def _shoot_or_skip(self, act: Act) -> None:
        scan = self._window.scan
        self._window.show_screen(scan)
        if not self._desk.is_open:
            self._beep("ERROR")
            scan.show_refused(say("Command not done"), say("No session of photos is open."))
            return
        self._window.photo.show_shooting()
        if act is Act.NEXT:
            self._beep("ATTENTION")
            self._desk.skip()
        else:
            self._desk.shoot()
