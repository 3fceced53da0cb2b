"""``kiosk practice --port N``: the practice server alone, for trying things with curl or a kiosk elsewhere."""

import signal
import threading
from pathlib import Path

from kiosk.commands.terminal import Exit, err, out, print_json
from kiosk.core.faults import SettingsFault
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer


def practice(port: int, rules: Rules, state_file: Path | None, *, as_json: bool) -> Exit:
    """Serve until Ctrl+C or SIGTERM. Raises SettingsFault when the port is taken."""
    try:
        server = PracticeServer(port=port, rules=rules, state_file=state_file)
    except OSError as fault:
        raise SettingsFault(
            "The practice server cannot start", f"{state_file}: {fault.strerror}. Name another file with --state."
        ) from fault
    try:
        server.start()
    except OSError as fault:
        raise SettingsFault(
            "The practice server cannot start", f"Port {port}: {fault.strerror}. Choose another with --port."
        ) from fault
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    if as_json:
        print_json({"url": server.url, "key": server.key})
    else:
        out.print(f"[green]●[/] Practice server at [bold]{server.url}[/]; stop it with Ctrl+C. To use it:")
        out.print(f"export KIOSK_SERVER={server.url} KIOSK_API_KEY={server.key}")
        out.print(f"[dim]See what it keeps: curl {server.url}/practice/state[/]")
    stop.wait()
    server.stop()
    err.print("[dim]Practice server stopped.[/]")
    return Exit.DONE
