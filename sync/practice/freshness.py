"""How many days before its date a product counts as short-dated: made up, but always the same for the same GTIN."""

from typing import Final

from sync.practice.endpoint import SCANNER, Call, Reply, Route
from sync.practice.schema import GtinForm, read_form

_LENGTHS: Final = frozenset({8, 12, 13, 14})
_DEFAULT: Final = (30, 7, "All products", "global-default")
_KINDS: Final = (
    (3, 1, "Fresh dairy", "org-override"),
    (14, 3, "Bakery", "org-fallback"),
    (90, 30, "Tinned food", "built-in"),
)


def thresholds(call: Call) -> Reply:
    """Show the thresholds for a GTIN to anybody; what is none gets the default."""
    form = read_form(GtinForm, {"gtin": call.query["gtin"]} if "gtin" in call.query else {})
    digits = form.gtin.replace(" ", "").replace("-", "")
    is_gtin = len(digits) in _LENGTHS and digits.isascii() and digits.isdigit()
    warning, critical, label, source = _KINDS[int(digits) % len(_KINDS)] if is_gtin else _DEFAULT
    value = {"warningDays": warning, "criticalDays": critical, "categoryLabel": label, "source": source}
    return Reply(200, value)


ROUTES = (Route("GET", f"{SCANNER}/freshness-thresholds", thresholds, is_public=True),)
