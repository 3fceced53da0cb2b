"""``kiosk bench`` measures real parts; how fast they are is for people to judge, not for a test."""

import json
import os
import subprocess
import sys
from pathlib import Path


def run_bench(what: str, folder: Path) -> dict:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environ.pop("DISPLAY", None)
    command = [sys.executable, "-m", "kiosk", "bench", what, "--json"]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_commits_are_measured_and_nothing_is_left_behind(tmp_path: Path):
    figures = run_bench("commit", tmp_path)["commit"]
    assert figures["commits"] == 300
    assert 0 < figures["p50"] <= figures["p99"] <= figures["max"]
    assert list(tmp_path.iterdir()) == []


def test_frames_are_measured_with_and_without_a_code(tmp_path: Path):
    figures = run_bench("frames", tmp_path)["frames"]
    assert {name: row["found"] for name, row in figures.items() if name.startswith("1280x720")} == {
        "1280x720 code": 1,
        "1280x720 empty": 0,
    }
    assert len(figures) == 6


def test_the_window_is_measured_from_start_to_paint(tmp_path: Path):
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk.window_bench", str(tmp_path), "3", "500"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert len(figures["read_to_painted_ms"]) == 3
    assert 0 < figures["first_paint_ms"] < figures["ready_ms"]
    assert max(figures["read_to_kept_ms"]) < max(figures["read_to_painted_ms"])
    assert figures["peak_memory_mb"] > 50
    assert figures["longest_work_ms"] > 0
    assert figures["rows_stored"] == 500
    assert all(took > 0 for took in figures["touch_to_highlight_ms"])


def test_an_unknown_measurement_is_told(tmp_path: Path):
    command = [sys.executable, "-m", "kiosk", "bench", "speed"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "speed" in done.stderr
    assert "Traceback" not in done.stderr
