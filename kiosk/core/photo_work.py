"""What the courier has to know about a session's photos to decide the next call. Plain values read from the store."""

from dataclasses import dataclass

from kiosk.core.time import Instant, Wait


@dataclass(frozen=True, slots=True)
class PhotosWork:
    """The photos of one session, seen by the courier."""

    to_register: str | None = None
    """Photo that is uploaded, but not registered."""
    to_upload: str | None = None
    due: int = 0
    """How many photos could be uploaded or registered now."""
    held: int = 0
    """How many are uploaded, and registered once it is known what became of the captures they show."""
    backing_off: tuple[Wait, ...] = ()
    unknown_sent_at: tuple[Instant, ...] = ()
    """When the registrations in doubt were sent."""
    delivered: int = 0
    refused: int = 0
    undone_on_server: int = 0
    upload_wait: Wait | None = None
    """The pause of the upload host, which is another than the API's."""


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """Where a photo stands among those of its session that are to be sent: the ``number``-th of ``count``.

    ``bytes_there``: those of the session's other photos that are uploaded already; ``bytes_in_all``: those of all.
    """

    session_id: str = ""
    number: int = 1
    count: int = 1
    bytes_there: int = 0
    bytes_in_all: int = 0


@dataclass(frozen=True, slots=True)
class PhotoToUpload:
    """Everything one upload needs."""

    photo_id: str
    remote_session: str
    file_name: str
    content_type: str
    image_type: str
    size: int
    sha256: str
    attempts: int
    place: PhotoPlace = PhotoPlace()


@dataclass(frozen=True, slots=True)
class UnknownPhoto:
    """A photo whose registration was sent and whose outcome is not known."""

    photo_id: str
    s3_key: str
    attempts: int
    sent_at: Instant
