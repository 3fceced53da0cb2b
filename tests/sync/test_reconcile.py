"""What did the server keep? Its session against our own ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.reconcile import Audit, RemoteStatus, UnreadableSession, audit, audit_photos, read_session, read_status


def remote(*client_ids, status="ACTIVE", foreign=0):
    captures = [{"id": f"r{n}", "metadata": {"client_id": c}} for n, c in enumerate(client_ids)]
    return read_session({"status": status, "captures": captures + [{"id": "f", "metadata": {}}] * foreign})


def test_a_session_is_read_whatever_the_case_and_the_extra_fields():
    read = read_session(
        {
            "status": "active",
            "new": 1,
            "captures": [
                {"short_id": "r1", "metadata": {"client_id": "a", "x": "y"}},
                {"id": 5, "metadata": {"client_id": "a"}},
                {"metadata": {"client_id": ""}},
                {"metadata": None},
                "rubbish",
            ],
        }
    )
    assert read.is_active
    assert read.remote_ids == {"a": ("r1", None)}
    assert read.foreign == 3
    assert not remote(status="expired").is_active


@pytest.mark.parametrize("body", [{}, {"status": "ACTIVE"}, {"status": 5, "captures": []}, {"captures": []}])
def test_what_is_no_session_proves_nothing(body):
    with pytest.raises(UnreadableSession):
        read_session(body)


@pytest.mark.parametrize(
    ("held", "ours", "result"),
    [
        ("ab", "ab", Audit(0, 0, 0)),
        ("ba", "ab", Audit(0, 0, 0)),
        ("", "", Audit(0, 0, 0)),
        ("a", "ab", Audit(1, 0, 0)),
        ("aab", "ab", Audit(0, 1, 0)),
        ("aaabb", "ab", Audit(0, 3, 0)),
        ("abc", "ab", Audit(0, 0, 1)),
        ("cc", "ab", Audit(2, 0, 2)),
    ],
)
def test_audits(held, ours, result):
    assert audit(remote(*held), ours) == result
    assert audit(remote(*held), ours).is_exact is (sorted(held) == sorted(ours))


def test_a_capture_that_is_not_ours_spoils_the_audit():
    found = audit(remote("a", foreign=2), "a")
    assert not found.is_exact
    assert found.words == "0 missing, 0 doubled, 2 not ours"


@given(st.lists(st.sampled_from("abc")), st.sets(st.sampled_from("abc")))
def test_exact_means_the_same_ids_each_once(held, ours):
    assert audit(remote(*held), ours).is_exact is (sorted(held) == sorted(ours))


@pytest.mark.parametrize(
    ("body", "status", "is_submitted"),
    [
        ({"session_status": "ACTIVE", "extraction_status": "pending"}, "ACTIVE", False),
        ({"session_status": "completed", "extraction_status": "PENDING"}, "COMPLETED", False),
        ({"session_status": "completed", "extraction_status": ""}, "COMPLETED", False),
        ({"session_status": "COMPLETED", "extraction_status": "Processing"}, "COMPLETED", True),
        ({"session_status": "COMPLETED", "extraction_status": "failed"}, "COMPLETED", True),
    ],
)
def test_only_an_extraction_that_began_proves_a_submit(body, status, is_submitted):
    read = read_status(body)
    assert (read.session, read.is_submitted) == (status, is_submitted)
    assert isinstance(read, RemoteStatus)


@pytest.mark.parametrize("body", [{}, {"session_status": "ACTIVE"}, {"extraction_status": "ready"}])
def test_what_is_no_status_proves_nothing(body):
    with pytest.raises(UnreadableSession):
        read_status(body)


def photo(number, own_id=None, place=None):
    metadata = {"client_id": own_id} if own_id else {}
    place = {} if place is None else {"sort_order": place}
    return {"id": f"R{number}", "s3_key": f"key {number}", "metadata": metadata} | place


def photos_of(*listed):
    return read_session({"status": "ACTIVE", "captures": [], "product_photos": list(listed)})


def test_photos_are_ours_by_id_or_by_key_and_in_the_order_the_server_says():
    remote = photos_of(photo(2, "B", place=1), photo(1, place=0))
    audit = audit_photos(remote, [("A", "key 1"), ("B", "key 9")])
    assert audit.difference.is_exact
    assert audit.is_in_order
    assert audit.remote_ids == {"A": "R1", "B": "R2"}


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        ([], "2 missing, 0 doubled, 0 not ours"),
        ([photo(1, "A"), photo(1, "A"), photo(2, "B")], "0 missing, 1 doubled, 0 not ours"),
        ([photo(1, "A"), photo(2, "B"), photo(3), "what"], "0 missing, 0 doubled, 1 not ours"),
        ([photo(1, "X"), photo(2, "B")], "1 missing, 0 doubled, 1 not ours"),
        ([photo(1, "A"), {"s3_key": 7, "metadata": {}}, photo(2, "B")], "0 missing, 0 doubled, 1 not ours"),
    ],
)
def test_each_photo_must_be_there_exactly_once(listed, words):
    audit = audit_photos(photos_of(*listed), [("A", "key 1"), ("B", "")])
    assert audit.difference.words == words
    assert not audit.difference.is_exact


def test_another_order_is_told_and_a_server_without_photos_lists_none():
    remote = photos_of(photo(2, "B"), photo(1, "A"))
    assert not audit_photos(remote, [("A", ""), ("B", "")]).is_in_order
    assert read_session({"status": "ACTIVE", "captures": []}).photos == ()
