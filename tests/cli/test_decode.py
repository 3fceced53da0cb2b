"""``kiosk decode``: what scripts rely on."""

import base64
import json
from pathlib import Path

import cv2
import pytest
from fakes.pictures import Kind, drawn, qr_of_bytes
from fakes.shell import Shell


def test_decode_tells_all_about_a_gs1_code(shell: Shell, demo: Path) -> None:
    picture = demo / "gs1-128-oat-drink-case.jpg"

    told = shell.json("decode", picture)

    [code] = told["codes"]
    assert told == {"file": str(picture), "codes": [code]}
    assert set(code) == {"text", "symbology", "bytes_b64", "polygon", "gtin", "gs1"}
    assert code["text"] == "011952012345678510AB12\x1d17271231"
    assert base64.b64decode(code["bytes_b64"]) == code["text"].encode()
    assert code["symbology"] == "Code 128"
    assert code["gtin"] == "19520123456785"
    assert code["gs1"] == {"01": "19520123456785", "10": "AB12", "17": "271231"}
    assert len(code["polygon"]) >= 3
    assert all(isinstance(x, int) and isinstance(y, int) for x, y in code["polygon"])


def test_a_plain_code_has_neither_gtin_nor_gs1(shell: Shell, demo: Path) -> None:
    [code] = shell.json("decode", demo / "code128-location.jpg")["codes"]

    assert (code["gtin"], code["gs1"]) == (None, None)


def test_each_file_is_one_line_and_rotten_ones_do_not_stop_the_others(shell: Shell, demo: Path) -> None:
    (shell.home / "rotten.jpg").write_bytes(b"\xff\xd8\xff no picture")
    files = [demo / "empty.jpg", "rotten.jpg", "missing.jpg", demo / "ean13-rice.jpg", demo, "/dev/zero"]

    done = shell.run("decode", "--json", *files)

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [line["file"] for line in lines] == list(map(str, files))
    assert [len(line["codes"]) for line in lines] == [0, 0, 0, 1, 0, 0]
    assert [line["file"] for line in lines if "error" not in line] == [str(files[0]), str(files[3])]


def test_a_hostile_code_does_nothing_to_the_terminal(shell: Shell) -> None:
    hostile = "\x1b[2J[bold red]\u202egpj.exe\x00 [/]"
    cv2.imwrite(str(shell.home / "hostile.png"), qr_of_bytes(hostile.replace("\x00", "\x01")))

    done = shell.run("decode", "hostile.png")

    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
    assert "[bold red]" in done.stdout
    assert shell.json("decode", "hostile.png")["codes"][0]["text"] == hostile.replace("\x00", "\x01")


@pytest.mark.parametrize("charset", ["ascii", "latin-1", "utf-8"])
def test_a_terminal_of_any_charset_can_show_it(shell: Shell, charset: str) -> None:
    text = "Käse 5 € 📦"
    cv2.imwrite(str(shell.home / "kaese.png"), qr_of_bytes(text))

    assert shell.run("decode", "kaese.png", PYTHONIOENCODING=charset).returncode == 0
    done = shell.run("decode", "--json", "kaese.png", PYTHONIOENCODING=charset)
    assert json.loads(done.stdout)["codes"][0]["text"] == text


def test_a_file_name_that_is_no_text_can_be_told(shell: Shell) -> None:
    name = b"\xff\xfe.png"
    cv2.imwrite(str(shell.home / "label.png"), drawn("LOC-A12-03", Kind.Code128))
    (shell.home / "label.png").rename(shell.home / name.decode("utf-8", "surrogateescape"))

    told = shell.json("decode", name.decode("utf-8", "surrogateescape"))

    assert told["codes"][0]["text"] == "LOC-A12-03"
    assert told["file"].encode("utf-8", "surrogateescape") == name


def test_a_person_sees_text_kind_and_meaning(shell: Shell, demo: Path) -> None:
    done = shell.run("decode", demo / "gs1-128-oat-drink-case.jpg", demo / "empty.jpg")

    assert "Code 128" in done.stdout
    assert "GTIN 19520123456785" in done.stdout
    assert "(10)" in done.stdout
    assert "no code" in done.stdout
