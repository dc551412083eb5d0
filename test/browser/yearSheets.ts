/** What the sheets of the year show, found by the words that a reader goes by. */
import type { Page } from 'playwright-core';
import { gridValues } from './support';

export type Rows = readonly (readonly unknown[])[];

export const rowsOf = (page: Page, sheet: string): Promise<unknown[][]> =>
  gridValues(page, sheet, 'A1:V90');

/** Position of the first row that has all the words as whole cells, at or after another. */
function rowWith(rows: Rows, words: readonly unknown[], from = 0): number {
  const found = rows.findIndex(
    (cells, row) => row >= from && words.every((word) => cells.includes(word)),
  );
  if (found < 0) throw new Error(`No row has ${words.join(', ')}`);
  return found;
}

/** The value of a field: what stands next at the right of its label. */
export function fieldOf(rows: Rows, label: string): unknown {
  const cells = rows[rowWith(rows, [label])]!;
  return cells.slice(cells.indexOf(label) + 1).find((cell) => cell !== '') ?? '';
}

/** Rows of a table under the headings, up to a row that has none of them, by heading. */
function table(rows: Rows, headings: readonly string[], key: string): Record<string, unknown>[] {
  const heading = rowWith(rows, headings);
  const at = headings.map((name) => [name, rows[heading]!.indexOf(name)] as const);
  const keyAt = rows[heading]!.indexOf(key);
  const found: Record<string, unknown>[] = [];
  for (const cells of rows.slice(heading + 1)) {
    if (cells.every((cell) => cell === '')) break;
    if (cells[keyAt] !== '')
      found.push(Object.fromEntries(at.map(([name, column]) => [name, cells[column]])));
  }
  return found;
}

export function objectiveShown(rows: Rows) {
  const phases = rowWith(rows, ['Stato', 'Avanzamento', 'Atteso', 'Dal / al']);
  const at = (name: string) => rows[phases]!.indexOf(name);
  const between = rows[rowWith(rows, ['Periodo previsto'])]!;
  const label = between.indexOf('Periodo previsto');
  const [from, to] = between.slice(label + 1).filter((cell) => cell !== '');
  const scores = rows[rowWith(rows, ['Indicatore', 'Polarità', 'Grado'])]!;
  const [target, degree] = [scores.indexOf('Target'), scores.indexOf('Grado')];
  const resultsAt = scores.flatMap((cell, column) =>
    column > target && column < degree && cell !== '' ? [column] : [],
  );
  const firstScore = rows.indexOf(scores) + 1;
  const lastScore = rowWith(rows, ['Punteggio prima dell’arrotondamento']);
  const outcomeRow = rows[rowWith(rows, ['Punteggio dell’obiettivo'])]!;
  return {
    number: fieldOf(rows, 'OBIETTIVO N.'),
    title: fieldOf(rows, 'TITOLO'),
    unit: rows[2]![0],
    weight: fieldOf(rows, 'Peso'),
    state: fieldOf(rows, 'Stato dell’obiettivo'),
    progress: fieldOf(rows, 'Avanzamento'),
    ...{ from, to },
    exact: fieldOf(rows, 'Punteggio prima dell’arrotondamento'),
    score: outcomeRow[degree],
    outcome: outcomeRow[target],
    phases: rows.slice(phases + 1).flatMap((cells, index) => {
      if (!cells.includes('Previsto')) return [];
      return {
        name: cells[1],
        state: cells[at('Stato')],
        progress: cells[at('Avanzamento')],
        expected: cells[at('Atteso')],
        from: cells[at('Dal / al')],
        to: rows[phases + 2 + index]![at('Dal / al')],
      };
    }),
    indicators: rows.slice(firstScore, lastScore).flatMap((cells) =>
      cells[1] === ''
        ? []
        : {
            name: cells[1],
            weight: cells[scores.indexOf('Peso')],
            target: String(cells[target]),
            results: resultsAt.map((column) => String(cells[column])),
            degree: cells[degree],
          },
    ),
  };
}

/** The rows of a table with the names that the computation gives to what stands under its headings. */
const named = (rows: Rows, names: Readonly<Record<string, string>>, key: string) =>
  table(rows, Object.values(names), key).map((row) =>
    Object.fromEntries(Object.entries(names).map(([name, heading]) => [name, row[heading]])),
  );

export const summaryShown = (rows: Rows) =>
  named(
    rows,
    {
      ...{ number: 'N.', title: 'TITOLO', unit: 'SETTORE', weight: 'PESO' },
      ...{ running: 'PESO PROGRESSIVO', state: 'STATO', progress: 'AVANZAMENTO' },
      ...{ score: 'PUNTEGGIO', outcome: 'ESITO DEL PUNTEGGIO' },
    },
    'TITOLO',
  );

export const weightsShown = (rows: Rows) =>
  named(rows, { unit: 'Settore', total: 'Somma', outcome: 'Esito' }, 'Settore');

/** The tables of a photograph; the titles of objectives between their rows are none of them. */
export const photographShown = (rows: Rows) => ({
  objectives: table(rows, ['N.', 'Obiettivo', 'Peso', 'Stato', 'Avanzamento', 'Punteggio'], 'N.'),
  phases: table(rows, ['N.', 'Fase', 'Peso', 'Previsto', 'Realizzato'], 'Fase'),
  indicators: table(
    rows,
    [
      ...['N.', 'Indicatore', 'Verso', 'Peso', 'Target', 'Target a metà anno'],
      ...['Consuntivo', 'Grado'],
    ],
    'Indicatore',
  ).map((row) => ({
    ...row,
    Target: String(row['Target']),
    'Target a metà anno': String(row['Target a metà anno']),
  })),
});

