"""What the value of a GS1 Application Identifier says to people: dates, amounts, measures; and whether it can be right.

Every function takes the value as read (ASCII, of the length the AI prescribes) and returns words with an empty
problem, or the value itself with what is wrong with it. Nothing is ever put right.
Sources: GS1 General Specifications, section 3 (the AIs), 7.9 (check digits), 7.12 (century of a two-digit year).
"""

import calendar
import re
from collections.abc import Callable
from datetime import date

from kiosk.core.gtin import has_valid_check_digit, is_digits
from kiosk.core.words import mark, say, say_label_day

Told = tuple[str, str]
"""Words for people, and what is wrong with the value or an empty text."""

NO_SUCH_DATE = mark("no such date")
WRONG_CHECK_DIGIT = mark("wrong check digit")
_REFERENCE_YEAR = 2026
"""The centre of the hundred years in which a two-digit year lies. A constant: with a kiosk's clock wrong, as it is
after a start without network, labels would be told in another century."""
_CURRENCIES = {
    "036": "AUD", "124": "CAD", "156": "CNY", "203": "CZK", "208": "DKK", "348": "HUF", "356": "INR", "392": "JPY",
    "554": "NZD", "578": "NOK", "752": "SEK", "756": "CHF", "826": "GBP", "840": "USD", "946": "RON", "949": "TRY",
    "975": "BGN", "978": "EUR", "985": "PLN",
}  # fmt: skip
"""ISO 4217 numbers that are common on labels; others are told by their number."""
_KEYS = {"00": 18, "01": 14, "02": 14, "03": 14, "253": 13, "255": 13, "402": 17, "8003": 14, "8006": 14, "8017": 18}
_KEYS |= {"8018": 18, "8026": 14, **{f"41{place}": 13 for place in range(8)}}
"""Identification keys: how many digits from the left end with a check digit."""
DAYS = frozenset({"11", "12", "13", "15", "16", "17", "4326", "7006"})
TIMES = frozenset({"4324", "4325", "7003", "7011", "8008"})
HARVEST = "7007"
_NO_TIME = "9999"


def told(ai: str, value: str, title: str) -> Told:
    """Words for the value of ``ai``; ``title`` is the standard's own data title, which names the unit."""
    if ai in _KEYS:
        return value, "" if has_valid_check_digit(value[: _KEYS[ai]]) else WRONG_CHECK_DIGIT
    for is_mine, tell in _FAMILIES:
        if is_mine(ai):
            return tell(ai, value, title)
    if ai in {"30", "37"}:
        return (str(int(value)), "") if is_digits(value) else (value, mark("no number"))
    return value, ""


def day_of(value: str) -> date | None:
    """The day that YYMMDD says, day 00 being the last of its month; None when there is none."""
    return _date(value)


def _measure(ai: str, value: str, title: str) -> Told:
    unit = re.search(r"\(([^)]+)\)", title)
    return f"{_decimal(value, ai)} {unit[1] if unit else ''}".rstrip(), ""


def _amount(ai: str, value: str, _title: str) -> Told:
    return _decimal(value, ai), ""


def _money(ai: str, value: str, _title: str) -> Told:
    number, amount = value[:3], value[3:]
    return f"{_decimal(amount, ai)} {_CURRENCIES.get(number, f'(currency {number})')}", ""


def _percent(ai: str, value: str, _title: str) -> Told:
    return f"{_decimal(value, ai)} %", ""


def _decimal(digits: str, ai: str) -> str:
    """The last digit of the AI counts the decimals."""
    decimals = int(ai[-1])
    if decimals > len(digits):
        digits = digits.zfill(decimals)
    whole = digits[: len(digits) - decimals].lstrip("0") or "0"
    return f"{whole}.{digits[-decimals:]}" if decimals else whole


def _temperature(ai: str, value: str, _title: str) -> Told:
    sign = "-" if value.endswith("-") else ""
    return f"{sign}{_decimal(value.rstrip('-'), '2')} °{'F' if ai in {'4330', '4332'} else 'C'}", ""


def _day(_ai: str, value: str, _title: str) -> Told:
    day = _date(value)
    return (_words(day), "") if day else (value, NO_SUCH_DATE)


def _days(_ai: str, value: str, _title: str) -> Told:
    """One day, or the first and the last of several."""
    days = [_date(value[start : start + 6]) for start in range(0, len(value), 6)]
    known = [_words(day) for day in days if day]
    return (say(" to ", "between two dates").join(known), "") if len(known) == len(days) else (value, NO_SUCH_DATE)


def _time(_ai: str, value: str, _title: str) -> Told:
    """A day with hours, and perhaps minutes and seconds; 9999 says that the time is not told."""
    day, clock = _date(value[:6]), value[6:]
    if day is None:
        return value, NO_SUCH_DATE
    if clock in {"", _NO_TIME}:
        return _words(day), ""
    parts = [clock[start : start + 2] for start in range(0, len(clock), 2)]
    if int(parts[0]) > 23 or any(int(part) > 59 for part in parts[1:]):
        return value, mark("no such time")
    return f"{_words(day)}, {':'.join(parts) if len(parts) > 1 else f'{parts[0]}:00'}", ""


def _date(value: str) -> date | None:
    """YYMMDD; day 00 is the last of the month."""
    if len(value) != 6 or not is_digits(value):
        return None
    year, month, day = _year(int(value[:2])), int(value[2:4]), int(value[4:])
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, day or last) if day <= last else None


def _year(two_digits: int) -> int:
    """From 49 years before the reference to 50 after it."""
    oldest = _REFERENCE_YEAR - 49
    return oldest + (two_digits - oldest) % 100


def _words(day: date) -> str:
    return say_label_day(day)


_Tell = Callable[[str, str, str], Told]
_FAMILIES: tuple[tuple[Callable[[str], bool], _Tell], ...] = (
    (DAYS.__contains__, _day),
    (TIMES.__contains__, _time),
    (lambda ai: ai == HARVEST, _days),
    (lambda ai: len(ai) == 4 and "310" <= ai[:3] <= "369", _measure),
    (lambda ai: ai[:3] in {"390", "392", "395"}, _amount),
    (lambda ai: ai[:3] in {"391", "393"}, _money),
    (lambda ai: ai[:3] == "394", _percent),
    (lambda ai: ai[:3] == "433", _temperature),
)
