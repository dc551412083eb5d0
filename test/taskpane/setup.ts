/** What jsdom leaves out of a browser: media queries, none of which match. */
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    addListener: () => {},
    removeListener: () => {},
  });
