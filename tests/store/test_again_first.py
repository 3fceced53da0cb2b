"""Whether a refused capture is sent again first, or its code typed anew: told by the words the courier stored."""

from dataclasses import replace

import pytest

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.gallery import Sample
from sync.policy import Answer, words_of

REFUSED = next(one for one in Sample().captures if one.state is DeliveryState.REFUSED)


@pytest.mark.parametrize("body", [{"detail": "raw_value is too long"}, {}], ids=["with words", "without words"])
@pytest.mark.parametrize(("status", "is_first"), [(400, False), (422, False), (413, False), (409, True), (404, True)])
def test_the_status_of_the_refusal_tells_whose_fault_it_was(status, is_first, body):
    capture = replace(REFUSED, last_error=words_of(Answer(status, body=body)))
    assert (capture.may_send_again, capture.is_again_first) == (True, is_first)


@pytest.mark.parametrize("words", ["", "Not of this place", "Take (409) of these", "20 characters at most"])
def test_words_without_a_status_leave_the_code_in_doubt(words):
    assert not replace(REFUSED, last_error=words).is_again_first


def test_what_cannot_be_sent_or_was_not_refused_never_is():
    words = "The session is not open (409)"
    assert not replace(REFUSED, last_error=words, code=code_of_text("x" * 501)).is_again_first
    assert not replace(REFUSED, last_error=words, state=DeliveryState.WAITING).is_again_first
