"""``kiosk pictures``: a picture of every screen in every state, theme and size, and a contact sheet of them."""

import os
from pathlib import Path

from rich.progress import Progress

from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.core.faults import SettingsFault


def make_pictures(folder: Path, only: str, *, as_json: bool) -> Exit:
    """Paint into ``folder`` the screens whose name has ``only`` in it. Raises SettingsFault."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # sizes no screen here has; nothing pops up
    from kiosk.pictures import paint_all  # Qt: only for this command

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with Progress(console=err, transient=True) as progress:
            task = progress.add_task("Painting", total=None)
            made = paint_all(folder, only, lambda done, total: progress.update(task, completed=done, total=total))
    except OSError as fault:
        raise SettingsFault("The pictures cannot be kept", f"{folder}: {fault.strerror}.") from fault
    if not made.count:
        raise SettingsFault("No screen has this name", f"{only} is in none of: {', '.join(made.names)}.")
    if as_json:
        print_json({"folder": str(folder), "pictures": made.count, "contact_sheet": str(made.sheet)})
    else:
        out.print(f"{made.count} pictures in {shown(str(folder), 200)}; all at a glance: {made.sheet.name}")
    return Exit.DONE
