"""The campaign: one life of the kiosk after the other on one data folder, beside a server that answers badly.

Lives alternate between a death at a random moment and a death at a boundary (``points``); of the boundaries the one
comes next that had the fewest turns. Between two lives the server breaks all connections, so that no request of a dead
kiosk is under way when time is turned past the quiescence time (the condition of promise P3).
"""

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.commands.crash.audit import Findings, Ledger, audit
from kiosk.commands.crash.clock import ServerClock, SharedClock
from kiosk.commands.crash.forks import Forks, Life
from kiosk.commands.crash.life import Order
from kiosk.commands.crash.points import AT_REST, Point, Side
from kiosk.core.faults import KnownFault
from kiosk.core.session import SessionState
from kiosk.store import sessions
from kiosk.store.database import Tx, read_only
from kiosk.store.records import QueueCounts
from sync.practice.faults import LOST_ANSWERS, Fault, Kind
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

FAULTY = 0.25
"""Share of all answers, uploads included, that bring a fault."""
TROUBLES = (
    *LOST_ANSWERS * 4,
    *(Fault(kind) for kind in (Kind.RESET_BEFORE, Kind.RESET_AFTER) * 3),
    *(Fault(kind) for kind in (Kind.HTML, Kind.EXPIRE, Kind.LINK_EXPIRED)),
    *(Fault(Kind.STATUS, status=status) for status in (401, 404, 408, 409, 422, 502)),
    *(Fault(Kind.STATUS, status=status, retry_after="20") for status in (429, 503)),
)
_SLOW = Fault(Kind.DELAY, seconds=0.01)
"""As many answers again come late, so that kills at random moments fall between a call and its answer."""
_NO_LIMIT = 1_000_000_000
_MOST_ACTIONS = 9
_FIRST_LIFE_S = 0.6
_MOST_DRAINS = 60
_ROUNDS = 3
"""So often a life that is to end at a boundary works on before it ends at rest."""


@dataclass(slots=True)
class Campaign:
    """What a campaign brought. ``deaths`` at each boundary, ``by_chance`` at random moments."""

    kills: int
    seed: int
    lives: int = 0
    by_chance: int = 0
    deaths: Counter[Point] = field(default_factory=Counter)
    points: set[Point] = field(default_factory=set)
    requests: int = 0
    turned_s: float = 0.0
    seconds: float = 0.0
    kept_folder: str = ""
    findings: Findings = field(default_factory=Findings)

    @property
    def killed(self) -> int:
        """All kills so far."""
        return self.by_chance + self.deaths.total()


Show = Callable[[Campaign, QueueCounts], None]


def crash(kills: int, seed: int, show: Show = lambda _campaign, _queue: None) -> Campaign:
    """Kill ``kills`` lives, let the kiosk finish, and judge. Raises KnownFault when a life fails by itself.

    The data folder of a campaign that found something wrong is kept, and named in the result.
    """
    began, folder = time.monotonic(), Path(tempfile.mkdtemp(prefix="kiosk-crash-"))
    campaign = Campaign(kills, seed)
    try:
        with Forks(folder / "children.txt") as forks:
            run = _Run(folder, forks, campaign, show)
            while campaign.killed < kills:
                run.kill_one()
            run.drain()
            campaign.findings = run.judge()
    finally:
        if campaign.findings.is_clean:
            shutil.rmtree(folder)
        else:
            campaign.kept_folder = str(folder)
    campaign.seconds = round(time.monotonic() - began, 1)
    return campaign


