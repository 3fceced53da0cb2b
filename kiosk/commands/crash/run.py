"""The command: a campaign with progress, a table of the kills and the findings in words; exit code 1 for any loss."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from kiosk.commands.crash.campaign import Campaign, Show, crash, table
from kiosk.commands.crash.points import Side
from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.store.records import QueueCounts

_MOST_WORDS = 20


def bench_crash(kills: int, seed: int, *, as_json: bool) -> Exit:
    """Run a campaign and print its figures. Raises KnownFault when a child fails by itself."""
    with _progress(kills) as show:
        campaign = crash(kills, seed, show)
    if as_json:
        print_json(figures(campaign))
    else:
        _print(campaign)
    return Exit.DONE if campaign.findings.is_clean else Exit.BUG


def figures(campaign: Campaign) -> dict[str, Any]:
    """What ``--json`` prints."""
    points = {f"{point.place}, {point.side}": campaign.deaths[point] for point in sorted(campaign.points, key=str)}
    return {
        "kills": campaign.killed,
        "kills_by_chance": campaign.by_chance,
        "kills_at_points": campaign.deaths.total(),
        "lives": campaign.lives,
        "requests": campaign.requests,
        "hours_turned": round(campaign.turned_s / 3600, 1),
        "seconds": campaign.seconds,
        **asdict(campaign.findings),
        "folder": campaign.kept_folder,
        "points": points,
    }


def _print(campaign: Campaign) -> None:
    out.print(_kills(campaign))
    found = campaign.findings
    hit = sum(1 for point in campaign.points if campaign.deaths[point])
    mark = "[green]✓[/]" if found.is_clean else "[bold red]✗[/]"
    out.print(
        f"{mark} {campaign.killed} times kill -9: {campaign.by_chance} at random moments, "
        f"{campaign.deaths.total()} at {hit} of {len(campaign.points)} boundaries\n"
        f"  {found.captures} captures and {found.photos} photos kept, {found.undone} undone, "
        f"{found.submitted} sessions submitted\n"
        f"  {found.lost} lost, {found.doubled} doubled, {found.double_submits} submitted twice, "
        f"{found.strangers} sent that should not be, {found.wrong_photos} photos and {found.wrong_files} files wrong, "
        f"{found.repeats} sent again needlessly\n"
        f"  {found.unannounced} photo files whose kiosk died before it could say that the photo is kept\n"
        f"  {campaign.requests} requests, a quarter of the answers with a fault; "
        f"{campaign.seconds:.0f} s, in which the kiosk lived {campaign.turned_s / 3600:.1f} hours"
    )
    for words in found.words[:_MOST_WORDS]:
        out.print(f"[red]  {shown(words, 300)}[/]")
    if campaign.kept_folder:
        out.print(f"The data is kept in {shown(campaign.kept_folder, 300)}")


def _kills(campaign: Campaign) -> Table:
    lines = Table("Killed at", *Side, title=None)
    for place, counts in table(campaign):
        lines.add_row(shown(place, 100), *("" if counts[side] is None else str(counts[side]) for side in Side))
    lines.add_row("a random moment", "", str(campaign.by_chance), "")
    return lines


@contextmanager
def _progress(kills: int) -> Iterator[Show]:
    """One line: kills so far, what was delivered and what waits."""
    columns = (
        TextColumn("kill -9"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal, transient=True) as bar:
        task = bar.add_task("", total=kills)

        def show(campaign: Campaign, queue: QueueCounts) -> None:
            words = f"{queue.delivered} delivered, {queue.on_this_kiosk} and {queue.photos_waiting} photos wait"
            bar.update(task, completed=min(campaign.killed, kills), description=words)

        yield show
