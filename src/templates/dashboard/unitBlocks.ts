/** Blocks of the dashboard with a row for each unit and one for the whole authority. */
import { unitKey } from '../../domain/units';
import { cell, cellAddress, rowsBetween } from '../address';
import type { Area, Style } from '../blueprint';
import type { ChartBlueprint } from '../charts';
import type { SheetGrid } from '../sheetGrid';
import { textFormula } from '../sintesi/settingsCells';
import { COLORS, STYLES } from '../style';
import { resolveUnit } from '../../domain/units';
import {
  CHART_COLUMNS,
  FIRST_FIGURE,
  HEADING_HEIGHT,
  LEAST_CHART,
  NAME_COLUMN,
  PRINTED,
  ROW_HEIGHT,
  SEED,
  SEED_COLUMN,
} from './blockLayout';
import { DASHBOARD, GONE, LATE_STATES, PLAN_NAMES } from './identity';
import { writeTable, type KeyedTable, type RowPlace } from './keyedTable';
import type { DashboardPlan, Shown } from './planRows';
import { referenceDateText, writeSentence } from './sheetHead';

/** The rows that count for a row of the table, as a factor in SUMPRODUCT. */
type Which = string;

interface Figure {
  heading: string;
  /** Of the rows that count; `at` gives the cell of a figure of the same row. */
  formula(which: Which, at: (figure: number) => string, isWhole: boolean): string;
  style?: Style;
}

interface Cells {
  /** The names and a figure of all units. */
  names: string;
  of(figure: number): string;
  /** A figure of the whole authority. */
  whole(figure: number): string;
  hasSeveral: string;
}

export interface UnitBlock {
  /** Of the table. */
  name: string;
  title: string;
  figures: Figure[];
  sentence(cells: Cells): string;
  /** About as long as the sentence can be. */
  longest: string;
  chart: Omit<ChartBlueprint, 'categories' | 'place' | 'seed' | 'series' | 'title' | 'name'> & {
    series: { figure: number; name: string; color: string; labelColor: string }[];
  };
}

const WHOLE_KEY = '(ente)';
export const WHOLE_NAME = 'Tutto l’ente';

export function unitTable({ name, figures }: UnitBlock, plan: DashboardPlan): KeyedTable {
  const rows = plan.units.map((unit) => ({
    key: unitKey(unit),
    cells: ({ row }: RowPlace) => [
      unitName(unit, plan),
      ...cellsOf(figures, row, `(${PLAN_NAMES.unit}=$${cellAddress(row, NAME_COLUMN)})`, false),
    ],
  }));
  return { template: DASHBOARD, name, rows };
}

/** A unit as the settings name it, so that it changes with them. */
function unitName(unit: string, { settings, book }: DashboardPlan): Shown {
  const units = book.settings?.units ?? [];
  const known = resolveUnit(units, unit);
  const place = known && settings?.unitNames[units.indexOf(known)];
  return place
    ? { content: { formula: `=IFERROR(TRIM(${textFormula(place).slice(1)}),"")` }, shows: unit }
    : { content: unit, shows: unit };
}

const cellsOf = (
  figures: readonly Figure[],
  row: number,
  which: Which,
  isWhole: boolean,
): Shown[] =>
  figures.map(({ formula }) => {
    const at = (figure: number) => `$${cellAddress(row, FIRST_FIGURE + figure)}`;
    return { content: { formula: `=${formula(which, at, isWhole)}` }, shows: '' };
  });

