/** Schedules: how far the work is and should be, when it begins and ends, and the marks that dates make. */
import {
  atteso,
  avanzamento,
  cronoprogramma,
  fine,
  inizio,
  scostamento,
} from '../../../src/functions/schedule';
import {
  YEARS,
  eachPeriod,
  marked,
  periodOf,
  randomDay,
  randomMarks,
  randomShape,
  randomSpan,
  writeCalendar,
} from '../periods';
import type { Random } from '../random';
import { Sheet, called } from '../sheet';

const AVANZAMENTO = called(avanzamento);
const ATTESO = called(atteso);
const SCOSTAMENTO = called(scostamento);
const INIZIO = called(inizio);
const FINE = called(fine);
const CRONOPROGRAMMA = called(cronoprogramma);

export function scheduleSheets(random: Random): Sheet[] {
  return [reached(random), due(random), deviations(random), ends(random), marks(random)];
}

function reached(random: Random): Sheet {
  const sheet = new Sheet('AVANZAMENTO');
  for (let count = 0; count < 40; count++) {
    sheet.add((band) => {
      const shape = randomShape(random);
      const length = shape.years * shape.periods;
      const planned = band.table(randomMarks(random, shape, randomSpan(random, length)));
      const done = band.table(randomMarks(random, shape, randomSpan(random, length)));
      const year = band.cell(random.pick(YEARS));
      const day = randomDay(random, Number(year.value), shape.years);
      const date = band.cell(random.chance(0.4) ? null : day);
      const { firsts } = writeCalendar(band, shape, year);
      const all = band.formula(`=SUMPRODUCT(${marked(planned)})`);
      const counted = `((${date}="")+(${firsts}<=${date})>0)`;
      return {
        ours: AVANZAMENTO(planned.cells, done.cells, date.value, year.value),
        native: `=IF(${all}=0,NA(),MIN(1,SUMPRODUCT(${marked(done)}*${counted})/${all}))`,
      };
    });
  }
  return sheet;
}

function due(random: Random): Sheet {
  const sheet = new Sheet('ATTESO');
  for (let count = 0; count < 50; count++) {
    sheet.add((band) => {
      const shape = randomShape(random);
      const span = randomSpan(random, shape.years * shape.periods);
      const planned = band.table(randomMarks(random, shape, span));
      const year = band.cell(random.pick(YEARS));
      const date = band.cell(randomDay(random, Number(year.value), shape.years));
      const { lasts } = writeCalendar(band, shape, year);
      const all = band.formula(`=SUMPRODUCT(${marked(planned)})`);
      return {
        ours: ATTESO(planned.cells, date.value, year.value),
        native: `=IF(${all}=0,NA(),SUMPRODUCT(${marked(planned)}*(${lasts}<=${date}))/${all})`,
      };
    });
  }
  return sheet;
}

/** Months marked with X alone: they can be counted with COUNTIF. */
function deviations(random: Random): Sheet {
  const sheet = new Sheet('SCOSTAMENTO');
  for (let count = 0; count < 20; count++) {
    sheet.add((band) => {
      const shape = { years: 1, periods: 12, isColumn: random.chance(0.3) };
      const planned = band.table(randomMarks(random, shape, randomSpan(random, 12), true));
      const done = band.table(randomMarks(random, shape, randomSpan(random, 12), true));
      const year = band.cell(random.pick(YEARS));
      const date = band.cell(randomDay(random, Number(year.value)));
      const { firsts, lasts } = writeCalendar(band, shape, year);
      const reached = `COUNTIFS(${done},"X",${firsts},"<="&${date})`;
      const share = `MIN(1,${reached}/COUNTIF(${planned},"X"))`;
      const expected = `COUNTIFS(${planned},"X",${lasts},"<="&${date})/COUNTIF(${planned},"X")`;
      return {
        ours: SCOSTAMENTO(planned.cells, done.cells, date.value, year.value),
        native: `=IF(COUNTIF(${planned},"X")=0,NA(),${share}-${expected})`,
      };
    });
  }
  return sheet;
}

function ends(random: Random): Sheet {
  const sheet = new Sheet('INIZIO FINE');
  for (let count = 0; count < 40; count++) {
    sheet.add((band) => {
      const shape = randomShape(random);
      const span = randomSpan(random, shape.years * shape.periods);
      const planned = band.table(randomMarks(random, shape, span, true));
      const year = band.cell(random.pick(YEARS));
      const { firsts, lasts } = writeCalendar(band, shape, year);
      const isLine = shape.years === 1;
      const first = isLine
        ? `INDEX(${firsts},MATCH("X",${planned},0))`
        : `MINIFS(${firsts},${planned},"X")`;
      const last = isLine
        ? `LOOKUP(2,1/(${planned}="X"),${lasts})`
        : `MAXIFS(${lasts},${planned},"X")`;
      const where = (day: string) => `=IF(COUNTIF(${planned},"X")=0,NA(),${day})`;
      return {
        ours: [INIZIO(planned.cells, year.value), FINE(planned.cells, year.value)],
        native: [where(first), where(last)],
      };
    });
  }
  return sheet;
}

function marks(random: Random): Sheet {
  const sheet = new Sheet('CRONOPROGRAMMA');
  for (let count = 0; count < 20; count++) {
    sheet.add((band) => {
      const year = band.cell(random.pick(YEARS));
      const start = randomDay(random, Number(year.value));
      const from = band.cell(start);
      const to = band.cell(start + random.pick([0, random.whole(0, 30), random.whole(0, 300)]));
      const columns = band.cell(random.pick([null, null, 12, 4, 24, 36, 48, 52, 53, 10]));
      const periods = columns.value === '' ? 12 : Number(columns.value);
      const shape = { years: 1, periods, isColumn: false };
      const native = eachPeriod(shape, (period) => {
        const { first, last } = periodOf(`${year}`, periods, period);
        return `=IF(AND(${first}<=${to},${last}>=${from}),"X","")`;
      });
      return {
        ours: CRONOPROGRAMMA(from.value, to.value, year.value, columns.value),
        native: native.flat(),
      };
    });
  }
  return sheet;
}
