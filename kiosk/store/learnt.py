"""What a server taught us about itself, kept over restarts. Each function runs inside one transaction."""

from kiosk.store.database import Tx
from kiosk.store.photo_tables import Learnt

SESSION_FIELD = "session_field"
"""Under this name: what the server calls the session in POST /captures."""


def learnt(tx: Tx, fingerprint: str, name: str) -> str:
    """What the server of ``fingerprint`` (address and key) taught us, or nothing."""
    row = tx.get(Learnt, (fingerprint, name))
    return row.value if row else ""


def keep_learnt(tx: Tx, fingerprint: str, name: str, value: str) -> None:
    """Keep it; what was known before is replaced."""
    row = tx.get(Learnt, (fingerprint, name)) or Learnt(fingerprint=fingerprint, name=name, value="")
    row.value = value
    tx.add(row)
