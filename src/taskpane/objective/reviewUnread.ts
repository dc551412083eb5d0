/** What was typed in a draft and cannot be read as what its field asks: the rules see it as a blank. */
import { toWeight } from '../../domain/weights';
import type { Strings } from '../strings';
import { isBlank, isBlankPerson, isBlankPhase, isBlankShared } from './draft';
import type { Draft, DraftPhase, DraftShared, DraftYear } from './draft';
import { collect, wrong } from './finding';
import type { Finding, Message } from './finding';
import type { Form } from './form';
import {
  headerPlace,
  indicatorId,
  personId,
  phaseFieldId,
  planPlace,
  sharedPlace,
  yearId,
} from './places';
import type { Place } from './places';
import { readPercent, readYear } from './reading';

export function unreadFindings(draft: Draft, form: Form, asksPlan: boolean): Finding[] {
  return [
    ...(asksPlan ? planYears(draft) : []),
    ...headerNumbers(draft, form),
    ...draft.shared.filter((row) => !isBlankShared(row)).flatMap(sharedNumbers),
    ...indicatorWeights(draft),
    ...shares(draft),
    ...draft.years.flatMap(yearNumbers),
  ];
}

/** Something is there, and is no number. `blocks`: where the totals that it is missing from are of somebody else. */
const noNumber = (text: string, place: Place, message: Message, blocks = false) =>
  !isBlank(text) && readPercent(text) === null && wrong(place, message, blocks);

const planYears = ({ plan }: Draft): Finding[] =>
  collect(
    ...(['firstYear', 'lastYear'] as const).map(
      (field) =>
        readYear(plan[field]) === null &&
        wrong(planPlace(field), (t) => t.findings.planYearUnreadable(plan[field].trim()), true),
    ),
  );

function headerNumbers({ header }: Draft, { weightScale }: Form): Finding[] {
  const [weight, relevance, completion] = [
    header.weight.trim(),
    header.strategicRelevance.trim(),
    header.completionYear.trim(),
  ];
  const textsOf = ({ findings }: Strings) =>
    weightScale === 'coefficienti' ? findings.coefficient : findings.weight;
  return collect(
    noNumber(weight, headerPlace('weight'), (t) => textsOf(t).unreadable(weight)),
    noNumber(relevance, headerPlace('strategicRelevance'), (t) =>
      t.findings.relevanceUnreadable(relevance),
    ),
    completion !== '' &&
      readYear(completion) === null &&
      wrong(headerPlace('completionYear'), (t) => t.objective.problems.completionYear(completion)),
  );
}

function sharedNumbers(row: DraftShared, index: number): Finding[] {
  const [unit, weight, relevance] = [row.unit, row.weight, row.strategicRelevance].map((text) =>
    text.trim(),
  ) as [string, string, string];
  const position = index + 1;
  return collect(
    noNumber(
      relevance,
      sharedPlace(row.id, 'strategicRelevance'),
      (t) => t.findings.shared.relevanceUnreadable(relevance, unit, position),
      true,
    ),
    noNumber(
      weight,
      sharedPlace(row.id, 'weight'),
      (t) => t.findings.shared.weightUnreadable(weight, unit, position),
      true,
    ),
  );
}

const indicatorWeights = ({ indicators }: Draft): Finding[] =>
  indicators.flatMap(({ id, values }, index) => {
    const weight = values.weight.trim();
    const place: Place = { step: 'data', section: 'indicators', field: indicatorId(id, 'weight') };
    return collect(
      toWeight(weight) === undefined &&
        wrong(place, (t) => t.objective.problems.indicatorWeight(weight, index + 1)),
    );
  });

const shares = ({ people }: Draft): Finding[] =>
  people.flatMap((person) => {
    const [role, share] = [person.role.trim(), person.share.trim()];
    const place: Place = { step: 'data', section: 'people', field: personId(person.id, 'share') };
    return isBlankPerson(person)
      ? []
      : collect(noNumber(share, place, (t) => t.findings.shareUnreadable(share, role)));
  });

/** A year with no phase is not written, so its number does not matter. */
function yearNumbers({ id, year, phases }: DraftYear): Finding[] {
  if (phases.every(isBlankPhase)) return [];
  return [
    ...collect(
      readYear(year) === null &&
        wrong(
          { step: 'phases', field: yearId(id) },
          (t) => t.findings.yearUnreadable(year.trim()),
          true,
        ),
    ),
    ...phases.flatMap((phase, index) => phaseWeight(phase, index + 1, year.trim())),
  ];
}

function phaseWeight(phase: DraftPhase, position: number, year: string): Finding[] {
  const weight = phase.weight.trim();
  const place: Place = { step: 'phases', field: phaseFieldId(phase.id, 'weight') };
  return collect(
    toWeight(weight) === undefined &&
      wrong(place, (t) => t.objective.problems.phaseWeight(weight, position, year)),
  );
}
