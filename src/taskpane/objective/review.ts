/** What a draft lacks or leaves in doubt, before its sheet is made. Only what makes the sheet impossible blocks it. */
import { toWeight } from '../../domain/weights';
import type { Strings } from '../strings';
import { notAsked, onlyAsked } from './asked';
import { NOTHING_BESIDE } from './beside';
import type { PlanBeside } from './beside';
import { isBlank, isBlankIndicator, isBlankPerson, isBlankPhase } from './draft';
import type { Draft, DraftIndicator, DraftYear, HeaderField } from './draft';
import { collect, missing, percentFinding, wrong } from './finding';
import type { Finding, Message } from './finding';
import type { Form } from './form';
import { phaseWeights } from './phaseWeights';
import {
  addIndicatorId,
  addPersonId,
  addPhaseId,
  addYearId,
  headerPlace,
  indicatorId,
  notAskedId,
  personId,
  phaseFieldId,
  phaseId,
  planPlace,
  yearId,
} from './places';
import type { Place } from './places';
import { readYear } from './reading';
import { sameObjectiveFindings, unknownUnit, yearsOfPlan, yearsOutside } from './reviewPlan';
import { lengthFindings } from './reviewLength';
import { sharedFindings } from './reviewShared';

/**
 * The findings of a draft, in the order in which its fields are asked. `asksPlan`: the workbook has no plan yet;
 * `beside`: the plan that it has.
 */
export function reviewDraft(
  given: Draft,
  form: Form,
  asksPlan: boolean,
  beside: PlanBeside = NOTHING_BESIDE,
): Finding[] {
  const draft = onlyAsked(given, form);
  return [
    ...lengthFindings(draft, asksPlan),
    ...(asksPlan ? planFindings(draft) : []),
    ...sameObjectiveFindings(draft, form, beside),
    ...headerFindings(draft, form),
    ...unknownUnit(beside.units, draft.header.unit, headerPlace('unit')),
    ...sharedFindings(draft, form, beside.units),
    ...indicatorFindings(draft.indicators, form),
    ...peopleFindings(draft),
    ...notAskedFindings(given, form),
    ...scheduleFindings(draft.years),
    ...phaseTotalFindings(draft.years, form),
    ...yearsOutside(draft, yearsOfPlan(draft, asksPlan, beside)),
  ];
}

export const blockingFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.blocks);

function planFindings({ plan }: Draft): Finding[] {
  const years = [readYear(plan.firstYear), readYear(plan.lastYear)] as const;
  return collect(
    isBlank(plan.authority) && missing(planPlace('authority'), (t) => t.findings.authorityMissing),
    isBlank(plan.title) && missing(planPlace('title'), (t) => t.findings.planTitleMissing),
    ...(['firstYear', 'lastYear'] as const).map(
      (field, index) =>
        years[index] === null &&
        wrong(planPlace(field), (t) => t.findings.planYearUnreadable(plan[field].trim()), true),
    ),
    years[0] !== null &&
      years[1] !== null &&
      years[0] > years[1] &&
      wrong(planPlace('lastYear'), (t) => t.findings.planYearsReversed, true),
  );
}

function headerFindings({ header }: Draft, form: Form): Finding[] {
  const blank = (field: HeaderField, message: Message, blocks = false) =>
    form.header.has(field) &&
    isBlank(header[field]) &&
    missing(headerPlace(field), message, blocks);
  const relevance = header.strategicRelevance.trim();
  const completion = header.completionYear.trim();
  return collect(
    blank('number', (t) => t.findings.numberMissing, true),
    blank('title', (t) => t.findings.titleMissing, true),
    blank('unit', (t) => t.findings.unitMissing),
    blank('owner', (t) => t.findings.ownerMissing),
    ...weightFindings(header.weight.trim(), form),
    percentFinding(relevance, headerPlace('strategicRelevance'), {
      unreadable: (t) => t.findings.relevanceUnreadable(relevance),
      outOfRange: (t) => t.findings.relevanceOutOfRange(relevance),
    }),
    completion !== '' &&
      readYear(completion) === null &&
      wrong(headerPlace('completionYear'), (t) => t.objective.problems.completionYear(completion)),
    blank('description', (t) => t.findings.descriptionMissing),
    blank('expectedResults', (t) => t.findings.resultsMissing),
  );
}

/** Weights are parts of 100, coefficients any number that is not negative: no total of theirs is due. */
function weightFindings(weight: string, { header, weightScale }: Form): Finding[] {
  const isCoefficient = weightScale === 'coefficienti';
  const textsOf = ({ findings }: Strings) =>
    isCoefficient ? findings.coefficient : findings.weight;
  const place = headerPlace('weight');
  return collect(
    header.has('weight') && weight === '' && missing(place, (t) => textsOf(t).missing),
    percentFinding(
      weight,
      place,
      {
        unreadable: (t) => textsOf(t).unreadable(weight),
        outOfRange: (t) => textsOf(t).outOfRange(weight),
      },
      { most: isCoefficient ? Infinity : 100 },
    ),
  );
}

