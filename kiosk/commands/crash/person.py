"""A person at the kiosk, by dice: scans, photographs, answers the coach, undoes, corrects, finishes, opens, decides.

What the person was told is told on at once: before an undo that it is tried, after each step that it is kept.
"""

import base64
import hashlib
import random
import struct
from collections.abc import Callable  # noqa: TC003
from concurrent.futures import Future  # noqa: TC003
from typing import Any

from kiosk.commands.crash.points import Tell
from kiosk.core.codes import MAX_RAW_VALUE, Code, Symbology
from kiosk.core.events import CaptureKept, Event, Source
from kiosk.core.faults import KnownFault
from kiosk.core.photo_shot import Advice, AdviceKind, Shot, Wish
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.session import SessionState
from kiosk.pending_photos import Waiting
from kiosk.station import Station
from kiosk.store import photos, sessions
from kiosk.store.database import Database

_MOST_FILL = 40_000
_TINY = base64.b64decode(
    b"/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO"
    b"UlNSMj5aYVpQYEpRUk//wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABgD/xAAYEAACAwAAAAAAAAAAAAAAAAAABAUh"
    b"Mf/aAAgBAQAAPwAnHoZQnj0Moo9DKE8ehlH/2Q=="
)
"""A real JPEG of 16 x 16 pixels."""
_ADVICE = (Advice(AdviceKind.BLUR, "It is not sharp."),)


def picture(name: str, fill: int) -> bytes:
    """A JPEG that no other is equal to: a comment of ``fill`` bytes and a name (ITU T.81, B.2.4.5) stands in it."""
    words = name.encode() + bytes(fill)
    return _TINY[:2] + b"\xff\xfe" + struct.pack(">H", len(words) + 2) + words + _TINY[2:]


