# SPDX-License-Identifier: Apache-2.0
"""Measures the dashboard and the service against anchors in the same run; prints a table, writes build/bench.json."""
import concurrent.futures
import contextlib
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "http"))
from mapped import Display  # noqa: E402
from platform_process import BINARIES, ROOT, Platform, add_account  # noqa: E402
from postgresql_process import PostgreSql  # noqa: E402

STARTS = 15
LOAD_ROUNDS = 5
LOAD_SECONDS = 2
CONNECTIONS = 64
SPREAD_TOKENS = 100_000


def percentile_95(samples):
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def entry(name, unit, samples, anchor_samples):
    anchor = statistics.median(anchor_samples)
    median = statistics.median(samples)
    return {"name": name, "unit": unit, "median": round(median, 2), "p95": round(percentile_95(samples), 2),
            "anchor": round(anchor, 2), "ratio": round(median / anchor, 3)}


def processor_ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def pss_megabytes(pid):
    """Once the program has nothing more to do."""
    before = -1
    while (now := processor_ticks(pid)) != before:
        before = now
        time.sleep(0.1)  # the interval that is looked at, not a wait for something to happen
    rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1]) / 1024


def end(process):
    process.terminate()
    process.wait(timeout=20)


def measure_start():
    """exec to the mapped window, and to the token list shown; an empty Qt window in turns with it."""
    display = Display()
    empty, mapped, shown, memory, empty_memory = [], [], [], [], []
    environment = {**os.environ, "QT_LOGGING_RULES": "cirrusgrid.start.debug=true", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"}
    for _ in range(STARTS):
        process, took = display.start(str(BINARIES / "empty_window"), env=environment, stderr=subprocess.DEVNULL)
        empty.append(took)
        empty_memory.append(pss_megabytes(process.pid))
        end(process)
        begin = time.monotonic()
        process, took = display.start(str(BINARIES / "cirrusgrid-dashboard"), "--demo", "--open", "access-tokens",
                                      env=environment, stderr=subprocess.PIPE, text=True)
        mapped.append(took)
        for line in process.stderr:
            if "token list shown" in line:
                break
        shown.append((time.monotonic() - begin) * 1000)
        memory.append(pss_megabytes(process.pid))
        end(process)
        process.stderr.close()
    return [entry("start.mapped", "ms", mapped, empty), entry("start.list_shown", "ms", shown, empty),
            entry("memory.start", "MB", memory, empty_memory)]


def measure_keys():
    done = subprocess.run([str(BINARIES / "key_to_paint")], capture_output=True, text=True, check=True, timeout=300)
    samples = json.loads(done.stdout)
    bare = samples.pop("bare")
    return [entry(name, "ms", values, bare) for name, values in samples.items()]


def measure_list_memory():
    """The whole program with 10,000 tokens shown, against 100."""
    def megabytes(tokens):
        return float(subprocess.run([str(BINARIES / "key_to_paint"), str(tokens - 7)], capture_output=True, text=True,
                                    check=True, timeout=60).stdout)
    return [entry("memory.tokens.10000", "MB", [megabytes(10000) for _ in range(3)], [megabytes(100) for _ in range(3)])]


def measure_script_scan():
    """A log of 50 MB, its methods found, and how long the window's thread stalls meanwhile; reading it and counting its lines beside it."""
    done = subprocess.run([str(BINARIES / "script_scan")], capture_output=True, text=True, check=True, timeout=120)
    samples = json.loads(done.stdout)
    return [entry("script.scan.50MB", "ms", samples["scan"], samples["bare"]),
            entry("script.scan.stall", "ms", samples["stall"], samples["bare"])]


def rate(url, body=None, keys=None):
    """Requests a second, by wrk; with each token of a file in turn where one is given."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        if keys:
            script.write('wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/x-www-form-urlencoded"\n'
                         'local bodies, place = {}, 0\n'
                         'for key in io.lines("%s") do bodies[#bodies + 1] = "session=" .. key .. "&envName=shop" end\n'
                         'request = function() place = place %% #bodies + 1; '
                         'return wrk.format(nil, nil, nil, bodies[place]) end\n' % keys)
        if body:
            script.write('wrk.method = "POST"\nwrk.body = "%s"\n'
                         'wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"\n' % body)
        script.flush()
        done = subprocess.run(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{LOAD_SECONDS}s", "-s", script.name, url],
                              capture_output=True, text=True, check=True, timeout=60)
    if "Non-2xx" in done.stdout:
        raise RuntimeError(done.stdout)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])


NGINX = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{ access_log off; keepalive_requests 100000000;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u;
  scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; location / {{ default_type application/json; return 200 '{{"result":0}}'; }} }} }}
"""


def start_nginx(folder, port):
    file = folder / "nginx.conf"
    file.write_text(NGINX.format(folder=folder, port=port), encoding="ascii")
    return subprocess.Popen(["/usr/sbin/nginx", "-c", str(file)], stderr=subprocess.DEVNULL)


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def measure_http():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        add_account(folder / "platform.sqlite", "--sample-environments")
        port = free_port()
        nginx = start_nginx(folder, port)
        bare = subprocess.Popen([str(BINARIES / "bare_http_server")], stdout=subprocess.PIPE, text=True)
        bare_url = f"http://127.0.0.1:{bare.stdout.readline().strip()}/"
        ours, bares, nginxes = [], [], []
        with Platform(folder / "platform.sqlite") as platform:
            key = platform.create_token(platform.sign_in())["key"]
            body = f"session={key}&envName=shop"
            for _ in range(LOAD_ROUNDS):
                ours.append(rate(platform.url + "/1.0/environment/control/rest/stopenv", body))
                bares.append(rate(bare_url))
                nginxes.append(rate(f"http://127.0.0.1:{port}/"))
        end(bare)
        bare.stdout.close()
        end(nginx)
    return [entry("http.stopenv", "requests/s", ours, bares), entry("http.stopenv.nginx", "requests/s", ours, nginxes)]


def fill(database, tokens):
    """Adds tokens of many accounts, as many as a platform in use for years has."""
    with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for pragma in ("synchronous=OFF", "cache_size=-1500000"):
            connection.execute("PRAGMA " + pragma)
        accounts = tokens // 100
        connection.execute("BEGIN")
        connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < ?) "
                           "INSERT INTO accounts (login, login_folded, name, password_hash, created_at) "
                           "SELECT 'u' || i, 'u' || i, 'u', '', 0 FROM n", (accounts,))
        connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < ?) "
                           "INSERT INTO tokens (account_id, value_hash, description, template_name, methods, created_at) "
                           "SELECT 2 + i % ?, randomblob(32), 'Script', '', x'00', 0 FROM n", (tokens, accounts))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def measure_many_tokens():
    """The same call with ten million tokens stored, in turns with a thousand."""
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        rates = {1_000: [], 10_000_000: []}
        urls = {}
        for tokens in rates:
            database = pathlib.Path(name) / f"{tokens}.sqlite"
            add_account(database, "--sample-environments")
            fill(database, tokens)
            platform = stack.enter_context(Platform(database))
            key = platform.create_token(platform.sign_in())["key"]
            urls[tokens] = (platform.url + "/1.0/environment/control/rest/stopenv", f"session={key}&envName=shop")
        for _ in range(LOAD_ROUNDS):
            for tokens, samples in rates.items():
                samples.append(rate(*urls[tokens]))
        return [entry("http.stopenv.10000000", "requests/s", rates[10_000_000], rates[1_000])]


