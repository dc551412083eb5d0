/** The totals that the weights of a draft would take beyond 100. */
import { onlyAsked } from './asked';
import type { TotalOf } from './beside';
import type { Draft } from './draft';
import { wrong } from './finding';
import type { Finding } from './finding';
import type { Form } from './form';
import { headerPlace, sharedPlace } from './places';
import { readPercent } from './reading';

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
