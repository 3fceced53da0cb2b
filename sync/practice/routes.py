"""From a request to its endpoint: rate limit, path, method, credentials, and then the endpoint itself.

Order: a request with a valid credential is counted first, whatever it asks for; a refused one goes no further. Then an
unknown path is 404, a wrong method 405, a missing or unknown credential 401. Requests without one are not counted, on
the two public paths neither. Key, token and cookie are one caller and share one limit.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from sync.practice import (
    account,
    captures,
    enrichment,
    freshness,
    images,
    openapi,
    photos,
    redirects,
    resolving,
    sessions,
)
from sync.practice.answers import Answer, Problem, RefusedError, json_answer, problem_answer
from sync.practice.clock import Clock
from sync.practice.endpoint import Call, Request, Route
from sync.practice.limits import RateLimiter, Standing
from sync.practice.openapi import OpenApi
from sync.practice.rules import Rules
from sync.practice.sign_in import SignIn, signed_in
from sync.practice.state import State

ROUTES: Final[tuple[Route, ...]] = (
    *account.ROUTES,
    *sessions.ROUTES,
    *captures.ROUTES,
    *images.ROUTES,
    *photos.ROUTES,
    *enrichment.ROUTES,
    *resolving.ROUTES,
    *redirects.ROUTES,
    *freshness.ROUTES,
    *openapi.ROUTES,
)


@dataclass(frozen=True, slots=True)
class Handled:
    """An answer, whether the request took effect, and what the rate limit says after it: nothing of an upload."""

    answer: Answer
    applied: bool
    standing: Standing | None


class Router:
    """Answers requests from the state, as the contract says."""

    def __init__(self, state: State, limiter: RateLimiter, clock: Clock, contract: OpenApi) -> None:
        self._contract = contract
        self._state = state
        self._limiter = limiter
        self._clock = clock

    def handle(self, request: Request, rules: Rules) -> Handled:
        """Answer one request under these rules; every refusal becomes a problem."""
        caller = signed_in(request, rules)
        standing = self._limiter.take() if caller else self._limiter.look()
        try:
            return self._serve(request, rules, standing, caller)
        except RefusedError as refusal:
            answer = problem_answer(refusal.problem, self._clock.now(), legacy=rules.legacy_errors)
            return Handled(answer, applied=False, standing=standing)

    def _serve(self, request: Request, rules: Rules, standing: Standing, caller: SignIn | None) -> Handled:
        if standing.refused:
            raise RefusedError(_rate_limited(standing))
        if request.unreadable:
            raise RefusedError(request.unreadable)
        route, path_ids = _find(request)
        if not caller and not route.is_public:
            raise RefusedError(Problem(401, "Authentication is required."))
        describe = partial(self._contract.document, rules)
        reply = route.serve(Call(request, self._state, rules, path_ids, caller == "cookie", describe))
        answer = replace(json_answer(reply.status, reply.value), headers=reply.headers)
        return Handled(answer, reply.applied, standing)


def _find(request: Request) -> tuple[Route, dict[str, str]]:
    methods: set[str] = set()
    for route in ROUTES:
        match = route.pattern.fullmatch(request.path)
        if match and route.method == request.method:
            return route, match.groupdict()
        if match:
            methods.add(route.method)
    if not methods:
        raise RefusedError(Problem(404, "The requested resource was not found."))
    allowed = ", ".join(sorted(methods))
    raise RefusedError(Problem(405, f"Use {allowed} here.", headers=(("Allow", allowed),)))


def _rate_limited(standing: Standing) -> Problem:
    wait_s = standing.wait_s
    headers = (("Retry-After", str(wait_s)),)
    return Problem(429, "Rate limit exceeded.", retry_after_s=wait_s, headers=headers)
