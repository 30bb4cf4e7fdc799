// Finding names by their letters.

const plainLetters = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** A text without case and diacritics. */
function fold(text) {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter]);
}

/** Under what each node is found: its name, the forms of it, its id, which is last. */
let searched;

function takeSearched() {
  searched = ids.map((id, n) => [names[n], ...forms[n].map(({ form }) => form), id].map(fold));
}
takeSearched();

/** How well a text matches, 0 best: as a whole, from the beginning of a word, inside of one. */
function matchScore(text, wanted) {
  if (text === wanted) return 0;
  let best = Infinity;
  for (let place = text.indexOf(wanted); place >= 0 && best > 1; place = text.indexOf(wanted, place + 1)) {
    best = place && /[\p{L}\p{N}]/u.test(text[place - 1]) ? 2 : 1;
  }
  return best;
}

const mostSuggested = 8;

/** All that match, the best first, equal ones by mentions and rank; `alias` is the other form that matched. */
function matches(text) {
  const wanted = fold(text.trim());
  if (!wanted) return [];
  const found = [];
  for (let n = 0; n < nodeCount; n++) {
    const match = bestMatch(searched[n], wanted);
    if (!match) continue;
    const { by, score } = match;
    const alias = by && by <= forms[n].length ? forms[n][by - 1].form : "";
    found.push({ n, score, count: countOf(n), alias });
  }
  return found.sort((a, b) => a.score - b.score || b.count - a.count || view.rank[b.n] - view.rank[a.n] || a.n - b.n);
}

/** The form that matches best; another form as a whole comes after the name as a whole, and an id after all names. */
function bestMatch(forms, wanted) {
  let [score, by] = [Infinity, 0];
  forms.forEach((form, i) => {
    const isId = i === forms.length - 1;
    const own = matchScore(form, wanted);
    const found = own === 0 ? (i ? 0.5 : 0) : own + (isId ? 2 : 0);
    if (found < score) [score, by] = [found, i];
  });
  return score < Infinity ? { score, by } : null;
}

/** How often a node is named, as far as that is known; else its ties. */
const countOf = (n) => namingOf(n).mentions ?? view.degree[n];

function countText(n) {
  const { mentions } = namingOf(n);
  return mentions === null ? plural(view.degree[n], "tie") : plural(mentions, "mention");
}

function suggestion({ n, alias }) {
  // A part of the name itself is no news.
  const other = alias && !fold(names[n]).includes(fold(alias)) ? `also ${alias}` : "";
  const note = [typeOf[n], countText(n), other, view.passes[n] ? "" : "hidden by the filters"].filter(Boolean).join(" · ");
  return [isolated(names[n]), make("small", {}, note)];
}
