"""What a kiosk webcam sees: a dark bench, a thing on it in perspective, light from one side, and a plain sensor.

Everything is drawn at twice the size of the picture and taken down at the end. Colours are blue, green, red, 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

WIDTH, HEIGHT = 1280, 720
TWICE = 2
SIZE = (WIDTH * TWICE, HEIGHT * TWICE)
FAR = 3400.0  # from the camera to the top of the thing, in pixels of the double picture

Dice = np.random.Generator


def clouds(dice: Dice, shape: tuple[int, int], grain: tuple[float, float]) -> np.ndarray:
    """Give soft noise of about -1 to 1, whose spots are so wide and so high."""
    small = (max(2, round(shape[1] / grain[0]) + 2), max(2, round(shape[0] / grain[1]) + 2))
    seed = dice.standard_normal((small[1], small[0])).astype(np.float32)
    return cv2.resize(seed, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)


def bench(dice: Dice) -> np.ndarray:
    """Give the dark grey rubber mat: grain, wear, a few long scuffs."""
    shape = (SIZE[1], SIZE[0])
    grey = np.full(shape, 0.235, np.float32)
    grey += 0.010 * clouds(dice, shape, (420, 300)) + 0.006 * clouds(dice, shape, (60, 50))
    grey += 0.014 * clouds(dice, shape, (5, 5)) + 0.010 * clouds(dice, shape, (2, 2))
    scuffs = np.zeros(shape, np.float32)
    for _ in range(34):
        start = dice.uniform((0, 0), SIZE)
        turn = dice.normal(0.25, 0.5)
        end = start + dice.uniform(60, 520) * np.array([np.cos(turn), np.sin(turn)])
        cv2.line(scuffs, tuple(map(int, start)), tuple(map(int, end)), float(dice.uniform(0.1, 0.5)), 2, cv2.LINE_AA)
    wear = np.clip(clouds(dice, shape, (40, 40)) * 0.5 + 0.5, 0, 1)
    grey += 0.10 * cv2.GaussianBlur(scuffs, (0, 0), 1.5) * wear
    mat = grey[..., None] * np.array([1.03, 1.0, 0.97], np.float32)
    return cv2.GaussianBlur(mat, (0, 0), 2.0)


def kraft(dice: Dice, width: int, height: int) -> np.ndarray:
    """Give brown cardboard: flutes that show through, fibres, specks, rubbed patches."""
    shape = (height, width)
    tone = 1 + 0.028 * clouds(dice, shape, (520, 420)) + 0.010 * clouds(dice, shape, (70, 22))
    tone += 0.016 * clouds(dice, shape, (11, 5)) + 0.024 * clouds(dice, shape, (3, 3))
    flutes = np.sin(np.arange(width) * 2 * np.pi / 26)[None, :] * (0.5 + 0.5 * clouds(dice, shape, (200, 300)))
    tone += 0.007 * flutes
    specks = cv2.GaussianBlur((dice.random(shape) > 0.9992).astype(np.float32), (0, 0), 1.2)
    tone -= 0.9 * specks
    brown = np.array([0.40, 0.525, 0.635], np.float32)
    return np.clip(tone[..., None] * brown, 0, 1).astype(np.float32)


def opaque(colour: np.ndarray) -> np.ndarray:
    """Give a colour picture an opacity of one everywhere."""
    return np.dstack([colour, np.ones(colour.shape[:2], np.float32)])


def lay(ground: np.ndarray, sheet: np.ndarray, place: tuple[int, int], strength: float = 1.0) -> None:
    """Put a sheet on a picture, in place; parts that hang over the edge are cut off."""
    x, y = place
    wide = min(sheet.shape[1], ground.shape[1] - x)
    high = min(sheet.shape[0], ground.shape[0] - y)
    part = sheet[:high, :wide]
    cover = part[..., 3:] * strength
    spot = ground[y : y + high, x : x + wide, :3]
    spot[:] = spot * (1 - cover) + part[..., :3] * cover


def stick(dice: Dice, ground: np.ndarray, label: np.ndarray, place: tuple[int, int]) -> None:
    """Stick a thermally printed label on; its edge throws a thin shadow."""
    high, wide = label.shape[:2]
    shade = np.zeros((high + 40, wide + 40, 4), np.float32)
    shade[18 : 18 + high, 18 : 18 + wide, 3] = label[..., 3] * 0.55
    shade[..., 3] = cv2.GaussianBlur(shade[..., 3], (0, 0), 4)
    lay(ground, shade, (place[0] - 15, place[1] - 14))
    lay(ground, printed(dice, label, streaks=0.022), place)


def printed(dice: Dice, label: np.ndarray, streaks: float = 0.006) -> np.ndarray:
    """Give a sheet the unevenness of paper and print; thermal print has streaks along its way through the printer."""
    paper = label.copy()
    shape = label.shape[:2]
    paper[..., :3] = 0.06 + paper[..., :3] * (0.90 + 0.012 * clouds(dice, shape, (260, 200))[..., None])
    paper[..., :3] += 0.010 * clouds(dice, shape, (4, 4))[..., None]
    ink = 1 - label[..., :3].mean(axis=2, keepdims=True)
    paper[..., :3] += streaks * ink * clouds(dice, shape, (6, 220))[..., None]
    return np.clip(paper, 0, 1)


def tape(dice: Dice, length: int, width: int) -> np.ndarray:
    """Give a strip of brown packing tape: glossy along its middle, with small bubbles and a torn end."""
    shape = (width, length)
    strip = np.empty((*shape, 4), np.float32)
    rows = np.arange(width)[:, None] / width
    drift = 0.06 * clouds(dice, (1, length), (700, 10))
    gloss = np.exp(-(((rows - 0.30 - drift) / 0.10) ** 2)) + 0.5 * np.exp(-(((rows - 0.72 - drift) / 0.05) ** 2))
    strip[..., :3] = np.array([0.30, 0.43, 0.56])
    strip[..., :3] += (0.20 * gloss * (0.8 + 0.2 * clouds(dice, shape, (240, 40))))[..., None]
    bubbles = np.clip(clouds(dice, shape, (30, 9)) - 1.6, 0, 1)
    strip[..., :3] += 0.12 * bubbles[..., None]
    strip[..., 3] = 0.88
    strip[:3, :, :3] += 0.14
    strip[-3:, :, :3] -= 0.12
    return strip


def fold(dice: Dice, sheet: np.ndarray, depth: float, reach: float) -> np.ndarray:
    """Give foil or paper folds: flat facets that meet in creases, each turned a little to or from the light."""
    high, wide = sheet.shape[0] // 2 + 1, sheet.shape[1] // 2 + 1
    down, across = np.mgrid[0:high, 0:wide].astype(np.float32) * 2
    shade = np.zeros((high, wide), np.float32)
    gleam = np.zeros((high, wide), np.float32)
    for _ in range(30):
        x, y = dice.uniform((0, 0), (wide * 2, high * 2))
        turn = dice.uniform(0, np.pi)
        beside = (across - x) * np.cos(turn) + (down - y) * np.sin(turn)
        along = (down - y) * np.cos(turn) - (across - x) * np.sin(turn)
        near = np.exp(-((along / reach) ** 2)) * np.exp(-np.abs(beside) / (0.45 * reach))
        strength = dice.normal(0, 1)
        shade += strength * np.tanh(beside / dice.uniform(5, 22)) * near * (np.cos(turn) + np.sin(turn)) * 0.7
        gleam += max(strength, 0) * np.exp(-(((beside + 9) / 8) ** 2)) * near
    small = (sheet.shape[1], sheet.shape[0])
    shade, gleam = (cv2.resize(part, small, interpolation=cv2.INTER_LINEAR) for part in (shade, gleam))
    folded = sheet.copy()
    bright = (1 + depth * np.tanh(shade))[..., None]
    folded[..., :3] = np.clip(folded[..., :3] * bright + 0.5 * depth * np.tanh(gleam)[..., None], 0, 1)
    return folded


def stuffed(dice: Dice, sheet: np.ndarray, wave: float) -> np.ndarray:
    """Give a filled bag: its outline waves by so many pixels, and it rounds away from the light towards its rim."""
    high, wide = sheet.shape[:2]
    down, across = np.mgrid[0:high, 0:wide].astype(np.float32)
    sway = wave * clouds(dice, (high, 1), (10, 330)) + 0.3 * wave * clouds(dice, (high, 1), (10, 70))
    sag = wave * clouds(dice, (1, wide), (330, 10)) + 0.3 * wave * clouds(dice, (1, wide), (70, 10))
    side, end = np.abs(2 * across / wide - 1), np.abs(2 * down / high - 1)
    pull = 1 + 2.2 * wave / wide
    bent = cv2.remap(
        sheet,
        (across - wide / 2) * pull + wide / 2 + sway * side**3 * np.sign(across - wide / 2),
        (down - high / 2) * pull + high / 2 + sag * end**3 * np.sign(down - high / 2),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
    )
    left = np.exp(-(across / wide) / 0.05)
    right = np.exp(-(1 - across / wide) / 0.07)
    bent[..., :3] *= (1 - 0.28 * left - 0.45 * right - 0.30 * np.exp(-(1 - down / high) / 0.05))[..., None]
    return bent


def edged(face: np.ndarray, wear: float = 0.10) -> np.ndarray:
    """Give the face of a box rounded edges: a light line where the board is bent, darker just inside of it."""
    high, wide = face.shape[:2]
    down, across = np.arange(high, dtype=np.float32)[:, None], np.arange(wide, dtype=np.float32)[None, :]
    inside = np.minimum(np.minimum(down, high - 1 - down), np.minimum(across, wide - 1 - across))
    line = wear * np.exp(-((inside / 5) ** 2)) - 0.7 * wear * np.exp(-inside / 26)
    worn = face.copy()
    worn[..., :3] = np.clip(
        worn[..., :3] * (1 + line[..., None]) + 0.5 * wear * np.exp(-((inside / 4) ** 2))[..., None], 0, 1
    )
    return worn


@dataclass(frozen=True)
class Pose:
    """How a thing lies: its middle from the middle of the picture (in final pixels), its turns in degrees."""

    x: float = 0
    y: float = 0
    turn: float = 0
    tilt_up: float = 0
    tilt_side: float = 0

    def spin(self) -> np.ndarray:
        """Give the rotation matrix."""
        across, up, flat = np.radians([self.tilt_up, self.tilt_side, self.turn])
        about_x = cv2.Rodrigues(np.array([across, 0, 0]))[0]
        about_y = cv2.Rodrigues(np.array([0, up, 0]))[0]
        about_z = cv2.Rodrigues(np.array([0, 0, flat]))[0]
        return about_z @ about_y @ about_x

    def project(self, points: np.ndarray) -> np.ndarray:
        """Give where points of the thing fall in the double picture."""
        moved = points @ self.spin().T + np.array([self.x * TWICE, self.y * TWICE, 0])
        return moved[:, :2] * FAR / (FAR + moved[:, 2:]) + np.array(SIZE) / 2


@dataclass(frozen=True)
class Thing:
    """A box, or something flat: the picture of its top, how thick it is, and its sides' picture."""

    top: np.ndarray
    thick: float
    side: np.ndarray | None = None

    def corners(self, deep: float) -> np.ndarray:
        """Give the four corners of the top, or of the layer so deep below."""
        high, wide = self.top.shape[0] / 2, self.top.shape[1] / 2
        return np.array([[-wide, -high, deep], [wide, -high, deep], [wide, high, deep], [-wide, high, deep]])


