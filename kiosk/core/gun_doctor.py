"""The gun doctor: what a gun made of the test codes tells how it is set, what the kiosk undoes, and what a person must.

Nothing is guessed: a profile is tried on everything that arrived, with the rules by which the kiosk reads guns, and
only one that gives back the printed texts is offered. ``Read`` are those rules (``hardware.burst.text_of``), handed in
because the core knows no hardware. Pure: bursts go in, findings and a profile come out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.core import gun_findings as say
from kiosk.core.aim import code_of_scan
from kiosk.core.gs1 import GS, is_gs1_identifier
from kiosk.core.gun import Burst, GunProfile, Key, Layout, Terminator
from kiosk.core.gun_case import CANDIDATES, ROOM, SLOWEST_GAP_S, Case, Read
from kiosk.core.gun_findings import Fault, Finding, Grade
from kiosk.core.gun_fit import any_case_of, fit_of, lost_keys_of, same_pattern_as
from kiosk.core.gun_sheet import SHEET, SYMBOLS, SheetCode
from kiosk.core.words import mark

LISTENING = GunProfile(slowest_gap_s=0.2)
"""By this profile the kiosk hears guns while the doctor looks at them: however slow they are."""

_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 13))
_UNREADABLE = "�"


class Look(StrEnum):
    """How one code arrived."""

    AS_PRINTED = mark("As printed")
    CHANGED = mark("Changed")
    NOT_OURS = mark("Not on the page")


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of one scan: ``arrived`` is what the system made of it, untouched."""

    code: SheetCode | None
    look: Look
    arrived: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known of a gun. ``profile`` is None when no profile makes the codes right: then only the gun can."""

    findings: tuple[Finding, ...]
    profile: GunProfile | None
    untested: tuple[SheetCode, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing has to be changed on the gun."""
        return self.profile is not None and all(finding.grade is not Grade.CHANGE for finding in self.findings)


@dataclass(slots=True)
class GunDoctor:
    """Collects what one gun makes of the page, in any order. Not thread-safe: who listens owns it.

    ``device`` and ``name`` go into the profile. ``is_timed`` False: the gun does not type (serial), or its keys bear no
    times; speed and terminator are then not judged.
    """

    read: Read
    device: str = ""
    name: str = "Gun"
    is_timed: bool = True
    bursts: dict[SheetCode, Burst] = field(default_factory=dict)
    skipped: set[SheetCode] = field(default_factory=set)

    @property
    def pending(self) -> tuple[SheetCode, ...]:
        """The codes that are still to be scanned."""
        return tuple(code for code in SHEET if code not in self.bursts and code not in self.skipped)

    def hear(self, burst: Burst) -> Heard:
        """A scan arrived. The same code again takes the place of the earlier scan."""
        code = self._identify(burst)
        if code is None:
            return Heard(None, Look.NOT_OURS, burst.text)
        self.bursts[code] = burst
        self.skipped.discard(code)
        is_right = code_of_scan(self.read(burst, GunProfile())).text == code.text
        return Heard(code, Look.AS_PRINTED if is_right else Look.CHANGED, burst.text)

    def skip(self, code: SheetCode) -> None:
        """This code is not scanned."""
        self.skipped.add(code)

    def diagnosis(self) -> Diagnosis:
        """What is wrong, judged by all scans together."""
        return diagnose(self.bursts, self.read, GunProfile(self.name, self.device), is_timed=self.is_timed)

    def _identify(self, burst: Burst) -> SheetCode | None:
        texts = [self.read(burst, candidate) for candidate in CANDIDATES]
        fits = list(filter(None, map(fit_of, texts)))
        if fits:
            return min(fits, key=lambda fit: fit.extra).code
        one_case = next(filter(None, map(any_case_of, texts)), None)
        lost = next(filter(None, map(lost_keys_of, texts)), None)
        return one_case or same_pattern_as(burst, self.pending) or lost


def diagnose(
    bursts: Mapping[SheetCode, Burst], read: Read, blank: GunProfile | None = None, *, is_timed: bool = True
) -> Diagnosis:
    """What the scans tell. ``blank`` names the gun; see GunDoctor for the rest. Any thread, never fails."""
    blank = blank or GunProfile()
    untested = tuple(code for code in SHEET if code not in bursts)
    if not bursts:
        return Diagnosis((), None, untested)
    case = Case(bursts, read, blank)
    findings = [*_keyboard(case)]
    if not any(finding.fault is Fault.UNKNOWN_LAYOUT for finding in findings):  # else what is around cannot be read
        findings += _around(case)
    findings += [*_separator(case), *_missing(case)]
    profile = replace(case.translation, prefix=case.prefix, gs_as=case.gs_as)
    if is_timed:
        findings += [*_speed(case), *_terminator(case)]
        profile = replace(profile, terminator=case.terminator, slowest_gap_s=case.slowest_gap_s)
    has_all = len(case.fits) == len(bursts) and case.may_translate
    is_right = has_all and all(_is_right(case, code, profile) for code in bursts)
    return Diagnosis(tuple(sorted(findings, key=_weight)), profile if is_right else None, untested)


def burst_of_text(text: str, *, is_serial: bool = False) -> Burst:
    """What a gun sent of which only the text is known: no places, no times.

    ``is_serial``: no keyboard is between, so Caps Lock is certainly off; else (a terminal) nobody knows.
    """
    caps = False if is_serial else None
    keys = (Key(char, 0, shift=False, altgr=False, control=False, caps=caps, at_s=0.0) for char in text)
    return Burst(tuple(keys), Terminator.ENTER)


