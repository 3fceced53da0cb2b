"""What people call the settings, and their values: for a list of what a settings code would change."""

from typing import Any

from kiosk.core.inert import inert
from kiosk.core.words import mark, say, say_marked, say_number

_NAMES = {
    "station": mark("Station"),
    "server": mark("Server"),
    "api_key": mark("Key"),
    "camera": mark("Camera"),
    "gun": mark("Scanner guns"),
    "sound": mark("Sound"),
    "theme": mark("Colours"),
    "text_scale": mark("Size of text"),
    "language": mark("Language"),
    "idle_minutes": mark("Screen dims after"),
    "abandoned_minutes": mark("A session left alone ends after"),
    "kiosk_lock": mark("Locked to full screen"),
    "take": mark("Several codes in view"),
    "repeats": mark("The same code again"),
    "keep_days": mark("Sent sessions stay for"),
    "send": mark("Sessions are sent"),
    "kinds": mark("Kinds of sessions"),
    "operators": mark("People"),
    "hands_free": mark("Hands-free photos"),
    "fleet_size": mark("Kiosks that share the key"),
}
_VALUES = {
    ("theme", "light"): mark("Bright"),
    ("theme", "dark"): mark("Dark"),
    ("theme", "contrast"): mark("High contrast"),
    ("take", "aim"): mark("Take the one in the frame"),
    ("take", "all"): mark("Take all"),
    ("repeats", "ask"): mark("Ask"),
    ("repeats", "count"): mark("Count it at once"),
    ("send", "finished"): mark("When they are finished"),
    ("send", "live"): mark("While they are open"),
    ("kinds", "barcode_scan"): mark("Codes"),
    ("kinds", "product_photography"): mark("Photos"),
    ("kinds", "both"): mark("Photos and codes"),
}
_NOTHING = "–"
_MOST = 3
"""So many of a list are told."""


def setting_name(name: str) -> str:
    """A setting as people call it; one that only IT persons know by the letters of its name."""
    known = _NAMES.get(name)
    return say_marked(known) if known else name.replace("_", " ").capitalize()


def setting_value(name: str, value: Any) -> str:
    """A value in words, inert."""
    if isinstance(value, tuple):
        more = f" +{say_number(len(value) - _MOST)}" if len(value) > _MOST else ""
        return inert(", ".join(setting_value(name, one) for one in value[:_MOST]), 120) + more or _NOTHING
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if name == "text_scale":
        return f"{say_number(value)} %"
    if name.endswith("_minutes"):
        return say("{minutes} min", minutes=say_number(value)) if value else say("never")
    if name == "keep_days":
        return say("%n day(s)", "", value)
    plain = str(getattr(value, "value", value))
    known = _VALUES.get((name, plain))
    return say_marked(known) if known else inert(plain, 200) or _NOTHING
