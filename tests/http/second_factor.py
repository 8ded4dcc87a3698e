# SPDX-License-Identifier: Apache-2.0
"""An authenticator app, computed here anew from RFC 6238, and an account that asks for its codes."""
import base64
import contextlib
import hashlib
import hmac
import sqlite3
import struct
import time

KEY = base64.b32decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")


def code(step_offset=0):
    """What the app shows."""
    step = int(time.time()) // 30 + step_offset
    digest = hmac.new(KEY, struct.pack(">Q", step), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7fffffff) % 1000000:06}"


def turn_on(database):
    """For all accounts in an SQLite file: no method of the API does it, only the dashboard on its local platform."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE accounts SET totp_key = ?, totp_enabled = 1", (KEY,))
        connection.commit()
