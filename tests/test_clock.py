"""The real clock, where boots can be told apart and where they cannot."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from kiosk.clock import SystemClock, kernel_error_us, sync_state_of
from kiosk.core.clock_marks import SyncState
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


@pytest.mark.parametrize(
    ("error_us", "has_file", "state"),
    [
        (0, False, SyncState.YES),
        (15_999_999, False, SyncState.YES),
        (16_000_000, True, SyncState.NO),  # set by timesyncd once, then without the network for hours, or set by hand
        (16_000_000, False, SyncState.NO),
        (-1, True, SyncState.NO),
        (None, True, SyncState.YES),
        (None, False, SyncState.UNKNOWN),
    ],
)
def test_the_kernel_is_believed_first_and_timesyncd_where_it_is_silent(
    tmp_path: Path, error_us: int | None, has_file: bool, state: SyncState
) -> None:
    touched = tmp_path / "synchronized"
    if has_file:
        touched.touch()
    assert sync_state_of(error_us, touched) is state


def test_the_kernel_tells_what_its_own_tools_read() -> None:
    """Asked in C by the same field names, on machines with a compiler; else only that the answer is possible."""
    told = kernel_error_us()
    assert told is None or told >= 0
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler to ask the kernel another way")
    source = "#include <stdio.h>\n#include <sys/timex.h>\nint main(){struct timex t={0};"
    source += 'int s=adjtimex(&t);printf("%ld",s<0?-1:(long)(t.maxerror>=16000000));return 0;}'
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "ask"
        subprocess.run([compiler, "-x", "c", "-", "-o", program], input=source.encode(), check=True)
        said = subprocess.run([program], check=True, capture_output=True).stdout
    assert int(said) == (-1 if told is None else told >= 16_000_000)


def test_the_clock_says_the_same_in_both_words() -> None:
    clock = SystemClock()
    assert clock.is_synced() is (clock.sync_state() is SyncState.YES)
