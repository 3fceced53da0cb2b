"""The list of captures shows a time only as surely as it is known."""

from datetime import UTC, datetime

import pytest

from kiosk.core.clock_marks import Certainty
from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.store.records import CaptureRecord
from kiosk.widgets.capture_list import when_of

NOON = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "certainty", "before"),
    [(NOON, Certainty.SYNCED, ""), (NOON, Certainty.CORRECTED, ""), (NOON, Certainty.UNSURE, "~")],
)
def test_an_unsure_time_is_marked(at: datetime, certainty: Certainty, before: str) -> None:
    assert when_of(record(at, certainty)) == f"{before}{at.astimezone():%H:%M}"


def test_the_time_of_a_clock_that_was_never_set_is_hidden() -> None:
    assert when_of(record(datetime(1970, 1, 1, 0, 3, tzinfo=UTC), Certainty.UNSURE)) == ""


def record(at: datetime, certainty: Certainty) -> CaptureRecord:
    code = code_of_text("A")
    return CaptureRecord("c", "s", 1, code, None, 1, "gun", at, DeliveryState.WAITING, "", certainty=certainty)
