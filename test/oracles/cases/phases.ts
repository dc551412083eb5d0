/** The states of phases and objectives. */
import {
  avanzamentoObiettivo,
  semaforo,
  statoFase,
  statoObiettivo,
} from '../../../src/functions/schedule';
import { stateOfAll as formulaOfAll } from '../../../src/templates/sheet/statesOfYears';
import {
  YEARS,
  dayAround,
  eachPeriod,
  marked,
  randomDay,
  randomMarks,
  randomShape,
  randomSpan,
  writeCalendar,
} from '../periods';
import type { Random } from '../random';
import type { Area, Band } from '../sheet';
import { Sheet, called } from '../sheet';

const STATO_FASE = called(statoFase);
const SEMAFORO = called(semaforo);
const STATO_OBIETTIVO = called(statoObiettivo);
const AVANZAMENTO_OBIETTIVO = called(avanzamentoObiettivo);

/** From the state that asks for action first, with the lights. */
const STATES = [
  ['Non avviata', 1],
  ['In ritardo', 1],
  ['In corso', 3],
  ['In anticipo', 3],
  ['Da avviare', 0],
  ['Conclusa in ritardo', 2],
  ['Conclusa', 3],
  ['Conclusa in anticipo', 3],
  ['Non pianificata', 0],
] as const;

const NAMES = `{${STATES.map(([state]) => `"${state}"`).join(',')}}`;
const LIGHTS = `{${STATES.map(([, light]) => light).join(',')}}`;

export function phaseSheets(random: Random): Sheet[] {
  return [phases(random), objectives(random)];
}

interface Phase {
  planned: Area | string;
  done: Area | string;
  /** The cells' numbers from 1, and the first and last days of their periods. */
  positions: Area | string;
  firsts: Area | string;
  lasts: Area | string;
  date: Area;
}

/** Cells with what the state of a phase depends on. */
function countMarks(band: Band, phase: Phase) {
  const { planned, done, positions, firsts, lasts, date } = phase;
  const sum = (what: string) => band.formula(`=SUMPRODUCT(${what})`);
  return {
    planned: sum(marked(planned)),
    done: sum(`${marked(done)}*(${firsts}<=${date})`),
    ended: sum(`${marked(planned)}*(${lasts}<=${date})`),
    begun: sum(`${marked(planned)}*(${firsts}<=${date})`),
    lastPlanned: sum(`MAX(${marked(planned)}*${positions})`),
    lastDone: sum(`MAX(${marked(done)}*(${firsts}<=${date})*${positions})`),
  };
}

function stateFormula(counts: ReturnType<typeof countMarks>, executed: string): string {
  const { planned, done, ended, begun, lastPlanned, lastDone } = counts;
  const early = `IF(${lastDone}>${lastPlanned},"Conclusa in ritardo","Conclusa in anticipo")`;
  const closed = `IF(OR(${done}=0,${lastDone}=${lastPlanned}),"Conclusa",${early})`;
  const idle = `IF(${ended}=0,"Da avviare","Non avviata")`;
  const pace = `IF(${done}<${ended},"In ritardo",IF(${done}>${begun},"In anticipo","In corso"))`;
  const open = `IF(${done}=0,${idle},${pace})`;
  const isClosed = `OR(${executed}="SI",${done}>=${planned})`;
  return `=IF(${planned}=0,"Non pianificata",IF(${isClosed},${closed},${open}))`;
}

/** Work that follows its plan for a while, begins sooner or later, or ends elsewhere. */
function doneSpan(random: Random, [from, to]: [number, number], length: number): [number, number] {
  if (random.chance(0.25)) return [0, 0];
  const start = Math.max(0, from + random.pick([0, 0, 0, -1, 1, 2]));
  const end = random.pick([to, to + 1, to - 1, to - 1, random.whole(from, to)]);
  return [start, Math.min(length, end)];
}

