"""The disk of a running kiosk: full, or with room again. Its data file may not grow; SQLite itself refuses."""

from kiosk.app import KioskApp

BIG = "x" * 400_000
"""No code that ends so finds room on a full disk."""


class FullDisk:
    """Made while the kiosk runs, full from ``fill`` to ``make_room``."""

    def __init__(self, kiosk: KioskApp) -> None:
        assert kiosk.parts is not None
        self._database = kiosk.parts._database
        self._pages = self._pragma("page_count")

    def fill(self) -> None:
        self._pragma(f"max_page_count = {self._pages}")

    def make_room(self) -> None:
        self._pragma("max_page_count = 1073741823")

    def _pragma(self, words: str) -> int:
        sql = f"PRAGMA {words}"
        return self._database.write(lambda tx: tx.connection().exec_driver_sql(sql).scalar()).result(10)