def warp(picture: np.ndarray, quad: np.ndarray) -> np.ndarray:
    """Give a picture bent to four corners of the double picture, clear elsewhere."""
    high, wide = picture.shape[:2]
    source = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    bend = cv2.getPerspectiveTransform(source, quad.astype(np.float32))
    ready = picture.copy()
    ready[..., :3] *= ready[..., 3:]
    bent = cv2.warpPerspective(ready, bend, SIZE, flags=cv2.INTER_AREA)
    bent[..., :3] /= np.maximum(bent[..., 3:], 1e-4)
    return bent


def over(ground: np.ndarray, picture: np.ndarray) -> np.ndarray:
    """Give one picture over another."""
    cover = picture[..., 3:]
    return ground * (1 - cover) + picture[..., :3] * cover


def sides(thing: Thing, pose: Pose) -> list[np.ndarray]:
    """Give the side walls that the camera sees: the left and far ones bright, the right and near ones dark."""
    if thing.side is None:
        return []
    upper, lower = thing.corners(0), thing.corners(thing.thick)
    walls = []
    for first, light in enumerate((0.80, 0.42, 0.50, 0.74)):
        second = (first + 1) % 4
        corners = np.array([upper[second], upper[first], lower[first], lower[second]])
        quad = pose.project(corners)
        edge, drop = quad[1] - quad[0], quad[3] - quad[0]
        if edge[0] * drop[1] - edge[1] * drop[0] <= 0:  # it faces away
            continue
        wall = thing.side.copy()
        fade = np.linspace(1.0, 0.72, wall.shape[0], dtype=np.float32)[:, None, None]
        wall[..., :3] *= light * fade
        walls.append(warp(wall, quad))
    return walls


