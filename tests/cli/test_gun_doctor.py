"""``kiosk gun-doctor``: the page as a file, and a diagnosis without a window."""

import json
import os
import pty
import subprocess
import tty
from collections.abc import Iterator

import pytest
from fakes.shell import LONGEST_S, Shell

from kiosk.core.gun_sheet import SHEET
from kiosk.profiles import load_profiles


def examine(shell: Shell, lines: list[str], *arguments: str) -> tuple[int, dict]:
    """What a gun types into the terminal."""
    done = subprocess.run(
        shell.command("gun-doctor", "--json", *arguments),
        cwd=shell.home,
        env=shell.environ,
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST_S,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, json.loads(done.stdout)


def sent(prefix: str = "", gs: str = "\x1d") -> list[str]:
    return [prefix + code.aim + code.text.replace("\x1d", gs) for code in SHEET]


@pytest.mark.parametrize("letter", [False, True])
def test_the_page_is_written_as_a_pdf_without_a_display(shell: Shell, letter: bool) -> None:
    told = shell.json("gun-doctor", "--pdf", "page.pdf", *["--letter"] * letter)

    assert told == {"file": "page.pdf", "paper": "LETTER" if letter else "A4", "codes": [code.text for code in SHEET]}
    assert (shell.home / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert not (shell.home / "data").exists()


def test_a_page_that_cannot_be_written_is_told(shell: Shell) -> None:
    done = shell.run("gun-doctor", "--pdf", "no/such/folder/page.pdf")

    assert done.returncode == 2
    assert "--pdf" in done.stderr


def test_a_gun_that_types_well_needs_nothing(shell: Shell) -> None:
    code, told = examine(shell, sent())

    assert code == 0
    assert (told["is_well"], told["findings"], told["kept"], told["not_tested"]) == (True, [], None, [])
    assert load_profiles(shell.home / "data") == {}


def test_a_prefix_is_found_and_the_profile_kept_when_asked_for(shell: Shell) -> None:
    code, told = examine(shell, ["4006381333931", *sent("*", "|")], "--keep")

    assert code == 0
    assert {finding["fault"] for finding in told["findings"]} == {"prefix", "gs-replaced"}
    kept = load_profiles(shell.home / "data")[""]
    assert (kept.prefix, kept.gs_as, kept.terminator) == ("*", "|", None)


def test_what_only_the_gun_can_mend_is_3(shell: Shell) -> None:
    code, told = examine(shell, sent(gs=""))

    assert code == 3
    assert [(finding["fault"], finding["grade"]) for finding in told["findings"]] == [("gs-lost", "Change the gun")]


def test_an_empty_line_skips_and_the_end_of_input_ends(shell: Shell) -> None:
    code, told = examine(shell, [sent()[0], "", *sent()[2:4]], "--lines-only")

    assert code == 0
    assert told["not_tested"] == ["Letters", "Speed", "Square"]


def test_nothing_scanned_is_nothing_known(shell: Shell) -> None:
    code, told = examine(shell, [])

    assert code == 3
    assert told["profile"] is None


def test_a_person_reads_words_on_stdout(shell: Shell) -> None:
    done = subprocess.run(
        shell.command("gun-doctor"),
        cwd=shell.home,
        env=shell.environ,
        input="\n".join(sent("*")),
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST_S,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "in front of every code" in done.stdout
    assert "--keep" in done.stdout
    assert "Scan code 1 of 6" in done.stderr


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """A serial line: the gun's end, and the name of the kiosk's."""
    gun, host = pty.openpty()
    tty.setraw(host)
    yield gun, os.ttyname(host)
    os.close(gun)
    os.close(host)


def test_a_serial_gun_is_read_directly(shell: Shell, line: tuple[int, str]) -> None:
    gun, name = line
    running = shell.start("gun-doctor", "--gun", name, "--json", "--keep")
    assert running.stderr is not None
    for told in running.stderr:
        for number, text in enumerate(sent("#"), start=1):
            if f"Scan code {number} of" in told:
                os.write(gun, text.encode() + b"\r")

    stdout, _ = running.communicate(timeout=LONGEST_S)

    found = json.loads(stdout)
    assert running.returncode == 0
    assert [finding["fault"] for finding in found["findings"]] == ["prefix"]
    assert load_profiles(shell.home / "data")[name].prefix == "#"


def test_a_gun_that_is_not_there_is_told_until_the_time_is_over(shell: Shell) -> None:
    done = shell.run("gun-doctor", "--gun", "/dev/serial/by-id/usb-None", "--seconds", "1")

    assert done.returncode == 3
    assert "not plugged in" in done.stderr
