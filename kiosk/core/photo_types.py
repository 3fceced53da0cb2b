"""Which side of a product the next photo shows: a person should seldom have to choose."""

from collections.abc import Collection

from kiosk.core.picture import IMAGE_TYPES

REST = "other"
"""What has no name of its own; there may be any number of these."""


def next_type(taken: Collection[str], after: str = REST) -> str:
    """The first type behind ``after``, going round, of which there is no photo yet; ``REST`` when there is of all."""
    return next((one for one in _round(after) if one != REST and one not in taken), REST)


def other_type(taken: Collection[str], now: str) -> str:
    """The type to go on to when ``now`` is not wanted: one that lacks its photo, else just the one behind it."""
    lacking = next_type({*taken, now}, now)
    return lacking if lacking not in {REST, now} else _round(now)[0]


def _round(after: str) -> tuple[str, ...]:
    """All types, beginning behind ``after``, which comes last."""
    begin = IMAGE_TYPES.index(after) + 1
    return IMAGE_TYPES[begin:] + IMAGE_TYPES[:begin]
