/** What a file holds and the workbench has no place for: told when it is opened, since it will not be in what is saved. */
import type { Workbook } from 'hucre';
import { UNKNOWN_RULES } from './conditionalFormats';
import { hasUnknownFilters } from './filters';
import { attribute, elements, type Parts } from './parts';
import type { SheetParts } from './sheetParts';

/** Something of the whole package, by a part that only such a package has. */
const BY_PART: [what: string, part: RegExp][] = [
  ['macro (non vengono mai eseguite)', /vbaProject\.bin$|macrosheets\//i],
  ['fogli grafico', /chartsheets\/sheet[^/]*\.xml$/i],
  ['finestre di dialogo', /dialogsheets\//i],
  ['connessioni a dati esterni', /connections\.xml$|queryTables\//i],
  ['oggetti incorporati', /embeddings\//i],
  ['controlli', /ctrlProps\/|activeX\//i],
  ['commenti con risposte (restano come note)', /threadedComments\//i],
];

export function notKept(parts: Parts, workbook: Workbook, sheets: readonly SheetParts[]): string[] {
  const told = BY_PART.flatMap(([what, part]) =>
    parts.names.some((name) => part.test(name)) ? [what] : [],
  );
  const onSheets = new Map<string, string[]>();
  const note = (what: string, sheet: string) =>
    onSheets.set(what, [...(onSheets.get(what) ?? []), sheet]);
  workbook.sheets.forEach((sheet, index) => {
    const { name } = sheet;
    const extras = sheets[index];
    const has = (relation: string) => extras?.relations.some(({ type }) => type === relation);
    const drawings = extras?.relations.filter(({ type }) => type === 'drawing') ?? [];
    const isDrawn = drawings.some(({ target }) => parts.text(target)?.includes('Anchor>'));
    if (isDrawn || has('image')) note('immagini, disegni e grafici', name);
    if (has('pivotTable')) note('tabelle pivot', name);
    if (has('slicer') || has('timeline')) note('filtri dei dati', name);
    if (sheet.sparklines) note('grafici sparkline', name);
    if (sheet.columns?.some(isGrouped) || [...(sheet.rowDefs?.values() ?? [])].some(isGrouped))
      note('raggruppamenti di righe e colonne', name);
    const filtered = extras ? [extras.document, ...extras.tables] : [];
    if (filtered.some(hasUnknownFilters)) note('filtri per icona', name);
    if (extras && hasUnknownRules(extras)) note('formati condizionali di qualche tipo', name);
  });
  for (const [what, names] of onSheets)
    told.push(`${what} (${names.length === 1 ? 'foglio' : 'fogli'} ${listed(names)})`);
  return told;
}

const isGrouped = ({ outlineLevel = 0 }: { outlineLevel?: number }) => outlineLevel > 0;

/** Those that the reader of packages does not know, and those that are written among the later additions. */
function hasUnknownRules({ document }: SheetParts): boolean {
  return elements(document, 'cfRule').some((each) => {
    const isLater = each.prefix === 'x14' && attribute(each, 'type') !== 'dataBar';
    return isLater || UNKNOWN_RULES.includes(attribute(each, 'type') ?? '');
  });
}

const MOST = 5;

const listed = (names: string[]) =>
  names
    .slice(0, MOST)
    .map((name) => `«${name}»`)
    .join(', ') + (names.length > MOST ? ` e altri ${names.length - MOST}` : '');
