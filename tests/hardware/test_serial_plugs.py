"""A USB-COM gun that is unplugged, moved, replaced, in use or forbidden: told in words, and it heals by itself."""

import errno
import os
import time
from pathlib import Path

import pytest
import serial
from fakes.ports import scanned, told_not_kept
from fakes.rights import let_anybody_in, nobody

from hardware.gun_fault import gun_fault
from kiosk.core.events import GunChanged, GunState
from kiosk.core.gun_line import CodeEnd

EAN, OTHER = "9520123456788", "9520123450021"
BACK_S = 5.0


@pytest.mark.parametrize("port", ["ttyACM0", "ttyACM3"])
def test_an_unplugged_gun_is_told_and_back_on_any_port_within_seconds(ready, gun, heard, port) -> None:
    gun.shoot(EAN.encode() + b"\r")
    scanned(heard, EAN)

    gun.unplug()
    told = ready.wait_for("READY", "ABSENT")[-1]
    gun.plug(port)
    began_s = time.monotonic()
    ready.wait_for("READY", "ABSENT", "READY")
    assert time.monotonic() - began_s < BACK_S
    gun.shoot(OTHER.encode() + b"\r")

    scanned(heard, EAN, OTHER)
    assert "Plug it in" in told.sentence


def test_a_gun_named_by_its_device_is_found_where_it_returned(listen, gun, machine, heard) -> None:
    """ttyACM0 came back as ttyACM1, and something else is ttyACM0 now."""
    guns = listen(str(machine.roots.dev / "ttyACM0"), end=CodeEnd.CR)
    guns.wait_for("READY")
    gun.unplug()
    guns.wait_for("READY", "ABSENT")

    machine.serial_gun("usb-Scale-if00", serial="scale", usb="1-2").plug("ttyACM0")
    gun.plug("ttyACM1", links=False)
    guns.wait_for("READY", "ABSENT", "READY")
    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)


def test_a_gun_that_was_replaced_by_another_in_the_same_place_is_taken(listen, gun, machine, heard) -> None:
    guns = listen(str(machine.roots.dev / "ttyACM0"), end=CodeEnd.CR)
    guns.wait_for("READY")
    gun.unplug()
    guns.wait_for("READY", "ABSENT")

    other = machine.serial_gun("usb-Acme_Gun_5678-if00", serial="5678")
    other.plug("ttyACM0")
    guns.wait_for("READY", "ABSENT", "READY")
    other.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)


def test_a_gun_that_is_plugged_in_late_is_told_absent_once_and_comes_by_itself(listen, machine, heard) -> None:
    gun = machine.serial_gun()
    guns = listen(gun.by_id, end=CodeEnd.CR)
    guns.wait_for("ABSENT")
    gun.plug()
    guns.wait_for("ABSENT", "READY")

    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)
    assert [change.state.value for change in heard.of(GunChanged)] == ["ABSENT", "READY"]


def test_the_name_of_the_link_alone_is_enough(listen, gun, heard) -> None:
    listen(Path(gun.by_id).name, end=CodeEnd.CR).wait_for("READY")

    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)


def test_auto_takes_the_only_serial_port_and_never_guesses_between_two(listen, gun, machine, heard) -> None:
    other = machine.serial_gun("usb-Scale-if00", serial="scale", usb="1-2")
    other.plug("ttyACM1")
    guns = listen("auto", end=CodeEnd.CR)
    assert "kiosk guns" in guns.wait_for("ABSENT")[-1].sentence

    other.unplug()
    guns.wait_for("ABSENT", "READY")
    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)


def test_a_port_that_another_program_holds_is_told_and_taken_once_it_is_free(listen, gun, heard) -> None:
    with serial.Serial(gun.by_id, exclusive=True):
        guns = listen(gun.by_id, end=CodeEnd.CR)
        assert "Another program" in guns.wait_for("IN_USE")[-1].sentence
    guns.wait_for("IN_USE", "READY")

    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)


def test_while_the_kiosk_listens_no_other_program_takes_bytes_away(ready, gun) -> None:
    with pytest.raises(serial.SerialException) as told:
        serial.Serial(gun.by_id, exclusive=True)

    assert told.value.errno == errno.EAGAIN


