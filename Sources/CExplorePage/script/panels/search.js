// Finding names by their letters.

const plainLetters = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** A text without case and diacritics. */
function fold(text) {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter]);
}

/** Under what each node is found: its name, the forms of it, its id. */
const searched = ids.map((id, n) => [names[n], ...forms[n].map(({ form }) => form), id].map(fold));

/** How well a text matches, 0 best; whole names, then beginnings of names, of words, then the rest. */
function matchScore(text, wanted) {
  const place = text.indexOf(wanted);
  if (place < 0) return Infinity;
  if (text === wanted) return 0;
  if (place === 0) return 1;
  return /[\p{L}\p{N}]/u.test(text[place - 1]) ? 3 : 2;
}

/** The eight best matches, equal ones by rank; `alias` is the other form that matched. */
function matches(text) {
  const wanted = fold(text.trim());
  if (!wanted) return [];
  const found = [];
  for (let n = 0; n < nodeCount; n++) {
    let best = Infinity;
    let by = 0;
    searched[n].forEach((form, i) => {
      const score = matchScore(form, wanted) + (i ? 0.5 : 0);
      if (score < best) [best, by] = [score, i];
    });
    if (best < Infinity) found.push({ n, best, alias: by && by <= forms[n].length ? forms[n][by - 1].form : "" });
  }
  return found.sort((a, b) => a.best - b.best || view.rank[b.n] - view.rank[a.n] || a.n - b.n).slice(0, 8);
}

function suggestion({ n, alias }) {
  // A part of the name itself is no news.
  const other = alias && !fold(names[n]).includes(fold(alias)) ? `also ${alias}` : "";
  const note = [typeOf[n], other, view.passes[n] ? "" : "hidden by the filters"].filter(Boolean).join(" · ");
  return [isolated(names[n]), make("small", {}, note)];
}
