"""``kiosk bench coach DIR``: what the photo coach stops, measured on photographs and on bad ones made from them.

Small print counts as 12 pixels of x-height: 1.2 mm, the least that is allowed on food (Regulation (EU) 1169/2011,
annex IV), on a product of 20 cm that fills a photo of 2048 pixels. Its strokes, two and a half to an x-height, keep
less than a tenth of their contrast from a disc of 2.6 pixels radius or a way of 4.4 pixels on; that blur is called 1
here. Such print was looked at: at 1 it can still be read, at 1.5 hardly, at 2 it cannot.

Pictures are parted by a hash of their names: thresholds were chosen on one half alone, the other tells how good they
are. Blur: the highest that stops 97 % of strength 1.5; brightness: well below the darkest good photo of that half, and
above nearly all that are 2 stops too dark; glare: the highest that stops as many as any; letters: the least that stops
no more than one in eight blocks of whole print that are cut out close. Glare was 0.003 when the other half was first
looked at, and stopped three good photos more there.

Measured, in percent of the one half and the other (37 and 49 good photos, 578 pictures in all): good photos stopped 0
and 6, blur of strength 2 stopped 99 and 100, of 1.5 97 and 91, 3 stops dark 100 and 100, glare of 1 % of the picture
100 and 100, barcodes cut 82 and 100, square codes cut 94 and 93, print that runs out 86 and 75, print cut through 81
and 70; of photos whose print is whole 3 and 5 stopped, of whole square codes that were not read 3 and 3. Of blocks of
print cut out close 3 of 12 and 2 of 15 are stopped: beside one of them lies a QR code, which the edge does cut.
"""

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from rich.table import Table

from hardware import coach
from hardware.bench.labels import Dice
from hardware.bench.photo_damage import cut_through, moved, out_of_focus, underexposed, with_glare
from hardware.camera import read_picture
from hardware.coach import Measures
from hardware.decoder import still_decoder
from hardware.frames import Image
from hardware.opencv import cv2, resized
from kiosk.commands.bench.coach_cuts import LEFT_ALONE, TOLD, cuts, is_told
from kiosk.commands.bench.coach_good import GOOD
from kiosk.commands.bench.figures import Figures, percent, percentiles, progress
from kiosk.commands.bench.truth import TRUTH, photographs, pictures_in
from kiosk.commands.terminal import Exit, out, print_json, shown, tell_fault
from kiosk.core.codes import RETAIL, Code, Sighting
from kiosk.core.faults import CameraFault, SettingsFault
from kiosk.core.photo_shot import AdviceKind, contradicting

HALVES = ("tune", "test")
_DISC, _WAY = 2.6, 4.4
_SCREEN = (1920, 1080)
_RUNS = 5
_STILL_READ = ", code read"
"""Print is looked at around the code; where none is read, in the middle."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One way to spoil a photo: ``kind`` is what the coach should say then."""

    name: str
    kind: AdviceKind
    spoil: Callable[[Dice, Image], Image]


def _out_of_focus(strength: float, _dice: Dice, bgr: Image) -> Image:
    return out_of_focus(bgr, _DISC * strength)


def _moved(strength: float, dice: Dice, bgr: Image) -> Image:
    return moved(bgr, _WAY * strength, dice.uniform(0, np.pi))


def _dark(stops: float, _dice: Dice, bgr: Image) -> Image:
    return underexposed(bgr, stops)


def _glare(share: float, dice: Dice, bgr: Image) -> Image:
    return with_glare(dice, bgr, share)


def _damages() -> list[Damage]:
    blur = [
        Damage(f"{name} {strength:g}", AdviceKind.BLUR, partial(spoil, strength))
        for strength in (1.0, 1.5, 2.0, 3.0)
        for name, spoil in (
            ("out of focus", _out_of_focus),
            ("moved", _moved),
        )
    ]
    dark = [Damage(f"{stops} stops dark", AdviceKind.DARK, partial(_dark, stops)) for stops in (2, 3, 4)]
    glare = [
        Damage(f"glare {share * 100:g}%", AdviceKind.GLARE, partial(_glare, share))
        for share in (0.005, 0.01, 0.03, 0.06)
    ]
    return [*sorted(blur, key=lambda one: one.name), *dark, *glare]


@dataclass(frozen=True, slots=True)
class _Photo:
    """One picture as it is, what was read in it, and what the coach measured. ``spoilt``: of each damage by name.

    ``cut``: cut through its barcode, where that can no longer be read; cut along its bars it often can. ``cuttings``:
    cut through its print or its square code, or left whole, as ``coach_cuts`` names them.
    """

    name: str
    is_good: bool
    half: str
    sightings: tuple[Sighting, ...]
    measures: Measures
    ms: float
    spoilt: dict[str, Measures]
    cut: Measures | None
    cuttings: tuple[tuple[str, Measures], ...]

    def kinds(self) -> list[AdviceKind]:
        return [one.kind for one in coach.judged(self.measures)]


