"""Where URLs lead, which of them a product keeps, and how fresh is fresh."""

import pytest
from fakes.contract import conforms

from sync.practice.resolving import resolve


def resolved(caller, url):
    answer = caller.post("/resolve-url", {"url": url})
    assert answer.status == 200
    assert conforms(answer, "POST", "/resolve-url")
    return answer.value


@pytest.mark.parametrize(
    ("wanted", "final"), [(0, "https://short.example/0/a"), (1, "https://id.example/01/04006381333931")]
)
def test_redirects_are_followed_to_their_end(caller, wanted, final):
    url = f"https://short.example/{wanted}/a"
    value = resolved(caller, url)
    assert (value["initial_url"], value["final_url"], value["hops"]) == (url, final, wanted)
    assert (value["succeeded"], value["error_message"]) == (True, "")
    assert len(value["chain"]) == wanted + 1


@pytest.mark.parametrize(("wanted", "hops", "good"), [(10, 10, True), (11, 10, False), (10**30, 10, False)])
def test_at_most_ten_redirects_are_followed(wanted, hops, good):
    found = resolve(f"https://short.example/{wanted}")
    assert (found.hops, not found.error_message) == (hops, good)


@pytest.mark.parametrize(
    "url",
    ["ftp://short.example/1", "javascript:alert(1)", "4006381333931", "http://", "https://a.invalid/x", "http://[x"],
)
def test_what_leads_nowhere_is_told_in_a_normal_answer(caller, url):
    value = resolved(caller, url)
    assert (value["succeeded"], value["hops"], value["final_url"]) == (False, 0, url)
    assert value["error_message"]


def test_other_address_is_its_own_end(caller):
    assert resolved(caller, "https://shop.example/")["final_url"] == "https://shop.example/"


@pytest.mark.parametrize("body", [{}, {"url": ""}, {"url": "x" * 2049}, {"url": None}, {"uri": "x"}])
def test_body_without_a_url_is_refused(caller, body):
    assert caller.post("/resolve-url", body).status == 422


def test_scanned_url_is_analysed_by_the_pipeline(caller, clock):
    session_id = caller.open_session()
    ids = [caller.capture(session_id, code).value["id"] for code in ("https://short.example/2", "4006381333931")]
    assert caller.get(f"/captures/{ids[0]}").value["qr_analysis"] is None
    clock.step(2)
    answer = caller.get(f"/captures/{ids[0]}")
    assert conforms(answer, "GET", f"/captures/{ids[0]}")
    analysis = answer.value["qr_analysis"]
    assert (analysis["hop_count"], len(analysis["hops"]), analysis["resolver_type"]) == (2, 2, "GS1_DL")
    assert analysis["extracted_gtin"] == "04006381333931"
    assert caller.get(f"/captures/{ids[1]}").value["qr_analysis"] is None


def test_redirect_is_kept_once_the_capture_has_a_product_and_a_repeat_is_another_rule(caller, clock):
    capture_id = caller.capture(caller.open_session()).value["id"]
    path, body = f"/captures/{capture_id}/save-redirect", {"url": "https://id.example/01/04006381333931"}
    early = caller.post(path, body)
    assert (early.status, early.value["error_code"]) == (400, "bad_request")
    assert conforms(early, "POST", path)
    clock.step(2)
    answers = [caller.post(path, body) for _ in range(2)]
    assert [answer.value["position"] for answer in answers] == [1, 2]
    assert all(conforms(answer, "POST", path) for answer in answers)
    assert caller.server.state.capture(capture_id).redirects == (body["url"],) * 2


def test_redirect_of_a_capture_without_a_product_is_refused_for_good(caller, clock):
    capture_id = caller.capture(caller.open_session(), "NOTFOUND-1").value["id"]
    clock.step(2)
    assert caller.post(f"/captures/{capture_id}/save-redirect", {"url": "https://a.example/"}).status == 400
    assert caller.post("/captures/x/save-redirect", {"url": "https://a.example/"}).status == 404


@pytest.mark.parametrize("gtin", ["04006381333931", "4006381333931", "4006381-33393-1", "96385074", "036000291452"])
def test_thresholds_of_a_gtin_are_always_the_same_and_make_sense(caller, gtin):
    answers = [caller.get(f"/freshness-thresholds?gtin={gtin}", key=None) for _ in range(2)]
    assert all(conforms(answer, "GET", "/freshness-thresholds") for answer in answers)
    assert answers[0].value == answers[1].value
    assert 0 <= answers[0].value["criticalDays"] <= answers[0].value["warningDays"]
    assert answers[0].value["source"] != "global-default"


@pytest.mark.parametrize("gtin", ["x", "12345", "%D9%A1%D9%A2%D9%A3%D9%A4%D9%A5%D9%A6%D9%A7%D9%A8", "1" * 20])
def test_what_is_no_gtin_gets_the_default(caller, gtin):
    answer = caller.get(f"/freshness-thresholds?gtin={gtin}")
    assert (answer.status, answer.value["source"]) == (200, "global-default")


@pytest.mark.parametrize("query", ["", "?gtin=", "?gtin=" + "1" * 21, "?GTIN=96385074"])
def test_missing_or_too_long_gtin_is_refused(caller, query):
    answer = caller.get(f"/freshness-thresholds{query}", key=None)
    assert answer.status == 422
    assert conforms(answer, "GET", "/freshness-thresholds")


def test_thresholds_are_counted_only_for_who_signs_in(caller):
    caller.get("/freshness-thresholds?gtin=96385074", key=None)
    assert caller.get("/freshness-thresholds?gtin=96385074").headers["RateLimit-Remaining"] == "299"
