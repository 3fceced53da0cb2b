"""The colours of the three themes, by what they mean. Nothing else in the kiosk names a colour.

Hues are those of Okabe and Ito, which people with any kind of colour vision tell apart (https://jfly.uni-koeln.de/color/),
darkened or lightened until words on them have the contrast that WCAG 2.2 asks for (7:1 for what tells a state, 4.5:1
for the rest). The four tones of a scan (ready, good, warn, bad) differ in lightness too: they are told apart in grey.
"""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """Which colours are shown."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by their meaning, each as ``#rrggbb``. ``on_x`` is for words and signs on a surface filled with ``x``.

    ``good_ink`` and its like are for signs and words on ``page`` or ``card``.
    """

    page: str
    card: str
    ink: str
    muted: str
    line: str
    edge: str
    press: str
    """A button under a finger."""
    header: str
    on_header: str
    header_press: str
    accent: str
    """The one thing to do next."""
    on_accent: str
    accent_press: str
    ready: str
    on_ready: str
    good: str
    on_good: str
    warn: str
    on_warn: str
    bad: str
    on_bad: str
    busy: str
    on_busy: str
    idle: str
    on_idle: str
    good_ink: str
    warn_ink: str
    bad_ink: str
    busy_ink: str
    idle_ink: str
    disabled: str
    on_disabled: str
    """What cannot be touched now; it may be faint (WCAG 1.4.3 leaves it out), but is readable here."""
    scene: str = "#0f1a2e"
    """Behind and on the camera's picture, which no theme changes."""
    on_scene: str = "#ffffff"
    glow: str = "#36d07f"
    """Aim, and boxes around what is kept."""
    on_glow: str = "#06301c"
    amber: str = "#ffc233"
    on_amber: str = "#1f1300"
    night: str = "#04060a"
    """The screen at rest, in every theme."""
    on_night: str = "#8e9bad"


_LIGHT = Palette(
    page="#eef1f6",
    card="#ffffff",
    ink="#0f1a2e",
    muted="#3a485a",
    line="#cfd8e3",
    edge="#7c8898",
    press="#d6e2fb",
    header="#0f1a2e",
    on_header="#ffffff",
    header_press="#2b3d61",
    accent="#184bbd",
    on_accent="#ffffff",
    accent_press="#123a94",
    ready="#dbe2ec",
    on_ready="#0f1a2e",
    good="#006147",
    on_good="#ffffff",
    warn="#f0a800",
    on_warn="#1a1000",
    bad="#7a1500",
    on_bad="#ffffff",
    busy="#00558a",
    on_busy="#ffffff",
    idle="#3d4a5c",
    on_idle="#ffffff",
    good_ink="#00573f",
    warn_ink="#6b4200",
    bad_ink="#971b00",
    busy_ink="#004f80",
    idle_ink="#3d4a5c",
    disabled="#e3e8ef",
    on_disabled="#596779",
)
_DARK = Palette(
    page="#0d131c",
    card="#18212e",
    ink="#eef3fa",
    muted="#b8c4d4",
    line="#35435a",
    edge="#71839c",
    press="#2c3f60",
    header="#05090f",
    on_header="#ffffff",
    header_press="#24344f",
    accent="#8fc1ff",
    on_accent="#04142b",
    accent_press="#6aa5ee",
    ready="#243244",
    on_ready="#ffffff",
    good="#2fbf93",
    on_good="#001c12",
    warn="#ffd257",
    on_warn="#1a1000",
    bad="#a32900",
    on_bad="#ffffff",
    busy="#73c0f0",
    on_busy="#001b2c",
    idle="#b8c4d4",
    on_idle="#0d131c",
    good_ink="#4fd8ac",
    warn_ink="#ffcf4d",
    bad_ink="#ffa98a",
    busy_ink="#8accf5",
    idle_ink="#b8c4d4",
    disabled="#1e2938",
    on_disabled="#9aa8ba",
)
_CONTRAST = Palette(
    page="#000000",
    card="#000000",
    ink="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    press="#3a3a3a",
    header="#000000",
    on_header="#ffffff",
    header_press="#3a3a3a",
    accent="#ffff00",
    on_accent="#000000",
    accent_press="#c9c900",
    ready="#000000",
    on_ready="#ffffff",
    good="#00b98a",
    on_good="#000000",
    warn="#ffd21f",
    on_warn="#000000",
    bad="#a32900",
    on_bad="#ffffff",
    busy="#7ad0ff",
    on_busy="#000000",
    idle="#ffffff",
    on_idle="#000000",
    good_ink="#3fe8b8",
    warn_ink="#ffd21f",
    bad_ink="#ffab8c",
    busy_ink="#7ad0ff",
    idle_ink="#ffffff",
    disabled="#000000",
    on_disabled="#b5b5b5",
)
PALETTES = {Theme.LIGHT: _LIGHT, Theme.DARK: _DARK, Theme.CONTRAST: _CONTRAST}

STATE_PAIRS = tuple((f"on_{tone}", tone) for tone in ("ready", "good", "warn", "bad", "busy", "idle")) + tuple(
    (f"{tone}_ink", surface) for tone in ("good", "warn", "bad", "busy", "idle") for surface in ("page", "card")
)
"""Words and the surface they stand on, where they tell a state: 7:1."""
TEXT_PAIRS = (
    *((words, surface) for words in ("ink", "muted") for surface in ("page", "card")),
    ("ink", "press"),
    ("on_header", "header"),
    ("on_header", "header_press"),
    ("on_accent", "accent"),
    ("on_accent", "accent_press"),
    ("on_disabled", "disabled"),
    ("on_scene", "scene"),
    ("on_glow", "glow"),
    ("on_amber", "amber"),
)
"""All other words and their surface: 4.5:1."""


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lightness(colour: str) -> float:
    """How light a colour looks when there are only greys, 0 to 100 (CIE L*)."""
    share = luminance(colour)
    return 116 * share ** (1 / 3) - 16 if share > 216 / 24389 else share * 24389 / 27