def shadow(thing: Thing, pose: Pose, cover: np.ndarray) -> np.ndarray:
    """Give how much light the thing takes from the bench: a wide soft shadow, and a tight one where it touches."""
    lean = 10 + thing.thick * 0.22
    slide = np.array([[1, 0, lean], [0, 1, lean * 0.8]], np.float32)
    wide = cv2.GaussianBlur(cv2.warpAffine(cover, slide, SIZE), (0, 0), 12 + thing.thick * 0.14)
    base = np.zeros((SIZE[1], SIZE[0]), np.float32)
    cv2.fillConvexPoly(base, pose.project(thing.corners(thing.thick)).astype(np.int32), 1.0)
    tight = cv2.GaussianBlur(np.maximum(base, cover) if thing.side is not None else cover, (0, 0), 9)
    return 1 - np.clip(0.62 * wide + 0.35 * tight, 0, 0.85)


def put(ground: np.ndarray, thing: Thing, pose: Pose) -> np.ndarray:
    """Give the bench with the thing on it."""
    top = warp(thing.top, pose.project(thing.corners(0)))
    walls = sides(thing, pose)
    cover = np.max([top[..., 3], *(wall[..., 3] for wall in walls)], axis=0)
    picture = ground * shadow(thing, pose, cover)[..., None]
    for wall in walls:
        wall[..., :3] = cv2.GaussianBlur(wall[..., :3], (0, 0), 3)
        picture = over(picture, wall)
    return over(picture, top)


