/** Points by thresholds, bands of merit, and the pay that follows from a score. */
import { named } from '../../functions/support';
import { ifBlank } from '../formulas';
import type { Random } from '../random';
import type { Cell } from '../sheet';
import { Sheet } from '../sheet';

const SCAGLIONE = named('SCAGLIONE');
const FASCIA = named('FASCIA');
const PREMIO = named('PREMIO');

export function bandSheets(random: Random): Sheet[] {
  return [points(random), bands(random), pay(random)];
}

/** Growing thresholds, as fractions with two decimals. */
function thresholds(random: Random, length: number): number[] {
  let threshold = random.whole(0, 60);
  return random.list(length, () => {
    const value = threshold / 100;
    threshold += random.whole(1, 15);
    return value;
  });
}

/** Any score, or one at a threshold or just around it. */
function scoreNear(random: Random, limits: number[]): number {
  if (random.chance(0.5)) return random.decimal(0, 1.2, 3);
  const limit = random.pick(limits as [number]);
  return Number((limit + random.pick([0, 0, 0.001, -0.001, -0.005, 0.004, -0.006])).toFixed(3));
}

/** Sorted thresholds are looked up; others are counted down from the highest. */
function points(random: Random): Sheet {
  const sheet = new Sheet('SCAGLIONE');
  for (let count = 0; count < 50; count++) {
    sheet.add((band) => {
      const limits = thresholds(random, random.whole(2, 7));
      const value = band.cell(scoreNear(random, limits));
      const rows: [Cell, Cell][] = limits.map((limit) => [limit, random.decimal(0, 20, 1)]);
      const isSorted = random.chance(0.5);
      if (!isSorted) rows.sort(() => random.next() - 0.5).splice(1, 0, [null, null]);
      const s = band.list(rows.map(([limit]) => limit));
      const p = band.list(rows.map(([, point]) => point));
      const reached = `LARGE(${s},COUNTIF(${s},">"&${value})+1)`;
      const found = isSorted
        ? `LOOKUP(${value},${s},${p})`
        : `INDEX(${p},MATCH(${reached},${s},0))`;
      return {
        ours: SCAGLIONE(value.value, s.cells, p.cells),
        native: `=IF(${value}<MIN(${s}),NA(),${found})`,
      };
    });
  }
  return sheet;
}

const LABELS = ['Insufficiente', 'D', 'C', 'B', 'A', 'Eccellente'];

function bands(random: Random): Sheet {
  const sheet = new Sheet('FASCIA');
  for (let count = 0; count < 50; count++) {
    sheet.add((band) => {
      const limits = thresholds(random, random.whole(2, 6));
      const value = band.cell(scoreNear(random, limits));
      const s = band.table([limits]);
      const names = band.table([LABELS.slice(0, limits.length)]);
      const decimals = band.cell(random.pick([null, 0, 1, 2, 2, 2, 3]));
      const rounded = band.formula(
        `=${ifBlank(decimals, `${value}`, `ROUND(${value},${decimals})`)}`,
      );
      return {
        ours: FASCIA(value.value, s.cells, names.cells, decimals.value),
        native: `=IF(${rounded}<${s.at(0)},NA(),LOOKUP(${rounded},${s},${names}))`,
      };
    });
  }
  return sheet;
}

function pay(random: Random): Sheet {
  const sheet = new Sheet('PREMIO');
  for (let count = 0; count < 50; count++) {
    sheet.add((band) => {
      // An odd base and a score that ends with 5 make half a cent.
      const isHalf = random.chance(0.4);
      const year = band.cell(random.pick([null, 365, 366, 360]));
      const days = band.cell(isHalf || random.chance(0.4) ? null : random.whole(0, 360));
      const base = band.cell(
        isHalf ? random.whole(0, 8000) * 2 + 1 : random.decimal(100, 16_000, 2),
      );
      const score = band.cell(
        isHalf ? (random.whole(0, 150) * 10 + 5) / 1000 : random.decimal(0, 1.5, 4),
      );
      const share = band.cell(
        isHalf ? null : random.pick([null, 0.5, 0.15, random.decimal(0, 1, 2)]),
      );
      const ofYear = ifBlank(year, '365', year);
      const served = ifBlank(days, ofYear, days);
      const given = [base, score, days, year, share].map(({ value }) => value);
      return {
        ours: PREMIO(...given),
        native: `=ROUND(${base}*${ifBlank(share, '1', share)}*${served}/${ofYear}*${score},2)`,
      };
    });
  }
  return sheet;
}
