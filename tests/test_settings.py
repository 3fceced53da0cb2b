"""Where settings come from, which source wins, what is refused, and that the key stays secret."""

import logging
from pathlib import Path
from typing import Any

import pytest

from hardware.controls import Wishes
from kiosk.assembly import camera_wishes
from kiosk.core.faults import SettingsFault
from kiosk.core.gun_line import SerialLine, line_of, signal_of
from kiosk.settings import Settings, load_settings

KEY = "csb_hunter2hunter2hunter2hunter2hunte_0badcafe"


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "key"
    path.write_text(f"{KEY}\n")
    path.chmod(0o600)
    return path


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


def load(toml: Path | None = None, environ: dict[str, str] | None = None, **options: Any) -> Settings:
    return load_settings(toml, options, environ or {})


def refused(*arguments: Any, **options: Any) -> str:
    """The words with which settings are refused; the key is never among them."""
    with pytest.raises(SettingsFault) as told:
        load(*arguments, **options)
    assert KEY not in repr(told.value) + str(told.value)
    assert told.value.exit_code == 2
    return f"{told.value.title}: {told.value.sentence}"


def test_a_kiosk_without_any_settings_practises() -> None:
    settings = load()

    assert settings.is_practice
    assert settings.station == "Kiosk 1"
    assert settings.quiescence == 90.0


def test_the_environment_wins_over_the_file_and_the_command_line_over_both(toml: Path) -> None:
    toml.write_text('station = "file"\ncamera = "file"\nserver = "https://file.example"\nfleet_size = 7\n')
    environ = {"KIOSK_CAMERA": "environment", "KIOSK_SERVER": "https://environment.example", "KIOSK_STATION": ""}

    settings = load(toml, environ, server="https://option.example", camera=None)

    assert settings.station == "file"  # an empty variable is no setting
    assert settings.camera == "environment"
    assert settings.server == "https://option.example"
    assert settings.fleet_size == 7


def test_the_file_may_be_named_by_the_environment(toml: Path) -> None:
    toml.write_text('station = "Gate 4"')

    assert load(None, {"KIOSK_CONFIG": str(toml)}).station == "Gate 4"


def test_the_file_in_its_usual_place_is_read_and_need_not_exist(tmp_path: Path) -> None:
    usual = tmp_path / "config" / "closient-kiosk" / "kiosk.toml"
    assert load().station == "Kiosk 1"

    usual.parent.mkdir(parents=True)
    usual.write_text('station = "Gate 4"')

    assert load().station == "Gate 4"


def test_the_camera_s_settings_reach_what_opens_it(toml: Path, tmp_path: Path) -> None:
    """As numbers or texts in the file, as texts in the environment."""
    toml.write_text("camera_width = 1920\ncamera_height = 1080\ncamera_focus = 120\ncamera_torch = true")
    environ = {"KIOSK_CAMERA_EXPOSURE": "auto", "KIOSK_CAMERA_ROTATE": "270", "KIOSK_CAMERA_MIRROR": "true"}

    wishes = camera_wishes(load(toml, environ))

    assert wishes == Wishes(
        width=1920,
        height=1080,
        fps=30,
        torch=True,
        focus=120,
        exposure="auto",
        is_mirrored=True,
        quarter_turns=3,
    )
    toml.write_text("")
    assert camera_wishes(load(toml)) == Wishes()


def test_a_number_is_a_fine_camera(toml: Path) -> None:
    toml.write_text("camera = 0")

    assert load(toml).camera == "0"


def test_guns_are_one_name_or_several(toml: Path) -> None:
    toml.write_text("gun = ['usb-A-if00', 'usb-B-event-kbd']")

    assert load().gun == ()
    assert load(toml).gun == ("usb-A-if00", "usb-B-event-kbd")
    assert load(toml, {"KIOSK_GUN": "auto"}).gun == ("auto",)
    assert load(None, {"KIOSK_GUN": " usb-A-if00 ,usb-B-event-kbd,, usb-A-if00"}).gun == (
        "usb-A-if00",
        "usb-B-event-kbd",
    )


@pytest.mark.parametrize(
    ("written", "lengths"), [("14", (14,)), ("14,6", (14, 6)), ("[14, 6]", (14, 6)), (" [ 14 ] ", (14,)), ("6,", (6,))]
)
def test_lengths_of_itf_are_written_with_or_without_brackets(written: str, lengths: tuple[int, ...]) -> None:
    assert load(None, {"KIOSK_ITF_LENGTHS": written}).itf_lengths == lengths


