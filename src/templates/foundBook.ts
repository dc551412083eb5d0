/**
 * The book of a workbook, made of what the readers of sheets, settings and summaries find: each datum with its place
 * where a name of its sheet tells it.
 */
import { blankBook, noPlaces } from '../domain/book';
import type { Book, BookObjective, BookSheet, ErrorCell, Place, SheetRole } from '../domain/book';
import type { Objective } from '../domain/objective';
import { errorIn } from '../domain/rejection';
import { placeOfAddress } from './address';
import { ASKED } from './askedFields';
import type { Area } from './blueprint';
import { foundSummaries } from './foundSummaries';
import { objectiveTemplate } from './forms';
import { IMPOSTAZIONI } from './impostazioni';
import type { FieldSpec, ObjectiveTemplate } from './objectiveTemplate';
import { readPlan, type FoundObjective } from './readPlan';
import { readSettings } from './readSettings';
import { settingsSheet } from './settingsSheet';
import { sharedName } from './sheet/sharing';
import type { SheetContents, Unread } from './sheetContents';
import { SINTESI } from './sintesi';

export function foundBook(sheets: readonly SheetContents[]): Book {
  const found = readPlan(sheets);
  const holder = settingsSheet(sheets);
  const read = holder ? readSettings(holder) : null;
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const objectives = found.objectives.map((each, index) =>
    bookObjective(each, index, byName.get(each.sheet)!),
  );
  const others = new Set(found.others);
  const ofSheets = sheets.map((sheet) => bookSheet(sheet, holder, others));
  const unused = new Set(
    ofSheets.flatMap(({ name, role }) => (role === 'unusedSettings' ? [name] : [])),
  );
  return {
    ...blankBook(),
    settings: read?.settings ?? null,
    settingsSheet: holder?.name ?? null,
    settingsPlaces: new Map(
      holder ? [...holder.names].map(([name, area]) => [name, firstOf(holder.name, area)]) : [],
    ),
    sheets: ofSheets,
    objectives,
    asked: ASKED,
    summaries: foundSummaries(sheets, objectives, read?.settings.units ?? []),
    anticorruption: found.anticorruption,
    areas: found.areas,
    printedTotal: found.printedTotal,
    unread: [...found.unread, ...(read?.unread ?? [])]
      // Settings that are not used have a rule of their own.
      .filter(({ sheet }) => !unused.has(sheet))
      .map(placed),
    errors: sheets.filter(({ name }) => !others.has(name)).flatMap(errorsOf),
  };
}

const firstOf = (sheet: string, { row, column }: Area): Place => ({ sheet, row, column });

const placed = ({ sheet, cell, content, why }: Unread) => ({
  at: { sheet, ...placeOfAddress(cell) },
  ...{ content, why },
});

function bookSheet(
  sheet: SheetContents,
  holder: SheetContents | undefined,
  others: ReadonlySet<string>,
): BookSheet {
  const { name, template } = sheet;
  const role = (): SheetRole => {
    if (sheet === holder) return 'settings';
    if (template === IMPOSTAZIONI) return 'unusedSettings';
    if (template === SINTESI) return 'summary';
    return others.has(name) ? 'other' : 'objective';
  };
  return {
    ...{ name, role: role(), template: template ?? null, version: null, id: null },
    ...{ isProtected: false, lostNames: [] },
  };
}

/** In a list the objectives follow one another: which row is whose only the reader of the list knows. */
function bookObjective(
  { objective, sheet, template }: FoundObjective,
  index: number,
  contents: SheetContents,
): BookObjective {
  const form = objectiveTemplate(template);
  return {
    ...{ key: `${sheet}\n${index}`, id: null, sheet, template, objective },
    places: form ? placesOf(form, objective, contents) : noPlaces(),
    results: { degrees: [] },
  };
}

function placesOf(
  { sections }: ObjectiveTemplate,
  { sharedWith }: Objective,
  { name: sheet, names }: SheetContents,
): BookObjective['places'] {
  const named = (name: string): Place | undefined => {
    const area = names.get(name);
    return area && firstOf(sheet, area);
  };
  const own = sections.flatMap((section): [keyof Objective, string][] => {
    if (section.kind === 'text') return [[section.field, section.name]];
    if (section.kind !== 'fields') return [];
    return section.fields
      .flatMap((row): readonly FieldSpec[] => ('field' in row ? [row] : row))
      .flatMap(({ field, name }): [keyof Objective, string][] =>
        field === 'priority'
          ? [
              ['weight', name],
              ['strategicRelevance', name],
            ]
          : [[field, name]],
      );
  });
  const places = [...HEADING, ...own].map(([field, name]) => [field, named(name)]);
  return {
    ...noPlaces(),
    fields: Object.fromEntries(places.filter(([, place]) => place !== undefined)),
    sharedWith: sharedWith.map((_, index) =>
      Object.fromEntries(
        SHARED.map(([field, what]) => [field, named(sharedName(index, what))]).filter(
          ([, place]) => place !== undefined,
        ),
      ),
    ),
  };
}

/** Every sheet has these names, whatever its template. */
const HEADING: [keyof Objective, string][] = [
  ['number', 'Numero'],
  ['title', 'Titolo'],
  ['unit', 'Settore'],
  ['indicatorTable', 'Indicatori'],
];

const SHARED = [
  ['unit', 'Settore'],
  ['number', 'Numero'],
  ['strategicRelevance', 'Strategicita'],
  ['weight', 'Peso'],
] as const;

/** Cells that show an error. What waits for data shows #N/A by itself: that is no fault. */
function errorsOf({ name: sheet, values }: SheetContents): ErrorCell[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const error = typeof value === 'string' && value.startsWith('#') ? errorIn(value) : undefined;
      return error === undefined || error.code === '#N/A'
        ? []
        : [{ at: { sheet, row, column }, error: String(value), formula: null }];
    }),
  );
}
