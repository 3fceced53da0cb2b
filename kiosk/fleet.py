"""Settings codes at one kiosk: whom it trusts, what a code would change here, and using it.

Knows no window. The rules are in ``kiosk.core.settings_code``; what is used is kept as if it had been chosen on the
screen (``kiosk.choices``), with the number of the code, in one file: after a power cut all of it holds or nothing.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from kiosk.choices import save_choices, save_with_key
from kiosk.core.api_key import judge_api_key
from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert
from kiosk.core.settings_code import PLACE, SettingsCode, Trust, judge
from kiosk.core.words import say
from kiosk.setting_words import setting_name, setting_value
from kiosk.settings import Settings

_SECRET = "api_key"  # noqa: S105 - the name of a setting
_MOST_STATION = 80


@dataclass(frozen=True, slots=True)
class Change:
    """One setting as it is and as it would be, as text for people; inert, a secret hidden."""

    name: str
    now: str
    then: str

    @property
    def is_new(self) -> bool:
        """Whether anything changes."""
        return self.now != self.then


def trust_of(settings: Settings) -> Trust:
    """Whom this kiosk believes."""
    return Trust(
        bytes.fromhex(settings.settings_public_key), settings.settings_fleet, max(0, settings.settings_sequence)
    )


def check(code: SettingsCode, settings: Settings, today: date) -> None:
    """Raise SettingsFault with one sentence unless this kiosk takes the code, every value of it."""
    judge(code, trust_of(settings), today)
    values = dict(code.values)
    verdict = judge_api_key(str(values.pop(_SECRET, "")))
    if _SECRET in code.values and not verdict.is_usable:
        raise _unusable(verdict.sentence)
    try:
        Settings(**values)
    except ValidationError as fault:
        name = str((*fault.errors()[0]["loc"], "server")[0])
        shown = inert(str(values.get(name, "")), 40)
        raise _unusable(say("{name} cannot be {value}.", name=setting_name(name), value=shown)) from None


def changes(code: SettingsCode, settings: Settings) -> list[Change]:
    """Every setting of the code, in the order of the settings."""
    then = Settings(**{name: value for name, value in code.values.items() if name != _SECRET})
    told = []
    for name in Settings.model_fields:
        if name == _SECRET and name in code.values:
            told.append(Change(name, _hidden(settings), say("A new key")))
        elif name in code.values:
            now, new = (setting_value(name, getattr(values, name)) for values in (settings, then))
            told.append(Change(name, now, new))
    return told


def place_of(code: SettingsCode) -> str | None:
    """The station's name without what a person is to type into it; None where nothing is."""
    station = str(code.values.get("station", ""))
    return station.replace(PLACE, "", 1) if PLACE in station else None


def use(code: SettingsCode, data: Path, station: str = "") -> None:
    """Keep all of it, or nothing. ``station``: the name typed in place of the code's. Any thread. Raises StoreFault."""
    kept: dict[str, object] = {name: value for name, value in code.values.items() if name != _SECRET}
    if station:
        kept["station"] = station[:_MOST_STATION]
    kept |= {
        "settings_public_key": code.public_key.hex(),
        "settings_fleet": code.fleet,
        "settings_sequence": code.sequence,
        "wizard": False,
    }
    if _SECRET in code.values:
        save_with_key(data, kept, str(code.values[_SECRET]))
    else:
        save_choices(data, kept)


def _unusable(why: str) -> SettingsFault:
    return SettingsFault(say("This settings code is not used"), f"{why} {say('Nothing was changed.')}")


def _hidden(settings: Settings) -> str:
    return say("A key is set") if settings.api_key.get_secret_value() else say("No key yet")
