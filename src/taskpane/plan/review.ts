/** What the draft of a plan lacks or leaves in doubt. Only what makes the settings impossible blocks them. */
import { unitKey } from '../../domain/units';
import type { Strings } from '../strings';
import type { Finding as AnyFinding } from '../wizard/findings';
import { isTooLong } from '../wizard/longText';
import { isBlank, isBlankUnit, PLAN_FIELDS, UNIT_FIELDS } from './draft';
import type { DraftUnit, PlanDraft, PlanField, Step, UnitField } from './draft';
import { readAliases, readMonitoringDates, yearOf } from './reading';

export type Finding = AnyFinding<Step>;

export const planFieldId = (field: PlanField): string => `plan-${field}`;
export const unitFieldId = (id: number, field: UnitField): string => `unit-${id}-${field}`;
export const addUnitId = 'add-unit';

/** The findings of a draft, in the order in which its fields are asked. */
export function reviewPlan(draft: PlanDraft): Finding[] {
  return [...lengthFindings(draft), ...fieldFindings(draft), ...unitFindings(draft.units)];
}

/** Texts that no cell holds. */
function lengthFindings({ fields, units }: PlanDraft): Finding[] {
  const found = (place: Pick<Finding, 'step' | 'field'>, text: string, label: Label) => {
    const message: Message = ({ plan, findings }) =>
      findings.tooLong(label(plan), text.trim().length);
    return isTooLong(text) && { ...place, blocks: true, missing: false, message };
  };
  return collect(
    ...PLAN_FIELDS.map((field) =>
      found({ step: 'data', field: planFieldId(field) }, fields[field], (t) => t.fields[field]),
    ),
    ...units.flatMap(({ id, values }, index) =>
      UNIT_FIELDS.map((field) =>
        found(
          { step: 'units', field: unitFieldId(id, field) },
          values[field],
          (t) => `${t.unitHeading(index + 1)}: ${t.unit[field]}`,
        ),
      ),
    ),
  );
}

type Label = (strings: Strings['plan']) => string;
type Message = Finding['message'];

const collect = (...findings: (Finding | false)[]): Finding[] =>
  findings.filter((finding) => finding !== false);

function fieldFindings({ fields }: PlanDraft): Finding[] {
  const at = (field: PlanField) => ({ step: 'data' as const, field: planFieldId(field) });
  const blank = (field: PlanField, message: Message) =>
    isBlank(fields[field]) && { ...at(field), blocks: false, missing: true, message };
  const first = yearOf(fields.firstYear);
  const last = yearOf(fields.lastYear);
  const { unreadable } = readMonitoringDates(fields.monitoringDates);
  const yearFinding = (field: 'firstYear' | 'lastYear', year: number | null) =>
    year === null && {
      ...at(field),
      blocks: true,
      missing: false,
      message: (({ findings }) => findings.planYearUnreadable(fields[field].trim())) as Message,
    };
  return collect(
    blank('authority', ({ findings }) => findings.authorityMissing),
    blank('title', ({ findings }) => findings.planTitleMissing),
    yearFinding('firstYear', first),
    yearFinding('lastYear', last),
    first !== null &&
      last !== null &&
      first > last && {
        ...at('lastYear'),
        blocks: true,
        missing: false,
        message: ({ findings }) => findings.planYearsReversed,
      },
    unreadable.length > 0 && {
      ...at('monitoringDates'),
      blocks: true,
      missing: false,
      message: ({ plan }) => plan.findings.dateUnreadable(unreadable.join(' · ')),
    },
    blank('monitoringDates', ({ plan }) => plan.findings.datesMissing),
  );
}

function unitFindings(units: readonly DraftUnit[]): Finding[] {
  if (units.every(isBlankUnit)) {
    const [first] = units;
    const field = first ? unitFieldId(first.id, 'name') : addUnitId;
    const message: Message = ({ plan }) => plan.findings.noUnits;
    return [{ step: 'units', field, blocks: false, missing: true, message }];
  }
  const seen = new Map<string, string>();
  return units.flatMap((unit, index) =>
    isBlankUnit(unit) ? [] : findingsOfUnit(unit, index + 1, seen),
  );
}

/** `seen` holds the names met so far: one name for two units would leave a weight in neither total. */
function findingsOfUnit(unit: DraftUnit, position: number, seen: Map<string, string>): Finding[] {
  const name = unit.values.name.trim();
  const at = (field: UnitField) => ({ step: 'units' as const, field: unitFieldId(unit.id, field) });
  const found = collect(
    name === '' && {
      ...at('name'),
      blocks: true,
      missing: true,
      message: ({ plan }) => plan.findings.unitUnnamed(position),
    },
    isBlank(unit.values.owner) &&
      name !== '' && {
        ...at('owner'),
        blocks: false,
        missing: true,
        message: ({ plan }) => plan.findings.unitWithoutOwner(name),
      },
  );
  const own = new Set<string>();
  const written: [UnitField, string][] = [
    ['name', name],
    ...readAliases(unit.values.aliases).map((alias): [UnitField, string] => ['aliases', alias]),
  ];
  for (const [field, text] of written) {
    const key = unitKey(text);
    if (key === '' || own.has(key)) continue;
    own.add(key);
    if (seen.has(key))
      found.push({
        ...at(field),
        blocks: false,
        missing: false,
        message: ({ plan }) => plan.findings.nameTwice(text),
      });
    seen.set(key, text);
  }
  return found;
}
