"""``kiosk bench sweep``: how much blur, turn, noise ... a decoder stands, one damage at a time, beside plain engines.

The limit of a decoder is the last level up to which it reads at least nine of ten, counted from the harmless end.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rich.table import Table

from hardware.bench.damage import Damage, damaged
from hardware.bench.labels import Code, drawn_code
from kiosk.commands.bench.contest import PYZBAR, SHIPPED, ZXING, Contest
from kiosk.commands.bench.equality import is_same
from kiosk.commands.bench.figures import Figures, progress
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.codes import Sighting
from kiosk.core.faults import SettingsFault

DECODERS = (SHIPPED, PYZBAR, ZXING)
KINDS = ("EAN-13", "Code 128", "Code 39", "ITF-14", "QR", "Data Matrix", "PDF417", "Aztec")
_QUICK_KINDS = ("EAN-13", "Code 128", "ITF-14", "QR")
_REPEATS, _QUICK_REPEATS = 10, 4
_ENOUGH = 0.9
_PLAIN = Damage()


@dataclass(frozen=True, slots=True)
class Sweep:
    """One kind of damage: ``field`` of Damage takes each of ``levels``, from harmless to hopeless, on ``base``."""

    name: str
    field: str
    levels: tuple[float, ...]
    base: Damage = _PLAIN

    def at(self, level: float) -> Damage:
        """The damage at one level."""
        return replace(self.base, **{self.field: level})


_NOISE = (2, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100)
_PX = (4, 3, 2.5, 2, 1.75, 1.5, 1.25, 1)
SWEEPS = (
    Sweep("blur, sigma px", "blur", (0, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3)),
    Sweep("motion across bars, px", "motion", (0, 3, 5, 7, 9, 11)),
    Sweep("turn, degrees", "turn", tuple(range(0, 91, 5))),
    Sweep("tilt, degrees", "tilt", tuple(range(0, 71, 5))),
    Sweep("contrast, grey levels", "contrast", (185, 100, 60, 40, 30, 20, 15, 10, 7)),
    Sweep("noise, sigma at 3 px a module", "noise", _NOISE),
    Sweep("noise, sigma at 1.5 px a module", "noise", _NOISE, Damage(px=1.5)),
    Sweep("glare, share of picture", "glare", (0, 0.02, 0.05, 0.08, 0.1, 0.15, 0.2)),
    Sweep("px a module, sharp", "px", _PX),
    Sweep("px a module, lens blur .7, noise 4", "px", _PX, Damage(blur=0.7, noise=4)),
    Sweep("inverted", "inverted", (0, 1)),
)


@dataclass(slots=True)
class _Cell:
    """One decoder on one code in one sweep."""

    right: list[int]
    wrong: list[Figures]

    def figures(self, levels: Sequence[float], repeats: int) -> Figures:
        return {
            "rates": [right / repeats for right in self.right],
            "limit": _limit(levels, [right / repeats for right in self.right]),
            "wrong": len(self.wrong),
            "wrong_texts": self.wrong,
        }


def bench_sweep(plot: Path | None, seed: int, *, is_quick: bool, as_json: bool) -> Exit:
    """Measure all sweeps, print limits and wrong texts, and draw ``plot`` when it is named. Raises SettingsFault."""
    if plot is not None and (plot.suffix.lower() != ".png" or not plot.absolute().parent.is_dir()):
        raise SettingsFault("The plot cannot be drawn", f"{plot} must end in .png and lie in a folder that exists.")
    kinds, repeats = (_QUICK_KINDS, _QUICK_REPEATS) if is_quick else (KINDS, _REPEATS)
    sweeps = [replace(sweep, levels=_some(sweep.levels)) for sweep in SWEEPS] if is_quick else SWEEPS
    figures = _measured(sweeps, kinds, repeats, seed)
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    if plot is not None:
        _draw(plot, figures)
    return Exit.DONE


def _some(levels: tuple[float, ...]) -> tuple[float, ...]:
    """Every second level, of two both."""
    return levels[::2] if len(levels) > 2 else levels


def _measured(sweeps: Sequence[Sweep], kinds: Sequence[str], repeats: int, seed: int) -> Figures:
    contest, dice = Contest((14,)), np.random.default_rng(seed)
    total = sum(len(sweep.levels) for sweep in sweeps) * len(kinds) * repeats
    found: Figures = {}
    with progress("Damaging codes", total) as step:
        for sweep in sweeps:
            rows: Figures = {}
            for kind in kinds:
                cells = {who: _Cell([0] * len(sweep.levels), []) for who in DECODERS}
                for place, level in enumerate(sweep.levels):
                    for _ in range(repeats):
                        code = drawn_code(dice, kind)
                        readings = contest.read(damaged(dice, code, sweep.at(level)))
                        for who, cell in cells.items():
                            _count(cell, place, level, code, readings[who].sure)
                        step()
                rows[kind] = {who: cell.figures(sweep.levels, repeats) for who, cell in cells.items()}
            found[sweep.name] = {"levels": list(sweep.levels), "codes": rows}
    return {"repeats": repeats, "sweeps": found}


def _count(cell: _Cell, place: int, level: float, code: Code, seen: Sequence[Sighting]) -> None:
    cell.right[place] += any(is_same(one.code, code.truth) for one in seen)
    cell.wrong += [
        {
            "level": level,
            "truth": code.truth,
            "text": one.code.text,
            "symbology": str(one.code.symbology),
            "by": one.found_by,
        }
        for one in seen
        if not is_same(one.code, code.truth)
    ]


def _limit(levels: Sequence[float], rates: Sequence[float]) -> float | None:
    """The last level before the first at which too few are read; None when that is the very first."""
    limit = None
    for level, rate in zip(levels, rates, strict=True):
        if rate < _ENOUGH:
            break
        limit = level
    return limit


def _print(figures: Figures) -> None:
    title = f"Last level with 90 % read ({figures['repeats']} codes a level); wrong texts of the whole sweep in red"
    table = Table("Damage", "Code", title=title, title_justify="left")
    for who in DECODERS:
        table.add_column(who, justify="right")
    for name, sweep in figures["sweeps"].items():
        table.add_section()
        for place, (kind, row) in enumerate(sweep["codes"].items()):
            table.add_row(name if place == 0 else "", kind, *(_cell(row[who]) for who in DECODERS))
    out.print(table)
    wrong = [
        f"  {name}, {text['level']:g}: {kind} {shown(text['truth'])} read as {shown(text['text'])} "
        f"[dim]{text['symbology']}, {shown(text['by'])}[/]"
        for name, sweep in figures["sweeps"].items()
        for kind, row in sweep["codes"].items()
        for text in row[SHIPPED]["wrong_texts"]
    ]
    out.print(f"Shipped, wrong texts: {len(wrong)}")
    for line in wrong:
        out.print(line)


def _cell(row: Figures) -> str:
    limit = "none" if row["limit"] is None else f"{row['limit']:g}"
    return f"{limit} [red]{row['wrong']} wrong[/]" if row["wrong"] else limit


def _draw(path: Path, figures: Figures) -> None:
    from kiosk.plot import Panel, draw_plot  # Qt: only when a picture is wanted

    panels = [
        [
            Panel(
                tuple(f"{level:g}" for level in sweep["levels"]),
                {who: tuple(row[who]["rates"]) for who in DECODERS},
                {who: row[who]["wrong"] for who in DECODERS},
            )
            for row in sweep["codes"].values()
        ]
        for sweep in figures["sweeps"].values()
    ]
    names, kinds = list(figures["sweeps"]), list(next(iter(figures["sweeps"].values()))["codes"])
    draw_plot(path, f"Codes read in %, {figures['repeats']} codes at each level", names, kinds, panels)
