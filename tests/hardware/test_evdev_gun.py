"""A typing gun taken for the kiosk alone: grabbed, read by place, told when it is away, and back by itself."""

import errno
import os
import time
from pathlib import Path

import pytest
from fakes.evdev import Ioctl, dropped, records, strike
from fakes.ports import Listen, Listening, Machine, PtyGun, scanned, told_not_kept
from fakes.reel import LONGEST_S
from fakes.typing_gun import TypingGun

from hardware.evdev_gun import EvdevGun
from hardware.evdev_keys import EvdevKeys
from hardware.gun_fault import GunFault
from hardware.gun_ports import GunKind
from hardware.guns import Opener
from kiosk.core.codes import Symbology
from kiosk.core.events import CodeScanned, GunState, Source
from kiosk.core.gun import GunProfile, Layout, Terminator

EAN, OTHER = "9520123456788", "9520123450021"
PROFILE = GunProfile(terminator=Terminator.ENTER)


@pytest.fixture
def ioctl() -> Ioctl:
    return Ioctl()


@pytest.fixture
def gun(machine: Machine) -> PtyGun:
    gun = machine.typing_gun()
    gun.plug("event5")
    return gun


def opener(ioctl: Ioctl, profile: GunProfile = PROFILE) -> Opener:
    keys = EvdevKeys(profile)
    return lambda _kind, node, now_s: EvdevGun(node, keys, now_s, ioctl)


@pytest.fixture
def ready(listen: Listen, gun: PtyGun, ioctl: Ioctl) -> Listening:
    guns = listen(gun.by_id, open_gun=opener(ioctl))
    guns.wait_for("READY")
    return guns


def open_files() -> set[str]:
    return {path.name for path in Path("/proc/self/fd").iterdir()}


def typed(text: str, **gun) -> bytes:
    return records(TypingGun(**gun).send(text))


def test_a_code_comes_as_a_gun_s_scan_and_the_device_is_grabbed_first(ready, gun, ioctl, heard) -> None:
    assert ioctl.grabbed.acquire(timeout=LONGEST_S)
    before_s = time.monotonic()

    gun.shoot(typed(f"]C1010{EAN}10AB\x1d21X"))

    (scan,) = scanned(heard, f"010{EAN}10AB\x1d21X")
    assert scan.source is Source.GUN
    assert (scan.code.aim, scan.code.symbology) == ("]C1", Symbology.CODE128)
    assert before_s <= scan.seen_at_s <= time.monotonic()


def test_a_thousand_codes_at_full_speed_are_a_thousand_scans_in_order(ready, gun, heard) -> None:
    shot = [f"{number:05d}" for number in range(1000)]

    gun.shoot(b"".join(typed(text) for text in shot))

    scanned(heard, *shot)


def test_a_gun_on_another_keyboard_is_read_by_its_profile(listen, gun, ioctl, heard) -> None:
    profile = GunProfile(layout=Layout.GERMAN, terminator=Terminator.ENTER, prefix="%", gs_as="F8")
    listen(gun.by_id, open_gun=opener(ioctl, profile), profiles={gun.by_id: profile}).wait_for("READY")

    gun.shoot(typed("%yz-Ä\x1dF8", layout=Layout.GERMAN, gs="F8"))

    scanned(heard, "yz-Ä\x1dF8")


@pytest.mark.parametrize("port", ["event5", "event9"])
def test_an_unplugged_gun_is_told_and_back_on_any_port_and_grabbed_again(ready, gun, ioctl, heard, port) -> None:
    gun.shoot(typed(EAN))
    scanned(heard, EAN)
    gun.unplug()
    ready.wait_for("READY", "ABSENT")

    gun.plug(port)
    ready.wait_for("READY", "ABSENT", "READY")
    gun.shoot(typed(OTHER))

    scanned(heard, EAN, OTHER)
    for _ in range(2):
        assert ioctl.grabbed.acquire(timeout=LONGEST_S)


def test_a_gun_that_another_program_has_grabbed_is_told_and_taken_when_it_is_free(listen, gun, ioctl, heard) -> None:
    ioctl.is_taken = True
    guns = listen(gun.by_id, open_gun=opener(ioctl))
    assert "Another program" in guns.wait_for("IN_USE")[-1].sentence
    ioctl.is_taken = False
    guns.wait_for("IN_USE", "READY")

    gun.shoot(typed(EAN))

    scanned(heard, EAN)


