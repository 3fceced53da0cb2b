"""Migration "note": what a person writes about a session, for the server too. Frozen: never edit, append another."""

NOTE = """
ALTER TABLE scan_session ADD COLUMN note TEXT NOT NULL DEFAULT '';
"""
