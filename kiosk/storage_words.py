"""What ``kiosk doctor``, ``kiosk status`` and set-up tell of the disk: room, copies, what was removed, old damage."""

from kiosk.core.room import Room, sentence
from kiosk.core.words import say, say_label_day, say_number, say_time
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
        reserve = say_number(settings.ballast_mb * 1.048576)  # it is counted in MiB
        plenty = say("{free} MB are free, {reserve} MB more kept in reserve.", free=free, reserve=reserve)
    else:
        plenty = say("{free} MB are free.", free=free)
    return space.room, sentence(space) or plenty


def copies_words(settings: Settings) -> str:
    """The newest copy, and how many there are."""
    copies = daily_backups(settings.data)
    if copies:
        made = made_at(copies[-1]).astimezone()
        at = f"{say_label_day(made.date())}, {say_time(made)}"
        return say("newest copy of {at}, {count} saved", at=at, count=len(copies))
    if settings.backups:
        return say("no copy has been made yet")
    return say("none are made (backups = 0)")


def upkeep_words(settings: Settings) -> str:
    """The newest copy, and what retention has removed so far. Raises StoreFault."""
    removed = read_only(settings.data, removed_so_far, Removed())
    return say(
        "{copies}; delivered data stays {days} days or {mb} MB: "
        "{sessions} sessions with {captures} captures and {photos} photos were removed so far",
        copies=copies_words(settings),
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
