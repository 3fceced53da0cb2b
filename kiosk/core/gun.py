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
    ``slowest_gap_s``: longest mean gap between its keys, in seconds.
    """

    name: str = "Gun"
    device: str = ""
    layout: Layout = Layout.AS_TYPED
    prefix: str = ""
    terminator: Terminator | None = None
    is_case_swapped: bool = False
    gs_as: str = ""
    slowest_gap_s: float = 0.030
