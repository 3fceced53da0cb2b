"""The log in the data folder: what is written can be read, newest first, and it never grows without end."""

import logging
from pathlib import Path

from kiosk.log_file import FILE, end_log, keep_log, newest_lines


def test_what_happens_is_written_and_read_newest_first(tmp_path: Path) -> None:
    handler = keep_log(tmp_path / "data")
    try:
        for number in range(3_000):
            logging.getLogger("kiosk.station").info("Thing %d", number)
        logging.getLogger("httpx").warning("a whole address")
    finally:
        end_log(handler)
    logging.getLogger("kiosk.station").info("After the end")

    lines = newest_lines(tmp_path / "data", 2)
    assert [line.rpartition(": ")[2] for line in lines] == ["Thing 2999", "Thing 2998"]
    assert "httpx" not in (tmp_path / "data" / FILE).read_text()
    assert len(newest_lines(tmp_path / "data", 10**6)) < 3_000
    logging.getLogger("kiosk").setLevel(logging.NOTSET)


def test_a_folder_that_refuses_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert keep_log(tmp_path / "file") is None
    assert newest_lines(tmp_path / "nowhere") == []
