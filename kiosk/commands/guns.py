"""``kiosk guns``: what guns may be plugged in, what to write into kiosk.toml, and how the configured ones are."""

from dataclasses import asdict

from hardware.gun_ports import GunKind, GunPort, Roots, list_ports
from hardware.guns import probe
from kiosk.assembly import gun_plan
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.events import GunChanged, GunState
from kiosk.settings import Settings

_TITLES = {
    GunKind.SERIAL: "Serial ports: guns set to USB-COM",
    GunKind.KEYBOARD: "Keyboards: guns that type, and keyboards of people (do not name those)",
}


def guns(settings: Settings, *, as_json: bool, roots: Roots | None = None) -> Exit:
    """Print what is plugged in and what the settings name. A gun that cannot be read needs a person."""
    roots = roots or Roots()
    found = {kind: list_ports(kind, roots) for kind in GunKind}
    states = [probe(name, gun_plan(settings), roots) for name in settings.gun]
    if as_json:
        ports = {kind.name.lower(): [_about(port) for port in found[kind]] for kind in GunKind}
        print_json({**ports, "configured": [asdict(state) for state in states]})
    else:
        for kind, ports_of_kind in found.items():
            _print_ports(kind, ports_of_kind)
        _print_states(states)
    is_well = all(state.state in {GunState.READY, GunState.IN_USE} for state in states)
    return Exit.DONE if is_well else Exit.NEEDS_PERSON


def _about(port: GunPort) -> dict[str, object]:
    return {
        "gun": str(port.name),
        "now": str(port.node),
        "words": port.words,
        "names": [str(name) for name in port.names],
        "usb": asdict(port.usb) if port.usb else None,
    }


def _print_ports(kind: GunKind, ports: list[GunPort]) -> None:
    out.print(f"[bold]{_TITLES[kind]}[/]")
    for port in ports:
        out.print(f"  {shown(port.words or port.node.name)}")
        out.print(f'    write  gun = "{shown(str(port.name), 300)}"')
        out.print(f"    now    {shown(str(port.node), 300)}")
        for name in port.names[1:]:
            out.print(f"    also   {shown(str(name), 300)}")
    if not ports:
        out.print("  none")


def _print_states(states: list[GunChanged]) -> None:
    out.print("[bold]In the settings[/]")
    for state in states:
        sign = "[green]✓[/]" if state.state is GunState.READY else "[yellow]▲[/]"
        out.print(f"  {sign} {shown(state.name, 300)}: {shown(state.sentence, 300)}")
    if not states:
        out.print("  none: a gun that types into the window needs no setting")
