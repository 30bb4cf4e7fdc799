"""A small stand-in for `comention serve`: what it tells comes from the tool's own page of the same documents, or is hand-made."""

import json
import re
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from assembly import live_page

SECRET = "/s3cret"


class Case:
    """Documents, decisions, notes and views in memory."""

    def __init__(self, comention, folder, documents, questions=()):
        self.comention, self.folder, self.documents = comention, folder, documents
        self.generation, self.decisions, self.marks, self.views = 7, [], {}, {}
        self.questions, self.later, self.asked, self.refusals = list(questions), [], [], 0
        (folder / "documents.jsonl").write_text("".join(json.dumps(one) + "\n" for one in documents))
        self.read()

    def read(self):
        """Has the tool count the documents with the decisions that stand."""
        lines = [one["line"] for one in self.decisions if one["state"] != "undone"]
        (self.folder / "decisions.tsv").write_text("".join(line + "\n" for line in lines))
        page = self.folder / "page.html"
        arguments = [self.comention, "explore", self.folder / "documents.jsonl", "-o", page, "--title", "A case </title><b>"]
        if lines:
            arguments += ["--decisions", self.folder / "decisions.tsv"]
        done = subprocess.run(list(map(str, arguments)), capture_output=True, text=True)
        assert done.returncode in (0, 3), done.stderr
        text = page.read_text()
        self.title = re.search("<title>(.*?)</title>", text, re.DOTALL)[1]
        self.data = json.loads(re.search(r'id="data">(.*?)</script>', text, re.DOTALL)[1])
        self.evidence = self.data.pop("evidence")
        self.data["generation"] = self.generation
        self.data["whole"] = {"names": len(self.ids), "ties": len(self.data["edges"]["source"])}
        self.data["dates"] = self.dates()

    def dates(self):
        """As `ExplorePage.Dates` has them: numbers of dates with counts, for nodes and edges."""
        of_document = [one.get("date") for one in self.evidence["documents"]]
        known = sorted({date for date in of_document if date})
        all_dates = known + ([None] if None in of_document else [])
        number = [all_dates.index(date) for date in of_document]

        def pairs(numbers):
            return [part for one in sorted(set(numbers)) for part in (one, numbers.count(one))]
        nodes = []
        for node in range(len(self.ids)):
            found = {self.evidence["document"][line] for line, marks in enumerate(self.evidence["marks"]) if node in marks[2::3]}
            nodes.append(pairs([number[document] for document in found]))
        edges = [pairs([number[self.evidence["document"][line]] for line in runs[::2]]) for runs in self.evidence["edges"]]
        return {"date": all_dates, "documents": [number.count(i) for i in range(len(all_dates))], "nodes": nodes, "edges": edges}

    def page(self):
        live = {"base": SECRET + "/api/", "generation": self.generation, "documents": len(self.documents)}
        return live_page(self.title, json.dumps(self.data).replace("<", "\\u003c"), json.dumps(live))

    @property
    def ids(self):
        return self.data["nodes"]["id"]

    def entity(self, node):
        return {"id": self.ids[node], "name": self.data["nodes"]["name"][node], "type": self.data["nodes"]["attributes"]["type"][node]}

    def terms(self, kind, number):
        return [self.data["terms"][term] for term in self.data[kind]["keywords"][number]]

    # Answers.

    def get_search(self, q="", limit=50, **rest):
        word = q.strip('"').lower()
        hits = []
        for document in self.documents:
            for number, text in enumerate(document["text"].split("\n\n")):
                at = text.lower().find(word)
                if at < 0 or (rest.get("with") and not self.names_in(document["id"], rest["with"])):
                    continue
                snippet = [[text[:at], False], [text[at:at + len(word)], True], [text[at + len(word):], False]]
                entities = [self.entity(node) for node in range(len(self.ids)) if self.data["nodes"]["name"][node] in text]
                hits.append({"document": document["id"], "title": document.get("title"), "date": document.get("date"),
                             "paragraph": number, "start": 0, "snippet": snippet, "entities": entities})
        return {"hits": hits[:int(limit)], "total": len(hits)}

    def names_in(self, document, id):
        return any(mention["entity"] == id for mention in self.get_document(document)["mentions"])

    def get_document(self, id):
        number = next(i for i, one in enumerate(self.evidence["documents"]) if one["id"] == id)
        text = self.documents[number]["text"]
        paragraphs, start = [], 0
        for part in text.split("\n\n"):
            paragraphs.append({"role": "heading" if start == 0 and len(part) < 20 else "body", "start": start, "text": part})
            start += len(part) + 2
        mentions, at = [], 0
        for line, sentence in enumerate(self.evidence["text"]):
            if self.evidence["document"][line] != number:
                continue
            marks = self.evidence["marks"][line]
            for i in range(0, len(marks), 3):
                form = sentence.encode("utf-16-le")[2 * marks[i]:2 * marks[i + 1]].decode("utf-16-le")
                at = text.index(form, at)
                one = self.entity(marks[i + 2])
                mentions.append({"start": at, "end": at + len(form), "entity": one.pop("id"), **one})
                at += len(form)
        return {**{key: self.documents[number].get(key) for key in ("id", "title", "date", "url")}, "author": None,
                "paragraphs": paragraphs, "mentions": mentions}

    def get_entity(self, id):
        node = self.ids.index(id)
        row = self.evidence["names"][node]
        forms = [{"form": row[i], "count": row[i + 1]} for i in range(0, len(row), 2)]
        documents = {}
        for line, marks in enumerate(self.evidence["marks"]):
            if node in marks[2::3]:
                one = documents.setdefault(self.evidence["document"][line], {"mentions": 0})
                one["mentions"] += marks[2::3].count(node)
        listed = [{**{key: self.evidence["documents"][number].get(key) for key in ("id", "title", "date")}, **one}
                  for number, one in documents.items()]
        edges = self.data["edges"]
        ties = [{**self.entity(b if a == node else a), "weight": edges["weight"][e], "documents": 1, "keywords": self.terms("edges", e)}
                for e, (a, b) in enumerate(zip(edges["source"], edges["target"])) if node in (a, b)]
        joins = [{"form": one["form"], "into": self.entity(node)["name"], "reason": "shorter form of the same full name"} for one in forms[1:]]
        apart = [{**self.entity(other), "reason": "another full name"} for other in range(len(self.ids)) if other != node][:2]
        return {**self.entity(node), "forms": forms, "joins": joins, "keptApart": apart, "documents": listed, "ties": ties,
                "keywords": self.terms("nodes", node), "starred": False, "note": "", "tieCount": len(ties), "documentCount": len(listed)}

    def get_tie(self, a, b, since="", until="", undated="0"):
        nodes = {self.ids.index(a), self.ids.index(b)}
        edges = self.data["edges"]
        e = next(e for e in range(len(edges["source"])) if {edges["source"][e], edges["target"][e]} == nodes)
        found = {}
        runs = self.evidence["edges"][e]
        for first, last in zip(runs[::2], runs[1::2]):
            date = self.documents[self.evidence["document"][first]].get("date")
            if since and not (since <= date <= until if date else undated == "1"):
                continue
            passage = {"paragraph": 0, "text": "", "marks": []}
            found.setdefault(self.evidence["document"][first], []).append(passage)
            for line in range(first, last + 1):
                passage["text"] += " " if line > first else ""
                start = len(passage["text"])
                marks, text = self.evidence["marks"][line], self.evidence["text"][line]
                units = text.encode("utf-16-le")
                scalar = lambda unit: len(units[:2 * unit].decode("utf-16-le"))
                passage["text"] += text
                passage["marks"] += [{"start": start + scalar(marks[i]), "end": start + scalar(marks[i + 1]),
                                      "entity": self.ids[marks[i + 2]]} for i in range(0, len(marks), 3)]
        evidence = [{"document": self.documents[number]["id"], "title": self.documents[number].get("title"),
                     "date": self.documents[number].get("date"), "passages": passages, "alsoIn": []} for number, passages in found.items()]
        return {"a": self.entity(min(nodes)), "b": self.entity(max(nodes)), "count": sum(map(len, found.values())),
                "weight": edges["weight"][e] * sum(map(len, found.values())) / (len(runs) // 2),
                "documents": len(evidence), "keywords": self.terms("edges", e), "starred": False, "note": "", "evidence": evidence}

    def get_review(self, limit=20):
        said = {one["line"] for one in self.decisions if one["state"] != "undone"}
        open_ones = [one for one in self.questions if one["decision"] not in said and one["no"] not in said and one["decision"] not in self.later]
        return {"questions": open_ones[:int(limit)], "left": len(open_ones)}

    def outcome(self, line):
        """As the tool refuses people with different full names."""
        verb, *names = line.split("\t")
        if verb == "same" and len(names) == 2 and all(name.startswith("p:") for name in names):
            return {"line": line, "state": "refused", "detail": f"{names[0]} and {names[1]} have different full names; if they are one, write same!"}
        return {"line": line, "state": "followed", "detail": ""}

    def post_decisions(self, body):
        if body.get("generation", self.generation) != self.generation:
            return 409, {"error": "the case has changed", "generation": self.generation, "stale": True}
        outcomes = [self.outcome(line) for line in body["lines"]]
        if any(one["state"] == "refused" for one in outcomes):
            self.refusals += 1
            return 409, {"error": "a line is refused", "outcomes": outcomes}
        numbers = []
        for one in outcomes:
            numbers.append(len(self.decisions) + 1)
            self.decisions.append({"number": numbers[-1], **one, "decidedAt": "2026-11-30T08:00:00Z", "origin": "browser"})
        return self.changed(numbers, outcomes)

    def undo(self, number):
        one = next((one for one in self.decisions if one["number"] == number and one["state"] != "undone"), None)
        if one is None:
            return 404, {"error": "there is no such decision"}
        one["state"] = "undone"
        return self.changed([number], [])

    def changed(self, numbers, outcomes):
        self.generation += 1
        self.read()
        return 200, {"generation": self.generation, "numbers": numbers, "outcomes": outcomes, "seconds": 0.1}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def send(self, status, body, kind="application/json"):
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def answer(self):
        case, address = self.server.case, urlsplit(self.path)
        if address.path == SECRET + "/":
            return self.send(200, case.page().encode(), "text/html")
        assert address.path.startswith(SECRET + "/api/"), self.path
        name, _, rest = address.path[len(SECRET + "/api/"):].partition("/")
        asked = {key: values[0] for key, values in parse_qs(address.query).items()}
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "null")
        if self.command != "GET":
            origin = f"http://{self.headers['Host']}"
            assert self.headers["X-Comention"] == "1" and self.headers["Origin"] == origin, "who asks?"
        case.asked.append((self.command, name, unquote(rest), asked, body))
        with self.server.lock:
            try:
                self.dispatch(case, name, unquote(rest), asked, body)
            except (ValueError, StopIteration):
                self.send(404, {"error": "there is no such thing"})

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def dispatch(self, case, name, rest, asked, body):
        match (self.command, name):
            case ("GET", "graph"):
                self.send(200, case.data)
            case ("GET", "search" | "document" | "entity" | "tie" | "review"):
                self.send(200, getattr(case, "get_" + name)(**asked))
            case ("GET", "decisions"):
                self.send(200, {"decisions": case.decisions})
            case ("GET", "decisions.tsv"):
                self.send(200, (case.folder / "decisions.tsv").read_bytes(), "text/tab-separated-values")
            case ("POST", "decisions"):
                self.send(*case.post_decisions(body))
            case ("DELETE", "decisions"):
                self.send(*case.undo(int(rest)))
            case ("POST", "review"):
                case.later.append(body["decision"])
                self.send(200, {})
            case ("GET", "marks"):
                self.send(200, {"marks": list(case.marks.values())})
            case ("PUT", "mark"):
                case.marks[body["kind"], body["id"]] = body
                self.send(200, {})
            case ("GET", "changes"):
                self.send(200, {"generation": case.generation})
            case ("GET", "picture"):
                self.send(200, f"picture of {asked['view']}".encode(), "image/svg+xml")
            case ("GET", "views") if not rest:
                self.send(200, {"views": [{"name": one, "savedAt": "2026-11-30T08:00:00Z"} for one in case.views]})
            case ("GET", "views"):
                self.send(200, {"view": case.views[rest]}) if rest in case.views else self.send(404, {"error": "there is no such view"})
            case ("PUT", "views"):
                case.views[rest] = body["view"]
                self.send(200, {"saved": rest, "savedAt": "2026-11-30T08:00:00Z"})
            case ("DELETE", "views"):
                del case.views[rest]
                self.send(200, {})
            case _:
                self.send(404, {"error": "nothing is there"})


def serve(case):
    """A running server and its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.case, server.lock, server.daemon_threads = case, threading.Lock(), True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}{SECRET}/"
