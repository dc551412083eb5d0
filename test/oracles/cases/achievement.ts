/** Degrees of achievement of indicators and deadlines. */
import { named } from '../../functions/support';
import { BAD_INPUT, ifBlank } from '../formulas';
import type { Random } from '../random';
import type { Area, Cell } from '../sheet';
import { Sheet } from '../sheet';

const GRADO = named('GRADO');
const GRADO_DATA = named('GRADO_DATA');

export function achievementSheets(random: Random): Sheet[] {
  return [indicators(random), deadlines(random)];
}

/** Stands for no limit: no ratio of the cases comes near. */
const BOUNDLESS = '1000000';

interface Indicator {
  actual: Area;
  target: Area;
  direction: Area;
  baseline: Area;
  /** The limits, each a number. */
  least: Area;
  most: Area;
}

/** The degree before its limits; a decreasing indicator brought to 0 or less is beyond any. */
function gradeFormula({ actual, target, direction, baseline }: Indicator): string {
  const is = (name: string, then: string, otherwise: string) =>
    `IF(${direction}="${name}",${then},${otherwise})`;
  const decreasing = `IF(${actual}<=0,${BOUNDLESS},${target}/${actual})`;
  const ratio = is(
    'decrescente_scarto',
    `2-${actual}/${target}`,
    is('decrescente', decreasing, `${actual}/${target}`),
  );
  const plain = `IF(${target}<=0,${BAD_INPUT},${ratio})`;
  // A baseline beyond the target contradicts the polarity that is given.
  const isLess = `OR(${direction}="decrescente",${direction}="decrescente_scarto")`;
  const isBeyond = `OR(AND(${direction}="crescente",${baseline}>${target}),AND(${isLess},${baseline}<${target}))`;
  const part = `(${actual}-${baseline})/(${target}-${baseline})`;
  const fromUsed = `IF(OR(${target}=${baseline},${isBeyond}),${BAD_INPUT},${part})`;
  // Nothing decreases from 0 to a target above it: the cell is blank.
  const fromBaseline = `IF(AND(${baseline}=0,${isLess},${target}>0),${plain},${fromUsed})`;
  const threshold = (condition: string) => `IF(${condition},1,0)`;
  const grade = is(
    'soglia_min',
    threshold(`${actual}>=${target}`),
    is(
      'soglia_max',
      threshold(`${actual}<=${target}`),
      is('uguale', threshold(`${actual}=${target}`), ifBlank(baseline, plain, fromBaseline)),
    ),
  );
  return ifBlank(actual, 'NA()', ifBlank(target, 'NA()', grade));
}

function limited(grade: Area, { least, most }: Indicator): string {
  const within = `MIN(${most},MAX(${least},${grade}))`;
  return `IF(AND(${grade}=${BOUNDLESS},${most}=${BOUNDLESS}),${BAD_INPUT},${within})`;
}

const DIRECTIONS = [
  null,
  'crescente',
  'decrescente',
  'decrescente_scarto',
  'soglia_min',
  'soglia_max',
  'uguale',
] as const;

/** Counts, days, percentages, answers; at times as much as the target, nothing, or missing. */
function actualAndTarget(random: Random): [Cell, Cell] {
  const kind = random.pick(['count', 'count', 'days', 'share', 'answer'] as const);
  if (kind === 'answer') return [random.pick(['SI', 'NO']), random.pick(['SI', 'SI', 1])];
  const one = () => {
    if (kind === 'count') return random.whole(0, 40);
    return kind === 'days' ? random.decimal(-20, 30, 1) : random.decimal(0, 1.2, 3);
  };
  const target = random.chance(0.1) ? 0 : one();
  if (random.chance(0.05))
    return random.pick([[null, target] as const, [one(), null] as const]) as [Cell, Cell];
  return [random.chance(0.15) ? target : one(), target];
}

function indicators(random: Random): Sheet {
  const sheet = new Sheet('GRADO');
  for (let count = 0; count < 150; count++) {
    sheet.add((band) => {
      const [actual, target] = actualAndTarget(random).map((value) => band.cell(value));
      const direction = band.cell(random.pick(DIRECTIONS));
      // SI and NO have no way to go.
      const hasWay = typeof actual!.value !== 'string' && random.chance(0.25);
      const baseline = band.cell(hasWay ? random.whole(0, 40) : null);
      const least = band.cell(random.pick([null, null, null, 0.1, -1]));
      const most = band.cell(random.pick([null, null, null, 1.2, 'nessuno']));
      const number = (cell: Area) => `IF(${cell}="SI",1,IF(${cell}="NO",0,${cell}))`;
      const read: Indicator = {
        actual: band.formula(`=${ifBlank(actual!, '""', number(actual!))}`),
        target: band.formula(`=${ifBlank(target!, '""', number(target!))}`),
        direction,
        baseline,
        least: band.formula(`=${ifBlank(least, '0', least)}`),
        most: band.formula(`=${ifBlank(most, '1', `IF(${most}="nessuno",${BOUNDLESS},${most})`)}`),
      };
      const given = [actual!, target!, direction, baseline, least, most].map(({ value }) => value);
      const grade = band.formula(`=${gradeFormula(read)}`);
      return { ours: GRADO(...given), native: `=${limited(grade, read)}` };
    });
  }
  return sheet;
}

/** 1 January 2024. */
const NEW_YEAR = 45_292;

/** Days and grades, the days growing. */
function delayTable(random: Random): Cell[][] {
  let days = random.whole(1, 10);
  let grade = 1;
  return random.list(random.whole(2, 5), () => {
    grade = Number((grade - random.decimal(0.05, 0.15, 2)).toFixed(2));
    const row = [days, grade];
    days += random.whole(5, 25);
    return row;
  });
}

function deadlines(random: Random): Sheet {
  const sheet = new Sheet('GRADO_DATA');
  for (let count = 0; count < 80; count++) {
    sheet.add((band) => {
      const deadline = NEW_YEAR + random.whole(0, 365);
      const lateness = random.chance(0.25) ? random.pick([-1, 0, 0, 1]) : random.whole(-15, 75);
      // At times with the time of day, which does not count.
      const day = deadline + lateness + random.pick([0, 0, 0.75]);
      const done = band.cell(random.chance(0.15) ? null : day);
      const due = band.cell(deadline);
      const rule = band.table(
        random.chance(0.5)
          ? delayTable(random)
          : [[random.pick([null, 30, 60, random.whole(1, 90)])]],
      );
      const reference = band.cell(random.chance(0.5) ? null : deadline + random.whole(-10, 10));
      const delay = band.formula(`=INT(${done})-${due}`);
      const linear = `MAX(0,1-${delay}/${rule})`;
      const days = `${rule.at(0)}:${rule.at(rule.cells.length * 2 - 2)}`;
      const grades = `${rule.at(1)}:${rule.at(rule.cells.length * 2 - 1)}`;
      const byTable = `IF(${delay}>MAX(${days}),0,INDEX(${grades},COUNTIF(${days},"<"&${delay})+1))`;
      const late = rule.cells.length > 1 ? byTable : ifBlank(rule, '0', linear);
      const undone = ifBlank(reference, 'NA()', `IF(${reference}>${due},0,NA())`);
      return {
        ours: GRADO_DATA(done.value, due.value, rule.cells, reference.value),
        native: `=${ifBlank(done, undone, `IF(${delay}<=0,1,${late})`)}`,
      };
    });
  }
  return sheet;
}
