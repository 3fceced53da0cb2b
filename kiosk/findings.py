"""What is right and wrong with this machine, its settings, camera and server, and what to do: one finding a check.

Told by ``kiosk doctor`` and by the set-up pages in the same words. A check may take seconds; not on the main thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from hardware.devices import list_cameras
from hardware.guns import probe
from hardware.health import is_black
from kiosk.assembly import camera_opener, gun_plan, make_api, sign_in
from kiosk.clock import Clock
from kiosk.clock_words import clock_finding
from kiosk.core.api_key import judge_api_key
from kiosk.core.events import GunState
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.core.room import Room
from kiosk.core.words import say, say_marked
from kiosk.network import NoNetwork, address_towards
from kiosk.resources import assets
from kiosk.settings import Settings
from kiosk.storage_words import damage_words, room_finding, upkeep_words
from kiosk.store import sessions
from kiosk.store.database import SQLITE_VERSION, read_only
from kiosk.store.records import QueueCounts
from sync.api import SignInWay
from sync.policy import Answer, TransportFault, words_of

_FRAMES_UNTIL_LIGHT = 20
"""Many cameras begin with black pictures while they find their exposure."""


class Grade(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what was looked at, how it is, and what to do."""

    what: str
    grade: Grade
    sentence: str


Check = Callable[[Settings, Clock], Finding]


def checks_of(settings: Settings) -> tuple[Check, ...]:
    """All checks that these settings ask for, in order."""
    stored: tuple[Check, ...] = (data, disk, upkeep)
    stored = (*stored, damage) if damage_words(settings) else stored
    return (reading, *stored, sound, time, camera, network, server, *(partial(gun, name) for name in settings.gun))


def run_check(check: Check, settings: Settings, clock: Clock) -> Finding:
    """One check; a fault of the world is a finding too."""
    try:
        return check(settings, clock)
    except KnownFault as fault:
        return Finding(fault.title, Grade.FAULT, fault.sentence)


def reading(_settings: Settings, _clock: Clock) -> Finding:
    """Whether the decoder reads a label that it must."""
    from hardware.camera import read_picture
    from hardware.decoder import still_decoder

    seen = still_decoder().decode(read_picture(assets() / "demo" / "ean13-oat-drink.jpg").bgr)
    if [sighting.code.text for sighting in seen] == ["9520123456788"]:
        return Finding(say("Reading"), Grade.OK, say("The decoder reads the demo label."))
    return Finding(
        say("Reading"),
        Grade.FAULT,
        say("The decoder does not read the demo label. Install the kiosk again (./run setup)."),
    )


def data(settings: Settings, _clock: Clock) -> Finding:
    """What is stored."""
    queue = read_only(settings.data, sessions.count_queue, QueueCounts())
    words = say(
        "{folder}: {waiting} captures wait, {delivered} sent (SQLite {version}).",
        folder=settings.data,
        waiting=queue.on_this_kiosk,
        delivered=queue.delivered,
        version=SQLITE_VERSION,
    )
    return Finding(say("Data"), Grade.OK, words)


def disk(settings: Settings, _clock: Clock) -> Finding:
    """How much room there is."""
    room, sentence = room_finding(settings)
    grade = {Room.PLENTY: Grade.OK, Room.FULL: Grade.FAULT}.get(room, Grade.WARNING)
    return Finding(say("Disk"), grade, sentence)


def upkeep(settings: Settings, _clock: Clock) -> Finding:
    """Copies, and what was removed."""
    return Finding(say("Upkeep"), Grade.OK, f"{upkeep_words(settings)}.")


def damage(settings: Settings, _clock: Clock) -> Finding:
    """What was mended, or must be."""
    return Finding(
        say("Damage"), Grade.WARNING, say("The data file was damaged, {words}", words=damage_words(settings))
    )


def sound(settings: Settings, _clock: Clock) -> Finding:
    """Whether signals can be heard."""
    from hardware.sound import find_player

    if not settings.sound:
        return Finding(say("Sound"), Grade.OK, say("Switched off in the settings."))
    player = find_player()
    if player is None:
        return Finding(
            say("Sound"),
            Grade.WARNING,
            say("No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils."),
        )
    return Finding(say("Sound"), Grade.OK, say("Played with {player}.", player=player[0]))


