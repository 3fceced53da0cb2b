"""Capture endpoints: send one scan, look at it, run its pipeline again."""

from sync.practice.endpoint import SCANNER, Call, Reply, Route, date_text, optional_date_text, plain
from sync.practice.products import product_of
from sync.practice.records import Capture, CaptureStatus
from sync.practice.resolving import qr_analysis
from sync.practice.schema import read_capture


def create_capture(call: Call) -> Reply:
    """Store a scan in an ACTIVE session and queue it."""
    form = read_capture(call.fields(), call.rules.session_field)
    capture = call.state.add_capture(form)
    location = call.location(f"{SCANNER}/captures/{capture.id}")
    return Reply(201, capture_value(call, capture), applied=True, headers=location)


def get_capture(call: Call) -> Reply:
    """Show one capture."""
    return Reply(200, capture_value(call, call.state.capture(call.id)))


def retry_capture(call: Call) -> Reply:
    """Queue a failed capture again."""
    return Reply(200, capture_value(call, call.state.retry(call.id)), applied=True)


def capture_value(call: Call, capture: Capture) -> dict[str, object]:
    """Write a capture as the contract's `Capture`; what its pipeline finds is there once it has ended well."""
    product = product_of(capture) if capture.status is CaptureStatus.COMPLETED else None
    return {
        **call.own_id(capture.id),
        "status": call.enum_text(capture.status),
        "capture_type": call.enum_text(capture.capture_type),
        "raw_value": capture.raw_value,
        "gtin": capture.gtin,
        "error_message": capture.error_message,
        "created": date_text(capture.created),
        "metadata": dict(capture.metadata),
        "gs1_dl_data": plain(capture.gs1_dl_data),
        "product_short_id": product.short_id if product else None,
        "product_name": product.name if product else None,
        "processed_at": optional_date_text(capture.processed_at),
        "uploaded_image_key": capture.image.key if capture.image else None,
        "qr_analysis": qr_analysis(capture.raw_value) if capture.processed_at else None,
    }


ROUTES = (
    Route("POST", f"{SCANNER}/captures", create_capture),
    Route("GET", f"{SCANNER}/captures/{{id}}", get_capture),
    Route("POST", f"{SCANNER}/captures/{{id}}/retry", retry_capture),
)