def test_a_port_the_user_may_not_open_is_told_with_the_cure_and_taken_once_allowed(listen, gun, machine, heard) -> None:
    let_anybody_in(machine.roots.dev)
    line = (machine.roots.dev / "ttyACM0").resolve()
    line.chmod(0o000)
    with nobody():
        guns = listen(gun.by_id, end=CodeEnd.CR)
        told = guns.wait_for("FORBIDDEN")[-1]
    line.chmod(0o666)
    guns.wait_for("FORBIDDEN", "READY")

    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)
    assert "group" in told.sentence


def test_what_is_no_serial_port_is_told(listen, machine) -> None:
    (machine.roots.dev / "gun").write_text("no port")
    (machine.roots.dev / "folder").mkdir()

    for name in ("gun", "folder", "/dev/null", "no/such\nname"):
        told = listen(str(machine.roots.dev / name)).wait_for("ABSENT", name=str(machine.roots.dev / name))[-1]
        assert told.sentence.endswith(".")
        assert "\n" not in told.sentence


def test_twins_are_told_apart_by_their_port_and_neither_takes_the_other_s_place(listen, machine, heard) -> None:
    left, right = (machine.serial_gun("usb-Acme_Gun_1-if00", serial="1", usb=usb) for usb in ("1-1", "1-2"))
    left.plug("ttyACM0")
    right.plug("ttyACM1")
    guns = listen(left.by_path, right.by_path, end=CodeEnd.CR)
    for twin in (left, right):
        guns.wait_for("READY", name=twin.by_path)

    left.unplug()
    guns.wait_for("READY", "ABSENT", name=left.by_path)
    right.shoot(EAN.encode() + b"\r")
    scanned(heard, EAN)
    left.plug("ttyACM2")
    guns.wait_for("READY", "ABSENT", "READY", name=left.by_path)
    left.shoot(OTHER.encode() + b"\r")

    scanned(heard, EAN, OTHER)
    assert [change.state for change in heard.of(GunChanged) if change.name == right.by_path] == [GunState.READY]


def test_a_code_cut_off_by_the_unplug_is_told_and_never_recorded(ready, gun, heard) -> None:
    gun.shoot(EAN.encode() + b"\r" + OTHER.encode()[:6])
    scanned(heard, EAN)

    gun.unplug()
    ready.wait_for("READY", "ABSENT")
    gun.plug()
    ready.wait_for("READY", "ABSENT", "READY")
    gun.shoot(OTHER.encode() + b"\r")

    scanned(heard, EAN, OTHER)
    assert "unplugged" in told_not_kept(heard).sentence


@pytest.mark.parametrize("is_named_by_its_device", [False, True])
def test_a_gun_torn_off_in_the_middle_of_a_code_and_back_under_another_name_gives_whole_codes(
    listen, gun, machine, heard, is_named_by_its_device
) -> None:
    """The cable is caught on a shelf: half a code came through ttyACM0, the next one comes through ttyACM1."""
    name = str(machine.roots.dev / "ttyACM0") if is_named_by_its_device else gun.by_id
    guns = listen(name, end=CodeEnd.CR)
    guns.wait_for("READY")
    gun.shoot(EAN.encode() + b"\r" + OTHER.encode()[:6])
    scanned(heard, EAN)

    gun.unplug()
    guns.wait_for("READY", "ABSENT")
    gun.plug("ttyACM1")
    guns.wait_for("READY", "ABSENT", "READY")
    gun.shoot(OTHER.encode() + b"\r", EAN.encode() + b"\r")

    scanned(heard, EAN, OTHER, EAN)
    assert "unplugged" in told_not_kept(heard).sentence


def test_stutter_while_plugging_in_is_told_and_no_code(listen, gun, heard) -> None:
    listen(gun.by_id).wait_for("READY")

    gun.shoot(b"\xff\xfe\x80")

    assert "plugged in" in told_not_kept(heard).sentence
    assert heard.texts() == []


@pytest.mark.parametrize("number", [errno.ENOENT, errno.ENODEV, errno.EIO, errno.EBUSY, errno.EACCES, errno.EINVAL])
def test_every_fault_has_a_sentence_that_says_what_to_do(number: int) -> None:
    fault = gun_fault(Path("/dev/ttyACM0"), number, os.strerror(number), "dialout")

    assert fault.sentence.endswith(".")
    assert "ttyACM0" in fault.sentence
