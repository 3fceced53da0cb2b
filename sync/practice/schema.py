"""What a request may contain, after the contract: closed objects, enums, lengths, metadata limits."""

import json
import math
from collections.abc import Mapping
from typing import Annotated, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sync.practice.answers import FieldProblem, Problem, RefusedError

CaptureMode = Literal["barcode_scan", "product_photography", "both"]
CaptureType = Literal["BARCODE", "IMAGE", "MANUAL"]
_MetadataKey = Annotated[str, StringConstraints(min_length=1, max_length=40)]
_MetadataValue = Annotated[str, StringConstraints(max_length=500)]
MetadataWrite = Annotated[dict[_MetadataKey, _MetadataValue], Field(max_length=50)] | None

PhotoType = Literal[
    "front",
    "back",
    "left",
    "right",
    "top",
    "bottom",
    "nutrition",
    "ingredients",
    "barcode",
    "recycling",
    "certification",
    "other",
]
_Filled = Annotated[str, StringConstraints(min_length=1)]

JPEG_ENDING: Final = ".jpg"

_OWN_SESSION_FIELD: Final = "session_short_id"
_OWN_CAPTURE_FIELD: Final = "capture_short_id"


class Form(BaseModel):
    """A request body: unknown fields are refused and nothing is converted, so that a misspelt field shows."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class SessionForm(Form):
    """The body of POST /sessions."""

    metadata: MetadataWrite = None
    organization_short_id: str = ""
    user_agent: str = ""
    device_context: dict[str, object] | None = None
    capture_mode: CaptureMode = "barcode_scan"


class CaptureForm(Form):
    """The body of POST /captures."""

    session_short_id: _Filled
    capture_type: CaptureType
    raw_value: Annotated[str, StringConstraints(min_length=1, max_length=500)]
    metadata: MetadataWrite = None
    gtin: Annotated[str, StringConstraints(pattern="^([0-9]{14})?$")] = ""
    gs1_dl_data: dict[str, object] | None = None


class PhotoLinkForm(Form):
    """The query of GET presigned-upload-url."""

    photo_type: PhotoType = "other"
    original_filename: _Filled = f"photo{JPEG_ENDING}"


class PhotoForm(Form):
    """The body of POST photos."""

    s3_key: _Filled
    metadata: MetadataWrite = None
    photo_type: PhotoType = "other"
    capture_short_id: str | None = None
    original_filename: str = ""
    file_size: Annotated[int, Field(ge=0)] | None = None


class PhotoUpdateForm(Form):
    """The body of PATCH photos."""

    photo_type: PhotoType
    metadata: MetadataWrite = None


class PhotoOrderForm(Form):
    """The body of POST photos/reorder."""

    photo_short_ids: list[_Filled]


class ImageForm(Form):
    """The parts of POST upload-image beside the image itself."""

    session_short_id: _Filled
    capture_type: Literal["BARCODE", "IMAGE"] = "IMAGE"
    raw_value: Annotated[str, StringConstraints(max_length=500)] = ""
    gtin: Annotated[str, StringConstraints(max_length=14)] = ""


class ReviewForm(Form):
    """The body of PATCH proposals."""

    status: Literal["ACCEPTED", "REJECTED"]


class UrlForm(Form):
    """The body of POST resolve-url and of save-redirect."""

    url: Annotated[str, StringConstraints(min_length=1, max_length=2048)]


class GtinForm(Form):
    """The query of GET freshness-thresholds."""

    gtin: Annotated[str, StringConstraints(min_length=1, max_length=20)]


_F = TypeVar("_F", bound=Form)


def read_object(body: bytes) -> dict[str, object]:
    """Read a JSON object, or refuse: 400 for what is no JSON, 422 for a missing body or another kind of value."""
    if not body.strip():
        raise RefusedError(Problem(422, "A JSON body is required."))
    try:
        value: object = json.loads(body, parse_constant=_refuse_constant, parse_float=_finite)
    except (ValueError, RecursionError):
        raise RefusedError(Problem(400, "The body is not valid JSON.")) from None
    if not isinstance(value, dict):
        raise RefusedError(Problem(422, "The body must be a JSON object."))
    return value


def read_form(form: type[_F], fields: Mapping[str, object]) -> _F:
    """Check the fields of a body against its form, or refuse with 422 naming every field that is wrong."""
    try:
        return form.model_validate(dict(fields))
    except ValidationError as error:
        faults = tuple(
            FieldProblem(".".join(str(part) for part in fault["loc"]), fault["msg"]) for fault in error.errors()
        )
        detail = "; ".join(f"{fault.field}: {fault.message}" for fault in faults)
        raise RefusedError(Problem(422, detail, faults)) from None


def read_capture(fields: Mapping[str, object], session_field: str) -> CaptureForm:
    """Check a capture whose session reference goes by the given name; the other name is then an unknown field."""
    return read_form(CaptureForm, _renamed(fields, _OWN_SESSION_FIELD, session_field))


def read_image(fields: Mapping[str, object], session_field: str) -> ImageForm:
    """Check an uploaded image's fields in the same way."""
    return read_form(ImageForm, _renamed(fields, _OWN_SESSION_FIELD, session_field))


def read_photo(fields: Mapping[str, object], capture_field: str) -> PhotoForm:
    """Check a photo whose linked capture goes by the given name."""
    return read_form(PhotoForm, _renamed(fields, _OWN_CAPTURE_FIELD, capture_field))


def _renamed(fields: Mapping[str, object], own: str, asked: str) -> dict[str, object]:
    renamed = dict(fields)
    if asked != own:
        if own in renamed:
            fault = FieldProblem(own, "Extra inputs are not permitted")
            raise RefusedError(Problem(422, f"{fault.field}: {fault.message}", (fault,)))
        if asked in renamed:
            renamed[own] = renamed.pop(asked)
    return renamed


def kept_metadata(written: Mapping[str, str] | None) -> dict[str, str]:
    """Tell what a new object keeps of written metadata: an empty value deletes its key, null is nothing."""
    return {key: value for key, value in (written or {}).items() if value}


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is out of range")
    return number
