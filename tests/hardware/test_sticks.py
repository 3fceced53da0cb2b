"""USB sticks as /proc/mounts tells them: only what is mounted for people, can be written to, and is still there."""

import os
from pathlib import Path

import pytest

from hardware.sticks import sticks


@pytest.fixture
def media(tmp_path: Path) -> Path:
    return tmp_path / "media"


def mounts(tmp_path: Path, *lines: str) -> Path:
    table = tmp_path / "mounts"
    table.write_text("".join(f"{line}\n" for line in lines))
    return table


def test_a_stick_with_blanks_in_its_label_is_found_with_its_room(tmp_path: Path, media: Path) -> None:
    stick = media / "kiosk" / "MY STICK"
    stick.mkdir(parents=True)
    written = str(stick).replace(" ", "\\040")
    table = mounts(tmp_path, "sysfs /sys sysfs rw 0 0", f"/dev/sdb1 {written} vfat rw,nosuid,nodev 0 0")

    [found] = sticks(table, (media,))

    assert (found.path, found.name) == (stick, "MY STICK")
    assert found.free == pytest.approx(os.statvfs(stick).f_bavail * os.statvfs(stick).f_frsize, rel=0.2)


def test_what_is_read_only_gone_or_elsewhere_is_none(tmp_path: Path, media: Path) -> None:
    elsewhere, locked, backslash = tmp_path / "data", media / "cd", media / "a\\b"
    for folder in (elsewhere, locked, backslash):
        folder.mkdir(parents=True)
    table = mounts(
        tmp_path,
        f"/dev/sda1 {elsewhere} ext4 rw 0 0",
        f"/dev/sr0 {locked} iso9660 ro 0 0",
        f"/dev/sdc1 {media / 'pulled'} vfat rw 0 0",
        f"tmpfs {media} tmpfs rw 0 0",
        f"/dev/sdd1 {media}/a\\134b vfat rw 0 0",
        "nonsense",
        "",
    )
    assert [one.path for one in sticks(table, (media,))] == [backslash]


def test_without_a_table_there_are_none(tmp_path: Path) -> None:
    assert sticks(tmp_path / "nowhere") == []
