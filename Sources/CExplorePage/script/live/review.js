// Review: doubtful joins one after the other, the most consequential first, the two sides beside each other.

let queue = null;
let left = 0;
let reviewProblem = "";
/** What was answered here, the last one last: the question, and the numbers of its decisions. */
const answered = [];

async function renewQueue() {
  const found = await ask("review?limit=20");
  const current = queue?.[0];
  [queue, left] = [found.questions, found.left];
  // What is being looked at stays in front.
  const place = queue.findIndex(({ decision }) => decision === current?.decision);
  if (place > 0) queue.unshift(...queue.splice(place, 1));
}

showPane.review = () => {
  if (queue) return showQuestion();
  reviewPane.replaceChildren(waiting());
  renewQueue().then(showQuestion, (error) => reviewPane.replaceChildren(failed(error.message)));
};

function showQuestion() {
  const hasFocus = reviewPane.contains(document.activeElement);
  const [question] = queue;
  reviewPane.replaceChildren(...(question ? questionParts(question) : doneParts()));
  if (hasFocus) reviewPane.querySelector("h2").focus({ preventScroll: true });
}

function doneParts() {
  return [make("div", { className: "review-head" }, heading("Nothing left to review")), remark("All doubtful joins are answered or put off."), reviewButtons(null)];
}

function questionParts(question) {
  const { names: called, types: theirTypes = [], effect, sides } = question;
  const facts = [effect ? `changes ${plural(effect, "mention")}` : "", question.reason ?? "", `${number(left)} left`].filter(Boolean).map(clean).join(" · ");
  const side = (passages, i) =>
    make("section", { "aria-label": clean(called[i] ?? "") }, make("h3", {}, isolated(clean(called[i] ?? "")), make("span", { className: "quiet" }, ` ${clean(theirTypes[i] ?? "")}`)), passages.map(passageOf));
  return [
    make("div", { className: "review-head" }, heading(clean(question.question)), remark(facts)),
    reviewButtons(question),
    ...(reviewProblem ? [make("p", { className: "failed", role: "alert" }, reviewProblem)] : []),
    make("p", { className: "line" }, make("span", { className: "quiet" }, "Yes writes "), make("code", {}, shownLine(question.decision))),
    make("div", { className: "sides" }, sides.map(side)),
  ];
}

function passageOf({ document, title, text, marks }) {
  const shown = markedParts(text, marks.map(([start, end]) => ({ start, end })), (_, words) => make("mark", {}, words));
  return make("article", {}, make("header", {}, documentLink({ id: document, title })), make("blockquote", { dir: "auto" }, shown));
}

const reviewKeys = { y: () => answer("yes"), n: () => answer("no"), l: () => answer("later"), u: undoAnswer };

function reviewButtons(question) {
  const keyed = (text, key) => button(make("span", {}, text, " ", make("kbd", {}, key)), reviewKeys[key], { "aria-keyshortcuts": key });
  const undo = keyed("Undo", "u");
  undo.disabled = !answered.length;
  return make("div", { className: "actions" }, ...(question ? [keyed("Yes", "y"), keyed("No", "n"), keyed("Later", "l")] : []), undo);
}

async function answer(word) {
  const [question] = queue ?? [];
  if (!question || isChanging) return;
  if (word === "later") {
    // A server that can't remember it shows it again another day.
    await ask("review/later", "POST", { decision: question.decision }).catch(() => {});
    return afterAnswer(question, [], `Put off: ${question.question}`);
  }
  const line = word === "yes" ? question.decision : question.no ?? contraryOf(question.decision);
  const { reason, numbers = [] } = await postLines([line]);
  if (reason) {
    reviewProblem = reason;
    return showQuestion();
  }
  afterAnswer(question, numbers, `${word === "yes" ? "Yes" : "No"}: ${question.question}`);
}

/** The line that says no to another. */
function contraryOf(text) {
  const [verb, ...rest] = text.split("\t");
  return [verb === "not-same" ? "same" : "not-same", ...rest].join("\t");
}

async function afterAnswer(question, numbers, words) {
  answered.push({ question, numbers });
  reviewProblem = "";
  queue.shift();
  left = Math.max(0, left - 1);
  showQuestion();
  announce(clean(`${words} Next: ${queue[0]?.question ?? "nothing left to review"}`));
  await renewQueue().catch(() => {});
  showQuestion();
}

async function undoAnswer() {
  const last = answered.pop();
  if (!last) return announce("There is nothing to undo");
  for (const number of last.numbers) {
    const { reason } = await keeper.undo(number);
    if (reason) {
      reviewProblem = reason;
      answered.push(last);
      return showQuestion();
    }
  }
  queue.unshift(last.question);
  left++;
  reviewProblem = "";
  showQuestion();
  announce(clean(`Undone. ${last.question.question}`));
}

alsoWired.push(() => {
  const told = { y: "yes", n: "no", l: "later", u: "undo" };
  const row = (key) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, `in Review: ${told[key]}`)];
  document.querySelector("#keys dl").append(...Object.keys(told).flatMap(row));
  document.addEventListener("keydown", (event) => {
    if (state.view !== "review" || document.querySelector("dialog[open]") || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(reviewKeys, event.key)) return;
    event.preventDefault();
    reviewKeys[event.key]();
  });
});
