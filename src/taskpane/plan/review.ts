/**
 * What the draft of a plan lacks or leaves in doubt: what the rules find in the settings that it describes, and what only
 * a form can have, such as a text that is no year. Only what makes the settings impossible blocks them.
 */
import { blankBook } from '../../domain/book';
import type { Book } from '../../domain/book';
import type { Place as Cell } from '../../domain/places';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/dates';
import { checkBook, ruleOf } from '../../domain/rules';
import { tell } from '../strings/ruleWords';
import type { Strings } from '../strings';
import type { Finding as AnyFinding } from '../wizard/findings';
import { isTooLong } from '../wizard/longText';
import { isBlank, isBlankUnit, PLAN_FIELDS, UNIT_FIELDS } from './draft';
import type { DraftUnit, PlanDraft, PlanField, Step, UnitField } from './draft';
import { readMonitoringDates, settingsOf, yearOf } from './reading';

export type Finding = AnyFinding<Step>;
type Place = Pick<Finding, 'step' | 'field'>;
type Message = Finding['message'];

export const planFieldId = (field: PlanField): string => `plan-${field}`;
export const unitFieldId = (id: number, field: UnitField): string => `unit-${id}-${field}`;
export const addUnitId = 'add-unit';

/** The findings of a draft, in the order in which its fields are asked. */
export function reviewPlan(draft: PlanDraft): Finding[] {
  const ofForm = [...lengthFindings(draft), ...unreadFindings(draft), ...unnamedUnits(draft.units)];
  // What cannot be read is told once: to the rules its field is blank.
  const told = new Set(ofForm.map(({ field }) => field));
  const ofRules = ruleFindings(draft).filter(({ field }) => !told.has(field));
  const order = placesOf(draft).map(({ place }) => place.field);
  return [...ofForm, ...ofRules].sort(
    (one, other) => order.indexOf(one.field) - order.indexOf(other.field),
  );
}

const inData = (field: PlanField): Place => ({ step: 'data', field: planFieldId(field) });
const inUnits = (id: number, field: UnitField): Place => ({
  ...{ step: 'units', field: unitFieldId(id, field) },
});

/** Texts that no cell holds. */
function lengthFindings({ fields, units }: PlanDraft): Finding[] {
  const found = (place: Place, text: string, label: Label): Finding[] => {
    const message: Message = ({ plan, findings }) =>
      findings.tooLong(label(plan), text.trim().length);
    return isTooLong(text) ? [{ ...place, blocks: true, missing: false, message }] : [];
  };
  return [
    ...PLAN_FIELDS.flatMap((field) => found(inData(field), fields[field], (t) => t.fields[field])),
    ...units.flatMap(({ id, values }, index) =>
      UNIT_FIELDS.flatMap((field) =>
        found(
          inUnits(id, field),
          values[field],
          (t) => `${t.unitHeading(index + 1)}: ${t.unit[field]}`,
        ),
      ),
    ),
  ];
}

type Label = (strings: Strings['plan']) => string;

/** What was typed, and is not what its field asks. */
function unreadFindings({ fields }: PlanDraft): Finding[] {
  const wrong = (field: PlanField, message: Message): Finding => ({
    ...inData(field),
    ...{ blocks: true, missing: false, message },
  });
  const { unreadable } = readMonitoringDates(fields.monitoringDates);
  return [
    ...(['firstYear', 'lastYear'] as const)
      .filter((field) => yearOf(fields[field]) === null)
      .map((field) =>
        wrong(field, ({ findings }) => findings.planYearUnreadable(fields[field].trim())),
      ),
    ...(unreadable.length === 0
      ? []
      : [
          wrong('monitoringDates', ({ plan }) =>
            plan.findings.dateUnreadable(unreadable.join(' · ')),
          ),
        ]),
  ];
}

/** Rows with something in them and no name are no units of the settings. */
const unnamedUnits = (units: readonly DraftUnit[]): Finding[] =>
  units.flatMap((unit, index): Finding[] =>
    isBlankUnit(unit) || !isBlank(unit.values.name)
      ? []
      : [
          {
            ...inUnits(unit.id, 'name'),
            ...{ blocks: true, missing: true },
            message: ({ plan }) => plan.findings.unitUnnamed(index + 1),
          },
        ],
  );

/** Each field of the form with the name of the setting that it becomes, in the order in which they are asked. */
function placesOf({ units }: PlanDraft): { setting: string; place: Place }[] {
  const filled = units.filter((unit) => !isBlankUnit(unit));
  const [first] = units;
  return [
    { setting: 'Ente', place: inData('authority') },
    { setting: 'Piano', place: inData('title') },
    { setting: 'PrimoAnno', place: inData('firstYear') },
    { setting: 'UltimoAnno', place: inData('lastYear') },
    { setting: 'DateMonitoraggio', place: inData('monitoringDates') },
    {
      setting: 'Settori',
      place: first ? inUnits(first.id, 'name') : { step: 'units', field: addUnitId },
    },
    ...filled.flatMap(({ id }, index) =>
      COLUMNS.map(([field, column]) => ({
        setting: `Settori_${index + 1}_${column}`,
        place: inUnits(id, field),
      })),
    ),
  ];
}

const COLUMNS: readonly [UnitField, string][] = [
  ['name', 'Settore'],
  ['owner', 'Responsabile'],
  ['aliases', 'AltriNomi'],
];

/** What the rules find in the settings of the draft: their cells are the fields of the form. */
function ruleFindings(draft: PlanDraft): Finding[] {
  const places = placesOf(draft);
  const settingsPlaces = places.map(({ setting }, row): [string, Cell] => [
    setting,
    { sheet: '', row, column: 0 },
  ]);
  const book: Book = {
    ...blankBook(),
    settings: settingsOfDraft(draft),
    settingsPlaces: new Map(settingsPlaces),
  };
  return checkBook(book).findings.flatMap((found) => {
    const place = found.at === null ? undefined : places[found.at.row]?.place;
    const message: Message = ({ rules }) => {
      const { says, help } = tell(found, rules);
      return `${says} ${help}`;
    };
    const { rule } = found;
    // The units without objectives: nothing is there yet.
    if (place === undefined || rule === 'OB29') return [];
    return [{ ...place, blocks: rule === 'IM03', missing: 'missing' in ruleOf(rule), message }];
  });
}

/** Years that cannot be read are told as such. */
function settingsOfDraft(draft: PlanDraft): Book['settings'] {
  const { firstYear, lastYear } = draft.fields;
  const isRead = yearOf(firstYear) !== null && yearOf(lastYear) !== null;
  const settings = settingsOf(draft);
  return isRead ? settings : { ...settings, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
}
