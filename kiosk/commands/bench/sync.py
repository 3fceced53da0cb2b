"""``kiosk bench sync``: what a delivery costs in requests, how fast the engine is, and how well it uses the limit.

The product's own station, store, courier and governor send to a practice server over real sockets. Where waits would
cost time (looks after lost answers, the minute limit), time is turned by hand for both sides.
"""

import math
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable  # noqa: TC003
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from kiosk.assembly import make_api, make_engine
from kiosk.commands.bench.figures import Figures
from kiosk.commands.bench.turned import Distant, TurnedClock
from kiosk.commands.scan import no_screen
from kiosk.commands.terminal import Exit, err, out, print_json
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import Source
from kiosk.core.faults import KnownFault
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database
from sync.engine import Idle, Worked
from sync.practice.faults import LOST_ANSWERS
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

_PER_SESSION = 20
_NO_LIMIT = 1_000_000_000
_MINUTE_S = 60.0
_MOST_STEPS = 1_000_000
_ROUND_TRIP_S, _SPREAD = 0.15, 0.5  # median and sigma of a lognormal round trip (research page delivery, section 6)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the table: which figure, and what it should be at least or at most."""

    words: str
    name: str
    target: float
    is_floor: bool = False

    def is_met(self, value: float) -> bool:
        """Whether the target is kept."""
        return value >= self.target if self.is_floor else value <= self.target


_LINES = (
    _Line("Requests per push without faults, reads apart", "cost_clean", 1.05),
    _Line("Reads per session: one before the submit, then its results until they are done", "looks_per_session", 4),
    _Line("Reads of proposals, for each capture that has any; they come last", "proposal_reads", 1),
    _Line("Requests per push, a quarter of the answers lost", "cost_faulty", 1.5),
    _Line("Engine alone, pushes a second", "pushes_per_s", 50, is_floor=True),
    _Line(
        "Share of the minute limit that a lone kiosk uses, the least of the full minutes, %",
        "quota_used",
        95,
        is_floor=True,
    ),
    _Line("Requests refused with 429", "refused_429", 0),
)


def bench_sync(pushes: int, seed: int, *, as_json: bool) -> Exit:
    """Measure with about ``pushes`` captures and print. Raises KnownFault when something was not delivered once."""
    figures: Figures = {"captures": pushes}
    parts: dict[str, Callable[[int, int], Figures]] = {
        "Measuring the cost without faults and the engine's speed ...": _clean,
        "Measuring the cost with a quarter of the answers lost ...": _faulty,
        "Measuring the use of the minute limit ...": _quota,
    }
    for words, measure in parts.items():
        with err.status(words):
            figures |= measure(pushes, seed)
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    return Exit.DONE


def _clean(pushes: int, seed: int) -> Figures:
    with _Bench(Rules(per_minute=_NO_LIMIT, per_day=_NO_LIMIT), seed) as bench:
        count = bench.scan(pushes)
        took_s = bench.drain()
        pushed = bench.pushes(count)
        return {
            "cost_clean": round((bench.requests - bench.gets - bench.proposal_reads) / pushed, 3),
            "looks_per_session": round(bench.gets / bench.sessions, 3),
            "proposal_reads": round(bench.proposal_reads / count, 3),
            "pushes_per_s": round(pushed / took_s, 1),
        }


def _faulty(pushes: int, seed: int) -> Figures:
    with _Bench(Rules(per_minute=_NO_LIMIT, per_day=_NO_LIMIT), seed) as bench:
        bench.server.faults.random(0.25, LOST_ANSWERS, seed)
        count = bench.scan(pushes)
        bench.drain()
        return {"cost_faulty": round((bench.requests - bench.proposal_reads) / bench.pushes(count), 3)}


