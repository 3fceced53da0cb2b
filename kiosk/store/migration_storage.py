"""Migration "storage": how much retention has removed. Frozen: never edit, append another."""

STORAGE = """
CREATE TABLE upkeep (
    id INTEGER NOT NULL,
    removed_sessions INTEGER NOT NULL,
    removed_captures INTEGER NOT NULL,
    removed_photos INTEGER NOT NULL,
    removed_at TEXT,
    PRIMARY KEY (id),
    CONSTRAINT one_row CHECK (id = 1)
) STRICT;
"""
