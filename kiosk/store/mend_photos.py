"""Making the photos of salvaged or restored rows fit together; part of ``kiosk.store.mend``."""

import sqlite3

_SAME = (
    "id, session_id, capture_id, image_type, file_name, sha256, size, content_type, width, height, captured_at,"
    " clock_synced"
)


def count_lost(new: sqlite3.Connection) -> int:
    """How many photos their sessions miss. A photo outlives the capture it shows; saved, it is asked about no more."""
    for table in ("photo", "pending_photo"):
        new.execute(f"UPDATE {table} SET capture_id = NULL WHERE capture_id NOT IN (SELECT id FROM capture)")  # noqa: S608
    new.execute("DELETE FROM pending_photo WHERE id IN (SELECT id FROM photo)")
    live = "(SELECT count(*) FROM photo p WHERE p.session_id = scan_session.id AND p.voided_at IS NULL)"
    lost = new.execute(
        f"SELECT coalesce(sum(photo_count - {live}), 0) FROM scan_session WHERE photo_count > {live}"  # noqa: S608
    ).fetchone()[0]
    new.execute(
        "INSERT INTO doubt SELECT id, 'photos of it could not be read' FROM scan_session"  # noqa: S608 - our own words
        f" WHERE photo_count > {live} AND id NOT IN (SELECT id FROM doubt)"
    )
    new.execute(f"UPDATE scan_session SET photo_count = {live} WHERE photo_count <> {live}")  # noqa: S608
    return int(lost)


def keep_asked(new: sqlite3.Connection) -> None:
    """Save each photo that waits for an answer in a session that was open and needs a person now.

    Nobody can be asked about it any more, for that is done while a session is open. A photo that is not good does less
    harm than one that no person ever sees again.
    """
    new.execute(
        f"""INSERT INTO photo ({_SAME}, seq, state, generation, attempts, wait_s, was_delivered, last_error)
            SELECT {_SAME}, (SELECT coalesce(max(seq), 0) FROM photo) + row_number() OVER (ORDER BY captured_at, id),
                   'WAITING', 0, 0, 0.0, 0, ''
            FROM pending_photo
            WHERE is_unwanted = 0 AND session_id IN (SELECT id FROM scan_session WHERE state = 'ATTENTION')"""  # noqa: S608
    )
    new.execute("DELETE FROM pending_photo WHERE id IN (SELECT id FROM photo)")
    new.execute(
        """UPDATE scan_session SET photo_count = (SELECT count(*) FROM photo p
               WHERE p.session_id = scan_session.id AND p.voided_at IS NULL)
           WHERE state = 'ATTENTION'"""
    )
