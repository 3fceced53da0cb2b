"""Making the parts that need no window: database, courier, cameras, practice. Used by the window and by every command.

The one place where settings become objects; everything below gets what it needs handed in.
"""

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from hardware.camera import CameraOpener
from hardware.controls import AUTO, Level, Wishes
from hardware.evdev_gun import EvdevGun
from hardware.evdev_tap import EvdevTap
from hardware.frames import Frames
from hardware.gun_ports import GunKind
from hardware.gun_thread import Opener, OpenGun
from hardware.guns import GunPlan, Guns, gun_opener
from hardware.virtual import QUICK, SCHEME, VirtualCamera
from kiosk.clock import Clock
from kiosk.core.api_key import judge_api_key
from kiosk.core.events import Event
from kiosk.core.faults import SettingsFault
from kiosk.core.gun import Burst, GunProfile
from kiosk.core.gun_line import line_of, signal_of
from kiosk.core.session import SendWhen
from kiosk.core.words import say, say_marked
from kiosk.profiles import load_profiles
from kiosk.resources import assets
from kiosk.settings import PRACTICE_FOLDER, Settings
from kiosk.store import learnt
from kiosk.store.database import Database
from sync.api import ScannerApi, ServerAddress, SignInWay
from sync.api.address import LOOPBACK
from sync.calls import CourierSettings
from sync.courier import Courier
from sync.engine import Engine
from sync.practice.server import PracticeServer

DEMO_SOURCE = f"{SCHEME}labels"
QUICK_SOURCE = f"{SCHEME}quick"


def camera_opener(settings: Settings) -> Callable[[str], Frames]:
    """What opens a camera SOURCE again and again as the settings wish, the virtual one too. It raises CameraFault."""
    opener = CameraOpener(camera_wishes(settings))

    def open_frames(source: str) -> Frames:
        if source.startswith(SCHEME):
            return VirtualCamera(assets() / "demo", QUICK if source == QUICK_SOURCE else None)
        return opener(source)

    return open_frames


def camera_wishes(settings: Settings) -> Wishes:
    """How the settings want a camera to be."""
    return Wishes(
        width=settings.camera_width,
        height=settings.camera_height,
        fps=settings.camera_fps,
        torch=settings.camera_torch,
        focus=_camera_level(settings.camera_focus),
        exposure=_camera_level(settings.camera_exposure),
        is_mirrored=settings.camera_mirror,
        quarter_turns=settings.camera_rotate // 90,
    )


def _camera_level(value: str) -> Level | None:
    if not value:
        return None
    return AUTO if value == AUTO else int(value)


def make_guns(settings: Settings, post: Callable[[Event], None]) -> Guns:
    """The scanner guns that the settings name, with the profiles the gun doctor keeps; not started."""
    profiles = {Path(device).name: profile for device, profile in load_profiles(settings.data).items() if device}
    known = {name: profiles[Path(name).name] for name in settings.gun if Path(name).name in profiles}
    return Guns(gun_plan(settings), post, known)


def bare_guns(settings: Settings, heard: Callable[[str, Event | Burst], None]) -> list[Guns]:
    """The same guns without profiles, for the gun doctor; not started.

    ``heard`` gets the name of the gun, and of a grabbed one bursts of keys in place of codes. On the guns' threads.
    """
    plan = replace(gun_plan(settings), good=b"", bad=b"")
    return [
        Guns(replace(plan, names=(name,)), partial(heard, name), open_gun=_bare_opener(plan, partial(heard, name)))
        for name in settings.gun
    ]


def _bare_opener(plan: GunPlan, heard: Callable[[Burst], None]) -> Opener:
    open_serial, keys = gun_opener(plan, GunProfile()), EvdevTap(heard)

    def open_gun(kind: GunKind, node: Path, now_s: float) -> OpenGun:
        return EvdevGun(node, keys, now_s) if kind is GunKind.KEYBOARD else open_serial(kind, node, now_s)

    return open_gun


def gun_plan(settings: Settings) -> GunPlan:
    """What the settings say of guns."""
    return GunPlan(
        names=settings.gun,
        line=line_of(settings.gun_line),
        end=settings.gun_end,
        good=signal_of(settings.gun_beep),
        bad=signal_of(settings.gun_beep_bad),
    )


