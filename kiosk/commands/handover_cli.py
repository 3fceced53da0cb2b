"""The options of ``kiosk export`` and ``kiosk import``."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.clock import SystemClock
from kiosk.core.faults import SettingsFault
from kiosk.settings import Settings, load_settings

Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="Folder of the kiosk's data.")]
Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings file (kiosk.toml).")]
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


def export(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="The sealed file for the other kiosk.")] = None,
    session: Annotated[list[str] | None, typer.Option("--session", metavar="ID", help="Only this one.")] = None,
    csv: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="For people: a table of captures.")] = None,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", metavar="FILE", help="For people: an Excel workbook.")] = None,
    take_back: Annotated[bool, typer.Option("--take-back", help="Send here again what was handed over.")] = False,
    passphrase_file: Annotated[Path | None, typer.Option(metavar="FILE", help="Holds the passphrase.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="With --take-back: do not ask.")] = False,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Hand the queue over to another kiosk in one sealed file (see import), or write it down for people."""
    from kiosk.commands import export as command

    ids, settings = session or [], _settings(context, data, config)
    if [file is not None, csv is not None, xlsx is not None, take_back].count(True) != 1:
        raise SettingsFault("What is wanted?", "Name one: FILE, --csv FILE, --xlsx FILE, or --take-back.")
    if file is not None:
        _leave(command.export(settings, SystemClock(), file, ids, passphrase_file, as_json=as_json))
    if take_back:
        _leave(command.take_back(settings, SystemClock(), ids, is_agreed=yes, as_json=as_json))
    kind, target = ("csv", csv) if csv is not None else ("xlsx", xlsx or Path())
    _leave(command.write_down(settings, kind, target, ids, as_json=as_json))


def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What kiosk export wrote on another kiosk.")],
    passphrase_file: Annotated[Path | None, typer.Option(metavar="FILE", help="Holds the passphrase.")] = None,
    data: Data = None,
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Take over what another kiosk handed over. Twice is harmless; two kiosks must not take the same file."""
    from kiosk.commands.import_ import import_ as run

    settings = _settings(context, data, config)
    _leave(run(settings, SystemClock(), file, passphrase_file, as_json=as_json))


def _settings(context: typer.Context, data: Path | None, config: Path | None) -> Settings:
    """From the options of the command, then of ``kiosk`` itself, then environment and file."""
    own = {name: value for name, value in {"data": data, "config": config}.items() if value is not None}
    given = {**(context.obj or {}), **own}
    return load_settings(given.pop("config", None), given)


def _leave(code: int) -> None:
    raise typer.Exit(int(code))
