"""The parts of a running kiosk, started and stopped in order. Made on a worker thread, because imports are slow."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from hardware.frames import Frame
from hardware.look import look_for
from hardware.rest import RestingCamera
from hardware.sound import Signal, Sound
from hardware.torch import Torch
from hardware.virtual import SCHEME
from hardware.watch import CameraWatch
from kiosk.assembly import (
    Sending,
    bare_guns,
    camera_opener,
    camera_wishes,
    courier_settings,
    fingerprint,
    make_guns,
    make_practice_server,
    practice_settings,
)
from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.events import CaptureRepeated, Event, SavingDamaged, SoundMissing
from kiosk.core.faults import SettingsFault
from kiosk.core.gs1 import gs1_of
from kiosk.core.gun import Burst, GunProfile
from kiosk.core.host import Host
from kiosk.core.photo_shot import Shot
from kiosk.core.session import SendWhen
from kiosk.core.stored_words import say_stored
from kiosk.core.time import Instant
from kiosk.core.words import say, say_marked, say_seconds
from kiosk.decisions import Decisions
from kiosk.photographer import Photographer
from kiosk.profiles import save_profile
from kiosk.resources import assets
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.storage import Storage
from kiosk.store import sessions
from kiosk.store.database import Database, Tx
from kiosk.store.hosts import load_host
from kiosk.store.records import CaptureRecord, QueueCounts, SessionRecord
from sync.engine import Idle, IdleWhy, Outcome
from sync.outlook import outlook, right_now, words

if TYPE_CHECKING:
    from hardware.guns import Guns

T = TypeVar("T")
_ANY_GS1, _ANY_LINK = "]C10109520123456788", "https://id.gs1.org/01/09520123456788"


class Parts:
    """Database, station, courier, camera watch, sound. The constructor raises KnownFault and leaves nothing behind."""

    def __init__(self, settings: Settings, clock: Clock, post: Callable[[Event], None]) -> None:
        self.practice = make_practice_server(settings) if settings.is_practice else None
        if self.practice is not None:
            settings = practice_settings(settings, self.practice)
        self.settings = settings
        try:
            self.storage = Storage(
                settings, clock, is_practice=self.practice is not None, tell=lambda done: post(SavingDamaged(done))
            )
        except BaseException:
            self._stop_practice()
            raise
        self._database = self.storage.database
        self._post = post
        self._guns = make_guns(settings, post)
        self._examined: list[Guns] = []

        def announce(event: Event) -> None:
            self._guns.hear(event)
            post(event)

        self.station = Station(self._database, clock, announce, settings.station, self.storage.disk)
        self.station.look_at_photos()
        self._read_ahead()
        # the courier is made later, so who is woken is asked for when it is time
        self.decisions = Decisions(self._database, clock, post, lambda: self.station.wake_courier())  # noqa: PLW0108
        self._sending: Sending | None = None
        self._cannot_send = ""
        self._is_over = False
        self._begin_sending(clock)
        self.sound = Sound(assets() / "sounds", is_on=settings.sound, tell_silent=lambda: post(SoundMissing()))
        self.torch = Torch(settings.camera)
        self._photographer = Photographer(settings, camera_wishes(settings), clock)
        self._clock = clock
        self.camera: RestingCamera | None = None
        if settings.camera:
            self.camera = RestingCamera(self._make_watch)
            self.camera.start()
        self._guns.start()
        self.storage.start_keeping_house()

    def _read_ahead(self) -> None:
        """Do on this thread for the first time what scanning does: some of it takes 0.1 s then, and 1 ms later on."""
        self.queue()
        self.session("")
        self.captures("", 1, None)
        say_stored("")
        gs1_of(_ANY_GS1)
        gs1_of(_ANY_LINK)

    def _begin_sending(self, clock: Clock) -> None:
        try:
            self._sending = Sending(self.settings, self._database, clock, self._post)
        except SettingsFault as fault:  # without a server or a key scans are kept all the same
            self._cannot_send = f"{fault.title}. {fault.sentence}"
        else:
            self.station.wake_courier = self._sending.courier.wake
            if self.settings.send is SendWhen.LIVE:
                self.station.wake_live = self._sending.courier.wake

    def resting(self, job: Callable[[Database], T]) -> T:
        """Run ``job`` while nothing is sent or asked; an answer that was awaited is looked up later. Waits for threads.

        Never on the UI thread. The store stays open: scans go on.
        """
        sending, self._sending = self._sending, None
        if sending is not None:
            sending.stop()
        try:
            return job(self._database)
        finally:
            if not self._is_over:
                self._begin_sending(self._clock)

    def _make_watch(self) -> CameraWatch:
        look, opener = look_for(self.settings.itf_lengths), camera_opener(self.settings)
        return CameraWatch(self.settings.camera, opener, look, self._post, self.settings.absent_s, self.settings.take)

    def use_camera(self, source: str) -> None:
        """Watch another camera from now on, or none. Waits for threads."""
        if self.camera is not None:
            self.camera.stop()
        self.settings = self.settings.model_copy(update={"camera": source})
        self.torch = Torch(source)
        self._photographer = Photographer(self.settings, camera_wishes(self.settings), self._clock)
        self.camera = RestingCamera(self._make_watch) if source else None
        if self.camera is not None:
            self.camera.start()

    @property
    def is_demo_camera(self) -> bool:
        """Whether the camera is the virtual one of practice mode."""
        return self.settings.camera.startswith(SCHEME)

    def newest_frame(self) -> Frame | None:
        """The picture the camera sees now."""
        return self.camera.newest_frame() if self.camera else None

    def take_photo(self, expected: Code | None = None, image_type: str = "other") -> Shot:
        """Take a photo: the camera's still, judged by the photo coach, not kept yet. ``expected``: of which product.

        ``image_type``: which side of it. Takes a second or two: never on the UI thread. Raises CameraFault.
        """
        return self._photographer.take(self.camera, expected, image_type)

    def take(self, track_id: int) -> bool:
        """Take the code in a box of the viewfinder, once. False when it was taken or is gone."""
        return self.camera is not None and self.camera.take(track_id)

    def examine_guns(self, heard: Callable[[str, Event | Burst], None]) -> None:
        """Hear the guns of the settings without their profiles until ``use_guns``: name, event. Waits for threads."""
        self._guns.stop()
        self._examined = bare_guns(self.settings, heard)
        for guns in self._examined:
            guns.start()

    def use_guns(self) -> None:
        """Go by the guns' profiles, as they are kept now. Waits for threads."""
        self._stop_guns()
        self._guns = make_guns(self.settings, self._post)
        self._guns.start()

    def choose_guns(self, names: tuple[str, ...]) -> None:
        """Read these guns from now on. Waits for threads."""
        self.settings = self.settings.model_copy(update={"gun": names})
        self.use_guns()

    def keep_profile(self, profile: GunProfile) -> None:
        """Keep what the gun doctor found. Raises StoreFault."""
        save_profile(self.settings.data, profile)

    def _stop_guns(self) -> None:
        for guns in (self._guns, *self._examined):
            guns.stop()
        self._examined = []

    def beep(self, signal: Signal) -> None:
        """Make a sound."""
        self.sound.play(signal)

    def question_gun(self, event: CaptureRepeated) -> None:
        """A person is asked about this code: its gun complains, if it can."""
        self._guns.question(event)

    def try_now(self) -> None:
        """A person asks to send at once."""
        if self._sending is not None:
            self._sending.courier.try_now()

    @property
    def is_safe(self) -> bool:
        """Whether the kiosk may be switched off now: all that beeped is on the disk, and no write is under way."""
        return self._database.is_settled

    @property
    def is_disk_failing(self) -> bool:
        """Whether the disk refused the last write, or the data file is damaged."""
        return self._database.is_refusing

    def queue(self) -> tuple[QueueCounts, list[SessionRecord], list[CaptureRecord]]:
        """Counts, newest sessions, refused captures: one consistent read."""
        return self._database.read(_read_queue)

    def counts(self) -> QueueCounts:
        """The counts of the queue alone: what the lamps of the header need."""
        return self._database.read(sessions.count_queue)

    def forecast_words(self, now: Instant) -> str:
        """When all will be sent, as one sentence; nothing where sending is not set up or nothing is to send."""
        if self._sending is None:
            return ""
        courier = courier_settings(self.settings)
        now = self._database.read(lambda tx: right_now(tx, now))
        found = self._database.read(lambda tx: outlook(tx, courier, now))
        return words(found, now) if found is not None and found.requests else ""

    def read(self, job: Callable[[Tx], T]) -> T:
        """Read from the store, in the calling thread. Raises StoreFault."""
        return self._database.read(job)

    def session(self, session_id: str) -> SessionRecord | None:
        """One session."""
        return self._database.read(lambda tx: sessions.get_session(tx, session_id))

    def captures(self, session_id: str, count: int, before_seq: int | None) -> list[CaptureRecord]:
        """A page of a session's captures."""
        return self._database.read(lambda tx: sessions.list_captures(tx, session_id, count, before_seq))

    def host(self) -> Host:
        """What is known of the server: link, pause, budget."""
        mark = fingerprint(self.settings)
        return self._database.read(lambda tx: load_host(tx, mark))

    def link_outcome(self) -> Outcome:
        """What the courier did last; its pause counted from now."""
        if self._sending is None:
            return Idle(IdleWhy.BARRED, None, self._cannot_send)
        courier = self._sending.courier
        last, age_s = courier.last, time.monotonic() - courier.last_at_s
        if isinstance(last, Idle) and last.seconds is not None:
            return replace(last, seconds=max(0.0, last.seconds - age_s))
        return last

    def stop(self) -> None:
        """Guns and camera first, then courier, then the database, so that nothing comes in that cannot be kept."""
        self._is_over = True
        self._stop_guns()
        if self.camera is not None:
            self.camera.stop()
        if self._sending is not None:
            self._sending.stop()
        self.storage.close()
        self.sound.close()
        self._stop_practice()

    def _stop_practice(self) -> None:
        if self.practice is not None:
            self.practice.stop()


