"""The pure rules of delivery are tested in every branch: their own tests are run once more and counted."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PURE = {
    "sync/plan.py": ["sync/test_plan.py"],
    "sync/policy.py": ["sync/test_policy.py", "sync/test_hold.py"],
    "sync/governor.py": ["sync/test_governor.py"],
    "sync/link.py": ["sync/test_link.py"],
    "sync/reconcile.py": ["sync/test_reconcile.py"],
    "kiosk/core/time.py": ["core/test_time.py"],
    "kiosk/core/delivery.py": ["core/test_states.py"],
    "kiosk/core/session.py": ["core/test_states.py"],
}


def test_every_branch_of_the_pure_modules_is_taken(tmp_path):
    told = tmp_path / "coverage.json"
    tests = sorted({f"tests/{test}" for files in PURE.values() for test in files})
    coverage = [sys.executable, "-m", "coverage"]
    environ = os.environ | {"COVERAGE_FILE": str(tmp_path / "data")}
    run = [
        *coverage,
        "run",
        "--branch",
        "--rcfile",
        os.devnull,
        f"--include={','.join(PURE)}",
        "-m",
        "pytest",
        "-q",
        *tests,
    ]
    done = subprocess.run(run, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    subprocess.run(
        [*coverage, "json", "-o", str(told)], cwd=ROOT, env=environ, check=True, capture_output=True, timeout=60
    )
    files = json.loads(told.read_text(encoding="utf-8"))["files"]
    assert set(files) == set(PURE)
    missing = {
        name: found["missing_lines"] + found["missing_branches"]
        for name, found in files.items()
        if found["missing_lines"] or found["missing_branches"]
    }
    assert missing == {}
