/** Whatever people type, the sheets answer in words: no formula of the add-in shows an error of Excel. */
import fc from 'fast-check';
import { cellAddress } from '../../../src/templates/address';
import { SMVP_FIELDS } from '../../../src/templates/settings/fields';
import { LIST_TEMPLATES, OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { completeObjective } from '../../../src/domain/completePlan';
import type { TemplateId } from '../../../src/domain/plan';
import type { Host } from '../../../workbench/host';
import { chosen, seed } from '../../sample';
import { openWorkbook } from '../support';
import { objective, typeSetting, typeSettings, UserSheet, write, YEAR } from './support';

const ODD = [
  'forse',
  -1,
  '31/02',
  true,
  '12 mele',
  1e20,
  '31/02/2021',
  ' ',
  '%',
  0.5,
  'non misurabile',
];

let host: Host;
afterEach(() => host.dispose());

const phases = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Fase ${index + 1}`,
    weight: 20 * (index + 1),
    planned: [index + 1, index + 2],
    done: [index + 1],
  }));

const rich = (doneLabel: '' | 'Ottenuto' | 'Realizzato') =>
  objective({
    weight: 30,
    strategicRelevance: 100,
    schedules: [YEAR, YEAR + 1].map((year) => ({
      year,
      title: `Attività ${year}`,
      doneLabel,
      hasExecuted: doneLabel === 'Ottenuto',
      phases: phases(2),
    })),
    indicatorTable: {
      columns: [
        { field: 'description', label: 'Indicatore' },
        { field: 'target', label: 'Target' },
      ],
      indicators: [
        { description: 'Uno', polarity: 'crescente', target: '80%', weight: 60, actual: '72%' },
        { description: 'Due', polarity: 'decrescente', target: 10, baseline: 20, weight: 40 },
      ],
    },
    sharedWith: [{ unit: 'SIA', number: '2', strategicRelevance: 50, weight: 10 }],
    people: [{ title: 'Personale coinvolto', members: [{ role: 'Istruttore', share: 50 }] }],
    levels: [{ label: '30/06', value: '50%' }],
  });

const listed = completeObjective(
  { unit: 'SUAP', area: 'SUAP', title: 'Sportello', weight: 40 },
  YEAR,
);

/** Cells of formulas that show an error. */
async function errors(sheet: UserSheet): Promise<string[]> {
  const [values, formulas] = [await sheet.values(), await sheet.formulas()];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const value = values[row]![column];
      const isError = typeof value === 'string' && value.startsWith('#');
      const isFormula = String(formula).startsWith('=');
      return isFormula && isError
        ? [`${cellAddress(row, column)} ${String(value)} ${formula}`]
        : [];
    }),
  );
}

/** Cells without a formula, below the rows of the heading. */
async function inputs(sheet: UserSheet): Promise<string[]> {
  const formulas = await sheet.formulas();
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      String(formula).startsWith('=') ? [] : [cellAddress(row, column)],
    ),
  );
}

const SHEETS: [TemplateId, string][] = [
  ...OBJECTIVE_TEMPLATES.map(({ id }): [TemplateId, string] => [id, 'Ob 1']),
  ...LIST_TEMPLATES.map(({ id, sheet }): [TemplateId, string] => [id, sheet]),
];

describe.each(chosen(SHEETS, 1, 5))('the sheet of %s', (id, name) => {
  it('answers odd contents in words, wherever they are typed', async () => {
    host = await openWorkbook();
    const template = OBJECTIVE_TEMPLATES.find((each) => each.id === id);
    await write([template ? rich(template.schedule.doneLabel) : listed], id);
    const sheet = new UserSheet(host, name);
    expect(await errors(sheet)).toEqual([]);
    const cells = await inputs(sheet);
    const before = await sheet.values();
    for (const content of chosen(ODD, 2, 6)) {
      const typed = fc.sample(fc.subarray(cells, { minLength: 1 }), { numRuns: 1, seed })[0]!;
      await sheet.type(Object.fromEntries(typed.map((cell) => [cell, content])));
      expect([content, await errors(sheet)]).toEqual([content, []]);
      await sheet.edit((worksheet) => {
        for (const cell of typed) {
          const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
          const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
          worksheet.getRange(cell).values = [[before[Number(digits) - 1]![column - 1]]];
        }
      });
    }
  });
});

it('odd contents of the settings are told in words by the sheets', async () => {
  host = await openWorkbook();
  await write([rich('Realizzato')]);
  const sheet = new UserSheet(host, 'Ob 1');
  const names = ['DataRiferimento', ...Object.values(SMVP_FIELDS).map(({ name }) => name)];
  const allOf = (content: unknown) => Object.fromEntries(names.map((name) => [name, content]));
  for (const content of chosen(ODD, 2, 7)) {
    await typeSettings(host, allOf(content));
    expect([content, await errors(sheet)]).toEqual([content, []]);
  }
  await typeSettings(host, allOf(''));
  await typeSetting(host, 'DataRiferimento', 44377);
  expect(await sheet.shown('Stato')).toBe('In ritardo');
  await typeSetting(host, 'DataRiferimento', 'forse');
  expect(await sheet.shown('Stato')).toBe('Da chiarire: vedere lo stato delle fasi');
  await typeSetting(host, 'SMVP_Tetto', 'forse');
  expect(await sheet.shown('PunteggioEsito')).toBe('in attesa: indicatori 1 e 2');
});
