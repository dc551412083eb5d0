/**
 * The formulas of the scores below a summary. They say what `src/domain/scoring/groupScore.ts` and `authorityScore.ts`
 * compute, from the rows of the table and from the rules in the settings; what they wait for they say in the same words.
 */
import { NOTHING_MEASURED, NO_WEIGHT, PENALTIES_UNREADABLE } from '../../domain/scoring/groupScore';
import { NO_SHARE, NO_UNIT_MEASURED, SHARES_UNREADABLE } from '../../domain/scoring/authorityScore';
import { NOTHING_MEASURABLE } from '../../domain/scoring/objectiveScore';
import { PROVISIONAL, WAITING } from '../../domain/scoring/scoreWords';
import { valueOrReason } from '../formulas';
import { SMVP_NAMES, TABLE_NAMES } from '../settings/names';
import { decimalsFormula, roundedFormula, saysNo, saysYes } from '../settings/ruleFormulas';

/** The columns of the table with its headings, as ranges; those that a table may lack are undefined. */
export interface TableRanges {
  number: string;
  unit: string;
  weight: string;
  score: string;
  owner: string | undefined;
  strategicRelevance: string | undefined;
  scoreOutcome: string | undefined;
}

/** Of whom a line of scores is: its cells, and the column by which its objectives are known. */
export interface GroupCells {
  name: string;
  score: string;
  outcome: string;
}

const text = (words: string): string => `"${words.replace(/"/g, '""')}"`;
const column = (table: string, at: number): string => `INDEX(${table},0,${at})`;
const { penalties, shares, bands } = TABLE_NAMES;
const { relevanceCounts, prerequisites, weights, unitShares, roundsBeforeBanding } = SMVP_NAMES;

/** The first objective of each group is its place; blank where there are no more groups. */
export function nameFormula(
  { weights: its, groups }: { weights: string; groups: string },
  position: string,
): string {
  const found = `INDEX(${valueOrReason('VERIFICA_PESI', its, '100', groups)},${position},1)`;
  // What is wrong with the weights is told by their check.
  return `IFERROR(INDEX(${groups},MATCH(${found},${groups},0)),"")`;
}

/** Scores of the rows less the points that the settings take from them; blank where there is none. */
function netScores({ unit, number, score }: TableRanges): string {
  const points = column(penalties, 2);
  const isIts = `((${unit}&" n. "&${number})=TRANSPOSE(${column(penalties, 1)}&""))*1`;
  const taken = `MMULT(${isIts},IF(ISNUMBER(${points}),${points},0))`;
  return `IF(ISNUMBER(${score}),IF(${score}>${taken},${score}-${taken},0),"")`;
}

const numbers = (range: string): string => `IF(ISNUMBER(${range}),${range},0)`;

/** Weights of the rows of a group, with the strategic relevance where that counts. */
function countedWeights(ranges: TableRanges, isIts: string): string {
  const relevance = ranges.strategicRelevance;
  const factor = relevance === undefined ? '0' : numbers(relevance);
  const counted = `IF(${saysYes(relevanceCounts)},${factor},1)`;
  return `IF(${isIts},${numbers(ranges.weight)}*${counted},0)`;
}

/** Names of the rows that a condition picks, after words for one and for more. */
function pickedRows(ranges: TableRanges, rows: string, one: string, more: string): string {
  const found = `TEXTJOIN(", ",TRUE,IF((${rows})>0,${ranges.number}&"",""))`;
  return `${text(`${WAITING}: `)}&IF(SUMPRODUCT((${rows})*1)=1,${text(one)},${text(more)})&" "&${found}`;
}

