"""Options of the commands for whoever sets kiosks up."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.clock import SystemClock
from kiosk.core.faults import SettingsFault
from kiosk.settings import Settings, load_settings

Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="Folder of the kiosk's data.")]
Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings file (kiosk.toml).")]
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


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


def settings_key(
    file: Annotated[Path, typer.Argument(metavar="NEW", help="A file that does not exist yet.")],
    as_json: AsJson = False,
) -> None:
    """Make a key that signs settings codes; what it prints goes into every kiosk.toml, or is confirmed there."""
    from kiosk.commands.settings_sheet import make_key

    raise typer.Exit(int(make_key(file, as_json=as_json)))


def settings_sheet(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.pdf", help="Where the sheet goes.")],
    sign_key: Annotated[Path, typer.Option("--sign-key", metavar="KEYFILE", help="What settings-key wrote.")],
    config: Config = None,
    fleet: Annotated[str, typer.Option("--fleet", metavar="NAME", help="Whose kiosks take it.")] = "kiosks",
    days: Annotated[int, typer.Option("--days", min=0, max=3650, help="So long it is taken.")] = 30,
    number: Annotated[
        int | None, typer.Option("--number", min=1, help="Higher than that of every older sheet.")
    ] = None,
    letter: Annotated[bool, typer.Option("--letter", help="US Letter instead of A4.")] = False,
    as_json: AsJson = False,
) -> None:
    """A PDF of signed QR codes with the settings of a kiosk.toml, for many kiosks."""
    from kiosk.commands.settings_sheet import Wish, write_sheet

    source = config or (context.obj or {}).get("config")
    if source is None:
        raise SettingsFault("Which settings?", "Name the file with --config FILE.")
    wish = Wish(fleet, days, number, letter)
    raise typer.Exit(int(write_sheet(file, source, sign_key, wish, SystemClock(), as_json=as_json)))


def _settings(context: typer.Context, data: Path | None, config: Path | None) -> Settings:
    """From the options of the command, then of ``kiosk`` itself, then environment and file."""
    own = {name: value for name, value in {"data": data, "config": config}.items() if value is not None}
    given = {**(context.obj or {}), **own}
    return load_settings(given.pop("config", None), given)
