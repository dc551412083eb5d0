/** Scores: weighted means of grades. */
import { named } from '../../functions/support';
import type { Random } from '../random';
import type { Cell } from '../sheet';
import { Sheet } from '../sheet';

const PUNTEGGIO = named('PUNTEGGIO');

/** Grades as fractions, some of them blank, beyond 100% or 0. */
function grades(random: Random, length: number): Cell[] {
  return random.list(length, () => {
    if (random.chance(0.2)) return null;
    return random.chance(0.2) ? random.pick([0, 1, 1.2]) : random.decimal(0, 1, 4);
  });
}

/** Weights in points or coefficients, some of them missing. */
function weights(random: Random, length: number): Cell[] {
  return random.list(length, () =>
    random.chance(0.15) ? random.pick([0, null]) : random.decimal(0.5, 60, random.pick([0, 1, 2])),
  );
}

/** Weights that add up to 100, or to 1 as fractions, or nearly. */
function strictWeights(random: Random, length: number): Cell[] {
  const parts = random.list(length, () => random.whole(1, 9));
  const total = parts.reduce((one, other) => one + other, 0);
  const shares = parts.map((part) => Math.floor((part * 10_000) / total));
  shares[0]! += 10_000 - shares.reduce((one, other) => one + other, 0);
  if (random.chance(0.4)) shares[0]! += random.whole(1, 200);
  const scale = random.pick([100, 10_000]);
  return shares.map((share) => share / scale);
}

export function scoreSheets(random: Random): Sheet[] {
  return [sharedOut(random), asZero(random), strict(random)];
}

/** Blank grades are excluded: of the weights only those with a grade count. */
function sharedOut(random: Random): Sheet {
  const sheet = new Sheet('PUNTEGGIO');
  for (let count = 0; count < 80; count++) {
    sheet.add((band) => {
      const length = random.whole(1, 12);
      const g = band.list(grades(random, length));
      const w = band.list(weights(random, length));
      const counted = band.formula(`=SUMPRODUCT((${g}<>"")*${w})`);
      return {
        ours: PUNTEGGIO(g.cells, w.cells, random.pick([null, 'escludi'])),
        native: `=IF(${counted}=0,NA(),SUMPRODUCT(${w},${g})/${counted})`,
      };
    });
  }
  return sheet;
}

function asZero(random: Random): Sheet {
  const sheet = new Sheet('PUNTEGGIO zero');
  for (let count = 0; count < 50; count++) {
    sheet.add((band) => {
      const length = random.whole(1, 12);
      const g = band.table([grades(random, length)]);
      const w = band.table([weights(random, length)]);
      return {
        ours: PUNTEGGIO(g.cells, w.cells, 'zero'),
        native: `=IF(SUM(${w})=0,NA(),SUMPRODUCT(${w},${g})/SUM(${w}))`,
      };
    });
  }
  return sheet;
}

/** Weights that do not make 100 or 1, and blank grades where they are an error. */
function strict(random: Random): Sheet {
  const sheet = new Sheet('PUNTEGGIO stretto');
  for (let count = 0; count < 20; count++) {
    sheet.add((band) => {
      const length = random.whole(2, 8);
      const g = band.list(random.list(length, () => random.decimal(0, 1, 3)));
      const w = band.list(strictWeights(random, length));
      const isDue = (due: number) => `ABS(ROUND(SUM(${w}),9)-${due})<=${due / 20_000}`;
      const areFractions = `AND(MAX(${w})<=1,${isDue(1)})`;
      return {
        ours: PUNTEGGIO(g.cells, w.cells, 'errore', 'stretto'),
        native: `=IF(OR(${isDue(100)},${areFractions}),SUMPRODUCT(${w},${g})/SUM(${w}),VALUE("x"))`,
      };
    });
  }
  return sheet;
}
