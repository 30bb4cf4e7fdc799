// What a live page asks first.

alsoWired.push(async () => {
  try {
    await Promise.all([renewDecisions(), renewMarks(), renewViews()]);
    showCorrections();
    showDetailsAgain();
  } catch (error) {
    announce(error.message);
  }
  document.documentElement.dataset.live = "true";
});
