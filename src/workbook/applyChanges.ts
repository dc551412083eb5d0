/**
 * Carries out changes: all of them or none. One request looks, one changes and reads back; where formulas are written,
 * which are computed after it, another reads them. Where Excel fails, or its
 * answer is lost, the workbook itself tells how much has been done: all of it is a success, anything less is taken back.
 */
import type { Change, Difference } from '../domain/changes';
import { areaAddress, cellAddress } from '../templates/address';
import { planChanges, type ChangePlan, type Expectation } from './changePlan';
import { checkExpected, seenBefore, type Seen } from './changeLook';
import { queueChanges } from './changeQueue';
import { queueRestoring } from './changeRestore';
import {
  askOutcome,
  assumedOutcome,
  partialOutcome,
  readOutcome,
  writesFormulas,
} from './changeOutcome';
import { isDone, isRestored, isUntouched, stateOf, type ChangeState } from './changeState';
import { change } from './excel';
import { asProblem, excelCode, saidBy, WorkbookProblem } from './problems';
import { refusal } from './refusal';
import type { ErrorShown } from './shownErrors';
import { rememberStep, type Step } from './lastStep';

export interface Applied {
  differences: Difference[];
  /** Of the formulas that were written, those that show an error. */
  errorsShown: ErrorShown[];
}

/** In turn, as one step of Excel's own undo where it can be, and of "Annulla". */
export function applyChanges(changes: readonly Change[]): Promise<Applied> {
  const oneStep = !changes.some(({ kind }) => kind === 'removeSheet');
  return change((context) => applyIn(context, changes), { oneStep });
}

