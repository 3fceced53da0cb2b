"""Options of the commands for whoever sets kiosks up."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.clock import SystemClock
from kiosk.settings import Settings, load_settings

Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="Folder of the kiosk's data.")]
Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings file (kiosk.toml).")]


def set_pin(
    context: typer.Context,
    pin_file: Annotated[Path | None, typer.Option("--pin-file", metavar="FILE", help="Holds the PIN.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="No PIN any more: everyone may open set-up.")] = False,
    data: Data = None,
    config: Config = None,
) -> None:
    """Set the PIN of the set-up pages, 4 to 8 digits, in place of one that was forgotten."""
    from kiosk.commands.set_pin import set_pin as run

    raise typer.Exit(int(run(_settings(context, data, config), SystemClock(), pin_file, remove=remove)))


def _settings(context: typer.Context, data: Path | None, config: Path | None) -> Settings:
    """From the options of the command, then of ``kiosk`` itself, then environment and file."""
    own = {name: value for name, value in {"data": data, "config": config}.items() if value is not None}
    given = {**(context.obj or {}), **own}
    return load_settings(given.pop("config", None), given)