export function writeUnitBlock(
  grid: SheetGrid,
  plan: DashboardPlan,
  block: UnitBlock,
): ChartBlueprint {
  const { title, figures, chart } = block;
  const start = grid.row;
  const across = { row: start, column: NAME_COLUMN, rows: 1, columns: PRINTED - 1 };
  grid.line(across, title, STYLES.section);
  grid.atLeast(start, ROW_HEIGHT);
  grid.row += 1;
  const sentenceRow = grid.row;
  grid.row += 1;
  const style = (figure: Figure): Style => ({ ...STYLES.centered, ...figure.style });
  const looks = [
    { heading: 'Settore', width: 0, style: { ...STYLES.value, bold: true } },
    ...figures.map((each) => ({ heading: each.heading, width: 0, style: style(each) })),
  ];
  const { headings, end } = writeTable(grid, unitTable(block, plan), looks, {
    ...{ rowHeight: ROW_HEIGHT, end: 'next' },
  });
  grid.atLeast(headings, HEADING_HEIGHT);
  grid.put(headings, SEED_COLUMN, SEED);
  const whole = cellsOf(figures, end, `(${PLAN_NAMES.leads}=1)`, true);
  grid.put(end, 0, WHOLE_KEY);
  [{ content: WHOLE_NAME, shows: WHOLE_NAME }, ...whole].forEach(({ content }, index) => {
    const at = { row: end, column: NAME_COLUMN + index, rows: 1, columns: 1 };
    grid.field(at, content, looks[index]!.style, { bold: true, fill: COLORS.band });
  });
  grid.atLeast(end, ROW_HEIGHT);
  grid.row = end + 1;
  const last = fillUp(grid, headings, end);
  const range = (column: number) => rowsBetween({ column, columns: 1 }, headings, end);
  const all = `$B$${headings + 1}:$B$${end + 1}`;
  const sentence = block.sentence({
    names: range(NAME_COLUMN),
    of: (figure) => range(FIRST_FIGURE + figure),
    whole: (figure) => cellAddress(end, FIRST_FIGURE + figure, true),
    hasSeveral: `ROWS(${all})>3`,
  });
  const after = grid.row;
  grid.row = sentenceRow;
  const date = referenceDateText(plan);
  const said = date === undefined ? sentence : `"Al "&${date}&": "&${sentence}`;
  writeSentence(grid, { formula: `=${said}` }, block.longest, PRINTED - 1);
  grid.row = after;
  grid.together({ row: start, rows: after - start });
  const rows = (column: number): Area => ({
    ...{ row: headings + 1, column, rows: end - headings, columns: 1 },
  });
  return {
    ...{ ...chart, name: title, title, categories: rows(NAME_COLUMN) },
    series: chart.series.map(({ figure, ...each }) => ({
      ...each,
      values: rows(FIRST_FIGURE + figure),
    })),
    seed: cell(headings, SEED_COLUMN),
    place: { row: headings, rows: last - headings, ...CHART_COLUMNS },
  };
}

/** Blank rows under a short table, for the chart to stand beside. Gives the row after them. */
export function fillUp(grid: SheetGrid, headings: number, end: number): number {
  let height = HEADING_HEIGHT + (end - headings) * ROW_HEIGHT;
  for (; height < LEAST_CHART; height += ROW_HEIGHT) {
    grid.atLeast(grid.row, ROW_HEIGHT);
    grid.put(grid.row, CHART_COLUMNS.column, '');
    grid.row += 1;
  }
  return grid.row;
}

const { state, progress, expected, score, weight } = PLAN_NAMES;
const count = (which: Which, ...conditions: string[]) =>
  `SUMPRODUCT(${[which, ...conditions].join('*')}*1)`;
const isOne = (...states: string[]) =>
  `(${states.map((each) => `(${state}="${each}")`).join('+')})`;
const EXISTS = `(${state}<>"${GONE}")`;

const OBJECTIVES: Figure = { heading: 'Obiettivi', formula: (which) => count(which, EXISTS) };

/** "12 obiettivi", "1 obiettivo". */
const objectives = (cell: string) => `IF(${cell}=1,"1 obiettivo",${cell}&" obiettivi")`;

const SHARED = ' (quelli condivisi una volta sola nell’ente, una per ogni settore sotto)';

/** Of a plan that knows no states: how many objectives each unit has. */
export function countsBlock(): UnitBlock {
  return {
    name: 'CruscottoObiettivi',
    title: 'Obiettivi per settore',
    figures: [OBJECTIVES],
    sentence: ({ whole }) => `${objectives(whole(0))}&"${SHARED}. Nessuno stato da mostrare."`,
    longest: `Al 31/12/2026: 100 obiettivi${SHARED}. Nessuno stato da mostrare.`,
    chart: {
      ...{ kind: 'BarClustered', numberFormat: '0;;;' },
      series: [{ figure: 0, name: 'Obiettivi', color: COLORS.heading, labelColor: COLORS.ink }],
    },
  };
}

