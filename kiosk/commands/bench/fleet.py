"""``kiosk bench fleet``: how well many kiosks share one key, simulated with the product's own link and governor."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from kiosk.commands.bench.figures import Figures, progress
from kiosk.commands.bench.fleet_model import Backlog, Ran, Scene, mean, run
from kiosk.commands.terminal import Exit, out, print_json
from kiosk.core.faults import SettingsFault
from sync.practice.rules import WindowKind

WINDOWS: tuple[WindowKind, ...] = ("fixed", "sliding")
BACKLOGS: tuple[Backlog, ...] = ("even", "uneven")
_USED, _REFUSED, _FAIR = "used", "refused", "Jain fairness"


def bench_fleet(kiosks: Sequence[int], seeds: int, requests: int, plot: Path | None, *, as_json: bool) -> Exit:
    """Simulate every scene for each number of ``kiosks``, print it, draw ``plot`` when named. Raises SettingsFault."""
    if plot is not None and (plot.suffix.lower() != ".png" or not plot.absolute().parent.is_dir()):
        raise SettingsFault("The plot cannot be drawn", f"{plot} must end in .png and lie in a folder that exists.")
    figures = _measured(kiosks, seeds, requests)
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    if plot is not None:
        _draw(plot, figures)
    return Exit.DONE


def _measured(kiosks: Sequence[int], seeds: int, requests: int) -> Figures:
    rows: list[Figures] = []
    scenes = [(is_set, window, backlog) for is_set in (True, False) for window in WINDOWS for backlog in BACKLOGS]
    with progress("Simulating kiosks", len(scenes) * len(kiosks) * seeds) as step:
        for is_set, window, backlog in scenes:
            for count in kiosks:
                runs: dict[int, Ran] = {}
                for seed in range(1, seeds + 1):
                    size = count if is_set else 1
                    runs[seed] = run(Scene(count, size, window, backlog, requests=requests, seed=seed))
                    step()
                cell = {"kiosks": count, "is_fleet_size_set": is_set, "window": window, "backlog": backlog}
                worst = min(ran.used for ran in runs.values())
                rows.append(cell | asdict(mean(runs)) | {"least_used": worst})
    return {"kiosks": list(kiosks), "seeds": seeds, "requests": requests, "scenes": rows}


def _print(figures: Figures) -> None:
    title = (
        f"Of what one key's 300 requests a minute allow: used %, in brackets the worst of {figures['seeds']} runs; "
        "refused with 429 % (the worst run); Jain fairness"
    )
    table = Table("Fleet size", "Window", "Backlog", title=title, title_justify="left")
    for count in figures["kiosks"]:
        table.add_column(f"{count} kiosks" if count > 1 else "1 kiosk", justify="right")
    for is_set, window, backlog, cells in _rows(figures):
        words = [
            f"{100 * cell['used']:.1f} ({100 * cell['least_used']:.1f}) / {100 * cell['refused']:.2f} / "
            f"{cell['jain']:.2f}"
            for cell in cells
        ]
        table.add_row("set" if is_set else "not set", window, backlog, *words)
    out.print(table)


def _rows(figures: Figures) -> list[tuple[bool, str, str, list[Figures]]]:
    """The scenes, each with its cells in the order of the numbers of kiosks."""
    found: dict[tuple[bool, str, str], list[Figures]] = {}
    for cell in figures["scenes"]:
        found.setdefault((cell["is_fleet_size_set"], cell["window"], cell["backlog"]), []).append(cell)
    return [(*key, cells) for key, cells in found.items()]


def _draw(path: Path, figures: Figures) -> None:
    from kiosk.plot import Panel, draw_plot  # Qt: only when a picture is wanted

    ticks = tuple(str(count) for count in figures["kiosks"])
    sides = [(window, backlog) for window in WINDOWS for backlog in BACKLOGS]
    by_scene = {(is_set, window, backlog): cells for is_set, window, backlog, cells in _rows(figures)}
    names = {_USED: "used", _REFUSED: "refused", _FAIR: "jain"}
    panels = [
        [
            Panel(
                ticks,
                {
                    name: tuple(cell[field] for cell in by_scene[(is_set, window, backlog)])
                    for name, field in names.items()
                },
                {},
            )
            for window, backlog in sides
        ]
        for is_set in (True, False)
    ]
    columns = [f"{window}, {backlog}" for window, backlog in sides]
    title = "Kiosks on one key: used and refused in %, Jain fairness x 100, by number of kiosks"
    draw_plot(path, title, ["fleet size set", "fleet size not set"], columns, panels)
