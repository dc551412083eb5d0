/**
 * A way of planning as a plan uses it: with the results that its settings ask for beside what its documents have. Without any
 * it is the template itself.
 */
import type { Schedule } from '../domain/objective';
import type { ResultsUse } from '../domain/resultsUse';
import type { ObjectiveTemplate, Section, SummaryColumn } from './objectiveTemplate';

const DONE = 'Realizzato';

export function templateInUse(
  template: ObjectiveTemplate,
  { score, doneRow }: Pick<ResultsUse, 'score' | 'doneRow'>,
): ObjectiveTemplate {
  const { schedule, sections } = template;
  const has = (kind: Section['kind']) => sections.some((section) => section.kind === kind);
  // A score from phases is one of what was done of them.
  const addsDone = schedule.doneLabel === '' && (doneRow || score === 'fasi');
  const source = score === 'nessuno' || has('indicatorCards') ? null : score;
  if (!addsDone && source === null) return template;
  return {
    ...template,
    schedule: addsDone ? { ...schedule, doneLabel: DONE, isDoneAsked: true } : schedule,
    sections: sections.flatMap((section, index): Section[] => [
      ...(index === sections.length - 1 ? atEnd(source, has('levels')) : []),
      section,
      ...(addsDone && !has('results') && index === lastFields(sections)
        ? [{ kind: 'results' } as const]
        : []),
    ]),
    summary: withColumns(template.summary, [
      ...(addsDone ? (['state', 'progress'] as const) : []),
      ...(source === null ? [] : (['score', 'scoreOutcome'] as const)),
    ]),
  };
}

/** Before the closing remark. */
function atEnd(source: Exclude<ResultsUse['score'], 'nessuno'> | null, hasLevels: boolean) {
  const sections: Section[] = [];
  if (source === 'percentuale' && !hasLevels) sections.push(PERCENTAGES);
  if (source !== null) sections.push({ kind: 'score', from: source });
  return sections;
}

/** Where the way of planning has no place for a percentage. */
const PERCENTAGES: Section = {
  kind: 'levels',
  label: 'PERCENTUALE DI RAGGIUNGIMENTO',
  labels: ['Percentuale raggiungimento al 31/12'],
  dated: 'Percentuale raggiungimento al',
};

const lastFields = (sections: readonly Section[]): number =>
  sections.findLastIndex(({ kind }) => kind === 'fields');

/** Before the notes, which close a row. */
function withColumns(
  columns: readonly SummaryColumn[],
  added: readonly SummaryColumn[],
): SummaryColumn[] {
  const own = added.filter((column) => !columns.includes(column));
  const notes = columns.indexOf('notes');
  const at = notes < 0 ? columns.length : notes;
  return [...columns.slice(0, at), ...own, ...columns.slice(at)];
}

/** Schedules with the row of what was done, where the plan asks for it. */
export const schedulesInUse = (
  { schedule: { isDoneAsked } }: ObjectiveTemplate,
  schedules: Schedule[],
): Schedule[] =>
  isDoneAsked
    ? schedules.map((each) => (each.doneLabel === '' ? { ...each, doneLabel: DONE } : each))
    : schedules;
