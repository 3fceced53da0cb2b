"""``kiosk`` on a machine without a display: the same job with live progress in the terminal and a summary.

In practice mode the virtual camera shows each demo label once; with real settings the camera is watched until Ctrl+C,
a video or a folder of pictures is read to its end.
"""

import json

from hardware.camera import is_recorded
from kiosk.assembly import DEMO_SOURCE, QUICK_SOURCE, make_api, make_engine, make_practice_server, practice_settings
from kiosk.clock import Clock
from kiosk.commands.scan import Scan, no_screen, read_recorded, stop_on_signal, watch_live
from kiosk.commands.storage import open_storage
from kiosk.commands.sync import Sent, exit_code, run_until_idle
from kiosk.commands.terminal import Exit, err, out, shown
from kiosk.resources import assets
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database
from kiosk.store.records import QueueCounts

_PRACTICE_S = 90.0


def run_headless(settings: Settings, clock: Clock) -> Exit:
    """Scan, finish, send, summarise. Raises KnownFault."""
    if not settings.is_practice:
        return _job(settings, clock, is_practice=False)
    err.print("[black on yellow] PRACTICE [/] No server is set, so this is practice: a virtual camera, a local server.")
    server = make_practice_server(settings)
    try:
        practising = practice_settings(settings, server)
        if practising.camera == DEMO_SOURCE:  # nobody watches these labels: no need to hold them long
            practising = practising.model_copy(update={"camera": QUICK_SOURCE})
        return _job(practising, clock, is_practice=True)
    finally:
        server.stop()


def _job(settings: Settings, clock: Clock, *, is_practice: bool) -> Exit:
    make_api(settings).close()  # settings that cannot work are told before anything is scanned
    storage = open_storage(settings, clock, is_practice=is_practice)
    database = storage.database
    try:
        run = _scan(settings, database, clock, is_practice=is_practice)
        api = make_api(settings, database)
        try:
            engine = make_engine(settings, database, api, clock)
            engine.recover()
            engine.try_now()
            sent = run_until_idle(engine, database, is_shown=True)
            queue = database.read(sessions.count_queue)
        finally:
            api.close()
    finally:
        storage.close()
    _summary(run, sent, queue, is_practice=is_practice)
    return exit_code(sent, queue)


def _scan(settings: Settings, database: Database, clock: Clock, *, is_practice: bool) -> Scan:
    if not (settings.camera or settings.gun):
        err.print("No camera is set and no gun is named; sending what waits. Name one with --camera or gun =.")
        return Scan()
    station = Station(database, clock, no_screen, settings.station)
    opened = station.open_session("Practice session" if is_practice else "")
    run = Scan(session_id=opened.id, name=opened.name)
    distinct = _demo_codes() if settings.camera == QUICK_SOURCE else 0
    try:
        with stop_on_signal() as stop:
            if is_recorded(settings.camera):
                read_recorded(station, settings, run, stop)
            else:
                watch_live(station, settings, run, _PRACTICE_S if is_practice else None, stop, distinct)
    finally:
        station.finish(opened.id)
    return run


def _demo_codes() -> int:
    truth = json.loads((assets() / "demo" / "truth.json").read_text(encoding="utf-8"))
    return len({code["text"] for codes in truth.values() for code in codes})


def _summary(run: Scan, sent: Sent, queue: QueueCounts, *, is_practice: bool) -> None:
    for record in run.kept:
        out.print(f"  [green]✓[/] {shown(record.code.text)}  [dim]{record.code.symbology}[/]")
    where = "the practice server" if is_practice else "the server"
    if run.name:
        out.print(f"[bold]{len(run.kept)} captures kept[/] in “{shown(run.name)}”")
    out.print(f"[bold]{sent.delivered} delivered, {sent.submitted} sessions submitted[/] to {where}")
    left = queue.on_this_kiosk
    if left:
        out.print(f"[yellow]◔ {left} captures wait on this kiosk: {sent.end.why.value}[/]. Nothing is lost.")
