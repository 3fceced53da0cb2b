"""``kiosk status`` tells when all will be sent."""


def test_status_foretells_when_all_is_sent(connected, scanned):
    told = scanned.json("status")["forecast"]
    assert told["outlook"] == "by"
    assert told["requests"] == 5  # a session, its two captures, the audit, the submit
    assert told["earliest"] <= told["latest"]
    assert told["sentence"].startswith("All sent by ")
    assert told["sentence"] in " ".join(scanned.run("status").stdout.split())


def test_without_a_server_nothing_is_foretold(scanned):
    assert scanned.json("status")["forecast"] is None
