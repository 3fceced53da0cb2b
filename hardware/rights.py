"""A device that the kiosk's user may not open: the sentence with the user, the device and the group that may."""

import getpass
import grp
import os
from pathlib import Path

from kiosk.core.inert import inert
from kiosk.core.words import say


def not_allowed(node: Path, usual_group: str) -> str:
    """What a person does about it. ``usual_group`` may open such devices on Debian, should the device not tell."""
    return say(
        "The kiosk's user {user} may not open {name}. Add it to the group {group}, log in again.",
        user=inert(_user()),
        name=inert(str(node)),
        group=inert(_group_of(node) or usual_group),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def _group_of(node: Path) -> str:
    """The group that owns a device, unless that is root's own."""
    try:
        gid = node.stat().st_gid
        return grp.getgrgid(gid).gr_name if gid else ""
    except (OSError, KeyError):
        return ""
