/** An objective from its sheet, and what of the sheet nobody knows. */
import { completeObjective } from '../../../src/domain/completePlan';
import { objectiveTemplate } from '../../../src/templates/forms';
import { objectiveSheet } from '../../../src/templates/objectiveSheet';
import { OUTSIDE_FIELDS, readObjective } from '../../../src/templates/reading/readObjective';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { areaOf, byHand, contentsOf, typed, withoutNames } from '../contentsOf';
import { address } from './support';

const COMPLETE = objectiveTemplate('scheda-completa')!;
const PEG = objectiveTemplate('peg-cronoprogramma')!;
const PDO = objectiveTemplate('pdo-strategico-ordinario')!;
const shared = { unit: 'SUAP', number: '4', strategicRelevance: 80, weight: 10 };
const schedule = {
  ...{ year: 2026, title: 'Fasi', periods: 12 as const, hasExecuted: false },
  phases: [{ name: 'Bando', planned: [1, 2], done: [1] }],
};
const texts = {
  ...{ number: '1', title: 'Gare', unit: 'Tributi', owner: 'Rossi', description: 'Uno\nDue' },
  notes: 'Nota',
};
const objective = (given: Parameters<typeof completeObjective>[0]) =>
  completeObjective({ ...texts, sharedWith: [shared], ...given }, 2026);
const plan = { title: 'Piano', authority: 'Comune', weightScale: '100' as const };
const written = (template: typeof PEG, of: ReturnType<typeof objective>) =>
  contentsOf(objectiveSheet(template, 'Ob 1', of, plan), (formula) =>
    /VALORE_O_MOTIVO/.test(formula) ? 'In corso' : '',
  );
const read = (sheet: SheetContents, template = COMPLETE) => {
  const { unread, ...found } = readObjective(template, sheet);
  return { ...found, unread: unread.map(({ at, content, why }) => [address(at), content, why]) };
};

const complete = objective({
  ...{ weight: 30, dueDate: '30/06/2026', financialResources: 'Capitolo 1', issues: 'Ritardi' },
  indicatorTable: {
    columns: [],
    indicators: [{ description: 'Pratiche', target: 80, weight: 100, actual: 75 }],
  },
  schedules: [{ ...schedule, doneLabel: 'Realizzato' }],
  people: [{ title: 'Personale interno', members: [{ role: 'Segreteria', share: 50 }] }],
  levels: [{ label: '30/06', value: 'in corso' }],
});

describe('the objective of a sheet of the add-in', () => {
  const sheet = written(COMPLETE, complete);
  const { unread, errors, objective: found, places, results } = read(sheet);

  it('is the one that was written, with nothing left unread', () => {
    expect([unread, errors]).toEqual([[], []]);
    const { columns } = found.indicatorTable;
    expect(found).toEqual({
      ...complete,
      indicatorTable: { ...complete.indicatorTable, columns },
    });
  });

  it('has each datum where its name is', () => {
    const at = (name: string) => address(areaOf(sheet, name));
    expect(address(places.fields.title)).toBe(at('Titolo'));
    expect(address(places.fields.description)).toBe(at('Descrizione'));
    expect(address(places.fields.notes)).toBe(at('Note'));
    expect(address(places.indicators[0]!.target)).toBe(at('Indicatore_1_target'));
    expect(address(places.schedules[0]!.title)).toBe(at('Cronoprogramma_2026'));
    expect(address(places.people[0]!.title)).toBe(at('Personale_1'));
    expect(address(places.levels[0]!.label)).toBe(at('LivelliAttuazione'));
    expect(address(places.sharedWith[0]!.weight)).toBe(at('Condivisione_1_Peso'));
  });

  it('has what its formulas say, and where', () => {
    const at = (name: string) => address(areaOf(sheet, name));
    expect(address(results.state?.at)).toBe(at('Stato'));
    expect(address(results.progress?.at)).toBe(at('Avanzamento'));
    expect(address(results.score?.at)).toBe(at('Punteggio'));
    expect(address(results.scoreOutcome?.at)).toBe(at('PunteggioEsito'));
    expect(results.scoreOutcome).toMatchObject({ value: 'In corso' });
    expect(results.state?.formula).toMatch(/^=/);
    expect(results.degrees.map((cell) => cell?.at.row)).toEqual([
      areaOf(sheet, 'Indicatore_1_weight').row,
    ]);
  });

  it('leaves what somebody typed elsewhere unread', () => {
    const last = sheet.values.length + 2;
    expect(read(typed(sheet, last, 0, 'mia riga')).unread).toEqual([
      [`A${last + 1}`, 'mia riga', OUTSIDE_FIELDS],
    ]);
    expect(read(typed(sheet, last, 0, 'Titolo')).unread).toEqual([]);
    expect(read(typed(sheet, last, 0, 'Indicatore 7')).unread).toEqual([]);
  });

  it('takes the rows of results and totals as they are, and no others that begin so', () => {
    const { row } = areaOf(sheet, 'Stato');
    expect(read(typed(sheet, row, 30, 'x')).unread).toEqual([]);
    const total = sheet.values.findIndex(([first]) => /^Stato del crono/.test(String(first)));
    expect(total).toBeGreaterThan(0);
    expect(read(typed(sheet, total, 30, 'x')).unread).toEqual([]);
    const last = sheet.values.length + 1;
    const own = typed(typed(sheet, last, 0, 'Punteggio medio mio'), last, 1, 5);
    expect(read(own).unread.map(([at]) => at)).toEqual([`A${last + 1}`, `B${last + 1}`]);
  });

  it('has no results that are not there', () => {
    expect(read(byHand([['Titolo', 'x']])).results).toEqual({ degrees: [] });
  });

  it('tells the errors of its cells', () => {
    const { row, column } = areaOf(sheet, 'Responsabile');
    expect(read(typed(sheet, row, column, '#NAME?')).errors).toMatchObject([{ error: '#NAME?' }]);
  });
});

