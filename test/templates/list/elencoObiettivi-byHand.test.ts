/** Lists with a deadline and a weight that nobody made with the template. */
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import { ELENCO_OBIETTIVI } from '../../../src/templates/forms/elencoObiettivi';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { writeList } from '../../../src/templates/list/writeList';
import example from '../../fixtures/casalbuttano.json';
import { areaOf, byHand, contentsOf, withoutNames } from '../contentsOf';
import { listIn } from '../foundPlan';

const plan = completePlan(example as Parameters<typeof completePlan>[0]);
const written = contentsOf(writeList(plan, ELENCO_OBIETTIVI));
const read = (sheet: SheetContents) => listIn(sheet, ELENCO_OBIETTIVI);
const objective = (given: Partial<Objective>) => completeObjective(given, 2024);

describe('sheets made by hand', () => {
  const rows = plan.objectives.map(({ title, dueDate, weight }) => [title, dueDate, weight]);
  const document = [
    ['OBIETTIVI 2024'],
    ['RESPONSABILE SERVIZIO POLIZIA LOCALE'],
    [],
    ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'],
    ...rows,
    ['TOTALE', '', 100],
  ];
  const asPrinted = plan.objectives.map((each) => ({ ...each, unit: 'SERVIZIO POLIZIA LOCALE' }));

  it('are read by the labels of the document', () => {
    expect(read(byHand(document))).toEqual({
      objectives: asPrinted,
      areas: [],
      printedTotal: null,
      unread: [],
    });
  });

  it('are read anywhere, by aliases, in another order, with blank rows', () => {
    const sheet = byHand([
      [],
      ['', 'Responsabile: Servizio Tributi'],
      [],
      ['', 'Peso %:', 'Scadenza', 'Descrizione dell’obiettivo'],
      ['', '40%', 45657, 'Primo'],
      [],
      ['', '60%', '', 'Secondo'],
      ['', 100, '', 'Totale pesi'],
    ]);
    expect(read(sheet).objectives).toEqual([
      objective({ title: 'Primo', unit: 'Servizio Tributi', weight: 40, dueDate: '31/12/2024' }),
      objective({ title: 'Secondo', unit: 'Servizio Tributi', weight: 60 }),
    ]);
    expect(read(sheet).unread).toEqual([]);
  });

  it('may have several tables, with a total or without', () => {
    const labels = ['Obiettivi', 'Termine', 'Peso'];
    const sheet = byHand([
      ['Comune di esempio'],
      ['SERVIZIO A'],
      labels,
      ['A1', '', 100],
      ['TOTALE', '', 100],
      ['SERVIZIO B'],
      labels,
      ['B1', '', 30],
      ['B2', '', 70],
      [],
      ['OBIETTIVI 2024 SERVIZIO C'],
      labels,
      ['C1', 'entro giugno', ''],
    ]);
    const { objectives, unread } = read(sheet);
    expect(objectives.map(({ unit, title }) => [unit, title])).toEqual([
      ['SERVIZIO A', 'A1'],
      ['SERVIZIO B', 'B1'],
      ['SERVIZIO B', 'B2'],
      ['SERVIZIO C', 'C1'],
    ]);
    expect(unread).toEqual([]);
  });

  it('report what follows the table', () => {
    const sheet = byHand([...document, [], ['SERVIZIO FINANZIARIO'], ['RISORSE UMANE', '', 3]]);
    const { objectives, unread } = read(sheet);
    expect(objectives).toEqual(asPrinted);
    expect(unread.map(({ cell, content }) => [cell, content])).toEqual([
      ['A13', 'SERVIZIO FINANZIARIO'],
      ['A14', 'RISORSE UMANE'],
      ['C14', '3'],
    ]);
  });

  it('report everything where no table is recognised', () => {
    const { objectives, unread } = read(
      byHand([
        ['Cosa', 'Quando'],
        ['Primo', 'domani'],
      ]),
    );
    expect(objectives).toEqual([]);
    expect(unread.map(({ content }) => content)).toEqual(['Cosa', 'Quando', 'Primo', 'domani']);
  });

  it('may be copies of ours without names, or have a table of ours and another one below', () => {
    expect(read(withoutNames(written))).toMatchObject({ objectives: plan.objectives, unread: [] });
    const copy = written.values.slice(areaOf(written, 'Obiettivi_1_Gruppo').row);
    const both = { ...written, values: [...written.values, ...copy.map((row) => [...row])] };
    expect(read(both)).toMatchObject({
      objectives: [...plan.objectives, ...plan.objectives],
      unread: [],
    });
  });
});
