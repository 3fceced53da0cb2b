"""Stories of ./run on machines made of stubs: the real apt-get, pip and python would change this one."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

RUN = Path(__file__).parent.parent / "run"
REAL_TOOLS = ["awk", "cat", "cp", "cut", "date", "dirname", "env", "find", "flock", "grep", "ls", "mkdir"]
REAL_TOOLS += ["readlink", "rm", "sed", "sh", "sha256sum", "tail", "touch", "wc"]

# Every stub writes "name arg|arg|... @ folder", and fails when its line contains $FAIL_ON.
STUB = """#!/bin/sh
IFS='|'
line="${0##*/} $* @ $PWD"
printf '%s\\n' "$line" >>"$STORY/calls"
if [ -n "$FAIL_ON" ]; then
    case $line in *"$FAIL_ON"*) echo "$FAIL_SAYS"; exit "$FAIL_STATUS" ;; esac
fi
"""
LDCONFIG = 'cat "$STORY/libraries"\n'
APT_GET = """case "|$*|" in
*'|-s|'*) ;;
*'|install|'*) cat "$STORY/all-libraries" >>"$STORY/libraries" ;;
esac
"""
PYTHON = """case "$*" in
*'import sys, pip'*) echo python3.11 ;;
'-m|venv|'*)
    mkdir -p "$3/bin" "$3/lib/python3.11/site-packages"
    cp "$0" "$3/bin/python"
    touch "$3/pyvenv.cfg" ;;
