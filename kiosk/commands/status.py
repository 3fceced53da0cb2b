"""``kiosk status``: sessions and queue, read without becoming the kiosk, so it works while the screen runs."""

from dataclasses import asdict

from rich.table import Table

from kiosk.clock import Clock
from kiosk.commands.clock_finding import clock_finding
from kiosk.commands.forecast_finding import forecast_finding
from kiosk.commands.storage_finding import damage_words, room_finding
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.clock_marks import Stamp, time_words
from kiosk.core.session import SessionState
from kiosk.settings import PRACTICE_FOLDER, Settings
from kiosk.store import hosts, results, sessions
from kiosk.store.clock_marks import opening_times
from kiosk.store.database import Tx, read_only
from kiosk.store.records import QueueCounts, SessionRecord

_WORDS = {
    SessionState.OPEN: "● open",
    SessionState.CLOSED: "◔ to send",
    SessionState.SUBMITTED: "✓ sent",
    SessionState.DONE: "✓ done",
    SessionState.ATTENTION: "▲ needs you",
    SessionState.HANDED_OVER: "➜ handed over",
}


_Results = dict[str, dict[str, int]]
_Read = tuple[list[SessionRecord], QueueCounts, str, dict[str, Stamp], _Results]


def status(settings: Settings, clock: Clock, *, as_json: bool, limit: int) -> Exit:
    """Print sessions, newest first, the queue, and whether the clock can be believed."""
    nothing: _Read = ([], QueueCounts(), "", {}, {})

    def read(tx: Tx) -> _Read:
        found = sessions.list_sessions(tx, limit)
        made = results.by_session(tx, [s.id for s in found])
        return found, sessions.count_queue(tx), hosts.barred_why(tx), opening_times(tx, found), made

    found, queue, refused, opened, made = read_only(settings.data, read, nothing)
    is_sure, clock_words = clock_finding(settings, clock)
    forecast, forecast_words = forecast_finding(settings, clock)
    if as_json:
        states = ("waiting", "in_flight", "unknown", "refused", "delivered", "photos_waiting", "photos_refused")
        counts = asdict(queue)
        rows = _rows(settings, found, made)
        told = {"is_sure": is_sure, "sentence": clock_words}
        figures = {state: counts[state] for state in states}
        print_json({"sessions": rows, "queue": figures, "clock": told, "forecast": forecast})
    else:
        _print(found, queue, opened, made)
        out.print(forecast_words, end="\n" if forecast_words else "")
        practice = settings.data / PRACTICE_FOLDER
        if not found and practice.exists():
            out.print(f"[dim]What was practised is kept apart: kiosk status --data {shown(str(practice), 200)}[/]")
        if refused:
            out.print(f"[red]✗ The server refuses the key:[/] {shown(refused, 200)}")
        _print_disk(settings)
        if not is_sure:
            out.print(f"[yellow]▲ Clock:[/] {clock_words}")
    return (
        Exit.NEEDS_PERSON if queue.refused or queue.photos_refused or queue.sessions_attention or refused else Exit.DONE
    )


def _print_disk(settings: Settings) -> None:
    room, room_words = room_finding(settings)
    if room:
        out.print(f"[yellow]▲ Disk:[/] {shown(room_words, 300)}")
    if damage := damage_words(settings):
        out.print(f"[yellow]▲ The data file was damaged, {shown(damage, 600)}[/]")


def _rows(settings: Settings, found: list[SessionRecord], made: _Results) -> list[dict[str, object]]:
    """The sessions for programs, each capture's result on the server included."""
    nothing: dict[str, list[dict[str, str]]] = {}
    details = read_only(settings.data, lambda tx: results.details(tx, [s.id for s in found]), nothing)
    return [
        {
            "id": s.id,
            "name": s.name,
            "state": s.state.value,
            "captures": s.captures,
            "photos": s.photos,
            "server": made.get(s.id, {}),
            "results": details.get(s.id, []),
        }
        for s in found
    ]


def _made(counts: dict[str, int]) -> str:
    """What the server made of a session's captures; its own words, made inert when they were kept."""
    return shown(", ".join(f"{count} {status.lower().replace('_', ' ')}" for status, count in counts.items()))


def _print(found: list[SessionRecord], queue: QueueCounts, opened: dict[str, Stamp], made: _Results) -> None:
    table = Table(
        "Session",
        "State",
        "Captures",
        "On the server",
        "Needs you",
        "Opened",
        "Server says",
        box=None,
        header_style="bold",
    )
    for session in found:
        table.add_row(
            shown(session.name),
            _WORDS[session.state],
            str(session.captures),
            str(session.delivered),
            str(session.refused or ""),
            time_words(opened[session.id], "%Y-%m-%d %H:%M"),
            _made(made.get(session.id, {})),
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
