"""A label held in view is one scan; shown again after it left, it is another; equal ones side by side are several."""

from dataclasses import dataclass, field
from random import Random

import pytest
from fakes.sights import HEIGHT, WIDTH, sight
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import Sighting, Symbology, code_of_text
from kiosk.core.presence import Presence, Track

A, B = sight("A", 300), sight("B", 900)
FRAME_S = 1 / 15


def texts(tracks: list[Track]) -> list[str]:
    return [track.code.text for track in tracks]


class Watcher:
    """Shows a Presence pictures and counts what is presented."""

    def __init__(self) -> None:
        self.presence = Presence(absent_s=1.0)
        self.counted: list[str] = []
        self.now_s = 0.0

    def see(self, *sightings: Sighting, after_s: float = FRAME_S) -> None:
        self.now_s += after_s
        self.counted += texts(self.presence.saw(sightings, self.now_s, WIDTH))


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def test_a_label_that_hovers_and_blurs_counts_once():
    presence = Presence(absent_s=1.0)
    frames = [[A], [], [A], [], [], [A]]
    assert [texts(presence.saw(seen, n * 0.3, WIDTH)) for n, seen in enumerate(frames)] == [["A"], [], [], [], [], []]


def test_a_label_that_left_for_long_enough_counts_again():
    presence = Presence(absent_s=1.0)
    assert texts(presence.saw([A], 0.0, WIDTH)) == ["A"]
    assert presence.saw([A], 0.999, WIDTH) == []
    assert texts(presence.saw([A], 1.999, WIDTH)) == ["A"]


def test_two_labels_are_two_scans_and_each_leaves_by_itself():
    presence = Presence(absent_s=1.0)
    assert texts(presence.saw([A, B], 0.0, WIDTH)) == ["A", "B"]
    assert presence.saw([A], 0.6, WIDTH) == []
    assert texts(presence.saw([A, B], 1.2, WIDTH)) == ["B"]
    assert sorted(texts(presence.in_view())) == ["A", "B"]


def test_two_equal_labels_side_by_side_are_two_once_both_were_seen_twice(watcher: Watcher):
    left, right = sight("A", 300), sight("A", 700)
    watcher.see(left, right)
    assert watcher.counted == ["A"]
    watcher.see(left, right)
    assert watcher.counted == ["A", "A"]
    for seen in ([left], [right], [], [left, right]) * 20:
        watcher.see(*seen)
    assert watcher.counted == ["A", "A"]


def test_an_equal_label_that_comes_later_is_another_and_one_that_leaves_and_returns_too(watcher: Watcher):
    left, right = sight("A", 300), sight("A", 700)
    for seen in (*[[left]] * 20, *[[left, right]] * 20, *[[right]] * 20, *[[left, right]] * 20):
        watcher.see(*seen)
    assert watcher.counted == ["A"] * 3


def test_a_label_carried_across_the_whole_view_is_one(watcher: Watcher):
    for x in range(100, 1200, 60):
        watcher.see(sight("A", x, 100 + x / 3))
    assert watcher.counted == ["A"]


def test_equal_labels_that_are_carried_by_a_whole_pitch_while_nobody_sees_them_keep_their_tracks(watcher: Watcher):
    for _ in range(2):
        watcher.see(sight("A", 300), sight("A", 500))
    left, right = sorted(watcher.presence.in_view(), key=lambda track: track.place.centre)
    watcher.see(sight("A", 700), sight("A", 500))
    assert [round(track.place.centre[0] * WIDTH) for track in (left, right)] == [500, 700]


def test_a_single_double_report_of_one_label_is_one(watcher: Watcher):
    watcher.see(sight("A", 300))
    watcher.see(sight("A", 300), sight("A", 800))
    for _ in range(40):
        watcher.see(sight("A", 300))
    assert watcher.counted == ["A"]


@pytest.mark.parametrize("angle_turns_it", [False, True])
def test_the_halves_of_a_tall_label_are_one_and_two_labels_above_each_other_are_two(watcher, angle_turns_it: bool):
    """The bars are 190 long across; an engine sees 25 rows above and below a scratch."""

    def part(way: float) -> Sighting:
        if angle_turns_it:
            return sight("A", 400 + way, 300, size=(25, 190))
        return sight("A", 400, 300 + way, size=(190, 25))

    for _ in range(3):
        watcher.see(part(-45), part(45))
    assert watcher.counted == ["A"]
    for _ in range(3):
        watcher.see(part(-45), part(160))
    assert watcher.counted == ["A", "A"]


def test_a_code_with_no_height_at_all_is_told_apart_sideways_only(watcher: Watcher):
    """Engines report a single line of bars as a polygon without height."""
    thin = (190, 0)
    for _ in range(3):
        watcher.see(sight("A", 300, 300, size=thin), sight("A", 300, 360, size=thin))
    assert watcher.counted == ["A"]
    for _ in range(3):
        watcher.see(sight("A", 300, 300, size=thin), sight("A", 560, 300, size=thin))
    assert watcher.counted == ["A", "A"]


def test_a_small_label_above_a_large_one_of_the_same_code_is_another(watcher: Watcher):
    for _ in range(2):
        watcher.see(sight("A", 400, 300, size=(80, 25)), sight("A", 400, 360, size=(190, 25)))
    assert watcher.counted == ["A", "A"]


def test_matrix_codes_above_each_other_are_always_two(watcher: Watcher):
    for _ in range(2):
        watcher.see(*(sight("A", 300, y, size=(90, 90), symbology=Symbology.QR) for y in (300, 395)))
    assert watcher.counted == ["A", "A"]


