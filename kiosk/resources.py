"""Where fonts, icons, sounds and demo pictures are."""

from pathlib import Path


def assets() -> Path:
    """The assets folder: beside the code in a checkout, inside the package where it was installed."""
    beside = Path(__file__).parent.parent / "assets"
    return beside if beside.is_dir() else Path(__file__).parent / "assets"
