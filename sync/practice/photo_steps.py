"""What may happen to the photos of a session: each step takes a kept session and returns the changed one or refuses."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Final

import shortuuid

from sync.practice.answers import FieldProblem, Problem, RefusedError
from sync.practice.records import Photo, Session, Upload
from sync.practice.schema import PhotoForm, kept_metadata

_FOLDER: Final = "scanner/sessions"
_MOST_METADATA: Final = 50


def new_key(session_id: str, photo_type: str, ending: str) -> str:
    """Name a place in the bucket for one photo of a session."""
    return f"{_FOLDER}/{session_id}/{photo_type}/{shortuuid.uuid()}{ending}"


def session_of_key(key: str) -> str:
    """Return the session that a place in the bucket belongs to, empty if it is none of ours."""
    parts = key.split("/")
    return parts[2] if key.startswith(f"{_FOLDER}/") and len(parts) == 5 else ""


def with_upload(session: Session, upload: Upload) -> Session:
    """Keep an uploaded file; a repeat under the same key replaces it, as S3 does."""
    others = tuple(one for one in session.uploads if one.key != upload.key)
    return replace(session, uploads=(*others, upload))


def with_photo(session: Session, form: PhotoForm, now: datetime) -> Session:
    """Register a photo whose file is in the bucket. A repeat is another photo: the contract promises nothing else."""
    upload = next((one for one in session.uploads if one.key == form.s3_key), None)
    if upload is None:
        raise _wrong("s3_key", "Nothing was uploaded under this key.")
    if form.capture_short_id and form.capture_short_id not in {capture.id for capture in session.captures}:
        raise _wrong("capture_short_id", "The session has no such capture.")
    photo = Photo(
        id=shortuuid.uuid(),
        photo_type=form.photo_type,
        s3_key=form.s3_key,
        original_filename=form.original_filename,
        sort_order=len(session.photos),
        created=now,
        metadata=MappingProxyType(kept_metadata(form.metadata)),
        file_size=form.file_size,
        capture_id=form.capture_short_id or None,
        sha256=upload.sha256,
        size=upload.size,
    )
    return replace(session, photos=(*session.photos, photo))


def reordered(session: Session, photo_ids: Sequence[str]) -> Session:
    """Put the photos in the given order, which must name each of them once."""
    by_id = {photo.id: photo for photo in session.photos}
    if len(photo_ids) != len(by_id) or set(photo_ids) != set(by_id):
        raise _wrong("photo_short_ids", "Name every photo of the session exactly once.")
    photos = (replace(by_id[photo_id], sort_order=place) for place, photo_id in enumerate(photo_ids))
    return replace(session, photos=tuple(photos))


def classified(
    session: Session, photo_id: str, photo_type: str, written: Mapping[str, str] | None, *, has_metadata: bool
) -> Session:
    """Change what a photo shows; metadata is merged, an empty value deletes its key, ``{}`` or null clears all."""
    photo = find_photo(session, photo_id)
    metadata = dict(photo.metadata)
    if has_metadata:
        metadata = kept_metadata({**metadata, **written}) if written else {}
    if len(metadata) > _MOST_METADATA:
        raise _wrong("metadata", f"At most {_MOST_METADATA} keys are allowed.")
    changed = replace(photo, photo_type=photo_type, metadata=MappingProxyType(metadata))
    return replace(session, photos=tuple(changed if one.id == photo_id else one for one in session.photos))


def find_photo(session: Session, photo_id: str) -> Photo:
    """Return one photo of a session, or refuse with 404."""
    for photo in session.photos:
        if photo.id == photo_id:
            return photo
    raise RefusedError(Problem(404, "The requested resource was not found."))


def _wrong(field: str, message: str) -> RefusedError:
    return RefusedError(Problem(422, f"{field}: {message}", (FieldProblem(field, message),)))