def time(settings: Settings, clock: Clock) -> Finding:
    """Whether the clock is right."""
    is_sure, sentence = clock_finding(settings, clock)
    return Finding(say("Clock"), Grade.OK if is_sure else Grade.WARNING, sentence)


def camera(settings: Settings, _clock: Clock) -> Finding:
    """Whether it gives a picture."""
    if not settings.camera:
        return Finding(
            say("Camera"), Grade.WARNING, say("None is set; scanner guns and typing work.") + f" {_plugged_in()}"
        )
    frames = camera_opener(settings)(settings.camera)
    try:
        frame = frames.read()
        tries = _FRAMES_UNTIL_LIGHT if frames.is_live else 0
        while tries and frame is not None and is_black(frame.bgr):
            frame, tries = frames.read() or frame, tries - 1
    finally:
        frames.close()
    if frame is None:
        return Finding(
            say("Camera"),
            Grade.FAULT,
            say("It opens but gives no picture. Check its plug, or that no program uses it."),
        )
    if frames.is_live and is_black(frame.bgr):
        return Finding(say("Camera"), Grade.WARNING, say("It sees black. Is the cover open, is there light?"))
    words = say("Gives a picture of {width}x{height}.", width=frame.width, height=frame.height)
    return Finding(say("Camera"), Grade.OK, f"{words}{_name_that_stays(settings)}")


def _plugged_in() -> str:
    names = ", ".join(inert(camera.name) for camera in list_cameras())
    return (
        say("Plugged in: {names}. What to write: kiosk cameras.", names=names)
        if names
        else say("Name one with --camera.")
    )


def _name_that_stays(settings: Settings) -> str:
    """The kernel numbers cameras as they come: after the next plug a number may mean another one."""
    source = settings.camera.removeprefix("/dev/video")
    named = next((camera for camera in list_cameras() if camera.node.name == f"video{source}"), None)
    if named is None:
        return ""
    return " " + say("Its number may change; write: camera = {name}.", name=inert(str(named.stable), 200))


def gun(name: str, settings: Settings, _clock: Clock) -> Finding:
    """Whether a scanner gun that the settings name is there."""
    told = probe(name, gun_plan(settings))
    grades = {GunState.READY: Grade.OK, GunState.IN_USE: Grade.WARNING}
    return Finding(say("Gun"), grades.get(told.state, Grade.FAULT), told.sentence)


def network(settings: Settings, _clock: Clock) -> Finding:
    """Whether this machine has a way to the server; may wait for a name to be looked up."""
    try:
        address = address_towards(None if settings.is_practice else settings.server)
    except NoNetwork as fault:
        later = say("Captures are saved and sent later.")
        return Finding(fault.title, Grade.WARNING, f"{fault.sentence} {later}")
    return Finding(say("Network"), Grade.OK, say("This kiosk has the address {address}.", address=address))


def server(settings: Settings, _clock: Clock) -> Finding:
    """Whether it answers and takes the key; waits for the network."""
    if settings.is_practice:
        return Finding(
            say("Server"), Grade.WARNING, say("None is set: practice mode. Name it with --server or KIOSK_SERVER.")
        )
    api = make_api(settings)
    try:
        answer = api.who_am_i()
    except TransportFault as fault:
        return Finding(
            say("Server"),
            Grade.FAULT,
            say("{why}. Captures are saved and sent later. Check network and address.", why=fault.why),
        )
    finally:
        api.close()
    return judge_key(answer, settings)


def _why(answer: Answer) -> str:
    """The server's words without the number, which no person at a kiosk knows."""
    return words_of(answer).removesuffix(f" ({answer.status})").rstrip(" .")


def judge_key(answer: Answer, settings: Settings) -> Finding:
    """What the server's answer to a question with the key means."""
    if answer.status == 200 and isinstance(answer.body, dict):
        way, secret = sign_in(settings)
        odd = judge_api_key(secret).sentence if way is SignInWay.KEY else ""
        words = " " + say("The key is unusual, though: {odd}", odd=odd) if odd else ""
        grade = Grade.WARNING if odd else Grade.OK
        return Finding(say("Server"), grade, say("Answers, and takes the {way}.", way=say_marked(way)) + words)
    if answer.status in {401, 403}:
        return Finding(say("Server"), Grade.FAULT, say("{why}. Ask for a new key.", why=_why(answer)))
    return Finding(
        say("Server"),
        Grade.FAULT,
        say("Answers, but not as the Scanner API should: {why}.", why=words_of(answer)),
    )
