import * as React from 'react';
import '../jsdomStyles';

/** What jsdom leaves out of a browser: media queries, none of which match. */
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    addListener: () => {},
    removeListener: () => {},
  });

/** React keeps the call stack of each element that it makes, up to ten thousand a second: no test reads them. */
const INTERNALS = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE';
const internals = (React as unknown as Record<typeof INTERNALS, object>)[INTERNALS];
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => 1e4, set: () => {} });
