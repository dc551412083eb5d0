/** What a cell of a summary's row shows of the objective's sheet, by formula. */
import type { Place, ShownValue, WeightPlace } from '../../domain/places';
import type { Unit } from '../../domain/plan';
import { resolveUnit } from '../../domain/units';
import { valueOrReason } from '../formulas';
import { RELEVANCE_PREFIX, RELEVANCE_SEPARATOR } from '../sheet/fields';
import { NOT_IN_THE_BOX } from '../planSheets';
import type { ColumnKey } from './columns';
import { reference, textFormula, type SettingsCells } from './settingsCells';
import type { SourceField, SummarySource } from './source';
import { UNKNOWN_UNIT, unitFormula, unitOwnerFormula } from './unitFormula';

/** A row's objective: its sheet, and which of the units that share it the row is of (null for the one that leads it). */
export interface ShownObjective {
  source: SummarySource;
  shared: number | null;
}

export interface SheetFormula {
  formula: string;
  /** What it will show, as far as it is known before it is computed; undefined where only Excel can tell. */
  shows: ShownValue | undefined;
  /** The cell of the sheet that says it. */
  at: Place;
}

export interface SheetFormulaContext {
  units: readonly Unit[];
  settings: SettingsCells | null;
  /** The cell of the row's own unit ("C5"). */
  unitCell: string | undefined;
}

/** The formula of a column for an objective; undefined where its sheet does not say it. */
export function sheetFormula(
  key: ColumnKey,
  shown: ShownObjective,
  context: SheetFormulaContext,
  date = 0,
): SheetFormula | undefined {
  const { source, shared } = shown;
  switch (key) {
    case 'unit':
      return unit(shown, context);
    case 'weight':
      return weight(shown);
    case 'strategicRelevance':
      return strategicRelevance(shown);
    case 'number':
      return shared === null ? text('number', source) : sharedText(shown, 'number');
    case 'owner':
      return shared === null ? text('owner', source) : sharedOwner(shown, context);
    case 'state':
    case 'scoreOutcome':
      return result(key, source, true);
    case 'progress':
    case 'score':
      return result(key, source, false);
    case 'indicators':
      return indicators(source);
    case 'monitoring':
      return shared === null ? level(source, date) : undefined;
    case 'title':
    case 'portfolioHolder':
    case 'otherUnits':
    case 'duration':
    case 'kind':
    case 'service':
    case 'performance':
    case 'strategicLine':
    case 'operationalObjective':
      return text(key, source);
    default:
      return undefined;
  }
}

/** A number of another sheet, or the words that stand for it; a blank one stays blank. */
const valueFormula = (cell: string) => `=IF(${cell}<>"",${cell},"")`;

function text(
  field: Exclude<SourceField, 'weight' | 'strategicRelevance'>,
  { fields, objective }: SummarySource,
): SheetFormula | undefined {
  const at = fields[field];
  return at && { formula: textFormula(at), shows: objective[field], at };
}

function sharedText({ source, shared }: ShownObjective, field: 'number'): SheetFormula | undefined {
  const at = source.sharedWith[shared ?? NOT_IN_THE_BOX]?.[field];
  const shows = source.objective.sharedWith[shared ?? NOT_IN_THE_BOX]?.[field] ?? '';
  return at && { formula: textFormula(at), shows, at };
}

function unit(
  { source, shared }: ShownObjective,
  { units, settings }: SheetFormulaContext,
): SheetFormula | undefined {
  const at = shared === null ? source.fields.unit : source.sharedWith[shared]?.unit;
  const printed =
    shared === null ? source.objective.unit : (source.objective.sharedWith[shared]?.unit ?? '');
  if (!at) return undefined;
  const shows = resolveUnit(units, printed)?.name ?? printed;
  return { formula: unitFormula(reference(at), printed, units, settings), shows, at };
}

function sharedOwner(
  { source, shared }: ShownObjective,
  { units, settings, unitCell }: SheetFormulaContext,
): SheetFormula | undefined {
  const formula = unitCell === undefined ? undefined : unitOwnerFormula(unitCell, settings);
  const at = source.sharedWith[shared ?? NOT_IN_THE_BOX]?.unit;
  if (formula === undefined || !at) return undefined;
  const printed = source.objective.sharedWith[shared ?? NOT_IN_THE_BOX]?.unit ?? '';
  const unknown = printed === '' ? '' : UNKNOWN_UNIT;
  return { formula, shows: resolveUnit(units, printed)?.owner ?? unknown, at };
}

function result(
  key: keyof SummarySource['results'],
  { results }: SummarySource,
  isText: boolean,
): SheetFormula | undefined {
  const found = results[key];
  if (!found) return undefined;
  const { at, value } = found;
  return { formula: isText ? textFormula(at) : valueFormula(reference(at)), shows: value, at };
}

