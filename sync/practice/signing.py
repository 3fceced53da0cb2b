"""Presigned uploads after Amazon's POST policy: what a form must hold, how long, and proof that we wrote it.

The policy travels in the form itself, so the server need not remember whom it gave a link. Shape and words follow
https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html; the signature is a plain HMAC.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

BUCKET: Final = "/bucket"
"""The path of the upload host."""

_SECRET: Final = b"practice"
"""Keeps a form from being changed by mistake. It guards nothing: the server listens to this machine only."""

_UNSIGNED: Final = frozenset({"policy", "x-amz-signature", "file"})


@dataclass(frozen=True, slots=True)
class Grant:
    """What one link allows."""

    key: str
    content_type: str
    expires: datetime
    most_bytes: int


def form_fields(grant: Grant, now: datetime) -> dict[str, str]:
    """Write the fields that an upload has to send before its file."""
    fields = {
        "key": grant.key,
        "Content-Type": grant.content_type,
        "x-amz-algorithm": "AWS4-HMAC-SHA256",
        "x-amz-credential": f"PRACTICE/{now:%Y%m%d}/practice/s3/aws4_request",
        "x-amz-date": f"{now:%Y%m%dT%H%M%SZ}",
    }
    conditions: list[object] = [{name: value} for name, value in fields.items()]
    conditions.append(["content-length-range", 1, grant.most_bytes])
    expiration = grant.expires.isoformat().replace("+00:00", "Z")
    policy = base64.b64encode(json.dumps({"expiration": expiration, "conditions": conditions}).encode()).decode()
    return {**fields, "policy": policy, "x-amz-signature": _signature(policy)}


def objection(fields: Mapping[str, str], size: int, now: datetime) -> tuple[str, str] | None:
    """Tell the S3 code and words with which a form is refused, None when it keeps to its policy."""
    policy = fields.get("policy", "")
    if not hmac.compare_digest(_signature(policy).encode(), fields.get("x-amz-signature", "").encode()):
        return "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided."
    rules = json.loads(base64.b64decode(policy))
    if now >= datetime.fromisoformat(rules["expiration"]):
        return "AccessDenied", "Invalid according to Policy: Policy expired."
    wanted: dict[str, str] = {}
    for condition in rules["conditions"]:
        if isinstance(condition, list):
            _, least, most = condition
            if not least <= size <= most:
                code = "EntityTooSmall" if size < least else "EntityTooLarge"
                return code, "Your proposed upload is outside the allowed size."
        else:
            wanted |= condition
    for name, value in wanted.items():
        if fields.get(name) != value:
            return "AccessDenied", f'Invalid according to Policy: Policy Condition failed: ["eq", "${name}", "{value}"]'
    extra = sorted(set(fields) - set(wanted) - _UNSIGNED)
    return ("AccessDenied", f"Invalid according to Policy: Extra input fields: {extra[0]}") if extra else None


def make_grant(key: str, content_type: str, now: datetime, ttl_s: int, most_bytes: int) -> Grant:
    """Allow one file under one key from now on."""
    return Grant(key, content_type, now + timedelta(seconds=ttl_s), most_bytes)


def _signature(policy: str) -> str:
    return hmac.new(_SECRET, policy.encode(), hashlib.sha256).hexdigest()
