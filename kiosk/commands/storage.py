"""Opening the kiosk's storage without a window: what was salvaged is told on stderr."""

from kiosk.clock import Clock
from kiosk.commands.terminal import warn
from kiosk.settings import Settings
from kiosk.storage import Storage


def open_storage(settings: Settings, clock: Clock, *, is_practice: bool = False) -> Storage:
    """The storage as the touchscreen has it, but for the housekeeping. Raises StoreFault."""
    storage = Storage(settings, clock, is_practice=is_practice)
    if storage.salvaged is not None:
        warn(storage.salvaged.title, storage.salvaged.sentence)
    return storage
