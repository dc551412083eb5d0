/** Rules on weights: what an objective weighs, and what the weights of a unit, or of a schedule, total. */
import type { BookObjective } from '../book';
import { showsFraction, type CountedRow } from '../countedRows';
import { roundHalfAway } from '../decimal';
import { payShare } from '../paymentWeight';
import { isFilledPhase } from './scheduleRules';
import { unitNamed } from './settingsRules';
import { rule, when, type Raised, type Spot } from './rule';
import { totalOf } from './totals';
import type { View } from './view';
import { wordsOf } from './wording';

/** The rows of an objective, one for each of its units, with the weight that counts. */
const rowsOf = (subject: BookObjective, { rows }: View) =>
  rows.filter(({ objective }) => objective?.key === subject.key);

export const unitTotal = rule({
  id: 'PE01',
  severity: 'blocks',
  on: 'unit',
  check: ({ unit, rows, weight, missing }, { units }) => {
    if (missing === null || missing === 0) return [];
    const first = rows.find(({ weightAt }) => weightAt !== null)?.weightAt;
    const spot: Spot = first ? { at: first } : unitNamed(units, unit);
    return [{ spot, facts: { unit, weight, missing } }];
  },
});

/** A weight that Excel keeps as a fraction: with its percent sign on the sheet, which the summary has not, or without. */
function fractionOf(
  { weight, inSummary, onSheet }: CountedRow,
  isIncomplete: boolean,
): Pick<LikePercentage, 'weight' | 'points' | 'isPercent'> | null {
  if (inSummary && onSheet?.value && showsFraction(inSummary, onSheet.value)) {
    const points = onSheet.value;
    return { weight: roundHalfAway(points / 100, 10), points, isPercent: true };
  }
  if (!isIncomplete || weight === null || weight <= 0 || weight >= 1) return null;
  return { weight, points: roundHalfAway(weight * 100, 10), isPercent: false };
}

interface LikePercentage {
  number: string;
  weight: number;
  points: number;
  isPercent: boolean;
}

/** "20%" in a cell is 0,2: of a hundred points, beside others that are. */
export const weightLikePercentage = rule({
  id: 'PE02',
  severity: 'blocks',
  on: 'unit',
  check: ({ unit, rows, missing }, { units }): Raised<LikePercentage>[] =>
    rows.flatMap((row) => {
      const fraction = fractionOf(row, missing !== null && missing !== 0);
      const { number, weightAt: place, objective } = row;
      return fraction === null
        ? []
        : [
            {
              spot: place ? { at: place } : unitNamed(units, unit),
              facts: { number: number.trim(), ...fraction },
              ...(objective && { objective: objective.key }),
            },
          ];
    }),
});

export const weightMissing = rule({
  id: 'PE14',
  severity: 'toKnow',
  on: 'objective',
  missing: true,
  check: (subject, view) => {
    const own = rowsOf(subject, view).find(({ shared }) => shared === null);
    return when(view.asks(subject, 'weight') && own?.weight === null, () => ({
      spot: { field: 'weight' },
      facts: { isCoefficient: view.areCoefficients },
    }));
  },
});

const WHOLE = 100;

/** What the objective states for each of its units, with its spot. */
const stated = ({ objective }: BookObjective, field: 'weight' | 'strategicRelevance') => [
  { unit: objective.unit.trim(), value: objective[field], position: 0, spot: { field } as Spot },
  ...objective.sharedWith.map((shared, index) => ({
    ...{ unit: shared.unit.trim(), value: shared[field], position: index + 1 },
    spot: { shared: index, field } as Spot,
  })),
];

/** `position`: among the units that share the objective, from 1; 0 for the one that leads it. */
export const weightOutOfRange = rule({
  id: 'PE15',
  severity: 'blocks',
  on: 'objective',
  check: (subject, { areCoefficients }) =>
    stated(subject, 'weight').flatMap(({ unit, value, position, spot }) =>
      value !== null && (value < 0 || (value > WHOLE && !areCoefficients))
        ? [{ spot, facts: { unit, position, weight: value, isCoefficient: areCoefficients } }]
        : [],
    ),
});

export const relevanceOutOfRange = rule({
  id: 'PE17',
  severity: 'toFix',
  on: 'objective',
  check: (subject) =>
    stated(subject, 'strategicRelevance').flatMap(({ unit, value, position, spot }) =>
      value !== null && (value < 0 || value > WHOLE)
        ? [{ spot, facts: { unit, position, relevance: value } }]
        : [],
    ),
});

/** The first weight that is written is where the others are looked at from. */
export const phaseWeights = rule({
  id: 'PE16',
  severity: 'toFix',
  on: 'objective',
  check: ({ objective: { schedules } }) =>
    schedules.flatMap(({ year, phases }, schedule): Raised<PhaseTotal>[] => {
      const filled = phases.filter(isFilledPhase);
      const weights = filled.flatMap(({ weight }) => weight ?? []);
      const first = phases.findIndex(({ weight }) => weight !== null);
      if (first < 0) return [];
      const { total, missing } = totalOf(weights);
      return when(missing !== 0, () => ({
        spot: { schedule, phase: first, field: 'weight' },
        facts: { year, total, missing, blank: filled.length - weights.length },
      }));
    }),
});

interface PhaseTotal {
  year: number;
  total: number;
  missing: number;
  /** Phases without a weight, where others have one. */
  blank: number;
}

export const phaseWeightNegative = rule({
  id: 'PE19',
  severity: 'blocks',
  on: 'phase',
  check: ({ owner, phase: { name, weight }, schedule, index }) => {
    const { year } = owner.objective.schedules[schedule]!;
    return when(weight !== null && weight < 0, () => ({
      spot: { schedule, phase: index, field: 'weight' },
      facts: { position: index + 1, name: name.trim(), year, weight: weight! },
    }));
  },
});

/** The objective that the law asks for: on the times in which the authority pays. */
const PAYMENTS =
  /\b(?:temp[io]|termin[ei]|tempestiv\w*|ritard[oi]|scadenz[ae])\b(?: \w+){0,2} (?:di|dei|del|nei|nel|per il|delle?) pagament[oi]\b|\bpagament[oi] (?:tempestiv|nei termini|entro)|\bpagament[oi] (?:delle |di )?fattur\w* (?:entro|nei)/;

export const isPaymentObjective = (title: string): boolean => PAYMENTS.test(wordsOf(title));

/** The law speaks of result pay: the weight counts for the share of it that depends on objectives. */
export const paymentWeightLow = rule({
  id: 'PE06',
  severity: 'blocks',
  on: 'objective',
  law: 'D.L. 13/2023, art. 4-bis, c. 2; Circ. MEF-RGS 1/2024',
  needs: ['objectivesShare'],
  check: (subject, view) => {
    const share = view.book.settings?.smvp.objectivesShare ?? null;
    if (share === null || view.areCoefficients) return [];
    if (!isPaymentObjective(subject.objective.title)) return [];
    return rowsOf(subject, view).flatMap(({ unit, weight, weightAt: place, shared }) => {
      if (weight === null || weight <= 0 || weight > WHOLE) return [];
      const pay = payShare(weight / WHOLE, share);
      if (pay.isEnough) return [];
      const needed = pay.needed === null ? null : roundHalfAway(pay.needed * WHOLE, 2);
      const spot: Spot = place
        ? { at: place }
        : shared === null
          ? { field: 'weight' }
          : { shared, field: 'weight' };
      return [{ spot, facts: { unit, weight, share, reached: pay.reached, needed } }];
    });
  },
});
