"""Closient's Scanner API over HTTP. The only package that knows URLs and httpx.

``client`` makes the calls, ``operations`` is the one table of paths and fields they use, ``models`` reads answers,
``contract`` compares the table with the description that a server gives of itself.
"""

from kiosk.core.uploads import PhotoToRegister, PresignedUpload
from sync.api.address import ServerAddress, SignInWay
from sync.api.client import ScannerApi
from sync.api.uploads import presigned_upload

__all__ = ["PhotoToRegister", "PresignedUpload", "ScannerApi", "ServerAddress", "SignInWay", "presigned_upload"]
