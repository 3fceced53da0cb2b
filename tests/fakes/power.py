"""A power cut, made from the record of a process's writes (research page delivery, section 3.2).

strace notes every write, sync, truncation and removal of the database's files, and every "ack n" on stdout. The disk
is then built again as a power cut at any point may have left it: what was synced is there, of what was not: nothing,
all, a half by chance, or all with the last write torn at a sector.
"""

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SECTOR = 512
_CALLS = "trace=openat,close,dup,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_BYTES = re.compile(r"\\x([0-9a-f]{2})")


@dataclass(frozen=True)
class Event:
    """One call: ``write`` (data at an offset), ``cut`` (to a length), ``sync``, ``gone``, or ``ack`` (a number)."""

    kind: str
    name: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class File:
    """What is surely on the disk, and what was written since."""

    safe: bytearray = field(default_factory=bytearray)
    loose: list[Event] = field(default_factory=list)

    def synced(self) -> None:
        for event in self.loose:
            apply(self.safe, event)
        self.loose.clear()


def apply(content: bytearray, event: Event) -> None:
    if event.kind == "cut":
        del content[event.at :]
        content.extend(bytes(event.at - len(content)))
        return
    content.extend(bytes(max(0, event.at - len(content))))
    content[event.at : event.at + len(event.data)] = event.data


def record(program: str, folder: Path, *arguments: str) -> list[Event]:
    """Run a Python program under strace; what it did to the database files in ``folder``."""
    log = folder.with_suffix(".strace")
    command = ["strace", "-f", "-xx", "-s", "1000000", "-e", _CALLS, "-o", str(log)]
    child = [sys.executable, "-c", program, str(folder), *arguments]
    subprocess.run([*command, *child], cwd=ROOT, check=True, timeout=240, stdout=subprocess.DEVNULL)
    return list(_read(log, folder))


def _read(log: Path, folder: Path) -> Iterator[Event]:
    names: dict[int, str] = {}
    for line in _whole_lines(log):
        call = _CALL.match(line)
        if call is None or int(call[3]) < 0:
            continue
        name, text, result = call[1], call[2], int(call[3])
        if name == "openat":
            path = Path(os.fsdecode(_bytes(text)))
            names[result] = path.name if path.parent == folder and path.name.startswith("kiosk.sqlite3") else ""
        elif name in {"unlink", "unlinkat"}:
            yield Event("gone", Path(os.fsdecode(_bytes(text))).name)
        else:
            yield from _of_file(name, text, int(text.split(",")[0]), names)


def _of_file(call: str, text: str, number: int, names: dict[int, str]) -> Iterator[Event]:
    file = names.get(number, "")
    if call == "close":
        names.pop(number, None)
    elif call == "write" and number == 1 and _bytes(text).startswith(b"ack "):
        yield Event("ack", at=int(_bytes(text).split()[1]))
    elif not file or file.endswith("-shm"):
        return
    elif call == "pwrite64":
        yield Event("write", file, int(text.rsplit(",", 1)[1]), _bytes(text))
    elif call == "ftruncate":
        yield Event("cut", file, int(text.split(",")[1]))
    elif call in {"fsync", "fdatasync"}:
        yield Event("sync", file)


def _whole_lines(log: Path) -> Iterator[str]:
    """Calls that another thread interrupted are put together again."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii") as lines:
        for line in lines:
            thread = line.split(" ", 1)[0]
            if line.rstrip().endswith("<unfinished ...>"):
                begun[thread] = line.rstrip().removesuffix("<unfinished ...>").rstrip()
            elif " resumed>" in line:
                yield begun.pop(thread, "") + line.split(" resumed>", 1)[1]
            else:
                yield line


def _bytes(text: str) -> bytes:
    return bytes(int(pair, 16) for pair in _BYTES.findall(text.split('"')[1]))


def crash_states(events: list[Event], dice: random.Random) -> Iterator[tuple[int, dict[str, bytes]]]:
    """The files as a power cut after each call may leave them, beside the last ack before it."""
    files: dict[str, File] = {}
    acked = 0
    for event in events:
        if event.kind == "ack":
            acked = event.at
            continue
        file = files.setdefault(event.name, File())
        if event.kind == "sync":
            file.synced()
        elif event.kind == "gone":
            del files[event.name]
        else:
            file.loose.append(event)
        for chosen in _ways(files, dice):
            yield acked, chosen


def _ways(files: dict[str, File], dice: random.Random) -> Iterator[dict[str, bytes]]:
    yield {name: bytes(file.safe) for name, file in files.items()}
    if not any(file.loose for file in files.values()):
        return
    yield {name: _built(file, file.loose) for name, file in files.items()}
    yield {name: _built(file, [e for e in file.loose if dice.random() < 0.5]) for name, file in files.items()}
    yield {name: _built(file, _torn(file.loose, dice)) for name, file in files.items()}


def _built(file: File, events: list[Event]) -> bytes:
    content = bytearray(file.safe)
    for event in events:
        apply(content, event)
    return bytes(content)


def _torn(events: list[Event], dice: random.Random) -> list[Event]:
    if not events or events[-1].kind != "write":
        return events
    last = events[-1]
    kept = dice.randrange(0, max(1, len(last.data) // SECTOR)) * SECTOR
    return [*events[:-1], Event("write", last.name, last.at, last.data[:kept])]
