"""What ``kiosk status`` says about when all will be sent."""

from typing import Any

from kiosk.assembly import courier_settings
from kiosk.clock import Clock
from kiosk.settings import Settings
from kiosk.store.database import read_only
from sync.outlook import as_figures, outlook, right_now, words


def forecast_finding(settings: Settings, clock: Clock) -> tuple[dict[str, Any] | None, str]:
    """The forecast as figures and as a sentence; none where no server is set. Raises StoreFault."""
    if not settings.server:
        return None, ""
    now, courier = clock.now(), courier_settings(settings)
    now = read_only(settings.data, lambda tx: right_now(tx, now), now)
    found = read_only(settings.data, lambda tx: outlook(tx, courier, now), None)
    return as_figures(found, now), words(found, now)
