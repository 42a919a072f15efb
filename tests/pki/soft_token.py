"""A throw-away PKCS #11 token of SoftHSM, for tests; and why there is none."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
MODULE = next((place for place in PLACES if Path(place).exists()), "")
PIN = "482913"
MISSING = (
    "python-pkcs11 is not installed (extra: token)"
    if importlib.util.find_spec("pkcs11") is None
    else "softhsm2 is not installed (a token to test with)"
    if not MODULE or shutil.which("softhsm2-util") is None
    else ""
)


@contextmanager
def soft_token(folder: Path) -> Iterator[str]:
    """The library of a new, empty token; it reads where its token lies from the environment."""
    (folder / "tokens").mkdir(parents=True)
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder}/tokens\n", encoding="ascii")
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(folder / "softhsm2.conf")
    words = ("--init-token", "--free", "--label", "officer", "--so-pin", "12345678", "--pin", PIN)
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)
    try:
        yield MODULE
    finally:
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before