def _quota(pushes: int, seed: int) -> Figures:
    rules = Rules(per_day=_NO_LIMIT)
    with _Bench(rules, seed, is_distant=True) as bench:
        bench.scan(max(pushes, 4 * rules.per_minute))
        bench.drain()
        received = bench.server.requests()
        first_s = received[0].received_s
        by_minute = Counter(int((request.received_s - first_s) // _MINUTE_S) for request in received)
        full = [by_minute[minute] for minute in range(max(by_minute))]  # the last one is not full
        return {
            "quota_used": round(100 * min(full) / rules.per_minute, 1),
            "quota_used_mean": round(100 * sum(full) / len(full) / rules.per_minute, 1),
            "full_minutes": len(full),
            "refused_429": sum(request.status == 429 for request in received),
        }


class _Bench:
    """A kiosk and a practice server on turned time, in a folder that goes away."""

    def __init__(self, rules: Rules, seed: int, *, is_distant: bool = False) -> None:
        self._folder = tempfile.TemporaryDirectory(dir=Path.cwd())
        self._clock = TurnedClock()
        self.server = PracticeServer(rules=rules, clock=self._clock.server)
        self._dice = random.Random(seed)  # noqa: S311 - repeatable, no secrets
        self._is_distant = is_distant
        self.sessions = 0

    def __enter__(self) -> "_Bench":
        """Start both sides."""
        self.server.start()
        settings = Settings(server=self.server.url, api_key=self.server.key, data=Path(self._folder.name))
        self._database = Database(settings.data)
        self._api = make_api(settings)
        api: Any = Distant(self._api, self._clock, self._round_trip_s) if self._is_distant else self._api
        self._engine = make_engine(settings, self._database, api, self._clock)
        self._engine.recover()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop both sides and tidy up."""
        self._api.close()
        self._database.close()
        self.server.stop()
        self._folder.cleanup()

    def scan(self, count: int) -> int:
        """Keep at least ``count`` captures in finished sessions; returns how many."""
        station = Station(self._database, self._clock, no_screen, "bench")
        self.sessions = math.ceil(count / _PER_SESSION)
        for session in range(self.sessions):
            station.open_session(f"bench {session}")
            for number in range(_PER_SESSION):
                station.accept(code_of_text(f"{session:06d}{number:06d}", Symbology.CODE128), Source.GUN, 0.0).result()
            station.finish()
        return self.sessions * _PER_SESSION

    def drain(self) -> float:
        """Step until all is delivered, turning time on through every pause. Raises KnownFault when that fails.

        Returns how many seconds it took until the last session was submitted; what is read behind that is no push.
        """
        began = sent = time.perf_counter()
        for _ in range(_MOST_STEPS):
            outcome = self._engine.step()
            if isinstance(outcome, Worked) and outcome.submitted:
                sent = time.perf_counter()
            if isinstance(outcome, Idle):
                if outcome.seconds is None:
                    break
                self._clock.advance(outcome.seconds)
        left = self._database.read(sessions.count_queue)
        if left.on_this_kiosk or left.sessions_to_send or left.sessions_attention:
            raise KnownFault("Not all was delivered", f"{left.on_this_kiosk} captures are left.")
        return sent - began

    def pushes(self, captures: int) -> int:
        """What must reach the server: each capture, and a create and a submit for each session."""
        return captures + 2 * self.sessions

    @property
    def requests(self) -> int:
        """All requests so far."""
        return len(self.server.requests())

    @property
    def gets(self) -> int:
        """Those that only read what became of a session."""
        return sum(request.method == "GET" for request in self.server.requests()) - self.proposal_reads

    @property
    def proposal_reads(self) -> int:
        """Those that read what the server proposes."""
        return sum(request.path.endswith("/proposals") for request in self.server.requests())

    def _round_trip_s(self) -> float:
        return self._dice.lognormvariate(math.log(_ROUND_TRIP_S), _SPREAD)


def _print(figures: Figures) -> None:
    table = Table("", "measured", "target", title=f"{figures['captures']:,} captures", title_justify="left")
    for line in _LINES:
        value = figures[line.name]
        shown = f"{value:g}" if line.is_met(value) else f"[bold red]{value:g}[/]"
        table.add_row(line.words, shown, f"{'≥' if line.is_floor else '≤'} {line.target:g}")
    out.print(table)
