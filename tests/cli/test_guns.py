"""``kiosk guns`` and the doctor's word on guns: what is plugged in, what to write, how the named ones are."""

import json
import signal

import pytest
import serial
from fakes.ports import Machine
from fakes.shell import LONGEST_S, Shell

from kiosk.commands.guns import guns
from kiosk.commands.terminal import Exit
from kiosk.settings import Settings
from sync.practice.server import PracticeServer


@pytest.fixture
def told(machine: Machine, capsys: pytest.CaptureFixture[str]):
    """What the command prints about this machine."""

    def tell(*names: str, as_json: bool = False) -> tuple[Exit, str]:
        code = guns(Settings(gun=names), as_json=as_json, roots=machine.roots)
        return code, capsys.readouterr().out

    return tell


def test_a_machine_without_guns_says_so(told) -> None:
    code, words = told()

    assert code is Exit.DONE
    assert words.count("none") == 3


def test_every_gun_is_listed_with_the_name_to_write(told, machine) -> None:
    serial_gun, typing_gun = machine.serial_gun(), machine.typing_gun()
    serial_gun.plug("ttyACM0")
    typing_gun.plug("event5")

    code, words = told()

    assert code is Exit.DONE
    assert f'gun = "{serial_gun.by_id}"' in words
    assert f'gun = "{typing_gun.by_id}"' in words
    assert "Acme Gun" in words


def test_twins_are_named_by_their_port(told, machine) -> None:
    twins = [machine.serial_gun("usb-Acme_Gun_1-if00", serial="1", usb=usb) for usb in ("1-1", "1-2")]
    for number, twin in enumerate(twins):
        twin.plug(f"ttyACM{number}")

    _, words = told(as_json=True)

    assert [port["gun"] for port in json.loads(words)["serial"]] == [twin.by_path for twin in twins]


def test_a_serial_port_without_udev_s_links_is_listed_by_its_device(told, machine) -> None:
    node = machine.serial_gun().plug("ttyACM0", links=False)

    _, words = told(as_json=True)

    (port,) = json.loads(words)["serial"]
    assert port["gun"] == str(node)
    assert port["usb"] == {"vendor": "1eab", "product": "0c06", "serial": "1234", "interface": "00"}


def test_what_a_device_says_of_itself_is_shown_inert(told, machine) -> None:
    gun = machine.serial_gun("usb-Acme-if00", serial="\x1b[31m[red]")
    gun.plug()
    (machine.roots.sys / "devices" / "1-1" / "product").write_text("\x1b[2J[bold]Gun\u202e\n")

    _, words = told()

    assert "\x1b" not in words
    assert "\u202e" not in words
    assert "[bold]Gun" in words


def test_a_gun_that_is_away_needs_a_person(told, machine) -> None:
    gun = machine.serial_gun()

    code, words = told(gun.by_id)

    assert code is Exit.NEEDS_PERSON
    assert "not plugged in" in words


def test_a_gun_that_the_kiosk_itself_reads_is_no_fault(told, machine) -> None:
    gun = machine.serial_gun()
    gun.plug()

    with serial.Serial(gun.by_id, exclusive=True):
        code, words = told(gun.by_id)

    assert code is Exit.DONE
    assert "The kiosk itself" in words


def test_the_settings_name_guns_and_the_doctor_looks_at_each(shell: Shell, machine: Machine) -> None:
    here, away = machine.serial_gun(), machine.serial_gun("usb-Other-if00")
    here.plug()
    names = f"{here.by_id}, {away.by_id}"

    done = shell.run("guns", "--json", KIOSK_GUN=names)
    doctor = shell.run("doctor", "--json", KIOSK_GUN=names)

    assert done.returncode == doctor.returncode == 3
    states = {gun["name"]: gun["state"] for gun in json.loads(done.stdout)["configured"]}
    assert states == {here.by_id: "READY", away.by_id: "ABSENT"}
    assert [finding["grade"] for finding in json.loads(doctor.stdout) if finding["what"] == "Gun"] == ["ok", "fault"]


def test_without_a_display_a_gun_s_codes_are_kept_and_it_beeps(
    shell: Shell, connected: PracticeServer, machine: Machine
) -> None:
    gun = machine.serial_gun()
    gun.plug()
    running = shell.start(KIOSK_GUN=gun.by_id, KIOSK_GUN_END="cr", KIOSK_GUN_BEEP="bel")
    assert running.stderr
    assert any("Gun READY" in line for line in running.stderr)

    gun.shoot(b"4006381333931\r")

    assert gun.heard(1) == b"\x07"
    running.send_signal(signal.SIGINT)
    stdout, stderr = running.communicate(timeout=LONGEST_S)
    assert running.returncode == 0, stderr
    assert "1 captures kept" in stdout
