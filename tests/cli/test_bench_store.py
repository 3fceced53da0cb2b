"""``kiosk bench store`` and ``sync``, tiny: they measure what they say, on rows they made, and tidy up."""

import json
import sqlite3


def test_the_store_is_filled_measured_and_used_again(shell):
    folder = shell.home / "kept"
    options = ("--captures", "200", "--waiting", "60", "--folder", folder)
    environ = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = shell.run("bench", "store", *options, "--json", **environ)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert (figures["captures"], figures["waiting"]) == (200, 60)
    assert figures["commit"]["commits"] == figures["commit_checking"]["commits"]
    times = {"ready", "ready_unclean", "open", "open_unclean", "commit", "next_due", "session_list", "queue_counts"}
    assert all(0 < figures[name]["p50"] <= figures[name]["max"] for name in times)
    plain = sqlite3.connect(folder / "practice" / "kiosk.sqlite3")
    bench = plain.execute("SELECT id FROM scan_session WHERE name = 'bench'").fetchall()
    kept = plain.execute("SELECT count(*) FROM capture JOIN scan_session s ON s.id = session_id WHERE s.name = 'bench'")
    assert bench
    assert kept.fetchone()[0] == 2 * figures["commit"]["commits"]
    plain.close()


def test_deliveries_are_measured_and_nothing_is_left_behind(shell):
    figures = shell.json("bench", "sync", "--captures", "20")
    assert figures["cost_clean"] == 1.0
    assert 1.0 <= figures["looks_per_session"] <= 4.0
    assert figures["proposal_reads"] == 1.0
    assert 1.0 < figures["cost_faulty"] < 4.0
    assert figures["pushes_per_s"] > 0
    assert figures["quota_used"] >= 95
    assert figures["refused_429"] == 0
    assert list(shell.home.iterdir()) == []
