#!/usr/bin/env python3
"""Invented articles, the same for the same seed: python3 corpus.py 2000 7 > articles.jsonl

They hold what resolution across documents hangs on: surnames that several people bear, titles, umlauts written two ways,
surnames in one word and in two, acronyms and short forms with and without what they stand for, given names alone, names that are a place here and an
organization there, longer names around shorter ones, words for a kind of thing; reprints, edited reprints and quoted
passages; bylines; dates known to the day, the month, the year, or not at all; and one country in every article.
"""

import json
import random
import sys

GIVEN = "Anna Boris Clara David Elena Frank Greta Henry Irene James Karin Leon Maria Nils Olga Peter Rosa Simon Tessa Victor".split()
MIDDLE = ["", "", "", "", "J. ", "Quincy ", "R. "]
SURNAMES = (
    "Marlowe Whitfield Halloran Vasquez Pettigrew Jordan Washington Bell Müller Mueller Grüber Gruber Søndergaard Okafor "
    "Kingsley Ashdown Tennant Brandt Castellane Dvorak Ellsworth Fairbank Galloway Hensley Ibarra Jessop Kowalczyk Lindqvist"
).split()
TITLES = ["President", "Mayor", "Senator", "Dr.", "Mr.", "Mrs.", "Judge", "Secretary"]
PLACES = "Averhaven Tollcross Chelsea Ludlow Ravensport Kettle Quay|Port Marlowe|Bell's Landing|Halsworth|Texas|Ohio|Berlin|Geneva"
PLACES = PLACES.replace("Averhaven Tollcross Chelsea Ludlow Ravensport ", "Averhaven|Tollcross|Chelsea|Ludlow|Ravensport|").split("|")
HEADS = ["Averhaven", "Lakeland", "Northern", "Ravensport", "Coastal", "Tollcross", "Halvorsen", "Pelican", "Aster", "Cobalt"]
KINDS = [
    "Port Authority", "Transit Commission", "Timber Company", "Stevedores Ltd", "University", "Court of Appeals",
    "Ministry of Health", "Environmental Agency", "Shipping Group", "Workers Union", "Institute of Marine Research", "Bank Inc.",
]
VERBS = ["met", "criticized", "praised", "sued", "called", "wrote to", "voted with", "spoke for", "blamed", "thanked"]
THINGS = ["the harbour", "a new ferry", "the budget", "an old lawsuit", "water rates", "a strike", "the bridge", "the election"]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        choice = self.random.choice
        self.people = [f"{choice(GIVEN)} {choice(MIDDLE)}{choice(SURNAMES)}" for _ in range(400)]
        # Known by two spellings, so that a lone surname may share no word with the full name beside it.
        self.people[5] = "Alan MacDonald"
        self.bodies = [f"{head} {kind}" for head in HEADS for kind in KINDS]
        self.told = []

    def frequent(self, names):
        """Some names are in many articles, most in few."""
        return names[min(int(self.random.paretovariate(0.9)) - 1, len(names) - 1)] if self.random.random() < 0.6 else self.random.choice(names)

    def person(self, name):
        choice = self.random.choice
        given, surname = name.split()[0], name.split()[-1]
        forms = [name, name, f"{given} {surname}", surname, f"{choice(TITLES)} {surname}", f"{choice(TITLES)} {name}", given]
        form = choice(forms)
        return form.replace(" MacDonald", " Mac Donald") if form.startswith("Alan") and choice([False, True]) else form

    def body(self, name):
        words = [word for word in name.split() if word not in ("of", "Ltd", "Inc.")]
        acronym = "".join(word[0] for word in words)
        forms = [name, name, f"the {name}", acronym, f"{name} ({acronym})", " ".join(words[1:]), f"the {words[-1]}", words[0]]
        return self.random.choice(forms)

    def sentence(self, people, bodies):
        choice = self.random.choice
        who, whom = self.person(choice(people)), self.person(choice(people))
        body, place, thing = self.body(choice(bodies)), choice(PLACES), choice(THINGS)
        number = self.random.randrange(2, 99)
        return choice(
            [
                f"{who} {choice(VERBS)} {whom} over {thing} in {place}.",
                f"{body} said on Tuesday that {who} {choice(VERBS)} {whom} {number} times.",
                f"In {place}, {who} and {whom} spoke about {thing} with {body}.",
                f"{place} beat {choice(PLACES)} by {number} points, and {place} fans sang about {who}.",
                f"\"{thing.capitalize()} matters to the United States,\" {who} told {body} near {place}.",
                f"The Court heard {who} on {thing}, {number} days after {body} moved to {place}.",
                f"{who} left {place} for the U.S. with {number} letters from {whom}.",
            ]
        )

    def article(self, number):
        roll = self.random.random()
        if self.told and roll < 0.08:
            paragraphs = list(self.random.choice(self.told))  # A reprint,
            if roll < 0.05:
                place = self.random.randrange(len(paragraphs))
                paragraphs[place] += " " + self.sentence(self.people[:30], self.bodies[:20])  # an edited one,
            if roll < 0.02:
                paragraphs = paragraphs[: max(1, len(paragraphs) // 2)]  # or a shortened one.
        else:
            people = [self.frequent(self.people) for _ in range(self.random.randrange(2, 6))]
            bodies = [self.frequent(self.bodies) for _ in range(self.random.randrange(1, 4))]
            paragraphs = [
                " ".join(self.sentence(people, bodies) for _ in range(self.random.randrange(1, 4)))
                for _ in range(self.random.randrange(2, 7))
            ]
            if self.told and roll < 0.2:
                paragraphs.append(self.random.choice(self.random.choice(self.told)))  # A passage from elsewhere.
            paragraphs.append("It was the talk of the United States, and of " + self.random.choice(PLACES) + ".")
            if self.random.random() < 0.2:
                paragraphs.insert(0, "By " + self.frequent(self.people))  # Who writes it may be somebody of other articles.
            self.told.append(paragraphs)
        record = {"id": f"{self.random.choice('abcé')}/{number:06}", "text": "\n\n".join(paragraphs)}
        year, month, day = self.random.randrange(2015, 2020), self.random.randrange(1, 13), self.random.randrange(1, 29)
        date = self.random.choice(["", f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}", f"{year}-{month:02}-{day:02}"])
        if date:
            record["date"] = date
        return record


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    writer = Writer(seed)
    for number in range(count):
        print(json.dumps(writer.article(number), ensure_ascii=False))


if __name__ == "__main__":
    main()