def bench_coach(folder: Path, plot: Path | None, *, as_json: bool) -> Exit:
    """Measure the pictures of ``folder``, print the figures, draw ``plot`` when it is named. Raises SettingsFault."""
    if plot is not None and (plot.suffix.lower() != ".png" or not plot.absolute().parent.is_dir()):
        raise SettingsFault("The plot cannot be drawn", f"{plot} must end in .png and lie in a folder that exists.")
    paths = [one.path for one in photographs(folder)] if (folder / TRUTH).exists() else pictures_in(folder)
    photos = list(_measured(paths))
    if not any(photo.is_good for photo in photos):
        raise SettingsFault("No photographs", "None of these pictures can be used.")
    figures = _figures(photos)
    if as_json:
        print_json(figures)
    else:
        _print(figures)
    if plot is not None:
        from kiosk.commands.bench.coach_plot import draw

        good = [(one.half, one.measures, one.spoilt) for one in photos if one.is_good]
        draw(plot, good, [(one.half, *cutting) for one in photos for cutting in one.cuttings])
    return Exit.DONE


def half_of(name: str) -> str:
    """Which half a picture belongs to."""
    return HALVES[hashlib.sha256(f"coach {name}".encode()).digest()[0] % 2]


def _measured(paths: Sequence[Path]) -> Iterator[_Photo]:
    known = {path.stem for path in paths} & GOOD
    decoder = still_decoder()
    with progress("Looking at photographs", len(paths)) as step:
        for path in paths:
            try:
                bgr = read_picture(path).bgr
            except CameraFault as fault:
                tell_fault(fault)
            else:
                photo = _look(path.name, bgr, decoder.decode, is_good=path.stem in known or not known)
                if photo is not None:
                    yield photo
            step()


def _look(name: str, bgr: Image, decode: Callable[[Image], list[Sighting]], *, is_good: bool) -> _Photo | None:
    sightings = _sure(decode(bgr))
    began_s = time.perf_counter()
    measures = coach.measure(bgr, sightings)
    took_ms = (time.perf_counter() - began_s) * 1e3
    if measures is None:
        return None
    dice = np.random.default_rng(list(hashlib.sha256(name.encode()).digest()))
    spoilt, cut = {}, None
    if is_good:
        spoilt = _spoilt(dice, bgr, sightings)
        polygon = next((one.polygon for one in sightings if one.polygon and one.code.symbology in RETAIL), None)
        if polygon:
            rest = cut_through(dice, bgr, polygon)
            left = _sure(decode(rest))
            cut = (
                None if any(one.code in {two.code for two in sightings} for one in left) else coach.measure(rest, left)
            )
    cuttings = tuple(cuts(dice, Path(name).stem, bgr, sightings, lambda rest: _sure(decode(rest))))
    return _Photo(name, is_good, half_of(name), sightings, measures, took_ms, spoilt, cut, cuttings)


def _spoilt(dice: Dice, bgr: Image, sightings: Sequence[Sighting]) -> dict[str, Measures]:
    """What the coach measures of each damage: when nothing can be read any more, of blur also when all still can."""
    found: dict[str, Measures] = {}
    for damage in _damages():
        bad = damage.spoil(dice, bgr)
        for way, seen in (("", ()), (_STILL_READ, sightings)):
            measures = coach.measure(bad, seen) if not way or (seen and damage.kind is AdviceKind.BLUR) else None
            if measures is not None:
                found[damage.name + way] = measures
    return found


def _sure(sightings: Sequence[Sighting]) -> tuple[Sighting, ...]:
    return tuple(sighting for sighting in sightings if sighting.is_sure)


def _figures(photos: Sequence[_Photo]) -> Figures:
    good = [photo for photo in photos if photo.is_good]
    stopped = {photo.name: [str(kind) for kind in photo.kinds()] for photo in good if photo.kinds()}
    return {
        "pictures": len(photos),
        "good": len(good),
        "good_stopped": {half: _share([bool(p.kinds()) for p in good if p.half == half]) for half in HALVES},
        "all_stopped": _share([bool(photo.kinds()) for photo in photos]),
        "stopped": stopped,
        "recall": {
            **{name: {half: _share(_told(good, half, name, kind)) for half in HALVES} for name, kind in _rows()},
            "barcode cut": {
                half: _share([p.cut.cut is not None for p in good if p.cut is not None and p.half == half])
                for half in HALVES
            },
            **{group: _cut_told(photos, group) for group in TOLD},
        },
        "left_alone": {group: _cut_told(photos, group) for group in LEFT_ALONE},
        "contradiction": _contradiction(photos),
        "thresholds": {
            "blur": coach.MOST_BLUR,
            "bright": coach.LEAST_BRIGHT,
            "glare": coach.LEAST_GLARE,
            "cut": coach.LEAST_CUT,
        },
        "ms": percentiles([photo.ms for photo in photos]),
        "ms_1080": _cost(),
    }


