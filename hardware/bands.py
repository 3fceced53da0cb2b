"""A striped region laid upright and averaged into a few bands: noise falls, bars stay, and there is little to scan.

Fact: research page decoding, section 5. The region is turned so that its bars stand, its rows are averaged in bands,
widened two or three times and stretched to full contrast.
"""

import numpy as np

from hardware.frames import Image
from hardware.locate import Region
from hardware.opencv import cv2

ROWS = 4
"""Rows of each band in the strip: zxing-cpp wants some agreeing lines, zbar scans every second."""
_QUIET, _QUIET_PX = 0.12, 24
"""Share of the length added on each side for the quiet zone (and what the locator missed), and pixels in all."""
WIDEST = 2400
"""Pixels; longer regions are widened less."""


def upright(grey: Image, region: Region, widen: float, most_rows: int) -> Image:
    """The region with its bars standing, ``widen`` times as wide, quiet zones included, in ``most_rows`` at most."""
    along = length_with_margins(region)
    across = max(6.0, region.across * 0.96)
    widen = min(widen, WIDEST / along)
    width, height = max(8, round(along * widen)), max(6, min(round(across), most_rows))
    down = across / height
    ux, uy = np.cos(region.angle), np.sin(region.angle)
    matrix = np.array(
        [
            [ux / widen, -uy * down, region.x - ux * along / 2 + uy * across / 2],
            [uy / widen, ux * down, region.y - uy * along / 2 - ux * across / 2],
        ]
    )
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    turned = cv2.warpAffine(grey, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, dtype=np.uint8)


def length_with_margins(region: Region) -> float:
    """What ``upright`` shows of a region across its bars, in pixels of the picture."""
    return region.along * (1 + 2 * _QUIET) + _QUIET_PX
