// What the server of a live page is asked, and what it has answered.

const server = JSON.parse(byId("live").textContent);
/** The state of the case that the graph and all kept answers are of. */
let generation = server.generation;

/** Asks the server; what it answers, or an error with its `status` and `answer`. */
async function ask(path, method = "GET", body = undefined) {
  const headers = method === "GET" ? {} : { "X-Comention": "1", "Content-Type": "application/json" };
  let response, answer;
  try {
    response = await fetch(
      server.base + path,
      { method, headers, body: body && JSON.stringify(body), cache: "no-store" },
    );
    answer = await response.json();
  } catch {
    throw Object.assign(
      new Error(
        response
          ? "The server answered something else than expected"
          : "The server doesn’t answer; is comention serve still running?",
      ),
      { answer: {} },
    );
  }
  if (response.ok) return answer;
  throw Object.assign(
    new Error(clean(answer.error ?? `The server answered ${response.status}`)),
    { status: response.status, answer },
  );
}

/** Answers by their path, as long as the case is as it was. */
const answers = new Map();
/** How long until an answer is asked for again of which a part is still being counted. */
const pauseOfCounting = 1500;

/** An answer, or `{}` while it is waited for, or `{ error }`; when it comes, `arrived` is called. */
function answerTo(path, arrived = showDetailsAgain) {
  if (!answers.has(path)) {
    answers.set(path, {});
    const take = (answer) => {
      answers.set(path, answer);
      arrived();
      // Another time it may be there.
      if (answer.error) setTimeout(() => answers.delete(path), 3000);
      if (answer.pending) setTimeout(() => askAgain(path, answer, take), pauseOfCounting);
    };
    ask(path).then(take, (error) => take({ error: error.message }));
  }
  return answers.get(path);
}

function askAgain(path, former, take) {
  // A correction may have come between.
  const isWanted = () => answers.get(path) === former;
  if (!isWanted()) return;
  ask(path).then((answer) => isWanted() && take(answer), () => {});
}

const stillCounting = ({ pending }) => (pending ? [
  make("p", { className: "quiet counting" }, "What it is about is still being counted…"),
] : []);

/** Whether something came for the panel while somebody wrote in it. */
let hasComeMeanwhile = false;
/** How long a click that ends the writing has until its button is drawn anew. */
const pauseAfterWriting = 300;

function showWhatCame() {
  setTimeout(() => hasComeMeanwhile && showDetailsAgain(), pauseAfterWriting);
}

/** Shows the panel anew with what has come; the focus stays where it was. */
function showDetailsAgain() {
  const focused = details.contains(document.activeElement) ? document.activeElement : null;
  // Who is writing is not disturbed.
  hasComeMeanwhile = focused?.tagName === "TEXTAREA";
  if (hasComeMeanwhile) return;
  const [tag, text] = [focused?.tagName, focused?.textContent];
  showDetails();
  if (!focused) return;
  const same = [...details.querySelectorAll(tag)].find((element) => element.textContent === text);
  (same ?? details).focus({ preventScroll: true });
}

const query = (pairs) => new URLSearchParams(
  Object.entries(pairs).filter(([, value]) => value !== "" && value !== null),
).toString();
const waiting = () => remark("Asking the server…");
const failed = (error) => make("p", { className: "failed" }, error);

/** Saves a file that the server makes. */
function download(path, name) {
  const anchor = make("a", { download: name, href: server.base + path });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}
