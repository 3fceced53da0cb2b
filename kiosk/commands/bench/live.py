"""``kiosk bench live``: does the camera watch keep up, and what does it cost? All threads on one core.

Scenes were drawn before, with the noise of a sensor, and come at 30 frames a second of the real clock through the
product's capture thread, decode thread, gate, look and presence.
"""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from rich.table import Table

from hardware.bench.labels import drawn_code, on_label
from hardware.bench.scene import HEIGHT, WIDTH, Eye, Pose, Sensor, bench, box_with, layer_of, smeared
from hardware.bench.stage import FPS, Clip, Stage
from hardware.bench.stopwatch import Stopwatch
from hardware.decoder import live_decoder
from hardware.frames import Image
from hardware.opencv import resized
from hardware.quiet import muted_stderr
from hardware.watch import CameraWatch
from kiosk.commands.bench.figures import Figures, ms, percent, percentiles, progress
from kiosk.commands.terminal import Exit, out, print_json
from kiosk.core.events import CodeScanned, Event

_LOOKS = 24
"""Frames drawn of each scene; they are played forth and back."""
_SENSOR = Sensor(soft=0.6, noise=3.0)
_SHARE = 0.22
_WARM_UP_S = 1.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A name, a size, and the frames."""

    name: str
    width: int
    height: int
    frames: Sequence[Image]


def bench_live(seconds: float, *, as_json: bool) -> Exit:
    """Watch each scene for ``seconds`` and print what it costs."""
    figures: Figures = {}
    with progress("Watching", 5) as step:
        for scene in _scenes():
            figures[f"{scene.width}x{scene.height} {scene.name}"] = _measured(scene, seconds)
            step()
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    return Exit.DONE


def _scenes() -> Iterator[Scene]:
    """One at a time: the frames of one scene fill 70 to 150 MB."""
    for name, frames in (("still", _empty), ("code", _held), ("moving", _moving)):
        yield Scene(name, WIDTH, HEIGHT, frames())
    for name, frames in (("still", _empty), ("moving", _moving)):
        yield Scene(name, 1920, 1080, [resized(frame, 1920, 1080) for frame in frames()])


def _eye() -> tuple[np.random.Generator, Eye]:
    dice = np.random.default_rng(1)
    return dice, Eye(dice, bench(dice), _SENSOR)


def _empty() -> list[Image]:
    _, eye = _eye()
    return [eye.frame() for _ in range(_LOOKS)]


def _held() -> list[Image]:
    dice, eye = _eye()
    layer = layer_of(*_thing(dice, 0))
    return [eye.frame(layer) for _ in range(_LOOKS)]


def _moving() -> list[Image]:
    """A label waved to and fro in front of the camera, as fast as it can just be read."""
    dice, eye = _eye()
    frames = []
    for number in range(_LOOKS):
        away = 240 * np.sin(np.pi * (number / (_LOOKS - 1) - 0.5))
        speed = 240 * np.pi / _LOOKS * np.cos(np.pi * (number / (_LOOKS - 1) - 0.5))
        dice = np.random.default_rng(1)
        frames.append(eye.frame(smeared(layer_of(*_thing(dice, away)), (0.2 * speed, 0.0), 0.0)))
    return frames


def _thing(dice: np.random.Generator, away: float) -> tuple[Image, Pose]:
    label, across = on_label(dice, drawn_code(dice, "EAN-13"), 5)
    return box_with(dice, label), Pose(WIDTH / 2 + away, HEIGHT / 2, 6.0, 5.0, -8.0, _SHARE * WIDTH / across)


def _measured(scene: Scene, seconds: float) -> Figures:
    there_and_back = [*scene.frames, *scene.frames[-2:0:-1]]
    played = [there_and_back[n % len(there_and_back)] for n in range(round((seconds + _WARM_UP_S) * FPS))]
    warm_up = round(_WARM_UP_S * FPS)
    scanned: list[str] = []

    def post(event: Event) -> None:
        if isinstance(event, CodeScanned):
            scanned.append(event.code.text)

    with _on_one_core(), muted_stderr():
        stage = Stage(scene.frames)
        stopwatch = Stopwatch(live_decoder(), lambda: watch.newest.last_taken)
        watch = CameraWatch("bench", lambda _: stage, stopwatch, post)
        watch.start()
        try:
            stage.play(Clip(played[:warm_up]))
            stopwatch.reset()
            taken, cpu_s, began_s = watch.newest.taken, time.process_time(), time.monotonic()
            stage.play(Clip(played[warm_up:]))
            took_s, cpu_s = time.monotonic() - began_s, time.process_time() - cpu_s
            taken = watch.newest.taken - taken
        finally:
            stage.close()
            watch.stop()
    timings = list(stopwatch.timings.values())
    frames = len(played) - warm_up
    return {
        "seconds": took_s,
        "fps": frames / took_s,
        "looked_at_percent": percent(min(taken, frames), frames),
        "decoded_per_s": len(timings) / took_s,
        "decode_ms": percentiles([timing.took_s * 1000 for timing in timings], p50=0.5, p95=0.95),
        "frame_to_decoded_ms": percentiles([timing.age_s * 1000 for timing in timings], p50=0.5, p95=0.95, max=1.0),
        "cpu_percent": 100 * cpu_s / took_s,
        "codes": len(scanned),
    }


@contextmanager
def _on_one_core() -> Iterator[None]:
    """This thread and those it starts share one core, where the system can say so."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def _print(figures: Figures) -> None:
    title = (
        "Camera watch on one core: frames a second shown, looked at, decoded; ms p50 / p95; ms from frame to decoded"
    )
    table = Table("Scene", title=title, title_justify="left")
    for words in ("fps", "looked", "decoded", "decode ms", "to decoded p95 / max", "CPU %"):
        table.add_column(words, justify="right", no_wrap=True)
    for name, row in figures.items():
        decode, age = row["decode_ms"], row["frame_to_decoded_ms"]
        table.add_row(
            name,
            ms(row["fps"], 0),
            f"{ms(row['looked_at_percent'], 0)} %",
            ms(row["decoded_per_s"]),
            f"{ms(decode['p50'], 0)} / {ms(decode['p95'], 0)}",
            f"{ms(age['p95'], 0)} / {ms(age['max'], 0)}",
            ms(row["cpu_percent"]),
        )
    out.print(table)
