"""A USB-COM gun on a real terminal line: codes arrive whole, and every trouble is told and heals by itself."""

import errno
import os
import select
import stat
import termios
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import serial
from fakes.ports import LONGEST_S, Listen, Listening, Machine, PtyGun, scanned, told_not_kept

from hardware.framing import START_S, Framing
from hardware.gun_fault import GunFault, gun_fault
from hardware.gun_ports import GunKind
from hardware.serial_gun import SerialGun
from kiosk.core.codes import Symbology
from kiosk.core.events import CaptureNotKept, CodeScanned, GunChanged, GunState, Source, ThreadFailed
from kiosk.core.gun import GunProfile
from kiosk.core.gun_line import CodeEnd, SerialLine

EAN, OTHER = "9520123456788", "9520123450021"
BACK_S = 5.0


@pytest.fixture
def gun(machine: Machine) -> PtyGun:
    gun = machine.serial_gun()
    gun.plug()
    return gun


@pytest.fixture
def ready(listen: Listen, gun: PtyGun) -> Listening:
    """A gun that ends its codes with CR, and is listened to."""
    guns = listen(gun.by_id, end=CodeEnd.CR)
    guns.wait_for("READY")
    return guns


def test_a_code_comes_as_a_gun_s_scan_with_the_time_of_its_last_byte(ready, gun, heard) -> None:
    before_s = time.monotonic()

    gun.shoot(EAN.encode() + b"\r")

    (code,) = scanned(heard, EAN)
    assert code.source is Source.GUN
    assert before_s <= code.seen_at_s <= time.monotonic()


def test_a_thousand_codes_at_full_speed_are_a_thousand_scans_in_order(ready, gun, heard) -> None:
    shot = [f"{number:013d}" for number in range(1000)]

    gun.shoot("".join(f"{text}\r" for text in shot).encode())

    scanned(heard, *shot)
    assert heard.of(CaptureNotKept) == []


def test_the_aim_identifier_tells_gs1_and_bytes_are_kept_as_they_came(ready, gun, heard) -> None:
    gun.shoot(b"]C10109520123456788\x1d10AB12\r", b"]d2\x1d010952012345678821\xe4\r")

    first, second = (event.code for event in scanned(heard, "0109520123456788\x1d10AB12", "010952012345678821ä"))
    assert (first.aim, first.symbology) == ("]C1", Symbology.CODE128)
    assert (second.aim, second.symbology) == ("]d2", Symbology.DATA_MATRIX)
    assert first.raw == b"0109520123456788\x1d10AB12"
    assert second.raw == b"010952012345678821\xe4"


def test_the_end_mark_is_found_out_when_nothing_is_set(listen, gun, heard) -> None:
    listen(gun.by_id).wait_for("READY")

    gun.shoot(EAN.encode() + b"\t")
    scanned(heard, EAN)
    gun.shoot(b"two\r\nlines\t" + OTHER.encode() + b"\t")

    scanned(heard, EAN, "two\r\nlines", OTHER)


def test_a_binary_code_without_an_end_mark_is_kept_to_the_byte(listen, gun, heard) -> None:
    raw = bytes(range(256)) + b"\r\n\x00"
    framing = Framing(CodeEnd.NONE)

    def open_gun(_kind: GunKind, node: Path, now_s: float) -> SerialGun:
        return SerialGun(node, SerialLine(), framing, now_s - START_S)  # past the moments of plugging in

    listen(gun.by_id, open_gun=open_gun).wait_for("READY")

    gun.shoot(raw[:100], raw[100:])

    heard.wait(lambda _: len(heard.texts()) == 1)
    assert heard.of(CodeScanned)[0].code.raw == raw


def test_a_prefix_of_the_gun_is_taken_off(listen, gun, heard) -> None:
    profile = GunProfile(prefix="~~", gs_as="{GS}")
    listen(gun.by_id, end=CodeEnd.CR, profiles={gun.by_id: profile}).wait_for("READY")

    gun.shoot(b"~~]C110AB{GS}21X\r", EAN.encode() + b"\r")

    scanned(heard, "10AB\x1d21X", EAN)


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


