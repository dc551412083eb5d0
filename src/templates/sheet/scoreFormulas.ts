/**
 * The formulas of degrees and scores. Each setting of the SMVP reaches the functions by its name in the workbook; a
 * setting that is not understood reaches them as it is, so that the cell says so in words.
 */
import { given, valueOrReason } from '../formulas';
import { SMVP_NAMES } from '../settings/names';
import { DEFAULT_DECIMALS, MOST_DECIMALS, roundedFormula } from '../settings/ruleFormulas';

/** Typed as actual value where nobody can measure the indicator. */
const NOT_MEASURABLE = 'non misurabile';

/** Addresses of what a degree depends on. */
export interface DegreeCells {
  actual: string;
  target: string;
  polarity: string;
  baseline: string;
  threshold: string;
  whenNotMeasurable: string;
}

const {
  cap,
  threshold: leastDegree,
  decreasing,
  baselineForm,
  unmeasured,
  weights,
  aggregation,
  delayTolerance,
  decimals,
  prerequisites,
} = SMVP_NAMES;

/** "" until it is measured; words where it cannot be measured, or where a cell is not understood. */
export function degreeFormula(cells: DegreeCells): string {
  const { actual, target, polarity, baseline, threshold, whenNotMeasurable } = cells;
  const rule = `IF(${whenNotMeasurable}="",${unmeasured},${whenNotMeasurable})`;
  const leftOut = `"${NOT_MEASURABLE}"`;
  const unknown = `"se non misurabile: «"&${rule}&"» non è escludi, zero o errore"`;
  const outcomes = [
    ...['"zero"', '0', '"escludi"', leftOut, '""', leftOut],
    ...['"errore"', `"${NOT_MEASURABLE}: il punteggio non si calcola"`, unknown],
  ];
  const degree = valueOrReason(
    'GRADO',
    given(actual),
    given(target),
    directionOf(polarity),
    given(baseline),
    '""',
    cap,
    `IF(${threshold}="",${leastDegree},${threshold})`,
    `IF(${baselineForm}="","rapporto",${baselineForm})`,
    delayTolerance,
  );
  const isMeasurable = `TRIM(${actual})<>"${NOT_MEASURABLE}"`;
  return `IF(${isMeasurable},${degree},SWITCH(TRIM(${rule}),${outcomes.join(',')}))`;
}

/** A decreasing indicator is measured as the authority's rule says. */
function directionOf(polarity: string): string {
  const isKnown = `OR(${decreasing}="",LEFT(TRIM(${decreasing}),11)="decrescente")`;
  const own = `IF(${decreasing}="","decrescente",${decreasing})`;
  const unknown = `"indicatori decrescenti: "&${decreasing}`;
  return `IF(TRIM(${polarity})="decrescente",IF(${isKnown},${own},${unknown}),${polarity}&"")`;
}

/** How degrees make a score: a mean of weights that are shared out or must total 100, or the lowest. */
const mode = `IF(OR(${aggregation}="",${aggregation}="media"),${weights},IF(${aggregation}="peggiore","peggiore","punteggio da più indicatori: "&${aggregation}))`;

/**
 * What the functions of a score take. What is not measured yet is shared out, whatever the rule for what cannot be
 * measured: a degree says that itself.
 */
export const scoreArguments = (degrees: string, weightCells: string): string[] => [
  `IF(ISBLANK(${degrees}),"",${degrees})`,
  weightCells,
  '"escludi"',
  mode,
];

/** What the outcome of a score that cannot be computed yet begins with. */
const WAITS = 'in attesa';
/** Of nothing that somebody has typed: at the beginning of the year there is nothing to say. */
const NOTHING_YET = [`${WAITS}: nessun indicatore misurato`, `${WAITS}: nessun peso`];

/** The score with all its decimals; blank while it waits, 0 where a prerequisite is missed and that counts. */
export function exactScore(args: readonly string[], outcome: string): string {
  const [degrees, weightCells] = args;
  const missed = `SUMPRODUCT(ISNUMBER(${weightCells})*(${weightCells}=0)*ISNUMBER(${degrees})*(${degrees}<1-1E-11))`;
  const score = `IF(AND(TRIM(${prerequisites})="azzera",${missed}>0),0,${valueOrReason('PUNTEGGIO', ...args)})`;
  return `IF(LEFT(${outcome},${WAITS.length})="${WAITS}","",${score})`;
}

/** The score as the authority prints it, or the words that stand in its place. */
export function roundedScore(
  exact: string,
  outcome: string,
  nothing: readonly string[] = NOTHING_YET,
): string {
  const rounded = roundedFormula('obiettivo', exact);
  const unknown = `"decimali del punteggio: «"&${decimals}&"» non è un numero intero tra 0 e ${MOST_DECIMALS}"`;
  const hasNothing = `OR(${nothing.map((words) => `${outcome}="${words}"`).join(',')})`;
  return `IF(ISNUMBER(${exact}),IFNA(${rounded},${unknown}),IF(${hasNothing},"",${outcome}))`;
}

const inPercent = (name: string) => `IF(ISNUMBER(${name}),ROUND(${name}*100,2)&"%",${name})`;
const orDefault = (name: string, shown: string, byDefault: string) =>
  `IF(${name}="","${byDefault}",${shown})`;

/** The rules that the degrees and the score of the sheet were computed with, in words. */
export const rulesText = [
  `"Regole dell’ente: tetto "`,
  orDefault(cap, inPercent(cap), '100%'),
  `"; soglia "`,
  orDefault(leastDegree, inPercent(leastDegree), 'nessuna'),
  `"; decrescenti "`,
  orDefault(decreasing, decreasing, 'decrescente'),
  `"; con valore di partenza "`,
  orDefault(baselineForm, baselineForm, 'rapporto'),
  `"; non misurabili "`,
  orDefault(unmeasured, unmeasured, 'escludi'),
  `"; pesi "`,
  orDefault(weights, weights, 'normalizzato'),
  `"; più indicatori "`,
  orDefault(aggregation, aggregation, 'media'),
  `"; giorni di tolleranza sui ritardi "`,
  orDefault(delayTolerance, delayTolerance, 'nessuno'),
  `"; decimali "`,
  orDefault(decimals, decimals, String(DEFAULT_DECIMALS)),
  `". Dove un indicatore non si può misurare, scrivere «${NOT_MEASURABLE}» come consuntivo."`,
].join('&');

/** The rules of a score that no indicator makes: whence it comes, and how it is rounded. */
export const roundingText = (from: string): string =>
  [
    `"Punteggio calcolato ${from}; decimali "`,
    orDefault(decimals, decimals, String(DEFAULT_DECIMALS)),
    '"."',
  ].join('&');
