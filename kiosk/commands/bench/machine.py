"""``kiosk bench frames``, ``commit`` and ``window``: figures of this machine."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.table import Table

from hardware.camera import read_picture
from hardware.decoder import live_decoder, still_decoder
from hardware.frames import Frame
from hardware.gate import MotionGate
from hardware.opencv import resized
from hardware.quiet import muted_stderr
from kiosk.clock import SystemClock
from kiosk.commands.bench.figures import Figures, percentiles
from kiosk.commands.scan import no_screen
from kiosk.commands.terminal import Exit, err, out, print_json
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import Source
from kiosk.core.faults import SettingsFault
from kiosk.resources import assets
from kiosk.station import Station
from kiosk.store.database import Database

_SIZES = ((640, 480), (1280, 720), (1920, 1080))
_ROUNDS, _STILL_ROUNDS = 15, 3
_COMMITS = 300
_SCANS = 40
_STARTS = 3
_ROWS = 100_000
"""Captures that are stored while the window is measured: years of scanning."""


def bench_machine(what: str, *, as_json: bool) -> Exit:
    """Measure ``what`` (frames, commit, window or all) and print it."""
    parts: dict[str, Callable[[], Figures]] = {"frames": _frames, "commit": _commits, "window": _window}
    figures: Figures = {}
    for name, measure in parts.items():
        if what in {"all", name}:
            with err.status(f"Measuring {name} ..."):
                figures[name] = measure()
            if not as_json:
                _PRINTERS[name](figures[name])
    if as_json:
        print_json(figures)
    return Exit.DONE


def _frames() -> Figures:
    """Milliseconds a frame, with and without a code: the live decoder, the one for stills, and the motion gate."""
    pictures = {
        "code": read_picture(assets() / "demo" / "ean13-oat-drink.jpg").bgr,
        "empty": read_picture(assets() / "demo" / "empty.jpg").bgr,
    }
    figures: Figures = {}
    for width, height in _SIZES:
        for name, picture in pictures.items():
            image = resized(picture, width, height)
            live, still, gate = live_decoder(), still_decoder(), MotionGate()
            frame = Frame(image, 1, 0.0)
            gate.is_worth_decoding(frame)
            with muted_stderr():
                figures[f"{width}x{height} {name}"] = {
                    "live_ms": _median(partial(live.decode, image)),
                    "still_ms": _median(partial(still.decode, image), _STILL_ROUNDS),
                    "unchanged_ms": _median(partial(gate.is_worth_decoding, frame)),
                    "found": len(still.decode(image)),
                }
    return figures


def _commits() -> Figures:
    """Milliseconds from accepting a scan to its durable commit, one after the other."""
    times = []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        database = Database(Path(folder))
        try:
            station = Station(database, SystemClock(), no_screen, "bench")
            station.open_session("bench")
            for number in range(_COMMITS):
                code = code_of_text(f"{number:013d}", Symbology.CODE128)
                started = time.perf_counter()
                station.accept(code, Source.CAMERA, 0.0).result()
                times.append((time.perf_counter() - started) * 1000)
        finally:
            database.close()
    return {"commits": _COMMITS, **percentiles(times)}


def _window() -> Figures:
    """The real window in child processes: start to first paint, frame to screen, memory."""
    starts = [_child(1) for _ in range(_STARTS - 1)]
    run = _child(_SCANS, _ROWS)
    starts.append(run)
    return {
        "platform": run["platform"],
        "first_paint_ms": sorted(s["first_paint_ms"] for s in starts)[len(starts) // 2],
        "ready_ms": sorted(s["ready_ms"] for s in starts)[len(starts) // 2],
        "scans": len(run["read_to_painted_ms"]),
        "read_to_kept_ms": percentiles(run["read_to_kept_ms"]),
        "read_to_painted_ms": percentiles(run["read_to_painted_ms"]),
        "rows_stored": run["rows_stored"],
        "load": run["load"],
        "longest_stall_ms": run["longest_stall_ms"],
        "longest_work_ms": run["longest_work_ms"],
        "touches": len(run["touch_to_highlight_ms"]),
        "touch_to_highlight_ms": percentiles(run["touch_to_highlight_ms"]),
        "peak_memory_mb": run["peak_memory_mb"],
    }


def _child(scans: int, rows: int = 0) -> Figures:
    environ = dict(os.environ)
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        command = [sys.executable, "-m", "kiosk.window_bench", folder, str(scans), str(rows)]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=180, check=False)  # noqa: S603
    if done.returncode != 0:
        raise SettingsFault(
            "The window cannot be measured", done.stderr.strip().splitlines()[-1] if done.stderr else "?"
        )
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def _median(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return sorted(times)[len(times) // 2]


def _print_frames(figures: Figures) -> None:
    table = Table("Frame", "Live", "Still", "Unchanged (gate)", "Codes", title="ms a frame, median")
    for name, row in figures.items():
        table.add_row(name, *(f"{row[k]:.1f}" for k in ("live_ms", "still_ms", "unchanged_ms")), str(row["found"]))
    out.print(table)


def _print_commits(figures: Figures) -> None:
    out.print(f"Commit of a scan, ms: {_line(figures)} ({figures['commits']} commits)")


def _print_window(figures: Figures) -> None:
    out.print(f"Start to first painted window: {figures['first_paint_ms']:.0f} ms ({figures['platform']})")
    out.print(f"Start to ready for scans: {figures['ready_ms']:.0f} ms")
    out.print(f"Frame read to kept, ms: {_line(figures['read_to_kept_ms'])} ({figures['scans']} scans)")
    out.print(f"Frame read to painted, ms: {_line(figures['read_to_painted_ms'])}")
    stall, work = figures["longest_stall_ms"], figures["longest_work_ms"]
    out.print(f"Longest stall of the screen's thread: {stall:.0f} ms; its own work at once: {work:.0f} ms")
    touches = f"{figures['touches']} touches, {figures['rows_stored']:,} captures stored"
    out.print(f"Touch to highlight, ms: {_line(figures['touch_to_highlight_ms'])} ({touches})")
    out.print(f"Load of the machine: {figures['load']:.1f} on {os.cpu_count()} cores")
    out.print(f"Peak memory: {figures['peak_memory_mb']:.0f} MB")


def _line(row: Figures) -> str:
    return " · ".join(f"{name} {row[name]:.1f}" for name in ("p50", "p95", "p99", "max") if row.get(name) is not None)


_PRINTERS: dict[str, Callable[[Figures], None]] = {
    "frames": _print_frames,
    "commit": _print_commits,
    "window": _print_window,
}
