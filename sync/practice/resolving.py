"""Where a URL leads, without asking the network: the practice server plays the redirects of a few made-up hosts.

https://short.example/N/...    N redirects, then the GS1 Digital Link of a practice product (0 to 99)
https://....invalid            cannot be reached (RFC 2606 reserves both names for this)
https://anything.else          is where it leads
anything else                  is no web address
"""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from sync.practice.endpoint import SCANNER, Call, Reply, Route
from sync.practice.schema import UrlForm, read_form

_MOST_HOPS: Final = 10
_GTIN: Final = "04006381333931"
_TARGET: Final = f"https://id.example/01/{_GTIN}"


@dataclass(frozen=True, slots=True)
class Resolved:
    """A URL and all the addresses on its way, itself included."""

    chain: tuple[str, ...]
    error_message: str = ""

    @property
    def hops(self) -> int:
        """How many redirects were followed."""
        return len(self.chain) - 1


def resolve(url: str) -> Resolved:
    """Follow the redirects of a URL."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return Resolved((url,), "This is not a web address.")
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return Resolved((url,), "Only http and https addresses can be followed.")
    if host.endswith(".invalid"):
        return Resolved((url,), "The address could not be reached.")
    if host != "short.example":
        return Resolved((url,))
    digits = parts.path.split("/")[1] if parts.path else ""
    wanted = min(int(digits), 99) if digits.isascii() and digits.isdigit() else 1
    steps = [f"https://short.example/{left}" for left in range(wanted - 1, 0, -1)]
    chain = (url, *steps, _TARGET) if wanted else (url,)
    if wanted > _MOST_HOPS:
        return Resolved(chain[: _MOST_HOPS + 1], f"More than {_MOST_HOPS} redirects.")
    return Resolved(chain)


def qr_analysis(raw_value: str) -> dict[str, object] | None:
    """Tell what a scanned URL was found to be; None for what is no URL."""
    if not raw_value.lower().startswith(("http://", "https://")):
        return None
    found = resolve(raw_value)
    final = found.chain[-1]
    is_link = final.startswith("https://id.example/01/")
    return {
        "initial_url": raw_value,
        "final_url": final,
        "hops": [{"url": url, "status_code": 302, "headers": {}} for url in found.chain[:-1]],
        "hop_count": found.hops,
        "resolver_domain": urlsplit(final).hostname if not found.error_message else None,
        "resolver_type": "GS1_DL" if is_link else "UNKNOWN" if found.error_message else "DIRECT",
        "is_closient_resolver": False,
        "extracted_gtin": _GTIN if is_link else None,
        "error_message": found.error_message,
    }


def resolve_url(call: Call) -> Reply:
    """Show where a URL leads; a bad end is a normal answer."""
    url = read_form(UrlForm, call.fields()).url
    found = resolve(url)
    value = {
        "initial_url": url,
        "final_url": found.chain[-1],
        "hops": found.hops,
        "error_message": found.error_message,
        "succeeded": not found.error_message,
        "chain": list(found.chain),
    }
    return Reply(200, value)


ROUTES = (Route("POST", f"{SCANNER}/resolve-url", resolve_url),)
