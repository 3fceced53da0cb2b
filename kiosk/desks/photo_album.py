"""Photos that were taken: read for the grid, put in order, re-classified, deleted, and all of it undone.

Changes run at the bridge's desk, and the photos are read anew behind them, in order.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from kiosk.bridge import Bridge
from kiosk.core.words import say
from kiosk.photo_changes import PhotoChanges
from kiosk.screens.window import KioskWindow
from kiosk.store import photo_edit, photos
from kiosk.store.database import Tx
from kiosk.store.photo_edit import Edit, Why
from kiosk.store.photo_files import PhotoFiles
from kiosk.widgets.banner import Tone
from kiosk.widgets.big_code import shown_code
from kiosk.widgets.photo_grid import PAGE, ShownPhoto
from kiosk.widgets.photo_thumbs import small_picture
from kiosk.widgets.photo_types import type_word

if TYPE_CHECKING:
    from kiosk.parts import Parts

_REMEMBERED = 100
_LARGE = 1000
"""Longest side in pixels of a photo that is looked at."""


class _Did(Enum):
    SCANNED = auto()
    TOOK = auto()
    DELETED = auto()
    MOVED = auto()
    RETYPED = auto()
    REPLACED = auto()


@dataclass(frozen=True, slots=True)
class _Done:
    """An act that can be undone; ``before`` is the type or the photo that was, ``by`` how far it moved."""

    did: _Did
    photo_id: str = ""
    before: str = ""
    by: int = 0


class PhotoAlbum:
    """Main thread only. ``changed`` hears by how many the photos of the session became more."""

    def __init__(self, bridge: Bridge, window: KioskWindow, changed: Callable[[int], None]) -> None:
        self._bridge, self._screen, self._changed = bridge, window.photo, changed
        self._parts: Parts | None = None
        self._session_id = ""
        self._done: list[_Done] = []
        screen = self._screen
        screen.moved.connect(self.move)
        screen.retype.connect(self.retype)
        screen.delete.connect(self.delete)
        screen.put_back.connect(self.put_back)
        screen.looked_at.connect(self._look_at)

    @property
    def is_anything_done(self) -> bool:
        """Whether there is an act that can be undone."""
        return bool(self._done)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts

    def show_session(self, session_id: str) -> None:
        """Other photos: what was done with the last ones is done."""
        self._session_id = session_id
        self._done.clear()
        self._screen.grid.photos.show_session(self._fetch)
        self._screen.show_selected()

    def did_scan(self) -> None:
        """A code was kept: to undo means that first."""
        self._remember(_Done(_Did.SCANNED))

    def took(self, photo_id: str, replaced: str) -> None:
        """A photo was kept; it took the place of another one, perhaps."""
        self._remember(_Done(_Did.REPLACED if replaced else _Did.TOOK, photo_id, replaced))
        if replaced:
            self._screen.tell(Tone.KEPT, say("Retaken"))
        self._screen.grid.photos.show_removed("")
        self._read()

    def move(self, photo_id: str, by: int) -> None:
        """One place before or behind."""
        if self._parts is not None:
            job = partial(self._parts.station.amendments.photos.move, photo_id, by)
            self._do(job, _Done(_Did.MOVED, photo_id, by=by), say("Moved"))

    def retype(self, photo_id: str, image_type: str) -> None:
        """It shows something else."""
        shown = self._screen.grid.photos.shown(self._screen.grid.photos.row_of(photo_id))
        if self._parts is None or shown is None or shown.photo.image_type == image_type:
            return
        job = partial(self._parts.station.amendments.photos.retype, photo_id, image_type)
        words = say("It shows now: {type}", type=type_word(image_type))
        self._do(job, _Done(_Did.RETYPED, photo_id, shown.photo.image_type), words)

    def delete(self, photo_id: str) -> None:
        """It is not wanted; it is kept, and never sent."""
        if self._parts is not None:
            job = partial(self._parts.station.amendments.photos.delete, photo_id)
            self._do(job, _Done(_Did.DELETED, photo_id), say("Removed. It will not be sent."), -1)

    def put_back(self, photo_id: str) -> None:
        """It was removed, and is wanted after all: nothing is left to undo of that."""
        if self._parts is not None:
            self._done = [one for one in self._done if (one.did, one.photo_id) != (_Did.DELETED, photo_id)]
            back = partial(self._parts.station.amendments.photos.put_back, photo_id)
            self._do(back, None, say("It is in the session again."), 1)

    def undo(self) -> bool:
        """Take back the last act. False: it was a scan, or there is none; the scan screen's desk knows about those."""
        if not self._done or self._parts is None:
            return False
        done, changes = self._done.pop(), self._parts.station.amendments.photos
        match done.did:
            case _Did.SCANNED:
                return False
            case _Did.TOOK:
                self._do(partial(changes.delete, done.photo_id), None, say("Undone: the photo will not be sent."), -1)
            case _Did.DELETED:
                self.put_back(done.photo_id)
            case _Did.MOVED:
                self._do(partial(changes.move, done.photo_id, -done.by), None, say("Order as before"))
            case _Did.RETYPED:
                words = say("It shows now: {type}", type=type_word(done.before))
                self._do(partial(changes.retype, done.photo_id, done.before), None, words)
            case _Did.REPLACED:
                self._do(partial(_swap_back, changes, done), None, say("The old photo is in its place again."))
        return True

    def _do(self, job: Callable[[], Edit], done: _Done | None, words: str, count_by: int = 0) -> None:
        self._bridge.do(job, partial(self._show_done, done=done, words=words, count_by=count_by))

    def _show_done(self, edit: Edit, *, done: _Done | None, words: str, count_by: int) -> None:
        if edit.why is Why.DONE:
            is_removal = done is not None and done.did is _Did.DELETED
            self._screen.grid.photos.show_removed(done.photo_id if done is not None and is_removal else "")
            if done is not None:
                self._remember(done)
            self._screen.tell(Tone.READY, words)
            self._changed(count_by)
        elif edit.why is not Why.LAST:
            self._screen.tell(Tone.AGAIN, why_words(edit.why))
        self._read()

    def _remember(self, done: _Done) -> None:
        self._done.append(done)
        del self._done[:-_REMEMBERED]

    # -- what is read ------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """The photos that are loaded, anew; behind all that is being written."""
        if self._parts is None:
            return
        parts, session_id, model = self._parts, self._session_id, self._screen.grid.photos
        count = max(PAGE, model.rowCount() + 1)

        def take(rows: Sequence[ShownPhoto]) -> None:
            if session_id == self._session_id:
                self._screen.grid.take(rows, is_complete=len(rows) < count)
                self._screen.show_selected()

        self._bridge.do(partial(_page, parts, session_id, count, None), take)

    def _look_at(self, shown: ShownPhoto) -> None:
        self._bridge.do(partial(small_picture, shown.path, _LARGE), self._screen.show_larger)

    def _fetch(self, count: int, after: int | None) -> Sequence[ShownPhoto]:
        """A page, on the main thread: one small indexed read."""
        return _page(self._parts, self._session_id, count, after) if self._parts is not None else ()


def why_words(why: Why) -> str:
    """Why a photo was not changed, and what to do."""
    return {
        Why.GONE: say("This photo was removed already. Nothing was changed."),
        Why.FINISHED: say("Its session is finished. Nothing was changed; open it again first."),
        Why.SENT: say("It was sent already, so this cannot be changed. Remove it and take a new one."),
    }.get(why, "")


def _swap_back(changes: PhotoChanges, done: _Done) -> Edit:
    """The old photo comes back and takes the place of the new one."""
    back = changes.put_back(done.before)
    return changes.replace(done.photo_id, done.before) if back.why is Why.DONE else back


def _page(parts: "Parts", session_id: str, count: int, after: int | None) -> Sequence[ShownPhoto]:
    files = PhotoFiles(parts.settings.data)

    def read(tx: Tx) -> Sequence[ShownPhoto]:
        found = photos.page(tx, session_id, count, after)
        codes = photo_edit.captions(tx, found)
        shown = {capture_id: shown_code(code) for capture_id, code in codes.items()}
        return [ShownPhoto(one, files.path(one.file_name), shown.get(one.capture_id or "", "")) for one in found]

    return parts.read(read)
