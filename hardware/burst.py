"""What the keys of a typing gun say, once its profile is applied. Pure.

Which rules apply when:

* Layout AS_TYPED: the characters the system made. Any other: the place of each key is read as that keyboard, whatever
  layout the system has; Caps Lock plays no part then, because Shift alone says which case the gun meant.
* ``is_case_swapped`` turns the case of every letter, either way: for a gun that counters a Caps Lock by itself, and
  for AS_TYPED under Caps Lock.
* The prefix is taken off, then ``gs_as`` becomes GS. A key inside a burst that stands for nothing becomes U+FFFD: what
  cannot be read is shown as such, never left out.
"""

from collections.abc import Iterable

from hardware.layouts import FUNCTION_KEYS, character, control_character, joined
from kiosk.core.aim import code_of_scan
from kiosk.core.codes import Symbology
from kiosk.core.gun import Burst, GunProfile, Key, Layout

GS = "\x1d"
UNREADABLE = "�"
_LONGEST_EAN = 13


def text_of(burst: Burst, profile: GunProfile) -> str:
    """The text of a burst, as printed in the code."""
    return tidied(text_of_keys(burst.keys, profile), profile)


def text_of_keys(keys: Iterable[Key], profile: GunProfile) -> str:
    """What the keys say, prefix and stand-in of GS included."""
    text = joined(_char(key, profile) for key in keys)
    return swapped(text) if profile.is_case_swapped else text


def tidied(text: str, profile: GunProfile) -> str:
    """Text without the profile's prefix and with GS in place of its stand-in."""
    text = text.removeprefix(profile.prefix)
    return text.replace(profile.gs_as, GS) if profile.gs_as and profile.gs_as not in FUNCTION_KEYS else text


def text_of_line(burst: Burst, profile: GunProfile) -> str:
    """``text_of`` for what a serial gun sent (``kiosk.core.gun_doctor.burst_of_text``)."""
    return put_right(burst.text, profile)


def put_right(text: str, profile: GunProfile) -> str:
    """What a serial gun sent, as printed in the code.

    A gun that swaps the case of letters may swap that of its AIM identifier too, or leave it.
    """
    if profile.is_case_swapped:
        aim = _aim_left_alone(text)
        text = aim + swapped(text[len(aim) :])
    return tidied(text, profile)


def swapped(text: str) -> str:
    """Each letter in its other case; a letter whose other case is no single letter (ß) stays."""
    return "".join(other if len(other := char.swapcase()) == 1 else char for char in text)


def _aim_left_alone(text: str) -> str:
    """The AIM identifier in front that makes sense as it is. ]e before no more digits than an EAN has was ]E."""
    code = code_of_scan(text)
    is_ean = code.aim.startswith("]e") and code.text.isdigit() and len(code.text) <= _LONGEST_EAN
    return "" if is_ean or code.symbology is Symbology.UNKNOWN else code.aim


def _char(key: Key, profile: GunProfile) -> str:
    if key.scan_code and key.scan_code == FUNCTION_KEYS.get(profile.gs_as):
        return GS
    if key.char == "\r" and not key.control:
        return "\n"  # Enter inside a code that ends with something else
    if profile.layout is Layout.AS_TYPED or not key.scan_code or key.char == "\t":
        return key.char or UNREADABLE
    if key.control:
        control = control_character(key.scan_code, shift=key.shift, altgr=key.altgr, layout=profile.layout)
        return control or key.char or UNREADABLE
    placed = character(key.scan_code, shift=key.shift, altgr=key.altgr, caps=False, layout=profile.layout)
    return placed or key.char or UNREADABLE
