"""``kiosk commands-sheet``: the printable sheet of command barcodes."""

from pathlib import Path

from kiosk.commands.terminal import Exit, out, shown
from kiosk.core.faults import SettingsFault


def write_sheet(file: Path, *, is_letter: bool) -> Exit:
    """Write the sheet as a PDF. Raises SettingsFault when the file cannot be written."""
    from kiosk.widgets.command_page import pdf_commands
    from kiosk.widgets.gun_page import Paper

    paper = Paper.LETTER if is_letter else Paper.A4
    try:
        file.write_bytes(pdf_commands(paper))
    except OSError as fault:
        sentence = f"{file}: {fault.strerror}. Choose another name."
        raise SettingsFault("The sheet cannot be written", sentence) from None
    out.print(f"{shown(str(file), 200)} is written. Print it at 100 %, on {paper.name}.")
    return Exit.DONE
