"""Memory stays flat over photos that are taken, kept and sent; the long run is ``kiosk bench photos --count 500``."""

from kiosk.commands.bench.photos import MOST_WINDOW_MB, growth


def test_no_photo_stays_in_memory_and_captures_wait_for_none(shell, tmp_path):
    plot = tmp_path / "memory.png"
    done = shell.json("bench", "photos", "--count", "20", "--edge", "1280", "--kbit", "1500", "--plot", plot)
    memory, delays = done["memory"], done["delays"]
    assert memory["photos"] == 20
    assert memory["photo_kb"] * 10 > 1_000, "so large that photos left in memory would be seen"
    assert memory["growth_mb"] < 1.0
    assert delays["in turn"]["waited_ms"]["max"] > 300
    assert delays["beside"]["waited_ms"]["p50"] < delays["in turn"]["waited_ms"]["p50"] / 3
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_growth_is_seen_and_a_warm_up_is_none():
    assert growth([100, 150, 180, 200] + [200] * 12) == 0
    assert growth([100 + 0.5 * n for n in range(400)]) == 100


def test_the_window_holds_few_small_pictures_of_many_photos(shell):
    told = shell.json("bench", "photos-window", "--count", "150", "--edge", "640")
    assert (told["photos"], told["rows"]) == (150, 150)
    assert told["decoded"] >= 150
    assert told["kept"] <= 120
    assert told["before_mb"] <= told["highest_mb"] <= told["peak_mb"] + 1
    assert told["last_mb"] - told["seen_mb"] < MOST_WINDOW_MB
