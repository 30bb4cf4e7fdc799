// The beginning.

function wirePage() {
  wireFilters();
  wireStage();
  wireDownloads();
  wireReader();
  wireCorrections();
  for (const wire of alsoWired) wire();
  combobox(byId("search"), byId("search-list"), (n) => {
    byId("search").value = "";
    chooseNode(n, true);
  });
  ["path-from", "path-to"].forEach((id, i) => {
    combobox(byId(id), byId(`${id}-list`), (n) => {
      state.path[i] = n;
      byId(id).value = names[n];
      showPath();
    });
  });
  for (const button of document.querySelectorAll("[data-view]")) button.onclick = () => setView(button.dataset.view);
  byId("zoom-in").onclick = () => zoomBy(1.4);
  byId("zoom-out").onclick = () => zoomBy(1 / 1.4);
  byId("fit").onclick = fitAll;
  byId("to-details").onclick = focusDetails;
}

function wireWindow() {
  document.addEventListener("keydown", pageKey);
  addEventListener("hashchange", () => {
    state = stateOfFragment(location.hash.slice(1));
    putNodes();
    refresh();
  });
  addEventListener("pagehide", writeStateNow);
  narrowMedia.addEventListener("change", () => {
    arrange();
    showLegend();
  });
  darkMedia.addEventListener("change", () => {
    showLegend();
    draw();
  });
  addEventListener("beforeprint", () => setPrinting(true));
  addEventListener("afterprint", () => setPrinting(false));
  new ResizeObserver(resized).observe(stage);
}

function start() {
  arrange();
  rememberNames();
  takeStoredLines();
  if (isNarrow()) for (const id of ["filter-fold", "path-fold"]) byId(id).open = false;
  size = { width: Math.max(200, stage.clientWidth), height: Math.max(200, stage.clientHeight) };
  computeView();
  setFilters();
  state = stateOfFragment(location.hash.slice(1));
  putNodes();
  size = { width: Math.max(200, stage.clientWidth), height: Math.max(200, stage.clientHeight) };
  wirePage();
  wireWindow();
  refresh();
  drawNow();
  performance.mark("ready");
  document.documentElement.dataset.ready = "true";
}

start();
