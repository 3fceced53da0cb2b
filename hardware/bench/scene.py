"""What a kiosk's camera sees, drawn: a bench, a box with a label in a hand that moves, a lens and a noisy sensor.

Difficulty is set by the physics (pixels to a module, turn, tilt, light, blur, noise), by chance within the bounds
below, and was chosen so that plain pyzbar reads about four of five labels that are held still, as it does of
photographs pasted the same way (research page decoding, section 4). It was never looked at what the kiosk's own decoder
makes of it.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hardware.bench.labels import Code, Dice, digits, letters, on_label
from hardware.frames import Image
from hardware.opencv import cv2

WIDTH, HEIGHT = 1280, 720
_TWICE = 2
"""Things are drawn at twice the size and taken down, as a lens would: no stair-steps on bars."""
_SHARE = (0.15, 0.30)
_SHARE_SQUARE = (0.05, 0.14)
"""Width of the code as a share of the frame's width; square codes are printed smaller."""
_LEAST_PX = 1.3
_LEAST_PX_SQUARE = 2.2
"""Pixels to a module: no decoder can tell them apart much below; longer codes are held nearer to the camera."""
_UPRIGHT = 0.45
_ALONG = 0.15
"""Shares of labels held upright and on their side, a few degrees off; the others lie at any angle."""
_OFF_DEG = 7.0
_TILT_DEG = 45.0
_GLOSSY = 0.25
"""Share of labels on which a lamp is mirrored."""
_FAR = 2.2
"""Distance of the camera in widths of the frame."""
_NOISE = (2.0, 4.5)
_SOFT = (0.5, 1.1)
_JPEG = 85
_SEEN_BLUR = 0.2

