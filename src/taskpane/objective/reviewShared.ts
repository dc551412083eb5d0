/**
 * What is missing or doubtful of the units that share the objective. A number that cannot be read is no doubt here: the
 * totals that it would be missing from are those of somebody else.
 */
import type { Unit } from '../../domain/plan';
import type { Strings } from '../strings';
import { isSameUnit } from './beside';
import type { TotalOf } from './beside';
import { onlyAsked } from './asked';
import { isBlank, isBlankShared } from './draft';
import type { Draft, DraftShared } from './draft';
import { collect, missing, percentFinding, wrong } from './finding';
import type { Finding } from './finding';
import type { Form } from './form';
import { headerPlace, sharedPlace } from './places';
import { readPercent } from './reading';
import { unknownUnit } from './reviewPlan';

type Texts = Strings['findings']['shared'];
const said = (message: (texts: Texts) => string) => (t: Strings) => message(t.findings.shared);

/** Rows left blank are not looked at: they are not written. */
export function sharedFindings(draft: Draft, form: Form, units: readonly Unit[]): Finding[] {
  return draft.shared.flatMap((row, index) =>
    isBlankShared(row)
      ? []
      : [
          ...unitFindings(draft, row, index, units),
          ...numberFindings(row, index + 1),
          ...weightFindings(row, index + 1, form),
        ],
  );
}

function unitFindings(
  { header, shared }: Draft,
  { id, unit }: DraftShared,
  index: number,
  units: readonly Unit[],
): Finding[] {
  const place = sharedPlace(id, 'unit');
  const name = unit.trim();
  if (name === '')
    return [
      missing(
        place,
        said((t) => t.unitMissing(index + 1)),
      ),
    ];
  const isThis = (other: string) => !isBlank(other) && isSameUnit(units, other, name);
  if (isThis(header.unit))
    return [
      wrong(
        place,
        said((t) => t.own(name)),
      ),
    ];
  const unknown = unknownUnit(units, unit, place);
  const isTwice = shared.slice(0, index).some((before) => isThis(before.unit));
  return [
    ...unknown,
    ...collect(
      isTwice &&
        wrong(
          place,
          said((t) => t.twice(name)),
        ),
    ),
  ];
}

function numberFindings({ id, unit, number }: DraftShared, position: number): Finding[] {
  const place = sharedPlace(id, 'number');
  return collect(
    isBlank(number) &&
      missing(
        place,
        said((t) => t.numberMissing(unit.trim(), position)),
      ),
  );
}

function weightFindings(row: DraftShared, position: number, { weightScale }: Form): Finding[] {
  const [unit, weight, relevance] = [row.unit, row.weight, row.strategicRelevance].map((text) =>
    text.trim(),
  ) as [string, string, string];
  const isCoefficient = weightScale === 'coefficienti';
  const place = sharedPlace(row.id, 'weight');
  return collect(
    percentFinding(
      relevance,
      sharedPlace(row.id, 'strategicRelevance'),
      {
        unreadable: said((t) => t.relevanceUnreadable(relevance, unit, position)),
        outOfRange: said((t) => t.relevanceOutOfRange(relevance, unit, position)),
      },
      { blocks: true },
    ),
    weight === '' &&
      missing(
        place,
        said((t) => t.weightMissing(unit, position)),
      ),
    percentFinding(
      weight,
      place,
      {
        unreadable: said((t) => t.weightUnreadable(weight, unit, position)),
        outOfRange: said((t) =>
          isCoefficient
            ? t.coefficientNegative(weight, unit, position)
            : t.weightOutOfRange(weight, unit, position),
        ),
      },
      { most: isCoefficient ? Infinity : 100, blocks: true },
    ),
  );
}

/** The units whose weights are beyond 100 with that of the draft, each once. */
export function totalFindings(given: Draft, form: Form, totalOf: TotalOf): Finding[] {
  const { header, shared } = onlyAsked(given, form);
  const weighed = [
    { ...header, place: headerPlace('weight') },
    ...shared.map((row) => ({ ...row, place: sharedPlace(row.id, 'weight') })),
  ];
  const told = new Set<string>();
  return weighed.flatMap(({ unit, weight, place }) => {
    const total = totalOf(unit);
    // A weight that is wrong by itself has been told.
    const adds = readPercent(weight) ?? 0;
    if (!total || total.missing >= 0 || adds <= 0 || adds > 100 || told.has(total.unit)) return [];
    told.add(total.unit);
    return [wrong(place, (t) => t.findings.totalTooMuch(total.unit, total.weight, -total.missing))];
  });
}
