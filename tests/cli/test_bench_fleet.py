"""The simulation of many kiosks on one key, short and by fixed dice: the governor keeps what it promises."""

import pytest

from kiosk.commands.bench.fleet_model import Scene, run


@pytest.mark.parametrize("window", ["fixed", "sliding"])
@pytest.mark.parametrize(
    ("kiosks", "requests", "least_used", "most_refused"),
    [(1, 1500, 0.95, 0.0), (100, 6000, 0.93, 0.005), (500, 6000, 0.88, 0.03)],
)
def test_a_fleet_of_known_size_uses_the_limit_and_is_hardly_ever_refused(
    window, kiosks, requests, least_used, most_refused
):
    ran = run(Scene(kiosks, kiosks, window, requests=requests))
    assert ran.used >= least_used
    assert ran.refused <= most_refused
    assert ran.jain >= 0.9


@pytest.mark.parametrize("seed", [11, 21])
@pytest.mark.parametrize("window", ["fixed", "sliding"])
def test_however_the_dice_fall_a_large_fleet_is_refused_well_below_the_three_percent(window, seed):
    ran = run(Scene(500, 500, window, requests=6000, seed=seed))
    assert ran.used >= 0.88
    assert ran.refused <= 0.025


def test_who_has_hardly_any_work_says_nothing_about_fairness():
    assert run(Scene(100, 100, backlog="uneven", requests=2000)).jain >= 0.6


def test_kiosks_that_were_told_nothing_of_each_other_settle_all_the_same():
    ran = run(Scene(20, 1, requests=3000))
    assert ran.used >= 0.85
    assert ran.refused <= 0.05


def test_the_same_dice_give_the_same_figures():
    scene = Scene(5, 5, backlog="uneven", requests=300)
    assert run(scene) == run(scene)


def test_the_command_prints_figures_and_draws_them(shell, tmp_path):
    picture = tmp_path / "fleet.png"
    options = ("-n", "1", "-n", "3", "--seeds", "1", "--requests", "300", "--plot", picture)
    figures = shell.json("bench", "fleet", *options)
    assert [cell["kiosks"] for cell in figures["scenes"]] == [1, 3] * 8
    assert all(0 < cell["used"] <= 1 for cell in figures["scenes"])
    assert picture.read_bytes().startswith(b"\x89PNG")
