"""``kiosk cameras``, and what ``kiosk doctor`` says of cameras, on a machine with made-up USB ports."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes.camera_port import CameraPort, camera_port
from fakes.pictures import Kind, bench, drawn
from fakes.shell import Shell

from hardware import devices
from kiosk.clock import SystemClock
from kiosk.commands.cameras import cameras
from kiosk.commands.doctor import doctor
from kiosk.settings import Settings


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CameraPort]:
    """USB ports that this process takes for the machine's own."""
    with camera_port(tmp_path) as port:
        monkeypatch.setattr(devices, "Roots", lambda: port.roots)
        yield port


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    assert cameras(as_json=True) == 0
    listed = json.loads(capsys.readouterr().out)
    assert isinstance(listed, list)
    return listed


def test_a_person_reads_what_to_write_and_what_the_driver_can_do(
    port: CameraPort, capsys: pytest.CaptureFixture[str]
) -> None:
    camera = port.plug(name="HD Pro Webcam C920")

    assert cameras(as_json=False) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "HD Pro Webcam C920"
    assert f'camera = "{port.by_id(camera)}"' in lines[1]
    assert any(port.by_path(camera) in line for line in lines)
    assert any('camera_focus = "auto" or 0 to 250' in line for line in lines)
    assert any('camera_exposure = "auto" or 3 to 2047' in line for line in lines)
    assert not any("torch" in line for line in lines)  # it has none


def test_a_program_reads_the_same_also_while_the_camera_is_in_use(
    port: CameraPort, capsys: pytest.CaptureFixture[str]
) -> None:
    camera = port.plug()
    camera.be_taken()

    [about] = told(capsys)

    assert about["camera"] == about["by_id"] == port.by_id(camera)
    assert about["by_path"] == port.by_path(camera)
    assert about["now"] == str(camera.node)
    assert about["settings"] == {"camera_focus": '"auto" or 0 to 250', "camera_exposure": '"auto" or 3 to 2047'}
    assert about["trouble"] == ""


def test_twins_are_named_by_their_ports(port: CameraPort, capsys: pytest.CaptureFixture[str]) -> None:
    port.plug(serial="", port="1", video=0)
    port.plug(serial="", port="2", video=2)

    listed = told(capsys)

    assert [about["camera"] for about in listed] == [about["by_path"] for about in listed]
    assert all(about["is_twin"] for about in listed)


def test_a_camera_that_cannot_be_asked_is_listed_with_the_reason(
    port: CameraPort, capsys: pytest.CaptureFixture[str]
) -> None:
    port.plug().vanish()  # while its nodes are still there

    [about] = told(capsys)

    assert "cannot be opened" in str(about["trouble"])


def test_names_of_cameras_are_shown_without_control_characters_and_markup(
    port: CameraPort, capsys: pytest.CaptureFixture[str]
) -> None:
    port.plug(name="[red]\x1b[2JCam")

    cameras(as_json=False)

    shown = capsys.readouterr().out
    assert "\x1b[2J" not in shown
    assert shown.startswith("[red]")


def test_a_machine_without_a_camera_says_so(port: CameraPort, capsys: pytest.CaptureFixture[str]) -> None:
    assert cameras(as_json=False) == 0

    assert "No camera is plugged in" in capsys.readouterr().out


def test_it_is_a_command_of_the_kiosk(shell: Shell) -> None:
    done = shell.run("cameras", "--json")

    assert done.returncode == 0
    assert isinstance(json.loads(done.stdout), list)


def camera_finding(capsys: pytest.CaptureFixture[str], folder: Path, source: str) -> dict[str, str]:
    doctor(Settings(data=folder, camera=source), SystemClock(), as_json=True)
    findings = {finding["what"]: finding for finding in json.loads(capsys.readouterr().out)}
    found = findings.get("Camera") or findings["The camera is in use"]
    assert isinstance(found, dict)
    return found


def test_the_doctor_names_what_is_plugged_in_and_warns_of_numbers(
    port: CameraPort, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    camera = port.plug(name="Dock Camera")
    camera.show(bench((drawn("9520123456788", Kind.EAN13), 400, 250)))

    assert "Plugged in: Dock Camera" in camera_finding(capsys, tmp_path, "")["sentence"]
    by_number = camera_finding(capsys, tmp_path, "0")
    assert by_number["grade"] == "ok"
    assert by_number["sentence"].startswith("Gives a picture of 1280x720. Its number may change; write: camera = ")
    assert camera_finding(capsys, tmp_path, port.by_id(camera))["sentence"] == "Gives a picture of 1280x720."


def test_the_doctor_sees_a_closed_cover_and_another_program(
    port: CameraPort, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    camera = port.plug()
    camera.show_black()
    assert camera_finding(capsys, tmp_path, "0")["grade"] == "warning"

    camera.be_taken()
    assert "Another program uses the camera" in camera_finding(capsys, tmp_path, "0")["sentence"]
