"""The ``kiosk`` command: names, options, exit codes. What a command does stands in ``kiosk.commands``.

Common options may stand before or after the command's name. Exit codes: 0 done, 2 wrong usage or settings, 3 something
needs a person, 4 the server cannot be reached or holds us off; 1 is a fault of the kiosk itself.
"""

import io
import logging
import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk import __version__
from kiosk.clock import SystemClock
from kiosk.commands import handover_cli, setup_cli
from kiosk.commands.bench.cli import app as bench_app
from kiosk.commands.terminal import Exit, err, tell_fault
from kiosk.core.aim_choice import Take
from kiosk.core.faults import KnownFault, SettingsFault
from kiosk.settings import Settings, load_settings

app = typer.Typer(
    help="The scan kiosk: cameras and scanner guns to Closient's Scanner API. Without a command: the touchscreen.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(bench_app, name="bench")
app.command()(handover_cli.export)
app.command(name="import")(handover_cli.import_)
app.command()(setup_cli.set_pin)
app.command(name="settings-key")(setup_cli.settings_key)
app.command(name="settings-sheet")(setup_cli.settings_sheet)

SOURCE_HELP = "Device number or path, http/rtsp address, video file, or folder of pictures."
Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="Folder of the kiosk's data.")]
Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings file (kiosk.toml).")]
Server = Annotated[str | None, typer.Option("--server", metavar="URL", help="Address of the Scanner API.")]
Camera = Annotated[str | None, typer.Option("--camera", metavar="SOURCE", help=SOURCE_HELP)]
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


def _settings(context: typer.Context, **own: Any) -> Settings:
    """Settings from the options of the command, then of ``kiosk`` itself, then environment and file."""
    given = {**(context.obj or {}), **{name: value for name, value in own.items() if value is not None}}
    config = given.pop("config", None)
    return load_settings(config, given)


def _leave(code: int) -> None:
    raise typer.Exit(int(code))