/** As `applyChanges`, within a batch that has its turn. */
export async function applyIn(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Applied> {
  if (changes.length === 0) return { differences: [], errorsShown: [] };
  const plan = planChanges(context, changes);
  await context.sync();
  return applyPlan(context, plan);
}

/** As `applyIn`, once the plan's requests have been answered. */
export async function applyPlan(context: Excel.RequestContext, plan: ChangePlan): Promise<Applied> {
  let held: Held[] = [];
  let outcome: ReturnType<typeof askOutcome> | undefined;
  const ask = () => {
    held = stillExpected(plan);
    for (const { range, target } of held) {
      range.load('values');
      target.sheet.load('name');
    }
  };
  const { seen, isAnswered } = await carryOut(context, plan, {
    also: (before) => {
      ask();
      if (!writesFormulas(plan)) outcome = askOutcome(context, plan, before);
    },
  });
  if (held.length > 0 && !isAnswered)
    await again(() => {
      ask();
      return context.sync();
    });
  await takeBackUnexpected(context, plan, seen, held);
  const { differences, errorsShown, step } =
    outcome && isAnswered
      ? outcome.take([])
      : ((await again(() => readOutcome(context, plan, seen))) ?? assumedOutcome(plan, seen));
  rememberStep(step);
  return { differences, errorsShown };
}

/** With the name under which formulas refer to its sheet. */
type Held = Expectation & { name: string };

/** Cells that no row moves, as they are once all is done: asked for in the very request that does it. */
const stillExpected = ({ expected }: ChangePlan): Held[] =>
  expected
    .filter(({ target }) => target.below === undefined)
    .map((each) => {
      const { sheet } = each.target;
      const { row, column, values } = each.change;
      const area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
      return { ...each, range: sheet.getRange(areaAddress(area)), name: sheet.name };
    });

/** What the user changed between the look and the change would leave formulas that refer to other cells. */
async function takeBackUnexpected(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
  held: readonly Held[],
): Promise<void> {
  try {
    for (const each of held) {
      checkExpected(each);
      const { name, target, change: at } = each;
      if (target.sheet.name === name) continue;
      const cell = `${name} ${cellAddress(at.row, at.column)}`;
      throw new WorkbookProblem({ code: 'changedMeanwhile', cell });
    }
  } catch (error) {
    // Excel's answer was lost, and what it did is known from the workbook: nothing to compare with.
    if (!(error instanceof WorkbookProblem)) return;
    const state = await again(() => stateOf(context, plan, seen));
    if (state) await restore(context, plan, seen, state, error);
    throw error;
  }
}

export interface CarryOutOptions {
  /** Of a plan whose requests have not been answered: Excel forgets its ranges where the request with the changes fails. */
  unasked?: {
    /** What was there, as the caller has read it. */
    seen: Seen;
    /** The plan once more, and what was there. */
    anew: () => { plan: ChangePlan; seen: Seen };
    /** What "Annulla" is to look at where Excel does not answer any more. */
    assumed: Partial<Step>;
  };
  /** Queues what belongs to it and needs no taking back; what was there before is known by then. */
  also?: (seen: Seen) => void;
}

/**
 * Does what is planned: all of it, or it throws with the workbook as it was; where that is beyond its power the problem
 * tells what is not.
 */
export async function carryOut(
  context: Excel.RequestContext,
  plan: ChangePlan,
  { unasked, also }: CarryOutOptions = {},
): Promise<{ seen: Seen; isAnswered: boolean }> {
  const seen = unasked?.seen ?? (await seenBefore(context, plan));
  queueChanges(context, plan, seen);
  also?.(seen);
  try {
    await context.sync();
    return { seen, isAnswered: true };
  } catch (error) {
    const ask = async () => {
      const planned = unasked?.anew();
      if (planned) await context.sync();
      return planned ?? { plan, seen };
    };
    const known = await again(ask);
    if (!known) throw unknown(unasked?.assumed ?? null, error);
    await settle(context, known.plan, known.seen, error);
    return { seen, isAnswered: false };
  }
}

/** How often the workbook is asked again what has become of it. */
const TRIES = 3;

/** Ends where everything was done all the same; otherwise throws. */
async function settle(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
  error: unknown,
): Promise<void> {
  const state = await again(() => stateOf(context, plan, seen));
  if (state === undefined) throw unknown(assumedOutcome(plan, seen).step, error);
  if (isDone(state, plan)) return;
  if (!isUntouched(state)) await restore(context, plan, seen, state, error);
  if (excelCode(error) === 'UndoNotSupported') throw error;
  throw (await again(() => refusal(context, plan, error))) ?? asProblem(error);
}

/** Whatever of it is there can be taken back: "Annulla" looks at each cell. */
function unknown(assumed: Partial<Step> | null, error: unknown): WorkbookProblem {
  rememberStep(assumed);
  return new WorkbookProblem({ code: 'outcomeUnknown', said: saidBy(error) });
}

/** Takes back what was done; throws where it cannot. */
async function restore(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
  first: ChangeState,
  error: unknown,
): Promise<void> {
  let state: ChangeState | undefined = first;
  for (let tries = 1; state && tries <= TRIES; tries += 1) {
    queueRestoring(plan, seen, state);
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- tried again where Excel fails
    await context.sync().catch(() => undefined);
    if (await again(() => isRestored(context, plan, seen))) return;
    const now = await again(() => stateOf(context, plan, seen));
    // Rows that came back only in part are not known from those that did not: they are not tried again.
    const isSame = JSON.stringify(now?.rows.map(counts)) === JSON.stringify(state.rows.map(counts));
    if (now) state = now;
    if (!isSame) break;
  }
  const { places, step } = partialOutcome(seen, state);
  rememberStep(step);
  throw new WorkbookProblem({ code: 'partlyDone', places, said: saidBy(error) });
}

const counts = ({ added, removed }: ChangeState['rows'][number]) => [added, removed];

/** What a request gives, asked for again where Excel fails; undefined where it fails every time. */
async function again<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await ask();
    } catch {
      // Asked again: what matters is what the workbook says.
    }
  }
  return undefined;
}