/** The value that the sheet records at a monitoring date; it is the people's who monitor, but the sheet's first. */
function level({ levels, objective }: SummarySource, date: number): SheetFormula | undefined {
  const at = levels[date];
  const shows = objective.levels[date]?.value ?? '';
  return at && { formula: valueFormula(reference(at)), shows, at };
}

/** Descriptions below each other in one cell, blank ones left out. */
function indicators({ indicators: places, objective }: SummarySource): SheetFormula | undefined {
  const found = places.flatMap((place) => place ?? []);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const isColumn = found.every(({ column }) => column === first.column);
  const isTable = isColumn && last.row - first.row === found.length - 1;
  const cells = isTable
    ? // Rows inserted between them are of it.
      [`${reference(first)}${found.length > 1 ? `:${bare(reference(last))}` : ''}`]
    : found.map(reference);
  const shows = objective.indicatorTable.indicators
    .map(({ description }) => String(description ?? ''))
    .filter((description) => description !== '')
    .join('\n');
  return { formula: `=TEXTJOIN(CHAR(10),TRUE,${cells.join(',')})`, shows, at: first };
}

/** "$B$3" of "'Ob 1'!$B$3". */
const bare = (address: string) => address.slice(address.lastIndexOf('!') + 1);

function strategicRelevance({ source, shared }: ShownObjective): SheetFormula | undefined {
  if (shared !== null) {
    const at = source.sharedWith[shared]?.strategicRelevance;
    const shows = source.objective.sharedWith[shared]?.strategicRelevance ?? '';
    return at && { formula: valueFormula(reference(at)), shows, at };
  }
  const at = source.fields.strategicRelevance;
  if (!at) return undefined;
  const shows = source.objective.strategicRelevance ?? '';
  const cell = reference(at);
  if (!isPriority(source)) return { formula: valueFormula(cell), shows, at };
  const after = RELEVANCE_PREFIX.length + 1;
  const end = `FIND("${RELEVANCE_SEPARATOR}",${cell}&"${RELEVANCE_SEPARATOR}")-${after}`;
  const said = `TRIM(MID(${cell},${after},${end}))`;
  return {
    formula: `=IF(${cell}="","",IFERROR(VALUE(${said}),"Non si legge nella scheda"))`,
    shows,
    at,
  };
}

/** Whether one cell holds both the weight and the strategic relevance: "Strategicità 100 – Peso 80%". */
function isPriority({
  fields: { weight: one, strategicRelevance: other },
}: SummarySource): boolean {
  return !!one && !!other && one.row === other.row && one.column === other.column;
}

function weight({ source, shared }: ShownObjective): SheetFormula | undefined {
  const formula = weightFormula({ source, shared });
  if (formula === undefined) return undefined;
  const at = weightPlace({ source, shared })!;
  const said =
    shared === null ? source.objective.weight : source.objective.sharedWith[shared]!.weight;
  return { formula: `=${formula}`, shows: said ?? '', at };
}

/** The cell of the weight in the sheet; undefined where it has none. */
const weightPlace = ({ source, shared }: ShownObjective): WeightPlace | undefined =>
  shared === null ? source.fields.weight : source.sharedWith[shared]?.weight;

/** The same as formulas name it. */
export function weightCell(shown: ShownObjective): string | undefined {
  const at = weightPlace(shown);
  return at && reference(at);
}

/** The formula, without "=", of the weight in the sheet; undefined where the sheet has no place for one. */
export function weightFormula({ source, shared }: ShownObjective): string | undefined {
  const at = weightPlace({ source, shared });
  if (!at) return undefined;
  const cell = reference(at);
  if (shared !== null || !isPriority(source)) return readWeight(cell, at);
  const contains = (word: string) => `ISNUMBER(SEARCH("${word}",${cell}))`;
  const isWithout = `AND(${contains('strategic')},NOT(${contains('peso')}))`;
  return `IF(${isWithout},"",${readWeight(cell, at)})`;
}

/** Of a weight that is a formula in error: with the words it is told and compared like any weight that is no number. */
const WEIGHT_IN_ERROR = 'Peso in errore';

/**
 * A weight as typed ("15 / 100", "15%", 15) as a number, or in words why it is none; a blank one stays blank. No formula can
 * tell that a cell shows its fraction as a percentage: one that does so now counts in points, as long as it is a fraction.
 */
function readWeight(cell: string, { isFraction }: WeightPlace): string {
  const read = valueOrReason('LEGGI_PESO', cell);
  const inPoints = isFraction ? `IF(COUNTIF(${cell},"<=1")=1,${cell}*100,${read})` : read;
  // That the cell is gone is not told in words: by #REF! the row is known as one whose sheet was deleted.
  const inWords = `IF(ERROR.TYPE(${cell})=4,${cell},"${WEIGHT_IN_ERROR}")`;
  return `IF(ISERROR(${cell}),${inWords},IF(${cell}<>"",${inPoints},""))`;
}
