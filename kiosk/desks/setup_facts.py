"""What the pages of set-up tell that only tell: the server's limits, the log, and what this kiosk is."""

import platform
import re
import shutil
from datetime import datetime
from importlib.metadata import version

from kiosk import __version__
from kiosk.core.host import Host, LinkState
from kiosk.core.inert import inert
from kiosk.core.stored_words import say_stored
from kiosk.core.words import mark, say, say_label_day, say_marked, say_number, say_seconds
from kiosk.screens.info import Fact
from kiosk.settings import Settings

_LINKS = {
    LinkState.UP: ("ok", mark("The last request was answered.")),
    LinkState.DOWN: ("warning", mark("The server cannot be reached. Nothing is lost; it is tried again.")),
    LinkState.HELD: ("warning", mark("The server asks for a pause. Nothing is lost; it goes on by itself.")),
    LinkState.BARRED: ("fault", mark("The server refuses the key. Nothing is lost. Look at the key.")),
}
_LICENCES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("opencv-python-headless", "Apache-2.0"),
    ("zxing-cpp", "MIT, Apache-2.0"),
    ("PyNaCl", "Apache-2.0"),
)
_LOG_LINE = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ([A-Z]+) ([\w.]+): (.*)$")
_LOG_GRADES = {"WARNING": "warning", "ERROR": "fault", "CRITICAL": "fault"}
_MOST_ENTRIES, _MOST_LETTERS = 60, 300


def budget(host: Host) -> list[Fact]:
    """How the link is, and how much of the server's limits is used."""
    grade, words = _LINKS[host.state]
    facts = [Fact(grade, say("Server"), f"{say_marked(words)} {inert(say_stored(host.why), 200)}".strip())]
    window = host.window
    if window is not None and window.limit:
        facts.append(_used(say("Limit right now"), max(0, window.limit - window.remaining), window.limit))
    if host.day_limit:
        facts.append(_used(say("Limit for today"), host.day_used, host.day_limit))
    if len(facts) == 1:
        facts.append(Fact("", say("Server limits"), say("The server has not told its limits yet.")))
    return facts


def _used(what: str, used: int, limit: int) -> Fact:
    words = say("{used} of {limit} requests are used.", used=say_number(used), limit=say_number(limit))
    grade = "warning" if used >= limit else ""
    if grade:
        words += " " + say("Sending waits and goes on by itself.")
    return Fact(grade, what, words, used / limit)


def log_facts(lines: list[str]) -> list[Fact]:
    """Entries of the log, inert, from its newest line on; what follows an entry on lines of its own belongs to it."""
    entries: list[Fact] = []
    more: list[str] = []
    for line in lines:
        found = _LOG_LINE.match(line)
        if found is None:
            more.insert(0, line.strip())
            continue
        at = datetime.fromisoformat(found[1])
        what = f"{say_label_day(at.date())} {say_seconds(at)} · {found[3].removeprefix('kiosk.')}"
        words = inert(" · ".join((found[4], *more)), _MOST_LETTERS)
        entries.append(Fact(_LOG_GRADES.get(found[2], ""), inert(what, 100), words, is_fine_print=True))
        more.clear()
    return entries[:_MOST_ENTRIES] or [Fact("", "", say("The log is empty."))]


def about(settings: Settings) -> list[Fact]:
    """Versions, where the data is and how much room it has, licences."""
    used = [Fact("", "", f"{name} {version(name)} · {licence}", is_fine_print=True) for name, licence in _LICENCES]
    return [
        Fact("", say("Scan kiosk"), f"{__version__} · Python {platform.python_version()}"),
        Fact("", say("Station"), inert(settings.station, 80)),
        Fact("", say("Data"), _place(settings)),
        *used,
    ]


def _place(settings: Settings) -> str:
    folder = inert(str(settings.data), 200)
    try:
        free = shutil.disk_usage(settings.data).free
    except OSError:  # the folder is made with the first capture
        return folder
    return say("{folder}: {free} MB are free", folder=folder, free=say_number(free / 1e6))
