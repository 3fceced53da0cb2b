"""What all tests of one process share: the environment, the folder, the locale, the log, the look of the application.

A test that changes one of them decides over the tests that happen to come after it.
"""

import locale
import logging
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

_CHANGES_ITSELF = ("PYTEST_", "COV_CORE_", "OPENCV_")
"""Set by pytest before each phase; by the coverage tool; by the first import of ``hardware.opencv``, for good."""


def of_the_process() -> dict[str, Any]:
    """What no test may leave changed, by name."""
    root = logging.getLogger()
    return {
        "environment": {name: text for name, text in os.environ.items() if not name.startswith(_CHANGES_ITSELF)},
        "folder": str(Path.cwd()),
        "locale": locale.setlocale(locale.LC_ALL),
        "time zone": time.tzname,
        "disabled log": (root.manager.disable, logging.raiseExceptions),
        "signals": [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD)],
    }


def look_of_application() -> Any:
    """Language and look of the application, where there is one by now; for ``put_back``."""
    core = sys.modules.get("PySide6.QtCore")
    return core.QLocale() if core is not None else None


def put_back(locale_of_qt: Any) -> None:
    """Delete what was closed, and take away what windows set: the next one sets its own.

    Qt deletes only when an event loop runs; until then each style sheet would be applied to what was closed, too.
    """
    core, widgets = sys.modules.get("PySide6.QtCore"), sys.modules.get("PySide6.QtWidgets")
    if core is None or widgets is None:
        return
    core.QLocale.setDefault(locale_of_qt or core.QLocale.system())
    app = widgets.QApplication.instance()
    if app is None:
        return
    app.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    if app.layoutDirection() is not core.Qt.LayoutDirection.LeftToRight:
        app.setLayoutDirection(core.Qt.LayoutDirection.LeftToRight)
    if app.styleSheet():
        app.setStyleSheet("")
        app.setFont(type(app.font())())
