"""The one row about the server: link state, pause, budget."""

from sqlalchemy import text
from sqlmodel import select

from kiosk.core.host import Host, LinkState, Window
from kiosk.core.time import Wait
from kiosk.store.database import Tx
from kiosk.store.tables import HostLink


def load_host(tx: Tx, fingerprint: str) -> Host:
    """What is known of the host. ``fingerprint`` stands for address and key: new settings begin with a clean slate."""
    row = tx.get(HostLink, 1)
    if row is None or row.fingerprint != fingerprint:
        return Host()
    return Host(
        state=LinkState(row.state),
        why=row.why,
        failures=row.failures,
        wait=Wait(row.wait_since, row.wait_s) if row.wait_since else None,
        window=Window(row.window_limit, row.window_remaining, row.window_reset_s, row.window_at)
        if row.window_at
        else None,
        sent_at=row.sent_at,
        day_limit=row.day_limit,
        day_used=row.day_used,
        day_since=row.day_since,
        fleet=row.fleet,
        dice=row.dice,
        trip_s=row.trip_s,
    )


def barred_why(tx: Tx) -> str:
    """The server's words when it refused the key the last time it was asked, else nothing."""
    query = select(HostLink.why).where(HostLink.state == LinkState.BARRED)  # by name: an older file has fewer columns
    return tx.exec(query).first() or ""


def is_pace_kept(tx: Tx) -> bool:
    """Whether this file tells how fast was sent; one that no kiosk of this version has opened yet does not."""
    known = text("SELECT 1 FROM pragma_table_info('host_link') WHERE name = 'trip_s'")
    return tx.exec(known).first() is not None  # type: ignore[call-overload]  # SQLModel types only its own selects


def save_host(tx: Tx, fingerprint: str, host: Host) -> None:
    """Keep what is known of the host."""
    row = tx.get(HostLink, 1) or HostLink()
    row.fingerprint = fingerprint
    row.state, row.why, row.failures = host.state, host.why, host.failures
    row.wait_since, row.wait_s = (host.wait.since, host.wait.length_s) if host.wait else (None, 0.0)
    window = host.window
    row.window_limit, row.window_remaining = (window.limit, window.remaining) if window else (0, 0)
    row.window_reset_s, row.window_at = (window.reset_s, window.at) if window else (0.0, None)
    row.sent_at = host.sent_at
    row.day_limit, row.day_used, row.day_since = host.day_limit, host.day_used, host.day_since
    row.fleet, row.dice, row.trip_s = host.fleet, host.dice, host.trip_s
    tx.add(row)
