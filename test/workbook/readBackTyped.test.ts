/** What users type into the fields of written sheets, as Excel keeps it; and edits of the lists. */
import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import type { Plan, TemplateId } from '../../src/domain/plan';
import { CARD_COLUMNS } from '../../src/templates/sheet/indicatorCards';
import type { FoundPlan } from '../templates/foundPlan';
import { fixture } from '../fixtures/plans';
import { planOf } from './arbitraries';
import { objectivesIn, throughExcel } from './readBackSupport';

/** What is typed is converted as Excel converts it; an apostrophe keeps it a text. */
type Typed = Record<string, string | number>;

/** Reads a plan of objectives that all have this typed into their named cells, one set of cells each. */
async function typed(template: TemplateId, sets: Typed[], given: Partial<Objective> = {}) {
  const objectives = sets.map((_, index) =>
    completeObjective({ ...given, number: String(index + 1) }, 2024),
  );
  return throughExcel(planOf(template, objectives), (host) =>
    host.run(async ({ workbook, sync }) => {
      sets.forEach((cells, index) => {
        const { names } = workbook.worksheets.getItem(`Ob ${index + 1}`);
        for (const [name, content] of Object.entries(cells))
          names.getItem(name).getRange().getCell(0, 0).values = [[content]];
      });
      await sync();
    }),
  );
}

const unreadIn = ({ unread }: FoundPlan) =>
  unread.map(({ sheet, content, why }) => [sheet, content, why]);

describe('a field', () => {
  it('may have a weight out of 100, as a text or a number, yes or no in many ways, and a year', async () => {
    const found = await typed('fasi-prodotti', [
      { Peso: "'15%", Intersettoriale: 'sì', AnnoConclusione: 2025 },
      { Peso: "'15 / 100", Intersettoriale: 'x', AnnoConclusione: "'2026" },
      { Peso: "'12,5", Intersettoriale: 'No', AnnoConclusione: 'poi' },
      { Peso: 20, Intersettoriale: 'forse', AnnoConclusione: '' },
      { Peso: 'molto' },
    ]);
    const read = objectivesIn(found).map((each) => [
      ...[each.weight, each.crossSector, each.completionYear],
    ]);
    expect(read).toEqual([
      [15, true, 2025],
      [15, true, 2026],
      [12.5, false, null],
      [20, false, null],
      [null, false, null],
    ]);
    expect(unreadIn(found)).toEqual([
      ['Ob 3', 'poi', 'non è un anno'],
      ['Ob 4', 'forse', 'non è SI o NO'],
      ['Ob 5', 'molto', 'non è un numero'],
    ]);
  });

  it('of a weight is read with the strategic relevance in one cell, or alone', async () => {
    const found = await typed('peg-cronoprogramma', [
      { Priorita: 'Strategicità 80 - peso 15%' },
      { Priorita: "'15%" },
      { Priorita: "'15 / 100" },
      { Priorita: "STRATEGICITA' 90" },
      { Priorita: 'alta' },
    ]);
    const read = objectivesIn(found).map((each) => [each.strategicRelevance, each.weight]);
    expect(read).toEqual([
      [80, 15],
      [null, 15],
      [null, 15],
      [90, null],
      [null, null],
    ]);
    expect(unreadIn(found)).toEqual([['Ob 5', 'alta', 'non contiene un peso']]);
  });

  it('may have a date, as such or as a text, or a sentence', async () => {
    const found = await typed(
      'scheda-completa',
      [
        { Scadenza: '31/12/2024' },
        { Scadenza: "'31/12/2024" },
        { Scadenza: "'31.12.2024" },
        { Scadenza: 'entro 30 giorni' },
      ],
      { indicatorTable: { columns: CARD_COLUMNS, indicators: [] } },
    );
    expect(objectivesIn(found).map(({ dueDate }) => dueDate)).toEqual([
      '31/12/2024',
      '31/12/2024',
      '31.12.2024',
      'entro 30 giorni',
    ]);
    expect(found.unread).toEqual([]);
  });
});

describe('what stands in tables of its own', () => {
  const card = (description: string) => ({ description, target: 10, weight: 50 });
  const people = ['A', 'B', 'C'].map((title) => ({ title, members: [] }));
  const objective = completeObjective(
    {
      number: '1',
      indicatorTable: { columns: CARD_COLUMNS, indicators: [card('Primo'), card('Secondo')] },
      people,
    },
    2024,
  );

  it('is read after the first of them is deleted', async () => {
    const plan = planOf('scheda-completa', [objective]);
    const found = await throughExcel(plan, (host) =>
      host.run(async ({ workbook, sync }) => {
        const { names } = workbook.worksheets.getItem('Ob 1');
        for (const name of ['Personale_1', 'Indicatore_1_weight'])
          names.getItem(name).getRange().getEntireRow().delete('Up');
        await sync();
        const card1 = names.getItem('Indicatore_1_description').getRange().getEntireRow();
        card1.getResizedRange(7, 0).delete('Up');
        await sync();
      }),
    );
    const [read] = objectivesIn(found);
    expect(read?.indicatorTable.indicators).toEqual([card('Secondo')]);
    expect(read?.people.map(({ title }) => title)).toEqual(['B', 'C']);
    expect(found.unread).toEqual([]);
  });
});

/** Rows and columns inserted, the sheet renamed and moved, and cells typed beside. */
async function editedList(plan: Plan, sheetName: string): Promise<FoundPlan> {
  return throughExcel(plan, (host) =>
    host.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      const table = sheet.names.getItem('Obiettivi_1').getRange();
      table.getCell(3, 0).getEntireRow().insert('Down');
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('A:A').insert('Right');
      sheet.name = "L'elenco (2024)";
      sheet.position = 0;
      await sync();
      const heading = sheet.names.getItem('Obiettivi_1').getRange();
      heading.getCell(0, 1).values = [['Note']];
      heading.getCell(2, 1).values = [['da verificare']];
      await sync();
    }),
  );
}

describe.each([
  ['casalbuttano', 'Elenco obiettivi'],
  ['bassa-romagna', 'Valore pubblico'],
] as const)('the list of %s', (name, sheet) => {
  it('is read after rows, columns, another name and another place; what is beside is reported', async () => {
    const plan = fixture(name);
    const found = await editedList(plan, sheet);
    expect(objectivesIn(found)).toEqual(plan.objectives);
    expect(found.areas).toEqual(plan.areas);
    expect(unreadIn(found)).toEqual([
      ["L'elenco (2024)", 'da verificare', 'colonna non riconosciuta'],
    ]);
  });
});
