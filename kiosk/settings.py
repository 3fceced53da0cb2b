"""Settings: frozen, read once from ``kiosk.toml``, what was chosen on the screen (``kiosk.choices``), ``KIOSK_*`` and
the command line, then passed on.

The later source wins. Unknown names are refused with a sentence, so that a typing mistake never silently means the
default. The API key is never shown, logged or exported.
"""

import logging
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from platformdirs import user_config_path, user_data_path
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

from kiosk.choices import FILE as CHOICES
from kiosk.choices import PRACTICE, read_choices
from kiosk.core.aim_choice import Take
from kiosk.core.faults import SettingsFault
from kiosk.core.gun_line import CodeEnd, line_of, signal_of
from kiosk.core.repeats import RepeatRule
from kiosk.core.session import SendWhen
from kiosk.listed import Kinds, People

log = logging.getLogger(__name__)

ENV_PREFIX = "KIOSK_"
PRACTICE_FOLDER = PRACTICE
"""Where practice mode keeps its data, inside the data folder, apart from real work."""
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
"""Hosts to which plain http is allowed."""

_SECRETS = ("api_key", "bearer_token", "session_cookie")
"""The ways to sign in, one of which is used; NAME_file names a file, and a systemd credential is called kiosk_NAME."""
_NOT_FIELDS = {"KIOSK_CONFIG", "KIOSK_PASSPHRASE", "KIOSK_PIN", "KIOSK_VENV"}

Seconds = Annotated[float, Field(gt=0, le=86_400)]


