"""A discrete-event simulation of many kiosks on one key, with the product's own link, governor and limiter.

Nothing here decides when to send: ``sync.link`` and ``sync.governor`` do, and the practice server's limiter answers,
its headers included. Only time, the network's delays and the dice are made up, so that hours pass in a second.
"""

import heapq
import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from kiosk.core.host import Host
from kiosk.core.time import Instant
from sync import governor, link, policy
from sync.practice.answers import limit_headers
from sync.practice.limits import MINUTE_S, RateLimiter, Standing
from sync.practice.rules import Rules, WindowKind

_START = datetime(2026, 3, 31, 12, 0, 0, tzinfo=UTC)
_ENOUGH = 0.95
"""The last few requests of the slowest kiosk say little about a law: figures end when so much of the work is done."""
_FEWEST_FOR_A_RATE = 5
"""Who had less work than this has no rate: a single request at the first second would count as sixty a minute."""
_HAIR_S = 1e-6
_NO_DAY_LIMIT = 10**12

Backlog = Literal["even", "uneven"]


@dataclass(frozen=True, slots=True)
class Scene:
    """One run: ``fleet_size`` is what the kiosks' settings say, ``requests`` the work of all together."""

    kiosks: int
    fleet_size: int
    window: WindowKind = "fixed"
    backlog: Backlog = "even"
    requests: int = 9_000
    per_minute: int = 300
    trip_s: float = 0.15
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of it. ``used``: taken of what the limit allows, ``refused``: 429 of all calls, both 0..1.

    ``jain``: fairness of the kiosks' rates while they had work (1: all alike; R. Jain 1984).
    """

    used: float
    refused: float
    jain: float
    seconds: float


@dataclass(slots=True)
class _Kiosk:
    left: int
    host: Host = field(default_factory=Host)
    work: int = 0
    taken: int = 0
    last_s: float = 0.0


class _Clock:
    """The simulation's time, as the limiter reads it."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s

    def now(self) -> datetime:
        return _START + timedelta(seconds=self.now_s)

    def instant(self) -> Instant:
        return Instant("simulated", self.now_s, self.now())


class Fleet:
    """The kiosks of one scene and their server."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._dice = random.Random(scene.seed)  # noqa: S311 - dice of a simulation
        self._clock = _Clock()
        rules = Rules(per_minute=scene.per_minute, per_day=_NO_DAY_LIMIT, window=scene.window)
        self._limiter = RateLimiter(rules, self._clock)
        self._kiosks = [_Kiosk(left, work=left) for left in self._backlogs()]
        self._events: list[tuple[float, int, int, Standing | None, bool]] = []
        self._order = 0
        self._taken = self._calls = self._refused = 0

    def run(self) -> Ran:
        """Let time pass until nearly all is sent."""
        now = self._clock.instant()
        for number, kiosk in enumerate(self._kiosks):
            kiosk.host = governor.begun(kiosk.host, self._scene.fleet_size, now, self._dice.random())
            self._at(0.0, number)
        enough = math.ceil(_ENOUGH * sum(kiosk.left for kiosk in self._kiosks))
        while self._taken < enough:
            self._clock.now_s, _, number, standing, arrives = heapq.heappop(self._events)
            if arrives:
                self._take(number)
            elif standing is not None:
                self._answer(self._kiosks[number], standing)
                self._look(number)
            else:
                self._look(number)
        return self._ran()

    def _look(self, number: int) -> None:
        """What the engine does at each step: wait as long as link and governor say, or send."""
        kiosk, now = self._kiosks[number], self._clock.instant()
        if kiosk.left == 0:
            return
        pause = governor.pause(kiosk.host, self._scene.fleet_size, now)
        wait_s = link.blocked_s(kiosk.host, now) or (pause.seconds if pause else 0.0)
        if wait_s > 0:
            self._at(self._clock.now_s + wait_s + _HAIR_S, number)
            return
        kiosk.host = governor.count_send(kiosk.host, now)
        self._at(self._clock.now_s + self._trip_s(), number, arrives=True)

    def _take(self, number: int) -> None:
        """The request is at the server."""
        standing, kiosk = self._limiter.take(), self._kiosks[number]
        self._calls += 1
        self._refused += standing.refused
        if not standing.refused:
            self._taken += 1
            kiosk.left -= 1
            kiosk.taken += 1
            kiosk.last_s = self._clock.now_s
        self._at(self._clock.now_s + self._trip_s(), number, standing)

    def _answer(self, kiosk: _Kiosk, standing: Standing) -> None:
        headers = {name.lower(): value for name, value in limit_headers(standing, "current", self._clock.now())}
        if standing.refused:
            headers["retry-after"] = str(standing.wait_s)
        answer = policy.Answer(429 if standing.refused else 200, headers, {})
        now, size = self._clock.instant(), self._scene.fleet_size
        kiosk.host = link.after(kiosk.host, answer, policy.judge(answer), now, size, self._dice.random())

    def _at(self, when_s: float, number: int, standing: Standing | None = None, *, arrives: bool = False) -> None:
        self._order += 1
        heapq.heappush(self._events, (when_s, self._order, number, standing, arrives))

    def _trip_s(self) -> float:
        """One way, half of a round trip."""
        return self._dice.lognormvariate(math.log(self._scene.trip_s), 0.5) / 2

    def _backlogs(self) -> list[int]:
        count = self._scene.kiosks
        weights = [1.0] * count
        if self._scene.backlog == "uneven":
            weights = [self._dice.lognormvariate(0.0, 1.2) for _ in range(count)]
        return [max(1, round(self._scene.requests * weight / sum(weights))) for weight in weights]

    def _ran(self) -> Ran:
        took_s = self._clock.now_s
        # Who was not heard at all was treated badly too: its rate is nought.
        rates = [
            kiosk.taken / max(took_s if kiosk.left else kiosk.last_s, 1.0)
            for kiosk in self._kiosks
            if kiosk.work >= _FEWEST_FOR_A_RATE
        ]
        squares = len(rates) * sum(rate**2 for rate in rates)
        jain = sum(rates) ** 2 / squares if squares else 1.0
        allowed = self._scene.per_minute * took_s / MINUTE_S
        return Ran(min(1.0, self._taken / allowed), self._refused / self._calls, jain, took_s)


def run(scene: Scene) -> Ran:
    """Simulate one scene; the same seed gives the same figures."""
    return Fleet(scene).run()


def mean(runs: Mapping[int, Ran]) -> Ran:
    """The mean of the runs of several seeds; of the share refused the worst run."""
    found, count = list(runs.values()), len(runs)
    return Ran(
        sum(ran.used for ran in found) / count,
        max(ran.refused for ran in found),
        sum(ran.jain for ran in found) / count,
        sum(ran.seconds for ran in found) / count,
    )
