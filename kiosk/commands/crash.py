"""``kiosk bench crash``: kill -9 at random moments, again and again, then compare what was kept with what arrived.

Real child processes scan and send; the practice server in this process loses a quarter of its answers. What counts is
what a child had committed before it died (promises P1 to P3). ``kiosk finish`` finishes what a killed scan left open.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kiosk.commands.terminal import Exit, err, out, print_json
from kiosk.core.faults import KnownFault
from kiosk.core.session import SessionState
from kiosk.resources import assets
from kiosk.store import sessions
from kiosk.store.database import Tx, read_only
from kiosk.store.records import CaptureRecord, QueueCounts
from sync.practice.faults import LOST_ANSWERS, Fault, Kind
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

_SENDS_PER_SCAN = 4
_EARLIEST_S = 0.5  # before that a child is still loading and has not touched anything
_LATEST_S = 1.5
_SLOWEST_CHILD_S = 120.0
_LONGEST_DRAIN_S = 300.0
_SLOW = Fault(Kind.DELAY, seconds=0.04)
"""Three quarters of the answers take as long as a network does, so that kills fall between a call and its answer."""
_NO_LIMIT = 1_000_000_000
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class CrashResult:
    """What a campaign brought. ``lost``, ``doubled`` and ``double_submits`` must be 0.

    ``mid_call``: how many kills left a capture in flight, with its outcome unknown.
    """

    kills: int
    mid_call: int
    captures: int
    lost: int
    doubled: int
    double_submits: int
    requests: int
    seconds: float

    @property
    def is_clean(self) -> bool:
        """Whether every capture arrived once."""
        return self.captures > 0 and not (self.lost or self.doubled or self.double_submits)


def bench_crash(kills: int, seed: int, *, as_json: bool) -> Exit:
    """Run a campaign and print its figures. Raises KnownFault when a child fails by itself."""
    result = crash(kills, seed)
    if as_json:
        print_json(asdict(result))
    else:
        mark = "[green]✓[/]" if result.is_clean else "[bold red]✗[/]"
        out.print(
            f"{mark} {result.kills} times kill -9 ({result.mid_call} in mid-call), {result.captures} captures: "
            f"{result.lost} lost, {result.doubled} doubled, {result.double_submits} sessions submitted twice "
            f"({result.requests} requests, a quarter with a fault, {result.seconds:.0f} s)"
        )
    return Exit.DONE if result.is_clean else Exit.BUG


def crash(kills: int, seed: int, *, pictures: int = 60) -> CrashResult:
    """Kill ``kills`` children, then send the rest in peace and compare. Raises KnownFault when that does not end."""
    began = time.monotonic()
    rules = Rules(per_minute=_NO_LIMIT, per_day=_NO_LIMIT)
    with tempfile.TemporaryDirectory(prefix="kiosk-crash-") as name, PracticeServer(rules=rules) as server:
        server.faults.random(1.0, [*LOST_ANSWERS, *[_SLOW] * 3 * len(LOST_ANSWERS)], seed)
        campaign = _Campaign(Path(name), server, random.Random(seed), pictures)  # noqa: S311 - repeatable, no secrets
        with _progress(kills) as progress:
            campaign.kill(kills, progress)
            campaign.drain(progress)
        return _compare(campaign, server, kills, time.monotonic() - began)


class _Campaign:
    """The children of one campaign, on one data folder."""

    def __init__(self, folder: Path, server: PracticeServer, dice: random.Random, pictures: int) -> None:
        self.data = folder / "data"
        self._log = folder / "children.txt"
        self._dice = dice
        self.mid_call = 0
        source = _pictures(folder / "pictures", pictures)
        self._scan = ["scan", "--camera", str(source)]
        self._usual_s: dict[str, float] = {}
        own = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        self._environment = own | {
            "KIOSK_CONFIG": os.devnull,
            "KIOSK_DATA": str(self.data),
            "KIOSK_SERVER": server.url,
            "KIOSK_API_KEY": server.key,
            "KIOSK_READ_TIMEOUT_S": "2",
            "KIOSK_QUIESCENCE_S": "0.3",
        }

    def kill(self, kills: int, progress: "_Progress") -> None:
        """Scan and send with children that die early."""
        self._run(self._scan)
        done = 0
        while done < kills:
            if self._dice.randrange(_SENDS_PER_SCAN + 1) == 0 or not self._queue().sessions_to_send:
                done += self._run_and_kill(self._scan)
                self._run(["finish"])
            else:
                done += self._run_and_kill(["sync", "--once"])
            progress.show(min(done, kills), self._queue())

    def drain(self, progress: "_Progress") -> None:
        """Send what is left, undisturbed but for the network."""
        self._run(["finish"])
        ends_at = time.monotonic() + _LONGEST_DRAIN_S
        while (queue := self._queue()).sessions_to_send and not queue.sessions_attention:
            if time.monotonic() > ends_at:
                raise KnownFault("The queue does not get empty", f"{queue.on_this_kiosk} captures are left.")
            self._run(["sync", "--once"])
            progress.show(None, queue)

    def _run_and_kill(self, command: list[str]) -> bool:
        """Whether the child was killed; it may be done before its moment comes."""
        usual_s = self._usual_s.setdefault(command[0], 3.0)
        began = time.monotonic()
        child = self._start(command)
        try:
            child.wait(self._dice.uniform(_EARLIEST_S, max(usual_s, _LATEST_S)))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
            self.mid_call += bool(self._queue().in_flight)
            return True
        self._check(child, command)
        self._usual_s[command[0]] = time.monotonic() - began
        return False

    def _run(self, command: list[str]) -> None:
        began = time.monotonic()
        child = self._start(command)
        try:
            child.wait(_SLOWEST_CHILD_S)
        except subprocess.TimeoutExpired:
            child.kill()
            raise KnownFault("A child hangs", f"kiosk {command[0]} did not end.") from None
        self._check(child, command)
        self._usual_s[command[0]] = time.monotonic() - began

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        with self._log.open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", "kiosk", *command],
                env=self._environment,
                cwd=Path(__file__).parent.parent.parent,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def _check(self, child: subprocess.Popen[bytes], command: list[str]) -> None:
        """Waiting for the server is no fault of a child; anything else is."""
        if child.returncode not in {Exit.DONE, Exit.SERVER}:
            told = self._log.read_text(encoding="utf-8", errors="replace")[-500:].strip()
            raise KnownFault(f"kiosk {command[0]} ended with {child.returncode}", told)

    def _queue(self) -> QueueCounts:
        return read_only(self.data, sessions.count_queue, QueueCounts())


def _pictures(folder: Path, count: int) -> Path:
    """A folder of demo pictures, each many times under another name."""
    folder.mkdir()
    originals = sorted((assets() / "demo").glob("*.jpg"))
    for number in range(count):
        (folder / f"{number:05}.jpg").write_bytes(originals[number % len(originals)].read_bytes())
    return folder


def _compare(campaign: _Campaign, server: PracticeServer, kills: int, seconds: float) -> CrashResult:
    """Live captures of finished sessions against the server's submitted sessions, each by its own id and value."""
    kept: list[CaptureRecord] = read_only(campaign.data, _kept, [])
    submitted = [session for session in server.state.sessions() if session.submit_count]
    held = Counter((c.metadata.get("client_id", ""), c.raw_value) for session in submitted for c in session.captures)
    expected = Counter((capture.id, capture.code.text) for capture in kept)
    submits: Counter[str] = Counter()
    for session in submitted:
        submits[session.metadata.get("client_session", "")] += session.submit_count
    return CrashResult(
        kills=kills,
        mid_call=campaign.mid_call,
        captures=expected.total(),
        lost=(expected - held).total(),
        doubled=(held - expected).total(),
        double_submits=sum(count - 1 for count in submits.values()),
        requests=len(server.requests()),
        seconds=round(seconds, 1),
    )


def _kept(tx: Tx) -> list[CaptureRecord]:
    finished = [s for s in sessions.list_sessions(tx, _ALL) if s.state is not SessionState.OPEN]
    return [capture for session in finished for capture in sessions.list_captures(tx, session.id, _ALL)]


class _Progress:
    """One line: kills so far, and how many captures wait."""

    def __init__(self, progress: Progress, kills: int) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=kills)

    def show(self, done: int | None, queue: QueueCounts) -> None:
        """Tell where the campaign stands."""
        words = f"{queue.delivered} delivered, {queue.on_this_kiosk} waiting"
        if done is None:
            self._progress.update(self._task, description=words)
        else:
            self._progress.update(self._task, completed=done, description=words)


@contextmanager
def _progress(kills: int) -> Iterator[_Progress]:
    columns = (
        TextColumn("kill -9"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal, transient=True) as progress:
        yield _Progress(progress, kills)