/** What a group waits for or lacks, blank where its score is whole. */
export function outcomeFormula(
  ranges: TableRanges,
  groups: string,
  { name }: Pick<GroupCells, 'name'>,
  isStrict: boolean,
): string {
  const { weight, score, scoreOutcome, strategicRelevance } = ranges;
  const isIts = `(${groups}=${name})`;
  const count = (...factors: string[]) => `SUMPRODUCT(${[isIts, ...factors].join('*')})`;
  const isOf = (outcome: string) =>
    scoreOutcome === undefined
      ? '0'
      : `(LEFT(${scoreOutcome}&"",${outcome.length})=${text(outcome)})`;
  const inWords = (range: string) => `ISTEXT(${range})*(${range}<>"")`;
  const withWeight = `ISNUMBER(${weight})*(${weight}>0)`;
  const relevant =
    strategicRelevance === undefined
      ? ''
      : `*IF(${saysYes(relevanceCounts)},${strategicRelevance}<>0,TRUE)`;
  const isCounted = `${withWeight}${relevant}`;
  const wordsOfWeight = `${isIts}*${inWords(weight)}`;
  const without = strategicRelevance === undefined ? '1' : `(1-ISNUMBER(${strategicRelevance}))`;
  const noRelevance = `${isIts}*${withWeight}*${without}`;
  const wordsOfScore = `${isIts}*${isCounted}*${inWords(score)}`;
  const whole = count(isCounted, `ISNUMBER(${score})`, `(1-${isOf(PROVISIONAL)})`);
  const blank = `(1-ISNUMBER(${score}))*(${score}="")`;
  const all = `(${count(isCounted, `ISNUMBER(${score})`)}+${count(isCounted, blank, `(1-${isOf(NOTHING_MEASURABLE)})`)})`;
  const last = `IF(${whole}<${all},${text(`${PROVISIONAL}: `)}&${whole}&" di "&${all},"")`;
  const measured = `IF(${count(isCounted, `ISNUMBER(${score})`)}=0,${text(NOTHING_MEASURED)},${last})`;
  const strict = isStrict ? strictly(ranges, groups, name, measured) : measured;
  const cases: [condition: string, words: string][] = [
    [unreadable(penalties, '>=0', '<=1'), text(PENALTIES_UNREADABLE)],
    [
      `SUMPRODUCT(${wordsOfWeight})>0`,
      pickedRows(ranges, wordsOfWeight, 'peso dell’obiettivo', 'pesi degli obiettivi'),
    ],
    [
      `AND(${saysYes(relevanceCounts)},SUMPRODUCT(${noRelevance})>0)`,
      pickedRows(
        ranges,
        noRelevance,
        'strategicità dell’obiettivo',
        'strategicità degli obiettivi',
      ),
    ],
    [`SUMPRODUCT(${wordsOfScore})>0`, pickedRows(ranges, wordsOfScore, 'obiettivo', 'obiettivi')],
    [`${count(isCounted)}=0`, text(NO_WEIGHT)],
  ];
  const said = cases.reduceRight(
    (rest, [condition, words]) => `IF(${condition},${words},${rest})`,
    strict,
  );
  return `IF(${name}="","",${said})`;
}

/** Rows of a table of the settings whose second column is no number within limits; its headings are one. */
function unreadable(table: string, ...limits: string[]): string {
  const [first, second] = [column(table, 1), column(table, 2)];
  const within = limits.map((limit) => `*(${second}${limit})`).join('');
  return `SUMPRODUCT((${first}<>"")*(1-ISNUMBER(${second})${within}))>1`;
}

/** In words that the weights of a unit do not total what they must, where the SMVP asks for it. */
function strictly(
  { unit, weight, score }: TableRanges,
  groups: string,
  name: string,
  otherwise: string,
): string {
  const sum = `SUMIF(${unit},${name},${weight})`;
  const isOff = `ABS(${sum}-100)>0.005,ABS(${sum}-1)>0.00005`;
  const ofGroup = (range: string, other: string) =>
    `IF(${groups}=${name},IF(ISNUMBER(${range}),${range},${other}),${other})`;
  const args = [ofGroup(score, '""'), ofGroup(weight, '0'), '"escludi"', '"stretto"'];
  const told = valueOrReason('ESITO_PUNTEGGIO', ...args);
  return `IF(AND(TRIM(${weights})="stretto",${isOff}),${told},${otherwise})`;
}

/** The score of a group: rounded where it is, blank as long as nothing is measured, else the words of its outcome. */
export function scoreFormula(
  ranges: TableRanges,
  groups: string,
  { name, outcome }: Pick<GroupCells, 'name' | 'outcome'>,
  isUnit: boolean,
): string {
  const { weight, score } = ranges;
  const isIts = `(${groups}=${name})`;
  const mean = valueOrReason('PUNTEGGIO', netScores(ranges), countedWeights(ranges, isIts));
  const missed = `SUMPRODUCT(${isIts}*ISNUMBER(${weight})*(${weight}=0)*ISNUMBER(${score})*(${score}<1-1E-11))`;
  const gated = `IF(AND(TRIM(${prerequisites})="azzera",${missed}>0),0,${mean})`;
  const taken = isUnit ? `-SUMIF(${column(penalties, 1)},${name},${column(penalties, 2)})` : '';
  const exact = taken === '' ? gated : `MAX(0,${gated}${taken})`;
  // What PUNTEGGIO says in words is no number to compute with.
  const value = `IFERROR(${roundedFormula('settore', `(${exact})`)},${mean})`;
  return scoreOrWords(outcome, value, [NO_WEIGHT, NOTHING_MEASURED], `${name}=""`);
}

