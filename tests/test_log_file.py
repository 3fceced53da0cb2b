"""The log in the data folder: what is written can be read, newest first, and it never grows without end."""

import logging
from pathlib import Path

from kiosk.log_file import FILE, log_kept, newest_lines


def test_what_happens_is_written_and_read_newest_first(tmp_path: Path) -> None:
    with log_kept(tmp_path / "data"):
        for number in range(3_000):
            logging.getLogger("kiosk.station").info("Thing %d", number)
        logging.getLogger("httpx").warning("a whole address")
    logging.getLogger("kiosk.station").error("After the end")

    lines = newest_lines(tmp_path / "data", 2)
    assert [line.rpartition(": ")[2] for line in lines] == ["Thing 2999", "Thing 2998"]
    assert "httpx" not in (tmp_path / "data" / FILE).read_text()
    assert len(newest_lines(tmp_path / "data", 10**6)) < 3_000


def test_what_was_told_before_is_told_after_the_end(tmp_path: Path) -> None:
    logging.getLogger("sync").setLevel(logging.DEBUG)
    with log_kept(tmp_path / "data"):
        assert not logging.getLogger("sync").isEnabledFor(logging.DEBUG)

    assert logging.getLogger("sync").isEnabledFor(logging.DEBUG)


def test_a_folder_that_refuses_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with log_kept(tmp_path / "file"):
        pass
    assert newest_lines(tmp_path / "nowhere") == []
