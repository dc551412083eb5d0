/** Objectives of a pasted table that come into a list. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Book } from '../../../../src/domain/book';
import type { Change } from '../../../../src/domain/changes';
import { completeObjective } from '../../../../src/domain/completePlan';
import type { Objective } from '../../../../src/domain/objective';
import { defaultResultsUse } from '../../../../src/domain/resultsUse';
import { planSettings } from '../../../../src/domain/planSettings';
import ObjectiveScreen from '../../../../src/taskpane/objective/ObjectiveScreen';
import { listTemplate } from '../../../../src/templates/forms';
import { writeList } from '../../../../src/templates/list/writeList';
import { readBook } from '../../../../src/templates/reading/readBook';
import { contentsOf } from '../../../templates/contentsOf';
import { changed } from '../../../templates/editing/changed';
import { accessibilityFaults, show, testServices } from '../../support';

function bookOf(
  template: 'elenco-obiettivi' | 'valore-pubblico',
  objectives: Objective[] = [],
  given: Parameters<typeof planSettings>[0] | object = {},
) {
  const list = listTemplate(template)!;
  const settings = planSettings({
    ...{ firstYear: 2026, template, ...given },
    units: ['Tributi', 'SUAP'].map((name) => ({ name, aliases: [], owner: '' })),
  });
  const sheet = contentsOf(
    writeList({ ...settings, objectives, areas: [], printedTotal: null }, list),
  );
  const book: Book = { ...readBook([sheet]), settings };
  return { sheet, book, settings };
}

async function showList({ book, settings }: ReturnType<typeof bookOf>) {
  const applied: Change[][] = [];
  const services = testServices({
    readWorkbook: async () => ({ plan: settings }),
    readBook: async () => book,
    applyChanges: async (changes) => {
      applied.push([...changes]);
      return { sheets: [] };
    },
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services);
  await act(async () => {});
  return applied;
}

async function paste(table: string[][]) {
  await press(/^Da una tabella copiata/);
  const field = screen.getByRole('textbox', { name: 'Incollare qui la tabella' });
  const value = table.map((row) => row.join('\t')).join('\n');
  await act(async () => fireEvent.change(field, { target: { value } }));
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('many objectives are pasted into the tables of their units, as one step', async () => {
  const list = bookOf('elenco-obiettivi');
  const applied = await showList(list);
  await paste([
    ['Obiettivo', 'Settore', 'Peso', 'Termine'],
    ['Evasione', 'Tributi', '60', '31/12/2026'],
    ['Sportello', 'Tributi', '40', ''],
    ['Archivio', 'Cultura', '', ''],
  ]);
  const line = within(screen.getByRole('group', { name: 'Archivio' }));
  expect(line.getByText('L’elenco non ha una tabella per «Cultura».')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Numero' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Usa questi dati' })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  await press('Aggiungi 2 obiettivi');
  expect(screen.getByText('2 obiettivi aggiunti all’elenco')).toBeTruthy();
  expect(applied).toHaveLength(1);
  const { objectives } = readBook([changed(list.sheet, applied[0]!)]);
  expect(
    objectives.map(({ objective: { title, unit, weight, dueDate } }) => [
      ...[title, unit, weight, dueDate],
    ]),
  ).toEqual([
    ['Evasione', 'Tributi', 60, '31/12/2026'],
    ['Sportello', 'Tributi', 40, ''],
  ]);
});

it('the unit of a table is the area of a list of areas, and indicators have rows of their own', async () => {
  const first = completeObjective({ title: 'Scuole aperte', area: 'WELFARE' }, 2026);
  const list = bookOf('valore-pubblico', [first]);
  const applied = await showList(list);
  await paste([
    ['Area', 'Obiettivo', 'Indicatore'],
    ['Welfare', 'Aria pulita', 'PM10'],
    ['', '', 'Ozono'],
    ['WELFARE', 'Case sicure', ''],
  ]);
  await press('Aggiungi 2 obiettivi');
  const { objectives } = readBook([changed(list.sheet, applied[0]!)]);
  expect(
    objectives.map(({ objective: { title, area, indicatorTable } }) => [
      ...[title, area, indicatorTable.indicators.map(({ description }) => description)],
    ]),
  ).toEqual([
    ['Scuole aperte', 'WELFARE', []],
    ['Aria pulita', 'WELFARE', ['PM10', 'Ozono']],
    ['Case sicure', 'WELFARE', []],
  ]);
});

describe('targets of several years', () => {
  const first = completeObjective({ title: 'Scuole aperte', area: 'WELFARE' }, 2026);
  const TABLE = [
    ['Area', 'Obiettivo', 'Indicatore', 'Target 2026', 'Target 2027', 'Target 2028'],
    ['Welfare', 'Aria pulita', 'PM10', '40', '35', ''],
    ['', '', 'Piste ciclabili', '10%', '', '15%'],
  ];
  const BY_YEARS = { lastYear: 2027, results: { ...defaultResultsUse(), score: 'indicatori' } };

  it('go into the columns of their years, and what has none is told', async () => {
    const list = bookOf('valore-pubblico', [first], BY_YEARS);
    const applied = await showList(list);
    await paste(TABLE);
    expect(
      screen.getByText(/^Riga 2: l’elenco non ha colonne per i target di alcuni anni/),
    ).toBeTruthy();
    const line = within(screen.getByRole('group', { name: 'Aria pulita' }));
    expect(line.queryByText(/Target/)).toBeNull();
    await press('Aggiungi 1 obiettivo');
    const { objectives } = readBook([changed(list.sheet, applied[0]!)]);
    const { indicators, resultDates } = objectives[1]!.objective.indicatorTable;
    expect(resultDates).toEqual(['2026', '2027']);
    expect(indicators).toMatchObject([
      { description: 'PM10', targets: [40, 35] },
      { description: 'Piste ciclabili', targets: ['10%', null] },
    ]);
    expect(indicators[1]).not.toHaveProperty('target');
  });

  it('are told where the list has no such columns', async () => {
    const list = bookOf('valore-pubblico', [first]);
    await showList(list);
    await paste(TABLE);
    expect(screen.getByText(/^Riga 2: l’elenco non ha colonne per i target/)).toBeTruthy();
    const line = within(screen.getByRole('group', { name: 'Aria pulita' }));
    expect(line.getByText(/Target/)).toBeTruthy();
  });
});

it('what a pasted table says and cannot be taken is told', async () => {
  await showList(bookOf('elenco-obiettivi'));
  await paste([
    ['Obiettivo', 'Settore', 'Indicatore', 'Target 2026', 'Target 2027'],
    ['Evasione', 'Tributi', '#RIF!', '10', '20'],
  ]);
  expect(screen.getByText(/lette come vuote: riga 2, colonna 3 \(#RIF!\)\./)).toBeTruthy();
  expect(screen.getByText(/l’elenco non ha colonne per i target/)).toBeTruthy();
});
