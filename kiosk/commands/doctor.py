"""``kiosk doctor``: what is right and wrong with this machine, its settings, camera and server, and what to do."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import partial

from hardware.devices import list_cameras
from hardware.guns import probe
from hardware.health import is_black
from kiosk.assembly import camera_opener, gun_plan, make_api, sign_in
from kiosk.clock import Clock
from kiosk.commands.clock_finding import clock_finding
from kiosk.commands.storage_finding import damage_words, room_finding, upkeep_words
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.api_key import judge_api_key
from kiosk.core.events import GunState
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.core.room import Room
from kiosk.resources import assets
from kiosk.settings import Settings
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


_SIGNS = {Grade.OK: "[green]✓[/]", Grade.WARNING: "[yellow]▲[/]", Grade.FAULT: "[red]✗[/]"}


def doctor(settings: Settings, clock: Clock, *, as_json: bool) -> Exit:
    """Run every check and print it as soon as it is known."""
    stored: tuple[Callable[[Settings, Clock], Finding], ...] = (_data, _disk, _upkeep)
    stored = (*stored, _damage) if damage_words(settings) else stored
    checks = (_reading, *stored, _sound, _time, _camera, _server)
    checks = (*checks, *(partial(_gun, name) for name in settings.gun))
    findings = []
    for finding in _run(checks, settings, clock):
        findings.append(finding)
        if not as_json:
            out.print(f"{_SIGNS[finding.grade]} [bold]{finding.what}[/]: {shown(finding.sentence, 700)}")
    if as_json:
        print_json([asdict(finding) for finding in findings])
    return Exit.NEEDS_PERSON if any(f.grade is Grade.FAULT for f in findings) else Exit.DONE


def _run(
    checks: tuple[Callable[[Settings, Clock], Finding], ...], settings: Settings, clock: Clock
) -> Iterator[Finding]:
    for check in checks:
        try:
            yield check(settings, clock)
        except KnownFault as fault:
            yield Finding(fault.title, Grade.FAULT, fault.sentence)


def _reading(_settings: Settings, _clock: Clock) -> Finding:
    from hardware.camera import read_picture
    from hardware.decoder import still_decoder

    seen = still_decoder().decode(read_picture(assets() / "demo" / "ean13-oat-drink.jpg").bgr)
    if [sighting.code.text for sighting in seen] == ["9520123456788"]:
        return Finding("Reading", Grade.OK, "The decoder reads the demo label.")
    return Finding(
        "Reading", Grade.FAULT, "The decoder does not read the demo label. Install the kiosk again (./run setup)."
    )


def _data(settings: Settings, _clock: Clock) -> Finding:
    queue = read_only(settings.data, sessions.count_queue, QueueCounts())
    words = f"{queue.on_this_kiosk} captures wait, {queue.delivered} delivered (SQLite {SQLITE_VERSION})"
    return Finding("Data", Grade.OK, f"{settings.data}: {words}.")


def _disk(settings: Settings, _clock: Clock) -> Finding:
    room, sentence = room_finding(settings)
    grade = {Room.PLENTY: Grade.OK, Room.FULL: Grade.FAULT}.get(room, Grade.WARNING)
    return Finding("Disk", grade, sentence)


def _upkeep(settings: Settings, _clock: Clock) -> Finding:
    return Finding("Upkeep", Grade.OK, f"{upkeep_words(settings)}.")


def _damage(settings: Settings, _clock: Clock) -> Finding:
    return Finding("Damage", Grade.WARNING, f"The data file was damaged, {damage_words(settings)}")


def _sound(settings: Settings, _clock: Clock) -> Finding:
    from hardware.sound import find_player

    if not settings.sound:
        return Finding("Sound", Grade.OK, "Switched off in the settings.")
    player = find_player()
    if player is None:
        return Finding(
            "Sound", Grade.WARNING, "No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils."
        )
    return Finding("Sound", Grade.OK, f"Played with {player[0]}.")


def _time(settings: Settings, clock: Clock) -> Finding:
    is_sure, sentence = clock_finding(settings, clock)
    return Finding("Clock", Grade.OK if is_sure else Grade.WARNING, sentence)


def _camera(settings: Settings, _clock: Clock) -> Finding:
    if not settings.camera:
        return Finding("Camera", Grade.WARNING, f"None is set; scanner guns and typing work. {_plugged_in()}")
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
            "Camera", Grade.FAULT, "It opens but gives no picture. Check its plug, or that no program uses it."
        )
    if frames.is_live and is_black(frame.bgr):
        return Finding("Camera", Grade.WARNING, "It sees black. Is the cover open, is there light?")
    return Finding("Camera", Grade.OK, f"Gives a picture of {frame.width}x{frame.height}.{_name_that_stays(settings)}")


def _plugged_in() -> str:
    names = ", ".join(inert(camera.name) for camera in list_cameras())
    return f"Plugged in: {names}. What to write: kiosk cameras." if names else "Name one with --camera."


def _name_that_stays(settings: Settings) -> str:
    """The kernel numbers cameras as they come: after the next plug a number may mean another one."""
    source = settings.camera.removeprefix("/dev/video")
    named = next((camera for camera in list_cameras() if camera.node.name == f"video{source}"), None)
    return f" Its number may change; write: camera = {inert(str(named.stable), 200)}." if named else ""


def _gun(name: str, settings: Settings, _clock: Clock) -> Finding:
    told = probe(name, gun_plan(settings))
    grades = {GunState.READY: Grade.OK, GunState.IN_USE: Grade.WARNING}
    return Finding("Gun", grades.get(told.state, Grade.FAULT), told.sentence)


def _server(settings: Settings, _clock: Clock) -> Finding:
    if settings.is_practice:
        return Finding("Server", Grade.WARNING, "None is set: practice mode. Name it with --server or KIOSK_SERVER.")
    api = make_api(settings)
    try:
        answer = api.who_am_i()
    except TransportFault as fault:
        return Finding("Server", Grade.FAULT, f"{fault.why}. Scans are kept and sent later. Check network and address.")
    finally:
        api.close()
    return _judge_key(answer, settings)


def _judge_key(answer: Answer, settings: Settings) -> Finding:
    if answer.status == 200 and isinstance(answer.body, dict):
        way, secret = sign_in(settings)
        odd = judge_api_key(secret).sentence if way is SignInWay.KEY else ""
        words = f" The key is unusual, though: {odd}" if odd else ""
        return Finding("Server", Grade.WARNING if odd else Grade.OK, f"Answers, and takes the {way}.{words}")
    if answer.status in {401, 403}:
        return Finding("Server", Grade.FAULT, f"Refuses the key: {words_of(answer)}. Check or renew the key.")
    return Finding("Server", Grade.FAULT, f"Answers, but not as the Scanner API should: {words_of(answer)}.")
