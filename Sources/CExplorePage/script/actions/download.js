// Saving what is shown.

function save(name, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const anchor = make("a", { download: name, href: URL.createObjectURL(blob) });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
  announce(`${name} saved`);
}

function savePNG() {
  const sheet = document.createElement("canvas");
  const shown = scene();
  const { lines, height } = caption(shown.colors);
  captionOnCanvas(drawCanvas(shown, sheet, 2, height), lines, shown.colors);
  sheet.toBlob((blob) => {
    if (blob) save("graph.png", "image/png", blob);
    else announce("The browser could not make the picture");
  });
}

const downloads = {
  svg: () => save("graph.svg", "image/svg+xml", svgFile(scene())),
  png: savePNG,
  names: () => save("names.csv", "text/csv", csvOf("names")),
  positions: () => save("positions.tsv", "text/tab-separated-values", positionLines()),
  decisions: () => keeper.file(),
  ties: () => save("ties.csv", "text/csv", csvOf("ties")),
};

function wireDownloads() {
  const menu = byId("download");
  for (const item of document.querySelectorAll("[data-download]")) {
    item.onclick = () => {
      menu.open = false;
      menu.querySelector("summary").focus();
      downloads[item.dataset.download]();
    };
  }
  menu.ontoggle = () => {
    menu.querySelector("[data-download=decisions]").hidden = !keeper.canCorrect() || !keeper.lines().length;
  };
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
