/** The texts of a draft that are longer than a cell of Excel holds: each stops the sheet, and is named. */
import { INDICATOR_FIELDS } from '../../domain/objective';
import type { Strings } from '../strings';
import { isTooLong } from '../wizard/longText';
import { HEADER_FIELDS, PHASE_FIELDS, PLAN_FIELDS, SHARED_FIELDS } from './draft';
import type { Draft } from './draft';
import { wrong } from './finding';
import type { Finding } from './finding';
import {
  financialId,
  headerPlace,
  indicatorId,
  personId,
  phaseFieldId,
  phaseId,
  planPlace,
  sharedPlace,
} from './places';
import type { Place, Section } from './places';

interface Written {
  place: Place;
  label: (strings: Strings['objective']) => string;
  text: string;
}

/** `draft`: what is asked of it. */
export function lengthFindings(draft: Draft, asksPlan: boolean): Finding[] {
  return textsOf(draft, asksPlan)
    .filter(({ text }) => isTooLong(text))
    .map(({ place, label, text }) =>
      wrong(
        place,
        ({ findings, objective }) => findings.tooLong(label(objective), text.trim().length),
        true,
      ),
    );
}

function textsOf(draft: Draft, asksPlan: boolean): Written[] {
  const { plan, header, indicators, financial, people, shared, years } = draft;
  return [
    ...(asksPlan ? PLAN_FIELDS : []).map((field): Written => ({
      place: planPlace(field),
      label: (t) => t.plan[field],
      text: plan[field],
    })),
    ...HEADER_FIELDS.map((field): Written => ({
      place: headerPlace(field),
      label: (t) => t.header[field],
      text: header[field],
    })),
    ...shared.flatMap((row, index) =>
      SHARED_FIELDS.map((field): Written => ({
        place: sharedPlace(row.id, field),
        label: (t) => `${t.shared.heading(index + 1)}: ${t.shared.fields[field]}`,
        text: row[field],
      })),
    ),
    ...indicators.flatMap(({ id, values }, index) =>
      INDICATOR_FIELDS.map((field): Written => ({
        place: inData('indicators', indicatorId(id, field)),
        label: (t) => `${t.indicatorHeading(index + 1)}: ${t.indicator[field]}`,
        text: values[field],
      })),
    ),
    ...financial.map(({ id, planned }, index): Written => ({
      place: inData('financial', financialId(id)),
      label: (t) => t.financialHeading(index + 1),
      text: planned,
    })),
    ...people.map(({ id, role }, index): Written => ({
      place: inData('people', personId(id, 'role')),
      label: (t) => `${t.personHeading(index + 1)}: ${t.personRole}`,
      text: role,
    })),
    ...years.flatMap(({ year, phases }) =>
      phases.flatMap((phase, index): Written[] => {
        const of = (t: Strings['objective']) => `${t.phaseName(index + 1)}, ${year.trim()}`;
        return [
          {
            place: { step: 'phases', field: phaseId(phase.id) },
            label: (t) => `${of(t)}: ${t.phaseActivity}`,
            text: phase.name,
          },
          ...PHASE_FIELDS.map((field): Written => ({
            place: { step: 'phases', field: phaseFieldId(phase.id, field) },
            label: (t) => `${of(t)}: ${t.phase[field]}`,
            text: phase[field],
          })),
        ];
      }),
    ),
  ];
}

const inData = (section: Section, field: string): Place => ({ step: 'data', section, field });
