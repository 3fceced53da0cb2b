"""The ``kiosk fuzz`` command: so many inputs by chance into each part, and what went wrong, with how to repeat it.

Every input has a number and is made of part, seed and number alone, so that one of them can be tried again by itself.
"""

import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hardware.bench.pictures import write_picture
from kiosk.commands.bench.figures import Figures, progress
from kiosk.commands.fuzz.falsehood import Falsehood
from kiosk.commands.fuzz.gs1 import try_gs1
from kiosk.commands.fuzz.picture import seen_picture, try_picture
from kiosk.commands.fuzz.serial import try_serial
from kiosk.commands.fuzz.wedge import try_wedge
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.faults import SettingsFault

PARTS: dict[str, Callable[[Random], int]] = {
    "wedge": try_wedge,
    "serial": try_serial,
    "gs1": try_gs1,
    "picture": try_picture,
}
"""Each tries one input, returns how many codes were recorded, and raises Falsehood when something false was."""
_ALL = "all"
_PICTURES_IN_ALL = 20
"""With all parts, one picture for so many inputs of the others: a picture takes a hundred times as long."""
_MOST_TOLD = 50


@dataclass(slots=True)
class _Run:
    inputs: int = 0
    recorded: int = 0
    seconds: float = 0.0
    failures: list[Figures] = field(default_factory=list)
    failed: int = 0


def fuzz(part: str, count: int, seed: int, *, number: int | None, keep: Path | None, as_json: bool) -> Exit:
    """Try ``count`` inputs of ``part``, or only input ``number``; ``keep``: a folder for the pictures that fail.

    Raises SettingsFault for an unknown part or folder.
    """
    if part not in {_ALL, *PARTS}:
        raise SettingsFault("Unknown part", f"“{part}” is none of all, {', '.join(PARTS)}.")
    if part == _ALL and number is not None:
        raise SettingsFault("Which part?", "A number is one input of one part: give --part as well.")
    if keep is not None and not keep.is_dir():
        raise SettingsFault("No such folder", f"{keep} is no folder. Make it first.")
    runs: dict[str, _Run] = {}
    for name in PARTS if part == _ALL else (part,):
        many = max(1, count // _PICTURES_IN_ALL) if (part, name) == (_ALL, "picture") else count
        runs[name] = _tried(name, range(many) if number is None else range(number, number + 1), seed, keep)
    if as_json:
        print_json({name: _as_json(run) for name, run in runs.items()})
    else:
        _print(runs)
    return Exit.BUG if any(run.failed for run in runs.values()) else Exit.DONE


def _tried(part: str, numbers: range, seed: int, keep: Path | None) -> _Run:
    run, started = _Run(inputs=len(numbers)), time.monotonic()
    attempt = PARTS[part]
    with progress(f"Fuzzing {part}", len(numbers)) as step:
        for number in numbers:
            try:
                run.recorded += attempt(_dice(part, seed, number))
            except Exception as fault:  # noqa: BLE001 - to crash is what must not happen, in whatever way
                run.failed += 1
                if run.failed <= _MOST_TOLD:
                    run.failures.append(_failure(part, seed, number, fault))
                    _keep(part, seed, number, keep)
            step()
    run.seconds = time.monotonic() - started
    return run


def _dice(part: str, seed: int, number: int) -> Random:
    return Random(f"{part} {seed} {number}")  # noqa: S311 - no secret


def _failure(part: str, seed: int, number: int, fault: Exception) -> Figures:
    is_false = isinstance(fault, Falsehood)
    words = str(fault) if is_false else "".join(traceback.format_exception(fault, limit=-3)).strip()
    return {
        "number": number,
        "kind": "false" if is_false else "crash",
        "words": words,
        "again": f"kiosk fuzz --part {part} --seed {seed} --number {number}",
    }


def _keep(part: str, seed: int, number: int, folder: Path | None) -> None:
    if part != "picture" or folder is None:
        return
    picture = seen_picture(_dice(part, seed, number))
    if picture is not None:
        write_picture(folder / f"{part}-{seed}-{number}.png", picture)


def _as_json(run: _Run) -> Figures:
    return {
        "inputs": run.inputs,
        "recorded": run.recorded,
        "failed": run.failed,
        "seconds": run.seconds,
        "failures": run.failures,
    }


def _print(runs: dict[str, _Run]) -> None:
    for name, run in runs.items():
        mark = f"[bold red]✗ {run.failed} failed[/]" if run.failed else "[green]✓ nothing crashed, nothing false[/]"
        out.print(f"{name:8} {run.inputs} inputs, {run.recorded} codes recorded, {run.seconds:.0f} s  {mark}")
        for line in _told(run.failures):
            out.print(line)
        if run.failed > len(run.failures):
            out.print(f"  and {run.failed - len(run.failures)} more")


def _told(failures: Iterable[Figures]) -> Iterable[str]:
    for failure in failures:
        yield f"  [red]{failure['kind']}[/] {shown(failure['words'].replace(chr(10), ' | '), 1500)}"
        yield f"    again: {failure['again']}"
