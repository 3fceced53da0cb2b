"""One method per call of the Scanner API.

Nothing is retried here: whether a call may be repeated is decided by ``sync.plan`` from what the store knows. One
long-lived client, because a new one costs 20 ms for its TLS context. Used by the courier's thread only, but for
``upload_photo``, which has a connection of its own and may be called from another; ``close`` may be called from any.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk.core.uploads import PhotoToRegister, PresignedUpload
from kiosk.core.work import CaptureToSend, SessionToCreate
from sync.api import bodies
from sync.api import operations as op
from sync.api.address import ServerAddress
from sync.api.uploads import Progress, SentFile, media_type, storage_answer, why_not_upload
from sync.api.wire import Wire
from sync.policy import Answer, TransportFault

_MAX_DESCRIPTION = 8 * 1024 * 1024
_OTHER_NAME = {pair[0]: pair[1] for names in (op.SESSION_NAMES, op.CAPTURE_NAMES) for pair in (names, names[::-1])}
_EXTENSIONS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}


def _unwatched(_done: int, _total: int) -> None:
    """Nobody watches this upload."""


class ScannerApi:
    """Calls the Scanner API. Each method returns the Answer whatever its status, or raises TransportFault.

    Ids are the server's own, as it gave them; they are made harmless before they go into a path.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self._session_field = address.session_field
        self._capture_field = op.CAPTURE_NAMES[0]
        self._wire = Wire(address.url, address.sign_in, *self._patience, is_local=address.is_local)
        self._stranger: Wire | None = None
        self._storage: Wire | None = None
        self._is_closed = False

    @property
    def session_field(self) -> str:
        """The name that the server takes for the session in POST /captures, as far as it is known."""
        return self._session_field

    def create_session(self, new: SessionToCreate) -> Answer:
        """POST /sessions."""
        return self._call(op.CREATE_SESSION, body=bodies.session_body(new, self._address.organization))

    def get_session(self, remote_id: str) -> Answer:
        """GET /sessions/{id}: everything the server keeps of a session."""
        return self._call(op.GET_SESSION, remote_id)

    def get_status(self, remote_id: str) -> Answer:
        """GET /sessions/{id}/status."""
        return self._call(op.GET_STATUS, remote_id)

    def end_session(self, remote_id: str) -> Answer:
        """POST /sessions/{id}/end: no more captures, and nothing is submitted."""
        return self._call(op.END_SESSION, remote_id)

    def submit_session(self, remote_id: str) -> Answer:
        """POST /sessions/{id}/submit."""
        return self._call(op.SUBMIT_SESSION, remote_id)

    def submit_capture(self, capture: CaptureToSend) -> Answer:
        """POST /captures. Should the server not know our name for the session field, its other name is tried once."""
        answer, self._session_field = _by_either_name(
            self._session_field, lambda name: self._call(op.CREATE_CAPTURE, body=bodies.capture_body(capture, name))
        )
        return answer

    def upload_image(
        self,
        remote_session: str,
        file: Path,
        *,
        capture_type: str = "IMAGE",
        gtin: str = "",
        progress: Progress = _unwatched,
    ) -> Answer:
        """POST /captures/upload-image: a picture as a capture of its own. Raises OSError from ``file``.

        It carries no id of ours, so that an unknown outcome cannot be looked up: photos with leave are the better way.
        """
        rest = {"capture_type": capture_type, **({"gtin": gtin} if gtin else {})}

        def send(name: str) -> Answer:
            with SentFile(file, progress) as picture:
                part = (file.name, picture, media_type(file))
                url = op.UPLOAD_IMAGE.url()
                return self._wire.post_form(url, {name: remote_session, **rest}, ("image", part))[0]

        answer, self._session_field = _by_either_name(self._session_field, send)
        return answer

    def get_capture(self, remote_id: str) -> Answer:
        """GET /captures/{id}: how far the server is with it."""
        return self._call(op.GET_CAPTURE, remote_id)

    def retry_capture(self, remote_id: str) -> Answer:
        """POST /captures/{id}/retry: look a failed capture up again. Read its status first."""
        return self._call(op.RETRY_CAPTURE, remote_id)

    def presign_upload(
        self, remote_session: str, content_type: str, filename: str, *, image_type: str = "other"
    ) -> Answer:
        """GET the leave to upload one photo; ``presigned_upload`` reads the answer. A repeat gives another key.

        The server makes the key's extension of ``filename``; one without gets that of ``content_type``.
        """
        name = filename or "photo"
        if "." not in name:
            name += _EXTENSIONS.get(content_type, ".jpg")
        return self._call(op.PRESIGN, remote_session, query={"photo_type": image_type, "original_filename": name})

    def upload_photo(self, presigned: PresignedUpload, file: Path, progress: Progress = _unwatched) -> Answer:
        """POST the file to the storage host, without the kiosk's credentials. Raises OSError from ``file``.

        Done is a 2xx whose body is a mapping; a 403 there means that the leave has run out or does not fit, and says
        nothing about the kiosk's key. An address that is not safe is a TransportFault that was not sent.
        """
        refusal = why_not_upload(presigned.url, is_server_local=self._address.is_local)
        if refusal:
            raise TransportFault(refusal, was_sent=False)
        kind = next((v for name, v in presigned.fields.items() if name.lower() == "content-type"), media_type(file))
        with SentFile(file, progress) as photo:
            part = (file.name, photo, kind)
            return storage_answer(*self._upload_host.post_form(presigned.url, presigned.fields, ("file", part)))

    def register_photo(self, photo: PhotoToRegister) -> Answer:
        """POST /sessions/{id}/photos. As with captures, the other name of the capture field is tried once."""
        answer, self._capture_field = _by_either_name(
            self._capture_field,
            lambda name: self._call(op.REGISTER_PHOTO, photo.remote_session, body=bodies.photo_body(photo, name)),
        )
        return answer

    def reorder_photos(self, remote_session: str, remote_photo_ids: Sequence[str]) -> Answer:
        """POST /sessions/{id}/photos/reorder: all photos of the session, in the order wanted."""
        return self._call(op.REORDER_PHOTOS, remote_session, body={"photo_short_ids": list(remote_photo_ids)})

    def classify_photo(
        self, remote_session: str, remote_photo: str, image_type: str, metadata: Mapping[str, str] | None = None
    ) -> Answer:
        """PATCH a photo's type; metadata, if any, is merged into what the server has."""
        body: dict[str, Any] = {"photo_type": image_type}
        if metadata:
            body["metadata"] = bodies.metadata(**metadata)
        return self._call(op.CLASSIFY_PHOTO, remote_session, remote_photo, body=body)

    def list_proposals(self, remote_capture: str, page: int = 1) -> Answer:
        """GET /captures/{id}/proposals, one page of them where the list is cut; ``sync.proposal_pages`` reads it."""
        query = {"page": str(page)} if page > 1 else None
        return self._call(op.LIST_PROPOSALS, remote_capture, query=query)

    def review_proposal(self, proposal_id: str, accept: bool) -> Answer:  # noqa: FBT001 - the seam of the courier
        """PATCH /proposals/{id}: accept it, or reject it."""
        return self._call(op.REVIEW_PROPOSAL, proposal_id, body={"status": "ACCEPTED" if accept else "REJECTED"})

    def apply_proposals(self, remote_capture: str) -> Answer:
        """POST /captures/{id}/apply: write what was accepted to the product. Not to be repeated blindly."""
        return self._call(op.APPLY_PROPOSALS, remote_capture)

    def resolve_url(self, url: str) -> Answer:
        """POST /resolve-url: where a QR code's address leads, followed by the server, never by the kiosk."""
        return self._call(op.RESOLVE_URL, body={"url": url})

    def save_redirect(self, remote_capture: str, url: str) -> Answer:
        """POST /captures/{id}/save-redirect. A repeat adds a second rule: not to be repeated blindly."""
        return self._call(op.SAVE_REDIRECT, remote_capture, body={"url": url})

    def freshness_thresholds(self, gtin: str) -> Answer:
        """GET /freshness-thresholds: no credentials are needed, so none are sent."""
        return self._no_credentials.call("GET", self._address.url + op.FRESHNESS.url(), query={"gtin": gtin})

    def who_am_i(self) -> Answer:
        """GET /account/api/v1/whoami: the cheap check of a key."""
        return self._call(op.WHO_AM_I)

    def description(self) -> Answer:
        """GET the OpenAPI document in which the server describes its Scanner API; bounded."""
        return self._wire.fetch(op.DESCRIPTION, _MAX_DESCRIPTION)

    def close(self) -> None:
        """Give back the connections. Any thread: a call or upload under way ends with a TransportFault."""
        self._is_closed = True
        for wire in (self._wire, self._stranger, self._storage):
            if wire is not None:
                wire.close()

    @property
    def _patience(self) -> tuple[float, float]:
        return self._address.connect_timeout_s, self._address.read_timeout_s

    @property
    def _no_credentials(self) -> Wire:
        """For hosts that must not learn who we are; made when it is first needed."""
        if self._stranger is None:
            self._stranger = self._bare_wire()
        return self._open(self._stranger)

    @property
    def _upload_host(self) -> Wire:
        """A connection of its own, without credentials: a photo goes out beside the other calls."""
        if self._storage is None:
            self._storage = self._bare_wire()
        return self._open(self._storage)

    def _bare_wire(self) -> Wire:
        return Wire("", {}, *self._patience, is_local=self._address.is_local)

    def _open(self, wire: Wire) -> Wire:
        """As it is; one that was made while all were closed is closed, too."""
        if self._is_closed:
            wire.close()
        return wire

    def _call(
        self,
        operation: op.Operation,
        *ids: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Answer:
        return self._wire.call(operation.method, operation.url(*ids), body, query)


def _by_either_name(name: str, send: Callable[[str], Answer]) -> tuple[Answer, str]:
    """Send with a field under ``name``; if the server does not know it, under its other name. Also: the name to keep.

    A 400 or 422 that complains about the field was certainly not applied, so that a second try doubles nothing.
    """
    answer = send(name)
    other = _OTHER_NAME.get(name)
    if other is None or not _complains_about(answer, name, other):
        return answer, name
    second = send(other)
    if _complains_about(second, name, other):
        return answer, name  # neither name is right, so the name is not what is wrong
    return second, other


def _complains_about(answer: Answer, *names: str) -> bool:
    return answer.status in {400, 422} and any(name in json.dumps(answer.body) for name in names)
