"""What the server told about freshness, by GTIN, and what is to be asked. Each function runs inside one transaction."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import text
from sqlmodel import col, select

from kiosk.core.freshness import AGAIN_AFTER_S, FreshnessWork, Thresholds
from kiosk.core.time import Instant, Wait
from kiosk.store.database import Tx
from kiosk.store.proposal_tables import WANTED, FreshnessRow

_MOST = 20_000
"""So many GTINs are kept; the oldest make room."""
_TRIM = text("DELETE FROM freshness WHERE rowid <= (SELECT max(rowid) FROM freshness) - :most")


def want(tx: Tx, gtins: Iterable[str], now: Instant) -> int:
    """Somebody wants to know; what was told less than a day ago is not asked again. Returns how many are asked."""
    wanted = 0
    for gtin in sorted(set(gtins)):
        row = tx.get(FreshnessRow, gtin)
        if row is None:
            row = FreshnessRow(gtin=gtin)
            tx.add(row)
        elif row.fetched_at is not None and Wait(row.fetched_at, AGAIN_AFTER_S).remaining_s(now) > 0:
            continue
        elif not row.is_wanted:
            row.is_wanted, row.tries = 1, 0
        wanted += row.is_wanted
    if wanted:
        tx.flush()
        tx.connection().execute(_TRIM, {"most": _MOST})
    return wanted


def to_ask(tx: Tx, limit: int = 20) -> list[FreshnessWork]:
    """GTINs that are to be asked about, the least tried first."""
    rows = tx.exec(select(FreshnessRow).where(WANTED).order_by(col(FreshnessRow.tries)).limit(limit))
    return [
        FreshnessWork(row.gtin, row.fetched_at, row.tries, Wait(row.wait_since, row.wait_s) if row.wait_since else None)
        for row in rows
    ]


def keep(tx: Tx, gtin: str, told: Thresholds, source: str, now: Instant) -> None:
    """Keep what the server told."""
    row = tx.get_one(FreshnessRow, gtin)
    row.is_wanted, row.tries, row.wait_since, row.wait_s = 0, 0, None, 0.0
    row.warning_days, row.critical_days, row.category = told.warning_days, told.critical_days, told.category
    row.source, row.fetched_at = source, now


def not_told(tx: Tx, gtin: str, wait: Wait | None, *, is_over: bool) -> None:
    """The server did not tell. ``is_over``: not asked again before somebody wants it anew."""
    row = tx.get_one(FreshnessRow, gtin)
    row.tries += 1
    row.is_wanted = 0 if is_over else 1
    row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)


def thresholds(tx: Tx, gtins: Sequence[str]) -> dict[str, Thresholds]:
    """What is known of these GTINs."""
    ids = text("freshness.gtin IN (SELECT value FROM json_each(:ids))").bindparams(ids=json.dumps(list(gtins)))
    found: dict[str, Thresholds] = {}
    for row in tx.exec(select(FreshnessRow).where(ids)):
        if row.warning_days is not None and row.critical_days is not None:
            found[row.gtin] = Thresholds(row.warning_days, row.critical_days, row.category)
    return found
