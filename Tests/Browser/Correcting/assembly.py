"""The page put together from its sources as the tool does it, for a server that is not the tool."""

import base64
import hashlib
import re

from reader import ROOT

FOLDER = ROOT / "Sources/CExplorePage"


def embedded(text, folder):
    """What lines of #embed put in, those of included files too."""
    content = b""
    for embed, include in re.findall(r'^#(?:embed "([^"]+)"|include "(script/[^"]+)")', text, re.MULTILINE):
        if embed:
            content += (folder / embed).read_bytes()
        else:
            file = folder / include
            content += embedded(file.read_text(), file.parent)
    return content


def live_page(title, data, live):
    """A page with a server; `data` and `live` are JSON without `<`."""
    parts = {name: embedded(body, FOLDER)
             for name, body in re.findall(r"char (\w+)\[\] = \{(.*?)\n\};", (FOLDER / "page.c").read_text(), re.DOTALL)}
    script = b'(() => {\n"use strict";\n\n' + parts["liveScript"] + b"})();\n"
    source = lambda content: "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()
    policy = (f"default-src 'none'; script-src '{source(script)}'; style-src '{source(parts['style'])}'; connect-src 'self'; "
              "base-uri 'none'; form-action 'none'")
    put = {"title": title, "policy": policy, "style": parts["style"].decode(), "data": data, "script": script.decode(),
           "live": f'<script type="application/json" id="live">{live}</script>\n'}
    return re.sub(r"\{\{(\w+)\}\}", lambda match: put[match[1]], parts["template"].decode())