def test_it_is_not_grabbed_while_a_key_is_down(listen, gun, ioctl) -> None:
    """The window would never see the release, and repeat the key for ever."""
    ioctl.pressed = {28}
    guns = listen(gun.by_id, open_gun=opener(ioctl))
    guns.wait_for("IN_USE")
    assert not ioctl.grabbed.acquire(blocking=False)

    ioctl.pressed = set()

    guns.wait_for("IN_USE", "READY")
    assert ioctl.grabbed.acquire(timeout=LONGEST_S)


def test_keys_that_the_kernel_dropped_are_told_and_no_torn_code_is_recorded(ready, gun, heard) -> None:
    gun.shoot(typed(EAN)[:600] + dropped() + typed(EAN)[-864:] + typed(OTHER))

    scanned(heard, OTHER)
    assert "lost keys" in told_not_kept(heard).sentence


def test_a_code_cut_off_by_the_unplug_is_told_and_never_recorded(ready, gun, heard) -> None:
    gun.shoot(typed(EAN) + strike(2, 3, 4))
    scanned(heard, EAN)

    gun.unplug()
    ready.wait_for("READY", "ABSENT")
    gun.plug("event6")
    ready.wait_for("READY", "ABSENT", "READY")
    gun.shoot(typed(OTHER))

    scanned(heard, EAN, OTHER)
    assert "unplugged" in told_not_kept(heard).sentence


def test_twins_that_type_are_told_apart_by_their_port(listen, machine, ioctl, heard) -> None:
    left, right = (machine.typing_gun("usb-Acme_Gun-event-kbd", serial="", usb=usb) for usb in ("1-1", "1-2"))
    left.plug("event5")
    right.plug("event6")
    keys = {name: EvdevKeys(PROFILE) for name in ("event5", "event6")}
    guns = listen(
        left.by_path, right.by_path, open_gun=lambda _kind, node, now_s: EvdevGun(node, keys[node.name], now_s, ioctl)
    )
    for twin in (left, right):
        guns.wait_for("READY", name=twin.by_path)

    left.unplug()
    guns.wait_for("READY", "ABSENT", name=left.by_path)
    right.shoot(typed(EAN))

    scanned(heard, EAN)


def test_what_is_no_input_device_is_refused_by_the_kernel_and_told(tmp_path: Path) -> None:
    """The real ioctl on a real file."""
    (tmp_path / "event0").touch()

    with pytest.raises(GunFault) as told:
        EvdevGun(tmp_path / "event0", EvdevKeys(), 0.0)

    assert told.value.state is GunState.ABSENT
    assert told.value.sentence.endswith(".")


def test_records_come_through_a_pipe_in_any_pieces(tmp_path: Path, ioctl: Ioctl) -> None:
    """24-byte records, cut anywhere; the end of the pipe is an unplug."""
    fifo = tmp_path / "event0"
    os.mkfifo(fifo)
    writer = os.open(fifo, os.O_RDWR)
    gun = EvdevGun(fifo, EvdevKeys(PROFILE), 0.0, ioctl)
    stream = typed(EAN)
    heard = []
    for place in range(0, len(stream), 7):
        os.write(writer, stream[place : place + 7])
        heard += gun.read(100.0)
    assert [item.raw.decode() for item in heard] == [EAN]
    assert gun.read(101.0) == []

    os.close(writer)
    with pytest.raises(GunFault):
        gun.read(102.0)
    gun.close()
    gun.close()


def test_a_device_that_vanishes_between_opening_and_grabbing_leaves_nothing_open(tmp_path: Path) -> None:
    def gone(_fd: int, _request: int, _argument: object) -> object:
        raise OSError(errno.ENODEV, "No such device")

    (tmp_path / "event0").touch()
    before = open_files()

    with pytest.raises(GunFault):
        EvdevGun(tmp_path / "event0", EvdevKeys(), 0.0, gone)

    assert open_files() <= before


def test_a_serial_and_a_typing_gun_work_side_by_side(listen, machine, gun, ioctl, heard) -> None:
    serial_gun = machine.serial_gun()
    serial_gun.plug()
    from hardware.guns import GunPlan, gun_opener

    serial_opener, typing_opener = gun_opener(GunPlan(()), GunProfile()), opener(ioctl)
    guns = listen(
        serial_gun.by_id,
        gun.by_id,
        open_gun=lambda kind, node, now_s: (typing_opener if kind is GunKind.KEYBOARD else serial_opener)(
            kind, node, now_s
        ),
    )
    for name in (serial_gun.by_id, gun.by_id):
        guns.wait_for("READY", name=name)

    gun.shoot(typed(EAN))
    heard.wait(lambda _: heard.texts() == [EAN])
    serial_gun.shoot(OTHER.encode() + b"\r")

    assert all(isinstance(scan, CodeScanned) for scan in scanned(heard, EAN, OTHER))
