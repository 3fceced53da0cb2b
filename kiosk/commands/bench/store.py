"""``kiosk bench store``: how the store bears years of scanning, measured with the product's own calls.

A data folder with a million captures is made (or one named with ``--folder`` is used again), then: the window's start
until it takes scans, the commit of a scan, the courier's search for what is due, and what the screens read.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from kiosk.clock import Clock, SystemClock
from kiosk.commands.bench.figures import Figures, ms, percentiles
from kiosk.commands.scan import no_screen
from kiosk.commands.terminal import Exit, err, out, print_json
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import Source
from kiosk.core.faults import KnownFault
from kiosk.settings import PRACTICE_FOLDER
from kiosk.station import Station
from kiosk.store import due, sessions
from kiosk.store.bulk import Past, fill
from kiosk.store.checked import NOTE_NAME
from kiosk.store.database import FILE_NAME, Database, Tx
from sync import plan

_COMMITS = 2000
_READS = 200
_STARTS, _LARGE = 3, 10_000
_LONGEST_START_S = 180
_QUIESCENCE_S = 90.0


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the table: which figure, and how many milliseconds it may take."""

    words: str
    part: str
    share: str
    target_ms: float | None = None


_LINES = (
    _Line("Start of the program to ready for scans", "ready", "p50", 2000),
    _Line("The same after a power cut: all of the file is read first", "ready_unclean", "p50"),
    _Line("Opening the store", "open", "p50"),
    _Line("Opening the store after a power cut", "open_unclean", "p50"),
    _Line("Commit of a scan while all of the file is read", "commit_checking", "p99"),
    _Line("Commit of a scan", "commit", "p50"),
    _Line("Commit of a scan", "commit", "p99", 15),
    _Line("What is due next", "next_due", "p50", 1),
    _Line("What is due next", "next_due", "p99"),
    _Line("Session list", "session_list", "p50", 10),
    _Line("Session list", "session_list", "p99"),
    _Line("Captures of a session", "capture_list", "p99"),
    _Line("Counts of the queue", "queue_counts", "p50"),
    _Line("Counts of the queue", "queue_counts", "p99"),
)


def bench_store(captures: int, waiting: int, folder: Path | None, *, as_json: bool) -> Exit:
    """Measure and print. Raises KnownFault when the disk or the folder does not allow it."""
    with _workplace(folder) as root:
        figures = measure(root, captures, min(waiting, captures))
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    return Exit.DONE


def measure(root: Path, captures: int, waiting: int) -> Figures:
    """All figures of the store in ``root``, which is filled first unless it holds one; times in milliseconds."""
    clock = SystemClock()
    data = root / PRACTICE_FOLDER  # where the window looks in practice mode
    built_s = 0.0 if (data / FILE_NAME).exists() else _build(data, captures, waiting, clock)
    database = Database(data)
    try:
        counts = database.read(sessions.count_queue)
        figures: Figures = {
            "captures": counts.delivered + counts.on_this_kiosk,
            "waiting": counts.waiting,
            "size_mb": round((data / FILE_NAME).stat().st_size / 1e6, 1),
            "built_s": round(built_s, 1),
        }
        with err.status("Measuring what the screens and the courier read ..."):
            figures |= _reads(database, clock)
        commits = min(_COMMITS, captures)
        with err.status(f"Measuring {commits} commits ..."):
            figures["commit"] = _commits(database, clock, commits)
        with err.status("Measuring commits while the file is looked through ..."):
            figures["commit_checking"] = _commits_while_checking(database, clock, commits)
    finally:
        database.close()
    starts = _STARTS if captures >= _LARGE else 1
    with err.status("Measuring starts ..."):
        for part, is_clean in (("", True), ("_unclean", False)):
            figures[f"open{part}"] = percentiles([_open(data, is_clean=is_clean) for _ in range(starts)])
            figures[f"ready{part}"] = percentiles([_ready(root, is_clean=is_clean) for _ in range(starts)])
    return figures