class Settings(BaseModel):
    """All settings of one kiosk. Times in seconds."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)  # camera = 0

    station: str = Field(
        "Kiosk 1", min_length=1, max_length=80, description="Name of this station, on screen and in metadata."
    )
    data: Path = Field(default_factory=lambda: user_data_path("closient-kiosk"), description="Folder of the database.")
    server: str = Field("", description="Address of the Scanner API, such as https://www.closient.com.")
    api_key: SecretStr = Field(SecretStr(""), description="The API key itself; prefer api_key_file.")
    api_key_file: Path | None = Field(None, description="File that holds the API key and that only this user may read.")
    bearer_token: SecretStr = Field(SecretStr(""), description="Instead of an API key: an OAuth access token.")
    bearer_token_file: Path | None = Field(None, description="File that holds it and that only this user may read.")
    session_cookie: SecretStr = Field(SecretStr(""), description="Instead of an API key: the cookie sessionid.")
    session_cookie_file: Path | None = Field(None, description="File that holds it and that only this user may read.")
    organization: str = Field(
        "", max_length=64, description="The organisation's short id: a session cookie needs it; a key tells it."
    )
    camera: str = Field("", description="Device number or path, http/rtsp address, video file, or folder of pictures.")
    camera_width: int = Field(1280, ge=160, le=7680, description="Pixels across; the camera gives the nearest it has.")
    camera_height: int = Field(720, ge=120, le=4320, description="Pixels down.")
    camera_fps: int = Field(30, ge=1, le=240, description="Pictures a second.")
    camera_torch: bool | None = Field(None, description="Light at the camera, where it has one; unset: as it is.")
    camera_focus: str = Field("", description="auto, or the driver's own number; unset: as it is.")
    camera_exposure: str = Field("", description="auto, or a number in 0.1 ms; unset: as it is.")
    camera_mirror: bool = Field(default=False, description="Mirror the picture of a camera that shows it mirrored.")
    camera_rotate: int = Field(0, ge=0, le=270, multiple_of=90, description="Turn the picture clockwise, in degrees.")
    photo_long_edge: int = Field(2048, ge=640, le=8000, description="Longest side of a photo that is sent, in pixels.")
    photo_quality: int = Field(85, ge=40, le=95, description="JPEG quality of photos that are sent.")
    photo_keep_original: bool = Field(
        default=True, description="Keep what the camera gave, when it is larger, until the photo is delivered."
    )
    gun: tuple[str, ...] = Field(
        (), description="Scanner guns to read directly: paths or link names as `kiosk guns` shows them, or auto."
    )
    gun_line: str = Field("9600 8N1", description="Serial guns behind an RS-232 converter; USB-COM ignores it.")
    gun_end: CodeEnd = Field(CodeEnd.ANY, description="What serial guns send behind a code; any: found out.")
    gun_beep: str = Field("none", description="Sent to a serial gun once its code is kept: none, bel, or hex.")
    gun_beep_bad: str = Field("none", description="Sent to a serial gun whose code was not kept: none, bel, or hex.")
    sound: bool = Field(default=True, description="Whether the kiosk beeps.")
    px_per_mm: Annotated[float, Field(gt=1, lt=40)] | None = Field(
        None, description="Pixels per millimetre of the screen, when the screen itself tells it wrong."
    )
    theme: Literal["light", "dark", "contrast"] = Field("light", description="Colours: light, dark, or high contrast.")
    text_scale: int = Field(100, ge=100, le=200, description="Size of text, in percent; what does not fit is scrolled.")
    language: str = Field(
        "", pattern=r"^([a-z]{2,3}(_[A-Z]{2})?)?$", description="Of the screen, such as de; unset: the system's."
    )
    idle_minutes: float = Field(
        5, ge=0, le=1_440, description="Without a touch or scan for so long, the screen dims; 0: never."
    )
    abandoned_minutes: float = Field(
        30, ge=0, le=1_440, description="An open session left alone for so long warns, then closes itself; 0: never."
    )
    kiosk_lock: bool = Field(
        default=False, description="The window fills the screen, stays on top, and closes only by the PIN."
    )
    wizard: bool = Field(default=True, description="Whether set-up opens by itself while no server is set.")
    settings_public_key: str = Field(
        "", pattern=r"^([0-9a-f]{64})?$", description="Whose settings codes are taken; kiosk settings-key tells it."
    )
    settings_fleet: str = Field("", max_length=40, description="Only settings codes of this fleet; unset: any.")
    settings_sequence: int = Field(0, ge=0, description="Number of the last settings code; older ones are refused.")
    absent_s: Seconds = Field(
        1.0, ge=0.3, description="Out of view for so long, a code counts as a new scan when it returns."
    )
    take: Take = Field(
        Take.AIM, description="Of several codes in view: take the one in the aim, the others by a tap; or take all."
    )
    itf_lengths: tuple[Annotated[int, Field(ge=2, le=80, multiple_of=2)], ...] = Field(
        (14,), description="Digits of the ITF codes that the camera takes: a part of one reads as a shorter one."
    )
    repeats: RepeatRule = Field(
        RepeatRule.ASK, description="A code that the session holds already: ask whether it counts, or count it at once."
    )
    disk_low_mb: int = Field(1_000, ge=0, description="With less room in MB the kiosk warns.")
    disk_tight_mb: int = Field(300, ge=0, description="With less room in MB no photos are taken; scans go on.")
    ballast_mb: int = Field(32, ge=0, le=1_024, description="MiB set aside, given up when the disk is full; 0: none.")
    keep_days: int = Field(90, ge=1, le=3_650, description="Delivered sessions are removed after so many days.")
    keep_mb: int = Field(2_000, ge=10, description="Beyond so many MB the oldest delivered ones are removed earlier.")
    backups: int = Field(7, ge=0, le=365, description="How many daily copies of the database are kept; 0: none.")
    connect_timeout_s: Seconds = Field(5.0, description="For reaching the server.")
    read_timeout_s: Seconds = Field(30.0, description="For the server's answer.")
    quiescence_s: Seconds | None = Field(
        None, description="A request whose outcome is unknown is looked up no earlier; default: read time-out + 60 s."
    )
    send: SendWhen = Field(
        SendWhen.FINISHED, description="When sessions are sent: finished, or live, while they are still open."
    )
    kinds: Kinds = Field(("barcode_scan",), description="Kinds of sessions offered; scans open one of the first kind.")
    operators: People = Field((), description="Who works here: names, or names and badges: M. Okafor=BADGE-17.")
    hands_free: bool = Field(default=False, description="Photos take themselves once the picture is still.")
    fleet_size: int = Field(1, ge=1, le=5000, description="How many kiosks share this API key.")
    session_field: str = Field(
        "session_short_id", pattern=r"^[a-z_]{1,40}$", description="Name of the session field in POST /captures."
    )

    @field_validator("server")
    @classmethod
    def _server_is_an_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with https:// (or http:// for a test server)")
        address = urlsplit(value)
        if value and (not address.hostname or address.username or address.password):
            raise ValueError("must name a host and nobody's password, such as https://www.closient.com")
        return value.rstrip("/")

    @field_validator("gun", mode="before")
    @classmethod
    def _guns_are_named(cls, value: Any) -> Any:
        """One name, several between commas (udev puts none into its links), or a list."""
        names = value.split(",") if isinstance(value, str) else value
        if not isinstance(names, list | tuple):
            return value
        if not all(isinstance(name, str) for name in names):
            raise ValueError("must be names in quotes, as `kiosk guns` shows them")
        return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))

    @field_validator("itf_lengths", mode="before")
    @classmethod
    def _lengths_are_listed(cls, value: Any) -> Any:
        """One length, several between commas, with or without brackets, or a list."""
        if isinstance(value, str):
            bare = re.sub(r"^\s*\[(.*)\]\s*$", r"\1", value)
            value = tuple(part.strip() for part in bare.split(",") if part.strip())
        if value in ([], ()):
            raise ValueError("must name at least one length, such as 14, or no ITF code would ever be taken")
        return (value,) if isinstance(value, int) and not isinstance(value, bool) else value

    @field_validator("gun_line")
    @classmethod
    def _line_is_understood(cls, value: str) -> str:
        line_of(value)
        return value

    @field_validator("gun_beep", "gun_beep_bad")
    @classmethod
    def _signal_is_understood(cls, value: str) -> str:
        signal_of(value)
        return value

    @field_validator("camera_focus", "camera_exposure")
    @classmethod
    def _camera_level(cls, value: str) -> str:
        if value not in {"", "auto"} and not (value.isascii() and value.isdigit() and len(value) <= 6):
            raise ValueError("must be auto, or a number as kiosk cameras shows them")
        return value

    @field_validator("api_key_file", "bearer_token_file", "session_cookie_file")
    @classmethod
    def _home_is_meant(cls, value: Path | None) -> Path | None:
        return _at_home(value) if value else None

    @field_validator("data")
    @classmethod
    def _data_is_a_folder(cls, value: Path) -> Path:
        folder = _at_home(value)
        try:
            if folder.exists() and not folder.is_dir():
                raise ValueError(f"{folder} is no folder")
        except OSError as fault:
            raise ValueError(f"{folder} cannot be used: {fault.strerror}") from None
        return folder

    @model_validator(mode="after")
    def _key_travels_only_encrypted(self) -> Self:
        if self.server.startswith("http://") and urlsplit(self.server).hostname not in LOOPBACK:
            raise ValueError("server: plain http would show the API key to the network; use https://")
        return self

    @model_validator(mode="after")
    def _one_way_to_sign_in(self) -> Self:
        given = [name for name in _SECRETS if getattr(self, name).get_secret_value()]
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)}: give only one of them, so that it is clear who signs in")
        return self

    @property
    def is_practice(self) -> bool:
        """Whether nothing real is configured: then the kiosk practises with its own server and camera."""
        return not self.server

    @property
    def quiescence(self) -> float:
        """Seconds after which no sent request is still on its way (promise P3's condition)."""
        return self.quiescence_s if self.quiescence_s is not None else self.read_timeout_s + 60.0


def load_settings(
    config: Path | None = None,
    overrides: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] | None = None,
    tell: Callable[[str], object] = log.warning,
    base: Mapping[str, Any] | None = None,
) -> Settings:
    """Read the settings; ``overrides`` (from the command line) win over ``environ``, that over what was chosen on the
    screen, that over the TOML file and ``base``. ``tell`` gets a sentence for each choice that cannot be used.

    Raises SettingsFault with a sentence for the IT person.
    """
    environ = os.environ if environ is None else environ
    path = config or _env_path(environ) or _default_path()
    values: dict[str, Any] = {**(base or {}), **_from_toml(path, must_exist=path != _default_path())}
    stronger = _from_environ(environ) | {name: value for name, value in (overrides or {}).items() if value is not None}
    values = _with_choices(values, stronger, tell) | stronger
    for name in _SECRETS:
        _resolve_secret(name, values, environ)
    try:
        return Settings(**values)
    except ValidationError as fault:
        raise SettingsFault("The settings cannot be used", _sentence(fault, path)) from None