def _rows() -> list[tuple[str, AdviceKind]]:
    ways = {damage: ("", _STILL_READ) if damage.kind is AdviceKind.BLUR else ("",) for damage in _damages()}
    return [(damage.name + way, damage.kind) for damage, some in ways.items() for way in some]


def _told(good: Sequence[_Photo], half: str, name: str, kind: AdviceKind) -> list[bool]:
    found = [photo.spoilt[name] for photo in good if photo.half == half and name in photo.spoilt]
    return [any(one.kind is kind for one in coach.judged(measures)) for measures in found]


def _cut_told(photos: Sequence[_Photo], group: str) -> Figures:
    found = [(one.half, is_told(group, measures)) for one in photos for name, measures in one.cuttings if name == group]
    return {half: _share([told for where, told in found if where == half]) for half in HALVES}


def _share(told: Sequence[bool]) -> Figures:
    return {"n": len(told), "stopped": sum(told), "percent": percent(sum(told), len(told))}


def _contradiction(photos: Sequence[_Photo]) -> Figures:
    """Each photo with a retail number, filed under its own product, and under that of the next one."""
    read = [(photo, code) for photo in photos if (code := _product(photo)) is not None]
    others = [next((c for _, c in (*read[n:], *read) if c.gtin != code.gtin), None) for n, (_, code) in enumerate(read)]
    pairs = list(zip(read, others, strict=True))
    return {
        "wrong_product": _share([_contradicts(o, photo) for (photo, _), o in pairs if o is not None]),
        "right_product": _share([_contradicts(code, photo) for photo, code in read]),
    }


def _product(photo: _Photo) -> Code | None:
    codes = (sighting.code for sighting in photo.sightings)
    return next((code for code in codes if code.symbology in RETAIL and code.gtin and not code.is_in_store), None)


def _contradicts(expected: Code, photo: _Photo) -> bool:
    return contradicting(expected, (sighting.code for sighting in photo.sightings)) is not None


def _cost() -> Figures:
    """Milliseconds of one processor for a photo of 1920 x 1080 pixels, all of it noise and edges, and nothing read."""
    dice = np.random.default_rng(1)
    small = dice.integers(0, 256, (_SCREEN[1] // 8, _SCREEN[0] // 8, 3)).astype(np.uint8)
    bgr, times = resized(small, *_SCREEN), []
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)  # else some of the work would be done where nobody counts
    for _ in range(_RUNS):
        began_s = time.thread_time()
        coach.measure(bgr, ())
        times.append((time.thread_time() - began_s) * 1e3)
    cv2.setNumThreads(threads)
    return percentiles(times, p50=0.5, max=1.0)


def _print(figures: Figures) -> None:
    limits = figures["thresholds"]
    title = (
        f"Stopped in %, {figures['good']} good of {figures['pictures']} pictures; blur > {limits['blur']:g} px, "
        f"bright < {limits['bright']:g}, glare >= {limits['glare']:.2%}, letters at an edge >= {limits['cut']}"
    )
    table = Table("Photo", *HALVES, title=title, title_justify="left")
    table.add_row("good (should be none)", *(_cell(figures["good_stopped"][half]) for half in HALVES))
    for name, row in figures["left_alone"].items():
        table.add_row(f"{name} (should be none)", *(_cell(row[half]) for half in HALVES))
    table.add_section()
    for name, row in figures["recall"].items():
        table.add_row(name, *(_cell(row[half]) for half in HALVES))
    out.print(table)
    contradiction = figures["contradiction"]
    out.print(f"Filed under another product: {_cell(contradiction['wrong_product'])} stopped")
    out.print(f"Filed under its own product: {_cell(contradiction['right_product'])} stopped")
    out.print(f"All pictures as they are, drawings and bad ones too: {_cell(figures['all_stopped'])} stopped")
    cost = figures["ms_1080"]
    words = f"{cost['p50']:.0f} ms of one processor, at most {cost['max']:.0f}"
    out.print(f"Beside decoding, for 1920 x 1080 pixels full of edges: {words}")
    for name, kinds in figures["stopped"].items():
        out.print(f"  good, and stopped: {shown(name)} ({', '.join(kinds)})")


def _cell(share: Figures) -> str:
    if share["percent"] is None:
        return "–"
    return f"{share['percent']:.1f} ({share['stopped']} of {share['n']})"
