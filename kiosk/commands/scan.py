"""``kiosk scan --camera SOURCE``: capture without a window into a session, until the source ends."""

import queue
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from hardware.camera import Folder
from hardware.frames import Frame, Frames
from hardware.look import Look, look_for
from hardware.viewfinder import AIM
from hardware.watch import CameraWatch
from kiosk.assembly import camera_opener, make_guns
from kiosk.clock import Clock
from kiosk.commands.storage import open_storage
from kiosk.commands.terminal import Exit, err, out, print_json, shown, warn
from kiosk.core.aim_choice import Take
from kiosk.core.api_key import is_api_key
from kiosk.core.codes import Code, Sighting
from kiosk.core.commands import command_of
from kiosk.core.events import CameraChanged, CaptureNotKept, CodeScanned, Event, GunChanged, Source
from kiosk.core.faults import KnownFault, SettingsFault
from kiosk.core.repeats import RepeatRule, Repeats
from kiosk.core.settings_code import is_settings_code
from kiosk.core.view import Scene, View
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store.records import CaptureRecord


@dataclass(slots=True)
class Scan:
    """What a scan run brought."""

    session_id: str = ""
    name: str = ""
    pictures: int = 0
    rotten: int = 0
    kept: list[CaptureRecord] = field(default_factory=list)


def scan(settings: Settings, clock: Clock, *, name: str, seconds: float | None, as_json: bool) -> Exit:
    """Capture from the settings' camera into a new session and finish it. Raises KnownFault."""
    if not settings.camera:
        raise SettingsFault(
            "No camera is named", "Give --camera with a device, address, video file or folder of pictures."
        )
    frames = camera_opener(settings)(settings.camera)
    try:
        storage = open_storage(settings, clock)
        try:
            station = Station(storage.database, clock, no_screen, settings.station)
            run = _scan_into(station, frames, settings, name, seconds)
        finally:
            storage.close()
    finally:
        frames.close()
    _report(run, as_json=as_json)
    return Exit.DONE


def _scan_into(station: Station, frames: Frames, settings: Settings, name: str, seconds: float | None) -> Scan:
    opened = station.open_session(name)
    run = Scan(session_id=opened.id, name=opened.name)
    try:
        with stop_on_signal() as stop:
            if frames.is_live:
                frames.close()  # the watch opens, and re-opens, by itself
                watch_live(station, settings, run, seconds, stop)
            else:
                _read_to_the_end(station, frames, settings, run, stop)
    except KnownFault:
        warn("Stopped early", f"{len(run.kept)} captures were kept in “{run.name}” and are safe.")
        raise
    finally:
        station.finish(opened.id)
    return run


def read_recorded(station: Station, settings: Settings, run: Scan, stop: threading.Event) -> None:
    """Capture from the settings' video file or folder of pictures, to its end. Raises CameraFault."""
    frames = camera_opener(settings)(settings.camera)
    try:
        _read_to_the_end(station, frames, settings, run, stop)
    finally:
        frames.close()


def _read_to_the_end(station: Station, frames: Frames, settings: Settings, run: Scan, stop: threading.Event) -> None:
    """Every frame of a file or folder, at the speed of this machine: nothing is skipped."""
    look, view = look_for(settings.itf_lengths), View(Take.ALL, AIM, settings.absent_s)
    if isinstance(frames, Folder):
        frames.on_rotten = lambda fault: _tell_rotten(run, fault)
    with _progress(run, getattr(frames, "total", 0)) as tell:
        while not stop.is_set() and (frame := frames.read()) is not None:
            run.pictures += 1
            for sighting in _presented(frame, look, view):
                if _is_command(sighting.code):
                    continue
                run.kept.append(_keep(station, sighting.code, sighting.found_by))
            tell()


def _presented(frame: Frame, look: Look, view: View) -> list[Sighting]:
    """What a frame newly presents; a picture of a folder is a presentation of its own. Nobody aims: all is taken."""
    sightings = look.at(frame)
    if frame.is_presentation:
        return [seen.sighting for seen in view.picture(sightings, frame.width)]
    return view.saw(sightings, Scene(frame.number, frame.width, frame.height), frame.at_s)


