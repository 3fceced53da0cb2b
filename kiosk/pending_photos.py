"""The use cases of photos that the coach has something against: asked about until a person answers, over any restart.

Such a photo is on the disk before the question is on the screen, and no photo of its session before it is answered.
Part of the station. Called from the desk's thread, never from the main thread. All raise StoreFault.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

import shortuuid

from kiosk.clock import Clock
from kiosk.core.events import Event, PhotoKept, PhotoNotKept
from kiosk.core.faults import StoreFault
from kiosk.core.photo_shot import Shot, Wish, advice_of, line_of
from kiosk.core.picture import picture_of
from kiosk.core.words import say
from kiosk.store import pending_photos
from kiosk.store.database import Database, Tx
from kiosk.store.pending_photos import Question
from kiosk.store.photo_edit import Added
from kiosk.store.photo_files import PhotoFiles, ask_for_room
from kiosk.store.photos import NewPhoto
from kiosk.store.records import PhotoRecord
from kiosk.store.space import Disk

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A photo that waits for an answer, as it was taken and as the coach spoke of it."""

    id: str
    shot: Shot
    wish: Wish


class PendingPhotos:
    """``post`` hears what became of a photo that was saved anyway; ``wake`` is called when it was."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        post: Callable[[Event], None],
        disk: Disk | None,
        wake: Callable[[], None],
    ) -> None:
        self._database, self._clock, self._post, self._disk, self._wake = database, clock, post, disk, wake
        self._files = PhotoFiles(database.path.parent)

    def keep(self, shot: Shot, wish: Wish) -> str:
        """Keep a photo until a person answers; returns its id. The file is durable before its row."""
        synced, now, photo_id = self._clock.is_synced(), self._clock.now(), shortuuid.uuid()
        question = Question(line_of(shot.advice), wish.replaces)

        def keep(tx: Tx) -> None:
            picture = picture_of(shot.jpeg)
            ask_for_room(self._disk, len(shot.jpeg))
            name = f"{photo_id}{picture.extension}"
            digest = self._files.save(name, shot.jpeg)
            try:
                self._files.save_original(name, shot.original, self._disk)
                new = NewPhoto(
                    *(photo_id, wish.session_id, wish.image_type, picture, len(shot.jpeg), digest),
                    *(now, synced, wish.capture_id),
                )
                pending_photos.add(tx, new, question)
            except BaseException:
                self._files.discard(name)
                raise

        try:
            self._database.write(keep).result()
        except ValueError as fault:
            raise StoreFault(*_not_open()) from fault
        return photo_id

    def waiting(self, session_id: str) -> Waiting | None:
        """The photo of a session that has waited longest for an answer, with its bytes.

        Raises StoreFault when its file is gone or damaged: then it is asked about no more.
        """
        found = self._database.read(lambda tx: pending_photos.oldest(tx, session_id))
        if found is None:
            return None
        if self._files.why_not_whole(found.file_name, found.size, found.sha256):
            self._database.write(lambda tx: pending_photos.forget(tx, found.id)).result()
            raise StoreFault(*_gone())
        shot = Shot(
            self._files.path(found.file_name).read_bytes(),
            found.width,
            found.height,
            advice_of(found.question.advice),
        )
        return Waiting(
            found.id, shot, Wish(found.session_id, found.image_type, found.capture_id, found.question.replaces)
        )

    def has_some(self, session_id: str) -> bool:
        """Whether a photo of the session waits for an answer."""
        return self._database.read(lambda tx: pending_photos.oldest(tx, session_id)) is not None

    def accept(self, pending_id: str) -> PhotoRecord | None:
        """Save it anyway: PhotoKept is posted, or PhotoNotKept; then it waits still, and None is returned."""
        try:
            now = self._clock.now().wall
            found = self._database.write(lambda tx: pending_photos.accept(tx, pending_id, now)).result()
        except (StoreFault, ValueError) as fault:
            log.info("A photo that was asked about was not kept: %s", fault)
            words = (fault.title, fault.sentence) if isinstance(fault, StoreFault) else _not_open()
            self._post(PhotoNotKept(*words))
            return None
        if found is None:
            self._post(PhotoNotKept(*_gone()))
            return None
        self._post(photo_kept(found))
        self._wake()
        return found.photo

    def retake(self, pending_id: str) -> None:
        """It is not wanted: row and file go."""
        if self._database.write(lambda tx: pending_photos.unwant(tx, pending_id)).result() is not None:
            self.sweep()

    def sweep(self) -> None:
        """Remove what is not wanted, and what a kill left of it."""
        names = self._database.read(pending_photos.unwanted_files)
        for name in names:
            self._files.discard(name)
        gone = [name for name in names if not self._files.path(name).exists()]
        if gone:
            self._database.write(lambda tx: pending_photos.forget_unwanted(tx, gone)).result()


def photo_kept(added: Added) -> PhotoKept:
    """What is posted of a photo that is on the disk."""
    photo = added.photo
    return PhotoKept(photo.session_id, photo.id, photo.image_type, photo.file_name, added.count, added.replaced)


def _gone() -> tuple[str, str]:
    return say("Photo NOT saved"), say("Retake it. Everything saved before is safe.")


def _not_open() -> tuple[str, str]:
    sentence = say("Its session was left while the camera took it. Open the session and retake it.")
    return say("Photo NOT saved"), sentence
