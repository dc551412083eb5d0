import type { LazyScreen } from './screenNames';

/** The guide: static pages beside the pane, on its own server. */
export interface Guide {
  /** Of a page of the guide; of its first where none is named. */
  address(page?: GuidePage): string;
  /** Opens a page in the user's browser. False where Office cannot: a link does it there. */
  open(page?: GuidePage): boolean;
}

/** A page, at a chapter where that is named. */
export type GuidePage = `${'index' | 'funzioni'}.html${'' | `#${string}`}`;

/** The chapter of each screen. */
export const CHAPTERS: Readonly<Record<LazyScreen, string>> = {
  objective: 'scrivere-un-obiettivo',
  edit: 'modificare-un-obiettivo',
  plan: 'impostare-il-piano',
  summary: 'la-sintesi',
  weights: 'i-pesi-che-devono-fare-100',
  monitoring: 'un-giro-di-monitoraggio',
  scores: 'i-punteggi-del-piano',
  formulas: 'le-funzioni-piao',
  check: 'verifica',
  controls: 'verifica',
  dashboard: 'il-cruscotto',
  photograph: 'fotografie-e-variazioni',
  print: 'stampare-e-portare-in-giunta',
  following: 'la-scheda-della-cella',
  examples: 'caricare-un-esempio',
};

const address = (page: GuidePage = 'index.html'): string =>
  new URL(`guida/${page}`, document.baseURI).href;

/** Inside Office a link could open in a window without the browser's own tools (print, search, zoom). */
function open(page?: GuidePage): boolean {
  if (typeof Office === 'undefined') return false;
  // A browser without Excel has the library but not this.
  const { requirements } = Office.context as Partial<Office.Context>;
  if (!requirements?.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
  Office.context.ui.openBrowserWindow(address(page));
  return true;
}

export const guide: Guide = { address, open };
