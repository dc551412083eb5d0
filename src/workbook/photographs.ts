/** Photographs of the plan, its approval, and the register of amendments: reading them, and writing each in one step. */
import type { Book } from '../domain/book';
import type { Change } from '../domain/changes';
import { proposals, type Proposal } from '../domain/photograph/amendments';
import { comparePhotographs, type PlanChange } from '../domain/photograph/comparison';
import {
  approvedOf,
  isSameValue,
  type Act,
  type Photograph,
} from '../domain/photograph/photograph';
import { photographOf } from '../domain/photograph/photographOf';
import {
  readRegister,
  REGISTER_SHEET,
  registerRows,
  registerSheet,
  REGISTRO,
  type AmendmentFacts,
  type ReadRegister,
} from '../templates/amendments/registerSheet';
import {
  comparisonName,
  comparisonSheet,
  type ComparedSides,
} from '../templates/photograph/comparisonSheet';
import { photographName, photographSheet } from '../templates/photograph/photographSheet';
import {
  readPhotographs,
  recordTemplate,
  type ReadPhotographs,
} from '../templates/photograph/readPhotograph';
import { readBook } from '../templates/reading/readBook';
import { PRESENTATION, PRESENTATION_FIELDS } from '../templates/settings/fields';
import { presentationUpgrade } from '../templates/settings/upgrade';
import type { SheetContents } from '../templates/sheetContents';
import { applyIn } from './applyChanges';
import { change, look, together } from './excel';
import { lastStep } from './lastStep';
import { WorkbookProblem } from './problems';
import { readAllSheets } from './readSheets';
import {
  askBefore,
  writeIn,
  type AskedBefore,
  type WriteOptions,
  type Written,
} from './writeWorkbook';

export type { AmendmentFacts, ComparedSides };

export interface PlanHistory extends ReadPhotographs {
  book: Book;
  /** The plan as it is, with the day of its reference date. */
  now: Photograph;
  register: ReadRegister | null;
}

/** Who takes a photograph, of which day, and why. */
export interface PhotographOrder {
  /** ISO. */
  date: string;
  /** ISO: the day on which it is taken. */
  today: string;
  role: string;
  remark: string;
}

interface Read extends PlanHistory {
  sheets: SheetContents[];
  asked: AskedBefore;
}

/** Two requests, and what has to be known before writing with the first of them. */
async function read(context: Excel.RequestContext): Promise<Read> {
  const asked = askBefore(context);
  const sheets = await readAllSheets(context, { withPhotographs: true });
  const book = readBook(sheets);
  const facts = { date: book.settings?.referenceDate ?? '', takenOn: '', role: '', remark: '' };
  const register = registerIn(sheets);
  return {
    ...{ sheets, asked, book, ...readPhotographs(sheets) },
    now: photographOf(book, { ...facts, version: null, act: null }),
    register: register ? readRegister(register) : null,
  };
}

/** A copy has no properties; nor has a register that other programs saved, which then stands for itself. */
function registerIn(sheets: readonly SheetContents[]): SheetContents | undefined {
  const found = sheets.filter((sheet) => recordTemplate(sheet) === REGISTRO);
  return found.find(({ properties }) => properties?.id !== undefined) ?? found[0];
}

/** Changes nothing. */
export const readPlanHistory = (): Promise<PlanHistory> => look(read);

// Protecting a sheet is no step of Excel's undo.
const APART = { oneStep: false };

/** The plan as it is now, kept on a sheet of its own. */
export const takePhotograph = (
  order: PhotographOrder,
  options: WriteOptions = {},
): Promise<Written> => change((context) => takeIn(context, order, null, options), APART);

/** The plan as an act approves it: its next version, and the act in the settings. */
export const approvePlan = (
  order: PhotographOrder,
  act: Act,
  options: WriteOptions = {},
): Promise<Written> => change((context) => takeIn(context, order, act, options), APART);

async function takeIn(
  context: Excel.RequestContext,
  { date, today, role, remark }: PhotographOrder,
  act: Act | null,
  options: WriteOptions,
): Promise<Written> {
  const { sheets, asked, book, photographs } = await read(context);
  const version = act && (approvedOf(photographs)?.version ?? 0) + 1;
  const photograph = photographOf(book, { date, takenOn: today, role, remark, version, act });
  if (photograph.rows.length === 0) throw new WorkbookProblem({ code: 'noObjectives' });
  const name = photographName(photograph, namesOf(sheets));
  const changes = act ? actChanges(book, sheets, act) : [];
  const finish = async () => {
    await together((own) => applyIn(own, changes));
    return lastStep();
  };
  const blueprint = {
    ...{ sheets: [photographSheet(photograph, headOf(book), name)], names: [], activate: name },
  };
  return writeIn(context, blueprint, options, changes.length > 0 ? finish : undefined, asked);
}

