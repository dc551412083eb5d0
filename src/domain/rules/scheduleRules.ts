/** Rules on the times of an objective: its deadline, its phases and the years that they are in. */
import { deadlineIn } from '../cellReadings';
import { isBlank } from '../cells';
import { toSerial, toYear, yearOf } from '../dates';
import type { BookObjective } from '../book';
import type { Phase, Schedule } from '../objective';
import { placeIn } from './places';
import { timePhrases } from '../timePhrases';
import { at, rule, when, type PhaseSubject, type Raised } from './rule';
import type { View } from './view';
import { yearsIn } from './durations';
import { hasDate, saysNothing } from './wording';

const LETTER_D = 'D.Lgs. 150/2009, art. 5, c. 2, lett. d';

export const isFilledPhase = ({
  name,
  owner,
  deliverable,
  weight,
  planned,
  done,
}: Phase): boolean =>
  [name, owner, deliverable].some((text) => !isBlank(text)) ||
  weight !== null ||
  planned.length + done.length > 0;

const isWritten = ({ phases }: Schedule) => phases.some(isFilledPhase);

/** By the months marked, or by a date in the words of a phase or of an indicator. */
const isTimed = ({ objective: { schedules, indicatorTable } }: BookObjective) =>
  schedules.some(({ phases }) =>
    phases.some(({ name, planned }) => planned.length > 0 || hasDate(name)),
  ) ||
  indicatorTable.indicators.some(({ description, target }) =>
    [description, target].some((text) => hasDate(String(text ?? ''))),
  );

const TIMES = ['duration', 'dueDate', 'completionYear'] as const;

export const deadlineMissing = rule({
  id: 'TE01',
  severity: 'blocks',
  on: 'objective',
  law: LETTER_D,
  missing: true,
  hint: true,
  check: (subject, view) => {
    const [field] = TIMES.filter((each) => view.asks(subject, each));
    const isTold =
      isTimed(subject) || TIMES.some((each) => !saysNothing(String(subject.objective[each] ?? '')));
    return field === undefined || isTold ? [] : [at({ field })];
  },
});

export const phasesMissing = rule({
  id: 'TE12',
  severity: 'toFix',
  on: 'objective',
  missing: true,
  check: (subject, view) =>
    when(view.asks(subject, 'schedules') && !subject.objective.schedules.some(isWritten), () =>
      at({ field: 'schedules' }),
    ),
});

export const yearOutside = rule({
  id: 'TE02',
  severity: 'blocks',
  on: 'objective',
  law: LETTER_D,
  needs: ['settings'],
  check: ({ objective }, { book: { settings } }) => {
    if (settings === null || settings.firstYear > settings.lastYear) return [];
    const { firstYear: first, lastYear: last } = settings;
    const outside = (year: number, spot: Raised<null>['spot']) =>
      when(year < first || year > last, () => ({ spot, facts: { year, first, last } }));
    const dueYear = toYear(objective.dueDate);
    const due =
      typeof dueYear === 'number'
        ? [dueYear]
        : timePhrases(objective.dueDate, first).flatMap(({ hasYear, last: day }) =>
            hasYear && day !== null ? [yearOf(day)] : [],
          );
    const lasts = yearsIn(objective.duration);
    const ends = objective.completionYear;
    return [
      ...objective.schedules.flatMap((schedule, index) =>
        isWritten(schedule) && !Number.isNaN(schedule.year)
          ? outside(schedule.year, { schedule: index })
          : [],
      ),
      ...due.flatMap((year) => outside(year, { field: 'dueDate' })),
      // One that begins before the plan, and goes on in it, is of the plan.
      ...(Math.min(...lasts) <= last && Math.max(...lasts) >= first
        ? []
        : lasts.slice(0, 1).flatMap((year) => outside(year, { field: 'duration' }))),
      // It may well go on after the plan.
      ...(ends !== null && ends < first ? outside(ends, { field: 'completionYear' }) : []),
    ];
  },
});

export const yearRepeated = rule({
  id: 'TE15',
  severity: 'blocks',
  on: 'objective',
  check: ({ objective: { schedules } }) =>
    schedules.flatMap((schedule, index) => {
      const { year } = schedule;
      const isTwice = schedules
        .slice(0, index)
        .some((each) => isWritten(each) && each.year === year);
      return when(isWritten(schedule) && isTwice, () => ({
        spot: { schedule: index },
        facts: { year },
      }));
    }),
});

/** Any leap year: a day and a month alone are of the plan's year. */
const LEAP_YEAR = 2024;

const isDate = (text: string) =>
  typeof toSerial(text, LEAP_YEAR) === 'number' || typeof toYear(text) === 'number';
/** A date, alone or in a sentence, that no calendar has: "31/06/2026", "30/02". A month alone is words. */
const isNoDate = (text: string) =>
  /\d/.test(text) &&
  (!deadlineIn(text).isUnderstood ||
    timePhrases(text, LEAP_YEAR).some(({ first, last }) => first === null || last === null));

const dueDateThat =
  (isWrong: (text: string) => boolean) =>
  ({ objective }: BookObjective) => {
    const text = objective.dueDate.trim();
    return when(text !== '' && isWrong(text), () => ({
      spot: { field: 'dueDate' as const },
      facts: { text },
    }));
  };