@pytest.mark.parametrize("written", ["[]", " ", ",", "[,]"])
def test_no_length_of_itf_at_all_is_refused(written: str) -> None:
    assert "at least one length" in refused(None, {"KIOSK_ITF_LENGTHS": written})


def test_one_length_of_itf_needs_no_list(toml: Path) -> None:
    toml.write_text("itf_lengths = 16")

    assert load(toml).itf_lengths == (16,)


def test_what_a_gun_hears_is_none_bel_or_hex() -> None:
    told = load(None, {"KIOSK_GUN_BEEP": "BEL", "KIOSK_GUN_BEEP_BAD": "1B382C", "KIOSK_GUN_LINE": " 19200  7e2 "})

    assert (signal_of(told.gun_beep), signal_of(told.gun_beep_bad)) == (b"\x07", b"\x1b8,")
    assert signal_of(load().gun_beep) == b""
    assert line_of(told.gun_line) == SerialLine(19200, 7, "E", 2)


def test_a_broken_file_is_refused_with_its_line(toml: Path) -> None:
    toml.write_text('station = "Gate 4"\n\nserver = = "x"\n')

    assert "line 3" in refused(toml)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"station = '\xff'", b"\x00"])
def test_a_file_that_is_no_text_is_refused(toml: Path, content: bytes) -> None:
    toml.write_bytes(content)

    assert str(toml) in refused(toml)


def test_a_file_that_was_named_must_be_there(toml: Path, tmp_path: Path) -> None:
    assert "--config" in refused(toml)
    assert str(toml) in refused(None, {"KIOSK_CONFIG": str(toml)})
    assert "cannot be read" in refused(tmp_path)
    assert "cannot be read" in refused(Path("x" * 300))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('statoin = "Gate 4"', "statoin"),
        ("[server]\nurl = 'https://example.org'", "server"),
        ('fleet_size = "many"', "fleet_size"),
        ("fleet_size = 0", "fleet_size"),
        ("read_timeout_s = -1", "read_timeout_s"),
        ("read_timeout_s = nan", "read_timeout_s"),
        ("absent_s = 0.01", "absent_s"),
        ("take = 'both'", "take"),
        ('sound = "loud"', "sound"),
        ("station = ''", "station"),
        ("station = true", "station"),
        ("camera = ['0']", "camera"),
        ("camera_width = 10", "camera_width"),
        ("camera_fps = 0", "camera_fps"),
        ("camera_rotate = 45", "camera_rotate"),
        ("camera_rotate = 360", "camera_rotate"),
        ("camera_focus = 'near'", "camera_focus"),
        ("camera_exposure = -5", "camera_exposure"),
        ("camera_torch = 'bright'", "camera_torch"),
        ("camera_mirror = 'left'", "camera_mirror"),
        ("session_field = 'Session Id'", "session_field"),
        ("data = 7", "data"),
        ("gun = 7", "gun"),
        ("gun = [[]]", "gun"),
        ("gun_line = '9600'", "gun_line"),
        ("gun_line = '9600 8X1'", "gun_line"),
        ("gun_end = 'enter'", "gun_end"),
        ("gun_beep = 'loud'", "gun_beep"),
        ("gun_beep_bad = '0'", "gun_beep_bad"),
        ("data = '~no-such-person/data'", "data"),
        ("server = 'www.closient.com'", "server"),
        ("server = 'ftp://closient.com'", "server"),
        ("server = 'https://'", "server"),
        ("server = 'https:///scanner'", "server"),
        ("server = 'https://worker:hunter2@closient.com'", "server"),
        ("server = 'http://[::1'", "server"),
    ],
)
def test_what_cannot_be_a_setting_is_refused_by_its_name(toml: Path, line: str, name: str) -> None:
    toml.write_text(line)

    words = refused(toml)

    assert name in words
    assert str(toml) in words
    assert "hunter2" not in words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('camera_width = "wide"', "camera_width: must be a whole number."),
        ("camera_fps = 1000", "camera_fps: must be less than or equal to 240."),
        ("camera_torch = 2", "camera_torch: must be true or false."),
        ("gun = 5", "gun: must be one value, or a list of them."),
        ('take = "some"', "take: must be 'aim' or 'all'."),
        ('gun = ["a", 3]', "gun: must be names in quotes, as `kiosk guns` shows them."),
        (
            "itf_lengths = []",
            "itf_lengths: must name at least one length, such as 14, or no ITF code would ever be taken.",
        ),
        ('itf_lengths = ["x", "y"]', "itf_lengths: must be a whole number."),
        ("itf_lengths = [14, 15]", "itf_lengths: must be a multiple of 2."),
    ],
)
def test_what_is_wrong_is_told_in_plain_words(toml: Path, line: str, words: str) -> None:
    toml.write_text(line)
    with pytest.raises(SettingsFault) as told:
        load_settings(toml)
    assert f"{words} Look into" in told.value.sentence


