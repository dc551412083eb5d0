/** Totals of weights, also by group, and shares that make exactly 100. */
import { named } from '../../functions/support';
import { ifBlank, italian } from '../formulas';
import type { Random } from '../random';
import type { Area, Cell } from '../sheet';
import { Sheet } from '../sheet';

const VERIFICA_PESI = named('VERIFICA_PESI');
const NORMALIZZA_PESI = named('NORMALIZZA_PESI');

/** Ways of writing the name of each unit. */
const UNITS: [string, ...string[]][] = [
  ['SUAP', 'Suap', 'suap '],
  ['CUC', 'Cuc'],
  ['Segreteria generale', 'SEGRETERIA  GENERALE'],
  ['Attività sociali', 'ATTIVITÀ SOCIALI', 'Attivita  sociali'],
];

export function weightSheets(random: Random): Sheet[] {
  return [totals(random), groups(random), shares(random)];
}

/** Weights that make 100 or a little more or less. */
function nearHundred(random: Random): Cell[] {
  const weights: Cell[] = random.list(random.whole(0, 9), () =>
    random.chance(0.1) ? null : random.decimal(0, 10, random.pick([0, 1, 2])),
  );
  const sum = weights.reduce<number>((one, other) => one + Number(other), 0);
  const rest = Number((100 - sum).toFixed(2));
  if (random.chance(0.1)) return [...weights, null];
  const off = random.pick([0, 0, 0.005, -0.005, 0.006, -0.5, 10, -10, 33.33]);
  return [...weights, Number((rest + off).toFixed(3))];
}

function outcome(sum: string, total: string): string {
  const rest = `ROUND(${total}-${sum},9)`;
  const text = `IF(${rest}>0,": mancano "&${italian(rest)},": "&${italian(`-${rest}`)}&" di troppo")`;
  return `IF(ABS(${rest})<=0.005,"OK","Somma "&${italian(sum)}&${text})`;
}

function totals(random: Random): Sheet {
  const sheet = new Sheet('VERIFICA_PESI');
  for (let count = 0; count < 40; count++) {
    sheet.add((band) => {
      const w = band.list(nearHundred(random));
      const total = band.cell(random.pick([null, null, 100, 110, 1]));
      const sum = band.formula(`=ROUND(SUM(${w}),9)`);
      const due = band.formula(`=${ifBlank(total, '100', total)}`);
      return {
        ours: VERIFICA_PESI(w.cells, total.value),
        native: `=IF(COUNT(${w})=0,NA(),${outcome(`${sum}`, `${due}`)})`,
      };
    });
  }
  return sheet;
}

/** The rows of the result are found by numbering the groups where they first appear. */
function groups(random: Random): Sheet {
  const sheet = new Sheet('VERIFICA_PESI gruppi');
  for (let count = 0; count < 30; count++) {
    sheet.add((band) => {
      const length = random.whole(1, 10);
      const names = band.list(
        random.list(length, () =>
          random.chance(0.1) ? null : random.pick(random.pick(UNITS as [[string]])),
        ),
      );
      const w = band.list(
        random.list(length, (index) =>
          random.chance(0.1) && index > 0 ? null : random.pick([50, 100, random.decimal(1, 99, 1)]),
        ),
      );
      const each = random.list(length, (index) => index);
      const shown = band.formulas(
        each.map((index) => {
          const unnamed = ifBlank(w.at(index), '""', '"(senza gruppo)"');
          return [`=${ifBlank(names.at(index), unnamed, `TRIM(${names.at(index)})`)}`];
        }),
      );
      const keys = band.formulas(
        each.map((index) => [`=SUBSTITUTE(UPPER(${shown.at(index)}),"À","A")`]),
      );
      const isNew = band.formulas(
        each.map((index) => {
          const key = keys.at(index);
          return [`=IF(AND(${key}<>"",COUNTIF(${keys.upTo(index)},${key})=1),1,0)`];
        }),
      );
      const numbers = band.formulas(
        each.map((index) => [`=IF(${isNew.at(index)}=1,SUM(${isNew.upTo(index)}),"")`]),
      );
      const ours = VERIFICA_PESI(w.cells, null, names.cells) as unknown[][];
      return {
        ours: [ours.length, ours],
        native: [
          `=MAX(${numbers})`,
          ...ours.flatMap((_, index) => groupRow(index + 1, { shown, keys, numbers, weights: w })),
        ],
      };
    });
  }
  return sheet;
}

interface Groups {
  shown: Area;
  keys: Area;
  numbers: Area;
  weights: Area;
}

/** Group, sum and outcome. */
function groupRow(number: number, { shown, keys, numbers, weights }: Groups): string[] {
  const at = `MATCH(${number},${numbers},0)`;
  const sum = `ROUND(SUMIF(${keys},INDEX(${keys},${at}),${weights}),9)`;
  return [`=INDEX(${shown},${at})`, `=${sum}`, `=${outcome(sum, '100')}`];
}

/** Largest remainder: whole units of the last decimal, the missing ones by rank of what was cut off. */
function shares(random: Random): Sheet {
  const sheet = new Sheet('NORMALIZZA_PESI');
  for (let count = 0; count < 30; count++) {
    sheet.add((band) => {
      const coefficients = random.chance(0.5);
      const w = band.list(
        random.list(random.whole(1, 9), (index) => {
          if (index > 0 && random.chance(0.15)) return random.pick([0, null]);
          return coefficients ? random.pick([1, 1.5, 2]) : random.decimal(0.1, 60, 1);
        }),
      );
      const total = band.cell(random.pick([null, 100, 1, 60]));
      const decimals = band.cell(random.pick([null, 0, 1, 2, 3]));
      const scale = band.formula(`=10^${ifBlank(decimals, '2', decimals)}`);
      const units = band.formula(`=${ifBlank(total, '100', total)}*${scale}`);
      const each = w.cells.map((_, index) => index);
      const exact = band.formulas(
        each.map((index) => [`=ROUND(${w.at(index)}/SUM(${w})*${units},8)`]),
      );
      const cut = band.formulas(each.map((index) => [`=INT(${exact.at(index)})`]));
      const rests = band.formulas(
        each.map((index) => [`=ROUND(${exact.at(index)}-${cut.at(index)},8)`]),
      );
      const rank = (index: number) =>
        `RANK(${rests.at(index)},${rests})+COUNTIF(${rests.upTo(index)},${rests.at(index)})-1`;
      const missing = band.formula(`=${units}-SUM(${cut})`);
      return {
        ours: NORMALIZZA_PESI(w.cells, total.value, decimals.value),
        native: each.map((index) => {
          const share = `(${cut.at(index)}+IF(${rank(index)}<=${missing},1,0))/${scale}`;
          return `=${ifBlank(w.at(index), '""', share)}`;
        }),
      };
    });
  }
  return sheet;
}
