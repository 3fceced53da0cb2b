"""``kiosk bench photos``: do captures wait for photos, and does the memory stay flat over hundreds of them?"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import IO, Any, cast

from rich.table import Table

from kiosk.commands.bench.figures import Figures, ms, progress
from kiosk.commands.bench.photos_child import Order, shutter
from kiosk.commands.bench.photos_delay import measure_delays
from kiosk.commands.terminal import Exit, out, print_json
from kiosk.core.faults import KnownFault
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

MOST_GROWTH_MB = 8.0
"""More than this between the second and the last quarter is no flat memory: a few photos would be kept."""
MOST_WINDOW_MB = 25.0
"""As ``MOST_GROWTH_MB``, of the window between the last photo and back at the first: it has much else to do beside."""
_DIFFERENT = 12
_NO_LIMIT = 1_000_000_000
_ROOT = Path(__file__).parents[3]


def bench_window(count: int, edge: int, *, as_json: bool) -> Exit:
    """Measure the window that shows so many photos, and print."""
    figures = _measure_window(count, edge)
    growth_mb = figures["last_mb"] - figures["seen_mb"]
    is_flat = growth_mb <= MOST_WINDOW_MB
    if as_json:
        print_json(figures)
    else:
        mark = "[green]✓[/]" if is_flat else "[bold red]✗[/]"
        out.print(
            f"{mark} Window with a grid of {figures['rows']} photos, all looked at, down and up again: "
            f"{figures['before_mb']:.0f} MB before the grid, {figures['first_mb']:.0f} MB with its first screenful, "
            f"{figures['seen_mb']:.0f} MB at the last photo, {figures['last_mb']:.0f} MB back at the first "
            f"({growth_mb:+.1f} MB); "
            f"peak of the process {figures['peak_mb']:.0f} MB; {figures['kept']} of {figures['decoded']} small "
            "pictures are still held"
        )
    return Exit.DONE if is_flat else Exit.BUG


def _measure_window(count: int, edge: int) -> Figures:
    """The window is a process of its own, as ``kiosk bench window`` has it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-photos-") as folder:
        pictures, take = Path(folder) / "pictures", shutter(edge)
        pictures.mkdir()
        for number in range(_DIFFERENT):
            (pictures / f"{number:02d}.jpg").write_bytes(take(number))
        command = [sys.executable, "-m", "kiosk.photo_window_bench", f"{folder}/data", str(pictures), str(count)]
        done = subprocess.run(  # noqa: S603 - our own program
            command, cwd=_ROOT, env={"QT_QPA_PLATFORM": "offscreen", **os.environ}, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
    if done.returncode:
        raise KnownFault("The measurement failed", f"Its process ended with {done.returncode}: {done.stderr[-300:]}")
    return cast("Figures", json.loads(done.stdout.splitlines()[-1]))


def bench_photos(count: int, edge: int, kbit: int, plot: Path | None, *, as_json: bool) -> Exit:
    """Measure and print; ``kbit`` 0 leaves the line out. Raises KnownFault when a photo does not arrive."""
    delays = measure_delays(kbit, edge) if kbit else {}
    memory, course = _measure_memory(count, edge)
    figures: Figures = {"line_kbit": kbit, "delays": delays, "memory": memory}
    if plot is not None:
        from kiosk.plot import draw_course

        draw_course(plot, f"Memory over {count} photos of {edge} pixels, taken, kept and sent (MB)", course)
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    return Exit.DONE if memory["growth_mb"] <= MOST_GROWTH_MB else Exit.BUG


def _measure_memory(count: int, edge: int) -> tuple[Figures, list[float]]:
    """Resident memory of a kiosk's process after each photo; the server is another process."""
    rules = Rules(per_minute=_NO_LIMIT, per_day=_NO_LIMIT)
    with tempfile.TemporaryDirectory(prefix="kiosk-photos-") as folder, PracticeServer(rules=rules) as server:
        told = _run_child(Order(folder, server.url, server.key, count, edge))
        photos = [fact for fact in told if "photo" in fact]
        [session] = server.state.sessions()
        if len(session.photos) != count or session.submit_count != 1:
            raise KnownFault("Not all photos arrived", f"{len(session.photos)} of {count} are on the server.")
    course = [float(fact["rss_mb"]) for fact in photos]
    return {
        "photos": count,
        "photo_kb": sum(fact["bytes"] for fact in photos) / count / 1000,
        "first_mb": course[0],
        "last_mb": course[-1],
        "highest_mb": max(course),
        "growth_mb": growth(course),
        "course_mb": course[:: max(1, count // 20)],
    }, course


def growth(course: Sequence[float]) -> float:
    """From the second quarter to the last, by medians: the first quarter warms up, one moment may be high."""
    quarter = max(1, len(course) // 4)
    return round(median(course[-quarter:]) - median(course[quarter : 2 * quarter] or course[:1]), 2)


def _run_child(order: Order) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "kiosk.commands.bench.photos_child"]
    with (
        subprocess.Popen(  # noqa: S603 - our own program
            command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as child,
        progress("Photos", order.count) as step,
    ):
        orders, answers = cast("IO[str]", child.stdin), cast("IO[str]", child.stdout)
        orders.write(json.dumps(asdict(order)) + "\n")
        orders.close()
        told = []
        for line in answers:
            told.append(json.loads(line))
            step()
    if child.returncode:
        raise KnownFault("The measurement failed", f"Its process ended with {child.returncode}.")
    return told


def _print(figures: Figures) -> None:
    if figures["delays"]:
        line = f"Captures scanned while photos are sent over a line of {figures['line_kbit']} kbit/s"
        table = Table("Photos are sent", title=f"{line}: ms from scan to server", title_justify="left")
        for words in ("captures", "p50", "p95", "max", "kB a photo"):
            table.add_column(words, justify="right")
        for way, row in figures["delays"].items():
            waited = [ms(row["waited_ms"][name], 0) for name in ("p50", "p95", "max")]
            table.add_row(way, str(row["captures"]), *waited, ms(row["photo_kb"], 0))
        out.print(table)
    memory = figures["memory"]
    mark = "[green]✓[/]" if memory["growth_mb"] <= MOST_GROWTH_MB else "[bold red]✗[/]"
    out.print(
        f"{mark} {memory['photos']} photos of {memory['photo_kb']:.0f} kB taken, kept and sent: "
        f"{memory['first_mb']:.0f} MB after the first, {memory['last_mb']:.0f} MB after the last, "
        f"{memory['highest_mb']:.0f} MB at most; {memory['growth_mb']:+.1f} MB from the second quarter to the last"
    )
    out.print("  " + " ".join(f"{value:.0f}" for value in memory["course_mb"]) + " MB")