def with_choices(settings: Settings) -> Settings:
    """These settings with what was chosen on the screen put over them. Raises SettingsFault."""
    given = {name: getattr(settings, name) for name in settings.model_fields_set}
    return load_settings(Path(os.devnull), None, {}, log.warning, given)


def _with_choices(
    weaker: Mapping[str, Any], stronger: Mapping[str, Any], tell: Callable[[str], object]
) -> dict[str, Any]:
    """``weaker`` and what was chosen on the screen; a choice that cannot be used is told and left out."""
    data = (
        stronger.get("data")
        or weaker.get("data")
        or Settings.model_fields["data"].get_default(call_default_factory=True)
    )
    values = dict(weaker)
    try:
        chosen = read_choices(_at_home(Path(data)), tell)
    except (TypeError, ValueError):  # such a data folder is told with the other settings
        return values
    for name, value in chosen.items():
        if sentence := _not_usable(name, value, {**values, **stronger}):
            tell(f"What was chosen on the screen does not hold: {sentence}")
            continue
        if name == "api_key_file" and any(key.removesuffix("_file") in _SECRETS for key in stronger):
            continue
        if name == "api_key_file":  # the way to sign in that was chosen takes the place of any other in the file
            values = {key: kept for key, kept in values.items() if key.removesuffix("_file") not in _SECRETS}
        values[name] = value
    return values