def link_words(outcome: Outcome, counts: QueueCounts, now: datetime) -> str:
    """One sentence about sending, from what is stored and what the courier last met; ``now`` is local time."""
    if isinstance(outcome, Idle) and outcome.why is IdleWhy.BARRED:
        why = say_stored(outcome.words)
        refused = say("The server refuses the key of this kiosk ({why}). Call your IT person.", why=why)
        told = why if outcome.seconds is None else refused
        return f"{told} {say('Scanning goes on and nothing is lost.')}"
    if isinstance(outcome, Idle) and outcome.why is not IdleWhy.NOTHING_TO_SEND:
        detail = f" ({say_stored(outcome.words)})" if outcome.words and outcome.why is not IdleWhy.HELD else ""
        why = say_marked(outcome.why.value)
        told = f"{why[:1].upper()}{why[1:]}{detail}."
        if outcome.seconds:
            told += " " + say("Next try at {time}.", time=say_seconds(now + timedelta(seconds=outcome.seconds)))
        return f"{told} {say('Nothing is lost; it goes on by itself.')}"
    if counts.refused or counts.sessions_attention or counts.photos_refused:
        return say("Some captures need you: see the list.")
    if counts.sessions_to_send:
        return say("Sending.")
    return (
        say("All finished sessions are sent.") if counts.delivered else say("Finished sessions are sent by themselves.")
    )


def may_try(outcome: Outcome) -> bool:
    """Whether trying at once is of any use."""
    return not (isinstance(outcome, Idle) and outcome.why in {IdleWhy.HELD, IdleWhy.DAY})


def _read_queue(tx: Tx) -> tuple[QueueCounts, list[SessionRecord], list[CaptureRecord]]:
    return sessions.count_queue(tx), sessions.shown_sessions(tx), sessions.refused_captures(tx)
