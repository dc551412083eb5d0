/** What the dashboard tells by unit: how many objectives, their states, their progress, their scores. */
import { areaAddress, onSheet } from '../address';
import type { ColumnKey } from '../sintesi/columns';
import { scoreColumns } from '../sintesi/scoreBlock';
import { COLORS, STYLES } from '../style';
import { GONE, LATE_STATES, PLAN_NAMES } from './identity';
import type { DashboardPlan } from './planRows';
import type { Figure, UnitBlock, Which } from './unitBlock';

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
      const some = `"avanzamento dell’ente "&${inPoints(whole(0))}&IF(${whole(1)}="","",", atteso "&${inPoints(whole(1))})&" (media semplice degli obiettivi)."&${worst}`;
      return `IF(${whole(3)}=0,"nessun avanzamento da mostrare: nessun obiettivo ha fasi pianificate.",${some})`;
    },
    longest:
      'Al 31/12/2026: avanzamento dell’ente 100%, atteso 100% (media semplice degli obiettivi). Il più indietro: Un settore dal nome piuttosto lungo davvero (10 punti sotto l’atteso).',
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

/** The lines of the scores below the authority's summary, headings and the authority's own line included. */
function summaryScores({ book }: DashboardPlan): { names: string; scores: string } | undefined {
  const summary = book.summaries.find((each) => each.unit === null && each.scores);
  if (!summary?.scores) return undefined;
  const { row, rows, column } = summary.scores.units;
  const keyed = Object.entries(summary.columns).map(([key, at]) => ({
    key: key as ColumnKey,
    column: at,
  }));
  const columns = scoreColumns(keyed);
  if (columns?.name !== column) return undefined;
  const range = (of: number) =>
    onSheet(
      summary.sheet,
      areaAddress({ row: row - 1, column: of, rows: rows + 2, columns: 1 }, true),
    );
  return { names: `TRIM(${range(columns.name)})`, scores: range(columns.score) };
}

/** As the summary calls the authority. */
const AUTHORITY = '"ENTE"';

export function scoresBlock(plan: DashboardPlan): UnitBlock {
  const known = `ISNUMBER(${score})`;
  const own = (which: Which, isWhole: boolean) => {
    const rows = `${which}*${known}*1`;
    const simple = `SUMPRODUCT(${rows},${score})/SUMPRODUCT(${rows})`;
    const weighted = `IF(SUMPRODUCT(${rows},${weight})>0,SUMPRODUCT(${rows},${score},${weight})/SUMPRODUCT(${rows},${weight}),${simple})`;
    return `IF(SUMPRODUCT(${rows})=0,"",${isWhole ? simple : weighted})`;
  };
  const summary = summaryScores(plan);
  /** Whether the summary, by the rules of the SMVP, has a score for a name. */
  const isIn = (name: string) =>
    summary
      ? `IFERROR(SUMPRODUCT((${summary.names}=${name})*ISNUMBER(${summary.scores})),0)>0`
      : 'FALSE';
  const formula = (which: Which, isWhole: boolean, name: string) =>
    summary
      ? `IF(${isIn(isWhole ? AUTHORITY : name)},IFERROR(SUMPRODUCT((${summary.names}=${isWhole ? AUTHORITY : name})*1,${summary.scores}),""),${own(which, isWhole)})`
      : own(which, isWhole);
  return {
    name: 'CruscottoPunteggi',
    title: 'Punteggi per settore',
    figures: [
      {
        heading: 'Punteggio',
        formula: (which, _at, isWhole, name) => formula(which, isWhole, name),
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
      const how = `IF(${isIn(AUTHORITY)}," (come nella sintesi)."," (media dei punteggi degli obiettivi: per settore con i loro pesi dove ci sono, per l’ente semplice).")`;
      const some = `"punteggio dell’ente "&${inPoints(whole(0))}&", "&${objectives(whole(3))}&" con punteggio"&${how}&${ends}`;
      return `IF(${whole(3)}=0,"nessun punteggio da mostrare: nelle schede mancano ancora i consuntivi.",${some})`;
    },
    longest:
      'Al 31/12/2026: punteggio dell’ente 100%, 100 obiettivi con punteggio (media dei punteggi degli obiettivi: per settore con i loro pesi dove ci sono, per l’ente semplice). Il più alto: Un settore dal nome piuttosto lungo (100%); il più basso: Un settore dal nome piuttosto lungo (100%).',
    chart: {
      ...{ kind: 'BarClustered', numberFormat: '0%;;;' },
      series: [{ figure: 0, name: 'Punteggio', color: COLORS.heading, labelColor: COLORS.ink }],
    },
  };
}

/** All that a dashboard may have, in order. */
export const ALL_BLOCKS = [countsBlock, statesBlock, progressBlock, scoresBlock];

/** Those that a plan has something for. */
export function blocksOf(plan: DashboardPlan): UnitBlock[] {
  return [
    ...(plan.hasStates ? [statesBlock(), progressBlock()] : [countsBlock()]),
    ...(plan.hasScores ? [scoresBlock(plan)] : []),
  ];
}
