"""What ``kiosk doctor``, ``kiosk status`` and set-up tell of the disk: room, copies, what was removed, old damage."""

from kiosk.core.room import Room, sentence
from kiosk.core.words import say, say_number
from kiosk.settings import Settings
from kiosk.storage import thresholds_of
from kiosk.store.backup import daily_backups, made_at
from kiosk.store.checked import noted_damage
from kiosk.store.database import read_only
from kiosk.store.retention import Removed, removed_so_far
from kiosk.store.salvage import salvages
from kiosk.store.space import Disk


def room_finding(settings: Settings) -> tuple[Room, str]:
    """How much room there is, and one sentence about it."""
    space = Disk(settings.data, thresholds_of(settings)).look()
    free = say_number(space.free // 1_000_000)
    if space.has_reserve:
        plenty = say("{free} MB are free, {reserve} MiB more set aside.", free=free, reserve=settings.ballast_mb)
    else:
        plenty = say("{free} MB are free.", free=free)
    return space.room, sentence(space) or plenty


def upkeep_words(settings: Settings) -> str:
    """The newest copy, and what retention has removed so far. Raises StoreFault."""
    removed = read_only(settings.data, removed_so_far, Removed())
    copies = daily_backups(settings.data)
    if copies:
        at = f"{made_at(copies[-1]).astimezone():%Y-%m-%d %H:%M}"
        made = say("newest copy of {at}, {count} kept", at=at, count=len(copies))
    elif settings.backups:
        made = say("no copy has been made yet")
    else:
        made = say("none are made (backups = 0)")
    return say(
        "{copies}; delivered data stays {days} days or {mb} MB: "
        "{sessions} sessions with {captures} captures and {photos} photos were removed so far",
        copies=made,
        days=settings.keep_days,
        mb=say_number(settings.keep_mb),
        sessions=removed.sessions,
        captures=removed.captures,
        photos=removed.photos,
    )


def damage_words(settings: Settings) -> str:
    """What the next start must mend, else what was salvaged the last time, or nothing."""
    if found := noted_damage(settings.data):
        return found
    told = salvages(settings.data)
    return f"{told[-1].at}: {told[-1].sentence}" if told else ""
