"""When will all be sent? Reads what ``kiosk.core.forecast`` needs from the store, by the governor's pace."""

from dataclasses import replace
from typing import Any

from kiosk.core.forecast import Forecast, forecast, in_words
from kiosk.core.time import Instant
from kiosk.store import clock_marks, hosts
from kiosk.store.database import Tx
from kiosk.store.needs import count_needs
from sync import governor
from sync.caller import CourierSettings


def outlook(tx: Tx, settings: CourierSettings, now: Instant) -> Forecast | None:
    """When all that is finished on this kiosk will be sent; None of a file that no kiosk of this version opened yet."""
    if not hosts.is_pace_kept(tx):
        return None
    host = hosts.load_host(tx, settings.fingerprint)
    pace = governor.pace(host, settings.fleet_size, now)
    return forecast(count_needs(tx), host, pace, now, settings.quiescence_s)


def right_now(tx: Tx, now: Instant) -> Instant:
    """This moment with the best known wall time, so that what is foretold fits other people's clocks."""
    if not clock_marks.is_kept(tx):
        return now
    return replace(now, wall=clock_marks.best_time(tx, now, claims_sync=False).wall)


def words(found: Forecast | None, now: Instant) -> str:
    """The forecast as one sentence in local time; nothing without one."""
    return in_words(found, now.wall.astimezone()) if found else ""


def as_figures(found: Forecast | None, now: Instant) -> dict[str, Any] | None:
    """The forecast for machines: times in UTC, null where nobody can know."""
    if found is None:
        return None
    return {
        "outlook": found.outlook.value,
        "reason": found.reason.value,
        "requests": found.requests,
        "earliest": found.earliest.isoformat(timespec="seconds") if found.earliest else None,
        "latest": found.latest.isoformat(timespec="seconds") if found.latest else None,
        "sentence": words(found, now),
    }