@contextmanager
def _workplace(folder: Path | None) -> Iterator[Path]:
    """The folder to work in; one of our own, on the disk of the current folder, goes away afterwards."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) if folder is None else nullcontext(folder) as root:
        yield Path(root)


def _build(data: Path, captures: int, waiting: int, clock: Clock) -> float:
    began = time.perf_counter()
    columns = (
        TextColumn("Filling the store"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    database = Database(data)
    try:
        with Progress(*columns, console=err, disable=not err.is_terminal, transient=True) as progress:
            task = progress.add_task("", total=captures)
            past = Past(captures, waiting, clock.now())
            fill(database, past, lambda count: progress.advance(task, count))
    finally:
        database.close()
    return time.perf_counter() - began


def _reads(database: Database, clock: Clock) -> Figures:
    newest = database.read(lambda tx: sessions.list_sessions(tx, limit=1))
    asked: dict[str, Callable[[Tx], object]] = {
        "next_due": lambda tx: _next_due(tx, clock),
        "session_list": sessions.shown_sessions,
        "capture_list": lambda tx: [sessions.list_captures(tx, session.id) for session in newest],
        "queue_counts": sessions.count_queue,
    }
    return {name: percentiles([_timed(database, job) for _ in range(_READS)]) for name, job in asked.items()}


def _timed(database: Database, job: Callable[[Tx], object]) -> float:
    began = time.perf_counter()
    database.read(job)
    return (time.perf_counter() - began) * 1000


def _next_due(tx: Tx, clock: Clock) -> plan.Step | None:
    """What the engine does before each call: the oldest session with something to do, and what that is."""
    now = clock.now()
    for session_id in due.sessions_to_send(tx):
        return plan.next_step(due.work(tx, session_id, now), _QUIESCENCE_S, now)
    return None


def _commits_while_checking(database: Database, clock: Clock, commits: int) -> Figures:
    """As the nightly look for damage goes on over and over, which it does for seconds only."""
    ending = threading.Event()

    def look() -> None:
        while not ending.is_set():
            database.check(ending.is_set)

    thread = threading.Thread(target=look, name="look")
    thread.start()
    try:
        return _commits(database, clock, commits)
    finally:
        ending.set()
        thread.join()


def _commits(database: Database, clock: Clock, commits: int) -> Figures:
    station = Station(database, clock, no_screen, "bench")
    station.open_session("bench")
    times = []
    for number in range(commits):
        code = code_of_text(f"{number:013d}", Symbology.CODE128)
        began = time.perf_counter()
        station.accept(code, Source.CAMERA, 0.0).result()
        times.append((time.perf_counter() - began) * 1000)
    return {"commits": commits, **percentiles(times)}


def _open(data: Path, *, is_clean: bool) -> float:
    _leave(data, is_clean=is_clean)
    began = time.perf_counter()
    database = Database(data)
    took_ms = (time.perf_counter() - began) * 1000
    database.close()
    return took_ms


def _leave(data: Path, *, is_clean: bool) -> None:
    """Leave the store as a kiosk does that was closed in order, or without its note, as a power cut does."""
    Database(data).close()
    if not is_clean:
        (data / NOTE_NAME).unlink()


def _ready(root: Path, *, is_clean: bool) -> float:
    """Milliseconds from the start of a process to its window that takes scans, with this store."""
    _leave(root / PRACTICE_FOLDER, is_clean=is_clean)
    environ = dict(os.environ)
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", "kiosk.window_bench", str(root), "1"]
    done = subprocess.run(  # noqa: S603 - our own program
        command, env=environ, capture_output=True, text=True, timeout=_LONGEST_START_S, check=False
    )
    if done.returncode != 0:
        raise KnownFault("The window cannot be measured", (done.stderr.strip().splitlines() or ["?"])[-1])
    ready_ms = json.loads(done.stdout.splitlines()[-1])["ready_ms"]
    if ready_ms is None:
        raise KnownFault("The window cannot be measured", "It did not get ready.")
    return float(ready_ms)


def _print(figures: Figures) -> None:
    table = Table(
        "",
        "",
        "ms",
        "target",
        title=f"{figures['captures']:,} captures, {figures['size_mb']:,} MB",
        title_justify="left",
    )
    for line in _LINES:
        took = figures[line.part][line.share]
        is_missed = line.target_ms is not None and took > line.target_ms
        shown = f"[bold red]{ms(took, 2)}[/]" if is_missed else ms(took, 2)
        table.add_row(line.words, line.share, shown, f"≤ {line.target_ms:.0f}" if line.target_ms else "")
    out.print(table)
