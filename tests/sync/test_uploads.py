"""What an upload host's answer means: its faults pause uploads, its 403 is about the leave and not about our key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.api.uploads import storage_answer
from sync.policy import Answer, TransportFault
from sync.uploads import MAX_TRIES, HostFault, LeaveOver, Unread, Uploaded, UploadRefused, judge_unread, judge_upload


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Answer(204, body={}), Uploaded),
        (Answer(201, body={}), Uploaded),
        (Answer(200), HostFault),
        (Answer(307), HostFault),
        (Answer(408), HostFault),
        (Answer(429), HostFault),
        (Answer(500), HostFault),
        (Answer(503), HostFault),
        (Answer(403), LeaveOver),
        (Answer(401), LeaveOver),
        (Answer(400), UploadRefused),
        (Answer(413), UploadRefused),
        (TransportFault("gone", was_sent=True), HostFault),
        (TransportFault("gone", was_sent=False), HostFault),
    ],
    ids=str,
)
def test_judge_upload(outcome, expected):
    assert type(judge_upload(outcome, 1)) is expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (b"RequestTimeout", HostFault),
        (b"IncompleteBody", HostFault),
        (b"ExpiredToken", LeaveOver),
        (b"TokenRefreshRequired", LeaveOver),
        (b"EntityTooLarge", UploadRefused),
        (b"<b>", UploadRefused),
    ],
)
def test_what_s3_says_with_a_400_is_heard(code, expected):
    content = b"<?xml version='1.0'?><Error><Code>%s</Code><Message>Not now</Message></Error>" % code
    assert type(judge_upload(storage_answer(Answer(400), content), 1)) is expected


def test_a_leave_is_not_asked_for_without_end():
    assert isinstance(judge_upload(Answer(403), MAX_TRIES - 1), LeaveOver)
    assert isinstance(judge_upload(Answer(403), MAX_TRIES), UploadRefused)


@given(st.integers(100, 599), st.one_of(st.none(), st.dictionaries(st.text(), st.text())), st.integers(1, 9))
def test_only_a_2xx_of_the_storage_itself_counts_as_uploaded(status, body, attempts):
    verdict = judge_upload(Answer(status, body=body), attempts)
    assert isinstance(verdict, Uploaded) == (status < 300 and body is not None)


def test_a_file_that_is_not_whole_is_refused_at_once_and_a_whole_one_after_some_tries():
    assert judge_unread("It is gone.", "No such file", 1) == UploadRefused("It is gone.")
    assert isinstance(judge_unread("", "Input/output error", MAX_TRIES - 1), Unread)
    last = judge_unread("", "Input/output error", MAX_TRIES)
    assert isinstance(last, UploadRefused)
    assert "Input/output error" in last.why