esac
"""


@dataclass
class Machine:
    """A checkout, the few programs that its PATH holds, and what they were asked to do."""

    root: Path
    uid: int = 0
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.checkout = self.root / "a checkout"
        self.bin = self.root / "bin"
        self.elsewhere = self.root / "elsewhere"
        for folder in (self.checkout, self.bin, self.elsewhere):
            folder.mkdir()
        shutil.copy(RUN, self.checkout / "run")
        (self.checkout / "requirements.txt").write_text("qt==1\n")
        (self.checkout / "requirements-dev.txt").write_text("qt==1\npytest==1\n")
        for tool in REAL_TOOLS:
            real = shutil.which(tool)
            assert real, f"{tool} is part of every Debian"
            (self.bin / tool).symlink_to(real)
        self.stub("ldconfig", LDCONFIG)
        self.stub("apt-get", APT_GET)
        self.stub("python3", PYTHON)
        for program in ("aplay", "Xvfb", "xauth", "xdotool", "openbox", "strace"):
            self.stub(program)
        self.stub("id", f"echo {self.uid}\n")
        libraries = [line.split() for line in RUN.read_text().splitlines() if line.startswith("lib")]
        known = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name, _package, _use in libraries)
        (self.root / "all-libraries").write_text(known)
        (self.root / "libraries").write_text("")

    def stub(self, name: str, does: str = "") -> None:
        (self.bin / name).write_text(STUB + does)
        (self.bin / name).chmod(0o755)

    def has_libraries(self) -> Machine:
        shutil.copy(self.root / "all-libraries", self.root / "libraries")
        return self

    def fails(self, on: str, status: int, says: str = "") -> None:
        self.environment |= {"FAIL_ON": on, "FAIL_STATUS": str(status), "FAIL_SAYS": says}

    def run(self, *args: str, script: str | Path = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        (self.root / "calls").write_text("")
        return subprocess.run(
            [script or self.checkout / "run", *args],
            cwd=cwd or self.checkout,
            env={"PATH": str(self.bin), "STORY": str(self.root), "FAIL_ON": "", **self.environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

    def calls(self, of: str = "") -> list[str]:
        return [line for line in (self.root / "calls").read_text().splitlines() if line.startswith(of)]

    def kiosk_call(self, *args: str, cwd: Path) -> str:
        return f"python {'|'.join(['-P', '-m', 'kiosk', *args])} @ {cwd}"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_first_start_installs_what_is_missing_and_a_second_one_only_starts(machine: Machine) -> None:
    first = machine.run()
    assert first.returncode == 0
    installing = machine.calls("apt-get")[-1]
    assert "|libzbar0|" in installing
    assert "--no-install-recommends" in installing
    assert any("pip|install|--require-hashes|--no-deps" in call for call in machine.calls("python"))
    assert machine.calls()[-1] == machine.kiosk_call(cwd=machine.checkout)
    assert "Ready after" in first.stderr
    assert first.stdout == "", "what the kiosk prints may be read by a program"

    second = machine.run()
    assert machine.calls() == [f"ldconfig -p @ {machine.checkout}", machine.kiosk_call(cwd=machine.checkout)]
    assert (second.returncode, second.stderr) == (0, "")


def test_package_lists_are_fetched_only_when_a_package_is_unknown(machine: Machine) -> None:
    machine.run("setup")
    assert not any("|update" in call for call in machine.calls("apt-get"))
    (machine.root / "libraries").write_text("")
    machine.fails("|-s|", 100)
    assert machine.run("setup").returncode == 0
    assert any("|update" in call for call in machine.calls("apt-get"))


def test_a_library_removed_later_comes_back_without_touching_the_environment(machine: Machine) -> None:
    machine.run()
    without_zbar = [line for line in (machine.root / "libraries").read_text().splitlines() if "zbar" not in line]
    (machine.root / "libraries").write_text("\n".join(without_zbar) + "\n")
    assert "Installing 1 system package " in machine.run().stderr
    assert machine.calls("apt-get")[-1].endswith(f"|libzbar0 @ {machine.checkout}")
    assert not any("pip|install" in call for call in machine.calls())


@pytest.mark.parametrize("sudo", [None, "exit 1\n"], ids=["no sudo", "sudo wants a password"])
def test_without_permission_one_sentence_names_the_command(tmp_path: Path, sudo: str | None) -> None:
    machine = Machine(tmp_path, uid=1000)
    if sudo:
        machine.stub("sudo", sudo)
    told = machine.run()
    assert told.returncode == 2
    assert len(told.stderr.splitlines()) == 1
    prefix = "sudo " if sudo else ""
    assert f"as administrator run: {prefix}apt-get update && {prefix}apt-get install -y " in told.stderr
    assert " libzbar0 " in told.stderr
    assert machine.calls("apt-get") == []
    assert not any("kiosk" in call.split(" @ ")[0] for call in machine.calls("python"))


def test_sudo_without_a_password_installs(tmp_path: Path) -> None:
    machine = Machine(tmp_path, uid=1000)
    machine.stub("sudo", '[ "$1" != -n ] || shift\n"$@"\n')
    assert machine.run().returncode == 0
    assert machine.calls("sudo env")


def test_nothing_is_asked_of_a_person_without_rights_when_only_extras_are_missing(tmp_path: Path) -> None:
    machine = Machine(tmp_path, uid=1000).has_libraries()
    (machine.bin / "aplay").unlink()
    assert machine.run().returncode == 0
    assert machine.calls("apt-get") == []


def test_a_system_without_apt_is_told_what_to_install(machine: Machine) -> None:
    (machine.bin / "apt-get").unlink()
    told = machine.run()
    assert told.returncode == 2
    assert "no apt-get" in told.stderr


def test_relative_files_mean_the_folder_where_the_person_is(machine: Machine) -> None:
    machine.has_libraries().run("setup")
    (machine.bin / "kiosk").symlink_to(machine.checkout / "run")
    arguments = ("decode", "shelf one.png", "../b.png", "")
    expected = machine.kiosk_call(*arguments, cwd=machine.elsewhere)
    for script in (machine.checkout / "run", "../a checkout/run", machine.bin / "kiosk"):
        assert machine.run(*arguments, script=script, cwd=machine.elsewhere).returncode == 0
        assert machine.calls()[-1] == expected


def test_the_status_of_the_kiosk_is_the_status_of_the_script(machine: Machine) -> None:
    machine.has_libraries().run("setup")
    machine.fails("-m|kiosk|sync", 7)
    assert machine.run("sync").returncode == 7


def test_arguments_after_test_reach_pytest_alone(machine: Machine) -> None:
    machine.has_libraries()
    assert machine.run("test", "-k", "x", cwd=machine.elsewhere).returncode == 0
    assert any("requirements-dev.txt" in call for call in machine.calls("python"))
    machine.run("test", "-k", "x", cwd=machine.elsewhere)
    assert machine.calls("python") == [f"python -m|pytest|-k|x @ {machine.checkout}"]


def test_all_checks_run_in_order(machine: Machine) -> None:
    machine.has_libraries().run("test", "--version")
    done = machine.run("test", cwd=machine.elsewhere)
    order = [call.split(" @ ")[0].removeprefix("python ") for call in machine.calls("python")]
    assert order[:3] == ["-m|ruff|check", "-m|ruff|format|--check", "-m|mypy"]
    assert "lint_imports_command" in order[3]
    assert order[4:] == ["-m|pytest|-n|logical|--dist|worksteal"]
    assert "All checks passed in" in done.stdout


def test_the_first_failing_check_ends_the_run_with_its_status(machine: Machine) -> None:
    machine.has_libraries().run("test", "--version")
    machine.fails("-m|mypy", 3)
    failed = machine.run("test")
    assert failed.returncode == 3
    assert "types (mypy)" in failed.stderr
    assert not any("-m|pytest" in call for call in machine.calls("python"))


def test_an_environment_for_tests_serves_the_kiosk_too(machine: Machine) -> None:
    machine.has_libraries().run("test", "--version")
    machine.run()
    assert machine.calls("python") == [machine.kiosk_call(cwd=machine.checkout)]


def test_changed_requirements_are_installed_at_the_next_start(machine: Machine) -> None:
    machine.has_libraries().run("setup")
    (machine.checkout / "requirements.txt").write_text("qt==2\n")
    machine.run()
    assert any("pip|install" in call for call in machine.calls())
    assert not any("-m|venv" in call for call in machine.calls())


def test_a_killed_preparation_is_started_over(machine: Machine) -> None:
    machine.has_libraries().run("setup")
    venv = machine.checkout / ".venv"
    (venv / ".preparing").touch()
    (venv / "half-unpacked").touch()
    again = machine.run()
    assert "unfinished" in again.stderr
    assert not (venv / "half-unpacked").exists()
    assert machine.calls()[-1] == machine.kiosk_call(cwd=machine.checkout)
    machine.run()
    assert machine.calls("python") == [machine.kiosk_call(cwd=machine.checkout)]


def test_no_network_is_said_in_one_sentence_and_the_next_start_tries_again(machine: Machine) -> None:
    machine.has_libraries().fails("pip|install", 1, "ERROR: Temporary failure in name resolution")
    failed = machine.run()
    assert failed.returncode == 4
    assert failed.stderr.splitlines()[-1].endswith(f"The whole output is in {machine.checkout}/.venv/prepare.log")
    assert "is there a network?" in failed.stderr
    machine.environment["FAIL_ON"] = ""
    assert machine.run().returncode == 0


def test_no_network_for_system_packages(machine: Machine) -> None:
    machine.fails("apt-get ", 100, "E: Failed to fetch libzbar0  Temporary failure resolving")
    failed = machine.run()
    assert failed.returncode == 4
    assert "system packages could not be downloaded" in failed.stderr


def test_a_wrong_package_is_not_blamed_on_the_network(machine: Machine) -> None:
    machine.has_libraries().fails("pip|install", 1, "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES")
    failed = machine.run()
    assert failed.returncode == 3
    assert "not the one named in requirements.txt" in failed.stderr


def test_the_environment_may_live_elsewhere_but_never_on_top_of_other_files(machine: Machine) -> None:
    machine.has_libraries().environment["KIOSK_VENV"] = "the venv"
    assert machine.run("setup", cwd=machine.elsewhere).returncode == 0
    path_file = machine.elsewhere / "the venv/lib/python3.11/site-packages/kiosk_checkout.pth"
    assert path_file.read_text() == f"{machine.checkout}\n"
    assert not (machine.checkout / ".venv").exists()

    papers = machine.root / "papers"
    papers.mkdir()
    (papers / "letter").touch()
    machine.environment["KIOSK_VENV"] = str(papers)
    assert machine.run("setup").returncode == 2
    assert [entry.name for entry in papers.iterdir()] == ["letter"]
