// Documents by month, as bars.

/** The months from the first to the last, with the number of documents of each; of very many months the years. */
function periodsOf(documents) {
  const days = documents.map(({ date }) => /^\d{4}-\d\d/.exec(date ?? "")?.[0]).filter(Boolean).sort();
  if (!days.length) return [];
  const [first, last] = [days[0], days[days.length - 1]];
  const monthOf = (day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5));
  const length = monthOf(last) - monthOf(first) >= 120 ? 4 : 7;
  const counts = new Map();
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) || 0) + 1);
  return spanOfPeriods(
    first.slice(0, length),
    last.slice(0, length),
  ).map((period) => [period, counts.get(period) ?? 0]);
}

function spanOfPeriods(first, last) {
  const list = [];
  for (let at = first; at <= last; ) {
    list.push(at);
    at = periodAfter(at);
  }
  return list;
}

/** The year after a year, the month after a month. */
function periodAfter(period) {
  const [year, month] = period.split("-").map(Number);
  const next = String(year + 1).padStart(4, "0");
  if (month === undefined) return next;
  return month === 12 ? `${next}-01` : `${period.slice(0, 5)}${String(month + 1).padStart(2, "0")}`;
}

function timelinePart({ documents = [] }) {
  const periods = periodsOf(documents);
  if (periods.length < 2) return [];
  const most = Math.max(...periods.map(([, count]) => count));
  const [width, height] = [300, 56];
  const step = width / periods.length;
  const named = periods.filter(([, count]) => count);
  const counts = named.map(([period, count]) => `${period} ${count}`).join(", ");
  const label = `Documents by ${periods[0][0].length === 4 ? "year" : "month"}: ${counts}`;
  const chart = makeSVG(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "timeline", role: "img", "aria-label": label },
  );
  periods.forEach(([period, count], i) => {
    const high = count ? Math.max(3, (count / most) * height) : 0;
    const bar = makeSVG(
      "rect",
      {
        x: (i * step + 0.5).toFixed(1),
        y: (height - high).toFixed(1),
        width: Math.max(0.5, step - 1).toFixed(1),
        height: high.toFixed(1),
      },
    );
    const tip = makeSVG("title", {});
    tip.textContent = `${period}: ${plural(count, "document")}`;
    bar.append(tip);
    chart.append(bar);
  });
  const ends = make(
    "p",
    { className: "quiet ends" },
    make("span", {}, periods[0][0]),
    make("span", {}, `most ${number(most)}`),
    make("span", {}, periods[periods.length - 1][0]),
  );
  return [make("h3", {}, "In time"), chart, ends];
}
