"""``kiosk decode FILE...``: what the kiosk reads in pictures."""

import base64
from pathlib import Path
from typing import Any

from hardware.camera import read_picture
from hardware.decoder import ZbarDecoder
from kiosk.commands.terminal import Exit, out, print_json, shown, tell_fault
from kiosk.core.codes import Sighting
from kiosk.core.faults import CameraFault


def decode(files: list[Path], *, as_json: bool) -> Exit:
    """Print what is read in each file. A file that is no picture is told, the others are still read."""
    decoder = ZbarDecoder()
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
            print_json({"file": str(path), "codes": [_as_json(s) for s in sightings]})
        else:
            _print(path, sightings)
    return result


def _as_json(sighting: Sighting) -> dict[str, Any]:
    code = sighting.code
    meaning = code.gs1
    return {
        "text": code.text,
        "symbology": code.symbology.value,
        "bytes_b64": base64.b64encode(code.raw).decode("ascii"),
        "polygon": [list(point) for point in sighting.polygon],
        "gtin": code.gtin,
        "gs1": meaning.ais if meaning else None,
    }


def _print(path: Path, sightings: list[Sighting]) -> None:
    out.print(f"[bold]{shown(str(path), 200)}[/]" + ("" if sightings else "  [dim]no code[/]"))
    for sighting in sightings:
        code = sighting.code
        gtin = f"  GTIN {code.gtin}" if code.gtin else ""
        corner = f"  at {sighting.polygon[0][0]},{sighting.polygon[0][1]}" if sighting.polygon else ""
        out.print(f"  [green]✓[/] {shown(code.text)}  [dim]{code.symbology}{gtin}{corner}[/]")
        for ai, value, words in code.gs1.parts if code.gs1 else ():
            out.print(f"      ({ai}) {shown(words)}: {shown(value)}")
