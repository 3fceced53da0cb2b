"""Keeping a resolved URL as a resolver rule of the product a capture leads to."""

from dataclasses import replace

from sync.practice.answers import Problem, RefusedError
from sync.practice.endpoint import SCANNER, Call, Reply, Route
from sync.practice.products import product_of
from sync.practice.records import CaptureStatus
from sync.practice.schema import UrlForm, read_form


def save_redirect(call: Call) -> Reply:
    """Append a URL to the rules of the linked product; 400 while there is none. A repeat is another rule."""
    url = read_form(UrlForm, call.fields()).url
    capture = call.state.capture(call.path_ids["short_id"])
    if capture.status is not CaptureStatus.COMPLETED:
        raise RefusedError(Problem(400, "The capture has no linked product yet."))
    saved = call.state.change_capture(capture.id, lambda one: replace(one, redirects=(*one.redirects, url)))
    value = {"product_short_id": product_of(saved).short_id, "url": url, "position": len(saved.redirects)}
    return Reply(201, value, applied=True)


ROUTES = (Route("POST", f"{SCANNER}/captures/{{short_id}}/save-redirect", save_redirect),)
