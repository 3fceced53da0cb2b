"""The real clock, where boots can be told apart and where they cannot."""

from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.core.time import Wait


def test_two_starts_in_one_boot_share_its_time(tmp_path: Path) -> None:
    boot_id = tmp_path / "boot_id"
    boot_id.write_text("5e0f\n", encoding="ascii")
    before, after = SystemClock(boot_id).now(), SystemClock(boot_id).now()
    assert before.boot_id == after.boot_id == "5e0f"
    assert 0 <= after.boot_s - before.boot_s < 60


def test_a_wait_is_not_cut_short_by_a_restart_where_boots_cannot_be_told_apart(tmp_path: Path) -> None:
    before, after = SystemClock(tmp_path / "none").now(), SystemClock(tmp_path / "none").now()
    assert before.boot_id != after.boot_id
    assert Wait(before, 3600.0).remaining_s(after) > 3500.0
