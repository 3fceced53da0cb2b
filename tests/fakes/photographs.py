"""A folder of pictures with their truth, as ``kiosk bench decode`` wants it."""

import json
from pathlib import Path
from typing import Any

import cv2
from fakes.pictures import Picture


def put(folder: Path, name: str, picture: Picture) -> str:
    cv2.imwrite(str(folder / name), picture)
    return name


def truth(folder: Path, *rows: dict[str, Any] | str) -> None:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    (folder / "truth.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def row(file: str, family: str, *texts: str, also: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"file": file, "family": family, "symbology": "?", "truth": list(texts), "also_in_picture": list(also)}
