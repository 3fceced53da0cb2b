"""``kiosk bench decode DIR``: what is read of photographs, beside plain pyzbar and plain zxing-cpp."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from hardware.camera import read_picture
from kiosk.commands.bench.contest import CONTESTANTS, SHIPPED, Contest, Reading
from kiosk.commands.bench.figures import Figures, ms, percent, percentiles, progress
from kiosk.commands.bench.truth import TRUTH, Photograph, photographs, pictures_in
from kiosk.commands.terminal import Exit, out, print_json, shown, tell_fault
from kiosk.core.codes import Sighting
from kiosk.core.faults import CameraFault, SettingsFault

_ALL = "all"


@dataclass(frozen=True, slots=True)
class _Result:
    """One photograph, read by all."""

    photograph: Photograph
    readings: Mapping[str, Reading]

    def is_read(self, name: str) -> bool:
        return any(self.photograph.is_right(sighting.code) for sighting in self.readings[name].sure)

    def wrong(self, name: str) -> list[Sighting]:
        return [sighting for sighting in self.readings[name].sure if self.photograph.is_wrong(sighting.code)]


def bench_decode(folder: Path, *, family: str, as_json: bool) -> Exit:
    """Measure the photographs of ``folder`` and print the figures. Raises SettingsFault for a folder of wrong form.

    Without a truth in the folder: what each decoder reads, picture by picture, and no rates.
    """
    if not (folder / TRUTH).exists():
        return _without_truth(folder, as_json=as_json)
    wanted = photographs(folder)
    if family:
        known = sorted({photograph.family for photograph in wanted})
        wanted = [photograph for photograph in wanted if photograph.family == family]
        if not wanted:
            raise SettingsFault("Unknown family", f"There is no “{family}” among {', '.join(known)}.")
    unreadable: list[str] = []
    results = list(_results(wanted, unreadable))
    figures = _figures(results) | {"unreadable": unreadable}
    if as_json:
        print_json(figures | {"readings": [_as_json(result) for result in results]})
    else:
        _print(figures)
    return Exit.DONE


def _results(wanted: Sequence[Photograph], unreadable: list[str]) -> Iterable[_Result]:
    contest = Contest()
    with progress("Reading photographs", len(wanted)) as step:
        for photograph in wanted:
            try:
                picture = read_picture(photograph.path).bgr
            except CameraFault as fault:
                tell_fault(fault)
                unreadable.append(photograph.name)
            else:
                yield _Result(photograph, contest.read(picture))
            step()


def _figures(results: Sequence[_Result]) -> Figures:
    families = sorted({result.photograph.family for result in results})
    groups = {name: [r for r in results if r.photograph.family == name] for name in families}
    if len(groups) > 1:
        groups[_ALL] = list(results)
    doubtful = [(r, sighting) for r in results for sighting in r.readings[SHIPPED].held_back]
    passes = Counter(s.found_by or "?" for r in results for s in r.readings[SHIPPED].sure)
    return {
        "pictures": len(results),
        "families": {name: {who: _row(group, who) for who in CONTESTANTS} for name, group in groups.items()},
        "wrong": [
            {"file": r.photograph.name, "family": r.photograph.family, "decoder": who, **_told(sighting)}
            for who in CONTESTANTS[:-1]
            for r in results
            for sighting in r.wrong(who)
        ],
        "held_back": [
            {"file": r.photograph.name, "is_right": not r.photograph.is_wrong(s.code), **_told(s)} for r, s in doubtful
        ],
        "found_by": dict(passes.most_common()),
    }


def _row(group: Sequence[_Result], who: str) -> Figures:
    readable = [result for result in group if result.photograph.truth]
    read = sum(result.is_read(who) for result in readable)
    return {
        "n": len(group),
        "read": read,
        "read_percent": percent(read, len(readable)),
        "wrong_pictures": sum(bool(result.wrong(who)) for result in group),
        "held_back_pictures": sum(bool(result.readings[who].held_back) for result in group),
        "ms": percentiles([result.readings[who].took_ms for result in group], p50=0.5, p95=0.95),
    }


def _told(sighting: Sighting) -> dict[str, Any]:
    code = sighting.code
    return {"text": code.text, "symbology": code.symbology.value, "found_by": sighting.found_by}


def _as_json(result: _Result) -> dict[str, Any]:
    photograph = result.photograph
    rows = {
        who: {
            "is_read": result.is_read(who),
            "is_wrong": bool(result.wrong(who)),
            "ms": reading.took_ms,
            "sure": [_told(sighting) for sighting in reading.sure],
            "held_back": [_told(sighting) for sighting in reading.held_back],
        }
        for who, reading in result.readings.items()
    }
    return {"file": photograph.name, "family": photograph.family, "symbology": photograph.symbology, "decoders": rows}


def _print(figures: Figures) -> None:
    _print_table("Read % / pictures with a wrong text", figures["families"], _rate)
    _print_table("ms a picture, median / p95", figures["families"], _pace)
    _print_list("Wrong texts", [(f"{row['decoder']}: {row['file']}", row) for row in figures["wrong"]])
    held = [(f"{'right' if row['is_right'] else 'wrong'}: {row['file']}", row) for row in figures["held_back"]]
    _print_list("Held back (doubtful; counted neither as read nor as wrong)", held)
    passes = ", ".join(f"{shown(name)} {count}" for name, count in figures["found_by"].items())
    out.print(f"Shipped, found by: {passes or 'nothing'}")
    if figures["unreadable"]:
        out.print(f"[yellow]{len(figures['unreadable'])} files are no pictures and were left out.[/]")


def _print_table(title: str, families: Figures, cell: Callable[[Figures], str]) -> None:
    table = Table("Family", "n", title=title, title_justify="left")
    for who in CONTESTANTS:
        table.add_column(who, justify="right", no_wrap=True, style="bold" if who == SHIPPED else "")
    for family, rows in families.items():
        if family == _ALL:
            table.add_section()
        table.add_row(shown(family, 20), str(rows[SHIPPED]["n"]), *(cell(rows[who]) for who in CONTESTANTS))
    out.print(table)


def _rate(row: Figures) -> str:
    rate = "–" if row["read_percent"] is None else f"{row['read_percent']:.1f}"
    wrong = row["wrong_pictures"]
    return f"{rate} / [red]{wrong}[/]" if wrong else f"{rate} / 0"


def _pace(row: Figures) -> str:
    return f"{ms(row['ms']['p50'])} / {ms(row['ms']['p95'], 0)}"


def _print_list(title: str, rows: Sequence[tuple[str, Figures]]) -> None:
    out.print(f"{title}: {len(rows)}")
    for words, row in rows:
        by = f", {shown(row['found_by'])}" if row["found_by"] else ""
        out.print(f"  {shown(words, 200)}  {shown(row['text'])}  [dim]{row['symbology']}{by}[/]")


def _without_truth(folder: Path, *, as_json: bool) -> Exit:
    contest, result = Contest(), Exit.DONE
    for path in pictures_in(folder):
        name = str(path.relative_to(folder))
        try:
            readings = contest.read(read_picture(path).bgr)
        except CameraFault as fault:
            tell_fault(fault)
            result = Exit.USAGE
            continue
        if as_json:
            texts = {
                who: {"ms": r.took_ms, "sure": [_told(s) for s in r.sure], "held_back": [_told(s) for s in r.held_back]}
                for who, r in readings.items()
            }
            print_json({"file": name, "decoders": texts})
            continue
        out.print(f"[bold]{shown(name, 200)}[/]")
        for who in CONTESTANTS[:-1]:
            _print_reading(who, readings[who])
    return result


def _print_reading(who: str, reading: Reading) -> None:
    texts = [f"{shown(s.code.text)} [dim]{s.code.symbology}[/]" for s in reading.sure]
    texts += [f"[yellow]held back: {shown(s.code.text)}[/] [dim]{s.code.symbology}[/]" for s in reading.held_back]
    out.print(f"  {who:10} {reading.took_ms:7.1f} ms  {' · '.join(texts) or '[dim]no code[/]'}")
