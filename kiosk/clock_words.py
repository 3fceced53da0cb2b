"""What ``kiosk doctor`` and ``kiosk status`` say about the clock."""

from kiosk.clock import Clock
from kiosk.core.clock_marks import ClockMark, clock_words
from kiosk.settings import Settings
from kiosk.store.clock_marks import is_kept, marks_of
from kiosk.store.database import read_only


def clock_finding(settings: Settings, clock: Clock) -> tuple[bool, str]:
    """Whether the clock can be believed, and a sentence about it. Raises StoreFault."""
    state = clock.sync_state()  # before the time: the clock may be set between the two
    now = clock.now()
    nothing: list[ClockMark] = []
    marks = read_only(settings.data, lambda tx: marks_of(tx, [now.boot_id]) if is_kept(tx) else nothing, nothing)
    return clock_words(now, state, marks)
