"""``kiosk bench present``: what a worker feels. A label slides into view, is held for 1.3 s, and leaves.

The same frames go through the product's capture thread to each contestant, one after the other, event by event:
``shipped`` is the camera watch with all that belongs to it, and a read is the CodeScanned that it posts; the others
read every frame they get, whole.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from rich.table import Table

from hardware.bench.labels import Code
from hardware.bench.plain_watch import PlainWatch
from hardware.bench.presentation import Event as Presentation
from hardware.bench.presentation import clip_of
from hardware.bench.rivals import PlainPyzbar, PlainZxing
from hardware.bench.scene import Eye, bench, sensor
from hardware.bench.stage import Clip, Stage
from hardware.bench.stopwatch import Stopwatch
from hardware.decoder import Decoder, live_decoder
from hardware.frames import Frames, Image, NewestFrame
from hardware.quiet import muted_stderr
from hardware.watch import CameraWatch
from kiosk.commands.bench.contest import PYZBAR, SHIPPED, ZXING
from kiosk.commands.bench.equality import is_same
from kiosk.commands.bench.events import FAMILIES, drawn_events, photographed_events
from kiosk.commands.bench.figures import Figures, ms, percent, percentiles, progress
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.events import CodeScanned, Event

_SHARES_MS = (150, 200, 500)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one contestant made of one event: milliseconds from the stop to the read, or None; and wrong texts."""

    code: Code
    read_ms: float | None
    wrong: tuple[str, ...]
    decoded: int
    frames: int
    decode_s: float


class _Watch(Protocol):
    newest: NewestFrame

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Contestant:
    """A watch over a stage of its own. ``show`` plays a clip to it and says what came of it."""

    def __init__(
        self,
        decoder: Decoder,
        make: Callable[[Callable[[str], Frames], Decoder, Callable[[Event], None]], _Watch],
        empty: Sequence[Image],
    ) -> None:
        self._scanned: deque[tuple[float, CodeScanned]] = deque()
        self._stage = Stage(empty)
        self._stopwatch = Stopwatch(decoder, lambda: self._watch.newest.last_taken)
        self._watch = make(lambda _: self._stage, self._stopwatch, self._post)
        self._watch.start()

    def show(self, code: Code, clip: Clip) -> Outcome:
        """Play ``clip`` in real time."""
        self._scanned.clear()
        self._stopwatch.reset()
        played = self._stage.play(clip)
        scanned = list(self._scanned)
        right = [at_s for at_s, event in scanned if is_same(event.code, code.truth)]
        wrong = {event.code.text for _, event in scanned if not is_same(event.code, code.truth)}
        timings = list(self._stopwatch.timings.values())
        return Outcome(
            code,
            (right[0] - played.mark_s) * 1000 if right else None,
            tuple(sorted(wrong)),
            len(timings),
            len(clip.frames),
            sum(timing.took_s for timing in timings),
        )

    def stop(self) -> None:
        """End its threads."""
        self._stage.close()
        self._watch.stop()

    def _post(self, event: Event) -> None:
        if isinstance(event, CodeScanned):
            self._scanned.append((time.monotonic(), event))


def bench_present(events: int, seed: int, *, pictures: Path | None, zxing: bool, as_json: bool) -> Exit:
    """Show ``events`` labels to each contestant and print what was read when. Raises SettingsFault."""
    dice = np.random.default_rng(seed)
    shown_events = drawn_events(dice, events) if pictures is None else photographed_events(dice, events, pictures)
    figures = _measured(dice, shown_events, events, zxing=zxing)
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    return Exit.DONE


