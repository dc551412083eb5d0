/**
 * A draft may hold more than the template of the plan asks: the plan's template was chosen after some fields were
 * filled in, or the draft was begun in another workbook. Nothing of it is written, and nothing of it is lost unsaid.
 */
import { INDICATOR_FIELDS } from '../../domain/objective';
import type { Strings } from '../strings';
import {
  HEADER_FIELDS,
  isBlank,
  isBlankPhase,
  newPhase,
  PHASE_FIELDS,
  SHARED_FIELDS,
} from './draft';
import type { Draft, DraftPhase } from './draft';
import type { Form } from './form';
import { financialId, headerId, indicatorId, phaseFieldId, sharedId } from './places';
import type { DraftAction } from './actions';

/** The draft without what the form does not ask, and without phases that do not go on in a year. */
export function onlyAsked(given: Draft, form: Form): Draft {
  const draft = withoutCarriedBlanks(given);
  const clear = notAsked(draft, form);
  if (clear.length === 0) return draft;
  const blanks = new Set(clear.map(({ id }) => id));
  const kept = (id: string, text: string) => (blanks.has(id) ? '' : text);
  return {
    ...draft,
    header: mapped(HEADER_FIELDS, (field) => kept(headerId(field), draft.header[field])),
    indicators: draft.indicators.map((row) => ({
      ...row,
      values: mapped(INDICATOR_FIELDS, (field) =>
        kept(indicatorId(row.id, field), row.values[field]),
      ),
    })),
    financial: draft.financial.map(({ id, planned }) => ({
      id,
      planned: kept(financialId(id), planned),
    })),
    shared: draft.shared.map((row) => ({
      ...row,
      ...mapped(SHARED_FIELDS, (field) => kept(sharedId(row.id, field), row[field])),
    })),
    years: draft.years.map((year) => ({
      ...year,
      phases: year.phases.map((phase) => ({
        ...phase,
        ...mapped(PHASE_FIELDS, (field) => kept(phaseFieldId(phase.id, field), phase[field])),
      })),
    })),
  };
}

/** Their rows are left blank: rows are counted as the form shows them. */
function withoutCarriedBlanks(draft: Draft): Draft {
  const isLeft = (phase: DraftPhase) => phase.carries !== undefined && isBlankPhase(phase);
  if (!draft.years.some(({ phases }) => phases.some(isLeft))) return draft;
  return {
    ...draft,
    years: draft.years.map((year) => ({
      ...year,
      phases: year.phases.map((phase) =>
        isLeft(phase) ? newPhase(phase.id, year.periods) : phase,
      ),
    })),
  };
}

const mapped = <K extends string>(keys: readonly K[], value: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, string>;

/** A text of the draft that the form does not ask. */
export interface NotAsked {
  /** The id that its field has where it is asked. */
  id: string;
  label: (strings: Strings['objective']) => string;
  text: string;
  clear: DraftAction;
}

export function notAsked(draft: Draft, form: Form): NotAsked[] {
  const columns = form.indicatorColumns.map(({ field }) => field);
  const phaseColumns = form.phaseColumns.map(({ field }) => field);
  const all: NotAsked[] = [
    ...HEADER_FIELDS.filter((field) => !form.header.has(field)).map((field): NotAsked => ({
      id: headerId(field),
      label: ({ header }) => header[field],
      text: draft.header[field],
      clear: { type: 'header', field, value: '' },
    })),
    ...draft.indicators.flatMap(({ id, values }, index) =>
      INDICATOR_FIELDS.filter((field) => !columns.includes(field)).map((field): NotAsked => ({
        id: indicatorId(id, field),
        label: (t) => `${t.indicatorHeading(index + 1)}: ${t.indicator[field]}`,
        text: values[field],
        clear: { type: 'indicator', id, field, value: '' },
      })),
    ),
    ...(form.financialLabel === null ? draft.financial : []).map(
      ({ id, planned }, index): NotAsked => ({
        id: financialId(id),
        label: (t) => t.financialHeading(index + 1),
        text: planned,
        clear: { type: 'removeFinancial', id },
      }),
    ),
    ...draft.shared.flatMap((row, index) =>
      SHARED_FIELDS.filter((field) => !form.sharedFields.includes(field)).map(
        (field): NotAsked => ({
          id: sharedId(row.id, field),
          label: (t) => `${t.shared.heading(index + 1)}: ${t.shared.fields[field]}`,
          text: row[field],
          clear: { type: 'shared', id: row.id, field, value: '' },
        }),
      ),
    ),
    ...draft.years.flatMap(({ year, phases }) =>
      phases.flatMap((phase, index) =>
        PHASE_FIELDS.filter((field) => !phaseColumns.includes(field)).map((field): NotAsked => ({
          id: phaseFieldId(phase.id, field),
          label: (t) => `${year} – ${t.phaseName(index + 1)}: ${t.phase[field]}`,
          text: phase[field],
          clear: { type: 'phase', id: phase.id, field, value: '' },
        })),
      ),
    ),
  ];
  return all.filter(({ text }) => !isBlank(text));
}