def _is_command(code: Code) -> bool:
    """Command barcodes, settings codes and keys are for the touchscreen; here they are told and never kept."""
    if is_settings_code(code.text):
        err.print("A settings code is for set-up on the touchscreen and was not kept.")
        return True
    if is_api_key(code.text.strip()):
        err.print("A key of the server is for set-up on the touchscreen and was not kept.")
        return True
    if command_of(code.text) is None:
        return False
    err.print(f"{shown(code.text, 30)} is a command of the touchscreen and was not kept.")
    return True


def _keep(station: Station, code: Code, found_by: str, source: Source = Source.CAMERA) -> CaptureRecord:
    """Keep a code and wait for its commit; a StoreFault ends the run with its message, what was kept stays kept."""
    return station.accept(code, source, time.monotonic(), found_by=found_by).result()


def watch_live(
    station: Station, settings: Settings, run: Scan, seconds: float | None, stop: threading.Event, distinct: int = 0
) -> None:
    """Capture from a live camera and the settings' guns for ``seconds``, until Ctrl+C, or until ``distinct`` different
    codes were kept. Nobody can be asked here: a code that comes again counts, but for a gun's bounce.
    """
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    decoder = look_for(settings.itf_lengths)
    opener = camera_opener(settings)
    watch = CameraWatch(settings.camera, opener, decoder, events.put, settings.absent_s, settings.take)
    guns, repeats = make_guns(settings, events.put), Repeats(RepeatRule.COUNT)
    ends_at = time.monotonic() + seconds if seconds is not None else None
    if settings.camera:
        watch.start()
    guns.start()
    try:
        with _progress(run, distinct) as tell:
            while not stop.is_set() and (ends_at is None or time.monotonic() < ends_at):
                if distinct and len({record.code.identity for record in run.kept}) >= distinct:
                    return
                tell()
                try:
                    event = events.get(timeout=0.1)
                except queue.Empty:
                    continue
                if not isinstance(event, CodeScanned):
                    _tell_senses(event)
                elif not repeats.is_bounce(event) and not _is_command(event.code):
                    run.kept.append(_keep(station, event.code, event.found_by, event.source))
                    guns.kept(event)
                    if not err.is_terminal:  # no progress line there
                        err.print(f"Kept {shown(event.code.text, 30)}")
    finally:
        guns.stop()
        watch.stop()


def _tell_senses(event: Event) -> None:
    """What camera and guns tell of themselves."""
    if isinstance(event, CameraChanged):
        err.print(f"[dim]Camera {event.state.value}: {shown(event.sentence, 200)}[/]")
    elif isinstance(event, GunChanged):
        err.print(f"[dim]Gun {event.state.value}: {shown(event.sentence, 200)}[/]")
    elif isinstance(event, CaptureNotKept):
        warn(event.title, event.sentence)


@contextmanager
def _progress(run: Scan, total: int) -> Iterator["_Tell"]:
    columns = (
        TextColumn("Scanning"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal, transient=True) as progress:
        yield _Tell(progress, run, total)


class _Tell:
    """Shows how far a run is."""

    def __init__(self, progress: Progress, run: Scan, total: int) -> None:
        self._progress, self._run = progress, run
        self._task = progress.add_task("", total=total or None)

    def __call__(self) -> None:
        last = f"{len(self._run.kept)} kept"
        if self._run.kept:
            last += f", last {shown(self._run.kept[-1].code.text, 30)}"
        self._progress.update(self._task, completed=self._run.pictures or len(self._run.kept), description=last)


@contextmanager
def stop_on_signal() -> Iterator[threading.Event]:
    """Ctrl+C and SIGTERM end the run in order: the session is finished, nothing is lost."""
    stop = threading.Event()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _tell_rotten(run: Scan, fault: KnownFault) -> None:
    run.rotten += 1
    warn(fault.title, fault.sentence)


def no_screen(_event: Event) -> None:
    """Takes the events that a screen would show; a run without one tells from its own records."""


def _report(run: Scan, *, as_json: bool) -> None:
    if as_json:
        codes = [{"text": record.code.text, "symbology": record.code.symbology.value} for record in run.kept]
        print_json(
            {
                "session": run.session_id,
                "name": run.name,
                "pictures": run.pictures,
                "unreadable": run.rotten,
                "captures": len(run.kept),
                "codes": codes,
            }
        )
        return
    for record in run.kept:
        out.print(f"[green]✓[/] {shown(record.code.text)}  [dim]{record.code.symbology}[/]")
    out.print(f"{len(run.kept)} captures kept in “{shown(run.name)}”, finished; send them with: kiosk sync --once")
