/** What jsdom leaves out of a browser: media queries, none of which match. */
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    addListener: () => {},
    removeListener: () => {},
  });

/**
 * Of the thousand rules of Fluent UI those alone that take something out of sight: jsdom lays nothing out, and for each
 * name that a test asks for it would match them all. How the pane looks is for the tests in Chromium.
 */
const HIDES = /display:\s*none|visibility:\s*hidden/;
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return HIDES.test(rule) ? insertRule.call(this, rule, index && this.cssRules.length) : 0;
};