function indicatorFindings(
  indicators: readonly DraftIndicator[],
  { indicatorColumns }: Form,
): Finding[] {
  const asksTarget = indicatorColumns.some(({ field }) => field === 'target');
  if (indicators.every(isBlankIndicator)) {
    const first = indicators[0];
    const field = first ? indicatorId(first.id, 'description') : addIndicatorId;
    return [
      missing({ step: 'data', section: 'indicators', field }, (t) => t.findings.noIndicators),
    ];
  }
  return indicators.flatMap((indicator, index) => {
    if (isBlankIndicator(indicator)) return [];
    const { description, target } = indicator.values;
    const weight = indicator.values.weight.trim();
    const place = (field: 'description' | 'target' | 'weight'): Place => ({
      step: 'data',
      section: 'indicators',
      field: indicatorId(indicator.id, field),
    });
    return collect(
      isBlank(description) &&
        missing(place('description'), (t) => t.findings.indicatorUnnamed(index + 1)),
      asksTarget &&
        isBlank(target) &&
        !isBlank(description) &&
        missing(place('target'), (t) =>
          t.findings.indicatorWithoutTarget(index + 1, description.trim()),
        ),
      toWeight(weight) === undefined &&
        wrong(place('weight'), (t) => t.objective.problems.indicatorWeight(weight, index + 1)),
    );
  });
}

function peopleFindings({ people }: Draft): Finding[] {
  if (people.every(isBlankPerson)) {
    const first = people[0];
    const field = first ? personId(first.id, 'role') : addPersonId;
    return [missing({ step: 'data', section: 'people', field }, (t) => t.findings.noPeople)];
  }
  return people.flatMap((person, index) => {
    if (isBlankPerson(person)) return [];
    const share = person.share.trim();
    const place = (field: 'role' | 'share'): Place => ({
      step: 'data',
      section: 'people',
      field: personId(person.id, field),
    });
    return collect(
      isBlank(person.role) && missing(place('role'), (t) => t.findings.personUnnamed(index + 1)),
      percentFinding(share, place('share'), {
        unreadable: (t) => t.findings.shareUnreadable(share, person.role.trim()),
        outOfRange: (t) => t.findings.shareOutOfRange(share, person.role.trim()),
      }),
    );
  });
}

/** Each leads to the remark over all of them, where it can be copied or removed. */
function notAskedFindings(draft: Draft, form: Form): Finding[] {
  const place: Place = { step: 'data', section: 'notAsked', field: notAskedId };
  return notAsked(draft, form).map(({ label }) =>
    wrong(place, (t) => t.objective.problems.notAsked(label(t.objective), form.template.name)),
  );
}

function scheduleFindings(years: readonly DraftYear[]): Finding[] {
  if (years.every((year) => year.phases.every(isBlankPhase))) {
    return [...yearFindings(years), missing(firstPhasePlace(years), (t) => t.findings.noPhases)];
  }
  return [...yearFindings(years), ...years.flatMap(phaseFindings)];
}

/** A year with no phase is not written, so its number does not matter. */
function yearFindings(years: readonly DraftYear[]): Finding[] {
  const seen = new Set<number>();
  return years.flatMap((year) => {
    if (year.phases.every(isBlankPhase)) return [];
    const place: Place = { step: 'phases', field: yearId(year.id) };
    const value = readYear(year.year);
    if (value === null)
      return [wrong(place, (t) => t.findings.yearUnreadable(year.year.trim()), true)];
    if (seen.has(value)) return [wrong(place, (t) => t.findings.yearRepeated(String(value)), true)];
    seen.add(value);
    return [];
  });
}

function phaseFindings(year: DraftYear): Finding[] {
  return year.phases.flatMap((phase, index) => {
    if (isBlankPhase(phase)) return [];
    const place: Place = { step: 'phases', field: phaseId(phase.id) };
    const position = index + 1;
    const weight = phase.weight.trim();
    const weightPlace: Place = { step: 'phases', field: phaseFieldId(phase.id, 'weight') };
    return collect(
      isBlank(phase.name) && missing(place, (t) => t.findings.phaseUnnamed(position, year.year)),
      !phase.planned.includes(true) &&
        missing(place, ({ findings }) => {
          const { phaseWithoutMonths, phaseWithoutFortnights } = findings;
          const message = year.periods === 12 ? phaseWithoutMonths : phaseWithoutFortnights;
          return message(position, phase.name.trim(), year.year);
        }),
      toWeight(weight) === undefined &&
        wrong(weightPlace, (t) => t.objective.problems.phaseWeight(weight, position, year.year)),
    );
  });
}

/** The first weight that is written is where the others are looked at from. */
function phaseTotalFindings(years: readonly DraftYear[], form: Form): Finding[] {
  return years.flatMap((year) => {
    const total = phaseWeights(year, form);
    const weighed = year.phases.find(({ weight }) => !isBlank(weight));
    if (total === null || total.missing === 0 || !weighed) return [];
    const place: Place = { step: 'phases', field: phaseFieldId(weighed.id, 'weight') };
    return [wrong(place, (t) => t.findings.phaseTotal(year.year.trim(), total.weight))];
  });
}

function firstPhasePlace(years: readonly DraftYear[]): Place {
  const year = years[0];
  if (!year) return { step: 'phases', field: addYearId };
  const phase = year.phases[0];
  return { step: 'phases', field: phase ? phaseId(phase.id) : addPhaseId(year.id) };
}
