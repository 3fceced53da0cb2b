"""Migration "clock": marks at which a boot's clock was right, and what they tell of captures and sessions."""

CLOCK = """
ALTER TABLE capture ADD COLUMN corrected_at TEXT;
ALTER TABLE capture ADD COLUMN certainty TEXT NOT NULL DEFAULT '';
CREATE INDEX capture_by_boot ON capture (substr(substr(captured_at, instr(captured_at, ' ') + 1), instr(substr(captured_at, instr(captured_at, ' ') + 1), ' ') + 1), seq);
CREATE TABLE clock_mark (
    boot_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    source TEXT NOT NULL,
    ahead_s REAL NOT NULL,
    applied INTEGER NOT NULL,
    PRIMARY KEY (boot_id, number),
    CONSTRAINT source_known CHECK (source IN ('network', 'server', 'disputed')),
    CONSTRAINT applied_known CHECK (applied IN (0, 1))
) STRICT;
CREATE INDEX clock_mark_to_apply ON clock_mark (boot_id) WHERE applied = 0;
CREATE TABLE session_time (
    session_id TEXT NOT NULL,
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    clock_synced INTEGER NOT NULL,
    PRIMARY KEY (session_id, what),
    CONSTRAINT what_known CHECK (what IN ('opened', 'closed', 'submitted')),
    CONSTRAINT clock_synced_known CHECK (clock_synced IN (0, 1)),
    FOREIGN KEY(session_id) REFERENCES scan_session (id)
) STRICT;
"""  # noqa: E501 - the expression is compared word for word
