// Two more views beside graph and tables: texts and review. They are made here, since only a page with a server has
// them.

const textsPane = make("section", { id: "texts-pane", "aria-label": "Texts", tabIndex: 0, hidden: true });
const reviewPane = make("section", { id: "review-pane", "aria-label": "Review", tabIndex: 0, hidden: true });
Object.assign(paneOf, { texts: textsPane.id, review: reviewPane.id });
choices.view.push("texts", "review");
byId("table-pane").after(textsPane, reviewPane);
for (const [view, text] of [["texts", "Texts"], ["review", "Review"]]) {
  const tab = button(text, null, { "aria-pressed": "false" });
  tab.dataset.view = view;
  document.querySelector(".views").append(tab);
}
