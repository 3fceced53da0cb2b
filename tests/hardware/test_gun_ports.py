"""Finding a gun again: by its name, on another port, and never another one in its place."""

from pathlib import Path

import pytest
from fakes.ports import Machine

from hardware.gun_fault import GunFault
from hardware.gun_ports import Finder, GunKind, kind_of, list_ports, node_of, usb_of


def twin(machine: Machine, usb: str):
    return machine.serial_gun(f"usb-Acme_Gun_1-if00-{usb}", serial="1", usb=usb)


def test_a_moved_gun_is_found_by_what_it_says_of_itself(machine: Machine) -> None:
    gun = machine.serial_gun()
    finder = Finder(str(machine.roots.dev / "ttyACM0"), machine.roots)
    finder.opened(gun.plug("ttyACM0"))
    gun.unplug()
    with pytest.raises(GunFault):
        finder.find()

    moved = gun.plug("ttyACM7", links=False)

    assert finder.find() == moved


def test_a_gun_that_another_name_stands_for_is_never_taken(machine: Machine) -> None:
    left, right = twin(machine, "1-1"), twin(machine, "1-2")
    finder = Finder(left.by_path, machine.roots)
    finder.opened(left.plug("ttyACM0"))
    left.unplug()
    node = right.plug("ttyACM1")
    usb = usb_of(GunKind.SERIAL, node, machine.roots)
    assert usb is not None

    with pytest.raises(GunFault):
        finder.find([usb])
    assert finder.find() == node  # alone it is the gun that was moved


def test_of_two_that_say_the_same_none_is_taken(machine: Machine) -> None:
    left, right, third = twin(machine, "1-1"), twin(machine, "1-2"), twin(machine, "1-3")
    finder = Finder(left.by_path, machine.roots)
    finder.opened(left.plug("ttyACM0"))
    left.unplug()
    right.plug("ttyACM1")
    third.plug("ttyACM2")

    with pytest.raises(GunFault) as told:
        finder.find()

    assert "not plugged in" in told.value.sentence


def test_before_it_was_open_once_only_the_name_counts(machine: Machine) -> None:
    machine.serial_gun().plug("ttyACM0", links=False)

    with pytest.raises(GunFault):
        Finder("usb-Acme_Gun_1234-if00", machine.roots).find()


def test_two_interfaces_of_one_device_are_two(machine: Machine) -> None:
    """A cradle with two serial lines."""
    first, second = machine.serial_gun(), machine.serial_gun("usb-Acme_Gun_1234-if02")
    second.interface = "02"
    nodes = [first.plug("ttyACM0"), second.plug("ttyACM1", links=False)]

    identities = [usb_of(GunKind.SERIAL, node, machine.roots) for node in nodes]

    assert None not in identities
    assert identities[0] != identities[1]
    assert [port.node for port in list_ports(GunKind.SERIAL, machine.roots)] == nodes


def test_a_link_of_the_it_person_s_own_udev_rule_leads_to_the_device(machine: Machine) -> None:
    node = machine.serial_gun().plug("ttyACM0")
    (machine.roots.dev / "dock3-gun").symlink_to("ttyACM0")

    assert node_of(machine.roots.dev / "dock3-gun", machine.roots) == node
    assert Finder("dock3-gun", machine.roots).find() == node


def test_a_link_that_leads_round_in_circles_is_just_not_there(machine: Machine) -> None:
    (machine.roots.dev / "a").symlink_to("b")
    (machine.roots.dev / "b").symlink_to("a")

    with pytest.raises(GunFault):
        Finder("a", machine.roots).find()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("/dev/input/by-id/usb-Acme-event-kbd", GunKind.KEYBOARD),
        ("usb-Acme-event-kbd", GunKind.KEYBOARD),
        ("/dev/input/event5", GunKind.KEYBOARD),
        ("/dev/serial/by-id/usb-Acme-if00", GunKind.SERIAL),
        ("/dev/ttyS0", GunKind.SERIAL),
        ("auto", GunKind.SERIAL),
    ],
)
def test_the_name_tells_how_a_gun_is_read(name: str, kind: GunKind) -> None:
    assert kind_of(name) is kind


def test_a_machine_without_dev_and_sys_has_no_ports(tmp_path: Path) -> None:
    from hardware.gun_ports import Roots

    assert [list_ports(kind, Roots(tmp_path / "no", tmp_path / "none")) for kind in GunKind] == [[], []]
