"""The list of cameras on made-up trees of /sys and /dev, as the kernel and udev make them."""

from pathlib import Path

import pytest
from fakes.camera_port import CameraPort

from hardware.devices import STRANGER_S, Finder, list_cameras
from kiosk.core.faults import CameraFault


@pytest.fixture
def port(tmp_path: Path) -> CameraPort:
    """USB ports and their folders; nothing is opened here."""
    return CameraPort(tmp_path)


def test_a_camera_has_its_human_name_and_the_names_that_stay(port: CameraPort) -> None:
    camera = port.plug(name="HD Pro Webcam C920", serial="A1B2", port="2", video=0)

    [found] = list_cameras(port.roots)  # and not the metadata node beside it

    assert (found.name, found.node) == ("HD Pro Webcam C920", camera.node)
    assert (found.by_id or Path()).name == "usb-046d_HD_Pro_Webcam_C920_A1B2-video-index0"
    assert (found.by_path or Path()).name == "pci-0000:00:14.0-usb-0:2:1.0-video-index0"
    assert found.stable == found.by_id
    assert not found.is_twin


def test_cameras_are_listed_in_the_order_of_their_numbers(port: CameraPort) -> None:
    for video in (10, 2, 0):
        port.plug(serial=f"S{video}", port=str(video), video=video)

    assert [camera.node.name for camera in list_cameras(port.roots)] == ["video0", "video2", "video10"]


def test_twins_share_a_name_so_their_ports_tell_them_apart(port: CameraPort) -> None:
    port.plug(serial="", port="1", video=0)
    port.plug(serial="", port="2", video=2)

    one, other = list_cameras(port.roots)

    assert one.is_twin
    assert other.is_twin
    assert {one.stable, other.stable} == {one.by_path, other.by_path}


def test_two_of_a_make_with_serial_numbers_are_no_twins(port: CameraPort) -> None:
    port.plug(serial="A", port="1", video=0)
    port.plug(serial="B", port="2", video=2)

    assert [camera.stable.parent.name for camera in list_cameras(port.roots)] == ["by-id", "by-id"]


def test_a_camera_without_links_is_named_by_its_node(port: CameraPort) -> None:
    camera = port.plug()
    for link in (port.roots.dev / "v4l").glob("*/*"):
        link.unlink()

    [found] = list_cameras(port.roots)

    assert found.stable == camera.node


def test_a_machine_without_cameras_has_an_empty_list(port: CameraPort) -> None:
    assert list_cameras(port.roots) == ()


def test_links_that_lead_nowhere_or_round_and_round_are_passed_over(port: CameraPort) -> None:
    port.plug()
    links = port.roots.dev / "v4l" / "by-id"
    (links / "usb-gone-video-index0").symlink_to("../../video63")
    (links / "usb-round-video-index0").symlink_to("usb-round-video-index0")

    [found] = list_cameras(port.roots)

    assert (found.by_id or Path()).name == "usb-046d_HD_Pro_Webcam_C920_A1B2-video-index0"


@pytest.mark.parametrize(
    ("source", "is_device"),
    [
        ("0", True),
        ("12", True),
        ("usb-046d_HD_Pro_Webcam_C920-video-index0", True),
        ("pci-0000:00:14.0-usb-0:2:1.0-video-index0", True),
        ("DEV/video0", True),
        ("DEV/warehouse-camera", True),
        ("²", False),
        ("-1", False),
        ("", False),
        ("film.mp4", False),
        ("http://camera/video", False),
        ("folder/usb-x-video-index0", False),
    ],
)
def test_what_names_a_device_and_what_does_not(port: CameraPort, source: str, is_device: bool) -> None:
    assert Finder(port.roots).is_device(source.replace("DEV", str(port.roots.dev))) is is_device


def found_again(finder: Finder, source: str) -> str:
    """The node that SOURCE leads to, which is then opened."""
    found = finder.find(source)
    finder.opened(found)
    return found.node.name


def test_a_number_follows_its_camera_when_another_one_takes_the_number(port: CameraPort) -> None:
    finder = Finder(port.roots)
    dock, shelf = port.plug(name="Dock", serial="D", port="1", video=0), port.plug(name="Shelf", port="2", video=2)
    assert found_again(finder, "0") == "video0"

    port.unplug(dock)
    port.unplug(shelf)
    port.plug(name="Shelf", port="2", video=0)
    port.plug(name="Dock", serial="D", port="1", video=2)

    assert found_again(finder, "0") == "video2"


def test_a_camera_replaced_by_another_make_is_taken_after_a_moment_and_told(port: CameraPort) -> None:
    now_s = [100.0]
    finder = Finder(port.roots, lambda: now_s[0])
    broken = port.plug(name="Old", port="1")
    source = port.by_path(broken)
    found_again(finder, source)

    port.unplug(broken)
    port.plug(name="New", serial="N", port="1")
    with pytest.raises(CameraFault, match="Old is not plugged in"):
        finder.find(source)  # perhaps the old one comes back at another port
    now_s[0] += STRANGER_S
    found = finder.find(source)

    assert found.node.name == "video0"
    assert found.remark == "It is another one than before: New."


def test_a_stranger_in_its_place_is_not_taken_when_the_camera_comes_back_elsewhere(port: CameraPort) -> None:
    finder = Finder(port.roots, lambda: 100.0)
    dock = port.plug(name="Dock", serial="D", port="1", video=0)
    assert found_again(finder, "0") == "video0"
    port.unplug(dock)

    port.plug(name="Shelf", serial="S", port="1", video=0)
    with pytest.raises(CameraFault):
        finder.find("0")
    port.plug(name="Dock", serial="D", port="2", video=2)

    assert found_again(finder, "0") == "video2"


def test_of_two_candidates_none_is_guessed(port: CameraPort) -> None:
    finder = Finder(port.roots)
    camera = port.plug(serial="", port="1", video=0)
    source = port.by_path(camera)
    found_again(finder, source)

    port.unplug(camera)
    port.plug(serial="", port="2", video=2)
    port.plug(serial="", port="3", video=4)

    with pytest.raises(CameraFault, match="HD Pro Webcam C920 is not plugged in"):
        finder.find(source)


def test_a_new_kiosk_takes_only_what_is_named(port: CameraPort) -> None:
    """Without having seen it, nobody knows that the camera at the other port is meant."""
    port.plug(port="2", video=2)

    with pytest.raises(CameraFault, match="Plugged in: HD Pro Webcam C920"):
        Finder(port.roots).find("0")


def test_hostile_names_are_made_harmless(port: CameraPort) -> None:
    port.plug(name="\x1b[2JCamera\u202e", video=2)

    with pytest.raises(CameraFault) as told:
        Finder(port.roots).find("0")

    assert "\x1b" not in told.value.sentence
    assert "\u202e" not in told.value.sentence
