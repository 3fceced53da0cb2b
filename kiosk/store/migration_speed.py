"""Migration "speed": indexes that answer the screens by themselves. Frozen: never edit, append another.

With a million captures the counts of the queue read fifty thousand rows of sessions, the list a row for each capture
in it; now they read a few pages of an index.
"""

SPEED = """
DROP INDEX session_by_state;
CREATE INDEX session_by_state ON scan_session (state, seq, capture_count);
DROP INDEX delivery_undone;
CREATE INDEX delivery_undone ON delivery (state, session_id) WHERE state NOT IN ('DELIVERED', 'VOID');
CREATE INDEX delivery_error ON delivery (session_id, state, last_error) WHERE last_error <> '';
"""
