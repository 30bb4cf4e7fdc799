// That the page has only a part of the case.

moreNotes.push(() => {
  const { names: all, mostTies } = data.whole ?? {};
  if (!mostTies) return null;
  return [
    `The page has the ${number(nodeCount)} highest-ranked of ${number(all)} names: with more there would be over `,
    `${number(mostTies)} ties among them, too many to draw. Search, texts and panels know all. `,
  ];
});
