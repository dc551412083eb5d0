/** What a file holds and the workbench has no place for: told when it is opened, since it will not be in what is saved. */
import type { Document } from '@xmldom/xmldom';
import type { Workbook } from 'hucre';
import { PAPERS } from '../papers';
import { drawingsNotKept } from './drawingsNotKept';
import { attribute, elements, isTrue, type Parts } from './parts';
import type { SheetParts } from './sheetParts';

/** Something of the whole package, by a part that only such a package has. */
const BY_PART: [what: string, part: RegExp][] = [
  ['macro (non vengono mai eseguite)', /vbaProject\.bin$|macrosheets\//i],
  ['fogli grafico', /chartsheets\/sheet[^/]*\.xml$/i],
  ['finestre di dialogo', /dialogsheets\//i],
  ['connessioni a dati esterni', /connections\.xml$|queryTables\//i],
  ['oggetti incorporati', /embeddings\//i],
  ['controlli', /ctrlProps\/|activeX\//i],
  ['firma digitale', /^_xmlsignatures\//i],
  ['etichetta di riservatezza', /LabelInfo\.xml$/i],
  ['mappe XML', /xmlMaps\.xml$/i],
  ['barra multifunzione personalizzata', /^customUI\//i],
  ['componenti aggiuntivi collegati al file', /webextensions\//i],
  ['tipi di dati e immagini nelle celle', /richData\//i],
  ['modello di dati', /^xl\/model\//i],
  ['revisioni condivise', /^xl\/revisions\//i],
  ['formule in Python', /python\.xml$/i],
];

/** The same, by what a part says. */
const BY_TEXT: [what: string, part: RegExp, text: RegExp][] = [
  ['persone nominate nei commenti (il testo resta)', /threadedComments\//i, /<(?:\w+:)?mention\b/],
  ['letture fonetiche', /sharedStrings\.xml$/i, /<(?:\w+:)?rPh\b/],
  ['apostrofi davanti ai testi (i testi restano)', /styles\.xml$/i, /\bquotePrefix="(?:1|true)"/],
  [
    'contorni e ombre dei caratteri',
    /styles\.xml$/i,
    /<(?:\w+:)?(?:outline|shadow)(?: val="1")?\/>/,
  ],
];

const OF_WORKBOOKS: Record<string, string> = {
  fileSharing: 'consiglio di sola lettura e password di scrittura',
  customWorkbookViews: 'visualizzazioni personalizzate',
};

const OF_SHEETS: Record<string, string> = {
  iconFilter: 'filtri per icona',
  scenarios: 'scenari',
  protectedRanges: 'intervalli con permessi propri',
  customSheetViews: 'visualizzazioni personalizzate',
  dataConsolidate: 'consolidamenti di dati',
  cellWatches: 'celle sorvegliate',
  ignoredErrors: 'avvisi di errore messi a tacere',
  picture: 'sfondi dei fogli',
  legacyDrawingHF: 'immagini nelle intestazioni e nei piè di pagina',
  smartTags: 'smart tag',
  webPublishItems: 'pubblicazioni sul web',
};

/** What else may stand in the part of a sheet, and is read, or says nothing that is not said elsewhere. */
const KNOWN = new Set(
  (
    'AlternateContent sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter ' +
    'mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ' +
    'rowBreaks colBreaks customProperties drawing legacyDrawing oleObjects controls tableParts extLst'
  ).split(' '),
);

export function notKept(
  parts: Parts,
  main: Document,
  workbook: Workbook,
  sheets: readonly SheetParts[],
): string[] {
  const told = BY_PART.flatMap(([what, part]) =>
    parts.names.some((name) => part.test(name)) ? [what] : [],
  );
  for (const [what, part, text] of BY_TEXT)
    if (parts.names.some((name) => part.test(name) && text.test(parts.text(name) ?? '')))
      told.push(what);
  for (const [name, what] of Object.entries(OF_WORKBOOKS))
    if (elements(main, name).length > 0) told.push(what);
  const onSheets = new Map<string, Set<string>>();
  const note = (what: string, sheet: string) =>
    onSheets.set(what, (onSheets.get(what) ?? new Set()).add(sheet));
  workbook.sheets.forEach((sheet, index) => {
    const { name } = sheet;
    const extras = sheets[index];
    if (!extras) return;
    const has = (relation: string) => extras.relations.some(({ type }) => type === relation);
    for (const what of drawingsNotKept(parts, extras)) note(what, name);
    if (has('image')) note('immagini e disegni', name);
    if (has('pivotTable')) note('tabelle pivot', name);
    if (has('slicer') || has('timeline')) note('filtri dei dati', name);
    if (sheet.sparklines) note('grafici sparkline', name);
    for (const document of [extras.document, ...extras.tables])
      for (const [element, what] of Object.entries(OF_SHEETS))
        if (elements(document, element).length > 0) note(what, name);
    if (elements(extras.document, 'sortState').length > 0) note('ordinamenti dei filtri', name);
    if (extras.tables.some(isSortedByIcons)) note('ordinamenti per icona', name);
    for (const each of unknownIn(extras.document)) note(`altro («${each}»)`, name);
    if (extras.hasDataTables) note('tabelle di simulazione (restano i valori)', name);
    if (hasUnknownRules(extras)) note('formati condizionali di qualche tipo', name);
    if (hasHalfKnownRules(extras)) note('dettagli di barre e scale dei formati condizionali', name);
    if (
      [...(sheet.cells?.values() ?? [])].some(({ comment }) => (comment?.richText?.length ?? 0) > 1)
    )
      note('formato del testo delle note', name);
    if ([...(sheet.cells?.values() ?? [])].some(({ checkbox }) => checkbox))
      note('caselle di controllo nelle celle', name);
    if (hasUnknownPaper(extras)) note('formato della carta (diventa A4)', name);
  });
  for (const [what, names] of onSheets)
    told.push(`${what} (${names.size === 1 ? 'foglio' : 'fogli'} ${listed([...names])})`);
  return told;
}

const unknownIn = ({ documentElement }: Document): string[] =>
  [...(documentElement?.childNodes ?? [])].flatMap(({ nodeType, localName }) =>
    nodeType === 1 && localName && !KNOWN.has(localName) && !OF_SHEETS[localName]
      ? [localName]
      : [],
  );

/** Those that are written among the later additions. */
const hasUnknownRules = ({ document }: SheetParts): boolean =>
  elements(document, 'cfRule').some(
    (each) => each.prefix === 'x14' && attribute(each, 'type') !== 'dataBar',
  );

/** Axis, frame and negative values of bars, colours of the theme, limits that are left out. */
function hasHalfKnownRules({ document }: SheetParts): boolean {
  const bars = elements(document, 'dataBar');
  const colors = [...bars, ...elements(document, 'colorScale')].flatMap((each) =>
    elements(each, 'color'),
  );
  return (
    bars.some((bar) => bar.prefix === 'x14' || attribute(bar, 'showValue') === '0') ||
    colors.some((color) => attribute(color, 'rgb') === undefined) ||
    elements(document, 'cfvo').some((each) => {
      const given = attribute(each, 'gte');
      return given !== undefined && !isTrue(given);
    })
  );
}

function hasUnknownPaper({ document }: SheetParts): boolean {
  const [setup] = elements(document, 'pageSetup');
  const paper = Number(setup && attribute(setup, 'paperSize')) || 1;
  return !Object.values(PAPERS).includes(paper);
}

const MOST = 5;

const listed = (names: string[]) =>
  names
    .slice(0, MOST)
    .map((name) => `«${name}»`)
    .join(', ') + (names.length > MOST ? ` e altri ${names.length - MOST}` : '');

const isSortedByIcons = (table: Document) =>
  elements(table, 'sortCondition').some((each) => attribute(each, 'sortBy') === 'icon');
