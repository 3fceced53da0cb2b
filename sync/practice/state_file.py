"""Sessions as JSON: for the state file that outlives a restart, and for whoever looks in over HTTP."""

import json
import logging
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from sync.practice.records import Session

log = logging.getLogger(__name__)


class StateFile:
    """One JSON file with all sessions, replaced as a whole so that a reader never sees half of it.

    Only the session that changed is turned into JSON again; the text of the others is kept. Not synced to the disk: it
    has to outlive the kiosk's process, and a power cut may cost a practice session.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._texts: dict[str, str] = {}

    def read(self) -> tuple[Session, ...]:
        """Return the kept sessions. A file that cannot be understood is set aside, and practice starts afresh."""
        try:
            text = self._path.read_text(encoding="utf-8")
            sessions = TypeAdapter(tuple[Session, ...]).validate_python(json.loads(text)["sessions"])
        except FileNotFoundError:
            return ()
        except (ValueError, KeyError, TypeError, ValidationError):
            aside = self._path.with_name(self._path.name + ".unreadable")
            self._path.replace(aside)
            log.warning("practice state could not be read and was set aside as %s", aside)
            return ()
        self._texts = {session.id: json.dumps(session_json(session)) for session in sessions}
        return sessions

    def write(self, changed: Session) -> None:
        """Keep one changed session together with all others."""
        self._texts[changed.id] = json.dumps(session_json(changed))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        draft = self._path.with_name(self._path.name + ".new")
        draft.write_text('{"sessions": [' + ",\n".join(self._texts.values()) + "]}\n", encoding="utf-8")
        draft.replace(self._path)


def session_json(session: Session) -> dict[str, object]:
    """Turn a session and all it holds into plain JSON values, field by field as they are named in the records."""
    return {field.name: _plain_value(getattr(session, field.name)) for field in fields(session)}


def _plain_value(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain_value(one) for one in value]
    if is_dataclass(value):
        return {field.name: _plain_value(getattr(value, field.name)) for field in fields(value)}
    return dict(value) if isinstance(value, Mapping) else value
