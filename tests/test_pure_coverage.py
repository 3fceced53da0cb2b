"""The pure rules are tested in every branch: their own tests are run once more and counted.

Which modules are pure is read from the tree: those of core, sync and hardware that import nothing but pure things. So
a new one is held to this without being listed anywhere, and none leaves the list without a door to the world.
"""

import ast
import json
import os
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
LAYERS = {"kiosk/core": "core", "sync": "sync", "hardware": "hardware"}
"""Folders with pure modules, and where their tests are."""
DOORS = frozenset(
    [
        *("argparse", "asyncio", "atexit", "concurrent", "ctypes", "fcntl", "glob", "importlib", "io", "logging"),
        *("mmap", "multiprocessing", "os", "pathlib", "platform", "queue", "random", "secrets", "select", "shutil"),
        *("signal", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "uuid", "wave"),
    ]
)
"""What of the standard library leads to a clock, thread, file, random or log."""
TOO_LONG = (
    "tests/core/test_gun_doctor.py::"
    "test_exactly_the_faults_of_a_gun_are_found_and_its_profile_gives_back_what_is_printed"
)
"""A search of hundreds of guns, slow when counted; what it reaches, others reach."""
PURE_LIBRARIES = frozenset({"biip", "nacl"})
FURTHER_TESTS = {
    "sync/policy.py": ["sync/test_hold.py"],
    "hardware/wedge.py": ["hardware/test_wedge_people.py", "hardware/test_wedge_marks.py"],
    "hardware/evdev_keys.py": ["hardware/test_evdev_rare_keys.py"],
}
"""Tests that do not bear the name of the module they belong to."""


def name_of(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def modules() -> dict[str, str]:
    """Every module of the layers, by name."""
    found = (path.relative_to(ROOT).as_posix() for layer in LAYERS for path in (ROOT / layer).glob("*.py"))
    return {name_of(path): path for path in found}


def imports(path: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            full = {alias.name: f"{node.module}.{alias.name}" for alias in node.names}
            found |= {whole if whole in modules() else str(node.module) for whole in full.values()}
    return found


@cache
def pure() -> frozenset[str]:
    """Names of the pure modules: what is left when every module that imports something else is taken away."""
    left = set(modules())
    needs = {name: imports(path) for name, path in modules().items()}
    while impure := {name for name in left if any(not is_harmless(need, left) for need in needs[name])}:
        left -= impure
    return frozenset(name for name in left if has_code(modules()[name]))


def is_harmless(name: str, pure_so_far: set[str]) -> bool:
    if name in modules():
        return name in pure_so_far
    top = name.partition(".")[0]
    return top in PURE_LIBRARIES or (top in sys.stdlib_module_names and top not in DOORS)


def has_code(path: str) -> bool:
    return len(ast.parse((ROOT / path).read_text(encoding="utf-8")).body) > 1


def files_for(path: str) -> list[str]:
    """The tests of core all belong together; elsewhere a module's tests bear its name."""
    folder, _, file = path.rpartition("/")
    own = f"{LAYERS[folder]}/test_{file}"
    if folder == "kiosk/core":
        return sorted(found.relative_to(ROOT / "tests").as_posix() for found in (ROOT / "tests/core").glob("test_*.py"))
    return [own, *FURTHER_TESTS.get(path, [])]


def test_all_of_the_core_is_pure_and_what_is_declared_pure_is():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    declared = next(set(contract["source_modules"]) for contract in contracts if "pure core" in contract["name"])
    core = {name for name, path in modules().items() if path.startswith("kiosk/core/") and has_code(path)}
    assert core <= pure()
    assert declared - {"kiosk.core"} <= pure()


def test_a_module_with_a_door_to_the_world_is_not_pure():
    assert {"sync.engine", "sync.courier", "hardware.camera", "hardware.guns"} & set(modules())
    assert not {"sync.engine", "sync.courier", "hardware.camera", "hardware.guns"} & pure()


def test_every_branch_of_the_pure_modules_is_taken(tmp_path):
    told, paths = tmp_path / "coverage.json", sorted(modules()[name] for name in pure())
    tests = sorted({f"tests/{test}" for path in paths for test in files_for(path)})
    assert [test for test in tests if not (ROOT / test).is_file()] == [], "a pure module has tests of its name"
    coverage = [sys.executable, "-m", "coverage"]
    environ = os.environ | {"COVERAGE_FILE": str(tmp_path / "data")}
    counted = ["run", "--branch", "--rcfile", os.devnull, f"--include={','.join(paths)}"]
    # Few examples each: a branch that only luck finds is not tested.
    run = [*coverage, *counted, "-m", "pytest", "-q", "--hypothesis-profile=counted", f"--deselect={TOO_LONG}", *tests]
    done = subprocess.run(run, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    subprocess.run(
        [*coverage, "json", "-o", str(told)], cwd=ROOT, env=environ, check=True, capture_output=True, timeout=60
    )
    files = json.loads(told.read_text(encoding="utf-8"))["files"]
    assert [path for path in paths if path not in files] == [], "no test looks at these pure modules"
    missing = {
        name: found["missing_lines"] + found["missing_branches"]
        for name, found in files.items()
        if found["missing_lines"] or found["missing_branches"]
    }
    assert missing == {}
