/** What a file said of a sheet's window and of computing, and nobody changes here. */
import type { DocumentState } from '../../host/document/document';
import type { SheetState } from '../../host/document/sheetState';

const said = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Zeros and formulas shown or not, the kind of view, right to left. */
export const withView = (xml: string, { view }: Pick<SheetState, 'view'>): string =>
  xml.replace('<sheetView ', () => `<sheetView${said(view)} `);

/**
 * The results stand in the file: whoever has no add-in would find #NAME? in their place if all were computed at opening.
 */
export const withCalculation = (
  xml: string,
  { calculation }: Pick<DocumentState, 'calculation'>,
): string => xml.replace(/<calcPr[^>]*\/>/, () => `<calcPr calcId="191029"${said(calculation)}/>`);