def test_all_that_is_wrong_is_told_at_once(toml: Path) -> None:
    toml.write_text("statoin = 'x'\nfleet_size = 0\nsound = 'loud'")

    words = refused(toml)

    assert all(name in words for name in ("statoin", "fleet_size", "sound"))


def test_the_data_folder_must_be_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert "is no folder" in refused(data=tmp_path / "file")
    assert "too long" in refused(data=Path("x" * 300))
    assert load(data=tmp_path / "not yet made").data == tmp_path / "not yet made"


@pytest.mark.parametrize(
    "server", ["http://127.0.0.1:8765", "http://localhost:1", "http://[::1]:8765", "HTTPS".lower() + "://x.example/"]
)
def test_plain_http_is_for_this_machine_only(server: str) -> None:
    assert load(server=server).server == server.rstrip("/")


@pytest.mark.parametrize(
    "server",
    [
        "http://closient.com",
        "http://10.0.0.7:8765",
        "http://127.0.0.1.closient.com",
        "http://localhost.closient.com",
        "http://localhost@closient.com",
        "http://127.0.0.1:80@closient.com/",
    ],
)
def test_a_key_never_travels_in_the_open(server: str) -> None:
    refused(server=server)


def test_the_key_comes_from_a_file_that_only_this_user_may_read(key_file: Path, toml: Path) -> None:
    toml.write_text(f"api_key_file = '{key_file}'")

    assert load(toml).api_key.get_secret_value() == KEY


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o620])
def test_a_key_file_that_others_may_read_is_refused_with_the_cure(key_file: Path, mode: int) -> None:
    key_file.chmod(mode)

    assert f"chmod 600 {key_file}" in refused(api_key_file=key_file)


def test_a_key_file_that_cannot_be_read_is_refused(tmp_path: Path, key_file: Path) -> None:
    for path in (tmp_path / "missing", tmp_path, "~no-such-person/key", "x" * 300):
        assert "missing or unreadable" in refused(api_key_file=path)
    key_file.write_bytes(b"\xff\xfe")
    assert "missing or unreadable" in refused(api_key_file=key_file)


def test_the_key_comes_from_a_systemd_credential(key_file: Path, tmp_path: Path) -> None:
    """systemd's folder belongs to this unit alone; the mode of the file is systemd's business."""
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "kiosk_api_key").write_text(KEY)
    (credentials / "kiosk_api_key").chmod(0o644)

    settings = load(None, {"CREDENTIALS_DIRECTORY": str(credentials)}, api_key_file=key_file.with_name("other"))

    assert settings.api_key.get_secret_value() == KEY


def test_the_key_in_the_environment_wins_over_every_file(key_file: Path, tmp_path: Path) -> None:
    environ = {"KIOSK_API_KEY": "from the environment", "CREDENTIALS_DIRECTORY": str(tmp_path)}

    assert load(None, environ, api_key_file=key_file).api_key.get_secret_value() == "from the environment"


def test_the_key_is_never_shown(toml: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    toml.write_text(f"api_key = '{KEY}'")
    settings = load(toml)

    assert KEY not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    toml.write_text(f"api_key = '{KEY}'\nfleet_size = '{KEY}'\nstatoin = '{KEY}'\nserver = '{KEY}'")
    refused(toml)
    toml.write_text(f"api_key = ['{KEY}']")
    refused(toml)
    assert KEY not in caplog.text


def test_a_variable_that_is_no_setting_is_warned_of_without_its_value(caplog: pytest.LogCaptureFixture) -> None:
    load(None, {"KIOSK_API_KEYY": KEY, "KIOSK_CONFIG": "", "KIOSK_VENV": "x", "OTHER": "y"})

    assert [record.getMessage().split()[0] for record in caplog.records] == ["KIOSK_API_KEYY"]
    assert KEY not in caplog.text


def test_settings_cannot_be_changed(toml: Path) -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().station = "another"
