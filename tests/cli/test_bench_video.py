"""``kiosk bench present`` and ``live``: drawn scenes in real time through the camera watch."""

from dataclasses import replace
from pathlib import Path
from threading import Thread

import cv2
import numpy as np
import pytest
from fakes.photographs import put, row, truth
from fakes.pictures import Kind, drawn
from fakes.shell import Shell

from hardware.bench.labels import KINDS, drawn_code, on_label
from hardware.bench.presentation import clip_of
from hardware.bench.rivals import PlainZxing
from hardware.bench.scene import Eye, Sensor, bench
from hardware.bench.stage import Clip, Stage
from kiosk.commands.bench.equality import is_same
from kiosk.commands.bench.events import drawn_events, photographed_events
from kiosk.commands.bench.live import Scene, _empty, _measured
from kiosk.core.faults import SettingsFault


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_drawn_says_what_it_should(kind: str) -> None:
    dice = np.random.default_rng(7)
    for _ in range(5):
        code = drawn_code(dice, kind)
        label, across = on_label(dice, code, 4)

        assert any(is_same(sighting.code, code.truth) for sighting in PlainZxing().decode(label))
        assert across <= label.shape[1]


def test_a_label_comes_settles_is_held_and_leaves() -> None:
    dice = np.random.default_rng(1)
    eye = Eye(dice, bench(dice), Sensor(0.5, 2.0))
    empty = [eye.frame()]
    drawn_event = next(drawn_events(dice, 1))
    event = replace(drawn_event, pose=replace(drawn_event.pose, turn=3.0, tilt_across=0.0, tilt_along=0.0))

    clip = clip_of(dice, event, eye, empty)

    def difference(place: int) -> float:
        return float(np.mean(cv2.absdiff(clip.frames[place], empty[0])))

    def sharpness(place: int) -> float:
        return float(cv2.Laplacian(clip.frames[place], cv2.CV_32F).var())

    held = clip.mark + 20
    assert difference(0) == 0 < difference(clip.mark) < 2 * difference(held)
    assert sharpness(clip.mark) < sharpness(clip.mark + 4) < sharpness(held)
    assert difference(len(clip.frames) - 1) == 0
    assert len(clip.frames) - clip.mark > 39
    found = PlainZxing().decode(clip.frames[held])
    assert [is_same(sighting.code, event.code.truth) for sighting in found] == [True]


def test_the_same_seed_gives_the_same_labels() -> None:
    one, same, other = ([event.code for event in drawn_events(np.random.default_rng(seed), 9)] for seed in (5, 5, 6))

    assert one == same != other
    assert {code.family for code in one} == {"retail", "logistics", "qr"}


def test_photographs_become_labels_when_a_plain_engine_finds_the_code(tmp_path: Path) -> None:
    put(tmp_path, "good.png", drawn("4006381333931", Kind.EAN13))
    put(tmp_path, "blank.png", np.full((200, 300), 200, np.uint8))
    truth(tmp_path, row("good.png", "retail", "4006381333931"), row("blank.png", "qr", "not there"))

    events = list(photographed_events(np.random.default_rng(1), 6, tmp_path))

    assert [event.code.truth for event in events] == ["4006381333931"]
    assert 0.1 * 1280 < events[0].pose.scale * events[0].thing.shape[1] < 0.76 * 1280


def test_a_folder_without_such_photographs_is_told(tmp_path: Path) -> None:
    put(tmp_path, "blank.png", np.full((200, 300), 200, np.uint8))
    truth(tmp_path, row("blank.png", "negative"))

    with pytest.raises(SettingsFault, match="retail, logistics, qr"):
        list(photographed_events(np.random.default_rng(1), 6, tmp_path))


def test_a_stage_plays_at_the_pace_of_the_clock_and_rests_in_between() -> None:
    pictures = [np.full((4, 4, 3), shade, np.uint8) for shade in (0, 100, 200)]
    stage, seen = Stage(pictures[:1]), []

    def read() -> None:
        while (frame := stage.read()) is not None:
            seen.append(frame)

    reader = Thread(target=read)
    reader.start()
    played = stage.play(Clip([pictures[1]] * 15 + [pictures[2]], mark=15))
    stage.close()
    reader.join()

    shown = [frame for frame in seen if frame.bgr.max() > 0]
    assert [int(frame.bgr.max()) for frame in shown] == [100] * 15 + [200]
    assert 0.45 < played.mark_s - played.began_s < 5.0
    assert shown[-1].at_s == played.mark_s
    assert [frame.number for frame in seen] == sorted({frame.number for frame in seen})


def test_a_label_is_presented_to_all_contestants(shell: Shell) -> None:
    figures = shell.json("bench", "present", "--events", "1", "--seed", "1", "--zxing")

    assert figures["events"] == 1
    assert list(figures["contestants"]) == ["shipped", "pyzbar", "zxing-cpp"]
    for rows in figures["contestants"].values():
        assert rows["wrong"] == []
        assert 0 < rows["frames_decoded"] <= rows["frames"] + 3
    shipped = figures["contestants"]["shipped"]
    assert shipped["by_family"] == {"retail": 100.0}
    assert 0 < shipped["read_ms"]["p50"] < 2000


def test_a_watch_that_has_nothing_to_do_is_measured() -> None:
    figures = _measured(Scene("still", 1280, 720, _empty()[:6]), 2.2)  # seconds: twice the longest pause, and some

    assert figures["codes"] == 0
    assert 0 < figures["cpu_percent"] < 100
    assert 0 < figures["decoded_per_s"] < 25
    assert figures["frame_to_decoded_ms"]["max"] >= figures["decode_ms"]["p50"] > 0
