"""``kiosk decode FILE...``: what the kiosk reads in pictures."""

import base64
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardware.camera import read_picture
from hardware.decoder import still_decoder
from kiosk.commands.terminal import Exit, out, print_json, shown, tell_fault
from kiosk.core.codes import Sighting
from kiosk.core.faults import CameraFault


def decode(files: list[Path], *, as_json: bool) -> Exit:
    """Print what is read in each file. A file that is no picture is told, the others are still read."""
    decoder = still_decoder()
    result = Exit.DONE
    for path in files:
        try:
            sightings = decoder.decode(read_picture(path).bgr)
        except CameraFault as fault:
            result = Exit.USAGE
            tell_fault(fault)
            if as_json:
                print_json({"file": str(path), "codes": [], "error": fault.sentence})
            continue
        if as_json:
            print_json(_told(path, sightings))
        else:
            _print(path, sightings)
    return result


def _told(path: Path, sightings: list[Sighting]) -> dict[str, Any]:
    """Codes that count, and apart from them those which one picture is not enough to believe."""
    return {
        "file": str(path),
        "codes": [_as_json(sighting) for sighting in sightings if sighting.is_sure],
        "doubtful": [_as_json(sighting) for sighting in sightings if not sighting.is_sure],
    }


def _as_json(sighting: Sighting) -> dict[str, Any]:
    code = sighting.code
    meaning = code.gs1
    return {
        "text": code.text,
        "symbology": code.symbology.value,
        "aim": code.aim,
        "bytes_b64": base64.b64encode(code.raw).decode("ascii"),
        "polygon": [list(point) for point in sighting.polygon],
        "found_by": sighting.found_by,
        "gtin": code.gtin,
        "is_in_store": code.is_in_store,
        "gs1": meaning.ais if meaning else None,
        "gs1_elements": [asdict(element) for element in meaning.elements] if meaning else [],
        "gs1_problem": code.gs1_problem,
        "not_sendable": code.why_not_sendable,
    }


def _print(path: Path, sightings: list[Sighting]) -> None:
    out.print(f"[bold]{shown(str(path), 200)}[/]" + ("" if sightings else "  [dim]no code[/]"))
    for sighting in sorted(sightings, key=lambda sighting: not sighting.is_sure):
        _print_code(sighting)


def _print_code(sighting: Sighting) -> None:
    code = sighting.code
    kind = f"{code.symbology} {code.aim}".strip()
    corner = f"at {sighting.polygon[0][0]},{sighting.polygon[0][1]}" if sighting.polygon else ""
    number = f"{'In-store number' if code.is_in_store else 'GTIN'} {code.gtin}" if code.gtin else ""
    found = f"by {sighting.found_by}" if sighting.found_by else ""
    facts = "  ".join(shown(fact) for fact in (kind, number, corner, found) if fact)
    if sighting.is_sure:
        out.print(f"  [green]✓[/] {shown(code.text)}  [dim]{facts}[/]")
    else:
        out.print(f"  [yellow]? {shown(code.text)}  doubtful: not believed without a second look[/]  [dim]{facts}[/]")
    for element in code.gs1.elements if code.gs1 else ():
        wrong = f"  [yellow]▲ {shown(element.problem)}[/]" if element.problem else ""
        out.print(f"      ({element.ai}) {shown(element.title)}: {shown(element.words)}{wrong}")
    for sentence in (code.meaning if code.gs1_problem else "", code.why_not_sendable):
        if sentence:
            out.print(f"      [yellow]▲ {shown(sentence, 300)}[/]")
