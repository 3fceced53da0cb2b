"""Migration "handover": sessions that were handed over to another kiosk. Frozen: never edit, append another.

SQLite cannot alter a CHECK. Its own page names editing the schema's text as the way where what is on the disk stays as
it is (sqlite.org/lang_altertable.html, section 8); RESET makes this connection read the edited text, and the CREATE
TABLE that follows tells it to all others.
"""

HANDOVER = """
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''DONE'', ''ATTENTION'')', '''DONE'', ''ATTENTION'', ''HANDED_OVER'')')
WHERE type = 'table' AND name = 'scan_session';
PRAGMA writable_schema = RESET;
CREATE TABLE handover (
    session_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    export_id TEXT NOT NULL,
    file TEXT NOT NULL,
    part_size INTEGER NOT NULL,
    from_station TEXT NOT NULL,
    state_before TEXT NOT NULL,
    is_whole INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (session_id),
    CONSTRAINT number_positive CHECK (number > 0),
    CONSTRAINT is_whole_known CHECK (is_whole IN (0, 1))
) STRICT;
CREATE INDEX handover_broken_off ON handover (is_whole) WHERE is_whole = 0;
"""