class _Run:
    """The moving parts of one campaign."""

    def __init__(self, folder: Path, forks: Forks, campaign: Campaign, show: Show) -> None:
        self._folder = folder
        self._data = folder / "data"
        self._forks = forks
        self._campaign = campaign
        self._show = show
        self._dice = random.Random(campaign.seed)  # noqa: S311 - repeatable, no secrets
        self._clock = SharedClock(folder / "clock")
        rules = Rules(per_minute=_NO_LIMIT, per_day=_NO_LIMIT)
        self._server = PracticeServer(rules=rules, clock=ServerClock(self._clock))
        self._server.faults.random(2 * FAULTY, [*TROUBLES, *[_SLOW] * len(TROUBLES)], campaign.seed)
        self._server.start()  # it has its port now, and comes back to it for every life
        self._server.stop()
        self._ledger = Ledger()
        self._turns: Counter[Point] = Counter()
        self._usual_s = _FIRST_LIFE_S

    def kill_one(self) -> None:
        """One life that ends early; now and then it ends by itself, before its moment comes."""
        actions = self._dice.randrange(_MOST_ACTIONS)
        if self._campaign.lives % 2 and self._campaign.points:
            point = self._next_point()
            passing = self._dice.choice((1, 1, 2, 3)) if self._campaign.deaths[point] else 1
            self._live(self._order(actions, point, passing), None)
            return
        life = self._live(self._order(actions), self._dice.uniform(0.0, self._usual_s))
        if not life.was_killed:
            self._usual_s = life.seconds

    def drain(self) -> None:
        """Let the kiosk live undisturbed, but for the network, until nothing is left to do."""
        self._live(self._order(_MOST_ACTIONS), None)
        for _ in range(_MOST_DRAINS):
            again, leave = self._look_at_doubtful()
            self._live(replace(self._order(), is_drain=True, again=again, leave=leave), None)
            if self._is_at_rest():
                return
        raise KnownFault("The queue does not get empty", f"{self._queue()} in {self._data}")

    def judge(self) -> Findings:
        """The audit, once all is at rest."""
        self._campaign.requests = len(self._server.requests())
        self._campaign.turned_s = self._clock.turned_s
        return audit(self._data, self._server.state.sessions(), self._ledger)

    def _next_point(self) -> Point:
        """One of those with the fewest turns; a death counts as a turn more, so that what was missed comes again."""
        known = sorted(self._campaign.points, key=lambda one: (one.place, one.side))
        turns = {point: self._turns[point] + self._campaign.deaths[point] for point in known}
        point = self._dice.choice([one for one in known if turns[one] == min(turns.values())])
        self._turns[point] += 1
        return point

    def _live(self, order: Order, kill_after_s: float | None) -> Life:
        self._server.start()
        try:
            life = self._forks.live(order, kill_after_s)
        finally:
            self._server.stop()
        self._campaign.lives += 1
        at_point = False
        for fact in life.told:
            self._ledger.hear(fact)
            if "point" in fact:
                self._campaign.points.add(_point(fact["point"]))
            if "died" in fact and life.was_killed:
                at_point = True
                self._campaign.deaths[_point(fact["died"])] += 1
        self._campaign.by_chance += life.was_killed and not at_point
        self._show(self._campaign, self._queue())
        return life

    def _order(self, actions: int = 0, point: Point | None = None, passing: int = 0) -> Order:
        return Order(
            data=str(self._data),
            clock=str(self._folder / "clock"),
            server=self._server.url,
            key=self._server.key,
            seed=self._dice.randrange(1 << 32),
            name=f"L{self._campaign.lives}",
            actions=actions,
            rounds=_ROUNDS if point else 1,
            place=point.place if point else "",
            side=point.side if point else "",
            passing=passing,
        )

    def _look_at_doubtful(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What a person does with sessions that need one: look whether the server has them, then decide."""
        sent = {s.metadata.get("client_session", "") for s in self._server.state.sessions() if s.submit_count}
        nobody: list[str] = []
        doubtful = read_only(self._data, _doubtful, nobody)
        return tuple(one for one in doubtful if one not in sent), tuple(one for one in doubtful if one in sent)

    def _is_at_rest(self) -> bool:
        queue = self._queue()
        return not (queue.sessions_to_send or queue.sessions_attention or queue.refused or queue.photos_refused)

    def _queue(self) -> QueueCounts:
        return read_only(self._data, sessions.count_queue, QueueCounts())


def _doubtful(tx: Tx) -> list[str]:
    return [one.id for one in sessions.shown_sessions(tx) if one.state is SessionState.ATTENTION]


def _point(told: list[str]) -> Point:
    place, side = told
    return Point(place, Side(side))


def table(campaign: Campaign) -> list[tuple[str, dict[Side, int | None]]]:
    """Kills by place and side, in order of the place; None where the place has no such side."""
    places = sorted({point.place for point in campaign.points | set(campaign.deaths) | {AT_REST}})
    known = campaign.points | {AT_REST}
    return [
        (place, {side: campaign.deaths[Point(place, side)] if Point(place, side) in known else None for side in Side})
        for place in places
    ]
