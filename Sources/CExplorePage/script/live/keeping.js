// Corrections kept by the server: posted, followed at once, undone.

let decisions = [];
/** Whether a correction is on its way: two at a time would each be of a case that is no more. */
let isChanging = false;

async function renewDecisions() {
  decisions = (await ask("decisions")).decisions;
}

/** Changes the case and reads the graph anew; an object with `reason` where the server refuses. */
async function changeCase(change, isAgain = false) {
  if (isChanging && !isAgain) return { reason: "The last correction is still on its way" };
  isChanging = true;
  try {
    const answer = await change();
    generation = answer.generation;
    await renewGraph();
    return answer;
  } catch (error) {
    // Somebody else was faster: what was said holds for the case as it is now, too.
    if (error.answer.stale && !isAgain) {
      await renewGraph().catch(() => {});
      return await changeCase(change, true);
    }
    const outcomes = error.answer.outcomes ?? [];
    const details = outcomes.filter(({ state: became }) => became === "refused").map(({ detail }) => clean(detail));
    const canInsist = details.some((text) => /(same|alias)!/.test(text));
    return { reason: [...new Set(details)].join("\n") || error.message, canInsist };
  } finally {
    isChanging = false;
  }
}

const postLines = (lines) => changeCase(() => ask("decisions", "POST", { lines, generation }));

keeper = {
  canCorrect: () => true,
  isOfPage: false,
  lines: () => [...decisions].reverse().map(decisionRow),
  async add(text) {
    const { verb, isForced, name, value, document } = readLine(text);
    if (["same", "alias"].includes(verb) && !document) becameOf.set(name, value);
    const answer = await postLines([text]);
    if (answer.reason) becameOf.delete(name);
    else sayOutcome(answer, isForced);
    return answer;
  },
  undo: (number) => changeCase(() => ask(`decisions/${number}?generation=${generation}`, "DELETE")),
  about: () => "Kept in the case, and followed at once.",
  formsOf: (n) => (answerTo(entityPath(ids[n])).forms ?? []).map(({ form }) => clean(form)),
  file: () => download("decisions.tsv", "decisions.tsv"),
};

function decisionRow({ number: key, line, state: became, detail, decidedAt, origin }) {
  const note = [
    became === "followed" ? "" : clean(detail ?? ""),
    readableDay(decidedAt),
    clean(origin ?? ""),
  ].filter(Boolean).join(" · ");
  return { key, text: line, note, state: became === "followed" ? "" : became, isUndone: became === "undone" };
}

/** What a line without effect has to say. */
function sayOutcome({ outcomes = [] }) {
  const idle = outcomes.filter(({ state: became }) => became === "idle").map(({ detail }) => clean(detail));
  if (idle.length) announce(idle.join("; "));
}
