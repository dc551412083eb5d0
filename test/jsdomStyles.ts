export {};

/**
 * Of the thousand rules of Fluent UI those alone that take something out of sight: jsdom lays nothing out, and for each
 * name that a test asks for it would match them all. How the pane looks is for the tests in Chromium.
 */
const HIDES = /display:\s*none|visibility:\s*hidden/;
const hiding: CSSStyleRule[] = [];
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  if (!HIDES.test(rule)) return 0;
  const place = insertRule.call(this, rule, index && this.cssRules.length);
  const kept = this.cssRules[place];
  // Those for a medium do not match here; those for ::before and ::after are not of the element.
  if (kept instanceof CSSStyleRule && !kept.selectorText.includes('::')) hiding.push(kept);
  return place;
};

/**
 * Each name that a test asks for wants of every element whether it is in sight, and what floats asks where it lies. That
 * is told from what decides it: for a whole style jsdom matches the hundred rules of a sheet of its own, each time. All
 * else, and so what is inherited, is left to it.
 */
const LIGHT = new Set<string | symbol>([
  ...['display', 'visibility', 'position', 'direction', 'overflow', 'overflowX', 'overflowY'],
  ...['transform', 'translate', 'scale', 'rotate', 'perspective', 'filter', 'backdropFilter'],
  ...['willChange', 'contain', 'content-visibility', 'width', 'height', 'clip', 'clip-path'],
]);
const wholeStyle = window.getComputedStyle.bind(window);

/** The style that jsdom's sheet gives to elements of a kind: the attributes are all that its rules on these look at. */
const usualStyles = new Map<string, CSSStyleDeclaration>();
function usualStyle(element: Element): CSSStyleDeclaration {
  const { namespaceURI, localName } = element;
  const attributes = ['type', 'hidden', 'open']
    .map((name) => [name, element.getAttribute(name)] as const)
    .filter(([, value]) => value !== null);
  const kind = [namespaceURI, localName, ...attributes].join(' ');
  if (!usualStyles.has(kind)) {
    const bare = document.createElementNS(namespaceURI, localName);
    for (const [name, value] of attributes) bare.setAttribute(name, value!);
    usualStyles.set(kind, wholeStyle(bare));
  }
  return usualStyles.get(kind)!;
}

/** What the element itself says, or else a rule, or the parent of what is inherited. */
function lightly(element: Element, property: 'display' | 'visibility'): string | undefined {
  const says = (rule: CSSStyleRule) => rule.style[property] && element.matches(rule.selectorText);
  const said = (element as HTMLElement).style?.[property] || hiding.findLast(says)?.style[property];
  if (said) return said;
  if (property === 'visibility' && element.parentElement)
    return lightly(element.parentElement, property);
  return usualStyle(element)[property];
}

window.getComputedStyle = (element, pseudo) => {
  if (pseudo) return wholeStyle(element, pseudo);
  let made: CSSStyleDeclaration | undefined;
  const whole = () => (made ??= wholeStyle(element));
  const told = (name: string) =>
    LIGHT.has(name) ? (lightly(element, name as 'display') ?? '') : whole().getPropertyValue(name);
  const get = (_: unknown, name: string | symbol): unknown => {
    if (name === 'getPropertyValue') return told;
    return LIGHT.has(name) ? lightly(element, name as 'display') : Reflect.get(whole(), name);
  };
  return new Proxy<CSSStyleDeclaration>({} as CSSStyleDeclaration, { get });
};