describe('sheets of the other ways of planning', () => {
  it('have indicators in a table', () => {
    const of = objective({
      indicatorTable: {
        columns: [{ field: 'description', label: 'Indicatore' }],
        indicators: [{ description: 'Pratiche' }],
      },
      schedules: [{ ...schedule, doneLabel: 'Ottenuto', hasExecuted: true }],
    });
    const { objective: found, unread } = read(written(PEG, of), PEG);
    expect([found, unread]).toEqual([of, []]);
  });

  it('have financial indicators, levels and a kind', () => {
    const of = objective({
      ...{ kind: 'strategico', sharedWith: [] },
      financialIndicators: [{ planned: 'Entrate 100', recorded: 'Entrate 90' }],
      levels: [{ label: 'Al 31/07', value: '50%' }],
      schedules: [{ ...schedule, doneLabel: '', phases: [{ name: 'Bando', planned: [1] }] }],
    });
    const { objective: found, unread, places } = read(written(PDO, of), PDO);
    expect([found, unread]).toEqual([{ ...of, owner: '' }, []]);
    expect(places.financialIndicators).toHaveLength(1);
  });

  it('say nothing of what they have no place for', () => {
    const { objective: found } = read(written(PEG, complete), PEG);
    expect(found).toMatchObject({ dueDate: '', levels: [], issues: '' });
  });
});

describe('a sheet made by hand', () => {
  const RULES = [
    ['Comune'],
    ['Piano 2026', 'x'],
    ['Titolo', 'Gare', ''],
    ['Durata', 'annuale', ''],
  ];

  it('has lines of one cell over its first field, which are known', () => {
    expect(read(byHand(RULES), PEG)).toMatchObject({
      objective: { title: 'Gare', duration: 'annuale' },
      unread: [
        ['A2', 'Piano 2026', OUTSIDE_FIELDS],
        ['B2', 'x', OUTSIDE_FIELDS],
      ],
    });
    expect(read(byHand([['Comune'], [], ['2026'], ...RULES.slice(2)]), PEG).unread).toEqual([]);
    expect(read(byHand([['Titolo'], ['mio']]), PEG).unread.map(([at]) => at)).toEqual(['A2']);
  });

  it('may group the headings of a table by texts over them', () => {
    const headings = ['Titolo', 'Durata', 'Assessore'];
    const of = (...above: unknown[]) =>
      read(byHand([['x', 'y'], above, headings, ['a', 'b', 'c']]), PEG).unread.map(([at]) => at);
    expect(of('DUP', 'Altro')).toEqual(['A1', 'B1']);
    expect(of('DUP', 3)).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  it('is read as ours where it is a copy without names', () => {
    const { objective: found } = read(withoutNames(written(PEG, complete)), PEG);
    expect(found).toMatchObject({ number: '1', owner: 'Rossi', description: 'Uno\nDue' });
    expect(found.sharedWith).toEqual(complete.sharedWith);
    expect(found.schedules[0]!.phases[0]).toMatchObject({ name: 'Bando', planned: [1, 2] });
  });

  it('without a cronoprogramma has none', () => {
    expect(read(byHand([['Titolo', 'x']])).objective.schedules).toEqual([]);
  });
});
