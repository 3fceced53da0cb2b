"""Check digits and the shapes of trade item numbers. Digits in, digits out.

Sources: GS1 General Specifications, section 7.9 (check digit), section 5.2.2.4 (UPC-E zero suppression), sections
1.4.2 and 2.1.11 (prefixes for restricted circulation).
"""

_RESTRICTED_PREFIXES = ("02", "04", "2")
"""Of a GTIN-13: 020-029 and 200-299 within a region (weight, price), 040-049 within a company."""
_RESTRICTED_PREFIXES_8 = ("0", "2")
"""Of a GTIN-8: 000-099 and 200-299 within a company."""


def is_digits(text: str) -> bool:
    """Whether a text is made of 0 to 9 alone; other scripts have digits too."""
    return text.isascii() and text.isdigit()


def check_digit(body: str) -> int:
    """Return the GS1 modulo-10 check digit for ``body``, the digits before it."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return -total % 10


def has_valid_check_digit(digits: str) -> bool:
    """Whether the last digit of a GTIN, SSCC or GLN is its check digit."""
    return is_digits(digits) and len(digits) > 1 and check_digit(digits[:-1]) == int(digits[-1])


def expand_upce(digits: str) -> str | None:
    """Return the UPC-A of an 8-digit UPC-E (number system, six digits, check digit), or None when it is none."""
    if len(digits) != 8 or not is_digits(digits) or digits[0] not in "01":
        return None
    system, body, check = digits[0], digits[1:7], digits[7]
    last = body[5]
    if last in "012":
        middle = body[:2] + last + "0000" + body[2:5]
    elif last == "3":
        middle = body[:3] + "00000" + body[3:5]
    elif last == "4":
        middle = body[:4] + "00000" + body[4]
    else:
        middle = body[:5] + "0000" + last
    return system + middle + check


def is_restricted(gtin14: str) -> bool:
    """Whether a number of 14 digits is one for use within a shop or company, which is no GTIN anywhere else.

    What is inside it (article, weight, price) differs from country to country and from shop to shop.
    """
    if gtin14.startswith("000000"):
        return gtin14[6:].startswith(_RESTRICTED_PREFIXES_8)
    return gtin14[0] == "0" and gtin14[1:].startswith(_RESTRICTED_PREFIXES)