def test_readings_that_do_not_say_where_count_by_code_alone(watcher: Watcher):
    nowhere = Sighting(code_of_text("A"))
    for seen in ([nowhere, nowhere], [nowhere], [sight("A", symbology=Symbology.UNKNOWN), nowhere]) * 10:
        watcher.see(*seen)
    assert watcher.counted == ["A"]


def test_a_retail_code_that_engines_name_differently_is_one(watcher: Watcher):
    for _ in range(3):
        watcher.see(sight("0036000291452", symbology=Symbology.EAN13))
        watcher.see(sight("036000291452", symbology=Symbology.UPCA))
    assert watcher.counted == ["0036000291452"]


def test_while_nothing_moves_what_was_seen_stays_and_what_was_not_goes(watcher: Watcher):
    watcher.see(A, B)
    watcher.see(A)
    for step in range(30):
        watcher.presence.still(watcher.now_s + step * 0.1)
    assert texts(watcher.presence.in_view()) == ["A"]


def test_a_label_that_not_every_look_at_an_unchanged_picture_reads_is_one(watcher: Watcher):
    watcher.see(A, B)
    for step in range(1, 100):
        watcher.presence.still(watcher.now_s + step * FRAME_S)
        if step % 15 == 0:
            watcher.presence.saw([A], watcher.now_s + step * FRAME_S, WIDTH, is_unchanged=True)
    watcher.see(A, B, after_s=100 * FRAME_S)
    assert watcher.counted == ["A", "B"]


def test_a_label_unread_since_the_picture_changed_goes(watcher: Watcher):
    watcher.see(A, B)
    watcher.see(A)
    for _ in range(20):
        watcher.now_s += FRAME_S
        watcher.presence.saw([A], watcher.now_s, WIDTH, is_unchanged=True)
    assert texts(watcher.presence.in_view()) == ["A"]


def test_a_label_told_as_two_now_and_then_is_one_though_nothing_moves(watcher: Watcher):
    left, right = sight("A", 300), sight("A", 700)
    for number in range(60):
        watcher.now_s += FRAME_S
        told = [left, right] if number % 20 == 0 else [left]
        fresh = watcher.presence.saw(told, watcher.now_s, WIDTH, is_unchanged=number > 0)
        watcher.counted += texts(fresh)
    assert watcher.counted == ["A"]


@given(st.lists(st.tuples(st.floats(0.0, 3.0), st.booleans()), max_size=40))
def test_scans_are_exactly_the_sightings_after_a_gap(steps):
    presence, now, last, counted, expected = Presence(absent_s=1.0), 0.0, None, 0, 0
    for gap, is_seen in steps:
        now += gap
        counted += len(presence.saw([A] if is_seen else [], now, WIDTH))
        if is_seen:
            expected += last is None or now - last >= 1.0
            last = now
    assert counted == expected


@dataclass
class Box:
    """A true label on the bench."""

    text: str
    slot: int
    missed: int = 0


@dataclass
class Bench:
    """True labels that move together; an engine misses each now and then and is wrong about corners by a tenth."""

    noise: Random
    boxes: list[Box] = field(default_factory=list)
    x: float = 200.0
    put_down: list[str] = field(default_factory=list)

    def put(self, text: str) -> None:
        free = [slot for slot in range(8) if all(box.slot != slot for box in self.boxes)]
        if free:
            self.boxes.append(Box(text, self.noise.choice(free)))
            self.put_down.append(text)

    def remove(self) -> None:
        if self.boxes:
            self.boxes.pop(self.noise.randrange(len(self.boxes)))

    def picture(self, *, is_blurred: bool) -> list[Sighting]:
        seen = []
        for box in self.boxes:
            is_missed = is_blurred and self.noise.random() < 0.3 and box.missed < 8
            box.missed = box.missed + 1 if is_missed else 0
            if not is_missed:
                x, y = self.x + 270 * (box.slot % 4), HEIGHT * (0.3 if box.slot < 4 else 0.7)
                jitter = [1 + self.noise.uniform(-0.1, 0.1) for _ in range(4)]
                size = (190 * jitter[0], 110 * jitter[1])
                seen.append(sight(box.text, x + 190 * (jitter[2] - 1), y + 110 * (jitter[3] - 1), size=size))
        self.noise.shuffle(seen)
        return seen


def test_a_label_that_moves_over_the_spot_of_one_that_left_does_not_keep_it_alive(watcher: Watcher):
    for _ in range(2):
        watcher.see(sight("A", 300), sight("A", 500))
    for step in range(14):
        watcher.see(sight("A", 300 + step * 16))
    assert len(watcher.presence.in_view()) == 2
    for _ in range(4):
        watcher.see(sight("A", 540))
    assert len(watcher.presence.in_view()) == 1


@given(
    st.lists(st.tuples(st.sampled_from(["A", "A", "B", "remove"]), st.floats(-300, 300)), max_size=10),
    st.randoms(use_true_random=True),
)
def test_as_many_are_counted_as_were_put_before_the_camera(steps, noise):
    """Every two seconds a label comes or goes, all drift, readings are missed: none twice, none swallowed."""
    bench, watcher = Bench(noise), Watcher()
    for what, drift in steps:
        if what == "remove":
            bench.remove()
        else:
            bench.put(what)
        for count in range(30):
            bench.x += drift * FRAME_S
            watcher.see(*bench.picture(is_blurred=count not in {2, 5}))
    assert sorted(watcher.counted) == sorted(bench.put_down)
