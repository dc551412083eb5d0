import type { HeaderFooter, PageMargins } from 'hucre';
import type { HeaderFooterTexts, PageLayoutState } from '../../host/document/pageLayout';
import { PAPERS } from '../papers';

const POINTS_PER_INCH = 72;
const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;

/** Margins in inches. */
export function marginsOf(layout: PageLayoutState): PageMargins {
  return {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  };
}

export const fitsToPages = ({ zoom }: PageLayoutState): boolean =>
  Boolean(zoom.horizontalFitToPages ?? zoom.verticalFitToPages);

const ERRORS: Record<string, string> = { Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' };
const COMMENTS: Record<string, string> = { EndSheet: 'atEnd', InPlace: 'asDisplayed' };

/** Attributes of `pageSetup`; the writer of packages knows only some of them. */
export function pageSetupOf(layout: PageLayoutState): Record<string, string> {
  const { horizontalFitToPages, verticalFitToPages, scale = 100 } = layout.zoom;
  const errors = ERRORS[layout.printErrors];
  const comments = COMMENTS[layout.printComments];
  return {
    paperSize: String(PAPERS[layout.paperSize] ?? PAPERS['A4']),
    ...(!fitsToPages(layout) && scale !== 100 && { scale: String(scale) }),
    ...(layout.firstPageNumber !== '' && {
      firstPageNumber: String(layout.firstPageNumber),
      useFirstPageNumber: '1',
    }),
    ...(fitsToPages(layout) && {
      fitToWidth: String(horizontalFitToPages ?? 0),
      fitToHeight: String(verticalFitToPages ?? 0),
    }),
    ...(layout.printOrder === 'OverThenDown' && { pageOrder: 'overThenDown' }),
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(layout.blackAndWhite && { blackAndWhite: '1' }),
    ...(layout.draftMode && { draft: '1' }),
    ...(comments && { cellComments: comments }),
    ...(errors && { errors }),
  };
}

/** Headers and footers of all pages, and where they are told apart of the first and of even ones. */
export function headerFooterOf({ headersFooters }: PageLayoutState): HeaderFooter | undefined {
  const { state, defaultForAllPages, firstPage, oddPages, evenPages } = headersFooters;
  const isByPage = state === 'OddAndEven' || state === 'FirstOddAndEven';
  const isFirstApart = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
  const odd = isByPage ? oddPages : defaultForAllPages;
  const result: HeaderFooter = {
    ...headers('odd', odd),
    ...(isByPage && { differentOddEven: true, ...headers('even', evenPages) }),
    ...(isFirstApart && { differentFirst: true, ...headers('first', firstPage) }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** Attributes of `headerFooter` that the writer of packages does not know. */
export const headerFooterFlags = ({ headersFooters }: PageLayoutState): Record<string, string> => ({
  ...(!headersFooters.useSheetScale && { scaleWithDoc: '0' }),
  ...(!headersFooters.useSheetMargins && { alignWithMargins: '0' }),
});

function headers(page: 'odd' | 'even' | 'first', texts: HeaderFooterTexts): HeaderFooter {
  const header = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return {
    ...(header && { [`${page}Header`]: header }),
    ...(footer && { [`${page}Footer`]: footer }),
  };
}

function sections(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
