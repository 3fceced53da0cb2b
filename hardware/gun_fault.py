"""Why a gun cannot be opened or read, as a state that heals and a sentence for people."""

import errno
from pathlib import Path

from hardware.rights import not_allowed
from kiosk.core.events import GunState
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.core.words import say

_TAKEN = {errno.EBUSY, errno.EAGAIN}
_FORBIDDEN = {errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO}


class GunFault(KnownFault):
    """A scanner gun that cannot be opened, or that gave up."""

    def __init__(self, state: GunState, sentence: str) -> None:
        super().__init__(state.value.capitalize().replace("_", " "), sentence)
        self.state = state


def gun_fault(node: Path, number: int | None, reason: str, group: str) -> GunFault:
    """The fault that an errno stands for. ``group`` may open such devices on Debian."""
    name = inert(str(node))
    if number in _TAKEN:
        return GunFault(
            GunState.IN_USE,
            say(
                "Another program uses the scanner gun ({name}): end it, the gun then comes back by "
                "itself. ModemManager is known to do so.",
                name=name,
            ),
        )
    if number in _FORBIDDEN:
        return GunFault(GunState.FORBIDDEN, not_allowed(node, group))
    if number in _GONE:
        return unplugged(node)
    return GunFault(
        GunState.ABSENT,
        say("The scanner gun {name} cannot be opened: {reason}. Check its name.", name=name, reason=inert(reason)),
    )


def unplugged(node: Path) -> GunFault:
    """It was there and is gone."""
    return GunFault(
        GunState.ABSENT,
        say(
            "The scanner gun ({name}) was unplugged. Plug it in again: it comes back by itself.", name=inert(node.name)
        ),
    )
