"""How one scanner gun behaves: what the gun doctor finds, and what readers of guns go by.

A gun that types (keyboard wedge) is at the mercy of the keyboard layout, of Caps Lock and of its own settings; the
profile says what to undo. Facts: research pages platform (5.1) and product (complaints 23 to 31).
"""

from dataclasses import dataclass
from enum import StrEnum


class Terminator(StrEnum):
    """What a gun sends after a code."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class Layout(StrEnum):
    """How the keys of a typing gun become characters."""

    AS_TYPED = "as-typed"
    """The system's own translation is right: gun and system use the same layout."""
    US = "us"
    """The gun types as a US keyboard: keys are read by their place, whatever layout the system has."""
    FRENCH = "fr"
    """The gun types as a French (AZERTY) keyboard: read by place."""
    GERMAN = "de"
    """The gun types as a German (QWERTZ) keyboard: read by place."""


@dataclass(frozen=True, slots=True)
class GunProfile:
    """One gun. The default suits most guns as they come out of the box.

    ``device``: its path below /dev/serial/by-id, /dev/input/by-id, or empty for a gun that types into the window.
    ``prefix``: characters in front of every code, taken off; ``terminator`` None: any of Enter, Tab, none.
    ``is_case_swapped``: letters arrive in the wrong case (Caps Lock, or a gun that counters one that is off).
    ``gs_as``: what arrives in place of GS (0x1D): empty when GS arrives as itself or as Ctrl+].
    ``slowest_gap_s``: longest mean gap between its keys, in seconds; the fastest rolls of a typist take 29 ms a key.
    """

    name: str = "Gun"
    device: str = ""
    layout: Layout = Layout.AS_TYPED
    prefix: str = ""
    terminator: Terminator | None = None
    is_case_swapped: bool = False
    gs_as: str = ""
    slowest_gap_s: float = 0.027


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a burst, as the window system told it.

    ``char``: what the system made of it: a control character for Ctrl and a key, a combining character for a dead key
    (``hardware.layouts``), nothing for a function key; Enter and Tab inside a burst are "\\r" and "\\t".
    ``scan_code``: Linux input event code (linux/input-event-codes.h), 0 where the window system does not tell it.
    ``caps`` None: nobody knows. ``at_s``: monotonic second at which it was struck.
    """

    char: str
    scan_code: int
    shift: bool
    altgr: bool
    control: bool
    caps: bool | None
    at_s: float


@dataclass(frozen=True, slots=True)
class Burst:
    """All keys of one burst that was judged to be a gun's, untouched by any profile; what the gun doctor goes by.

    ``terminator`` is the key that ended it; it is not among ``keys``.
    """

    keys: tuple[Key, ...]
    terminator: Terminator

    @property
    def text(self) -> str:
        """What the system made of the keys."""
        return "".join(key.char for key in self.keys)

    @property
    def mean_gap_s(self) -> float:
        """Mean time between its keys, in seconds; 0 for a single key."""
        return (self.keys[-1].at_s - self.keys[0].at_s) / (len(self.keys) - 1) if len(self.keys) > 1 else 0.0
