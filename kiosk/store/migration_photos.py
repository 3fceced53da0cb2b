"""Migration "photos": photos and their way to the server, what the server made of captures, names it taught us.

Frozen: never edit, append another.
"""

PHOTOS = """
ALTER TABLE scan_session ADD COLUMN polls INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scan_session ADD COLUMN photo_count INTEGER NOT NULL DEFAULT 0;
CREATE INDEX session_by_polls ON scan_session (polls, seq) WHERE state = 'SUBMITTED';
ALTER TABLE capture ADD COLUMN replaces TEXT;
ALTER TABLE generation ADD COLUMN order_due INTEGER NOT NULL DEFAULT 0;
ALTER TABLE generation ADD COLUMN reorders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN was_delivered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN remote_status TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN remote_error TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN product_id TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN product_name TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN retry_state TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN retry_sent_at TEXT;
UPDATE delivery SET was_delivered = 1 WHERE state = 'DELIVERED';
CREATE INDEX delivery_retry ON delivery (retry_state) WHERE retry_state <> '';
CREATE TABLE photo (
    id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    capture_id TEXT,
    seq INTEGER NOT NULL,
    image_type TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    captured_at TEXT NOT NULL,
    clock_synced INTEGER NOT NULL,
    voided_at TEXT,
    state TEXT NOT NULL,
    generation INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    sent_at TEXT,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    s3_key TEXT,
    uploaded_at TEXT,
    remote_id TEXT,
    was_delivered INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT image_type_known CHECK (image_type IN (
        'front', 'back', 'left', 'right', 'top', 'bottom', 'nutrition', 'ingredients', 'barcode', 'recycling',
        'certification', 'other'
    )),
    CONSTRAINT state_known CHECK (
        state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN', 'DELIVERED', 'REFUSED', 'SET_ASIDE', 'VOID')
    ),
    CONSTRAINT size_positive CHECK (size > 0),
    CONSTRAINT attempts_positive CHECK (attempts >= 0),
    CONSTRAINT sent_has_time CHECK (state NOT IN ('IN_FLIGHT', 'UNKNOWN') OR sent_at IS NOT NULL),
    CONSTRAINT uploaded_has_time CHECK (s3_key IS NULL OR uploaded_at IS NOT NULL),
    UNIQUE (seq),
    UNIQUE (file_name),
    FOREIGN KEY(session_id) REFERENCES scan_session (id),
    FOREIGN KEY(capture_id) REFERENCES capture (id)
) STRICT;
CREATE INDEX photo_by_session ON photo (session_id, state, seq);
CREATE INDEX photo_undone ON photo (state) WHERE state NOT IN ('DELIVERED', 'VOID');
CREATE TABLE upload_link (
    id INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_row CHECK (id = 1)
) STRICT;
CREATE TABLE learnt (
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (fingerprint, name)
) STRICT;
"""
