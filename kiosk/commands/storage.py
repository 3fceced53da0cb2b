"""Opening the kiosk's storage without a window: damage is mended as the touchscreen does, and told on stderr."""

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from kiosk.clock import Clock
from kiosk.commands.terminal import err, warn
from kiosk.settings import Settings
from kiosk.storage import Storage


def open_storage(settings: Settings, clock: Clock, *, is_practice: bool = False) -> Storage:
    """The storage as the touchscreen has it, but for the housekeeping. Raises StoreFault."""
    columns = (
        TextColumn("The data file is damaged: saving what can be read"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal, transient=True) as progress:
        task = progress.add_task("", total=100, visible=False)
        storage = Storage(
            settings,
            clock,
            is_practice=is_practice,
            tell=lambda percent: progress.update(task, completed=percent, visible=True),
        )
    if storage.salvaged is not None:
        warn(storage.salvaged.title, storage.salvaged.sentence)
    return storage
