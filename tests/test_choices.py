"""What is chosen on the screen: where it is kept, which source wins, and what a broken file costs."""

import stat
import tomllib
from pathlib import Path

import pytest

from kiosk.choices import save_choices, save_key, save_with_key, station_folder
from kiosk.core.faults import StoreFault
from kiosk.settings import Settings, load_settings
from kiosk.widgets.tones import Theme

KEY = "csb_hunter2hunter2hunter2hunter2hunte_0badcafe"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def toml(tmp_path: Path, data: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'data = "{data}"\nstation = "file"\ntext_scale = 150\ncamera = "file"\n')
    return path


def load(toml: Path, environ: dict[str, str] | None = None, **overrides: object) -> tuple[Settings, list[str]]:
    told: list[str] = []
    return load_settings(toml, overrides, environ or {}, told.append), told


def test_a_choice_wins_over_the_file_and_loses_to_environment_and_command_line(toml: Path, data: Path) -> None:
    save_choices(data, {"station": "chosen", "camera": "chosen", "theme": Theme.DARK, "gun": ("auto",)})

    settings, told = load(toml, {"KIOSK_CAMERA": "environment"}, theme="contrast")

    assert (settings.station, settings.camera, settings.theme) == ("chosen", "environment", "contrast")
    assert (settings.text_scale, settings.gun, told) == (150, ("auto",), [])


def test_choices_add_up_and_none_takes_one_back(toml: Path, data: Path) -> None:
    save_choices(data, {"station": "Gate 1", "text_scale": 200})
    save_choices(data / "practice", {"language": "de", "text_scale": None})

    settings, _ = load(toml)

    assert (settings.station, settings.language, settings.text_scale) == ("Gate 1", "de", 150)
    assert not (data / "practice").exists()


def test_a_broken_file_costs_only_the_choices_and_is_set_aside_by_the_next_one(toml: Path, data: Path) -> None:
    data.mkdir()
    (data / "station.toml").write_text('station = "Gate')

    settings, told = load(toml)
    assert settings.station == "file"
    assert "station.toml cannot be used" in told[0]

    save_choices(data, {"station": "Gate 2"})
    assert load(toml)[0].station == "Gate 2"
    assert (data / "station.broken").read_text() == 'station = "Gate'


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("colour = 3", "colour: is not a setting"),
        ("text_scale = 900", "text_scale: must be less than or equal to 200"),
        ('server = "http://plain.example"', "plain http"),
        ('api_key = "csb_x"', "api_key is no choice"),
        ('data = "elsewhere"', "data is no choice"),
        ('api_key_file = "nowhere"', "The API key cannot be read"),
    ],
)
def test_one_choice_that_cannot_be_used_leaves_the_others(toml: Path, data: Path, line: str, words: str) -> None:
    data.mkdir()
    (data / "station.toml").write_text(f'language = "pl"\n{line}\n')

    settings, told = load(toml)

    assert settings.language == "pl"
    assert (settings.data, settings.text_scale, settings.server) == (data, 150, "")
    assert len(told) == 1
    assert words in told[0]


def test_a_key_stands_in_a_private_file_and_takes_the_place_of_the_one_in_kiosk_toml(toml: Path, data: Path) -> None:
    toml.write_text(toml.read_text() + 'session_cookie = "old"\n')

    save_key(data, KEY)

    settings, told = load(toml)
    assert (settings.api_key.get_secret_value(), settings.session_cookie.get_secret_value()) == (KEY, "")
    assert told == []
    assert stat.S_IMODE((data / "station-key").stat().st_mode) == 0o600
    assert KEY not in (data / "station.toml").read_text()


def test_a_key_that_comes_with_other_choices_takes_the_other_file_so_that_both_hold_or_neither(
    toml: Path, data: Path
) -> None:
    save_key(data, KEY)
    save_with_key(data, {"station": "Gate 9"}, "csb_new")
    settings, told = load(toml)
    assert (settings.station, settings.api_key.get_secret_value(), told) == ("Gate 9", "csb_new", [])
    assert not (data / "station-key").exists()

    (data / "station.toml.new").mkdir()
    with pytest.raises(StoreFault, match="was not saved"):
        save_with_key(data, {"station": "Gate 10"}, "csb_newer")
    settings, _ = load(toml)
    assert (settings.station, settings.api_key.get_secret_value()) == ("Gate 9", "csb_new")
    assert stat.S_IMODE((data / "station-key-2").stat().st_mode) == 0o600


def test_another_way_to_sign_in_from_the_environment_wins_over_a_chosen_key(toml: Path, data: Path) -> None:
    save_key(data, KEY)

    settings, _ = load(toml, {"KIOSK_BEARER_TOKEN": "other"})

    assert (settings.api_key.get_secret_value(), settings.bearer_token.get_secret_value()) == ("", "other")


def test_secrets_and_the_folder_itself_are_never_chosen(data: Path) -> None:
    with pytest.raises(ValueError, match="api_key, data"):
        save_choices(data, {"data": "x", "api_key": KEY})
    assert not data.exists()


def test_a_disk_that_refuses_leaves_the_earlier_choices(data: Path) -> None:
    save_choices(data, {"station": "Gate 1"})
    (data / "station.toml.new").mkdir()

    with pytest.raises(StoreFault, match="was not saved"):
        save_choices(data, {"station": "Gate 2"})
    assert tomllib.loads((station_folder(data) / "station.toml").read_text()) == {"station": "Gate 1"}
