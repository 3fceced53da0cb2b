"""What a damaged disk or an old backup leaves of proposals and decisions, made harmless; part of ``kiosk.store.mend``.

Decisions are a person's and come back from a backup where they are missing. What they say is sent again: to tell the
server the same status twice changes nothing. Whether accepted values were written is looked up, never repeated blindly.
"""

import sqlite3

KEYS = {"enrichment": "capture_id", "proposal": "proposal_id", "decision": "proposal_id"}
"""The tables and their keys, parents first."""


def mark(new: sqlite3.Connection, now: str) -> None:
    """Mark what is in doubt; ``now`` as it is stored. Runs inside the transaction of ``mend``."""
    new.execute(
        """UPDATE enrichment SET apply_state = 'UNKNOWN', sent_at = coalesce(sent_at, ?), wait_since = NULL,
               wait_s = 0.0
           WHERE apply_state IN ('NONE', 'IN_FLIGHT') AND capture_id IN (
               SELECT capture_id FROM decision
               WHERE state = 'DELIVERED' AND verdict = 'ACCEPTED' AND is_applied = 0)""",
        (now,),
    )
    new.execute("UPDATE decision SET state = 'WAITING' WHERE state IN ('IN_FLIGHT', 'UNKNOWN')")
    new.execute("UPDATE proposal SET is_open = 0 WHERE proposal_id IN (SELECT proposal_id FROM decision)")
    new.execute("UPDATE scan_session SET extraction_due = 1 WHERE id IN (SELECT session_id FROM decision)")
