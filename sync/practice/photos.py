"""Photo endpoints: get a link to upload to, register what was uploaded, put photos in order, say what they show."""

from pathlib import PurePosixPath
from typing import Final

from sync.practice.endpoint import SCANNER, Call, Reply, Route, date_text
from sync.practice.photo_steps import classified, find_photo, new_key, reordered, with_photo
from sync.practice.records import Photo
from sync.practice.schema import JPEG_ENDING, PhotoLinkForm, PhotoOrderForm, PhotoUpdateForm, read_form, read_photo
from sync.practice.signing import BUCKET, form_fields, make_grant

_TYPES: Final = {JPEG_ENDING: "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}
_UNKNOWN_TYPE: Final = "application/octet-stream"


def presign(call: Call) -> Reply:
    """Hand out a link to upload one photo to; nothing changes by it."""
    form = read_form(PhotoLinkForm, {name: call.query[name] for name in PhotoLinkForm.model_fields & call.query.keys()})
    session, now = call.state.active_session(call.session_id), call.state.now()
    ending = PurePosixPath(form.original_filename).suffix.lower()
    key = new_key(session.id, form.photo_type, ending if ending in _TYPES else "")
    rules = call.rules
    grant = make_grant(key, _TYPES.get(ending, _UNKNOWN_TYPE), now, rules.link_ttl_s, rules.max_upload_bytes)
    value = {
        "upload_url": f"http://{call.request.host}{BUCKET}",
        "upload_fields": form_fields(grant, now),
        "s3_key": key,
        "expires_in": rules.link_ttl_s,
    }
    return Reply(200, value)


def register_photo(call: Call) -> Reply:
    """Add an uploaded photo to an ACTIVE session."""
    form = read_photo(call.fields(), call.rules.capture_field)
    session = call.state.change_active(call.session_id, lambda session, now: with_photo(session, form, now))
    photo = session.photos[-1]
    location = call.location(f"{SCANNER}/sessions/{session.id}/photos/{photo.id}")
    return Reply(201, photo_value(call, photo), applied=True, headers=location)


def reorder_photos(call: Call) -> Reply:
    """Put the photos of an ACTIVE session in order."""
    form = read_form(PhotoOrderForm, call.fields())
    session = call.state.change_active(call.session_id, lambda session, _: reordered(session, form.photo_short_ids))
    return Reply(200, [photo_value(call, photo) for photo in session.photos], applied=True)


def update_photo(call: Call) -> Reply:
    """Say what a photo of an ACTIVE session shows."""
    form, photo_id = read_form(PhotoUpdateForm, call.fields()), call.path_ids["photo_id"]
    has_metadata = "metadata" in form.model_fields_set
    session = call.state.change_active(
        call.session_id,
        lambda session, _: classified(session, photo_id, form.photo_type, form.metadata, has_metadata=has_metadata),
    )
    return Reply(200, photo_value(call, find_photo(session, photo_id)), applied=True)


def photo_value(call: Call, photo: Photo) -> dict[str, object]:
    """Write a photo as the contract's `Photo`."""
    return {
        **call.own_id(photo.id),
        "photo_type": photo.photo_type,
        "s3_key": photo.s3_key,
        "original_filename": photo.original_filename,
        "sort_order": photo.sort_order,
        "created": date_text(photo.created),
        "metadata": dict(photo.metadata),
        "file_size": photo.file_size,
        call.rules.capture_field: photo.capture_id,
    }


_OF_SESSION: Final = f"{SCANNER}/sessions/{{session_id}}"
ROUTES = (
    Route("GET", f"{_OF_SESSION}/presigned-upload-url", presign),
    Route("POST", f"{_OF_SESSION}/photos", register_photo),
    Route("POST", f"{_OF_SESSION}/photos/reorder", reorder_photos),
    Route("PATCH", f"{_OF_SESSION}/photos/{{photo_id}}", update_photo),
)