Layer = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a thing lies: centre in pixels of the frame, turn and tilts in degrees, pixels of the frame to its own."""

    x: float
    y: float
    turn: float
    tilt_across: float
    tilt_along: float
    scale: float


@dataclass(frozen=True, slots=True)
class Sensor:
    """Lens blur in pixels (sigma), noise in grey levels (sigma)."""

    soft: float
    noise: float


def clouds(dice: Dice, shape: tuple[int, int], grain: float) -> Layer:
    """Soft noise of about -1 to 1 with spots of ``grain`` pixels."""
    small = (int(shape[1] / grain) + 3, int(shape[0] / grain) + 3)
    seed = dice.standard_normal((small[1], small[0])).astype(np.float32)
    return np.asarray(cv2.resize(seed, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def bench(dice: Dice) -> Layer:
    """The empty bench in float BGR: grain, scuffs, light from one side."""
    shape = (HEIGHT, WIDTH)
    grey = 90 + 6 * clouds(dice, shape, 240) + 5 * clouds(dice, shape, 3)
    for _ in range(25):
        start = dice.uniform((0, 0), (WIDTH, HEIGHT))
        end = start + dice.uniform(-300, 300, 2)
        one, other = [(int(x), int(y)) for x, y in (start, end)]
        cv2.line(grey, one, other, float(dice.uniform(70, 125)), 1, cv2.LINE_AA)
    tint = np.array([0.95, 1.0, 1.05], np.float32)
    return np.asarray(grey[..., None] * tint * light(dice)[..., None], dtype=np.float32)


def light(dice: Dice) -> Layer:
    """A lamp from one side: a factor for each pixel, darker towards the far corner."""
    down, across = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    at = dice.uniform((0.2, 0.1), (0.8, 0.6)) * (WIDTH, HEIGHT)
    away = np.hypot((across - at[0]) / WIDTH, (down - at[1]) / WIDTH)
    return np.asarray(1.12 - dice.uniform(0.25, 0.75) * away, dtype=np.float32)


def box_with(dice: Dice, label: Image) -> Image:
    """A piece of cardboard with print on it, and the label stuck to its middle; BGR with opacity."""
    high, wide = label.shape[:2]
    edge = (int(high * dice.uniform(0.12, 0.5)), int(wide * dice.uniform(0.12, 0.4)))
    shape = (high + 2 * edge[0], wide + 2 * edge[1])
    tone = 150 * (1 + 0.03 * clouds(dice, shape, 60) + 0.05 * clouds(dice, shape, 3))
    tone += 2 * np.sin(np.arange(shape[1]) * 2 * np.pi / 26)[None, :]
    box = np.clip(tone[..., None] * np.array([0.68, 0.85, 1.0], np.float32), 0, 255).astype(np.uint8)
    for _ in range(int(dice.integers(2, 7))):
        place = (int(dice.uniform(0, shape[1])), int(dice.uniform(0, shape[0])))
        words = f"{letters(dice, 4)} {digits(dice, 3)}"
        cv2.putText(box, words, place, cv2.FONT_HERSHEY_DUPLEX, shape[1] / 500, (40, 45, 55), 3, cv2.LINE_AA)
    ink, paper = dice.uniform(20, 70), dice.uniform(150, 240)
    printed = (ink + label.astype(np.float32) / 255 * (paper - ink)).astype(np.uint8)
    if dice.random() < _GLOSSY:
        printed = _mirrored(dice, printed)
    box[edge[0] : edge[0] + high, edge[1] : edge[1] + wide] = printed[..., None]
    return np.dstack([box, np.full(shape, 255, np.uint8)])


def _mirrored(dice: Dice, printed: Image) -> Image:
    """A soft spot of light on glossy paper, burnt out in its middle."""
    high, wide = printed.shape
    spot = np.zeros((high, wide), np.float32)
    centre = (int(dice.uniform(0.1, 0.9) * wide), int(dice.uniform(0.1, 0.9) * high))
    axes = (int(dice.uniform(0.04, 0.11) * wide), int(dice.uniform(0.04, 0.11) * wide))
    cv2.ellipse(spot, centre, axes, float(dice.uniform(0, 180)), 0, 360, 1.0, -1)
    soft = cv2.GaussianBlur(spot, (0, 0), 0.02 * wide)
    return np.asarray(np.clip(printed + 230 * soft, 0, 255), dtype=np.uint8)


def label_in_hand(dice: Dice, code: Code) -> tuple[Image, Pose]:
    """A thing with ``code`` on it, and how it is held."""
    high, modules = code.picture(1).shape[:2]
    share, least = (_SHARE_SQUARE, _LEAST_PX_SQUARE) if high > 0.9 * modules else (_SHARE, _LEAST_PX)
    wanted = max(dice.uniform(*share) * WIDTH, least * modules)
    px = max(2, int(np.ceil(_TWICE * wanted / modules)))
    label, across = on_label(dice, code, px)
    return box_with(dice, label), pose_for(dice, wanted / across)


def pose_for(dice: Dice, scale: float) -> Pose:
    """A pose by chance near the middle of the frame."""
    chance = dice.random()
    turn = dice.uniform(0, 360)
    if chance < _UPRIGHT + _ALONG:
        turn = dice.uniform(-_OFF_DEG, _OFF_DEG) + (90 if chance > _UPRIGHT else 0) + 180 * int(dice.integers(0, 2))
    place = dice.uniform((0.38, 0.38), (0.62, 0.62)) * (WIDTH, HEIGHT)
    tilts = dice.uniform(-_TILT_DEG, _TILT_DEG, 2) * dice.uniform(0.2, 1.0)
    return Pose(float(place[0]), float(place[1]), float(turn), float(tilts[0]), float(tilts[1]), scale)


def layer_of(thing: Image, pose: Pose) -> Layer:
    """The thing as the frame shows it: premultiplied BGR and opacity (0 to 1), without blur."""
    high, wide = thing.shape[0] / 2 * pose.scale, thing.shape[1] / 2 * pose.scale
    corners = np.array([[-wide, -high, 0], [wide, -high, 0], [wide, high, 0], [-wide, high, 0]])
    spun = corners @ _spin(pose).T
    nearness = _FAR * WIDTH / (_FAR * WIDTH + spun[:, 2:])
    quad = (spun[:, :2] * nearness + (pose.x, pose.y)) * _TWICE
    source = np.array([[0, 0], [thing.shape[1], 0], [thing.shape[1], thing.shape[0]], [0, thing.shape[0]]])
    bend = cv2.getPerspectiveTransform(source.astype(np.float32), quad.astype(np.float32))
    large = cv2.warpPerspective(thing, bend, (WIDTH * _TWICE, HEIGHT * _TWICE), flags=cv2.INTER_LINEAR)
    layer = cv2.resize(large, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)
    layer[..., 3] /= 255
    layer[..., :3] *= layer[..., 3:]
    return layer


def _spin(pose: Pose) -> npt.NDArray[np.float64]:
    across, along, flat = np.radians([pose.tilt_across, pose.tilt_along, pose.turn])
    about = [cv2.Rodrigues(np.array(axis))[0] for axis in ((across, 0, 0), (0, along, 0), (0, 0, flat))]
    return np.asarray(about[0] @ about[1] @ about[2], dtype=np.float64)


def smeared(layer: Layer, move: tuple[float, float], defocus: float) -> Layer:
    """Blurred by a movement of so many pixels while the shutter was open, and by a lens that is still focusing."""
    length = float(np.hypot(*move))
    if length >= 1:
        layer = np.asarray(cv2.filter2D(layer, -1, streak(move)), dtype=np.float32)
    if defocus > _SEEN_BLUR:
        layer = np.asarray(cv2.GaussianBlur(layer, (0, 0), defocus), dtype=np.float32)
    return layer


def streak(move: tuple[float, float]) -> Layer:
    """The kernel of a movement by so many pixels across and down."""
    side = int(np.hypot(*move)) | 1
    middle, reach = side // 2, np.array(move) / np.hypot(*move) * (side // 2)
    one, other = [(round(middle + sign * reach[0]), round(middle + sign * reach[1])) for sign in (-1, 1)]
    kernel = np.zeros((side, side), np.float32)
    cv2.line(kernel, one, other, 1.0, 1)
    return np.asarray(kernel / kernel.sum(), dtype=np.float32)


class Eye:
    """Turns layers into the frames of one camera: light, lens, noise, JPEG. Noise is new in every frame."""

    def __init__(self, dice: Dice, ground: Layer, sensor: Sensor) -> None:
        self._dice, self._ground, self._sensor = dice, ground, sensor
        self._light = light(dice)[..., None]
        self._noise = [dice.normal(0, 1, (HEIGHT, WIDTH, 3)).astype(np.float32) for _ in range(3)]

    def frame(self, layer: Layer | None = None) -> Image:
        """One frame with the thing on the bench, or the empty bench."""
        seen = self._ground
        if layer is not None:
            seen = seen * (1 - layer[..., 3:]) + layer[..., :3] * self._light
        lens = cv2.GaussianBlur(seen, (0, 0), self._sensor.soft)
        noise = self._noise[int(self._dice.integers(len(self._noise)))]
        shifted = np.roll(noise, tuple(self._dice.integers(0, (HEIGHT, WIDTH))), (0, 1))
        raw = np.clip(lens + self._sensor.noise * shifted, 0, 255).astype(np.uint8)
        _, packed = cv2.imencode(".jpg", raw, [cv2.IMWRITE_JPEG_QUALITY, _JPEG])
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), dtype=np.uint8)


def sensor(dice: Dice) -> Sensor:
    """A plain webcam: how soft and how noisy differs from day to day."""
    return Sensor(float(dice.uniform(*_SOFT)), float(dice.uniform(*_NOISE)))
