"""Forms: whatever comes is read exactly or refused, never a crash."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.practice.answers import RefusedError
from sync.practice.multipart import read_parts

HEAD = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
PIECES = st.sampled_from(
    [
        b"--b",
        b"--b--",
        b"\r\n",
        b"\r\n\r\n",
        b'Content-Disposition: form-data; name="a"',
        b"Content-Disposition: x",
        b":",
        b"\xff",
    ]
)


@given(st.binary(max_size=200).filter(lambda content: b"\r\n--b" not in content))
def test_file_comes_back_byte_for_byte(content):
    (part,) = read_parts("multipart/form-data; boundary=b", HEAD + content + b"\r\n--b--\r\n")
    assert (part.name, part.filename, part.content_type, part.content) == ("file", "a.jpg", "image/jpeg", content)


@given(
    st.one_of(st.just('multipart/form-data; boundary="b"'), st.text(alphabet=st.characters(max_codepoint=255))),
    st.one_of(st.binary(max_size=100), st.lists(PIECES, max_size=12).map(b"".join)),
)
def test_anything_else_is_read_or_refused(content_type, body):
    parts = ()
    with suppress(RefusedError):
        parts = read_parts(content_type, body)
    assert all(part.name for part in parts)


def test_too_many_parts_are_refused():
    part = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'
    assert len(read_parts("multipart/form-data; boundary=b", part * 100 + b"--b--")) == 100
    with pytest.raises(RefusedError):
        read_parts("multipart/form-data; boundary=b", part * 101 + b"--b--")