def light(picture: np.ndarray, dice: Dice) -> np.ndarray:
    """Give the picture under a lamp at the upper left, falling off to the far corner."""
    down, across = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float32)
    lamp = dice.uniform((0.30, 0.20), (0.48, 0.38)) * SIZE
    away = np.hypot((across - lamp[0]) / SIZE[0], (down - lamp[1]) / SIZE[1] * 0.8)
    fall = 1.10 - 0.52 * away**1.6
    warm = np.array([0.965, 1.0, 1.02], np.float32) * dice.normal(1, 0.006, 3).astype(np.float32)
    return picture * fall[..., None] * warm


def camera(picture: np.ndarray, dice: Dice) -> np.ndarray:
    """Give what the sensor makes of it: slight blur, sharpening by the camera, noise, soft shoulder in the whites."""
    soft = cv2.GaussianBlur(picture, (0, 0), 1.5)
    small = cv2.resize(soft.astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    small += 0.35 * (small - cv2.GaussianBlur(small, (0, 0), 1.6))
    shape = (HEIGHT, WIDTH)
    luma = dice.normal(0, 0.010, shape).astype(np.float32) + 0.006 * clouds(dice, shape, (2.5, 2.5))
    colour = np.dstack([0.006 * clouds(dice, shape, (5, 5)) for _ in range(3)])
    small += luma[..., None] + colour
    small = 0.012 + 0.975 * small
    small = np.where(small > 0.8, 0.8 + 0.16 * np.tanh((small - 0.8) / 0.16), small)
    return np.clip(small * 255, 0, 255).astype(np.uint8)
