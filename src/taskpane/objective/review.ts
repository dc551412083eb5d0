/** What a draft lacks or leaves in doubt, before its sheet is made. Only what makes the sheet impossible blocks it. */
import type { Strings } from '../strings';
import { isBlank, isBlankIndicator, isBlankPerson, isBlankPhase } from './draft';
import type { Draft, DraftIndicator, DraftYear, HeaderField } from './draft';
import {
  addIndicatorId,
  addPersonId,
  addPhaseId,
  addYearId,
  headerPlace,
  indicatorId,
  personId,
  phaseId,
  planPlace,
  yearId,
} from './places';
import type { Place } from './places';
import { readPercent, readYear } from './reading';

export interface Finding {
  /** Whether the sheet cannot be made before this is mended. */
  blocks: boolean;
  /** Something not filled in: said when the draft is reviewed, not while the user is still on the way. */
  missing: boolean;
  place: Place;
  message: (findings: Strings['findings']) => string;
}

/** The findings of a draft, in the order in which its fields are asked. `asksPlan`: the workbook has no plan yet. */
export function reviewDraft(draft: Draft, asksPlan: boolean): Finding[] {
  return [
    ...(asksPlan ? planFindings(draft) : []),
    ...headerFindings(draft),
    ...indicatorFindings(draft.indicators),
    ...peopleFindings(draft),
    ...scheduleFindings(draft.years),
  ];
}

export const blockingFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.blocks);

/** What is wrong in one field: while the user is still writing, only what is there and wrong. */
export function findingOf(
  findings: readonly Finding[],
  field: string,
  reviewed: boolean,
): Finding | undefined {
  return findings.find(
    (finding) => finding.place.field === field && (reviewed || !finding.missing),
  );
}

type Message = Finding['message'];

const missing = (place: Place, message: Message, blocks = false): Finding => ({
  blocks,
  missing: true,
  place,
  message,
});

const wrong = (place: Place, message: Message, blocks = false): Finding => ({
  blocks,
  missing: false,
  place,
  message,
});

const collect = (...findings: (Finding | false)[]): Finding[] =>
  findings.filter((finding) => finding !== false);

function planFindings({ plan }: Draft): Finding[] {
  const years = [readYear(plan.firstYear), readYear(plan.lastYear)] as const;
  return collect(
    isBlank(plan.authority) && missing(planPlace('authority'), (t) => t.authorityMissing),
    isBlank(plan.title) && missing(planPlace('title'), (t) => t.planTitleMissing),
    ...(['firstYear', 'lastYear'] as const).map(
      (field, index) =>
        years[index] === null &&
        wrong(planPlace(field), (t) => t.planYearUnreadable(plan[field].trim()), true),
    ),
    years[0] !== null &&
      years[1] !== null &&
      years[0] > years[1] &&
      wrong(planPlace('lastYear'), (t) => t.planYearsReversed, true),
  );
}

function headerFindings({ header }: Draft): Finding[] {
  const blank = (field: HeaderField, message: Message, blocks = false) =>
    isBlank(header[field]) && missing(headerPlace(field), message, blocks);
  const weight = header.weight.trim();
  const relevance = header.strategicRelevance.trim();
  return collect(
    blank('number', (t) => t.numberMissing, true),
    blank('title', (t) => t.titleMissing, true),
    blank('unit', (t) => t.unitMissing),
    blank('owner', (t) => t.ownerMissing),
    blank('weight', (t) => t.weightMissing),
    percentFinding(weight, headerPlace('weight'), {
      unreadable: (t) => t.weightUnreadable(weight),
      outOfRange: (t) => t.weightOutOfRange(weight),
    }),
    percentFinding(relevance, headerPlace('strategicRelevance'), {
      unreadable: (t) => t.relevanceUnreadable(relevance),
      outOfRange: (t) => t.relevanceOutOfRange(relevance),
    }),
    blank('description', (t) => t.descriptionMissing),
    blank('expectedResults', (t) => t.resultsMissing),
  );
}

function percentFinding(
  text: string,
  place: Place,
  messages: { unreadable: Message; outOfRange: Message },
): Finding | false {
  if (text === '') return false;
  const value = readPercent(text);
  if (value === null) return wrong(place, messages.unreadable);
  return (value < 0 || value > 100) && wrong(place, messages.outOfRange);
}

function indicatorFindings(indicators: readonly DraftIndicator[]): Finding[] {
  if (indicators.every(isBlankIndicator)) {
    const first = indicators[0];
    const field = first ? indicatorId(first.id, 'description') : addIndicatorId;
    return [missing({ step: 'data', section: 'indicators', field }, (t) => t.noIndicators)];
  }
  return indicators.flatMap((indicator, index) => {
    if (isBlankIndicator(indicator)) return [];
    const { description, target } = indicator.values;
    const place = (field: 'description' | 'target'): Place => ({
      step: 'data',
      section: 'indicators',
      field: indicatorId(indicator.id, field),
    });
    return collect(
      isBlank(description) && missing(place('description'), (t) => t.indicatorUnnamed(index + 1)),
      isBlank(target) &&
        !isBlank(description) &&
        missing(place('target'), (t) => t.indicatorWithoutTarget(index + 1, description.trim())),
    );
  });
}

function peopleFindings({ people }: Draft): Finding[] {
  if (people.every(isBlankPerson)) {
    const first = people[0];
    const field = first ? personId(first.id, 'role') : addPersonId;
    return [missing({ step: 'data', section: 'people', field }, (t) => t.noPeople)];
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
      isBlank(person.role) && missing(place('role'), (t) => t.personUnnamed(index + 1)),
      percentFinding(share, place('share'), {
        unreadable: (t) => t.shareUnreadable(share, person.role.trim()),
        outOfRange: (t) => t.shareOutOfRange(share, person.role.trim()),
      }),
    );
  });
}

function scheduleFindings(years: readonly DraftYear[]): Finding[] {
  if (years.every((year) => year.phases.every(isBlankPhase))) {
    return [...yearFindings(years), missing(firstPhasePlace(years), (t) => t.noPhases)];
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
    if (value === null) return [wrong(place, (t) => t.yearUnreadable(year.year.trim()), true)];
    if (seen.has(value)) return [wrong(place, (t) => t.yearRepeated(String(value)), true)];
    seen.add(value);
    return [];
  });
}

function phaseFindings(year: DraftYear): Finding[] {
  return year.phases.flatMap((phase, index) => {
    if (isBlankPhase(phase)) return [];
    const place: Place = { step: 'phases', field: phaseId(phase.id) };
    const position = index + 1;
    return collect(
      isBlank(phase.name) && missing(place, (t) => t.phaseUnnamed(position, year.year)),
      !phase.planned.includes(true) &&
        missing(place, (t) => t.phaseWithoutMonths(position, phase.name.trim(), year.year)),
    );
  });
}

function firstPhasePlace(years: readonly DraftYear[]): Place {
  const year = years[0];
  if (!year) return { step: 'phases', field: addYearId };
  const phase = year.phases[0];
  return { step: 'phases', field: phase ? phaseId(phase.id) : addPhaseId(year.id) };
}
