"""The three ways to sign in: an API key, an OAuth bearer token, or the cookie of a browser session."""

from http.cookies import CookieError, SimpleCookie
from typing import Literal

from sync.practice.endpoint import Request
from sync.practice.rules import Rules

SignIn = Literal["key", "bearer", "cookie"]


def signed_in(request: Request, rules: Rules) -> SignIn | None:
    """Tell by which valid credential a request comes, None if it has none; of several the first valid one counts."""
    if request.key == rules.key:
        return "key"
    scheme, _, token = (request.authorization or "").partition(" ")
    if scheme.lower() == "bearer" and token.strip() == rules.bearer:
        return "bearer"
    return "cookie" if _session_cookie(request.cookies) == rules.cookie else None


def _session_cookie(header: str) -> str | None:
    try:
        morsel = SimpleCookie(header).get("sessionid")
    except CookieError:
        return None
    return morsel.value if morsel else None
