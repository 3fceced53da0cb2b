"""A USB-COM gun on a real terminal line: codes arrive whole, and every trouble is told and heals by itself."""

import os
import select
import termios
import threading
import time
from pathlib import Path

import serial
from fakes.ports import LONGEST_S, scanned, told_not_kept

from hardware.framing import START_S, Framing
from hardware.gun_fault import GunFault
from hardware.gun_ports import GunKind
from hardware.serial_gun import SerialGun
from kiosk.core.codes import Symbology
from kiosk.core.events import CaptureNotKept, CodeScanned, GunChanged, GunState, Source, ThreadFailed
from kiosk.core.gun import GunProfile
from kiosk.core.gun_line import CodeEnd, SerialLine

EAN, OTHER = "9520123456788", "9520123450021"
BACK_S = 5.0


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


def test_letters_of_a_serial_gun_that_swaps_their_case_are_swapped_back(listen, gun, heard) -> None:
    profile = GunProfile(is_case_swapped=True, prefix="Gun:")
    listen(gun.by_id, end=CodeEnd.CR, profiles={gun.by_id: profile}).wait_for("READY")

    gun.shoot(b"gUN:lot-7a\r", b"]C110aB\x1d21x\xe4\r")

    scanned(heard, "LOT-7A", "10Ab\x1d21Xä")


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