export const variationsShown = (rows: Rows) =>
  named(
    rows,
    {
      ...{ number: 'N.', told: 'Che cosa cambia', before: 'Prima', after: 'Dopo' },
      ...{ version: 'Versione approvata', act: 'Atto' },
    },
    'N.',
  );

export const registerShown = (rows: Rows) =>
  table(
    rows,
    [
      ...['AL', 'N.', 'RIGUARDA', 'AGGIORNAMENTO', 'CRITICITÀ', 'CAUSA', 'ATTO', 'NUMERO'],
      ...['COLLEGAMENTO', 'PERCHÉ NON MISURABILE'],
    ],
    'N.',
  );

const columns = (cells: readonly unknown[], names: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(names).map(([name, column]) => [name, cells[column]]));

/** Rows below a heading while they have a name. */
function linesBelow(rows: Rows, words: readonly unknown[], at: number): Rows {
  const below = rows.slice(rowWith(rows, words) + 1);
  const end = below.findIndex((cells) => cells[at] === '');
  return below.slice(0, end < 0 ? below.length : end);
}

/** What stands below the table of a summary. */
export function scoresShown(rows: Rows) {
  const at = { name: 1, score: 2, outcome: 4 };
  const lines = (who: string) =>
    linesBelow(rows, [who, 'Punteggio', 'Fascia', 'Esito'], 1).map((cells) => columns(cells, at));
  return {
    units: lines('Settore'),
    authority: columns(rows[rowWith(rows, ['ENTE'])]!, at),
    owners: lines('Responsabile'),
  };
}

export function dashboardShown(rows: Rows) {
  const lines = (headings: readonly string[], names: readonly string[]) =>
    linesBelow(rows, headings, 1).map((cells) =>
      columns(cells, Object.fromEntries(names.map((name, index) => [name, index + 1]))),
    );
  const below = (title: string) => rows[rowWith(rows, [title]) + 1]![1];
  return {
    states: lines(
      ['Settore', 'Non avviati o in ritardo'],
      ['name', 'late', 'running', 'closed', 'coming', 'without', 'all'],
    ),
    progress: lines(['Settore', 'Atteso'], ['name', 'progress', 'expected', 'gap', 'known']),
    scores: lines(['Settore', 'Sotto 60'], ['name', 'score', 'full', 'low', 'known', 'all']),
    // The last line counts those without a score, who have no share.
    distribution: lines(['Punteggio', 'Quota'], ['name', 'count', 'share']).slice(0, -1),
    sentences: [
      ...['Obiettivi per settore e stato', 'Avanzamento e avanzamento atteso per settore'],
      ...['Punteggi per settore', 'Distribuzione dei punteggi'],
    ].map(below),
  };
}

export const lateShown = (rows: Rows) =>
  named(
    rows,
    {
      ...{ owner: 'Responsabile', number: 'N.', title: 'Obiettivo', unit: 'Settore' },
      ...{ state: 'Stato', progress: 'Fatto', expected: 'Atteso' },
      ...{ phases: 'Fasi non avviate o in ritardo', issue: 'Criticità e cause' },
    },
    'N.',
  );

export function ganttShown(rows: Rows) {
  const headings = rows[rowWith(rows, ['Avanza-mento', 'Atteso', 'Peso'])]!;
  const first = headings.indexOf('Atteso') + 1;
  return linesBelow(rows, ['Avanza-mento', 'Atteso', 'Peso'], headings.indexOf('N.'))
    .map((cells) => {
      const of = (heading: string) => cells[headings.indexOf(heading)];
      const months = cells.slice(first, first + 12).map((cell) => (cell === '' ? ' ' : cell));
      return {
        ...{ number: String(of('N.')), title: of('Obiettivo'), unit: of('Settore') },
        ...{ state: of('Stato'), progress: of('Avanza-mento'), expected: of('Atteso') },
        ...{ months: months.join(''), score: of('Punteggio'), weight: of('Peso') },
      };
    })
    .sort((one, other) => (one.number < other.number ? -1 : 1));
}

export function peopleShown(rows: Rows) {
  const lines = table(rows, ['Ruolo', 'N.', 'Come', 'Obiettivi in tutto'], 'N.');
  return [...new Set(lines.map((line) => line['Ruolo']))].map((role) => {
    const own = lines.filter((line) => line['Ruolo'] === role);
    return {
      role,
      numbers: own.map((line) => line['N.']),
      total: own[0]!['Obiettivi in tutto'],
    };
  });
}

/** Each part of the trail by its heading, its lines by their names, with what is not blank. */
export function trailShown(rows: Rows) {
  const at = { result: 2, target: 3, weight: 5, value: 7, points: 8, product: 9 };
  const end = { again: 10, shown: 11, check: 12 };
  const trail: Record<string, Record<string, unknown>> = {};
  let heading = '';
  for (const cells of rows.slice(rowWith(rows, ['Ricalcolato', 'Mostrato', 'Controllo']))) {
    if (cells[0] === '') break;
    if (cells.includes('Ricalcolato')) {
      heading = String(cells[0]);
      trail[heading] = {};
    } else
      trail[heading]![String(cells[0])] = Object.fromEntries(
        Object.entries(columns(cells, { ...at, ...end })).filter(([, cell]) => cell !== ''),
      );
  }
  return trail;
}