class Person:
    """Uses one station. ``name`` is in every code and every photo; no other life has it."""

    def __init__(self, station: Station, database: Database, dice: random.Random, tell: Tell, name: str) -> None:
        self._station = station
        self._database = database
        self._dice = dice
        self._tell = tell
        self._name = name
        self._count = 0
        self._scanned: list[Future[Any]] = []
        self._ways: dict[Callable[[], None], int] = {
            self._scan: 10,
            self._photograph: 5,
            self._ask: 3,
            self._answer: 2,
            self.finish: 3,
            self._undo: 2,
            self._undo_photo: 1,
            self._slip: 1,
            self._reopen: 1,
            self._decide: 1,
        }

    def sit_down(self) -> None:
        """Go on with the session that a killed kiosk left open."""
        left = self._database.read(lambda tx: sessions.open_sessions(tx, 1))
        if left:
            self._station.continue_session(left[0].id)

    def act(self, count: int) -> None:
        """Scan, then do so many things. Raises what a scan raises: none may be refused here."""
        for way in [self._scan, *self._dice.choices(list(self._ways), list(self._ways.values()), k=count)]:
            way()
        for scanned in self._scanned:
            scanned.result()

    def finish(self) -> None:
        """Finish the session, if there is one: all that is asked about is answered first."""
        if self._station.session_id:
            self._answer_all(self._station.session_id)
            self._station.finish()

    def finish_all(self) -> None:
        """Finish what is open, and decide all that waits for a person."""
        for session in self._database.read(lambda tx: sessions.open_sessions(tx, -1)):
            self._answer_all(session.id)
            self._station.finish(session.id)
        self._decide_on(always_retry=True)

    def hear(self, event: Event) -> None:
        """What the kiosk shows and sounds; here the beep is told on."""
        if isinstance(event, CaptureKept):
            self._tell({"kept": event.capture_id, "text": event.code.text})

    def _scan(self) -> None:
        self._scanned.append(self._station.accept(self._code(), Source.CAMERA, 0.0))
        if self._dice.random() < 0.5:
            self._scanned[-1].result()

    def _code(self) -> Code:
        self._count += 1
        fate = self._dice.choices(["", "FAILED ", "NOTFOUND "], [18, 1, 1])[0]
        text = f"{fate}{self._name}-{self._count}"
        return Code(text, text.encode(), Symbology.CODE128)

    def _photograph(self) -> None:
        data, sha256, kind, shown = self._shoot()
        record = self._station.add_photo(data, kind, shown).result()
        self._tell({"photo": record.id, "sha256": sha256, "type": kind})

    def _shoot(self) -> tuple[bytes, str, str, str | None]:
        """A picture with its sum, what it shows, and which capture it belongs to, if any."""
        self._count += 1
        data = picture(f"{self._name}-{self._count}", self._dice.randrange(_MOST_FILL))
        kind, sha256 = self._dice.choice(IMAGE_TYPES), hashlib.sha256(data).hexdigest()
        shown = self._newest_capture() if self._dice.random() < 0.5 else None
        self._tell({"photographing": sha256})
        return data, sha256, kind, shown

    def _ask(self) -> None:
        """A photo that the coach has something against: it waits for an answer."""
        if not self._station.session_id:
            return
        data, sha256, kind, shown = self._shoot()
        wish = Wish(self._station.session_id, kind, shown)
        asked = self._station.pending.keep(Shot(data, 16, 16, _ADVICE), wish)
        self._tell({"asked": asked, "sha256": sha256, "type": kind})

    def _answer(self) -> None:
        """The one that has waited longest is saved anyway or retaken."""
        found = self._station.pending.waiting(self._station.session_id)
        if found is not None:
            self._answer_to(found)

    def _answer_all(self, session_id: str) -> None:
        while (found := self._station.pending.waiting(session_id)) is not None:
            self._answer_to(found)

    def _answer_to(self, found: Waiting) -> None:
        sha256 = hashlib.sha256(found.shot.jpeg).hexdigest()
        if self._dice.random() < 0.5:
            self._tell({"retaking": found.id})
            self._station.pending.retake(found.id)
            self._tell({"retaken": found.id, "sha256": sha256})
            return
        record = self._station.pending.accept(found.id)
        if record is None:
            raise KnownFault("A photo that was to be saved anyway was not saved", found.id)
        self._tell({"photo": record.id, "sha256": sha256, "type": record.image_type})

    def _newest_capture(self) -> str | None:
        here = self._station.session_id
        newest = self._database.read(lambda tx: sessions.list_captures(tx, here, limit=1))
        return newest[0].id if newest else None

    def _undo(self) -> None:
        newest = self._newest_capture()
        if newest:
            self._tell({"undoing": newest})
            if self._station.undo(newest):
                self._tell({"undone": newest})

    def _undo_photo(self) -> None:
        here = self._station.session_id
        for photo in self._database.read(lambda tx: photos.list_photos(tx, here))[-1:]:
            self._tell({"undoing": photo.id})
            if self._station.undo_photo(photo.id):
                self._tell({"undone": photo.id})

    def _slip(self) -> None:
        """A code too long to be sent is refused at once, and corrected."""
        self._count += 1
        text = f"{self._name}-{self._count} ".ljust(MAX_RAW_VALUE + 1, "x")
        kept = self._station.accept(Code(text, text.encode(), Symbology.QR), Source.CAMERA, 0.0).result()
        self._correct(kept.id)

    def _correct(self, capture_id: str) -> None:
        code = self._code()
        self._tell({"undoing": capture_id})
        corrected = self._station.correct(capture_id, code)
        if corrected:
            self._tell({"undone": capture_id})
            self._tell({"kept": corrected.id, "text": code.text})

    def _reopen(self) -> None:
        if self._station.session_id:
            return
        newest = self._database.read(lambda tx: sessions.list_sessions(tx, 10))
        closed = [session.id for session in newest if session.state is SessionState.CLOSED]
        if closed:
            self._station.reopen(self._dice.choice(closed))

    def _decide(self) -> None:
        self._decide_on(always_retry=False)

    def _decide_on(self, *, always_retry: bool) -> None:
        for capture in self._database.read(sessions.refused_captures):
            if not capture.code.is_sendable or not (always_retry or self._dice.random() < 0.5):
                self._correct(capture.id)
            else:
                self._station.retry(capture.id)
        for photo in self._database.read(photos.refused_photos):
            if always_retry or self._dice.random() < 0.7:
                self._station.retry(photo.id)
            else:
                self._tell({"undoing": photo.id})
                self._station.set_aside(photo.id)
