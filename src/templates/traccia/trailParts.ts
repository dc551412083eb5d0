/** The parts of the trail: the objectives with their indicators, the units and responsibles with their objectives, the authority. */
import type { Book, BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import { Rejection } from '../../domain/rejection';
import { measuredAt } from '../../domain/results';
import { indicatorDegree } from '../../domain/scoring/indicatorDegree';
import type { Degree, DegreeRule } from '../../domain/scoring/degree';
import type { IndicatorPart, ObjectiveScore } from '../../domain/scoring/objectiveScore';
import { pointsOf } from '../../domain/scoring/penalties';
import type { NamedGroup, PlanRow, PlanScores } from '../../domain/scoring/planScores';
import { isRoundedAt, type ScoreLevel } from '../../domain/scoring/rounding';
import type { Smvp } from '../../domain/smvp';
import type { TrailBuilder, TrailColumn } from './trailRows';

const PERCENTS: readonly TrailColumn[] = ['score', 'points', 'again', 'shown'];

/** How a degree is computed, in words; the numbers stand beside. */
const RULES: Readonly<Record<DegreeRule, string>> = {
  threshold: 'raggiunto o no: 100% oppure 0%',
  deadline: 'entro la data 100%, poi per i giorni di ritardo',
  ratio: 'consuntivo / target',
  inverseRatio: 'target / consuntivo',
  excess: '2 – consuntivo / target',
  fromBaseline: '(consuntivo – partenza) / (target – partenza)',
};

export interface TrailContext {
  book: Book;
  smvp: Smvp;
}

/** An objective once, however many units it has. */
export function addObjective(
  builder: TrailBuilder,
  { book, smvp }: TrailContext,
  found: BookObjective,
  score: ObjectiveScore,
): void {
  const { number, title } = found.objective;
  builder.part(`OBIETTIVO ${[number, title].filter((text) => text !== '').join(' – ')}`, {
    ...{ rule: 'Regola', actual: 'Consuntivo', target: 'Target', baseline: 'Partenza' },
    ...{ weight: 'Peso', score: 'Grado', product: 'Peso × grado' },
    ...{ again: 'Ricalcolato', shown: 'Mostrato', check: 'Controllo', cell: 'Cella' },
  });
  const first = builder.row;
  for (const part of score.parts) addIndicator(builder, found, part, { book, smvp });
  addObjectiveResult(builder, score, first, smvp);
}

const USES: Readonly<Record<IndicatorPart['use'], string>> = {
  counts: '',
  sharedOut: 'non misurato: il suo peso va agli altri',
  waits: 'in attesa: il grado non è un numero',
  prerequisite: 'prerequisito: peso 0',
  noWeight: 'senza peso: non conta',
};

function addIndicator(
  builder: TrailBuilder,
  found: BookObjective,
  { index, description, weight, degree, grade, use }: IndicatorPart,
  { book, smvp }: TrailContext,
): void {
  const indicator = found.objective.indicatorTable.indicators[index]!;
  const { result, target } = measuredAt(found, index, book.settings);
  const measured = { actual: result?.value ?? null, target: target.value };
  const again = indicatorDegree(indicator, measured, smvp);
  const isTyped = degree !== null && degree.formula === null && grade !== null;
  const computed = !isTyped && grade !== null && !(again instanceof Rejection) ? again : null;
  const steps = computed?.steps() ?? [];
  const step = (what: 'actual' | 'target' | 'baseline') =>
    steps.find((each) => each.what === what)?.value ?? null;
  const row = builder.row;
  const counts = use === 'counts';
  builder.line(
    {
      what: description,
      rule: ruleOf(computed, isTyped, use),
      ...{ actual: step('actual'), target: step('target'), baseline: step('baseline') },
      weight: builder.taken(weight.value, weight.at),
      score: builder.taken(grade, degree?.at ?? null),
      product: counts
        ? { formula: `=${builder.at('weight', row)}*${builder.at('score', row)}` }
        : null,
      ...(computed && {
        again: { formula: `=${degreeAgain(builder, computed, indicator.threshold, smvp)}` },
        shown: builder.taken(grade, degree?.at ?? null),
        check: builder.check(),
      }),
    },
    PERCENTS,
    { at: result?.at ?? degree?.at ?? null },
  );
}

function ruleOf(computed: Degree | null, isTyped: boolean, use: IndicatorPart['use']): string {
  const rule = isTyped ? 'grado scritto a mano' : computed ? RULES[computed.rule] : '';
  return [rule, USES[use]].filter((text) => text !== '').join('; ');
}

/** The degree by plain arithmetic from the numbers of its line. */
function degreeAgain(
  builder: TrailBuilder,
  degree: Degree,
  own: unknown,
  { cap, threshold }: Smvp,
): string {
  const [actual, target, baseline] = (['actual', 'target', 'baseline'] as const).map((column) =>
    builder.at(column),
  ) as [string, string, string];
  const most = cap ?? null;
  const raw: Record<DegreeRule, string> = {
    threshold: String(degree.value === 0 ? 0 : 1),
    // By the rule on delays: the result of it, of which the days are beside.
    deadline: String(degree.steps().find(({ what }) => what === 'degree')!.value),
    ratio: `${actual}/${target}`,
    inverseRatio: `IF(${actual}<=0,${most ?? 1},${target}/${actual})`,
    excess: `2-${actual}/${target}`,
    fromBaseline: `(${actual}-${baseline})/(${target}-${baseline})`,
  };
  const least = typeof own === 'number' ? own : threshold;
  const counted =
    least === null || least === 0
      ? raw[degree.rule]
      : `IF(ROUND(${raw[degree.rule]},12)<${least},0,${raw[degree.rule]})`;
  const low = `MAX(0,${counted})`;
  return most === null ? low : `MIN(${most},${low})`;
}

function addObjectiveResult(
  builder: TrailBuilder,
  score: ObjectiveScore,
  first: number,
  smvp: Smvp,
): void {
  const computed = score.computed();
  const shown = score.shown?.at ?? null;
  if (computed === null || typeof computed === 'string' || score.isTyped) {
    const said = typeof computed === 'string' ? computed : score.words;
    const rule = score.isTyped ? 'scritto a mano' : said;
    const value = builder.taken(score.value, shown);
    builder.line(
      { what: 'Punteggio dell’obiettivo', rule: rule || 'il punteggio della scheda', shown: value },
      PERCENTS,
      { at: shown, isResult: true },
    );
    return;
  }
  const isWorst = smvp.aggregation === 'peggiore';
  const weights = builder.range('weight', first);
  const products = builder.range('product', first);
  // Of the rows with a product: the others have no degree, or no weight that counts.
  const counted = `SUMIF(${products},">=0",${weights})`;
  const mean = isWorst ? leastOf(builder, score.parts, first) : `SUM(${products})/${counted}`;
  const exact = computed.failed.length > 0 ? '0' : mean;
  builder.line(
    {
      what: 'Punteggio dell’obiettivo',
      rule: [
        isWorst ? 'il grado più basso' : 'somma di peso × grado / somma dei pesi',
        computed.failed.length > 0 ? 'un prerequisito non è raggiunto: 0' : '',
        roundingOf('obiettivo', smvp),
      ]
        .filter((text) => text !== '')
        .join('; '),
      weight: { formula: `=${counted}` },
      product: { formula: `=SUM(${products})` },
      again: { formula: `=${rounded('obiettivo', exact, smvp)}` },
      shown: builder.taken(score.value, shown),
      check: builder.check(),
    },
    PERCENTS,
    { at: shown, isResult: true },
  );
}

function leastOf(builder: TrailBuilder, parts: readonly IndicatorPart[], first: number): string {
  const cells = parts.flatMap(({ use }, index) =>
    use === 'counts' ? [builder.at('score', first + index)] : [],
  );
  return `MIN(${cells.join(',')})`;
}

const rounded = (level: ScoreLevel, exact: string, { roundedFrom, decimals }: Smvp): string =>
  isRoundedAt(level, roundedFrom) ? `ROUND(${exact},${decimals + 2})` : exact;

const roundingOf = (level: ScoreLevel, { roundedFrom, decimals }: Smvp): string =>
  isRoundedAt(level, roundedFrom) ? `arrotondato a ${decimals} decimali` : 'non arrotondato';

/** What the rows of a group are to its score, in words. */
function useOfRow({ counted, words }: NamedGroup['rows'][number]): string {
  switch (counted.use) {
    case 'sharedOut':
      return 'non misurato: il suo peso va agli altri';
    case 'waits':
      return words;
    case 'prerequisite':
      return 'prerequisito: peso 0';
    case 'noWeight':
      return 'senza peso: non conta';
    default:
      return words;
  }
}

/** Gives the row of its result. */
export function addGroup(
  builder: TrailBuilder,
  { smvp }: TrailContext,
  title: string,
  group: NamedGroup,
  shown: Place | null,
): number {
  builder.part(title, {
    ...{ rule: 'Regola', weight: 'Peso', relevance: 'Strategicità', score: 'Punteggio' },
    ...{ points: 'Punti tolti', product: 'Peso × punteggio', again: 'Ricalcolato' },
    ...{ shown: 'Mostrato', check: 'Controllo', cell: 'Cella' },
  });
  const first = builder.row;
  for (const row of group.rows) addRow(builder, row, smvp);
  const products = builder.range('product', first);
  const [weights, relevances] = [builder.range('weight', first), builder.range('relevance', first)];
  const divisor = smvp.relevanceCounts
    ? `SUMPRODUCT((${products}<>"")*${weights}*${relevances})`
    : `SUMIF(${products},">=0",${weights})`;
  const mean = group.failed.length > 0 ? '0' : `SUM(${products})/${divisor}`;
  const points = pointsOf(group.penalties);
  const exact = points === 0 ? mean : `MAX(0,${mean}-${builder.at('points')})`;
  const isComputed = group.value !== null;
  const rule = [
    group.words,
    ...(isComputed
      ? [
          'somma di peso × punteggio / somma dei pesi',
          group.failed.length > 0 ? 'un prerequisito non è raggiunto: 0' : '',
          points === 0 ? '' : 'meno i punti tolti al settore',
          roundingOf('settore', smvp),
        ]
      : []),
  ];
  return builder.line(
    {
      what: `Punteggio: ${group.name || 'senza settore'}`,
      rule: rule.filter((text) => text !== '').join('; '),
      points: points === 0 ? null : points,
      ...(isComputed && {
        weight: { formula: `=${divisor}` },
        product: { formula: `=SUM(${products})` },
        again: { formula: `=${rounded('settore', exact, smvp)}` },
        // Where no summary shows it, what the add-in computes.
        shown: shown ? builder.taken(group.value, shown) : group.value,
        check: builder.check(),
      }),
    },
    PERCENTS,
    { at: shown, isResult: true },
  );
}

function addRow(builder: TrailBuilder, row: NamedGroup['rows'][number], smvp: Smvp): void {
  const points = pointsOf(row.penalties);
  const [weight, relevance, score, taken] = (
    ['weight', 'relevance', 'score', 'points'] as const
  ).map((column) => builder.at(column)) as [string, string, string, string];
  const counted = smvp.relevanceCounts ? `${weight}*${relevance}` : weight;
  const net = points === 0 ? score : `MAX(0,${score}-${taken})`;
  builder.line(
    {
      what: nameOf(row),
      rule: useOfRow(row),
      weight:
        typeof row.weight === 'number' ? builder.taken(row.weight, row.row.weightAt) : row.weight,
      relevance: builder.taken(row.relevance, row.relevanceAt),
      score: builder.taken(row.score, row.scoreAt),
      points: points === 0 ? null : points,
      product: row.counted.use === 'counts' ? { formula: `=${counted}*${net}` } : null,
    },
    PERCENTS,
    { at: row.scoreAt ?? row.row.weightAt },
  );
}

const nameOf = ({ row: { number, title } }: PlanRow): string =>
  [number === '' ? '' : `n. ${number}`, title].filter((text) => text !== '').join(' – ');

export function addAuthority(
  builder: TrailBuilder,
  { smvp }: TrailContext,
  { authority }: PlanScores,
  /** Rows of the results of the units, by name. */
  rows: ReadonlyMap<string, number>,
  shown: Place | null,
): void {
  builder.part('ENTE', {
    ...{ rule: 'Regola', weight: 'Peso', score: 'Punteggio', product: 'Peso × punteggio' },
    ...{ again: 'Ricalcolato', shown: 'Mostrato', check: 'Controllo', cell: 'Cella' },
  });
  const first = builder.row;
  for (const { unit, share, score, words } of authority.units) {
    const from = rows.get(unit);
    builder.line(
      {
        ...{ what: unit, rule: words, weight: share },
        score:
          score === null || from === undefined
            ? score
            : { formula: `=${builder.at('again', from)}` },
        product:
          score === null ? null : { formula: `=${builder.at('weight')}*${builder.at('score')}` },
      },
      PERCENTS,
    );
  }
  const [products, weights] = [builder.range('product', first), builder.range('weight', first)];
  const isComputed = authority.value !== null;
  const divisor = `SUMIF(${products},">=0",${weights})`;
  const exact = `SUM(${products})/${divisor}`;
  const rule = [
    authority.words,
    ...(isComputed ? ['somma di peso × punteggio / somma dei pesi', roundingOf('ente', smvp)] : []),
  ];
  builder.line(
    {
      what: 'Punteggio dell’ente',
      rule: rule.filter((text) => text !== '').join('; '),
      ...(isComputed && {
        weight: { formula: `=${divisor}` },
        product: { formula: `=SUM(${products})` },
        again: { formula: `=${rounded('ente', exact, smvp)}` },
        shown: shown ? builder.taken(authority.value, shown) : authority.value,
        check: builder.check(),
      }),
    },
    PERCENTS,
    { at: shown, isResult: true },
  );
}
