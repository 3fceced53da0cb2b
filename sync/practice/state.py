"""The sessions the practice server knows, and the writes the contract allows on them.

Every method is one step under one lock; what it returns is frozen. A write that the state forbids is refused with the
contract's problem, before anything changes.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from types import MappingProxyType

import shortuuid

from sync.practice.answers import Problem, RefusedError
from sync.practice.clock import Clock
from sync.practice.records import Capture, CaptureStatus, Session, SessionStatus, Upload, session_at, with_capture
from sync.practice.rules import Rules
from sync.practice.schema import CaptureForm, ImageForm, SessionForm, kept_metadata
from sync.practice.state_file import StateFile


class State:
    """All sessions with their captures. With a file, every change is in the file before it is answered."""

    def __init__(self, rules: Rules, clock: Clock, path: Path | None = None) -> None:
        self._rules = rules
        self._clock = clock
        self._lock = Lock()
        self._file = StateFile(path) if path else None
        kept = self._file.read() if self._file else ()
        self._sessions = {session.id: session for session in kept}
        self._session_of = {capture.id: session.id for session in kept for capture in session.captures}

    def now(self) -> datetime:
        """Return the server's own date and time."""
        return self._clock.now()

    def active_session(self, session_id: str) -> Session:
        """Return one session, or refuse: 404 if there is none, 409 if it is no longer ACTIVE."""
        with self._lock:
            return self._active(session_id)

    def sessions(self) -> tuple[Session, ...]:
        """Return every session as it is now, oldest first."""
        with self._lock:
            return tuple(self._now(session_id) for session_id in self._sessions)

    def session(self, session_id: str) -> Session:
        """Return one session as it is now, or refuse with 404."""
        with self._lock:
            return self._now(session_id)

    def capture(self, capture_id: str) -> Capture:
        """Return one capture as it is now, or refuse with 404."""
        with self._lock:
            return self._capture_now(capture_id)

    def named_session(self, any_id: str) -> str | None:
        """Return the session an id leads to, be it the session's own or one of its captures'."""
        with self._lock:
            return any_id if any_id in self._sessions else self._session_of.get(any_id)

    def open_session(self, form: SessionForm) -> Session:
        """Start a new, empty session."""
        with self._lock:
            now = self._clock.now()
            session = Session(
                id=shortuuid.uuid(),
                capture_mode=form.capture_mode,
                created=now,
                modified=now,
                metadata=MappingProxyType(kept_metadata(form.metadata)),
                user_agent=form.user_agent,
                device_context=_frozen(form.device_context),
            )
            return self._keep(session)

    def add_capture(self, form: CaptureForm) -> Capture:
        """Store one capture in its session, which must be ACTIVE. A repeat is another capture, as in the contract."""
        return self._add(form, kept_metadata(form.metadata), gs1_dl_data=_frozen(form.gs1_dl_data))

    def add_image(self, form: ImageForm, image: Upload) -> Capture:
        """Store a picture as a capture in its session, which must be ACTIVE."""
        return self._add(form, {}, image=image)

    def _add(
        self,
        form: CaptureForm | ImageForm,
        metadata: Mapping[str, str],
        *,
        gs1_dl_data: Mapping[str, object] | None = None,
        image: Upload | None = None,
    ) -> Capture:
        with self._lock:
            session, now = self._active(form.session_short_id), self._clock.now()
            capture = Capture(
                id=shortuuid.uuid(),
                session_id=session.id,
                capture_type=form.capture_type,
                raw_value=form.raw_value,
                gtin=form.gtin,
                metadata=MappingProxyType(dict(metadata)),
                gs1_dl_data=gs1_dl_data,
                created=now,
                queued=now,
                image=image,
            )
            self._keep(replace(session, modified=now, captures=(*session.captures, capture)))
            self._session_of[capture.id] = session.id
            return self._capture_now(capture.id)

    def retry(self, capture_id: str) -> Capture:
        """Start the pipeline of a FAILED capture again; what retry does to others is open, here it is refused."""
        with self._lock:
            failed = self._capture_now(capture_id)
            if failed.status is not CaptureStatus.FAILED:
                raise RefusedError(Problem(409, "Only a failed capture can be retried."))
            again = replace(
                failed,
                status=CaptureStatus.PENDING,
                processed_at=None,
                queued=self._clock.now(),
                retries=failed.retries + 1,
            )
            self._keep(with_capture(self._sessions[failed.session_id], again))
            return self._capture_now(capture_id)

    def change_capture(self, capture_id: str, change: Callable[[Capture], Capture]) -> Capture:
        """Change one capture in one step, whatever has become of its session, or refuse with 404."""
        with self._lock:
            capture = self._capture_now(capture_id)
            self._keep(with_capture(self._now(capture.session_id), change(capture)))
            return self._capture_now(capture_id)

    def poll(self, session_id: str) -> Session:
        """Return one session as it is now; where polls drive the extraction, this is one."""
        with self._lock:
            session = self._now(session_id)
            if self._rules.extraction_polls is None or session.submitted is None:
                return session
            return self._keep(replace(self._sessions[session_id], polls=session.polls + 1))

    def end(self, session_id: str) -> Session:
        """Complete an ACTIVE session without submitting it."""
        return self.change_active(session_id, _ended)

    def submit(self, session_id: str) -> Session:
        """Complete an ACTIVE session and start its extraction."""
        return self.change_active(session_id, _submitted)

    def end_elsewhere(self, session_id: str) -> None:
        """End a session as if somebody else had done it, if it is still ACTIVE."""
        self._change_if_active(session_id, _ended)

    def expire(self, session_id: str) -> None:
        """Expire a session as if it had idled too long, if it is still ACTIVE."""
        self._change_if_active(session_id, lambda session, _: replace(session, status=SessionStatus.EXPIRED))

    def change(self, session_id: str, change: Callable[[Session, datetime], Session]) -> Session:
        """Change a session in one step, whatever has become of it by now; the session must exist."""
        with self._lock:
            return self._keep(change(self._now(session_id), self._clock.now()))

    def change_active(self, session_id: str, change: Callable[[Session, datetime], Session]) -> Session:
        """Change an ACTIVE session in one step, which counts as a write to it; any other is refused."""
        with self._lock:
            now = self._clock.now()
            return self._keep(change(replace(self._active(session_id), modified=now), now))

    def _change_if_active(self, session_id: str, change: Callable[[Session, datetime], Session]) -> None:
        with self._lock:
            session = self._now(session_id)
            if session.status is SessionStatus.ACTIVE:
                self._keep(change(session, self._clock.now()))

    def _keep(self, session: Session) -> Session:
        if self._file:
            self._file.write(session)
        self._sessions[session.id] = session
        return self._now(session.id)

    def _active(self, session_id: str) -> Session:
        session = self._now(session_id)
        if session.status is not SessionStatus.ACTIVE:
            raise RefusedError(Problem(409, f"The session is not active, it is {session.status}."))
        return session

    def _now(self, session_id: str) -> Session:
        session = self._sessions.get(session_id)
        if session is None:
            raise RefusedError(Problem(404, "The requested resource was not found."))
        return session_at(session, self._clock.now(), self._rules)

    def _capture_now(self, capture_id: str) -> Capture:
        session = self._now(self._session_of.get(capture_id, ""))
        return next(capture for capture in session.captures if capture.id == capture_id)


def _ended(session: Session, _now: datetime) -> Session:
    return replace(session, status=SessionStatus.COMPLETED)


def _submitted(session: Session, now: datetime) -> Session:
    return replace(session, status=SessionStatus.COMPLETED, submitted=now, submit_count=session.submit_count + 1)


def _frozen(values: Mapping[str, object] | None) -> Mapping[str, object] | None:
    return None if values is None else MappingProxyType(dict(values))
