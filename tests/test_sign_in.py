"""How the kiosk signs in: which settings do it, what is refused before anything is sent, and that nothing is shown."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.assembly import make_api, practice_settings, sign_in
from kiosk.core.faults import SettingsFault
from kiosk.settings import Settings, load_settings
from sync.api import SignInWay
from sync.practice.rules import PRACTICE_KEY
from sync.practice.server import PracticeServer

SECRET = "of-a-person"


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


def load(environ: dict[str, str] | None = None, **given: Any) -> Settings:
    return load_settings(None, {"server": "https://api.example", **given}, environ or {})


def refused(**given: Any) -> str:
    """The words with which a way to sign in is refused; never with the secret."""
    with pytest.raises(SettingsFault) as told:
        make_api(load(**given))
    words = f"{told.value.title}: {told.value.sentence}"
    assert not any(isinstance(value, str) and len(value) > 5 and value in words for value in given.values())
    return words


@pytest.mark.parametrize(
    ("given", "way"),
    [
        ({"api_key": PRACTICE_KEY}, SignInWay.KEY),
        ({"bearer_token": SECRET}, SignInWay.BEARER),
        ({"session_cookie": SECRET, "organization": "org22"}, SignInWay.COOKIE),
    ],
)
def test_one_of_three_ways_signs_in(given: dict[str, str], way: SignInWay) -> None:
    settings = load(**given)

    assert sign_in(settings) == (way, next(iter(given.values())))
    make_api(settings).close()
    assert SECRET not in f"{settings!r} {settings} {settings.model_dump_json()}"


@pytest.mark.parametrize("name", ["bearer_token", "session_cookie"])
def test_a_secret_comes_from_its_private_file_or_credential(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"kiosk_{name}"
    file.write_text(f"{SECRET}\n")
    file.chmod(0o600)

    assert sign_in(load(**{f"{name}_file": file}))[1] == SECRET
    assert sign_in(load({"CREDENTIALS_DIRECTORY": str(tmp_path)}))[1] == SECRET
    file.chmod(0o644)
    with pytest.raises(SettingsFault, match="chmod 600"):
        load(**{f"{name}_file": file})


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "No API key is set"),
        ({"api_key": PRACTICE_KEY[:-1] + "d"}, "Mistyped"),
        ({"api_key": PRACTICE_KEY[:-3]}, "end is missing"),
        ({"api_key": PRACTICE_KEY.replace("csb", "cpk")}, "publishable"),
        ({"api_key": f" {PRACTICE_KEY}"}, "blanks"),
        ({"api_key": PRACTICE_KEY, "bearer_token": SECRET}, "api_key and bearer_token"),
        ({"bearer_token": "two words"}, "OAuth token is damaged"),
        ({"session_cookie": SECRET}, "KIOSK_ORGANIZATION"),
        ({"session_cookie": "abc; admin=1", "organization": "org22"}, "session cookie is damaged"),
    ],
)
def test_what_cannot_sign_in_is_refused_in_clear_words(given: dict[str, str], words: str) -> None:
    assert words in refused(**given)


def test_practice_signs_in_with_its_own_key_whatever_is_set(tmp_path: Path) -> None:
    with PracticeServer() as server:
        settings = practice_settings(load(bearer_token=SECRET, data=tmp_path), server)

        assert sign_in(settings) == (SignInWay.KEY, server.key)