/** A score that waits shows its words; of one of which nothing is measured yet there is nothing to say. */
function scoreOrWords(
  outcome: string,
  value: string,
  nothing: readonly string[],
  isBlank: string,
): string {
  const waits = `OR(LEFT(${outcome},${WAITING.length})="${WAITING}",LEFT(${outcome},5)="pesi:")`;
  const saysNothing = nothing.map((words) => `${outcome}=${text(words)}`).join(',');
  return `IF(${isBlank},"",IF(${waits},IF(OR(${saysNothing}),"",${outcome}),${value}))`;
}

/** The band of merit of the score in a cell. */
export function bandFormula(score: string): string {
  const from = (at: number) => `INDEX(${bands},2,${at}):INDEX(${bands},ROWS(${bands}),${at})`;
  const asked = `IF(${saysNo(roundsBeforeBanding)},"",${decimalsFormula()})`;
  const band = valueOrReason('FASCIA', score, from(1), from(2), asked);
  return `IF(ISNUMBER(${score}),IF(COUNT(${from(1)})=0,"",${band}),"")`;
}

/** The cells of the units, as ranges. */
export type UnitCells = GroupCells;

function sharesOf({ unit, weight }: TableRanges, { name }: UnitCells): string {
  const by = (rule: string) => `TRIM(${unitShares})="${rule}"`;
  const objectives = `COUNTIFS(${unit},${name},${weight},">0")`;
  const own = `SUMIF(${column(shares, 1)},${name},${column(shares, 2)})`;
  return `IF(${name}="",0,IF(${by('obiettivi')},${objectives},IF(${by('pesi')},${own},1)))`;
}

export function authorityOutcomeFormula(ranges: TableRanges, units: UnitCells): string {
  const { name, score, outcome } = units;
  const isCounted = `(${sharesOf(ranges, units)}>0)`;
  const count = (...factors: string[]) => `SUMPRODUCT(${[isCounted, ...factors].join('*')})`;
  const bySomething = `OR(TRIM(${unitShares})="obiettivi",TRIM(${unitShares})="pesi")`;
  const inWords = `ISTEXT(${score})*(${score}<>"")`;
  const whole = count(`ISNUMBER(${score})`, `(${outcome}="")`);
  const waiting = `${text(`${WAITING}: `)}&TEXTJOIN(", ",TRUE,IF(${isCounted}*${inWords}>0,${name},""))`;
  const cases: [condition: string, words: string][] = [
    [`AND(TRIM(${unitShares})="pesi",${unreadable(shares, '>=0')})`, text(SHARES_UNREADABLE)],
    // Units without any weight have no line: where all count the same none of them is measured.
    [`${count('1')}=0`, `IF(${bySomething},${text(NO_SHARE)},${text(NO_UNIT_MEASURED)})`],
    [`${count(inWords)}>0`, waiting],
    [`${count(`ISNUMBER(${score})`)}=0`, text(NO_UNIT_MEASURED)],
    [
      `${whole}<${count('1')}`,
      `${text(`${PROVISIONAL}: `)}&${whole}&" di "&${count('1')}&" settori"`,
    ],
  ];
  return cases.reduceRight((rest, [condition, words]) => `IF(${condition},${words},${rest})`, '""');
}

export function authorityScoreFormula(
  ranges: TableRanges,
  units: UnitCells,
  outcome: string,
): string {
  const share = sharesOf(ranges, units);
  const { score } = units;
  const mean = `SUMPRODUCT(${share}*${numbers(score)})/SUMPRODUCT(${share}*ISNUMBER(${score}))`;
  const value = roundedFormula('ente', `(${mean})`);
  return scoreOrWords(outcome, value, [NO_UNIT_MEASURED, NO_SHARE], 'FALSE');
}
