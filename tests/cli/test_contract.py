"""``kiosk doctor --contract``: a server's own description in words, in JSON and in the exit code."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from fakes.hearer import Hearer, Told
from fakes.shell import Shell
from pydantic import SecretStr

from kiosk.commands.contract import check_contract, remember_session_field
from kiosk.commands.terminal import Exit
from kiosk.core.faults import KnownFault
from kiosk.settings import Settings
from kiosk.store.database import Database
from sync.practice.rules import PRACTICE_KEY, Rules
from sync.practice.server import PracticeServer

CONTRACT = Path(__file__).parents[1] / "contract" / "openapi-scanner.yaml"


@pytest.fixture
def document() -> dict[str, Any]:
    return yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))


@pytest.fixture
def hearer(shell: Shell, document: dict[str, Any]) -> Iterator[Hearer]:
    hearer = Hearer()
    shell.environ |= {"KIOSK_SERVER": hearer.url, "KIOSK_API_KEY": PRACTICE_KEY}
    hearer.answer = lambda _heard: Told(200, document)
    yield hearer
    hearer.stop()


def test_a_server_as_the_kiosk_knows_it_is_0(shell: Shell, hearer: Hearer) -> None:
    told = shell.json("doctor", "--contract")

    assert told == {
        "title": "Closient Scanner API (reconstructed) 1.0.0-reconstructed.1",
        "differences": [],
        "learned": {"session_field": "session_short_id"},
        "is_broken": False,
    }
    assert [heard.target for heard in hearer.requests] == ["/scanner/api/v1/openapi.json"]


def test_what_breaks_is_3_and_comes_first(shell: Shell, hearer: Hearer, document: dict[str, Any]) -> None:
    capture = document["components"]["schemas"]["CaptureCreate"]
    capture["properties"]["session_public_id"] = capture["properties"].pop("session_short_id")
    capture["required"] = ["session_public_id", "batch"]

    done = shell.run("doctor", "--contract")

    assert done.returncode == 3
    first, second, write = done.stdout.splitlines()
    assert "POST /captures batch: The server demands this field" in first
    assert "the kiosk tries that name too" in second
    assert write.strip() == 'Remembered from now on: session_field = "session_public_id"'
    assert "1 differences that break something, 1 worth knowing" in done.stderr
    told = json.loads(shell.run("doctor", "--contract", "--json").stdout)
    assert [one["gravity"] for one in told["differences"]] == ["note", "breaks"]
    assert told["is_broken"] is True


def test_a_name_that_the_server_taught_the_doctor_costs_no_refusal_later(shell: Shell, demo: Path) -> None:
    with PracticeServer(rules=Rules(session_field="session_public_id")) as server:
        shell.connect(server)
        shell.run("doctor", "--contract")
        shell.json("scan", "--camera", demo / "ean13-oat-drink.jpg")
        shell.run("sync", "--once")

        statuses = {r.status for r in server.requests() if r.path.endswith("/captures")}
        assert statuses == {201}


def test_while_a_kiosk_runs_the_name_is_told_and_not_stored(
    hearer: Hearer, tmp_path: Path, document: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    capture = document["components"]["schemas"]["CaptureCreate"]
    capture["properties"]["session_public_id"] = capture["properties"].pop("session_short_id")
    settings = Settings(server=hearer.url, api_key=SecretStr(PRACTICE_KEY), data=tmp_path)
    database = Database(tmp_path)
    try:
        check_contract(settings, as_json=False)
    finally:
        database.close()
    assert "Write into kiosk.toml" in capsys.readouterr().out
    assert remember_session_field(settings, "session_public_id")


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        (Told(404, {"detail": "Not here."}), 4, "Not here. (404)"),
        (Told(200, raw=b"<html>Sign in</html>"), 4, "no OpenAPI document"),
        (Told(200, {"swagger": "2.0"}), 4, "no OpenAPI document"),
        (Told(503, raw=b""), 4, "503"),
        (Told(401, {"detail": "Authentication is required."}), 3, "Check or renew the key"),
    ],
)
def test_no_description_is_told(hearer: Hearer, answer: Told, code: int, words: str) -> None:
    hearer.answer = lambda _heard: answer

    with pytest.raises(KnownFault, match=re.escape(words)) as told:
        check_contract(Settings(server=hearer.url, api_key=SecretStr(PRACTICE_KEY)), as_json=True)

    assert told.value.exit_code == code


def test_the_practice_server_describes_what_the_kiosk_does(capsys: pytest.CaptureFixture[str]) -> None:
    with PracticeServer() as server:
        settings = Settings(server=server.url, api_key=SecretStr(server.key))
        assert check_contract(settings, as_json=False) is Exit.DONE
        assert capsys.readouterr().out == ""

        server.openapi.rename("/components/schemas/CaptureCreate/properties/raw_value", "scanned_value")
        server.openapi.remove("/paths/~1scanner~1api~1v1~1sessions~1{id}~1end")
        assert check_contract(settings, as_json=False) is Exit.NEEDS_PERSON

    told = capsys.readouterr().out
    assert "it may be called scanned_value now" in told
    assert "POST /sessions/{id}/end: The server has no such path" in told


def test_a_server_that_is_away_is_4(shell: Shell, hearer: Hearer) -> None:
    done = shell.run("doctor", "--contract", "--server", "http://127.0.0.1:9")

    assert done.returncode == 4
    assert "cannot be reached" in done.stderr
    assert PRACTICE_KEY not in done.stdout + done.stderr


def test_without_a_server_there_is_nothing_to_compare(shell: Shell) -> None:
    assert shell.run("doctor", "--contract").returncode == 2


def test_a_mistyped_key_is_refused_before_anything_is_sent(shell: Shell, hearer: Hearer) -> None:
    key = PRACTICE_KEY[:-1] + "d"

    found = shell.run("doctor", "--json", KIOSK_API_KEY=key)

    assert found.returncode == 3
    assert "Mistyped" in next(one["sentence"] for one in json.loads(found.stdout) if one["grade"] == "fault")
    assert key not in found.stdout + found.stderr
    assert hearer.requests == []


def test_an_unusual_key_that_the_server_takes_is_a_warning(shell: Shell, hearer: Hearer) -> None:
    hearer.answer = lambda _heard: Told(200, {"email": "a@b.c"})

    told = json.loads(shell.run("doctor", "--json", KIOSK_API_KEY="from-elsewhere").stdout)

    (server,) = [one for one in told if one["what"] == "Server"]
    assert server["grade"] == "warning"
    assert "takes the API key" in server["sentence"]
    assert hearer.requests[0].headers["x-api-key"] == "from-elsewhere"


def test_a_bearer_token_signs_in_where_a_key_is_not_set(shell: Shell, hearer: Hearer) -> None:
    (shell.home / "token").write_text("of-a-person\n")
    (shell.home / "token").chmod(0o600)

    done = shell.run("doctor", "--contract", KIOSK_API_KEY="", KIOSK_BEARER_TOKEN_FILE=str(shell.home / "token"))

    assert done.returncode == 0
    assert hearer.requests[0].headers["authorization"] == "Bearer of-a-person"
