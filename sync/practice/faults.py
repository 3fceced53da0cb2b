"""Troubles on request: what can go wrong between a client and a server, played on the next matching requests.

fault            what the client sees             applied
DROP_BEFORE      closed connection                no
RESET_BEFORE     connection reset                 no
DROP_AFTER       closed connection                yes
RESET_AFTER      connection reset                 yes
DELAY            a late answer                    afterwards, but not if the client has hung up by then
LATE             a late answer                    afterwards, even if the client has hung up by then
STATUS           the given status                 as asked
HTML             200 and a captive portal's page  no
TRUNCATED        half an answer                   yes
EXPIRE           a normal answer                  normally, on a session that has just expired
END_ELSEWHERE    a normal answer                  normally, on a session that somebody else has just ended
LINK_EXPIRED     the upload host's refusal        no
DAY_SPENT        429 until the day is over        no
NO_ID, OTHER_ID  an answer with no or another id  normally
"""

import random
from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, replace
from enum import StrEnum
from threading import Condition, Lock
from typing import Final


class Kind(StrEnum):
    """What goes wrong; the table above says how."""

    DROP_BEFORE = "DROP_BEFORE"
    RESET_BEFORE = "RESET_BEFORE"
    DROP_AFTER = "DROP_AFTER"
    RESET_AFTER = "RESET_AFTER"
    DELAY = "DELAY"
    LATE = "LATE"
    STATUS = "STATUS"
    HTML = "HTML"
    TRUNCATED = "TRUNCATED"
    EXPIRE = "EXPIRE"
    END_ELSEWHERE = "END_ELSEWHERE"
    LINK_EXPIRED = "LINK_EXPIRED"
    DAY_SPENT = "DAY_SPENT"
    NO_ID = "NO_ID"
    OTHER_ID = "OTHER_ID"


@dataclass(frozen=True, slots=True)
class Fault:
    """One trouble: the requests it waits for, how often it strikes, and the details its kind needs.

    It lets ``after`` matching requests pass and strikes the next ``times``; ``times=None`` never ends. EXPIRE and
    END_ELSEWHERE wait for a request that names a session, LINK_EXPIRED for an upload, DAY_SPENT for anything else.
    ``status``, ``applied``, ``retry_after`` (the header, seconds or an HTTP-date) and ``body_retry_after`` belong to
    STATUS, ``seconds`` to DELAY and LATE, ``name`` to OTHER_ID.
    """

    kind: Kind
    path_contains: str = ""
    method: str | None = None
    times: int | None = 1
    after: int = 0
    _: KW_ONLY
    seconds: float = 1.0
    status: int = 500
    applied: bool = False
    retry_after: str | None = None
    body_retry_after: float | None = None
    name: str = "public_id"

    def __post_init__(self) -> None:
        """Refuse what could never be played, and headers that would break the answer apart."""
        object.__setattr__(self, "kind", Kind(self.kind))
        if not 200 <= self.status <= 599:
            raise ValueError("status lies between 200 and 599")
        if self.retry_after is not None and not self.retry_after.isprintable():
            raise ValueError("retry_after is one line of text")

    def matches(self, method: str, path: str, *, names_session: bool, is_upload: bool = False) -> bool:
        """Tell whether this fault waits for such a request."""
        if self.kind in _NEEDS_SESSION and not names_session:
            return False
        if self.kind in _NEEDS_UPLOAD and is_upload is not _NEEDS_UPLOAD[self.kind]:
            return False
        return self.path_contains in path and self.method in (None, method)


_NEEDS_SESSION: Final = frozenset({Kind.EXPIRE, Kind.END_ELSEWHERE})
_NEEDS_UPLOAD: Final = {Kind.LINK_EXPIRED: True, Kind.DAY_SPENT: False}

LOST_ANSWERS: Final = (
    Fault(Kind.DROP_BEFORE),
    Fault(Kind.DROP_AFTER),
    Fault(Kind.STATUS, applied=True),
    Fault(Kind.TRUNCATED),
)
"""The troubles of a bad network, used at random unless others are named."""


class Faults:
    """The troubles of one server, in the order they were asked for; safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._planned: list[Fault] = []
        self._chance: _Chance | None = None
        self._waiting = Condition()
        self._releases = 0
        self._held = 0
        self._stopped = False

    def add(self, fault: Fault) -> None:
        """Play one more fault, after those already planned."""
        with self._lock:
            self._planned.append(fault)

    def random(
        self,
        share: float = 0.25,
        kinds: Sequence[Kind | Fault] = LOST_ANSWERS,
        seed: int = 1,
        path_contains: str = "",
        method: str | None = None,
    ) -> None:
        """Strike a share of all (matching) requests, each time with one of these; planned faults go first."""
        choices = tuple(kind if isinstance(kind, Fault) else Fault(Kind(kind)) for kind in kinds)
        if not choices or not 0 <= share <= 1:
            raise ValueError("random faults need at least one kind and a share between 0 and 1")
        fitted = tuple(replace(fault, path_contains=path_contains, method=method) for fault in choices)
        with self._lock:
            self._chance = _Chance(share, fitted, seed)

    def clear(self) -> None:
        """Forget every fault, planned and random."""
        with self._lock:
            self._planned.clear()
            self._chance = None

    def planned(self) -> tuple[Fault, ...]:
        """Return the faults that still wait, as much of them as is left."""
        with self._lock:
            return tuple(self._planned)

    def take(self, method: str, path: str, *, names_session: bool, is_upload: bool = False) -> Fault | None:
        """Return the fault that strikes this request, and count it as played."""
        with self._lock:
            for place, fault in enumerate(self._planned):
                if not fault.matches(method, path, names_session=names_session, is_upload=is_upload):
                    continue
                if fault.after > 0:
                    self._planned[place] = replace(fault, after=fault.after - 1)
                    continue
                self._play_once(place, fault)
                return fault
            chosen = self._chance.draw() if self._chance else None
            fits = chosen and chosen.matches(method, path, names_session=names_session, is_upload=is_upload)
            return chosen if fits else None

    def wait(self, seconds: float) -> bool:
        """Hold a request back; False if the server stopped meanwhile."""
        with self._waiting:
            before = self._releases
            self._held += 1
            self._waiting.notify_all()
            self._waiting.wait_for(lambda: self._stopped or self._releases != before, timeout=seconds)
            self._held -= 1
            return not self._stopped

    def wait_held(self, count: int = 1, timeout_s: float = 5.0) -> bool:
        """Wait until so many requests are held back by DELAY or LATE; False after the timeout."""
        with self._waiting:
            return self._waiting.wait_for(lambda: self._held >= count, timeout=timeout_s)

    def release(self) -> None:
        """End every wait of DELAY and LATE now, so that a test need not sit it out."""
        with self._waiting:
            self._releases += 1
            self._waiting.notify_all()

    def open(self) -> None:
        """Let requests wait again, after a stop."""
        with self._waiting:
            self._stopped = False

    def stop(self) -> None:
        """End every wait for good."""
        with self._waiting:
            self._stopped = True
            self._waiting.notify_all()

    def _play_once(self, place: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times > 1:
            self._planned[place] = replace(fault, times=fault.times - 1)
        else:
            del self._planned[place]


class _Chance:
    """Draws faults from a seed, so that a run can be repeated."""

    def __init__(self, share: float, choices: Sequence[Fault], seed: int) -> None:
        self._share = share
        self._choices = choices
        self._dice = random.Random(seed)  # noqa: S311 - repeatable troubles, not secrets

    def draw(self) -> Fault | None:
        if self._dice.random() >= self._share:
            return None
        return self._dice.choice(self._choices)
