/** What users type into the list of a small authority is read, or reported. */
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import { ELENCO_OBIETTIVI } from '../../../src/templates/forms/elencoObiettivi';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { writeList } from '../../../src/templates/list/writeList';
import example from '../../fixtures/casalbuttano.json';
import { areaOf, contentsOf, insertColumns, insertRows, typed } from '../contentsOf';
import { listIn } from '../foundPlan';

const plan = completePlan(example as Parameters<typeof completePlan>[0]);
const written = contentsOf(writeList(plan, ELENCO_OBIETTIVI));
const read = (sheet: SheetContents) => listIn(sheet, ELENCO_OBIETTIVI);
const objective = (given: Partial<Objective>) => completeObjective(given, 2024);

describe('what users type', () => {
  const { row, rows } = areaOf(written, 'Obiettivi_1');
  const first = row + 2;
  const last = row + rows - 1;

  it('is an objective in a row inserted at the beginning, in the middle, at the end', () => {
    for (const at of [first, first + 3, last]) {
      const longer = insertRows(written, at);
      const sheet = typed(typed(longer, at, 0, 'Aggiunto'), at, 2, 5);
      const { objectives, unread } = read(sheet);
      expect(objectives).toHaveLength(7);
      expect(objectives).toContainEqual(
        objective({ title: 'Aggiunto', unit: 'Servizio Polizia locale', weight: 5 }),
      );
      expect(unread).toEqual([]);
    }
  });

  it.each([
    ['15', 15],
    ['15%', 15],
    ['15/100', 15],
    ['12,5', 12.5],
    ['Peso 80%', 80],
    ['', null],
  ])('as a weight %j is read as %p', (text, weight) => {
    const { objectives, unread } = read(typed(written, first, 2, text));
    expect(objectives[0]?.weight).toBe(weight);
    expect(unread).toEqual([]);
  });

  it('is reported where a weight is not a number, and the weight is blank', () => {
    const { objectives, unread } = read(typed(written, first, 2, 'alto'));
    expect(objectives[0]).toMatchObject({ title: plan.objectives[0]?.title, weight: null });
    expect(unread).toEqual([
      { sheet: 'Elenco obiettivi', cell: 'C8', content: 'alto', why: 'non è un numero' },
    ]);
  });

  it('is a deadline as a date of Excel, as a text, as a year', () => {
    const dueDate = (content: unknown) =>
      read(typed(written, first, 1, content)).objectives[0]?.dueDate;
    expect(dueDate(45657)).toBe('31/12/2024');
    expect(dueDate('31.12.2024')).toBe('31.12.2024');
    expect(dueDate(2024)).toBe('2024');
  });

  it('is reported in a column that the list does not have', () => {
    const wider = insertColumns(written, 1);
    const sheet = typed(typed(wider, row, 1, 'NOTE'), first + 1, 1, 'Da rivedere');
    const { objectives, unread } = read(sheet);
    expect(objectives).toEqual(plan.objectives);
    expect(unread).toEqual([
      {
        sheet: 'Elenco obiettivi',
        cell: 'B9',
        content: 'Da rivedere',
        why: 'colonna non riconosciuta',
      },
    ]);
  });

  it('is reported below the table', () => {
    const { unread } = read(typed(written, last + 2, 0, 'Approvato dalla Giunta'));
    expect(unread).toMatchObject([{ cell: 'A17', why: 'fuori dalle tabelle riconosciute' }]);
  });

  it('is reported where a cell holds an error', () => {
    const { objectives, unread, errors } = read(typed(written, first, 0, '#RIF!'));
    expect(objectives[0]?.title).toBe('');
    expect([unread, errors]).toEqual([[], [['A8', '#RIF!']]]);
  });

  it('may be another label: columns are found by name', () => {
    const sheet = typed(typed(written, row, 0, 'Che cosa si fa'), row, 2, 'Quanto pesa');
    expect(read(sheet)).toMatchObject({ objectives: plan.objectives, unread: [] });
  });

  it('may be another unit, written as the user likes', () => {
    const unitOf = (heading: string) =>
      read(typed(written, row - 1, 0, heading)).objectives[0]?.unit;
    expect(unitOf('OBIETTIVI 2025 – RESPONSABILE Servizio Tributi')).toBe('Servizio Tributi');
    expect(unitOf('Obiettivi 2024 - Responsabile: Servizio Tributi')).toBe('Servizio Tributi');
    expect(unitOf('Servizio Tributi')).toBe('Servizio Tributi');
    expect(unitOf('')).toBe('');
  });
});
