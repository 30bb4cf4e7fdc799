"""Clients of `comention serve` that are slow, broken, many, or another program: COMENTION=program pytest Tests/Serving"""

import json
import os
import pathlib
import signal
import socket
import subprocess
import threading
import time

import pytest

ROOT = pathlib.Path(__file__).parents[2]
COMENTION = os.path.abspath(os.environ.get("COMENTION", ROOT / ".build/release/comention"))


class Served:
    def __init__(self, folder, *options):
        self.case = folder / "case.comention"
        if not self.case.exists():
            subprocess.run([COMENTION, "index", ROOT / "samples/harbour", "-o", self.case], check=True, capture_output=True)
        self.process = subprocess.Popen(
            [COMENTION, "serve", self.case, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        assert self.address, self.process.stderr.read()
        self.host = self.address.split("/")[2]
        self.port = int(self.host.rsplit(":", 1)[1])
        self.path = "/" + self.address.split("/")[3] + "/"

    def connect(self):
        client = socket.create_connection(("127.0.0.1", self.port))
        client.settimeout(20)
        return client

    def head(self, method, path, length=None, more=""):
        writing = "" if method == "GET" else f"Origin: http://{self.host}\r\nX-Comention: 1\r\n"
        size = "" if length is None else f"Content-Length: {length}\r\n"
        return f"{method} {self.path}{path} HTTP/1.1\r\nHost: {self.host}\r\n{writing}{size}{more}\r\n".encode()

    def ask(self, method, path, body=None, client=None):
        """The status and the object of an answer; the connection is kept where one is given."""
        own = client or self.connect()
        data = None if body is None else json.dumps(body).encode()
        own.sendall(self.head(method, path, None if data is None else len(data)) + (data or b""))
        status, _, content = response(own)
        if client is None:
            own.close()
        return status, json.loads(content) if content[:1] == b"{" else content

    def end(self, number=signal.SIGINT):
        self.process.send_signal(number)
        status = self.process.wait(timeout=30)
        return status, self.process.stdout.read(), self.process.stderr.read()


def response(client):
    """The status, the fields and the body of an answer with a length."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = client.recv(1 << 16)
        assert piece, f"closed after {data!r}"
        data += piece
    head, content = data.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in lines[1:]}
    while len(content) < int(fields["content-length"]):
        piece = client.recv(1 << 16)
        assert piece
        content += piece
    return int(lines[0].split()[1]), fields, content


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    served = Served(tmp_path_factory.mktemp("served"))
    yield served
    if served.process.poll() is None:
        served.end()


def test_only_the_loopback_is_listened_on(served):
    listening = pathlib.Path("/proc/net/tcp")
    if not listening.exists():
        pytest.skip("no /proc")
    port = f"{served.port:04X}"
    rows = [line.split() for line in listening.read_text().splitlines()[1:]]
    assert [row[1] for row in rows if row[1].endswith(":" + port) and row[3] == "0A"] == [f"0100007F:{port}"]


def test_connections_are_kept(served):
    client = served.connect()
    for _ in range(20):
        status, answer = served.ask("GET", "api/changes", client=client)
        assert status == 200 and answer["generation"] > 0
    # Several at once, answered in their order.
    client.sendall(served.head("GET", "api/marks") + served.head("GET", "api/views") + served.head("GET", "api/nothing"))
    rest = b""
    while rest.count(b"HTTP/1.1") < 3 or not rest.endswith(b"}"):
        rest += client.recv(1 << 16)
    places = [rest.index(part) for part in (b'"marks"', b'"views"', b"nothing is here")]
    assert places == sorted(places)
    client.close()


def test_slow_clients_hold_nobody_up(served):
    slow = [served.connect() for _ in range(40)]
    for number, client in enumerate(slow):
        head = served.head("POST", "api/decisions", 100)
        # Half of a head, a head without its body, or nothing at all.
        client.sendall([head[: len(head) // 2], head + b'{"lines"', b""][number % 3])
    for _ in range(10):
        start = time.monotonic()
        assert served.ask("GET", "api/graph")[0] == 200
        assert time.monotonic() - start < 2
    # One reads its answer a byte at a time.
    sipping = served.connect()
    sipping.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    sipping.sendall(served.head("GET", "api/graph"))
    assert sipping.recv(1) == b"H"
    assert served.ask("GET", "api/changes")[0] == 200
    for client in [*slow, sipping]:
        client.close()


def test_broken_requests_break_nothing(served):
    for rubbish in [
        b"\x16\x03\x01\x02\x00\x01", b"GET\r\n\r\n", b"\r\n" * 1000, b"GET / HTTP/9.9\r\n\r\n", os.urandom(4096),
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET /" + b"x" * 200_000 + b" HTTP/1.1\r\n\r\n",
        served.head("GET", "api/graph", more="X-Long: " + "x" * 200_000 + "\r\n"),
        served.head("POST", "api/decisions", more="Transfer-Encoding: chunked\r\n") + b"zz\r\n",
    ]:
        client = served.connect()
        try:
            client.sendall(rubbish)
            client.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := client.recv(1 << 16):
                answer += piece
            assert b" 200 " not in answer[:20]
        except (ConnectionResetError, BrokenPipeError):
            pass
        client.close()
    for _ in range(50):
        client = served.connect()
        client.sendall(served.head("GET", "api/graph"))
        client.close()
    assert served.ask("GET", "api/changes")[0] == 200


def test_large_bodies_are_not_read(served):
    client = served.connect()
    client.sendall(served.head("POST", "api/decisions", 1 << 40))
    assert response(client)[0] == 413
    client.close()
    client = served.connect()
    client.sendall(served.head("POST", "api/decisions", more="Transfer-Encoding: chunked\r\n"))
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    try:
        for _ in range(1000):
            client.sendall(piece)
        pytest.fail("64 MB were taken")
    except (ConnectionResetError, BrokenPipeError):
        pass
    client.close()
    # Of one that may not write, nothing is read at all.
    client = served.connect()
    client.sendall(f"POST {served.path}api/decisions HTTP/1.1\r\nHost: {served.host}\r\nContent-Length: 999999\r\n\r\n".encode())
    assert response(client)[0] == 403
    client.close()


def test_two_tabs_and_another_program(served):
    answers = []

    def decide(name):
        answers.append(served.ask("POST", "api/decisions", {"lines": [f"ignore\t{name}"]}))

    tabs = [threading.Thread(target=decide, args=(f"Nobody {number}",)) for number in range(4)]
    other = subprocess.Popen([COMENTION, "add", served.case, ROOT / "samples/summit"], stderr=subprocess.PIPE)
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    assert other.wait() == 0, other.stderr.read()
    assert [status for status, _ in answers] == [200] * 4, answers
    _, decisions = served.ask("GET", "api/decisions")
    assert [decision["number"] for decision in decisions["decisions"]] == [1, 2, 3, 4]
    before = served.ask("GET", "api/graph")[1]
    assert served.ask("GET", "api/changes")[1]["generation"] > before["generation"] - 1
    assert "p:mike-pompeo" in served.ask("GET", "api/graph")[1]["nodes"]["id"]


def test_a_correction_survives_a_client_that_goes_away(served):
    body = json.dumps({"lines": ["rename\tp:mike-pompeo\tMichael Pompeo"]}).encode()
    client = served.connect()
    client.sendall(served.head("POST", "api/decisions", len(body)) + body)
    client.close()
    for _ in range(100):
        if "p:michael-pompeo" in served.ask("GET", "api/graph")[1]["nodes"]["id"]:
            return
        time.sleep(0.1)
    pytest.fail("it was lost")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(tmp_path, number):
    served = Served(tmp_path)
    open_connection = served.connect()
    assert served.ask("GET", "api/changes", client=open_connection)[0] == 200
    assert served.ask("POST", "api/decisions", {"lines": ["ignore\tNobody"]})[0] == 200
    assert served.end(number) == (0, "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.comention"]


def test_a_port_that_is_taken_is_told(served):
    outcome = subprocess.run(
        [COMENTION, "serve", served.case, "--port", str(served.port)], capture_output=True, text=True, timeout=60)
    assert outcome.returncode == 1 and f"port {served.port}" in outcome.stderr and "take another one" in outcome.stderr
    assert outcome.stdout == ""


def test_what_is_no_case_is_told(tmp_path):
    (tmp_path / "a.txt").write_text("Ada Obi met Lena Falk.\n")
    for name in ["a.txt", "none.comention"]:
        outcome = subprocess.run([COMENTION, "serve", tmp_path / name], capture_output=True, text=True, timeout=60)
        assert outcome.returncode == 1 and "comention index" in outcome.stderr, outcome
