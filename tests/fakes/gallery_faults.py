"""What is wrong with the layout of the scenes of ``kiosk.gallery``, in whatever language is spoken."""

from collections.abc import Collection

from fakes.layout_faults import layout_faults, out_of_view
from PySide6.QtWidgets import QApplication

from kiosk.gallery import SCENES, Format, Sample, bring, window_for
from kiosk.widgets.tones import Theme


def faults_of_all(
    qapp: QApplication, sample: Sample, form: Format, theme: Theme, text_scale: int, names: Collection[str] = ()
) -> dict[str, list[str]]:
    """By the name of each scene: what is wrong with it. ``names``: these scenes only."""
    found = {}
    with window_for(qapp, form, theme, text_scale) as window:
        for name, show in SCENES.items():
            if names and name not in names:
                continue
            bring(qapp, window, show, sample)
            assert (window.width(), window.height()) == (form.width, form.height), name
            faults = layout_faults(window, window.sizes, form.px_per_mm)
            if text_scale == 100 and window.stack.height() > window.stack.parentWidget().height():
                faults.append("the page scrolls")
            if faults := faults + out_of_view(window):
                found[name] = faults
    return found
