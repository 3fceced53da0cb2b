"""Names and options of ``kiosk bench``. Each measurement is imported only when it is asked for."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="Measure this machine and the decoder. Without a name: frames, commit and window.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
Seed = Annotated[int, typer.Option("--seed", help="Repeats a run.")]


@app.callback(invoke_without_command=True)
def bench(context: typer.Context, as_json: AsJson = False) -> None:
    """Measure this machine and the decoder. Without a name: frames, commit and window."""
    context.obj = {"as_json": as_json}
    if context.invoked_subcommand is None:
        _machine("all", context, as_json=as_json)


@app.command("all")
def everything(context: typer.Context, as_json: AsJson = False) -> None:
    """Frames, commit and window."""
    _machine("all", context, as_json=as_json)


@app.command()
def frames(context: typer.Context, as_json: AsJson = False) -> None:
    """Milliseconds a frame, with and without a code."""
    _machine("frames", context, as_json=as_json)


@app.command()
def commit(context: typer.Context, as_json: AsJson = False) -> None:
    """Milliseconds to keep a scan durably."""
    _machine("commit", context, as_json=as_json)


@app.command()
def window(context: typer.Context, as_json: AsJson = False) -> None:
    """The touchscreen: start, frame to screen, stalls, memory."""
    _machine("window", context, as_json=as_json)


@app.command()
def crash(
    context: typer.Context,
    kills: Annotated[int, typer.Option("--kills", min=1, help="How many kill -9.")] = 50,
    seed: Seed = 1,
    as_json: AsJson = False,
) -> None:
    """Proves exactly-once delivery under kill -9."""
    from kiosk.commands.crash.run import bench_crash

    _leave(bench_crash(kills, seed, as_json=_json(context, as_json=as_json)))


@app.command()
def store(
    context: typer.Context,
    captures: Annotated[int, typer.Option("--captures", min=100, help="How many captures to fill in.")] = 1_000_000,
    waiting: Annotated[int, typer.Option("--waiting", min=0, help="How many of them wait.")] = 20_000,
    folder: Annotated[
        Path | None,
        typer.Option("--folder", metavar="DIR", help="Keep the store here, or use the one that an earlier run left."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """How the store bears years of scanning: start, commit, what is due next, lists and counts."""
    from kiosk.commands.bench.store import bench_store

    _leave(bench_store(captures, waiting, folder, as_json=_json(context, as_json=as_json)))


@app.command()
def sync(
    context: typer.Context,
    captures: Annotated[int, typer.Option("--captures", min=20, help="How many captures to send each time.")] = 2000,
    seed: Seed = 1,
    as_json: AsJson = False,
) -> None:
    """What a delivery costs in requests, how fast the engine is, and how well it uses the minute limit."""
    from kiosk.commands.bench.sync import bench_sync

    _leave(bench_sync(captures, seed, as_json=_json(context, as_json=as_json)))


@app.command()
def decode(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Pictures, and their truth in truth.jsonl.")],
    family: Annotated[str, typer.Option("--family", metavar="NAME", help="Only this group of pictures.")] = "",
    as_json: AsJson = False,
) -> None:
    """What is read of photographs, beside plain pyzbar and plain zxing-cpp in the same run."""
    from kiosk.commands.bench.decode import bench_decode

    _leave(bench_decode(folder, family=family, as_json=_json(context, as_json=as_json)))


@app.command()
def coach(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Photographs.")],
    plot: Annotated[Path | None, typer.Option("--plot", metavar="FILE.png", help="Draw the thresholds.")] = None,
    as_json: AsJson = False,
) -> None:
    """What the photo coach stops: blur, darkness, glare, cut labels, the wrong product, and good photos by mistake."""
    from kiosk.commands.bench.coach import bench_coach

    _leave(bench_coach(folder, plot, as_json=_json(context, as_json=as_json)))


@app.command()
def present(
    context: typer.Context,
    events: Annotated[int, typer.Option("--events", min=1, help="How many labels.")] = 60,
    seed: Seed = 1,
    pictures: Annotated[
        Path | None,
        typer.Option("--pictures", metavar="DIR", help="Photographs with truth.jsonl instead of drawn labels."),
    ] = None,
    zxing: Annotated[bool, typer.Option("--zxing", help="Plain zxing-cpp as well.")] = False,
    as_json: AsJson = False,
) -> None:
    """A label slides into view and is held for 1.3 s: what is read when, beside plain pyzbar. Real time."""
    from kiosk.commands.bench.present import bench_present

    as_json = _json(context, as_json=as_json)
    _leave(bench_present(events, seed, pictures=pictures, zxing=zxing, as_json=as_json))


@app.command()
def live(
    context: typer.Context,
    seconds: Annotated[float, typer.Option("--seconds", min=1, help="How long each scene is watched.")] = 10.0,
    as_json: AsJson = False,
) -> None:
    """Does the camera watch keep up with 30 frames a second on one core, and what does it cost?"""
    from kiosk.commands.bench.live import bench_live

    _leave(bench_live(seconds, as_json=_json(context, as_json=as_json)))


@app.command()
def sweep(
    context: typer.Context,
    plot: Annotated[Path | None, typer.Option("--plot", metavar="FILE.png", help="Draw the figures.")] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Fewer codes and levels: minutes become seconds.")] = False,
    seed: Seed = 1,
    as_json: AsJson = False,
) -> None:
    """How much blur, turn, noise ... the decoder stands, beside plain pyzbar and plain zxing-cpp."""
    from kiosk.commands.bench.sweep import bench_sweep

    _leave(bench_sweep(plot, seed, is_quick=quick, as_json=_json(context, as_json=as_json)))


@app.command()
def fleet(
    context: typer.Context,
    kiosks: Annotated[
        list[int] | None, typer.Option("--kiosks", "-n", min=1, max=5000, help="How many; repeat.")
    ] = None,
    seeds: Annotated[int, typer.Option("--seeds", min=1, help="Runs of each scene.")] = 3,
    requests: Annotated[int, typer.Option("--requests", min=100, help="The work of all kiosks together.")] = 9_000,
    plot: Annotated[Path | None, typer.Option("--plot", metavar="FILE.png", help="Draw the figures.")] = None,
    as_json: AsJson = False,
) -> None:
    """Many kiosks on one API key, simulated: how much of its limit they use, and how often they are refused."""
    from kiosk.commands.bench.fleet import bench_fleet

    as_json = _json(context, as_json=as_json)
    _leave(bench_fleet(kiosks or [1, 10, 100, 500], seeds, requests, plot, as_json=as_json))


@app.command()
def photos(
    context: typer.Context,
    count: Annotated[int, typer.Option("--count", min=8, help="How many photos to take, keep and send.")] = 500,
    edge: Annotated[int, typer.Option("--edge", min=64, max=4096, help="Pixels of their longer side.")] = 2048,
    kbit: Annotated[
        int, typer.Option("--kbit", min=0, help="Measure waiting captures over so slow a line too; 0: do not.")
    ] = 1000,
    plot: Annotated[Path | None, typer.Option("--plot", metavar="FILE.png", help="Draw the memory's course.")] = None,
    as_json: AsJson = False,
) -> None:
    """Do captures wait for photos, and does the memory stay flat over hundreds of them?"""
    from kiosk.commands.bench.photos import bench_photos

    _leave(bench_photos(count, edge, kbit, plot, as_json=_json(context, as_json=as_json)))


@app.command("photos-window")
def photos_window(
    context: typer.Context,
    count: Annotated[int, typer.Option("--count", min=8, help="How many photos the grid shows.")] = 500,
    edge: Annotated[int, typer.Option("--edge", min=64, max=4096, help="Pixels of their longer side.")] = 2048,
    as_json: AsJson = False,
) -> None:
    """The real window with a grid of hundreds of photos: memory before it, while all are looked at, and after."""
    from kiosk.commands.bench.photos import bench_window

    _leave(bench_window(count, edge, as_json=_json(context, as_json=as_json)))


def _machine(what: str, context: typer.Context, *, as_json: bool) -> None:
    from kiosk.commands.bench.machine import bench_machine

    _leave(bench_machine(what, as_json=_json(context, as_json=as_json)))


def _json(context: typer.Context, *, as_json: bool) -> bool:
    """``--json`` may stand before or after the measurement's name."""
    return as_json or bool((context.obj or {}).get("as_json"))


def _leave(code: int) -> None:
    raise typer.Exit(int(code))
