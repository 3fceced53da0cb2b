"""Where print is in the measured photographs: judged by eye at full size before anything was measured.

Named are only pictures about which there is no doubt: large letters that the edge touches, a neighbour's words and the
like are in neither set. Any picture's name is the file's, without folder and ending.
"""

from types import MappingProxyType

RUNS_OUT = frozenset(
    {
        "jsqr__museum-1__input",
        "quagga2__codabar__image-003",
        "quagga2__codabar__image-009",
        "quagga2__code_39__image-003",
        "quagga2__code_39__image-005",
        "quagga2__code_39__image-006",
        "quagga2__code_39__image-007",
        "quagga2__code_39__image-010",
        "quagga2__code_93__image-002",
        "quagga2__code_93__image-008",
        "quagga2__ean_8__image-001",
        "quagga2__i2of5__image-002",
        "quagga2__i2of5__image-003",
        "quagga2__i2of5__image-004",
        "quagga2__upc__image-004",
        "quagga2__upc__image-009",
        "quagga2__upc__image-010",
        "quagga2__upc_e__image-003",
        "quagga2__upc_e__image-005",
        "quagga2__upc_e__image-006",
        "quagga2__upc_e__image-007",
        "quagga2__upc_e__image-008",
        "quagga2__upc_e__image-009",
        "zxing__code128-2__31",
        "zxing__code128-2__32",
        "zxing__ean13-1__3",
        "zxing__ean13-1__30",
        "zxing__falsepositives__07",
        "zxing__qrcode-1__13",
        "zxing__qrcode-1__15",
    }
)
"""Lines of print run out of the picture."""

WHOLE = frozenset(
    {
        *(f"zxing__aztec-2__{number}" for number in ("04", "05", "11", "13", "14", "22")),
        *(f"zxing__falsepositives__{number}" for number in ("09", "11", "12", "16", "17", "21", "22")),
        *(f"zxing__falsepositives-2__{number:02}" for number in (*range(5, 21), 23, 25)),
        *(f"zxing__pdf417-2__{number}" for number in ("09", "12", "13", "15", "20", "22")),
        *(f"zxing__qrcode-1__{number}" for number in ("1", "2", "20", "3")),
        *(f"zxing__qrcode-6__{number}" for number in (4, 5, 8, 9, 10, 12, 13)),
        *(f"zxing__rssexpanded-2__{number}" for number in ("3_01", "3_02", "3_03", "3_04", "3_07", "3_09", "4_03")),
        "jsqr__battery__input",
        "jsqr__business-card-2__input",
        "jsqr__hk-ikea__input",
        "jsqr__issue-54-1__input",
        "jsqr__pepsi-bottle__input",
        "jsqr__school-flyer__input",
        "jsqr__tree-1__input",
        "quagga2__code_128__image-005",
        "quagga2__code_39_vin__image-006",
        "quagga2__code_39_vin__image-008",
        "quagga2__ean__image-003",
        "quagga2__ean_extended__image-004",
        "quagga2__ean_extended__image-009",
        "zxing__code128-2__09",
        "zxing__code128-2__10",
        "zxing__code128-2__38",
        "zxing__code39-3__13",
        "zxing__ean13-1__25",
        "zxing__pdf417-3__09",
        "zxing__qrcode-2__28",
        "zxing__upca-1__16",
        "zxing__upca-4__10",
        "zxing__upca-5__35",
    }
)
"""No print reaches the picture's edge, whatever else does: cloth, carpet, hands, shelves."""

PANELS = MappingProxyType(
    {
        "jsqr__battery__input": (0.19, 0.22, 0.92, 0.76),
        "jsqr__business-card-2__input": (0.43, 0.45, 0.91, 0.97),
        "jsqr__school-flyer__input": (0.37, 0.13, 0.67, 0.31),
        "quagga2__code_128__image-005": (0.13, 0.14, 0.80, 0.72),
        "quagga2__code_39_vin__image-004": (0.15, 0.18, 0.92, 0.86),
        "quagga2__code_39_vin__image-006": (0.05, 0.04, 0.83, 0.92),
        "quagga2__code_39_vin__image-008": (0.06, 0.19, 0.87, 0.92),
        "zxing__code39-3__14": (0.12, 0.46, 0.86, 0.78),
        "zxing__upca-1__16": (0.21, 0.22, 0.76, 0.68),
    }
)
"""Blocks of print that are wholly in a picture: left, top, right, low, as shares of its sides.

Looked at for further ones: 64 of the 66 pictures whose print is whole, and 48 of the 105 others in which 22 letters or
more hang together. The blocks of those run out of the picture, stand close to something else, or are a line.
"""