@app.callback(invoke_without_command=True)
def kiosk(
    context: typer.Context,
    data: Data = None,
    config: Config = None,
    server: Server = None,
    camera: Camera = None,
    practice: Annotated[bool, typer.Option("--practice", help="Practise: virtual camera and local server.")] = False,
    windowed: Annotated[bool, typer.Option("--windowed", help="A window instead of the full screen.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log what happens, to stderr.")] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """The touchscreen, or on a machine without a display the same job in the terminal."""
    if verbose:
        for name in ("kiosk", "hardware", "sync"):  # not the libraries: they would log whole addresses
            logging.getLogger(name).setLevel(logging.INFO)
    given = {"data": data, "config": config, "server": server, "camera": camera}
    context.obj = {name: value for name, value in given.items() if value is not None}
    if version:
        typer.echo(__version__)
        _leave(Exit.DONE)
    if context.invoked_subcommand is not None:
        return

    def read() -> Settings:
        chosen = _settings(context)
        return chosen.model_copy(update={"server": ""}) if practice else chosen

    settings = read()
    if _has_display():
        from kiosk.window_run import run_window

        _leave(run_window(settings, SystemClock(), is_windowed=windowed, reload=read))
    from kiosk.commands.headless import run_headless

    _leave(run_headless(settings, SystemClock()))


@app.command()
def scan(
    context: typer.Context,
    camera: Camera = None,
    seconds: Annotated[
        float | None, typer.Option("--seconds", min=0.1, help="Stop a live camera after so long.")
    ] = None,
    name: Annotated[str, typer.Option("--name", help="Name of the session.")] = "",
    take: Annotated[
        Take | None,
        typer.Option("--take", help="Of several codes before a live camera: the one in the aim, or all. Files: all."),
    ] = None,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Capture without a window into a session, until the source ends or for N seconds; then finish the session."""
    from kiosk.commands.scan import scan as run

    settings = _settings(context, camera=camera, take=take, data=data, config=config)
    _leave(run(settings, SystemClock(), name=name, seconds=seconds, as_json=as_json))


@app.command()
def decode(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures.")], as_json: AsJson = False
) -> None:
    """What the kiosk reads in pictures: text, bytes, symbology, position, GS1 meaning."""
    from kiosk.commands.decode import decode as run

    _leave(run(files, as_json=as_json))


@app.command()
def sync(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="Send all that is due now, then stop.")] = False,
    server: Server = None,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Send finished sessions: once, or until Ctrl+C."""
    from kiosk.commands import sync as command

    settings = _settings(context, server=server, data=data, config=config)
    run = command.sync_once if once else command.sync_forever
    _leave(run(settings, SystemClock(), as_json=as_json))


@app.command()
def status(
    context: typer.Context,
    data: Data = None,
    config: Config = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many sessions, newest first.")] = 50,
    as_json: AsJson = False,
) -> None:
    """Sessions and queue. Works while the kiosk runs."""
    from kiosk.commands.status import status as run

    _leave(run(_settings(context, data=data, config=config), SystemClock(), as_json=as_json, limit=limit))


@app.command()
def finish(
    context: typer.Context,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID...]", help="Sessions; all open ones by default.")
    ] = None,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Finish open sessions without a window, such as those a crash left open, so that they are sent."""
    from kiosk.commands.finish import finish as run

    _leave(run(_settings(context, data=data, config=config), SystemClock(), ids or [], as_json=as_json))


@app.command()
def attention(
    context: typer.Context,
    leave_out: Annotated[list[str] | None, typer.Option(metavar="ID", help="Leave out a refused capture.")] = None,
    send_again: Annotated[list[str] | None, typer.Option(metavar="ID", help="Send a capture or session again.")] = None,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """What needs a person, and deciding it without a window; ID may be all."""
    from kiosk.commands.attention import attention as run

    settings = _settings(context, data=data, config=config)
    decided = {"leave_out": leave_out or [], "send_again": send_again or []}
    _leave(run(settings, SystemClock(), **decided, as_json=as_json))


@app.command()
def practice(
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 chooses a free one.")] = 8765,
    state: Annotated[
        Path | None, typer.Option("--state", metavar="FILE", help="Remember sessions in this file.")
    ] = None,
    per_minute: Annotated[int, typer.Option("--per-minute", min=1, help="Requests a minute.")] = 300,
    per_day: Annotated[int, typer.Option("--per-day", min=1, help="Requests a day.")] = 10_000,
    as_json: AsJson = False,
) -> None:
    """The practice server alone: a local stand-in for Closient."""
    from kiosk.commands.practice import practice as run
    from sync.practice.rules import Rules

    _leave(run(port, Rules(per_minute=per_minute, per_day=per_day), state, as_json=as_json))


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that does not exist yet.")],
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Copy the database into FILE, checked; works while the kiosk runs. Photos are not in it."""
    from kiosk.commands.backup import backup as run

    _leave(run(_settings(context, data=data, config=config), file, as_json=as_json))


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What kiosk backup wrote, or a daily copy.")],
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Put a copy into a new data folder (--data); what was not submitted yet then needs a person."""
    from kiosk.commands.backup import restore as run

    _leave(run(_settings(context, data=data, config=config), SystemClock(), file, as_json=as_json))


@app.command()
def cameras(as_json: AsJson = False) -> None:
    """The cameras that are plugged in, what to write into kiosk.toml, and the settings they know."""
    from kiosk.commands.cameras import cameras as run

    _leave(run(as_json=as_json))


@app.command()
def guns(context: typer.Context, config: Config = None, as_json: AsJson = False) -> None:
    """The serial ports and keyboards that may be guns, what to write into kiosk.toml, and how the named ones are."""
    from kiosk.commands.guns import guns as run

    _leave(run(_settings(context, config=config), as_json=as_json))


@app.command()
def doctor(
    context: typer.Context,
    server: Server = None,
    camera: Camera = None,
    data: Data = None,
    config: Config = None,
    contract: Annotated[bool, typer.Option("--contract", help="Only compare the server's own description.")] = False,
    as_json: AsJson = False,
) -> None:
    """Check this machine, the settings, the camera and the server, and say what to do."""
    from kiosk.commands.contract import check_contract
    from kiosk.commands.doctor import doctor as run

    settings = _settings(context, server=server, camera=camera, data=data, config=config)
    if contract:
        _leave(check_contract(settings, as_json=as_json))
    _leave(run(settings, SystemClock(), as_json=as_json))


@app.command(name="gun-doctor")
def gun_doctor(
    context: typer.Context,
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="Write the page of test codes.")] = None,
    letter: Annotated[bool, typer.Option("--letter", help="US Letter instead of A4.")] = False,
    gun: Annotated[str, typer.Option("--gun", metavar="NAME", help="A serial or grabbed gun, as in settings.")] = "",
    seconds: Annotated[float | None, typer.Option("--seconds", min=0.1, help="With --gun: give up then.")] = None,
    lines_only: Annotated[bool, typer.Option("--lines-only", help="The gun reads no square codes.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Keep the profile that is found.")] = False,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Find out how a scanner gun is set: print the page (--pdf), then scan it here, or better in the window."""
    from kiosk.commands import gun_doctor as command

    if pdf is not None:
        _leave(command.write_page(pdf, is_letter=letter, as_json=as_json))
    settings = _settings(context, data=data, config=config)
    how = {"lines_only": lines_only, "keep": keep, "as_json": as_json}
    if gun:
        _leave(command.examine_gun(settings, gun, seconds=seconds, **how))
    _leave(command.examine_lines(settings, **how))


@app.command()
def fuzz(
    count: Annotated[int, typer.Option("--count", min=1, help="Inputs a part; of all, pictures a 20th.")] = 100_000,
    seed: Annotated[int, typer.Option("--seed", help="Other inputs.")] = 1,
    part: Annotated[str, typer.Option("--part", help="wedge, serial, picture, gs1 or all.")] = "all",
    number: Annotated[int | None, typer.Option("--number", min=0, help="Only this input of the part, again.")] = None,
    keep: Annotated[Path | None, typer.Option("--keep", metavar="DIR", help="Keep pictures that fail here.")] = None,
    as_json: AsJson = False,
) -> None:
    """Inputs by chance into guns, decoders and codes: nothing may crash, and nothing false be recorded."""
    from kiosk.commands.fuzz.run import fuzz as run

    _leave(run(part, count, seed, number=number, keep=keep, as_json=as_json))


@app.command(name="commands-sheet")
def commands_sheet(
    file: Annotated[Path, typer.Argument(metavar="FILE.pdf", help="Where the sheet goes.")],
    letter: Annotated[bool, typer.Option("--letter", help="US Letter instead of A4.")] = False,
) -> None:
    """A PDF of command barcodes for gun and camera: undo, finish, light, camera, quantities."""
    from kiosk.commands.commands_sheet import write_sheet

    _leave(write_sheet(file, is_letter=letter))


@app.command()
def pictures(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the pictures go; it is made.")] = Path(
        "pictures"
    ),
    only: Annotated[str, typer.Option("--only", metavar="WORD", help="Only screens with this in their name.")] = "",
    as_json: AsJson = False,
) -> None:
    """A picture of every screen in every state, theme and size, and a contact sheet."""
    from kiosk.commands.pictures import make_pictures

    _leave(make_pictures(folder, only, as_json=as_json))


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code. Never shows a traceback."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    _speak_any_charset()
    try:
        result = app(arguments, prog_name="kiosk", standalone_mode=False)
    except typer.Exit as leaving:
        return int(leaving.exit_code)
    except typer.TyperException as fault:
        show = getattr(fault, "show", None)  # usage errors know how to show themselves
        if show is not None:
            show()
        return int(Exit.USAGE)
    except (typer.Abort, KeyboardInterrupt):
        err.print("Stopped.")
        return 130
    except KnownFault as fault:
        tell_fault(fault)
        return fault.exit_code
    except (BrokenPipeError, SystemExit):  # Typer and Rich leave with SystemExit when the reader of a pipe is gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(Exit.DONE)
    except Exception:  # the last resort: a person sees a sentence, the programmer finds the traceback
        return _tell_bug()
    return int(result or 0)


def _speak_any_charset() -> None:
    """A terminal that lacks a sign shows ? and not a fault of ours."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _tell_bug() -> int:
    report = Path.cwd() / "kiosk-fault.txt"
    for folder in (Path.home() / ".local" / "state" / "closient-kiosk", Path("/tmp")):  # noqa: S108 - a last resort
        try:
            folder.mkdir(parents=True, exist_ok=True)
            report = folder / "kiosk-fault.txt"
            report.write_text(f"kiosk {__version__}\n{traceback.format_exc()}", encoding="utf-8")
            break
        except OSError:
            continue
    tell_fault(
        SettingsFault(
            "The kiosk has a fault of its own", f"All scans that beeped are safe. Send {report} to its makers."
        )
    )
    return int(Exit.BUG)


def _has_display() -> bool:
    is_offscreen = os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal", "vnc", "linuxfb"}
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or is_offscreen)
