import type { Document } from '@xmldom/xmldom';
import type {
  HeaderFooterTexts,
  PageBreakState,
  PageLayoutState,
} from '../../host/document/pageLayout';
import { PAPERS } from '../papers';
import { attribute, elements, isTrue } from './parts';

const POINTS_PER_INCH = 72;
const points = (inches: string) => Math.round(Number(inches) * POINTS_PER_INCH * 1e4) / 1e4;

/** Fills in how a sheet is printed; what its part does not say keeps Excel's defaults. */
export function readPageLayout(document: Document, layout: PageLayoutState): void {
  readMargins(document, layout);
  readSetup(document, layout);
  const [options] = elements(document, 'printOptions');
  if (options) {
    layout.centerHorizontally = isTrue(attribute(options, 'horizontalCentered'));
    layout.centerVertically = isTrue(attribute(options, 'verticalCentered'));
    layout.printGridlines = isTrue(attribute(options, 'gridLines'));
    layout.printHeadings = isTrue(attribute(options, 'headings'));
  }
  readHeaders(document, layout);
  layout.breaks = {
    rows: breaksIn(document, 'rowBreaks'),
    columns: breaksIn(document, 'colBreaks'),
  };
}

/** Those that somebody set: others are where the last printer put them. */
function breaksIn(document: Document, name: string): PageBreakState[] {
  return elements(document, name)
    .flatMap((each) => elements(each, 'brk'))
    .filter((each) => isTrue(attribute(each, 'man')))
    .map((each) => ({ id: crypto.randomUUID(), at: Number(attribute(each, 'id')) }))
    .filter(({ at }) => at > 0)
    .toSorted((one, other) => one.at - other.at);
}

function readMargins(document: Document, layout: PageLayoutState): void {
  const [margins] = elements(document, 'pageMargins');
  if (!margins) return;
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = attribute(margins, side);
    if (inches !== undefined && inches !== '') layout[`${side}Margin`] = points(inches);
  }
}

const ERRORS: Record<string, string> = { blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' };
const COMMENTS: Record<string, string> = { atEnd: 'EndSheet', asDisplayed: 'InPlace' };

function readSetup(document: Document, layout: PageLayoutState): void {
  const [setup] = elements(document, 'pageSetup');
  const [properties] = elements(document, 'pageSetUpPr');
  const isFit = properties !== undefined && isTrue(attribute(properties, 'fitToPage'));
  const number = (name: string, fallback: number) =>
    Number(setup && attribute(setup, name)) || fallback;
  if (isFit) {
    const [wide, high] = ['fitToWidth', 'fitToHeight'].map((name) => {
      const given = setup && attribute(setup, name);
      return given === undefined ? 1 : Number(given);
    });
    layout.zoom = {
      ...(wide ? { horizontalFitToPages: wide } : {}),
      ...(high ? { verticalFitToPages: high } : {}),
    };
  } else layout.zoom = { scale: number('scale', 100) };
  if (!setup) return;
  const paper = number('paperSize', 1);
  const named = Object.keys(PAPERS).find((name) => PAPERS[name] === paper);
  layout.paperSize = named ?? 'A4';
  layout.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  layout.blackAndWhite = isTrue(attribute(setup, 'blackAndWhite'));
  layout.draftMode = isTrue(attribute(setup, 'draft'));
  layout.printOrder =
    attribute(setup, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  layout.printErrors = ERRORS[attribute(setup, 'errors') ?? ''] ?? 'AsDisplayed';
  layout.printComments = COMMENTS[attribute(setup, 'cellComments') ?? ''] ?? 'NoComments';
  if (isTrue(attribute(setup, 'useFirstPageNumber')))
    layout.firstPageNumber = number('firstPageNumber', 1);
}

function readHeaders(document: Document, { headersFooters }: PageLayoutState): void {
  const [element] = elements(document, 'headerFooter');
  if (!element) return;
  const isByPage = isTrue(attribute(element, 'differentOddEven'));
  const isFirstApart = isTrue(attribute(element, 'differentFirst'));
  headersFooters.state = isByPage
    ? isFirstApart
      ? 'FirstOddAndEven'
      : 'OddAndEven'
    : isFirstApart
      ? 'FirstAndDefault'
      : 'Default';
  headersFooters.useSheetScale = attribute(element, 'scaleWithDoc') !== '0';
  headersFooters.useSheetMargins = attribute(element, 'alignWithMargins') !== '0';
  const read = (page: string, texts: HeaderFooterTexts) => {
    const said = (part: string) => elements(element, `${page}${part}`)[0]?.textContent ?? '';
    Object.assign(texts, sections(said('Header'), 'Header'), sections(said('Footer'), 'Footer'));
  };
  read('odd', isByPage ? headersFooters.oddPages : headersFooters.defaultForAllPages);
  read('even', headersFooters.evenPages);
  read('first', headersFooters.firstPage);
}

/** "&Lleft&Ccentre&Rright"; what stands before any of them is in the centre, and "&&" is a letter. */
function sections(text: string, part: 'Header' | 'Footer'): Partial<HeaderFooterTexts> {
  const found: Record<string, string> = {};
  let side = 'C';
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (/^&[LCR]$/.test(piece)) side = piece.charAt(1);
    else found[side] = (found[side] ?? '') + piece;
  }
  return {
    ...(found['L'] && { [`left${part}`]: found['L'] }),
    ...(found['C'] && { [`center${part}`]: found['C'] }),
    ...(found['R'] && { [`right${part}`]: found['R'] }),
  };
}