export function statesBlock(): UnitBlock {
  return {
    name: 'CruscottoStati',
    title: 'Obiettivi per settore e stato',
    figures: [
      {
        heading: 'Non avviati o in ritardo',
        formula: (which) => count(which, isOne(...LATE_STATES)),
      },
      { heading: 'In corso', formula: (which) => count(which, isOne('In corso', 'In anticipo')) },
      { heading: 'Conclusi', formula: (which) => count(which, `(LEFT(${state},8)="Conclusa")`) },
      { heading: 'Da avviare', formula: (which) => count(which, isOne('Da avviare')) },
      { heading: 'Senza stato', formula: (_which, at) => `${at(5)}-SUM(${at(0)}:${at(3)})` },
      OBJECTIVES,
    ],
    sentence: ({ names, of, whole, hasSeveral }) => {
      const states = `", "&${whole(0)}&" non avviati o in ritardo, "&${whole(1)}&" in corso, "&${whole(2)}&" conclusi, "&${whole(3)}&" da avviare"`;
      const none = `IF(${whole(4)}>0,", "&${whole(4)}&" senza stato","")`;
      const late = of(0);
      const most = `IF(AND(${hasSeveral},MAX(${late})>0)," Più ritardi: "&INDEX(${names},MATCH(MAX(${late}),${late},0))&" ("&MAX(${late})&").","")`;
      return `${objectives(whole(5))}&"${SHARED}"&${states}&${none}&"."&${most}`;
    },
    longest: `Al 31/12/2026: 100 obiettivi${SHARED}, 10 non avviati o in ritardo, 10 in corso, 10 conclusi, 10 da avviare, 10 senza stato. Più ritardi: Un settore dal nome piuttosto lungo (10).`,
    chart: {
      kind: 'BarStacked100',
      numberFormat: '0;;;',
      series: [
        { figure: 0, name: 'Non avviati o in ritardo', color: '#7B1E0E', labelColor: COLORS.white },
        { figure: 1, name: 'In corso', color: '#F4C95D', labelColor: COLORS.ink },
        { figure: 2, name: 'Conclusi', color: '#4F8A3C', labelColor: COLORS.white },
        { figure: 3, name: 'Da avviare', color: '#DCE6F1', labelColor: COLORS.ink },
        { figure: 4, name: 'Senza stato', color: '#A0A0A0', labelColor: COLORS.ink },
      ],
    },
  };
}

const percent = STYLES.percent;
const inPoints = (cell: string) => `ROUND(${cell}*100,0)&"%"`;

export function progressBlock(): UnitBlock {
  const known = `ISNUMBER(${progress})`;
  const both = `${known}*ISNUMBER(${expected})`;
  const mean = (which: Which, condition: string, values: string) => {
    const rows = `${which}*${condition}`;
    return `IF(SUMPRODUCT(${rows}*1)=0,"",SUMPRODUCT(${rows}*1,${values})/SUMPRODUCT(${rows}*1))`;
  };
  return {
    name: 'CruscottoAvanzamento',
    title: 'Avanzamento e avanzamento atteso per settore',
    figures: [
      { heading: 'Avanza-mento', formula: (which) => mean(which, known, progress), style: percent },
      { heading: 'Atteso', formula: (which) => mean(which, both, expected), style: percent },
      {
        heading: 'Scarto in punti',
        formula: (_which, at) =>
          `IF(OR(${at(0)}="",${at(1)}=""),"",ROUND((${at(0)}-${at(1)})*100,1))`,
        style: { numberFormat: '+0;-0;0' },
      },
      { heading: 'Obiettivi con avanza-mento', formula: (which) => count(which, known) },
    ],
    sentence: ({ names, of, whole, hasSeveral }) => {
      const gap = of(2);
      const worst = `IF(AND(${hasSeveral},MIN(${gap})<0)," Il più indietro: "&INDEX(${names},MATCH(MIN(${gap}),${gap},0))&" ("&ROUND(-MIN(${gap}),0)&" punti sotto l’atteso).","")`;
      const some = `"l’ente è al "&${inPoints(whole(0))}&IF(${whole(1)}="",""," a fronte del "&${inPoints(whole(1))}&" atteso")&" (media semplice degli obiettivi)."&${worst}`;
      return `IF(${whole(3)}=0,"nessun avanzamento da mostrare: nessun obiettivo ha fasi pianificate.",${some})`;
    },
    longest:
      'Al 31/12/2026: l’ente è al 100% a fronte del 100% atteso (media semplice degli obiettivi). Il più indietro: Un settore dal nome piuttosto lungo davvero (10 punti sotto l’atteso).',
    chart: {
      ...{ kind: 'BarClustered', numberFormat: '0%;;;', maximum: 1 },
      series: [
        { figure: 0, name: 'Avanzamento', color: COLORS.heading, labelColor: COLORS.ink },
        { figure: 1, name: 'Atteso', color: COLORS.planned, labelColor: COLORS.ink },
      ],
    },
  };
}