const namesOf = (sheets: readonly SheetContents[]) => sheets.map(({ name }) => name);

const headOf = ({ settings }: Book) => ({
  ...{ plan: settings?.title ?? '', authority: settings?.authority ?? '' },
});

/** The act in the cells of the settings, which the summaries print; a plan without settings has no place for it. */
function actChanges(book: Book, sheets: readonly SheetContents[], act: Act): Change[] {
  const contents = sheets.find(({ name }) => name === book.settingsSheet);
  if (!contents) return [];
  const { kind: actKind, number: actNumber, date: actDate } = act;
  const added = presentationUpgrade(contents, { actKind, actNumber, actDate });
  if (added.length > 0) return added;
  return Object.entries({ actKind, actNumber, actDate }).flatMap(([key, value]): Change[] => {
    const field = key as 'actKind' | 'actNumber' | 'actDate';
    const place = book.settingsPlaces.get(PRESENTATION[field]);
    if (!place) return [];
    const { sheet, row, column } = place;
    const now = contents.values[row]?.[column] ?? '';
    const content = PRESENTATION_FIELDS[field].codec.write(value);
    if (now === (content ?? '')) return [];
    return [{ kind: 'cells', sheet, row, column, content: [[content]], expects: [[now]] }];
  });
}

/** Two photographs side by side, or one and the plan as it is, on a sheet to be printed. */
export function writeComparison(
  changes: readonly PlanChange[],
  sides: ComparedSides,
  today: string,
  options: WriteOptions = {},
): Promise<Written> {
  return change(async (context) => {
    const asked = askBefore(context);
    const sheets = await readAllSheets(context);
    const name = comparisonName(today, namesOf(sheets));
    const made = [comparisonSheet(changes, sides, headOf(readBook(sheets)), name)];
    const blueprint = { sheets: made, names: [], activate: name };
    return writeIn(context, blueprint, options, undefined, asked);
  });
}

/** What the plan says otherwise than its approved version, and the register does not tell; null for a plan never approved. */
export function amendmentsOf({
  photographs,
  now,
  register,
}: Pick<PlanHistory, 'photographs' | 'now' | 'register'>): Proposal[] | null {
  const approved = approvedOf(photographs);
  if (!approved) return null;
  const changes = comparePhotographs(approved, now);
  return proposals(changes, register?.rows ?? [], approved.version!);
}

/** Adds amendments at the end of the register, which is made where there is none; all of them as they were shown, or none. */
export function registerAmendments(
  chosen: readonly Proposal[],
  facts: Omit<AmendmentFacts, 'version'>,
  options: WriteOptions = {},
): Promise<Written> {
  return change((context) => registerAll(context, chosen, facts, options));
}

async function registerAll(
  context: Excel.RequestContext,
  chosen: readonly Proposal[],
  facts: Omit<AmendmentFacts, 'version'>,
  options: WriteOptions,
): Promise<Written> {
  const history = await read(context);
  const { sheets, asked, book, register, photographs } = history;
  const found = amendmentsOf(history);
  if (!found) throw new WorkbookProblem({ code: 'notApproved' });
  const isThere = (wanted: Proposal) =>
    found.some(
      ({ key, before, after }) =>
        key === wanted.key &&
        isSameValue(before, wanted.before) &&
        isSameValue(after, wanted.after),
    );
  const other = chosen.find((wanted) => !isThere(wanted));
  if (other) {
    const { number, title } = other.objective;
    throw new WorkbookProblem({ code: 'changedMeanwhile', cell: number || title });
  }
  const all = { ...facts, version: approvedOf(photographs)!.version! };
  if (register && !register.layout)
    throw new WorkbookProblem({ code: 'registerUnreadable', sheet: register.sheet });
  if (register) {
    await applyIn(context, registerRows(register, chosen, all));
    return { sheets: [] };
  }
  const name = freeName(namesOf(sheets));
  const made = [registerSheet(chosen, all, headOf(book), name)];
  return writeIn(context, { sheets: made, names: [], activate: name }, options, undefined, asked);
}

function freeName(taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? REGISTER_SHEET : `${REGISTER_SHEET} (${copy})`;
    if (!keys.has(name.toLowerCase())) return name;
  }
}
