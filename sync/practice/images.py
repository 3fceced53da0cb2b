"""The other way for a picture: one multipart request that makes a capture of it."""

import hashlib
from typing import Final

from sync.practice.answers import FieldProblem, Problem, RefusedError
from sync.practice.captures import capture_value
from sync.practice.endpoint import SCANNER, UPLOAD_IMAGE, Call, Reply, Route
from sync.practice.multipart import Part, read_parts
from sync.practice.photo_steps import new_key
from sync.practice.records import Upload
from sync.practice.schema import read_image

_BEGINNINGS: Final = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n", "image/webp": b"RIFF"}


def upload_image(call: Call) -> Reply:
    """Store a picture as a capture of an ACTIVE session."""
    parts = read_parts(call.request.content_type, call.request.body)
    images = [part for part in parts if part.name == "image"]
    fields: dict[str, object] = {part.name: part.text for part in parts if part.name != "image"}
    form = read_image(fields, call.rules.session_field)
    if len(images) != 1 or images[0].filename is None:
        raise _wrong("Send one file.")
    image = _checked(call, images[0], form.session_short_id)
    capture = call.state.add_image(form, image)
    location = call.location(f"{SCANNER}/captures/{capture.id}")
    return Reply(201, capture_value(call, capture), applied=True, headers=location)


def _checked(call: Call, part: Part, session_id: str) -> Upload:
    if len(part.content) > call.rules.max_upload_bytes:
        raise RefusedError(Problem(413, f"The image is larger than {call.rules.max_upload_bytes} bytes."))
    beginning = _BEGINNINGS.get(part.content_type)
    if beginning is None or not part.content.startswith(beginning):
        raise _wrong("Send a JPEG, PNG or WebP image under its own content type.")
    sha256 = hashlib.sha256(part.content).hexdigest()
    key = new_key(session_id, "capture", "." + part.content_type.removeprefix("image/"))
    return Upload(key, part.content_type, len(part.content), sha256, call.state.now())


def _wrong(message: str) -> RefusedError:
    return RefusedError(Problem(422, f"image: {message}", (FieldProblem("image", message),)))


ROUTES = (Route("POST", UPLOAD_IMAGE, upload_image),)
