/** The only way into the book: everything that the sheets of a workbook say of a plan, read once. */
import { blankBook, type Book, type BookObjective, type BookSheet } from '../../domain/book';
import type { TemplateId } from '../../domain/plan';
import { matchedSummaries } from '../../domain/summaryMatch';
import { ASKED, WITH_OWN_UNIT } from '../askedFields';
import { listTemplate, objectiveTemplate } from '../forms';
import type { SheetContents } from '../sheetContents';
import { readList, type ListRead } from './readList';
import { readMeasures } from './readMeasures';
import { readObjective, type ReadObjective } from './readObjective';
import { readRegister } from './readRegister';
import { readSettings } from './readSettings';
import { readSummary } from './readSummary';
import { recognise } from './recognise';
import { knownSheets, type KnownSheet } from './sheetRoles';

export function readBook(sheets: readonly SheetContents[]): Book {
  const known = knownSheets(sheets);
  const cells = new Map(
    sheets.map(({ name, values, formulas = new Map(), percents }) => [
      name,
      { values, formulas, ...(percents && { percents }) },
    ]),
  );
  const book: Book = { ...blankBook(), asked: ASKED, withOwnUnit: WITH_OWN_UNIT, cells };
  const settings = known.find(({ role }) => role === 'settings');
  if (settings) addSettings(book, settings);
  const hasPlan =
    settings !== undefined || known.some(({ role }) => role === 'objective' || role === 'list');
  for (const sheet of known) book.sheets.push(addSheet(book, sheet, hasPlan));
  const units = book.settings?.units ?? [];
  book.summaries = matchedSummaries(book.summaries, book.objectives, units);
  return book;
}

function addSettings(book: Book, { name, contents }: KnownSheet): void {
  const { settings, controls, waivers, places, tables, unread, errors } = readSettings(contents);
  Object.assign(book, { settings, settingsSheet: name, controls, waivers });
  Object.assign(book, { settingsPlaces: places, settingsTables: tables });
  book.unread.push(...unread);
  book.errors.push(...errors);
}

/** Adds what a sheet says, and gives the sheet with the role that it turned out to have. */
function addSheet(book: Book, sheet: KnownSheet, hasPlan: boolean): BookSheet {
  const { contents, role, ...identity } = sheet;
  const as = (found: BookSheet['role']): BookSheet => ({ ...identity, role: found });
  switch (role) {
    case 'objective': {
      const template = objectiveTemplate(identity.template ?? '')!;
      addObjective(book, sheet, template.id, readObjective(template, contents));
      return as(role);
    }
    case 'list': {
      const template = listTemplate(identity.template ?? '')!;
      addList(book, sheet, template.id, readList(contents, template));
      return as(role);
    }
    case 'copy':
      addCopy(book, sheet);
      return as(role);
    case 'summary': {
      const template = objectiveTemplate(book.settings?.template ?? '');
      const read = readSummary(contents, identity.version ?? 1, template);
      if (read) book.summaries.push(read.summary);
      book.errors.push(...(read?.errors ?? []));
      return as(role);
    }
    case 'measures': {
      const { measures, places, unread, errors } = readMeasures(contents);
      book.anticorruption.push(...measures);
      book.measurePlaces.push(...places);
      book.unread.push(...unread);
      book.errors.push(...errors);
      return as(role);
    }
    case 'monitoring':
      book.monitoring ??= readRegister(contents) ?? null;
      return as(role);
    case 'byHand':
      return as(addByHand(book, sheet, hasPlan));
    default:
      return as(role);
  }
}

function addByHand(book: Book, sheet: KnownSheet, hasPlan: boolean): BookSheet['role'] {
  const found = recognise(sheet.contents, hasPlan && !isListPlan(book));
  if (found.kind === 'objective') addObjective(book, sheet, found.template.id, found.read);
  else if (found.kind === 'list') addList(book, sheet, found.template.id, found.read);
  return found.kind;
}

/** Beside the list of a plan another list may be of it: one that an office typed on a sheet of its own. */
const isListPlan = ({ settings }: Book): boolean =>
  settings !== null && listTemplate(settings.template) !== undefined;

function addObjective(
  book: Book,
  { name, id }: KnownSheet,
  template: TemplateId,
  { unread, errors, ...read }: ReadObjective,
): void {
  const key = id ?? name;
  book.objectives.push({ key, id, sheet: name, template, ...read });
  book.unread.push(...unread);
  book.errors.push(...errors);
}

/** The first row with an id is known by it; one that was copied by its place. */
function addList(book: Book, { name }: KnownSheet, template: TemplateId, read: ListRead): void {
  const taken = new Set(book.objectives.map(({ key }) => key));
  for (const { objective, places, results, id, row } of read.entries) {
    const key = id === null || taken.has(id) ? `${name}\n${row}` : id;
    taken.add(key);
    book.objectives.push({
      ...{ key, id, sheet: name, template, objective, places },
      results,
    });
  }
  book.lists.push(...read.tables.map((table) => ({ sheet: name, template, ...table })));
  book.areas.push(...read.areas);
  if (book.printedTotal === null) {
    const { printedTotal, printedTotalAt } = read;
    Object.assign(book, { printedTotal, printedTotalAt });
  }
  book.listTotals.push(...read.totals);
  book.areaCountsAt ??= read.areaCountsAt;
  book.unread.push(...read.unread);
  book.errors.push(...read.errors);
}

/** What a copy says counts nowhere, and nothing in it is asked for. */
function addCopy(book: Book, sheet: KnownSheet): void {
  const { contents, name, id, template } = sheet;
  const own = template === null ? undefined : objectiveTemplate(template);
  const recognised = own ?? templateByHand(contents);
  if (!recognised) return;
  const { objective, places, results } = readObjective(recognised, contents);
  const copy: BookObjective = {
    ...{ key: `${id ?? ''}\n${name}`, id, sheet: name, template: recognised.id },
    ...{ objective, places, results },
  };
  book.copies.push(copy);
}

function templateByHand(contents: SheetContents) {
  const found = recognise(contents, true);
  return found.kind === 'objective' ? found.template : undefined;
}
