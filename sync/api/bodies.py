"""The bodies of requests: our values under the server's names (the API page, section 3)."""

import base64
import platform
from typing import Any

from kiosk import __version__
from kiosk.core.codes import Code
from kiosk.core.uploads import PhotoToRegister
from kiosk.core.work import CaptureToSend, SessionToCreate
from sync.api.wire import USER_AGENT
from sync.reconcile import CLIENT_ID

MOST_METADATA = 50
MAX_METADATA_NAME = 40
MAX_METADATA_VALUE = 500


def session_body(new: SessionToCreate, organization: str) -> dict[str, Any]:
    """The body of POST /sessions. ``organization`` is left out when it is empty: the key then tells it."""
    body: dict[str, Any] = {
        "capture_mode": new.capture_mode,
        "user_agent": USER_AGENT,
        "device_context": {
            "app_version": __version__,
            "platform": platform.system().lower(),
            "machine": platform.machine(),
            "kiosk": new.station,
        },
        "metadata": metadata(
            client_session=new.session_id,
            name=new.name,
            station=new.station,
            operator=new.operator,
            generation=str(new.generation),
            note=new.note,
        ),
    }
    if organization:
        body["organization_short_id"] = organization
    return body


def capture_body(capture: CaptureToSend, session_field: str) -> dict[str, Any]:
    """The body of POST /captures, with the session under ``session_field``."""
    meaning = capture.code.gs1
    body: dict[str, Any] = {
        session_field: capture.remote_session,
        "capture_type": capture.kind,
        "raw_value": capture.code.text,
        "metadata": _capture_metadata(capture),
    }
    gtin = capture.code.gtin
    if gtin:
        body["gtin"] = gtin
    if meaning and meaning.is_digital_link and meaning.ais:
        body["gs1_dl_data"] = meaning.ais
    return body


def photo_body(photo: PhotoToRegister, capture_field: str) -> dict[str, Any]:
    """The body of POST /sessions/{id}/photos, with the capture, if any, under ``capture_field``."""
    own_id = {CLIENT_ID: photo.photo_id}  # first, so that no limit drops it, and never replaced
    body: dict[str, Any] = {
        "s3_key": photo.s3_key,
        "photo_type": photo.image_type,
        "original_filename": photo.filename,
        "metadata": metadata(**(own_id | dict(photo.metadata) | own_id)),
    }
    if photo.size is not None:
        body["file_size"] = photo.size
    if photo.remote_capture:
        body[capture_field] = photo.remote_capture
    return body


def metadata(**values: str) -> dict[str, str]:
    """Metadata as the API takes it: an empty value would delete its key, one over 500 characters is refused."""
    fit = {
        name: value
        for name, value in values.items()
        if 0 < len(value) <= MAX_METADATA_VALUE and 0 < len(name) <= MAX_METADATA_NAME
    }
    return dict(list(fit.items())[:MOST_METADATA])


def _capture_metadata(capture: CaptureToSend) -> dict[str, str]:
    meaning = capture.code.gs1
    parts = meaning.ais if meaning and not meaning.is_digital_link else {}
    elements = {f"ai_{ai}": value for ai, value in list(parts.items())[:30]}
    values = {
        CLIENT_ID: capture.capture_id,
        "captured_at": capture.stamp.wall.isoformat(timespec="milliseconds"),
        "clock": capture.stamp.certainty.value,
        "seq": str(capture.seq),
        "station": capture.station,
        "operator": capture.operator,
        "symbology": capture.code.symbology.value,
        "symbology_identifier": capture.code.aim,
        "source": capture.source,
        "quantity": str(capture.quantity),
    }
    return metadata(**values, **_bytes(capture.code), **elements)


def _bytes(code: Code) -> dict[str, str]:
    """The bytes of a code whose text is not simply their UTF-8, in as many values as they need: never cut."""
    if code.raw == code.text.encode():
        return {}
    encoded = base64.b64encode(code.raw).decode("ascii")
    parts = [encoded[at : at + MAX_METADATA_VALUE] for at in range(0, len(encoded), MAX_METADATA_VALUE)]
    return {f"raw_b64_{number}" if number > 1 else "raw_b64": part for number, part in enumerate(parts, 1)}