def make_api(settings: Settings, database: Database | None = None) -> ScannerApi:
    """The Scanner API as the settings name it. Raises SettingsFault when server or key are missing.

    A ``database`` tells what the server taught an earlier run about its fields.
    """
    if not settings.server:
        raise SettingsFault(
            say("No server is set"),
            say("Name it with --server URL, KIOSK_SERVER, or server = in kiosk.toml. Scans are saved anyway."),
        )
    way, secret = sign_in(settings)
    if not secret:
        raise SettingsFault(
            say("No API key is set"),
            say("Give it with KIOSK_API_KEY, api_key_file = in kiosk.toml, or a systemd credential."),
        )
    _refuse_broken(way, secret, settings)
    return ScannerApi(
        ServerAddress(
            settings.server,
            secret,
            settings.connect_timeout_s,
            settings.read_timeout_s,
            (database and _learnt_field(settings, database)) or settings.session_field,
            way=way,
            organization=settings.organization,
        )
    )


def _learnt_field(settings: Settings, database: Database) -> str:
    mark = fingerprint(settings)
    return database.read(lambda tx: learnt.learnt(tx, mark, learnt.SESSION_FIELD))


def fingerprint(settings: Settings) -> str:
    """Stands for server and key in the store."""
    return hashlib.sha256(f"{settings.server} {sign_in(settings)[1]}".encode()).hexdigest()[:16]


def sign_in(settings: Settings) -> tuple[SignInWay, str]:
    """How the settings sign in, and the secret for it; an empty one when they name none. Never show it."""
    ways = {
        SignInWay.BEARER: settings.bearer_token.get_secret_value(),
        SignInWay.COOKIE: settings.session_cookie.get_secret_value(),
    }
    given = next(((way, secret) for way, secret in ways.items() if secret), None)
    return given or (SignInWay.KEY, settings.api_key.get_secret_value())


def _refuse_broken(way: SignInWay, secret: str, settings: Settings) -> None:
    """Refuse what cannot work before anything is sent with it. Raises SettingsFault."""
    if way is SignInWay.KEY:
        verdict = judge_api_key(secret)
        if not verdict.is_usable:
            raise SettingsFault(say("The API key cannot be used"), verdict.sentence)
    elif not (secret.isascii() and secret.isprintable()) or set(secret) & set(' ;,"'):
        raise SettingsFault(
            say("The {way} is damaged", way=say_marked(way)),
            say("It holds characters that none can have. Copy it again."),
        )
    if way is SignInWay.COOKIE and not settings.organization:
        raise SettingsFault(
            say("No organisation is set"),
            say("A session cookie needs it: organization = in kiosk.toml, or KIOSK_ORGANIZATION."),
        )


def make_engine(settings: Settings, database: Database, api: ScannerApi, clock: Clock) -> Engine:
    """The courier's engine."""
    courier = courier_settings(settings)
    return Engine(database, api, clock, courier, jitter=random.random)


def is_date_trusted(url: str) -> bool:
    """Whether nobody between us and the server can have written the date of an answer."""
    parts = urlsplit(url)
    return parts.scheme == "https" or parts.hostname in LOOPBACK


def courier_settings(settings: Settings) -> CourierSettings:
    """What the courier needs to know of the settings."""
    return CourierSettings(
        quiescence_s=settings.quiescence,
        fingerprint=fingerprint(settings),
        fleet_size=settings.fleet_size,
        is_date_trusted=is_date_trusted(settings.server),
        is_live=settings.send is SendWhen.LIVE,
    )


class Sending:
    """A courier at work and its connection. ``stop`` in this order: the loop ends, the connection goes, and with it
    an upload that is under way: nobody waits for a large photo.
    """

    def __init__(self, settings: Settings, database: Database, clock: Clock, post: Callable[[Event], None]) -> None:
        self._api = make_api(settings, database)
        self.courier = Courier(make_engine(settings, database, self._api, clock), post)
        self.courier.start()

    def stop(self) -> None:
        """End the courier; an answer that is awaited is looked up at the next start."""
        self.courier.stop()
        self._api.close()
        self.courier.wait_for_upload()


def practice_settings(settings: Settings, server: PracticeServer) -> Settings:
    """The settings of practice mode: its own folder, so that practice and real work never meet."""
    return settings.model_copy(
        update={
            "server": server.url,
            "api_key": SecretStr(server.key),
            "bearer_token": SecretStr(""),
            "session_cookie": SecretStr(""),
            "data": settings.data / PRACTICE_FOLDER,
            "camera": settings.camera or DEMO_SOURCE,
        }
    )


def make_practice_server(settings: Settings) -> PracticeServer:
    """The practice server with its memory beside the practice data. Raises SettingsFault when it cannot start."""
    folder = settings.data / PRACTICE_FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        server = PracticeServer(state_file=folder / "server.json")
        server.start()
    except OSError as fault:
        raise SettingsFault(
            say("Practice mode cannot start"),
            say("{folder}: {reason}. Name another with --data.", folder=folder, reason=fault.strerror),
        ) from fault
    return server
