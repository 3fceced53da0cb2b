"""Several codes before the camera: real pictures, real engines, real threads. Which are taken, which wait for a tap."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from fakes.pictures import Kind, Picture, bench, drawn
from fakes.reel import Heard, Reel, Watched

from hardware.decoder import live_decoder
from hardware.frames import Image
from kiosk.core.aim_choice import Take
from kiosk.core.codes import Sighting
from kiosk.core.events import CodeScanned, SightingsChanged
from kiosk.core.view import BoxState, Seen

OAT, RICE = "9520123456788", "9520123450021"
LABEL = {text: drawn(text, Kind.EAN13, scale=2) for text in (OAT, RICE)}
WIDE, HIGH = LABEL[OAT].shape[1], LABEL[OAT].shape[0]
LEFT, RIGHT, IN_AIM = 640 - WIDE - 30, 670, (640 - WIDE // 2, 360 - HIGH // 2)
CORNER = (10, 10)
Watch = Callable[..., Watched]


def shown(*labels: tuple[str, int, int]) -> Picture:
    return bench(*((LABEL[text], left, top) for text, left, top in labels))


def times(begin: float, end: float) -> list[float]:
    """Fifteen pictures a second."""
    return [begin + count / 15 for count in range(round((end - begin) * 15))]


def noisy(picture: Picture, seed: int) -> Picture:
    """As a camera gives it: no two pictures are the same."""
    noise = np.random.default_rng(seed).normal(0, 3, picture.shape)
    return np.asarray(np.clip(picture + noise, 0, 255), dtype=np.uint8)


def counted(reel: Reel, heard: Heard) -> list[str]:
    """The codes that were taken, after all pictures were looked at."""
    reel.show(bench((drawn("THE END", Kind.Code128, scale=2), 450, 300)), *times(1000, 1000.5))
    heard.wait(lambda _: "THE END" in heard.texts())
    return heard.texts()[:-1]


def seen_last(heard: Heard) -> tuple[Seen, ...]:
    told = heard.of(SightingsChanged)
    return told[-1].seen if told else ()


def waiting(heard: Heard) -> list[Seen]:
    return [seen for seen in seen_last(heard) if seen.state is BoxState.WAITING]


@pytest.fixture
def reel() -> Reel:
    return Reel()


def test_two_labels_at_once_are_two_scans_when_all_are_taken(watch: Watch, reel: Reel, heard: Heard) -> None:
    watch(reel, take=Take.ALL)
    reel.show(shown((OAT, LEFT, 250), (RICE, RIGHT, 250)), *times(0, 2))

    assert sorted(counted(reel, heard)) == [RICE, OAT]


def test_two_equal_labels_side_by_side_are_two_scans_when_all_are_taken(watch: Watch, reel: Reel, heard: Heard) -> None:
    watch(reel, take=Take.ALL)
    for number, at_s in enumerate(times(0, 3)):
        reel.show(noisy(shown((OAT, LEFT, 250), (OAT, RIGHT, 250)), number), at_s)

    assert counted(reel, heard) == [OAT, OAT]


@pytest.mark.parametrize("take", list(Take))
def test_several_codes_that_lie_still_are_one_scan_each(watch: Watch, reel: Reel, heard: Heard, take: Take) -> None:
    """The decoder looks for a 2D code beside bars in every third frame only, and decodes a still picture rarely."""
    square = drawn("https://id.gs1.org/01/09506000134352", Kind.QRCode, scale=5)
    lying = bench((LABEL[OAT], 40, 60), (square, 500, 230), (LABEL[RICE], 860, 430))
    watch(reel, take=take)
    reel.show(lying, *times(0, 0.5))
    heard.wait(lambda _: any(text.startswith("https") for text in heard.texts()))
    reel.show(lying, *times(0.5, 10))

    read = counted(reel, heard)
    assert len(read) == len(set(read)), read


def test_equal_labels_in_one_picture_are_told_as_pieces_that_need_no_question(
    watch: Watch, reel: Reel, heard: Heard
) -> None:
    watch(reel, take=Take.ALL)
    for number, at_s in enumerate(times(0, 1)):
        reel.show(noisy(shown((OAT, LEFT, 250), (OAT, RIGHT, 250)), number), at_s)
    heard.wait(lambda _: heard.texts() == [OAT, OAT])

    assert [scanned.together for scanned in heard.of(CodeScanned)] == [1, 2]


@pytest.mark.parametrize("take", list(Take))
def test_one_label_held_for_three_seconds_is_one_scan(watch: Watch, reel: Reel, heard: Heard, take: Take) -> None:
    watch(reel, take=take)
    for number, at_s in enumerate(times(0, 3)):  # a hand trembles, and carries it across the viewfinder
        left = 200 + number * 12 + number % 3
        reel.show(noisy(shown((OAT, left, 260 + number % 4)), number), at_s)

    assert counted(reel, heard) == [OAT]


def test_of_two_labels_the_one_in_the_aim_is_taken_and_the_other_by_a_tap(
    watch: Watch, reel: Reel, heard: Heard
) -> None:
    watched = watch(reel)
    reel.show(shown((OAT, *IN_AIM), (RICE, *CORNER)), *times(0, 2))
    heard.wait(lambda _: heard.texts() == [OAT] and bool(waiting(heard)))

    [other] = waiting(heard)
    assert other.sighting.code.text == RICE
    assert watched.take(other.track_id)
    assert not watched.take(other.track_id)
    assert heard.texts() == [OAT, RICE]
    assert {seen.state for seen in seen_last(heard)} == {BoxState.TAKEN}
    reel.show(shown((OAT, 40, 500), (RICE, *IN_AIM)), *times(2, 4))
    assert counted(reel, heard) == [OAT, RICE]


def test_of_two_equal_labels_the_second_is_taken_by_aiming_at_it(watch: Watch, reel: Reel, heard: Heard) -> None:
    watch(reel)
    middle = 640 - WIDE // 2
    reel.show(shown((OAT, middle, 250), (OAT, middle + WIDE + 20, 250)), *times(0, 2))
    heard.wait(lambda _: len(waiting(heard)) == 1)
    assert heard.texts() == [OAT]
    for step in range(1, 10):  # both are pushed to the left until the other one lies on the aim
        left = middle - step * (WIDE + 20) // 9
        reel.show(shown((OAT, left, 250), (OAT, left + WIDE + 20, 250)), 2 + step / 15)
    reel.show(shown((OAT, middle - WIDE - 20, 250), (OAT, middle, 250)), *times(3, 4))

    assert counted(reel, heard) == [OAT, OAT]


def test_a_label_with_tape_across_its_bars_is_one(watch: Watch, reel: Reel, heard: Heard) -> None:
    """Two strips of the bars are left, one above the other, and both read. As tall as an EAN-13 may be: 0.73 of it."""
    high = HIGH * 5 // 4
    tall = np.asarray(cv2.resize(LABEL[OAT], (WIDE, high), interpolation=cv2.INTER_NEAREST))
    tall[high // 2 - 22 : high // 2 + 22] = 235
    watch(reel, take=Take.ALL)
    for number, at_s in enumerate(times(0, 2)):
        reel.show(noisy(bench((tall, IN_AIM[0], 150)), number), at_s)

    assert counted(reel, heard) == [OAT]


def test_a_label_seen_doubtfully_says_hold_still_and_counts_once_it_is_sure(
    watch: Watch, reel: Reel, heard: Heard
) -> None:
    class InDoubt:
        """The live decoder, sure of nothing for a while, as it is when only one engine reads."""

        def __init__(self) -> None:
            self.inner = live_decoder()

        def decode(self, image: Image) -> list[Sighting]:
            return [Sighting(s.code, s.polygon, s.found_by, is_sure=False) for s in self.inner.decode(image)]

    watch(reel, decoder=InDoubt())
    reel.show(shown((OAT, *IN_AIM)), 0.0)
    heard.wait(lambda _: [seen.state for seen in seen_last(heard)] == [BoxState.DOUBTFUL])
    assert heard.texts() == []
    reel.show(shown((OAT, *IN_AIM)), 0.1)  # nothing moved, and yet it is looked at again: a doubt is to be settled

    heard.wait(lambda _: heard.texts() == [OAT])
    assert [seen.state for seen in seen_last(heard)] == [BoxState.TAKEN]


def test_the_box_is_told_as_taken_before_the_code_is(watch: Watch, reel: Reel, heard: Heard) -> None:
    """Else the code might be kept before the viewfinder knows which box is to turn green."""
    watch(reel)
    reel.show(shown((OAT, *IN_AIM)), 0.0)
    events = heard.wait(lambda _: heard.texts() == [OAT])

    told = [event.seen for event in events if isinstance(event, SightingsChanged)]
    assert [seen.state for seen in told[0]] == [BoxState.TAKEN]
