"""What ``kiosk doctor`` and ``kiosk status`` tell of the disk: room, copies, what retention removed, old damage."""

from kiosk.core.room import Room, sentence
from kiosk.settings import Settings
from kiosk.storage import thresholds_of
from kiosk.store.backup import daily_backups, made_at
from kiosk.store.database import read_only
from kiosk.store.retention import Removed, removed_so_far
from kiosk.store.salvage import salvages
from kiosk.store.space import Disk


def room_finding(settings: Settings) -> tuple[Room, str]:
    """How much room there is, and one sentence about it."""
    space = Disk(settings.data, thresholds_of(settings)).look()
    reserve = f", {settings.ballast_mb} MiB more set aside" if space.has_reserve else ""
    return space.room, sentence(space) or f"{space.free // 1_000_000:,} MB are free{reserve}."


def upkeep_words(settings: Settings) -> str:
    """The newest copy, and what retention has removed so far. Raises StoreFault."""
    removed = read_only(settings.data, removed_so_far, Removed())
    copies = daily_backups(settings.data)
    made = f"newest copy of {made_at(copies[-1]).astimezone():%Y-%m-%d %H:%M}, {len(copies)} kept" if copies else ""
    none = "none are made (backups = 0)" if not settings.backups else "no copy has been made yet"
    return (
        f"{made or none}; delivered data stays {settings.keep_days} days or {settings.keep_mb:,} MB: "
        f"{removed.sessions} sessions with {removed.captures} captures and {removed.photos} photos were removed so far"
    )


def damage_words(settings: Settings) -> str:
    """What was salvaged the last time, or nothing."""
    told = salvages(settings.data)
    return f"{told[-1].at}: {told[-1].sentence}" if told else ""