/** A score as the sheets write it: 1 is 100. */
export const FULL_SCORE = '0.99999';

export function scoresBlock(): UnitBlock {
  const known = `ISNUMBER(${score})`;
  const formula = (which: Which, isWhole: boolean) => {
    const rows = `${which}*${known}*1`;
    const simple = `SUMPRODUCT(${rows},${score})/SUMPRODUCT(${rows})`;
    const weighted = `IF(SUMPRODUCT(${rows},${weight})>0,SUMPRODUCT(${rows},${score},${weight})/SUMPRODUCT(${rows},${weight}),${simple})`;
    return `IF(SUMPRODUCT(${rows})=0,"",${isWhole ? simple : weighted})`;
  };
  return {
    name: 'CruscottoPunteggi',
    title: 'Punteggio medio per settore',
    figures: [
      {
        heading: 'Punteggio medio',
        formula: (which, _at, isWhole) => formula(which, isWhole),
        style: percent,
      },
      {
        heading: 'A 100 o più',
        formula: (which) => count(which, known, `(${score}>${FULL_SCORE})`),
      },
      { heading: 'Sotto 60', formula: (which) => count(which, known, `(${score}<0.6)`) },
      { heading: 'Con punteggio', formula: (which) => count(which, known) },
      OBJECTIVES,
    ],
    sentence: ({ names, of, whole, hasSeveral }) => {
      const scores = of(0);
      const ends = `IF(AND(${hasSeveral},MAX(${scores})>MIN(${scores}))," Il più alto: "&INDEX(${names},MATCH(MAX(${scores}),${scores},0))&" ("&${inPoints(`MAX(${scores})`)}&"); il più basso: "&INDEX(${names},MATCH(MIN(${scores}),${scores},0))&" ("&${inPoints(`MIN(${scores})`)}&").","")`;
      const some = `"punteggio medio dell’ente "&${inPoints(whole(0))}&" su "&${objectives(whole(3))}&" (per settore con i pesi degli obiettivi, per l’ente media semplice)."&${ends}`;
      return `IF(${whole(3)}=0,"nessun punteggio da mostrare: nelle schede mancano ancora i consuntivi.",${some})`;
    },
    longest:
      'Al 31/12/2026: punteggio medio dell’ente 100% su 100 obiettivi (per settore con i pesi degli obiettivi, per l’ente media semplice). Il più alto: Un settore dal nome piuttosto lungo (100%); il più basso: Un settore dal nome piuttosto lungo (100%).',
    chart: {
      ...{ kind: 'BarClustered', numberFormat: '0%;;;' },
      series: [
        { figure: 0, name: 'Punteggio medio', color: COLORS.heading, labelColor: COLORS.ink },
      ],
    },
  };
}

/** All that a dashboard may have, in order. */
export const ALL_BLOCKS = [countsBlock, statesBlock, progressBlock, scoresBlock];

/** Those that a plan has something for. */
export function blocksOf({ hasStates, hasScores }: DashboardPlan): UnitBlock[] {
  return [
    ...(hasStates ? [statesBlock(), progressBlock()] : [countsBlock()]),
    ...(hasScores ? [scoresBlock()] : []),
  ];
}
