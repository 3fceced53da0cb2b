"""``kiosk decode``: what scripts rely on."""

import base64
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from fakes.pictures import Kind, Picture, drawn, qr_of_bytes, with_margin
from fakes.shell import Shell


def test_decode_tells_all_about_a_gs1_code(shell: Shell, demo: Path) -> None:
    picture = demo / "gs1-128-oat-drink-case.jpg"

    told = shell.json("decode", picture)

    [code] = told["codes"]
    assert told == {"file": str(picture), "codes": [code], "doubtful": []}
    assert code["aim"] == "]C1"
    assert code["found_by"]
    assert (code["gs1_problem"], code["not_sendable"], code["is_in_store"]) == ("", "", False)
    assert [(e["ai"], e["title"], e["words"], e["problem"]) for e in code["gs1_elements"]] == [
        ("01", "GTIN", "19520123456785", ""),
        ("10", "Lot", "AB12", ""),
        ("17", "Use by", "31 Dec 2027", ""),
    ]
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


def gs1(content: str) -> Picture:
    """A GS1 Data Matrix."""
    made = zxingcpp.create_barcode(content, Kind.DataMatrix, gs1=True)
    return with_margin(np.asarray(made.to_image(scale=5, add_quiet_zones=True)))


def test_gs1_that_cannot_be_read_says_why_and_keeps_its_bytes(shell: Shell) -> None:
    cv2.imwrite(str(shell.home / "twice.png"), gs1("(01)09520123456788(10)A(10)B"))

    [code] = shell.json("decode", "twice.png")["codes"]
    done = shell.run("decode", "twice.png")

    assert (code["aim"], code["gs1"], code["gtin"]) == ("]d2", None, None)
    assert base64.b64decode(code["bytes_b64"]) == b"010952012345678810A\x1d10B"
    assert "Looks like GS1 but cannot be read: (10) stands there twice" in done.stdout


def test_gs1_in_the_newer_oblong_data_matrix_is_known_as_such(shell: Shell) -> None:
    cv2.imwrite(str(shell.home / "oblong.png"), gs1("(91)" + "A" * 55))

    [code] = shell.json("decode", "oblong.png")["codes"]

    assert (code["aim"], code["gs1"]) == ("]d8", {"91": "A" * 55})


def test_a_plain_code_that_only_looks_like_gs1_has_no_meaning(shell: Shell) -> None:
    cv2.imwrite(str(shell.home / "plain.png"), drawn("010952012345678810AB12", Kind.DataMatrix))

    [code] = shell.json("decode", "plain.png")["codes"]

    assert (code["aim"], code["gs1"], code["gtin"], code["gs1_problem"]) == ("]d1", None, None, "")


def test_a_value_that_cannot_be_right_is_told(shell: Shell) -> None:
    cv2.imwrite(str(shell.home / "date.png"), drawn("https://a.example/01/09520123456789?17=270230", Kind.QRCode))

    [code] = shell.json("decode", "date.png")["codes"]
    done = shell.run("decode", "date.png")

    assert (code["gs1"], code["gtin"]) == ({}, None)
    assert [e["problem"] for e in code["gs1_elements"]] == ["wrong check digit", "no such date"]
    assert "no such date" in done.stdout


def test_what_the_server_would_not_take_is_told(shell: Shell) -> None:
    cv2.imwrite(str(shell.home / "long.png"), drawn("x" * 501, Kind.QRCode))

    [code] = shell.json("decode", "long.png")["codes"]
    done = shell.run("decode", "long.png")

    assert len(code["text"]) == 501
    assert "501 characters; the server takes 500" in code["not_sendable"]
    assert "501 characters; the server takes 500" in done.stdout


def test_a_number_of_one_shop_is_told_as_such(shell: Shell, demo: Path) -> None:
    picture = demo / "ean8-sea-salt.jpg"

    [code] = shell.json("decode", picture)["codes"]

    assert (code["gtin"], code["is_in_store"]) == ("00000020123451", True)
    assert "In-store number 00000020123451" in shell.run("decode", picture).stdout


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
