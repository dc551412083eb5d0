/** The draft of an objective that the workbook holds: all that the sheet says of it, each row known by where it came from. */
import { INDICATOR_FIELDS } from '../../../domain/objective';
import type { Objective, PlanValue } from '../../../domain/objective';
import type { Told } from '../../../templates/editing/edit';
import { HEADER_FIELDS, newDraft, newShared, TICKED } from '../draft';
import type { Draft, DraftPhase, PlanField } from '../draft';
import { written } from '../draftFrom';
import type { Form } from '../form';
import { filledRows, objectiveOf, wholeObjective } from '../reading';

export interface DraftToEdit {
  draft: Draft;
  /** Of each row of the draft its position among those that were read. */
  origins: ReadonlyMap<number, number>;
}

export function draftToEdit(
  objective: Objective,
  form: Form,
  plan: Draft['plan'] | Partial<Record<PlanField, string>>,
): DraftToEdit {
  const origins = new Map<number, number>();
  let last = 0;
  const from = (position: number): number => {
    last += 1;
    origins.set(last, position);
    return last;
  };
  const members = objective.people.flatMap((group) => group.members);
  const start = newDraft({ year: Number(plan.firstYear), template: form.template.id, plan });
  const draft: Draft = {
    ...start,
    header: headerOf(objective),
    indicators: objective.indicatorTable.indicators.map((indicator, index) => ({
      id: from(index),
      values: Object.fromEntries(
        INDICATOR_FIELDS.map((field) => [field, written(indicator[field])]),
      ) as Draft['indicators'][number]['values'],
    })),
    financial: objective.financialIndicators.map(({ planned }, index) => ({
      ...{ id: from(index), planned },
    })),
    people: members.map(({ role, share }, index) => ({
      ...{ id: from(index), role, share: written(share) },
    })),
    shared: objective.sharedWith.map((shared, index) => ({
      ...newShared(from(index)),
      ...{ unit: shared.unit, number: shared.number, weight: written(shared.weight) },
      strategicRelevance: written(shared.strategicRelevance),
    })),
    years: objective.schedules.map(({ year, periods, phases }, index) => ({
      ...{ id: from(index), year: String(year), periods },
      phases: phases.map((phase, position): DraftPhase => ({
        ...{ id: from(position), name: phase.name, owner: phase.owner },
        ...{ deliverable: phase.deliverable, weight: written(phase.weight) },
        planned: Array.from({ length: periods }, (_, at) => phase.planned.includes(at + 1)),
      })),
    })),
  };
  return { draft: { ...draft, nextId: last + 1 }, origins };
}

function headerOf(objective: Objective): Draft['header'] {
  const texts = HEADER_FIELDS.map((field) => {
    const value: PlanValue | boolean = objective[field];
    if (typeof value === 'boolean') return [field, value ? TICKED : ''];
    return [field, written(value)];
  });
  return Object.fromEntries(texts) as Draft['header'];
}

/** What a draft says, with where its rows come from: a row that was read is there until it is taken away. */
export function toldBy(draft: Draft, form: Form, origins: DraftToEdit['origins']): Told {
  const rows = filledRows(draft, form, ({ id }) => origins.has(id));
  const of = (list: readonly { id: number }[]) => list.map(({ id }) => origins.get(id) ?? null);
  const objective = objectiveOf(rows, form);
  const asTyped = wholeObjective(rows, form).indicatorTable.indicators;
  const { columns, indicators } = objective.indicatorTable;
  return {
    objective: {
      ...objective,
      // A polarity that the sheet does not say is proposed for what is new alone.
      indicatorTable: {
        columns,
        indicators: indicators.map((indicator, index) =>
          origins.has(rows.indicators[index]!.id) ? asTyped[index]! : indicator,
        ),
      },
      financialIndicators: rows.financial.map(({ planned }) => ({
        ...{ planned: planned.trim(), recorded: '' },
      })),
    },
    origins: {
      indicators: of(rows.indicators),
      financialIndicators: of(rows.financial),
      people: of(rows.people),
      sharedWith: of(rows.shared),
      schedules: rows.years.map(({ id, phases }) => ({
        ...{ from: origins.get(id) ?? null, phases: of(phases) },
      })),
    },
  };
}
