"""Migration "pacing": what the governor knows of the kiosks that share the key. Frozen: never edit, append another."""

PACING = """
ALTER TABLE host_link ADD COLUMN fleet REAL NOT NULL DEFAULT 0.0;
ALTER TABLE host_link ADD COLUMN dice REAL NOT NULL DEFAULT 0.5;
ALTER TABLE host_link ADD COLUMN trip_s REAL NOT NULL DEFAULT 0.0;
"""
