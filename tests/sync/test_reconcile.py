"""What did the server keep? Its session against our own ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.reconcile import Audit, RemoteStatus, UnreadableSession, audit, read_session, read_status


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
