"""Profiles of guns outlive a restart; a broken file costs one gun's profile, is told, and is not lost."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.faults import StoreFault
from kiosk.core.gun import GunProfile, Layout, Terminator
from kiosk.profiles import FOLDER, load_profiles, save_profile
from kiosk.settings import PRACTICE_FOLDER

SERIAL = "/dev/serial/by-id/usb-Maker_Gun_4711-if00"
FRENCH = GunProfile("Dock 3", layout=Layout.FRENCH, prefix="~", terminator=Terminator.TAB, gs_as="F8")

profiles = st.builds(
    GunProfile,
    name=st.text(max_size=40),
    device=st.sampled_from(["", SERIAL, "/dev/input/by-id/x event-kbd", "../../etc/passwd", "auto", "a/b", "a-b"]),
    layout=st.sampled_from(Layout),
    prefix=st.text(max_size=20).filter(lambda text: text.isprintable() or text == "\x02"),
    terminator=st.none() | st.sampled_from(Terminator),
    is_case_swapped=st.booleans(),
    gs_as=st.sampled_from(["", "|", "F12", "<GS>"]),
    slowest_gap_s=st.floats(0.001, 0.05),
)


@given(st.lists(profiles, max_size=6))
def test_what_is_kept_is_there_again_one_file_for_each_gun(tmp_path_factory, kept: list[GunProfile]) -> None:
    data = tmp_path_factory.mktemp("data")
    for profile in kept:
        assert save_profile(data, profile).parent == data / FOLDER

    assert load_profiles(data) == {profile.device: profile for profile in kept}
    assert len(list(data.rglob("*.*"))) == len({profile.device for profile in kept})


def test_no_folder_is_no_profile(tmp_path: Path) -> None:
    told: list[str] = []

    assert load_profiles(tmp_path / "nowhere", told.append) == {}
    assert told == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"layout": "klingon"}',
        b'{"prefux": "~"}',
        b'{"slowest_gap_s": 5.0}',
        b'{"slowest_gap_s": NaN}',
        b'{"is_case_swapped": "yes"}',
        json.dumps({"prefix": "x" * 1000}).encode(),
    ],
)
def test_a_broken_file_is_told_ignored_and_set_aside_only_when_replaced(tmp_path: Path, content: bytes) -> None:
    broken = save_profile(tmp_path, FRENCH)
    save_profile(tmp_path, GunProfile(device=SERIAL))
    broken.write_bytes(content)
    told: list[str] = []

    assert set(load_profiles(tmp_path, told.append)) == {SERIAL}
    assert len(told) == 1
    assert broken.name in told[0]
    assert broken.read_bytes() == content

    save_profile(tmp_path, FRENCH)

    assert load_profiles(tmp_path, told.append)[""] == FRENCH
    assert len(told) == 1
    assert broken.with_suffix(".broken").read_bytes() == content


def test_practice_and_real_work_share_the_profiles(tmp_path: Path) -> None:
    save_profile(tmp_path / PRACTICE_FOLDER, FRENCH)

    assert load_profiles(tmp_path) == load_profiles(tmp_path / PRACTICE_FOLDER) == {"": FRENCH}


def test_a_disk_that_refuses_is_told_and_the_earlier_profile_stays(tmp_path: Path, monkeypatch) -> None:
    save_profile(tmp_path, FRENCH)

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreFault, match="No space left"):
        save_profile(tmp_path, GunProfile())

    assert load_profiles(tmp_path) == {"": FRENCH}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file")

    with pytest.raises(StoreFault):
        save_profile(tmp_path, FRENCH)
    assert load_profiles(tmp_path) == {}
