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