function phases(random: Random): Sheet {
  const sheet = new Sheet('STATO_FASE');
  for (let count = 0; count < 80; count++) {
    sheet.add((band) => {
      const shape = randomShape(random);
      const length = shape.years * shape.periods;
      const span = randomSpan(random, length);
      const planned = band.table(randomMarks(random, shape, span));
      const reached = doneSpan(random, span, length);
      const done = band.table(randomMarks(random, shape, reached));
      const firstYear = random.pick(YEARS);
      const year = band.cell(firstYear);
      const date = band.cell(
        random.chance(0.5)
          ? dayAround(random, firstYear, reached[1], shape)
          : randomDay(random, firstYear, shape.years),
      );
      const executed = band.cell(random.pick([null, null, null, 'NO', 'SI']));
      const { firsts, lasts } = writeCalendar(band, shape, year);
      const positions = band.table(
        eachPeriod(shape, (period, more) => more * shape.periods + period + 1),
      );
      const counts = countMarks(band, { planned, done, positions, firsts, lasts, date });
      const state = band.formula(stateFormula(counts, `${executed}`));
      const given = [planned.cells, done.cells, date.value, year.value, executed.value];
      const ours = STATO_FASE(...given);
      return {
        ours: [ours, SEMAFORO(ours)],
        native: [`=${state}`, `=INDEX(${LIGHTS},MATCH(${state},${NAMES},0))`],
      };
    });
  }
  return sheet;
}

/** Months of a few phases, with weights, without, or with some of them. */
function objectives(random: Random): Sheet {
  const sheet = new Sheet('STATO_OBIETTIVO');
  for (let count = 0; count < 60; count++) {
    sheet.add((band) => {
      const [shape, length] = [{ years: 1, periods: 12, isColumn: false }, random.whole(1, 5)];
      const rows = random.list(length, () => {
        const span = randomSpan(random, 12);
        return [span, doneSpan(random, span, 12)] as const;
      });
      const planned = band.table(rows.flatMap(([span]) => randomMarks(random, shape, span)));
      const done = band.table(rows.flatMap(([, span]) => randomMarks(random, shape, span)));
      const firstYear = random.pick(YEARS);
      const year = band.cell(firstYear);
      const date = band.cell(dayAround(random, firstYear, rows[0]![1][1], shape));
      const weighted = random.chance(0.6);
      const weights = band.list(
        rows.map(() => (weighted ? random.pick([null, 0, 20, 30, 50, 12.5]) : null)),
      );
      const { firsts, lasts } = writeCalendar(band, shape, year);
      const positions = band.table(
        eachPeriod(shape, (period, more) => more * shape.periods + period + 1),
      );
      const each = rows.map((_, row) => {
        const cells = { planned: planned.row(row), done: done.row(row) };
        const counts = countMarks(band, { ...cells, positions, firsts, lasts, date });
        const weight = `IF(SUM(${weights})=0,1,N(${weights.at(row)}))`;
        return { counts, weight };
      });
      return {
        ours: [
          STATO_OBIETTIVO(planned.cells, done.cells, date.value, year.value, weights.cells),
          AVANZAMENTO_OBIETTIVO(planned.cells, done.cells, date.value, year.value, weights.cells),
        ],
        native: [objectiveFormula(band, each), progressFormula(band, each)],
      };
    });
  }
  return sheet;
}

interface CountedPhase {
  counts: ReturnType<typeof countMarks>;
  weight: string;
}

/** The states of the phases that count, or none. */
function objectiveFormula(band: Band, each: CountedPhase[]): string {
  const states = band.formulas(
    each.map(({ counts, weight }) => [
      `=IF(${weight}>0,${stateFormula(counts, '"NO"').slice(1)},"Non pianificata")`,
    ]),
  );
  return `=${formulaOfAll(each.map((_, row) => states.at(row)))}`;
}

function progressFormula(band: Band, each: CountedPhase[]): string {
  const counted = band.formulas(
    each.map(({ counts, weight }) => [`=IF(${counts.planned}=0,0,${weight})`]),
  );
  const reached = band.formulas(
    each.map(({ counts }) => [
      `=IF(${counts.planned}=0,0,MIN(1,${counts.done}/${counts.planned}))`,
    ]),
  );
  return `=IF(SUM(${counted})=0,NA(),SUMPRODUCT(${counted},${reached})/SUM(${counted}))`;
}
