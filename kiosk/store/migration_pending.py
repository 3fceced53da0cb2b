"""Migration "pending": photos that wait for an answer to the coach. Frozen: never edit, append another."""

PENDING = """
CREATE TABLE pending_photo (
    id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    capture_id TEXT,
    image_type TEXT NOT NULL,
    replaces TEXT NOT NULL,
    advice TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    captured_at TEXT NOT NULL,
    clock_synced INTEGER NOT NULL,
    is_unwanted INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT image_type_known CHECK (image_type IN (
        'front', 'back', 'left', 'right', 'top', 'bottom', 'nutrition', 'ingredients', 'barcode', 'recycling',
        'certification', 'other'
    )),
    CONSTRAINT size_positive CHECK (size > 0),
    CONSTRAINT is_unwanted_known CHECK (is_unwanted IN (0, 1)),
    UNIQUE (file_name),
    FOREIGN KEY(session_id) REFERENCES scan_session (id),
    FOREIGN KEY(capture_id) REFERENCES capture (id)
) STRICT;
CREATE INDEX pending_photo_by_session ON pending_photo (session_id);
"""