def _is_right(case: Case, code: SheetCode, profile: GunProfile) -> bool:
    """Whether the profile gives back what is printed, but for what no profile can (a lost GS or check digit)."""
    fit = case.fits[code]
    gs = GS if fit.gs is None or profile.gs_as else fit.gs
    wanted = code.text[:-1] if fit.is_short else code.text.replace(GS, gs)
    text = code_of_scan(case.read(case.bursts[code], profile)).text
    return (text.lstrip(GS) if code.is_gs1 else text) == wanted


def _weight(finding: Finding) -> int:
    return [Grade.CHANGE, Grade.PUT_RIGHT, Grade.BETTER].index(finding.grade)


def _keyboard(case: Case) -> Iterator[Finding]:
    """Layout and Caps Lock."""
    has_lost_case = any(case.has_any_case(code) for code in _unfit(case))
    if has_lost_case:
        yield say.case_lost()
    elif any(same_pattern_as(case.bursts[code]) for code in _unfit(case)):
        yield say.unknown_layout(has_places=case.has_places)
    if case.is_typed_right or not case.fits:
        return
    layout, is_swapped = case.translation.layout, case.translation.is_case_swapped
    system, is_caps = case.system()
    if not case.is_only_case and layout is not Layout.AS_TYPED:
        yield say.layout(layout, system)
    if is_swapped and not is_caps and _is_caps_lock_off(case):
        yield say.case(is_serial=case.is_serial)
    elif is_swapped:
        case.may_translate = False
        yield say.caps_lock(is_undone=False)
    elif is_caps:
        yield say.caps_lock(is_undone=True)


def _is_caps_lock_off(case: Case) -> bool:
    """Whether it is known to be off: the system says so, or the keys' places show that Shift itself is inverted."""
    keys = [key for burst in case.bursts.values() for key in burst.keys]
    return case.has_places or all(key.caps is False for key in keys)


def _around(case: Case) -> Iterator[Finding]:
    """What stands in front of codes and behind them."""
    fits = list(case.fits.values())
    prefixes = sorted({fit.front.removesuffix(fit.aim) for fit in fits})
    if len(prefixes) > 1:  # the FNC1 in front of some may have been sent as GS
        prefixes = sorted({fit.prefix for fit in fits})
    if len(prefixes) > 1:
        yield say.front_differs([prefix for prefix in prefixes if prefix])
    elif prefixes and prefixes[0]:
        case.prefix = prefixes[0]
        yield say.prefix(case.prefix)
    behind = {fit.behind for fit in fits} - {""}
    if behind:
        yield say.suffix(max(behind, key=len))
    if any(not fit.aim for fit in fits):
        yield say.no_aim()
    plain = [fit.aim for fit in fits if fit.code.is_gs1 and fit.aim and not is_gs1_identifier(fit.aim)]
    if plain:
        yield say.gs1_off(plain[0])


def _separator(case: Case) -> Iterator[Finding]:
    """What became of GS."""
    signs = {fit.gs for fit in case.fits.values() if fit.gs is not None} - {GS}
    if "" in signs:
        yield say.gs_lost(is_serial=case.is_serial)
    for sign in sorted(signs - {""}):
        key = _function_key(case) if sign == _UNREADABLE else ""
        if sign == _UNREADABLE and not key:
            yield say.gs_unreadable()
            continue
        is_safe = bool(key) or (len(signs) == 1 and _is_no_part_of_codes(sign))
        case.gs_as = (key or sign) if is_safe else ""
        yield say.gs_replaced(key or sign, is_safe=is_safe)


def _function_key(case: Case) -> str:
    """The function key that the gun sends for GS, or nothing."""
    for key in _FUNCTION_KEYS:
        case_fits = [
            fit_of(case.read(burst, replace(case.translation, gs_as=key)))
            for code, burst in case.bursts.items()
            if GS in code.text and code in case.fits
        ]
        if all(fit is not None and fit.gs == GS for fit in case_fits):
            return key
    return ""


def _is_no_part_of_codes(sign: str) -> bool:
    """Whether GS1 codes never hold it (General Specifications 7.11): the symbols code holds all that they may."""
    if len(sign) == 1:
        return sign.isprintable() and not sign.isalnum() and sign not in SYMBOLS.text
    return not sign.isalnum()


def _missing(case: Case) -> Iterator[Finding]:
    """Characters that did not arrive."""
    if any(fit.is_short for fit in case.fits.values()):
        yield say.check_digit()
    if not all(case.has_any_case(code) or same_pattern_as(case.bursts[code]) for code in _unfit(case)):
        yield say.lost_keys(is_serial=case.is_serial)


def _unfit(case: Case) -> list[SheetCode]:
    return [code for code in case.bursts if code not in case.fits]


def _speed(case: Case) -> Iterator[Finding]:
    if case.gap_s * ROOM > GunProfile().slowest_gap_s:
        yield say.slow(case.gap_s, is_told_apart=case.gap_s * ROOM <= SLOWEST_GAP_S)


def _terminator(case: Case) -> Iterator[Finding]:
    if any(burst.terminator is Terminator.NONE for burst in case.bursts.values()):
        yield say.no_terminator()
