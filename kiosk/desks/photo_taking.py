"""The shutter's work at the desk: the shot, what is shown of it, and to which code it belongs."""

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.faults import CameraFault, KnownFault, StoreFault
from kiosk.core.photo_shot import Shot, Wish
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord
from kiosk.widgets.banner import Banner, Tone
from kiosk.widgets.big_code import in_short, shown_code
from kiosk.widgets.photo_thumbs import small_photo
from kiosk.widgets.photo_types import type_word

if TYPE_CHECKING:
    from kiosk.parts import Parts

log = logging.getLogger(__name__)
_SIDE = 1280
"""Longest side in pixels of what is shown of a photo that the coach has something against."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A photo that waits for an answer, on the disk and no photo of its session yet; ``image`` is what is shown.

    ``capture``: whose photo it is, as far as that was read with it.
    """

    id: str
    shot: Shot
    image: QImage
    wish: Wish
    capture: CaptureRecord | None = None


Taken = Shot | Asked | KnownFault


def take(parts: "Parts", expected: Code | None, wish: Wish) -> Taken:
    """The shot; kept, and with a smaller copy to show, when the coach has something to say; or why there is none.

    Takes a second or two. Never on the main thread.
    """
    try:
        shot = parts.take_photo(expected, wish.image_type)
        if shot.is_good:
            return shot
        pending_id = parts.station.pending.keep(shot, wish)
    except (CameraFault, StoreFault) as fault:
        return fault
    except Exception:  # whatever it is, the shutter must live on
        log.exception("A photo could not be taken")
        return KnownFault(say("Photo NOT saved"), say("Retake it. Everything saved before is safe."))
    return Asked(pending_id, replace(shot, jpeg=b"", original=b""), small_photo(shot.jpeg, _SIDE), wish)


def waiting(parts: "Parts", session_id: str) -> Asked | None:
    """What waits for an answer in a session. At the desk. Raises StoreFault when it is there no more."""
    found = parts.station.pending.waiting(session_id)
    if found is None:
        return None
    shot, capture_id = found.shot, found.wish.capture_id
    capture = capture_now(parts, session_id, capture_id) if capture_id else None
    return Asked(found.id, replace(shot, jpeg=b""), small_photo(shot.jpeg, _SIDE), found.wish, capture)


def capture_now(parts: "Parts", session_id: str, capture_id: str) -> CaptureRecord | None:
    """The capture that photos belong to: that one, or the newest of the session if it was undone. At the desk."""
    amendments = parts.station.amendments
    found = amendments.capture(capture_id)
    return amendments.newest(session_id) if found is None or found.state is DeliveryState.VOID else found


def title_words(capture: CaptureRecord | None, *, is_both: bool) -> str:
    """Whose photos are taken, in words."""
    if not is_both:
        return say("Photos of this session")
    if capture is None:
        return say("Scan or take a photo")
    return shown_code(capture.code)  # it is cut where it is drawn, once


def echo_words(banner: Banner, *, is_both: bool) -> str:
    """What the banner of the scan screen says, in one line; a code that was just saved is the title in mode both."""
    is_title = is_both and banner.tone in {Tone.KEPT, Tone.AGAIN}
    code = "" if is_title else in_short(banner.code.full_text, 60)
    return " · ".join(part for part in (banner.word.full_text, code, banner.meaning.said) if part)


def hint_words(image_type: str, *, is_hands_free: bool) -> str:
    """What is to be done now, in the viewfinder."""
    word = type_word(image_type)
    if is_hands_free:
        return say("{type}: hold still, it takes itself", type=word)
    return say("{type}: hold it inside the frame", type=word)
