"""A user without rights, also where the tests run as root."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def nobody() -> Iterator[None]:
    """For as long as the block runs this process, all its threads included, may do what anybody may."""
    if os.geteuid():
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def let_anybody_in(folder: Path) -> None:
    """Folders of a test that only its user may enter are opened, so that a refusal is that of the file within."""
    for entered in (folder, *folder.parents):
        about = entered.stat()
        if about.st_uid == os.geteuid() and not about.st_mode & stat.S_IXOTH:
            entered.chmod(0o755)
