"""The gun doctor's page is read back by the kiosk's own decoder, at the size at which it is printed."""

import re
from itertools import pairwise

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from hardware.decoder import still_decoder
from hardware.drawing import draw
from kiosk.core.gun_sheet import LETTERS, SHEET, SQUARE, SheetCode
from kiosk.resources import assets
from kiosk.widgets.code_picture import CodePicture
from kiosk.widgets.gun_page import LINE_MODULE_MM, SQUARE_MODULE_MM, Paper, paint_page, pdf_page
from kiosk.widgets.theme import TARGET_MM, Sizes, load_fonts

DPI = 300
POINTS_A_MM = 72 / 25.4
SIZES = Sizes(24, 75)


@pytest.fixture(params=list(Paper), ids=lambda paper: paper.name)
def paper(request) -> Paper:
    return request.param


@pytest.fixture
def printed(qapp, paper: Paper) -> np.ndarray:
    """The page as a printer of 300 dots an inch prints it, in grey."""
    load_fonts(assets())
    width, height = (round(mm / 25.4 * DPI) for mm in paper.value)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_page(painter, paper, DPI)
    painter.end()
    return picture_of(image)


def picture_of(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def read(picture: np.ndarray) -> list[tuple[str, str]]:
    found = still_decoder().decode(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR))
    return sorted((sighting.code.aim, sighting.code.text) for sighting in found)


def test_every_code_of_the_page_is_read_with_its_exact_text(printed: np.ndarray) -> None:
    assert read(printed) == sorted((code.aim, code.text) for code in SHEET)


def test_it_prints_as_well_on_a_worn_office_printer(printed: np.ndarray) -> None:
    grey = cv2.GaussianBlur(printed, (0, 0), 1.2)
    pale = (grey.astype(np.float32) * 0.6 + 80).astype(np.uint8)

    assert read(pale) == sorted((code.aim, code.text) for code in SHEET)


def test_the_codes_stand_apart_and_inside_the_page(printed: np.ndarray, paper: Paper) -> None:
    found = still_decoder().decode(cv2.cvtColor(printed, cv2.COLOR_GRAY2BGR))
    spans = sorted((min(y for _, y in s.polygon), max(y for _, y in s.polygon)) for s in found)

    gaps_mm = [(below[0] - above[1]) * 25.4 / DPI for above, below in pairwise(spans)]
    assert min(gaps_mm) >= 12
    edge = round(8 / 25.4 * DPI)  # what most printers leave white
    assert (np.delete(printed, slice(edge, -edge), axis=0) == 255).all()
    assert (np.delete(printed, slice(edge, -edge), axis=1) == 255).all()


def test_bars_are_as_wide_and_quiet_zones_as_white_as_the_standards_want(printed: np.ndarray) -> None:
    """GS1 General Specifications 5.12.3: X of 0.33 mm and more; 0.5 mm for squares that are read from afar."""
    assert LINE_MODULE_MM >= 0.33
    assert SQUARE_MODULE_MM >= 0.5
    found = {s.code.text: s for s in still_decoder().decode(cv2.cvtColor(printed, cv2.COLOR_GRAY2BGR))}
    for code in SHEET:
        corners = found[code.text].polygon
        centre, middle = (sum(side) // len(corners) for side in zip(*corners, strict=True))
        drawing = draw(code)
        module = (LINE_MODULE_MM if drawing.is_linear else SQUARE_MODULE_MM) / 25.4 * DPI
        dark = np.flatnonzero(printed[middle - 10 : middle + 10].min(axis=0) < 128)
        runs = np.split(dark, np.flatnonzero(np.diff(dark) > 7 * module) + 1)  # no space within a code is as wide
        left, right = next((run[0], run[-1]) for run in runs if run[0] <= centre <= run[-1])
        assert abs((right - left + 1) - drawing.columns * module) <= 2
        quiet = round(10 * module) if drawing.is_linear else round(2 * module)
        assert (printed[middle - 10 : middle + 10, left - quiet : left - 1] == 255).all()
        assert (printed[middle - 10 : middle + 10, right + 2 : right + quiet] == 255).all()


def test_the_file_is_one_page_of_the_right_size(qapp, paper: Paper) -> None:
    page = pdf_page(paper)

    assert page.startswith(b"%PDF-")
    assert page.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", page)) == 1
    box = re.search(rb"/MediaBox \[\s*([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)", page)
    assert box is not None
    assert [float(side) for side in box.groups()] == pytest.approx(
        [0, 0, *(mm * POINTS_A_MM for mm in paper.value)], abs=0.6
    )
    assert b"/Subtype /Image" not in page  # bars are drawn, not pictures of bars
    assert len(page) < 100_000


@pytest.mark.parametrize("code", SHEET, ids=lambda code: code.name)
def test_a_code_on_the_screen_is_read_too(qtbot, code: SheetCode) -> None:
    picture = CodePicture(SIZES)
    qtbot.addWidget(picture)
    picture.resize(980, 180)
    picture.setStyleSheet("background: white")
    picture.show_code(code)

    shown = QImage(picture.size(), QImage.Format.Format_Grayscale8)
    shown.fill(255)
    picture.render(shown)

    assert read(picture_of(shown)) == [(code.aim, code.text)]


@pytest.mark.parametrize(("code", "width", "height"), [(LETTERS, 600, 180), (SQUARE, 980, 40)])
def test_a_screen_too_small_for_a_code_shows_none(qtbot, code: SheetCode, width: int, height: int) -> None:
    picture = CodePicture(Sizes(20, 20))
    qtbot.addWidget(picture)
    picture.resize(width, height)
    picture.show_code(code)

    assert picture.module_px == 0


@pytest.mark.parametrize("code", SHEET, ids=lambda code: code.name)
def test_a_code_on_a_large_screen_is_no_larger_than_useful(qtbot, code: SheetCode) -> None:
    picture = CodePicture(SIZES)
    qtbot.addWidget(picture)
    picture.resize(1080, 1500)
    picture.show_code(code)
    px_per_mm = SIZES.target / TARGET_MM

    assert picture.module_px >= 2
    assert picture.module_px == 2 or picture.module_px * draw(code).columns <= 60 * px_per_mm
    shown = QImage(picture.size(), QImage.Format.Format_Grayscale8)
    shown.fill(255)
    picture.render(shown)
    dark = np.argwhere(picture_of(shown) < 100)
    assert 24 * px_per_mm <= np.ptp(dark[:, 0]) <= (28 if code is SHEET[-1] else 25) * px_per_mm + 1
    assert read(picture_of(shown)) == [(code.aim, code.text)]


def test_bars_fill_the_box_they_are_given() -> None:
    drawing = draw(LETTERS)

    assert drawing.bars[0][:2] == (0, 0)
    last = drawing.bars[-1]
    assert last[0] + last[2] == drawing.columns
