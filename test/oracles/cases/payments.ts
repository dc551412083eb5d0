/** Payment times: days weighted by amounts. */
import {
  ritardoAnnuale,
  tempestivita,
  tempoPagamento,
  verificaPagamenti,
} from '../../../src/functions/payments';
import { BAD_INPUT, ifBlank, italian } from '../formulas';
import type { Random } from '../random';
import type { Area, Band, Cell, Range } from '../sheet';
import { Sheet, called } from '../sheet';

const RITARDO_ANNUALE = called(ritardoAnnuale);
const VERIFICA_PAGAMENTI = called(verificaPagamenti);

export function paymentSheets(random: Random): Sheet[] {
  return [
    daysToPayment(random, 'TEMPESTIVITA', called(tempestivita), 30),
    daysToPayment(random, 'TEMPO_PAGAMENTO', called(tempoPagamento), 20),
    annualDelays(random),
    shareOfPay(random),
  ];
}

/** 1 January 2024 and the last day of that year. */
const FIRST = 45_292;
const LAST = 45_657;

interface Invoices {
  amounts: Range;
  from: Range;
  paid: Range;
}

/** Invoices around 2024: some unpaid, some credit notes, some rows blank. */
function writeInvoices(random: Random, band: Band): Invoices {
  const rows = random.list(random.whole(1, 14), (index): Cell[] => {
    if (index > 0 && random.chance(0.1)) return [null, null, null];
    const amount = random.decimal(10, 20_000, 2);
    const from = random.chance(0.3)
      ? random.pick([FIRST, LAST, LAST + 1])
      : random.whole(FIRST - 60, LAST + 60);
    const edge = random.pick([FIRST - 1, FIRST, FIRST, FIRST + 91, LAST, LAST + 1]);
    const day = random.chance(0.3) ? edge : from + random.whole(-40, 90);
    const paid = random.chance(0.2) ? null : day;
    return [random.chance(0.1) ? -amount : amount, from, paid];
  });
  const columnOf = (index: number) => band.list(rows.map((row) => row[index]!));
  return { amounts: columnOf(0), from: columnOf(1), paid: columnOf(2) };
}

/** Σ products / Σ amounts, where there are amounts. */
function mean(products: Area, amounts: Area): string {
  return `=IF(${amounts}=0,NA(),IF(${amounts}<0,${BAD_INPUT},${products}/${amounts}))`;
}

function daysToPayment(
  random: Random,
  name: string,
  implementation: (...args: unknown[]) => unknown,
  cases: number,
): Sheet {
  const sheet = new Sheet(name);
  for (let count = 0; count < cases; count++) {
    sheet.add((band) => {
      const { amounts, from, paid } = writeInvoices(random, band);
      const since = band.cell(random.pick([null, FIRST, FIRST + 91, LAST]));
      const until = band.cell(random.pick([null, LAST, LAST + 30]));
      const stopped = band.list(
        amounts.cells.map(() => (random.chance(0.3) ? random.whole(1, 30) : null)),
      );
      const first = band.formula(`=${ifBlank(since, '0', since)}`);
      const last = band.formula(`=${ifBlank(until, '99999', until)}`);
      const counted = `(${paid}<>"")*(${paid}>=${first})*(${paid}<=${last})*${amounts}`;
      const products = band.formula(`=SUMPRODUCT(${counted}*(${paid}-${from}-${stopped}))`);
      const total = band.formula(`=ROUND(SUMPRODUCT(${counted}),6)`);
      const ranges = [amounts, from, paid].map(({ cells }) => cells);
      return {
        ours: implementation(...ranges, since.value, until.value, stopped.cells),
        native: mean(products, total),
      };
    });
  }
  return sheet;
}

/** Invoices due in the year and those paid in it before falling due; what is unpaid counts until the reading. */
function annualDelays(random: Random): Sheet {
  const sheet = new Sheet('RITARDO_ANNUALE');
  for (let count = 0; count < 40; count++) {
    sheet.add((band) => {
      const { amounts, from: due, paid } = writeInvoices(random, band);
      const year = band.cell(random.chance(0.8) ? 2024 : random.pick([2023, 2025]));
      const given = band.cell(random.chance(0.6) ? null : LAST + random.whole(-120, 120));
      const first = band.formula(`=DATE(${year},1,1)`);
      const last = band.formula(`=DATE(${year},12,31)`);
      const reading = band.formula(`=${ifBlank(given, last, given)}`);
      const isPaid = `(${paid}<>"")*(${paid}<=${reading})`;
      const inYear = `(${due}>=${first})*(${due}<=${last})`;
      // Paid before it fell due, an invoice counts in the year of the payment alone.
      const ahead = `(${paid}<${due})*(${paid}>=${first})*(${paid}<=${last})`;
      const closed = `${isPaid}*((${paid}>=${due})*${inYear}+${ahead})*${amounts}`;
      const open = `(1-${isPaid})*${inYear}*(${due}<=${reading})*${amounts}`;
      const products = band.formula(
        `=SUMPRODUCT(${closed}*(${paid}-${due}))+SUMPRODUCT(${open}*(${reading}-${due}))`,
      );
      const total = band.formula(`=ROUND(SUMPRODUCT(${closed})+SUMPRODUCT(${open}),6)`);
      return {
        ours: RITARDO_ANNUALE(amounts.cells, due.cells, paid.cells, year.value, given.value),
        native: mean(products, total),
      };
    });
  }
  return sheet;
}

function shareOfPay(random: Random): Sheet {
  const sheet = new Sheet('VERIFICA_PAGAMENTI');
  for (let count = 0; count < 20; count++) {
    sheet.add((band) => {
      const weight = band.cell(random.pick([10, 30, 50, 0.4, random.decimal(2, 100, 1)]));
      const share = band.cell(random.pick([1, 0.6, 0, 0.2, random.decimal(0.05, 1, 2)]));
      const least = band.cell(random.pick([null, null, 0.3, 0.25]));
      const fraction = (cell: Area) => `=IF(${cell}>1,${cell}/100,${cell})`;
      const [w, q] = [band.formula(fraction(weight)), band.formula(`=${share}`)];
      const due = band.formula(`=${ifBlank(least, '0.3', least)}`);
      const reached = band.formula(`=ROUND(${w}*${q},9)`);
      const needed = band.formula(`=IF(${q}=0,999,ROUNDUP(ROUND(${due}/${q}*100,8),2))`);
      const percent = (value: Area) => italian(`ROUND(${value}*100,7)`);
      // A weight below 1 is a fraction: all is told in percent.
      const sign = `IF(${weight}<1,"%","")`;
      const found = `"Peso "&${percent(w)}&${sign}&" × quota "&${percent(q)}&"% = "&${percent(reached)}&"%"`;
      const enough = `": serve almeno "&${italian(`${needed}`)}&${sign}`;
      const never = `": nessun peso basta, serve una quota di almeno "&${percent(due)}&"%"`;
      return {
        ours: VERIFICA_PAGAMENTI(weight.value, share.value, least.value),
        native: `=IF(${reached}>=${due},"OK",${found}&IF(${needed}<=100,${enough},${never}))`,
      };
    });
  }
  return sheet;
}
