"""Photos on their way to the server: where one may be uploaded, and what its registration says. Plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PresignedUpload:
    """Leave to upload one photo to the storage host (S3 POST): ``fields`` go before the file, as they came.

    ``expires_in_s`` counts from the answer. ``url`` and ``fields`` are as good as a password: neither is shown.
    """

    url: str
    fields: Mapping[str, str]
    s3_key: str
    expires_in_s: int

    def __repr__(self) -> str:
        """The signature is never shown."""
        return f"PresignedUpload(expires_in_s={self.expires_in_s})"


@dataclass(frozen=True, slots=True)
class PhotoToRegister:
    """Everything one POST /sessions/{id}/photos needs; immutable, so that a repeat sends the same body.

    ``photo_id`` is our own id and travels as ``client_id`` in the metadata. ``remote_capture`` is the server's id of
    the capture that the photo shows, None for a photo of the whole session. ``size`` in bytes.
    """

    photo_id: str
    remote_session: str
    s3_key: str
    image_type: str = "other"
    remote_capture: str | None = None
    filename: str = ""
    size: int | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
