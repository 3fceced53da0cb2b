"""``kiosk sync --once``: send all that is due, with progress, and say when the rest is due."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kiosk.assembly import Sending, make_api, make_engine
from kiosk.clock import Clock
from kiosk.commands.scan import no_screen, stop_on_signal
from kiosk.commands.storage import open_storage
from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.core.events import Event, PhotoUploading
from kiosk.settings import Settings
from kiosk.store import clock_marks, sessions
from kiosk.store.database import Database
from kiosk.store.records import QueueCounts
from sync.engine import Engine, Idle, IdleWhy, Worked

_OUR_OWN_PACE = {IdleWhy.PACING, IdleWhy.WINDOW}
_LONGEST_PACE_S = 120.0
_NOT_DONE = {*_OUR_OWN_PACE, IdleWhy.DOWN, IdleWhy.HELD, IdleWhy.DAY, IdleWhy.WAITING, IdleWhy.UPLOADING}


@dataclass(slots=True)
class Sent:
    """What one run brought, and how it ended."""

    delivered: int = 0
    submitted: int = 0
    photos: int = 0
    end: Idle = Idle(IdleWhy.NOTHING_TO_SEND)  # noqa: RUF009 - frozen


def sync_once(settings: Settings, clock: Clock, *, as_json: bool) -> Exit:
    """Send all that is due; a damaged data file is mended first. Raises KnownFault for settings and disk."""
    make_api(settings).close()  # settings that cannot work are told before the data is touched
    storage = open_storage(settings, clock)
    database = storage.database
    try:
        api = make_api(settings, database)
        try:
            engine = make_engine(settings, database, api, clock)
            engine.recover()
            engine.try_now()
            sent = run_until_idle(engine, database, is_shown=not as_json)
            queue, due = database.read(sessions.count_queue), _due(database, clock, sent)
        finally:
            api.close()
    finally:
        storage.close()
    _report(sent, queue, due, as_json=as_json)
    return exit_code(sent, queue)


def sync_forever(settings: Settings, clock: Clock, *, as_json: bool) -> Exit:
    """Send until Ctrl+C or SIGTERM, as the touchscreen's courier does."""
    storage = open_storage(settings, clock)
    database = storage.database
    storage.start_keeping_house()
    try:
        with stop_on_signal() as stop:
            sending = Sending(settings, database, clock, no_screen)
            if not as_json:
                err.print("Sending finished sessions; stop with Ctrl+C.")
            stop.wait()
            sending.stop()
        sent = Sent(end=sending.courier.last if isinstance(sending.courier.last, Idle) else Idle(IdleWhy.WAITING))
        queue, due = database.read(sessions.count_queue), _due(database, clock, sent)
    finally:
        storage.close()
    _report(sent, queue, due, as_json=as_json)
    return exit_code(sent, queue)


def run_until_idle(engine: Engine, database: Database, *, is_shown: bool) -> Sent:
    """Step until nothing is due. Pauses of our own pacing are waited out, the server's are not."""
    queue = database.read(sessions.count_queue)
    total = queue.on_this_kiosk + queue.photos_waiting
    columns = (
        TextColumn("Sending"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
    )
    sent = Sent()
    with Progress(*columns, console=err, disable=not (is_shown and err.is_terminal), transient=True) as progress:
        task = progress.add_task("", total=total)
        engine.tell_uploads(lambda event: progress.update(task, description=_upload_words(event)))
        while True:
            outcome = engine.step()
            if isinstance(outcome, Worked):
                sent.delivered += outcome.delivered
                sent.submitted += outcome.submitted
                sent.photos += outcome.photos
                progress.update(task, completed=sent.delivered + sent.photos, description=outcome.what)
            elif not _waits_for_our_pace(outcome, lambda words: progress.update(task, description=words)):
                sent.end = outcome
                return sent


def _upload_words(event: Event) -> str:
    if not isinstance(event, PhotoUploading):
        return ""
    return f"photo {event.number} of {event.count}, {event.percent} %"


def _waits_for_our_pace(idle: Idle, tell: Callable[[str], Any]) -> bool:
    if idle.why not in _OUR_OWN_PACE or idle.seconds is None or idle.seconds > _LONGEST_PACE_S:
        return False
    tell(idle.why.value)
    threading.Event().wait(idle.seconds)
    return True


def exit_code(sent: Sent, queue: QueueCounts) -> Exit:
    """3 when a person is needed, 4 when the server does not let us finish, else 0."""
    if queue.refused or queue.photos_refused or queue.sessions_attention or sent.end.why is IdleWhy.BARRED:
        return Exit.NEEDS_PERSON
    return Exit.SERVER if sent.end.why in _NOT_DONE else Exit.DONE


def _seconds(sent: Sent) -> float | None:
    return sent.end.seconds if sent.end.why is not IdleWhy.NOTHING_TO_SEND else None  # only results are awaited


def _due(database: Database, clock: Clock, sent: Sent) -> str | None:
    """When the next try is due, by the best known time; None when nothing is, or the clock was never set."""
    seconds, now = _seconds(sent), clock.now()
    told = database.read(lambda tx: clock_marks.best_time(tx, now, claims_sync=False))
    if not seconds or not told.is_plausible:
        return None
    return (told.wall + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")


def _report(sent: Sent, queue: QueueCounts, due: str | None, *, as_json: bool) -> None:
    seconds = _seconds(sent)
    if as_json:
        print_json(
            {
                "delivered": sent.delivered,
                "submitted": sent.submitted,
                "photos": sent.photos,
                "photos_waiting": queue.photos_waiting,
                "waiting": queue.waiting + queue.in_flight + queue.unknown,
                "refused": queue.refused,
                "next_due": due,
            }
        )
        return
    left = queue.waiting + queue.in_flight + queue.unknown
    sign = "[yellow]◔[/]" if left or queue.photos_waiting else "[green]✓[/]"
    photos = f" and {sent.photos} photos" if sent.photos or queue.photos_waiting else ""
    waiting = f"{left} waiting" + (f", {queue.photos_waiting} photos waiting" if queue.photos_waiting else "")
    out.print(f"{sign} {sent.delivered} captures{photos} delivered, {sent.submitted} sessions submitted, {waiting}")
    if sent.end.why is not IdleWhy.NOTHING_TO_SEND:
        words = f" ({shown(sent.end.words, 200)})" if sent.end.words else ""
        when = f"; next try in {seconds:.0f} s" if seconds else ""
        out.print(f"[yellow]◔ {sent.end.why.value}[/]{words}{when}. Nothing is lost.")
    if queue.refused or queue.photos_refused or queue.sessions_attention:
        photos = f", {queue.photos_refused} photos" if queue.photos_refused else ""
        people_for = f"{queue.refused} captures{photos} and {queue.sessions_attention} sessions"
        out.print(f"[yellow]▲ {people_for} need a person[/]")