export const dateThatIsNone = rule({
  id: 'TE11',
  severity: 'blocks',
  on: 'objective',
  law: LETTER_D,
  check: dueDateThat(isNoDate),
});

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}\/\d{1,2}\/\d{4}$/, '/'],
  [/^\d{1,2}\.\d{1,2}\.\d{4}$/, '.'],
  [/^\d{1,2}-\d{1,2}-\d{4}$/, '-'],
];

/** With what the parts of a date are divided; undefined for what is no date. */
const formOf = (text: string) => FORMS.find(([form]) => form.test(text.trim()))?.[1];

/** A deadline of the plan in the form that most have; null where there is none, or no form is the most usual one. */
function usualForm({ book: { objectives } }: View): string | null {
  const byForm = new Map<string, string[]>();
  for (const { objective } of objectives) {
    const form = formOf(objective.dueDate);
    if (form !== undefined) byForm.set(form, [...(byForm.get(form) ?? []), objective.dueDate]);
  }
  const [most, second] = [...byForm.values()].sort((one, other) => other.length - one.length);
  return most !== undefined && most.length > (second?.length ?? 0) ? most[0]!.trim() : null;
}

/** A sentence in place of a date, or a date in another form than those of the plan: sorted and counted it is another. */
export const deadlineInWords = rule({
  id: 'TE04',
  severity: 'toFix',
  on: 'objective',
  law: LETTER_D,
  check: ({ objective }, view): Raised<{ text: string; usual: string | null }>[] => {
    const text = objective.dueDate.trim();
    if (text === '' || isNoDate(text)) return [];
    if (!isDate(text)) return [{ spot: { field: 'dueDate' }, facts: { text, usual: null } }];
    const form = formOf(text);
    const usual = form === undefined ? null : usualForm(view);
    return when(usual !== null && formOf(usual) !== form, () => ({
      spot: { field: 'dueDate' as const },
      facts: { text, usual },
    }));
  },
});

/** Which phase it is, for whoever reads the words. */
const whichPhase = ({ owner, phase, schedule, index }: PhaseSubject) => ({
  position: index + 1,
  name: phase.name.trim(),
  year: owner.objective.schedules[schedule]!.year,
  periods: owner.objective.schedules[schedule]!.periods,
});

const ofPhase = (subject: PhaseSubject, field: 'name' | 'planned') => ({
  spot: { schedule: subject.schedule, phase: subject.index, field },
  facts: whichPhase(subject),
});

export const phaseUnnamed = rule({
  id: 'TE13',
  severity: 'toFix',
  on: 'phase',
  missing: true,
  check: (subject) => when(saysNothing(subject.phase.name), () => ofPhase(subject, 'name')),
});

/** Whether the sheet computes a state of the phase, from what is marked. */
const hasState = ({ owner, schedule }: PhaseSubject) =>
  owner.objective.schedules[schedule]!.doneLabel !== '';

const isUnmarked = ({ phase }: PhaseSubject) => phase.planned.length === 0;

export const phaseWithoutPeriods = rule({
  id: 'TE14',
  severity: 'toFix',
  on: 'phase',
  law: LETTER_D,
  missing: true,
  check: (subject) =>
    when(isUnmarked(subject) && hasState(subject), () => ofPhase(subject, 'planned')),
});

/** Where phases are told in words the time may be in them, and no state depends on the marks. Told once for each objective. */
export const phaseWithoutTime = rule({
  id: 'TE18',
  severity: 'toKnow',
  on: 'objective',
  law: LETTER_D,
  missing: true,
  check: (owner) => {
    const [first, ...more] = owner.objective.schedules
      .flatMap(({ phases }, schedule) =>
        phases.map((phase, index): PhaseSubject => ({ owner, phase, schedule, index })),
      )
      .filter((subject) => isFilledPhase(subject.phase) && isUnmarked(subject))
      .filter((subject) => !hasState(subject) && !hasDate(subject.phase.name));
    if (first === undefined) return [];
    const found = ofPhase(first, 'planned');
    const others = more.flatMap((each) => placeIn(ofPhase(each, 'planned').spot, owner) ?? []);
    return [{ ...found, facts: { ...found.facts, more: more.length }, others }];
  },
});

export const cellsTooMany = rule({
  id: 'TE05',
  severity: 'toFix',
  on: 'phase',
  check: (subject) => {
    const { printedCells } = subject.phase;
    const { periods } = whichPhase(subject);
    if (printedCells === undefined || printedCells === periods) return [];
    const found = ofPhase(subject, 'planned');
    return [{ ...found, facts: { ...found.facts, cells: printedCells } }];
  },
});

/** Whether the schedules have a date at which their states are computed. */
export const referenceDateMissing = rule({
  id: 'TE17',
  severity: 'blocks',
  on: 'plan',
  needs: ['settings'],
  missing: true,
  check: (_, { book: { settings, objectives } }: View) => {
    const hasStates = objectives.some(({ objective }) =>
      objective.schedules.some(({ doneLabel, phases }) => doneLabel !== '' && phases.length > 0),
    );
    const isDated = toSerial(settings?.referenceDate ?? '');
    return when(hasStates && typeof isDated !== 'number', () => at({ setting: 'DataRiferimento' }));
  },
});