def token_value(number):
    """As the service makes them: its checksum is looked at before the database is."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    stem = f"cgpat_{number:032d}"
    rest, digits = zlib.crc32(stem.encode()), ""
    for _ in range(6):
        digits, rest = alphabet[rest % 62] + digits, rest // 62
    return stem + digits


def measure_spread():
    """The same call with 100,000 tokens in turn, against one of them."""
    with tempfile.TemporaryDirectory() as name:
        database, keys = pathlib.Path(name) / "platform.sqlite", pathlib.Path(name) / "keys"
        add_account(database, "--sample-environments")
        with Platform(database) as platform:
            key = platform.create_token(platform.sign_in())["key"]
        values = [token_value(number) for number in range(SPREAD_TOKENS)]
        with contextlib.closing(sqlite3.connect(database)) as connection:
            connection.executemany(
                "INSERT INTO tokens (account_id, value_hash, description, template_name, methods, created_at) "
                "SELECT account_id, ?, 'Script', '', methods, created_at FROM tokens WHERE id = 1",
                [(hashlib.sha256(value.encode()).digest(),) for value in values])
            connection.commit()
        keys.write_text("\n".join(values) + "\n", encoding="ascii")
        # The client does as much for one token as for many.
        one_key = pathlib.Path(name) / "one"
        one_key.write_text(key + "\n", encoding="ascii")
        one, spread = [], []
        with Platform(database) as platform:
            url = platform.url + "/1.0/environment/control/rest/stopenv"
            for value in (key, values[0], values[-1]):
                if platform.call("environment.control.StopEnv", session=value, envName="shop")["result"] != 0:
                    raise RuntimeError("a token does not work")
            for _ in range(LOAD_ROUNDS):
                one.append(rate(url, keys=one_key))
                spread.append(rate(url, keys=keys))
        return [entry("http.stopenv.spread", "requests/s", spread, one)]


def measure_postgresql():
    """Two services over one PostgreSQL, asked at once, in turns with one over SQLite; all on this machine."""
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        server = stack.enter_context(PostgreSql())
        database = server.make_database()
        sqlite = pathlib.Path(name) / "platform.sqlite"
        bodies, services = [], []
        for place in (database, database, sqlite):
            add_account(place, "--sample-environments")
            services.append(stack.enter_context(Platform(place)))
            bodies.append(f"session={services[-1].create_token(services[-1].sign_in())['key']}&envName=shop")
        urls = [service.url + "/1.0/environment/control/rest/stopenv" for service in services]
        one, two, anchor = [], [], []
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for _ in range(LOAD_ROUNDS):
                two.append(sum(pool.map(rate, urls[:2], bodies[:2])))
                one.append(rate(urls[0], bodies[0]))
                anchor.append(rate(urls[2], bodies[2]))
        return [entry("http.stopenv.postgresql", "requests/s", one, anchor),
                entry("http.stopenv.postgresql.2", "requests/s", two, anchor)]


def main():
    measures = (measure_start, measure_keys, measure_list_memory, measure_script_scan, measure_http, measure_spread,
                measure_many_tokens, measure_postgresql)
    chosen = sys.argv[1:]
    unknown = set(chosen) - {measure.__name__.removeprefix("measure_") for measure in measures}
    if unknown:
        sys.exit(f"error: nothing is measured under {', '.join(sorted(unknown))}")
    results = [row for measure in measures if not chosen or measure.__name__.removeprefix("measure_") in chosen
               for row in measure()]
    print(f"{'name':<24}{'unit':<12}{'median':>10}{'p95':>10}{'anchor':>10}{'ratio':>8}")
    for row in results:
        print(f"{row['name']:<24}{row['unit']:<12}{row['median']:>10}{row['p95']:>10}{row['anchor']:>10}{row['ratio']:>8}")
    (ROOT / "build/bench.json").write_text(json.dumps(results, indent=2) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
