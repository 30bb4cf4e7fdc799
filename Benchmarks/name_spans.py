#!/usr/bin/env python3
"""Brings spans of names to the guideline of samples/annotated: name_spans.py FILE.jsonl > OUT.jsonl

LitBank marks "old Mr. Tom Jarndyce" as one name; here articles, titles and words in lower case before a name are outside it, and so is a
possessive ending. A line is {"doc_id", "text", "mentions": [{"start", "end", "type"}]}. Of spans that overlap the longest stays.
"""
import json
import re
import sys

TITLES = set("""mr mrs ms miss messrs mme mlle madame mademoiselle monsieur signor signora senor senora don doña herr frau dr doctor
professor prof sir lord lady dame master mistress king queen prince princess emperor empress tsar czar duke duchess earl count countess
baron baroness baronet marquis marquess marchioness viscount viscountess captain capt lieutenant lieut colonel col general gen major
sergeant corporal private admiral commodore commander commandant inspector constable sheriff judge justice squire esquire reverend rev
father mother brother sister saint st bishop archbishop cardinal pope abbot abbess deacon parson vicar curate rabbi uncle aunt cousin
grandfather grandmother grandpa grandma granny papa mamma mama president governor senator mayor chief nurse dear old young little poor
good great honest honourable honorable the a an my our his her""".split())


def trimmed(text, start, end):
    """The span without what stands before the name and its possessive ending; None where no name is left."""
    end -= len(re.search(r"(?:['’]s?)?\s*$", text[start:end]).group())
    while True:
        word = re.match(r"\S+\s+", text[start:end])
        if not word:
            break
        bare = word.group().strip().strip(".,").lower()
        if bare not in TITLES and word.group()[0].isupper():
            break
        start += word.end()
    name = text[start:end]
    if not name or not name[0].isupper() or name.strip(".").lower() in TITLES:
        return None
    return start, end


for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    text, spans = record["text"], []
    for mention in record["mentions"]:
        span = mention["type"] in ("PER", "LOC", "ORG") and trimmed(text, mention["start"], mention["end"])
        if span:
            spans.append((*span, mention["type"]))
    kept = []
    for span in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    mentions = [{"start": a, "end": b, "type": t} for a, b, t in sorted(kept)]
    print(json.dumps({"doc_id": record["doc_id"], "text": text, "mentions": mentions}, ensure_ascii=False))
