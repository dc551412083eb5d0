/** The photograph of a plan as its book is now. */
import type { Book, BookObjective } from '../book';
import type { ShownCell } from '../places';
import {
  countedRows,
  linesByObjective,
  lineKey,
  summaryLines,
  type SummaryLine,
} from '../countedRows';
import type { PlanValue } from '../objective';
import { planSettings } from '../planSettings';
import { periodText } from './periodText';
import type { Photograph, PhotographRow, PhotographValue } from './photograph';

export type PhotographFacts = Omit<Photograph, 'rows' | 'referenceDate'>;

export function photographOf(book: Book, facts: PhotographFacts): Photograph {
  const lines = summaryLines(book);
  const byObjective = linesByObjective(lines);
  const labels = (book.settings ?? planSettings({ firstYear: 0 })).monitoringDates;
  const refs = new Map(book.objectives.map(({ key, id }, index) => [key, id ?? `#${index + 1}`]));
  const rows: PhotographRow[] = [];
  for (const counted of countedRows(book, lines)) {
    const { objective, shared, number, title, unit, weight } = counted;
    const head = { number, title: blankless(title), unit, weight };
    if (objective === null) {
      const ref = `#${book.objectives.length + rows.length + 1}`;
      rows.push({ part: 'objective', objective: ref, values: head });
      continue;
    }
    const ref = refs.get(objective.key)!;
    if (shared !== null) {
      rows.push({ part: 'share', objective: ref, values: head });
      continue;
    }
    const its = byObjective.get(lineKey(objective.key, null)) ?? [];
    const remarks = remarksOf(objective, its, labels);
    rows.push({
      ...{ part: 'objective', objective: ref },
      values: { ...head, ...ofObjective(objective, its) },
      ...{ service: objective.objective.service, kind: objective.objective.kind },
    });
    if (remarks.declared !== null || remarks.notes !== null)
      rows.push({
        ...{ part: 'remark', objective: ref },
        values: { number, title: blankless(title), ...remarks },
      });
  }
  for (const objective of book.objectives) {
    const ref = refs.get(objective.key)!;
    rows.push(...phasesOf(objective, ref), ...indicatorsOf(objective, ref));
  }
  return { ...facts, referenceDate: book.settings?.referenceDate ?? '', rows };
}

const blankless = (text: string): PhotographValue => (text.trim() === '' ? null : text);

const joined = (texts: readonly (string | null | undefined)[]): PhotographValue =>
  blankless(
    texts
      .map((text) => text?.trim() ?? '')
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .join('\n'),
  );

/** What a cell shows; the sheet's own says it before the summary's. */
function shown(...cells: readonly (ShownCell | undefined)[]): PhotographValue {
  const found = cells.find((cell) => cell !== undefined && cell.value !== '');
  if (!found) return null;
  return typeof found.value === 'boolean' ? (found.value ? 'SI' : 'NO') : found.value;
}

function ofObjective(
  { objective, results }: BookObjective,
  lines: readonly SummaryLine[],
): PhotographRow['values'] {
  const inSummary = (field: 'state' | 'progress' | 'score') =>
    lines.map(({ row }) => row.cells[field]);
  const { owner, dueDate, duration, completionYear } = objective;
  return {
    owner: blankless(owner),
    due: blankless(dueDate),
    duration: joined([duration, completionYear === null ? null : `fino al ${completionYear}`]),
    state: shown(results.state, ...inSummary('state')),
    progress: shown(results.progress, ...inSummary('progress')),
    score: shown(results.score, ...inSummary('score')),
  };
}

function remarksOf(
  { objective: { levels, issues, notes } }: BookObjective,
  lines: readonly SummaryLine[],
  labels: readonly string[],
) {
  const states = lines.flatMap(({ row }) =>
    row.states.flatMap(({ value }, index) =>
      value === '' ? [] : [`${labels[index] ?? `${index + 1}ª data`}: ${String(value)}`],
    ),
  );
  const reached = levels.flatMap(({ label, value }) =>
    value === null || value === '' ? [] : [`${label}: ${value}`],
  );
  const inSummary = lines.map(({ row }) => String(row.cells.notes?.value ?? ''));
  return {
    declared: joined([...reached, ...states]),
    notes: joined([issues, notes, ...inSummary]),
  };
}

const phasesOf = (
  { objective: { number, schedules } }: BookObjective,
  ref: string,
): PhotographRow[] =>
  schedules.flatMap(({ year, periods, phases }) =>
    phases.map(({ name, owner, deliverable, weight, planned, done, executed, recorded }) => ({
      ...{ part: 'phase' as const, objective: ref },
      values: {
        ...{ number: blankless(number), year, name: blankless(name), owner: blankless(owner) },
        ...{ deliverable: blankless(deliverable), weight },
        planned: blankless(periodText(planned, periods)),
        done: blankless(periodText(done, periods)),
        ...{ executed: blankless(executed), recorded: blankless(recorded) },
      },
    })),
  );

function indicatorsOf({ objective, results }: BookObjective, ref: string): PhotographRow[] {
  const head = { part: 'indicator' as const, objective: ref };
  const number = blankless(objective.number);
  const { indicators, resultDates = [] } = objective.indicatorTable;
  const own = indicators.map((indicator, index): PhotographRow => {
    const degree = shown(results.degrees[index]);
    const { description, unitOfMeasure, polarity, weight, midYearTarget } = indicator;
    const { baseline, threshold, finalResult } = indicator;
    const target = byDate(indicator.targets, resultDates, indicator.target);
    const result = byDate(indicator.results, resultDates, indicator.actual);
    return {
      ...head,
      values: {
        ...{ number, description: description ?? null, unitOfMeasure: unitOfMeasure ?? null },
        ...{ polarity: polarity ?? null, weight: weight ?? null, target },
        ...{ midYearTarget: midYearTarget ?? null, result, degree, baseline: baseline ?? null },
        ...{ threshold: threshold ?? null, expected: finalResult ?? null },
      },
    };
  });
  const financial = objective.financialIndicators.map(({ planned, recorded }): PhotographRow => ({
    ...head,
    values: { number, description: blankless(planned), result: blankless(recorded) },
  }));
  return [...own, ...financial];
}

/** One value, or one for each of the dates that the sheet has: "30/06: 45". */
const byDate = (
  values: readonly PlanValue[] | undefined,
  dates: readonly string[],
  single: PlanValue | undefined,
): PhotographValue =>
  values === undefined
    ? (single ?? null)
    : joined(
        values.map((value, index) =>
          value === null || value === ''
            ? null
            : `${dates[index] ?? `${index + 1}ª data`}: ${value}`,
        ),
      );
