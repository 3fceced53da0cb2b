"""``kiosk gun-doctor``: the page of test codes as a PDF, and the doctor for guns without a window.

A serial or grabbed gun is read directly. A gun that types is read as lines from the terminal: there the times and
places of its keys are unknown, so speed, terminator and foreign layouts are put right in the window alone.
"""

import queue
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardware.burst import text_of, text_of_line
from hardware.gun_ports import GunKind, kind_of
from kiosk.assembly import bare_guns
from kiosk.commands.terminal import Exit, err, out, print_json, shown, warn
from kiosk.core.events import CaptureNotKept, CodeScanned, Event, GunChanged, GunState
from kiosk.core.faults import SettingsFault
from kiosk.core.gun import Burst, GunProfile
from kiosk.core.gun_doctor import Diagnosis, GunDoctor, Heard, Look, burst_of_text
from kiosk.core.gun_findings import Grade, profile_words
from kiosk.core.gun_sheet import SHEET
from kiosk.profiles import save_profile
from kiosk.settings import Settings

_SIGNS = {Grade.CHANGE: "[red]▲[/]", Grade.PUT_RIGHT: "[green]✓[/]", Grade.BETTER: "[blue]i[/]"}
_LONGEST_LINE = 10_000


def write_page(file: Path, *, is_letter: bool, as_json: bool) -> Exit:
    """Write the page of test codes as a PDF. Raises SettingsFault when the file cannot be written."""
    from kiosk.widgets.gun_page import Paper, pdf_page

    paper = Paper.LETTER if is_letter else Paper.A4
    try:
        file.write_bytes(pdf_page(paper))
    except OSError as fault:
        sentence = f"{file}: {fault.strerror}. Choose another name after --pdf."
        raise SettingsFault("The page cannot be written", sentence) from None
    if as_json:
        print_json({"file": str(file), "paper": paper.name, "codes": [code.text for code in SHEET]})
    else:
        out.print(f"{shown(str(file), 200)} is written. Print it at 100 %, on {paper.name}.")
    return Exit.DONE


def examine_lines(settings: Settings, *, lines_only: bool, keep: bool, as_json: bool) -> Exit:
    """Diagnose a gun that types, from lines on stdin. An empty line skips a code; the end of input ends it."""
    doctor = _doctor("", "Typing gun", lines_only=lines_only)
    _ask(doctor)
    for line in _lines():
        if line:
            _tell(doctor.hear(burst_of_text(line)))
        elif doctor.pending:
            doctor.skip(doctor.pending[0])
        if not doctor.pending:
            break
        _ask(doctor)
    warn(
        "Not judged here", "How fast the gun types and what it sends at the end of a code: see the window's gun doctor."
    )
    return _report(settings, doctor.diagnosis(), keep=keep, as_json=as_json)


def examine_gun(
    settings: Settings, name: str, *, seconds: float | None, lines_only: bool, keep: bool, as_json: bool
) -> Exit:
    """Diagnose a serial gun, or one that is grabbed, until all codes were scanned or the time is over."""
    doctor = _doctor(name, Path(name).name, lines_only=lines_only)
    events: queue.SimpleQueue[Event | Burst] = queue.SimpleQueue()
    guns = bare_guns(settings.model_copy(update={"gun": (name,)}), lambda _name, event: events.put(event))
    for gun in guns:
        gun.start()
    try:
        for event in _until(events, seconds):
            if isinstance(event, GunChanged):
                err.print(shown(event.sentence, 300))
                if event.state is GunState.READY:
                    _ask(doctor)
            elif isinstance(event, CaptureNotKept):
                warn(event.title, event.sentence)
            else:
                sent = _sent(event)
                if sent is None:
                    continue
                _tell(doctor.hear(sent))
                if not doctor.pending:
                    break
                _ask(doctor)
    finally:
        for gun in guns:
            gun.stop()
    return _report(settings, doctor.diagnosis(), keep=keep, as_json=as_json)


def _sent(event: Event | Burst) -> Burst | None:
    """What a gun sent: of a grabbed one its keys, of a serial one the text. None: something else is told."""
    if isinstance(event, CodeScanned):
        return burst_of_text(event.code.aim + event.code.text, is_serial=True)
    return event if isinstance(event, Burst) else None


def _doctor(device: str, name: str, *, lines_only: bool) -> GunDoctor:
    is_serial = bool(device) and kind_of(device) is GunKind.SERIAL
    doctor = GunDoctor(text_of_line if is_serial else text_of, device, name, is_timed=False)
    for code in SHEET:
        if lines_only and code.needs_imager:
            doctor.skip(code)
    return doctor


def _lines() -> Iterator[str]:
    """Lines of the terminal without their end; a Tab at the end is the gun's terminator."""
    while line := sys.stdin.readline(_LONGEST_LINE):
        yield line.rstrip("\r\n").removesuffix("\t")


def _until(events: "queue.SimpleQueue[Event | Burst]", seconds: float | None) -> Iterator[Event | Burst]:
    """Events as they come, until the time is over."""
    end_s = None if seconds is None else time.monotonic() + seconds
    while True:
        left_s = None if end_s is None else end_s - time.monotonic()
        if left_s is not None and left_s <= 0:
            return
        try:
            yield events.get(timeout=left_s)
        except queue.Empty:
            return


def _ask(doctor: GunDoctor) -> None:
    code = doctor.pending[0]
    err.print(f"Scan code {SHEET.index(code) + 1} of {len(SHEET)} of the page: [bold]{code.name}[/] ({code.why}).")


def _tell(heard: Heard) -> None:
    sign = {Look.AS_PRINTED: "[green]✓[/]", Look.CHANGED: "[yellow]![/]", Look.NOT_OURS: "[red]✗[/]"}[heard.look]
    name = f"{heard.code.name}: " if heard.code else ""
    err.print(f"  {sign} {name}{heard.look.value.lower()}: {shown(heard.arrived, 80)}")


def _report(settings: Settings, found: Diagnosis, *, keep: bool, as_json: bool) -> Exit:
    path = save_profile(settings.data, found.profile) if keep and found.profile is not None else None
    if as_json:
        print_json(_as_json(found, path))
    else:
        _print(found, path)
    return Exit.DONE if found.is_well else Exit.NEEDS_PERSON


def _as_json(found: Diagnosis, path: Path | None) -> dict[str, Any]:
    return {
        "is_well": found.is_well,
        "findings": [asdict(finding) for finding in found.findings],
        "profile": asdict(found.profile) if found.profile else None,
        "kept": str(path) if path else None,
        "not_tested": [code.name for code in found.untested],
    }


def _print(found: Diagnosis, path: Path | None) -> None:
    for finding in found.findings:
        out.print(f"{_SIGNS[finding.grade]} [bold]{shown(finding.title, 200)}[/]")
        out.print(f"  {finding.grade.value}: {shown(finding.sentence, 500)}")
    if not found.findings and found.profile is not None:
        out.print("[green]✓[/] Nothing is wrong: codes arrive as they are printed.")
    if found.untested:
        out.print(f"Not tested: {', '.join(code.name for code in found.untested)}.")
    if found.profile is None:
        out.print("No profile makes the codes right. Change the gun as said above and test again.")
    elif path is not None:
        out.print(
            f"The profile is kept: {profile_words(found.profile)} A running kiosk takes it up when it starts again."
        )
    elif found.profile != GunProfile(found.profile.name, found.profile.device):
        out.print(f"The profile would be: {profile_words(found.profile)} Keep it with --keep.")
