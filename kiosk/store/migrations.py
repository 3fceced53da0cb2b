"""Versioned migrations: ``PRAGMA user_version`` counts them, each is frozen SQL, all in one transaction.

Alembic was weighed and left out: it costs a second at each start and needs batch mode for SQLite's ALTER; ordered
statements are all a kiosk needs. A file newer than this program is refused untouched; before a migration of an
existing file a copy is made beside it.
"""

import sqlite3
from pathlib import Path

from kiosk.core.faults import StoreFault
from kiosk.core.words import say
from kiosk.store.migration_clock import CLOCK
from kiosk.store.migration_handover import HANDOVER
from kiosk.store.migration_note import NOTE
from kiosk.store.migration_pacing import PACING
from kiosk.store.migration_pending import PENDING
from kiosk.store.migration_photos import PHOTOS
from kiosk.store.migration_proposals import PROPOSALS
from kiosk.store.migration_speed import SPEED
from kiosk.store.migration_storage import STORAGE

_FIRST = """
CREATE TABLE scan_session (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    capture_mode TEXT NOT NULL,
    station TEXT NOT NULL,
    operator TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    submitted_at TEXT,
    generation INTEGER NOT NULL,
    capture_count INTEGER NOT NULL,
    attention TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT state_known CHECK (state IN ('OPEN', 'CLOSED', 'SUBMITTED', 'DONE', 'ATTENTION')),
    CONSTRAINT capture_mode_known CHECK (capture_mode IN ('barcode_scan', 'product_photography', 'both')),
    CONSTRAINT capture_count_positive CHECK (capture_count >= 0),
    UNIQUE (seq)
) STRICT;
CREATE INDEX session_by_state ON scan_session (state, seq);
CREATE TABLE capture (
    id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    raw BLOB NOT NULL,
    symbology TEXT NOT NULL,
    gtin TEXT,
    quantity INTEGER NOT NULL,
    captured_at TEXT NOT NULL,
    clock_synced INTEGER NOT NULL,
    voided_at TEXT,
    PRIMARY KEY (id),
    CONSTRAINT kind_known CHECK (kind IN ('BARCODE', 'MANUAL', 'IMAGE')),
    CONSTRAINT source_known CHECK (source IN ('camera', 'gun', 'typed')),
    CONSTRAINT quantity_positive CHECK (quantity > 0),
    CONSTRAINT clock_synced_known CHECK (clock_synced IN (0, 1)),
    UNIQUE (seq),
    FOREIGN KEY(session_id) REFERENCES scan_session (id)
) STRICT;
CREATE INDEX capture_by_session ON capture (session_id, seq);
CREATE TABLE generation (
    session_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    remote_id TEXT,
    create_state TEXT NOT NULL,
    submit_state TEXT NOT NULL,
    submit_sent_at TEXT,
    audited INTEGER NOT NULL,
    look_due INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    refusals INTEGER NOT NULL,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    opened_why TEXT NOT NULL,
    last_error TEXT NOT NULL,
    PRIMARY KEY (session_id, number),
    CONSTRAINT create_state_known CHECK (create_state IN ('NONE', 'IN_FLIGHT', 'UNKNOWN', 'DONE')),
    CONSTRAINT submit_state_known CHECK (submit_state IN ('NONE', 'IN_FLIGHT', 'UNKNOWN', 'DONE')),
    CONSTRAINT flags_known CHECK (audited IN (0, 1) AND look_due IN (0, 1)),
    CONSTRAINT created_has_remote CHECK (create_state <> 'DONE' OR remote_id IS NOT NULL),
    UNIQUE (remote_id),
    FOREIGN KEY(session_id) REFERENCES scan_session (id)
) STRICT;
CREATE TABLE delivery (
    capture_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    sent_at TEXT,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    remote_id TEXT,
    last_error TEXT NOT NULL,
    PRIMARY KEY (capture_id),
    CONSTRAINT state_known CHECK (
        state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN', 'DELIVERED', 'REFUSED', 'SET_ASIDE', 'VOID')
    ),
    CONSTRAINT attempts_positive CHECK (attempts >= 0),
    CONSTRAINT sent_has_time CHECK (state NOT IN ('IN_FLIGHT', 'UNKNOWN') OR sent_at IS NOT NULL),
    FOREIGN KEY(capture_id) REFERENCES capture (id),
    FOREIGN KEY(session_id) REFERENCES scan_session (id)
) STRICT;
CREATE INDEX delivery_by_session ON delivery (session_id, state, seq);
CREATE INDEX delivery_undone ON delivery (state) WHERE state NOT IN ('DELIVERED', 'VOID');
CREATE TABLE host_link (
    id INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL,
    why TEXT NOT NULL,
    failures INTEGER NOT NULL,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    window_limit INTEGER NOT NULL,
    window_remaining INTEGER NOT NULL,
    window_reset_s REAL NOT NULL,
    window_at TEXT,
    sent_at TEXT,
    day_limit INTEGER NOT NULL,
    day_used INTEGER NOT NULL,
    day_since TEXT,
    PRIMARY KEY (id),
    CONSTRAINT one_row CHECK (id = 1),
    CONSTRAINT state_known CHECK (state IN ('UP', 'DOWN', 'HELD', 'BARRED'))
) STRICT;
"""

_SECOND = """
ALTER TABLE capture ADD COLUMN aim TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN found_by TEXT NOT NULL DEFAULT '';
"""

MIGRATIONS: tuple[str, ...] = (
    _FIRST,
    _SECOND,
    PHOTOS,
    PACING,
    CLOCK,
    HANDOVER,
    STORAGE,
    SPEED,
    NOTE,
    PROPOSALS,
    PENDING,
)
"""SQL that leads from version i to i + 1. Never edit one that was released; append."""


def refuse_newer(version: int, path: Path) -> None:
    """Raise StoreFault when the file, of this data version, was written by a newer program."""
    if version > len(MIGRATIONS):
        raise StoreFault(
            say("The data is newer than this program"),
            say(
                "{path} was written by a newer kiosk (data version {version}, this program knows "
                "{migrations}). Nothing was changed. Install the newer program again.",
                path=path,
                version=version,
                migrations=len(MIGRATIONS),
            ),
        )


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a database that is not newer to the newest version. Writer connection only."""
    version = data_version(connection)
    if version == len(MIGRATIONS):
        return
    if version > 0:
        _copy_before(connection, path, version)
    script = "\n".join(MIGRATIONS[version:])
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {len(MIGRATIONS)};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.rollback()
        raise


def data_version(connection: sqlite3.Connection) -> int:
    """The file's version; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _copy_before(connection: sqlite3.Connection, path: Path, version: int) -> None:
    copy = sqlite3.connect(path.with_name(f"{path.stem}-before-v{version + 1}.sqlite3"))
    try:
        connection.backup(copy)
    finally:
        copy.close()