def _not_usable(name: str, value: Any, others: Mapping[str, Any]) -> str:
    """Why a choice cannot be used, as a sentence; empty when it can."""
    try:
        Settings(**{name: value})
        if name == "api_key_file" and not any(others.get(secret) for secret in _SECRETS):
            _read_secret("api_key", Path(str(value)), private=True)
    except ValidationError as fault:
        return _sentence(fault, Path(CHOICES))
    except SettingsFault as fault:
        return f"{fault.title}. {fault.sentence}"
    return ""


def _env_path(environ: Mapping[str, str]) -> Path | None:
    return Path(environ["KIOSK_CONFIG"]) if environ.get("KIOSK_CONFIG") else None


def _default_path() -> Path:
    return user_config_path("closient-kiosk") / "kiosk.toml"


def _from_toml(path: Path, *, must_exist: bool) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        if not must_exist:
            return {}
        raise SettingsFault("No settings file", f"There is no file {path}. Check the name after --config.") from None
    except tomllib.TOMLDecodeError as fault:
        raise SettingsFault(
            "The settings file is broken", f"{path} is not valid TOML: {fault}. Nothing was changed; mend that line."
        ) from None
    except (OSError, UnicodeDecodeError) as fault:
        raise SettingsFault("The settings file cannot be read", f"{path}: {fault}.") from None


def _from_environ(environ: Mapping[str, str]) -> dict[str, str]:
    names = {ENV_PREFIX + name.upper(): name for name in Settings.model_fields}
    for name in sorted(set(environ) - set(names) - _NOT_FIELDS):
        if name.startswith(ENV_PREFIX):
            log.warning("%s is set in the environment, but it is not a setting of the kiosk", name)
    return {name: environ[variable] for variable, name in names.items() if environ.get(variable)}


def _resolve_secret(name: str, values: dict[str, Any], environ: Mapping[str, str]) -> None:
    """Fill one from a systemd credential or from its file unless it was given directly."""
    if values.get(name):
        return
    folder, file = environ.get("CREDENTIALS_DIRECTORY"), values.get(f"{name}_file")
    credential = Path(folder) / f"{ENV_PREFIX.lower()}{name}" if folder else None
    if credential and credential.exists():
        values[name] = _read_secret(name, credential, private=False)
    elif file:
        values[name] = _read_secret(name, Path(str(file)), private=True)


def _read_secret(name: str, path: Path, *, private: bool) -> str:
    what = {"api_key": "API key"}.get(name, name.replace("_", " "))
    try:
        path = _at_home(path)
        open_to_others = path.stat().st_mode & 0o077
        secret = path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        raise SettingsFault(f"The {what} cannot be read", f"The file {path} is missing or unreadable.") from None
    if private and open_to_others:
        raise SettingsFault(f"The {what} is not private", f"Other users may read {path}. Run: chmod 600 {path}")
    return secret


def _at_home(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:
        raise ValueError(f"there is no home folder for {path}") from None


_PLAIN_WORDS = {
    "extra_forbidden": "is not a setting of the kiosk",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "tuple_type": "must be one value, or a list of them",
}
"""For the kinds of error of which pydantic speaks in a programmer's words."""


def _sentence(fault: ValidationError, path: Path) -> str:
    parts = []
    for error in fault.errors(include_input=False, include_url=False):
        name = str(error["loc"][0]) if error["loc"] else ""  # of a list the setting is meant, not its n-th value
        words = _PLAIN_WORDS.get(error["type"]) or error["msg"].removeprefix("Value error, ")
        words = words.replace("Input should be", "must be")
        part = f"{name}: {words}" if name else words
        if part not in parts:
            parts.append(part)
    file = f"{path}, " if path.exists() else ""
    return "; ".join(parts) + f". Look into {file}the KIOSK_* environment and the command line."