def _measured(dice: np.random.Generator, events: Iterator[Presentation], count: int, *, zxing: bool) -> Figures:
    outcomes: dict[str, list[Outcome]] = {}
    ground, camera = bench(dice), sensor(dice)
    empty = [Eye(dice, ground, camera).frame() for _ in range(6)]
    with _contestants(empty, zxing=zxing) as contestants, progress("Showing labels", count) as step:
        for number, event in enumerate(events):
            clip = clip_of(dice, event, Eye(dice, ground, sensor(dice)), empty)
            names = list(contestants)
            turn = number % len(names)
            for name in names[turn:] + names[:turn]:
                with muted_stderr():
                    outcomes.setdefault(name, []).append(contestants[name].show(event.code, clip))
            step()
    return {
        "events": len(next(iter(outcomes.values()), [])),
        "contestants": {name: _row(rows) for name, rows in outcomes.items()},
        "missed": {name: [_told(o) for o in rows if o.read_ms is None] for name, rows in outcomes.items()},
    }


@contextmanager
def _contestants(empty: Sequence[Image], *, zxing: bool) -> Iterator[dict[str, Contestant]]:
    made = {SHIPPED: Contestant(live_decoder(), lambda *parts: CameraWatch("bench", *parts), empty)}
    rivals: dict[str, Decoder] = {PYZBAR: PlainPyzbar()} | ({ZXING: PlainZxing()} if zxing else {})
    for name, rival in rivals.items():
        made[name] = Contestant(rival, lambda *parts: PlainWatch("bench", *parts), empty)
    try:
        yield made
    finally:
        for contestant in made.values():
            contestant.stop()


def _row(outcomes: Sequence[Outcome]) -> Figures:
    times = [o.read_ms for o in outcomes if o.read_ms is not None]
    decoded = sum(o.decoded for o in outcomes)
    return {
        "read_percent": percent(len(times), len(outcomes)),
        "by_family": {
            family: percent(sum(o.read_ms is not None for o in group), len(group))
            for family in FAMILIES
            if (group := [o for o in outcomes if o.code.family == family])
        },
        "wrong": [{"text": text, "truth": o.code.truth} for o in outcomes for text in o.wrong],
        "read_ms": percentiles(times, p50=0.5, p90=0.9),
        "within_percent": {str(limit): percent(sum(t <= limit for t in times), len(outcomes)) for limit in _SHARES_MS},
        "decode_ms": sum(o.decode_s for o in outcomes) * 1000 / decoded if decoded else None,
        "frames": sum(o.frames for o in outcomes),
        "frames_decoded": decoded,
    }


def _told(outcome: Outcome) -> dict[str, str]:
    return {"kind": outcome.code.kind, "truth": outcome.code.truth}


def _print(figures: Figures) -> None:
    rows = figures["contestants"]
    table = Table("", title=f"{figures['events']} labels, each held for 1.3 s; ms from the stop", title_justify="left")
    for name in rows:
        table.add_column(name, justify="right")
    for words, cell in _LINES:
        table.add_row(words, *(cell(row) for row in rows.values()))
    out.print(table)
    for name, row in rows.items():
        for wrong in row["wrong"]:
            out.print(f"  [red]wrong[/] {name}: {shown(wrong['text'])} for {shown(wrong['truth'])}")
    missed = ", ".join(f"{row['kind']} {shown(row['truth'], 30)}" for row in figures["missed"].get(SHIPPED, []))
    out.print(f"Shipped missed: {missed or 'none'}")


def _rates(row: Figures) -> str:
    return " / ".join(f"{value:.0f}" for value in row["by_family"].values())


_LINES: tuple[tuple[str, Callable[[Figures], str]], ...] = (
    ("read %", lambda row: ms(row["read_percent"], 0)),
    (" / ".join(FAMILIES), _rates),
    ("wrong texts", lambda row: str(len(row["wrong"]))),
    ("time to read, median / p90", lambda row: f"{ms(row['read_ms']['p50'], 0)} / {ms(row['read_ms']['p90'], 0)}"),
    *(
        (f"read within {limit} ms, % of all", lambda row, limit=limit: ms(row["within_percent"][str(limit)], 0))
        for limit in _SHARES_MS
    ),
    ("decode ms a frame, mean", lambda row: ms(row["decode_ms"])),
    ("frames decoded of shown", lambda row: f"{row['frames_decoded']} / {row['frames']}"),
)
