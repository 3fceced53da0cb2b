"""``kiosk status``: sessions and queue, read without becoming the kiosk, so it works while the screen runs."""

from dataclasses import asdict

from rich.table import Table

from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.session import SessionState
from kiosk.settings import PRACTICE_FOLDER, Settings
from kiosk.store import hosts, sessions
from kiosk.store.database import Tx, read_only
from kiosk.store.records import QueueCounts, SessionRecord

_WORDS = {
    SessionState.OPEN: "● open",
    SessionState.CLOSED: "◔ to send",
    SessionState.SUBMITTED: "✓ sent",
    SessionState.DONE: "✓ done",
    SessionState.ATTENTION: "▲ needs you",
}


def status(settings: Settings, *, as_json: bool, limit: int) -> Exit:
    """Print sessions, newest first, and the queue."""
    nothing: tuple[list[SessionRecord], QueueCounts, str] = ([], QueueCounts(), "")

    def read(tx: Tx) -> tuple[list[SessionRecord], QueueCounts, str]:
        return sessions.list_sessions(tx, limit), sessions.count_queue(tx), hosts.barred_why(tx)

    found, queue, refused = read_only(settings.data, read, nothing)
    if as_json:
        states = ("waiting", "in_flight", "unknown", "refused", "delivered")
        counts = asdict(queue)
        rows = [{"id": s.id, "name": s.name, "state": s.state.value, "captures": s.captures} for s in found]
        print_json({"sessions": rows, "queue": {state: counts[state] for state in states}})
    else:
        _print(found, queue)
        practice = settings.data / PRACTICE_FOLDER
        if not found and practice.exists():
            out.print(f"[dim]What was practised is kept apart: kiosk status --data {shown(str(practice), 200)}[/]")
        if refused:
            out.print(f"[red]✗ The server refuses the key:[/] {shown(refused, 200)}")
    return Exit.NEEDS_PERSON if queue.refused or queue.sessions_attention or refused else Exit.DONE


def _print(found: list[SessionRecord], queue: QueueCounts) -> None:
    table = Table("Session", "State", "Captures", "On the server", "Needs you", "Opened", box=None, header_style="bold")
    for session in found:
        table.add_row(
            shown(session.name),
            _WORDS[session.state],
            str(session.captures),
            str(session.delivered),
            str(session.refused or ""),
            f"{session.opened_at.astimezone():%Y-%m-%d %H:%M}",
        )
    if found:
        out.print(table)
    for session in found:
        if session.attention:
            out.print(f"[yellow]▲ {shown(session.name)}:[/] {shown(session.attention, 300)}")
    out.print(
        f"Waiting {queue.waiting} · sending {queue.in_flight} · checking {queue.unknown} · "
        f"needs you {queue.refused} · delivered {queue.delivered}"
    )
