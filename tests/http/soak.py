# SPDX-License-Identifier: Apache-2.0
"""A service over PostgreSQL for CIRRUSGRID_SOAK_SECONDS (1800 else): calls, sign-ins and edits, while the database is
restarted again and again. Memory and descriptors stay flat; their slopes are printed."""
import os
import pathlib
import re
import statistics
import sys
import threading
import time

from platform_process import LOGIN, PASSWORD, Platform, add_account
from postgresql_process import PostgreSql

SECONDS = float(os.environ.get("CIRRUSGRID_SOAK_SECONDS", "1800"))
SAMPLE_SECONDS = 1
WINDOW_SECONDS = 30
RESTART_SECONDS = 60
# Of the time at the start, in which caches fill.
WARM_UP = 1 / 4
MOST_MEGABYTES_PER_HOUR = 4
MOST_DESCRIPTORS_PER_HOUR = 4
NO_DATABASE, THROTTLED = 41005, 41003
AUTHENTICATION, CONTROL = "users.authentication.", "environment.control."


class Load:
    """What clients do all day. A database that is away is told, and nothing else goes wrong."""

    def __init__(self, platform):
        self.platform = platform
        self.session = platform.sign_in()
        self.key = platform.create_token(self.session)["key"]
        self.counts, self.failures, self.ends = {}, [], threading.Event()

    def call(self, method, **parameters):
        answer = self.platform.call(method, **parameters)
        # Behind an outage, in which right and wrong passwords count alike, sign-ins have to wait.
        waits = method.endswith("Signin") and answer["result"] == THROTTLED
        kind = "without a database" if answer["result"] == NO_DATABASE or waits else method.rsplit(".", 1)[1]
        self.counts[kind] = self.counts.get(kind, 0) + 1
        if answer["result"] not in (0, NO_DATABASE) and not waits:
            self.failures.append((method, answer))
        return answer

    def calls(self):
        self.call(CONTROL + "StopEnv", session=self.key, envName="shop")
        self.call(CONTROL + "GetEnvs", session=self.session)

    def sign_ins(self):
        answer = self.call(AUTHENTICATION + "Signin", login=LOGIN, password=PASSWORD)
        if answer["result"] == 0:
            self.call("users.account.GetUserInfo", session=answer["session"])
            self.call(AUTHENTICATION + "Signout", session=answer["session"])

    def edits(self):
        proven = {"session": self.session, "password": PASSWORD}
        answer = self.call(AUTHENTICATION + "CreateToken", description="soak", apiList=CONTROL + "StopEnv", **proven)
        if answer["result"] != 0:
            return
        token = answer["token"]["id"]
        self.call(AUTHENTICATION + "EditToken", id=token, description="edited", apiList=CONTROL + "StartEnv", **proven)
        self.call(AUTHENTICATION + "RegenerateToken", id=token, **proven)
        while self.call(AUTHENTICATION + "DeleteTokens", ids=token, **proven)["result"] == NO_DATABASE:
            time.sleep(0.1)

    def repeat(self, what):
        while not self.ends.is_set():
            try:
                what()
            except Exception as error:  # told at the end
                self.failures.append((what.__name__, repr(error)))
                return
            time.sleep(0.002)

    def start(self):
        threads = [threading.Thread(target=self.repeat, args=(what,), daemon=True)
                   for what in (self.calls, self.calls, self.sign_ins, self.edits)]
        for thread in threads:
            thread.start()
        return threads


def sample(process):
    status = pathlib.Path(f"/proc/{process}/status").read_text(encoding="ascii")
    megabytes = int(re.search(r"^VmRSS:\s+(\d+)", status, re.MULTILINE)[1]) / 1024
    return megabytes, len(list(pathlib.Path(f"/proc/{process}/fd").iterdir()))


def slope_per_hour(rows, column, choose):
    """Of the least or most in each window: while a password is compared, there are 20 MB more."""
    windows = {}
    for row in rows:
        windows.setdefault(row[0] // WINDOW_SECONDS, []).append(row[column])
    if len(windows) < 2:
        return 0.0
    return statistics.linear_regression([window * WINDOW_SECONDS for window in windows],
                                        [choose(values) for values in windows.values()]).slope * 3600


def main():
    with PostgreSql() as server:
        database = server.make_database()
        add_account(database, "--sample-environments")
        with Platform(database) as platform:
            load = Load(platform)
            threads = load.start()
            begin = time.monotonic()
            restarted, restarts, rows = begin, 0, []
            while (now := time.monotonic()) - begin < SECONDS and not load.failures:
                rows.append((now - begin, *sample(platform.process.pid)))
                if now - restarted > RESTART_SECONDS:
                    server.restart()
                    restarted, restarts = now, restarts + 1
                    print(f"{now - begin:6.0f} s: {rows[-1][1]:.1f} MB, {rows[-1][2]} descriptors, {sum(load.counts.values())} calls",
                          flush=True)
                time.sleep(SAMPLE_SECONDS)
            load.ends.set()
            for thread in threads:
                thread.join(30)
        if load.failures:
            sys.exit(f"failed: {load.failures[:3]}")
        kept = [row for row in rows if row[0] >= WARM_UP * SECONDS]
        memory, files = slope_per_hour(kept, 1, min), slope_per_hour(kept, 2, max)
        print(f"calls: {load.counts}; {restarts} restarts of PostgreSQL")
        print(f"memory {kept[0][1]:.1f} MB to {kept[-1][1]:.1f} MB, {memory:+.2f} MB an hour; "
              f"descriptors {kept[0][2]} to {kept[-1][2]}, {files:+.2f} an hour")
        # A short run tells nothing about an hour.
        if SECONDS >= 600 and (memory > MOST_MEGABYTES_PER_HOUR or files > MOST_DESCRIPTORS_PER_HOUR):
            sys.exit("it grows")


if __name__ == "__main__":
    main()
