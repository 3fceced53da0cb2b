"""Finding a test code again in what a gun made of it. Pure.

A gun adds in front and behind, leaves out the check digit, loses GS or sends something else for it: all of that still
fits. What fits nowhere may have lost keys, or come through a keyboard layout nobody has a table of.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.core.codes import Symbology
from kiosk.core.gs1 import GS
from kiosk.core.gun import Burst
from kiosk.core.gun_sheet import SHEET, SheetCode

_MOST_IN_FRONT, _MOST_BEHIND, _MOST_FOR_GS = 24, 12, 8
_LEAST_LEFT = 0.6
"""Share of the characters that must be left for a code to count as one that lost keys."""
AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Fit:
    """How a text holds a test code: ``front`` and ``behind`` stand around it, ``gs`` in place of its GS.

    ``gs`` is None when the code has no GS, and empty when it was lost. ``is_short``: the check digit is missing.
    """

    code: SheetCode
    front: str
    gs: str | None
    behind: str
    is_short: bool = False

    @property
    def extra(self) -> int:
        """How much there is besides the code: the fit with the least is the right one."""
        return len(self.front) + len(self.behind) + len(self.gs or "")

    @property
    def aim(self) -> str:
        """The AIM identifier in front, or nothing."""
        found = AIM.findall(self._front_without_gs)
        return found[-1] if found else ""

    @property
    def prefix(self) -> str:
        """What is in front of the AIM identifier and of a leading GS."""
        return self._front_without_gs.removesuffix(self.aim)

    @property
    def has_leading_gs(self) -> bool:
        """Whether the FNC1 in front was sent as GS, or as what stands for it."""
        return self.front != self._front_without_gs

    @property
    def _front_without_gs(self) -> str:
        return self.front.removesuffix(self.gs) if self.gs else self.front


def fit_of(text: str) -> Fit | None:
    """The test code that ``text`` holds, or None."""
    return min(filter(None, (_fit(text, code) for code in SHEET)), key=lambda fit: fit.extra, default=None)


def _fit(text: str, code: SheetCode) -> Fit | None:
    head, separator, tail = code.text.partition(GS)
    begin = text.find(head)
    is_short = begin < 0 and code.symbology is Symbology.EAN13
    if is_short:
        head = head[:-1]
        begin = text.find(head)
    after = begin + len(head)
    tail_at = text.find(tail, after)
    if not (0 <= begin <= _MOST_IN_FRONT and 0 <= tail_at - after <= (_MOST_FOR_GS if separator else 0)):
        return None
    behind = text[tail_at + len(tail) :]
    if len(behind) > _MOST_BEHIND:
        return None
    return Fit(code, text[:begin], text[after:tail_at] if separator else None, behind, is_short)


def any_case_of(text: str) -> SheetCode | None:
    """The test code that ``text`` holds when capitals and small letters count as the same, or None."""
    likely = [code for code in SHEET if code.text.casefold() in text.casefold()]
    return max(likely, key=lambda code: len(code.text), default=None)


def lost_keys_of(text: str) -> SheetCode | None:
    """The test code of which ``text`` holds most characters in their order, or None; an AIM identifier may lead."""
    text = AIM.sub("", text, count=1) if AIM.match(text) else text
    likely = [code for code in SHEET if len(text) >= _LEAST_LEFT * len(code.text) and _is_part(text, code.text)]
    return min(likely, key=lambda code: len(code.text), default=None)


def same_pattern_as(burst: Burst, codes: Iterable[SheetCode] = SHEET) -> SheetCode | None:
    """The test code whose characters repeat where the last keys repeat: typed through an unknown layout; or None."""
    keys = [(key.scan_code or key.char, key.shift, key.altgr, key.control) for key in burst.keys]
    return next((code for code in codes if _ends_like(keys, code.text)), None)


def _ends_like(keys: Sequence[object], text: str) -> bool:
    in_front = len(keys) - len(text)
    return 0 <= in_front <= _MOST_IN_FRONT and _pattern(keys[in_front:]) == _pattern(text)


def _is_part(text: str, whole: str) -> bool:
    letters = iter(whole)
    return all(char in letters for char in text)


def _pattern(signs: Iterable[object]) -> list[int]:
    """For each sign the place where it stood first."""
    first: dict[object, int] = {}
    return [first.setdefault(sign, place) for place, sign in enumerate(signs)]