@contextmanager
def nobody() -> Iterator[None]:
    """As a user without rights, also where the tests run as root."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_port_the_user_may_not_open_is_told_with_the_cure_and_taken_once_allowed(listen, gun, machine, heard) -> None:
    for folder in (machine.roots.dev, *machine.roots.dev.parents):
        if folder.stat().st_uid == os.geteuid() and not folder.stat().st_mode & stat.S_IXOTH:
            folder.chmod(0o755)
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


def test_two_guns_at_once_are_two_streams(listen, gun, machine, heard) -> None:
    other = machine.serial_gun("usb-Acme_Gun_5678-if00", serial="5678", usb="1-2")
    other.plug("ttyACM1")
    guns = listen(gun.by_id, other.by_id, end=CodeEnd.CR)
    for name in (gun.by_id, other.by_id):
        guns.wait_for("READY", name=name)

    gun.shoot(EAN.encode()[:6])
    other.shoot(OTHER.encode() + b"\r")
    scanned(heard, OTHER)
    gun.shoot(EAN.encode()[6:] + b"\r")

    scanned(heard, OTHER, EAN)


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


def test_a_code_without_its_end_is_told_and_never_recorded(ready, gun, heard) -> None:
    gun.shoot(OTHER.encode()[:6])

    told = told_not_kept(heard)
    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)
    assert told.code.text == OTHER[:6]
    assert "Scan it again" in told.title


def test_a_gun_that_sends_without_end_is_told_once_and_codes_come_again(ready, gun, heard) -> None:
    gun.shoot(b"x" * 100_000)
    told = told_not_kept(heard)
    gun.shoot(b"\r" + EAN.encode() + b"\r")

    scanned(heard, EAN)
    assert len(told.code.raw) < 200


def test_stutter_while_plugging_in_is_told_and_no_code(listen, gun, heard) -> None:
    listen(gun.by_id).wait_for("READY")

    gun.shoot(b"\xff\xfe\x80")

    assert "plugged in" in told_not_kept(heard).sentence
    assert heard.texts() == []


def test_stopping_is_quick_twice_and_lets_the_port_go(ready, gun) -> None:
    began_s = time.monotonic()

    ready.stop()
    ready.stop()

    assert time.monotonic() - began_s < 2.0
    with serial.Serial(gun.by_id, exclusive=True):
        pass


def test_a_gun_behind_a_converter_gets_its_line(listen, gun) -> None:
    listen(gun.by_id, line=SerialLine(19200, 7, "E", 2)).wait_for("READY")
    fd = os.open(gun.by_id, os.O_RDWR | os.O_NOCTTY)
    try:
        attributes = termios.tcgetattr(fd)
    finally:
        os.close(fd)

    assert attributes[4] == attributes[5] == termios.B19200
    assert attributes[2] & termios.CSTOPB


def test_a_gun_that_does_not_listen_holds_up_neither_its_codes_nor_the_end(gun) -> None:
    port = SerialGun(Path(gun.by_id), SerialLine(), Framing(CodeEnd.CR), 0.0)
    began_s = time.monotonic()

    for _ in range(2_000):
        port.signal(b"x" * 32)  # more than the line takes
    gun.shoot(EAN.encode() + b"\r")
    assert select.select([port], [], [], LONGEST_S)[0]
    heard = port.read(1.0)
    port.close()

    assert [item.raw for item in heard] == [EAN.encode()]
    assert time.monotonic() - began_s < BACK_S


def test_the_same_trouble_is_told_once(listen, gun, heard) -> None:
    tries = threading.Semaphore(0)

    def open_gun(_kind: GunKind, _node: Path, _now_s: float) -> SerialGun:
        tries.release()
        raise GunFault(GunState.IN_USE, "Another program has it.")

    listen(gun.by_id, open_gun=open_gun)

    for _ in range(4):
        assert tries.acquire(timeout=LONGEST_S)
    assert len(heard.of(GunChanged)) == 1


def test_a_fault_of_our_own_is_told_and_the_gun_read_again(listen, gun, heard, caplog) -> None:
    tries = []

    def open_gun(_kind: GunKind, node: Path, now_s: float) -> SerialGun:
        tries.append(node)
        if len(tries) == 1:
            raise RuntimeError("a bug")
        return SerialGun(node, SerialLine(), Framing(CodeEnd.CR), now_s)

    listen(gun.by_id, open_gun=open_gun).wait_for("READY")
    gun.shoot(EAN.encode() + b"\r")

    scanned(heard, EAN)
    assert len(heard.of(ThreadFailed)) == 1
    assert "a bug" in caplog.text


@pytest.mark.parametrize("number", [errno.ENOENT, errno.ENODEV, errno.EIO, errno.EBUSY, errno.EACCES, errno.EINVAL])
def test_every_fault_has_a_sentence_that_says_what_to_do(number: int) -> None:
    fault = gun_fault(Path("/dev/ttyACM0"), number, os.strerror(number), "dialout")

    assert fault.sentence.endswith(".")
    assert "ttyACM0" in fault.sentence
