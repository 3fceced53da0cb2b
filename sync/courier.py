"""The courier's thread: runs the engine until it is stopped, sleeps until something is due or somebody wakes it."""

import logging
import threading
import time
from collections.abc import Callable

from kiosk.core.events import Event, QueueChanged, ThreadFailed
from kiosk.core.faults import KnownFault
from kiosk.core.words import say
from sync.engine import Engine, Idle, IdleWhy, Outcome, Worked

log = logging.getLogger(__name__)
_FAULT_PAUSE_S = 5.0
_LONGEST_SLEEP_S = 30.0


class Courier:
    """Owns the thread on which ``engine`` works. ``last`` may be read from any thread.

    ``post`` is called from it, and from the thread that uploads.

    ``last_at_s`` is the monotonic second of ``last``, from which its pause counts.
    """

    def __init__(self, engine: Engine, post: Callable[[Event], None]) -> None:
        self._engine = engine
        self._post = post
        self._state = threading.Condition()
        self._is_stopped = False
        self._is_woken = False
        self._try_now = False
        self.last: Outcome = Idle(IdleWhy.NOTHING_TO_SEND)
        self.last_at_s = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
        engine.upload_beside(self.wake)
        engine.tell_uploads(post)

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something new to send. Any thread."""
        with self._state:
            self._is_woken = True
            self._state.notify_all()

    def try_now(self) -> None:
        """A person asks to try at once, also while the server seems to be down. Any thread."""
        with self._state:
            self._try_now = True
        self.wake()

    def stop(self, join_s: float = 3.0) -> None:
        """End after the call that is under way; what it leaves in flight is settled at the next start."""
        self._engine.end()
        with self._state:
            self._is_stopped = True
            self._state.notify_all()
        if self._thread.ident is not None:
            self._thread.join(join_s)
        if self._thread.is_alive():
            log.warning("The courier waits for an answer and was abandoned; its outcome is looked up at the next start")

    def wait_for_upload(self, timeout_s: float = 3.0) -> None:
        """Wait until the upload beside is over, too: it ends when its connection is broken."""
        self._engine.wait_for_upload(timeout_s)

    def _run(self) -> None:
        is_recovered = False
        while not self._is_stopped:
            try:
                if not is_recovered:
                    self._engine.recover()
                    is_recovered = True
                outcome = self._step()
            except KnownFault as fault:
                is_recovered = False  # the call that was under way has no verdict: its outcome is unknown
                log.warning("The courier pauses: %s", fault)
                self._post(ThreadFailed("courier", fault.sentence))
                self._sleep(_FAULT_PAUSE_S)
                continue
            except Exception:  # top of the thread: told, logged, and tried again
                is_recovered = False
                log.exception("The courier failed and tries again")
                self._post(ThreadFailed("courier", say("Sending had a fault and is tried again. Nothing is lost.")))
                self._sleep(_FAULT_PAUSE_S)
                continue
            if isinstance(outcome, Idle):
                pause_s = _LONGEST_SLEEP_S if outcome.seconds is None else outcome.seconds
                self._sleep(min(pause_s, _LONGEST_SLEEP_S))

    def _step(self) -> Outcome:
        with self._state:
            asked, self._try_now, self._is_woken = self._try_now, False, False
        if asked:
            self._engine.try_now()
        outcome = self._engine.step()
        changed = isinstance(outcome, Worked) or outcome != self.last
        self.last, self.last_at_s = outcome, time.monotonic()
        if changed:
            self._post(QueueChanged())
        return outcome

    def _sleep(self, seconds: float) -> None:
        with self._state:
            self._state.wait_for(lambda: self._is_stopped or self._is_woken, seconds)
