/** Objectives of a list: a row more, in the table of its unit or area; other values in a row. */
import { completeObjective } from '../../../src/domain/completePlan';
import { blankBook, type Book } from '../../../src/domain/book';
import { planSettings } from '../../../src/domain/planSettings';
import { addAllToList, addToList, moveInList } from '../../../src/templates/editing/listEdits';
import { LIST_TEMPLATES } from '../../../src/templates/forms';
import { writeList } from '../../../src/templates/list/writeList';
import { readBook } from '../../../src/templates/reading/readBook';
import { cellKey } from '../../../src/domain/places';
import { byHand, contentsOf, typed } from '../contentsOf';
import { fixture } from '../../fixtures/plans';
import { changed } from './changed';

const plans = { 'elenco-obiettivi': 'casalbuttano', 'valore-pubblico': 'bassa-romagna' } as const;
const ID = 'bcdfghjk';

describe.each(LIST_TEMPLATES.map((template) => [template.id, template] as const))(
  'a list of %s',
  (id, template) => {
    const plan = fixture(plans[id as keyof typeof plans]);
    const { field } = template.grouping;
    const sheet = contentsOf(writeList(plan, template));

    it('takes an objective as the last of its group, with its indicators', () => {
      const book = readBook([sheet]);
      const group = plan.objectives[0]![field];
      const indicators =
        id === 'valore-pubblico'
          ? [{ description: 'Presenze' }, { description: 'Ore', origin: 'Altro' }]
          : [];
      const objective = completeObjective(
        { title: 'Nuovo', [field]: group, ...(indicators.length === 0 && { weight: 5 }) },
        2026,
      );
      objective.indicatorTable.indicators = indicators;
      const { lines, changes } = addToList(book, objective, ID);
      expect(lines).toMatchObject([{ kind: 'added', row: 'objective', name: 'Nuovo' }]);
      const now = readBook([changed(sheet, changes)]);
      const titles = (each: Book) => each.objectives.map((found) => found.objective.title);
      const last = book.objectives.findLastIndex((each) => each.objective[field] === group);
      expect(titles(now)).toEqual([
        ...titles(book).slice(0, last + 1),
        'Nuovo',
        ...titles(book).slice(last + 1),
      ]);
      const added = now.objectives[last + 1]!;
      expect(added.id).toBe(ID);
      expect(added.objective).toMatchObject({ title: 'Nuovo', [field]: group });
      expect(added.objective.indicatorTable.indicators).toEqual(indicators);
    });

    it('takes the first objective of a group in the row that is kept for it', () => {
      const settings = planSettings({
        ...{ firstYear: 2026, template: id },
        units: ['Tributi', 'SUAP'].map((name) => ({ name, aliases: [], owner: '' })),
      });
      const blank = contentsOf(
        writeList({ ...settings, objectives: [], areas: [], printedTotal: null }, template),
      );
      const objective = completeObjective({ title: 'Primo', [field]: 'SUAP' }, 2026);
      const { changes } = addToList(readBook([blank]), objective, ID);
      expect(changes.map(({ kind }) => kind)).not.toContain('addRow');
      const [only, ...others] = readBook([changed(blank, changes)]).objectives;
      expect(others).toEqual([]);
      expect(only!.objective).toMatchObject({ title: 'Primo', [field]: 'SUAP' });
    });
  },
);

it('takes many at once, each in the table of its unit, in their order', () => {
  const template = LIST_TEMPLATES.find(({ id }) => id === 'elenco-obiettivi')!;
  const settings = planSettings({
    ...{ firstYear: 2026, template: template.id },
    units: ['Tributi', 'SUAP'].map((name) => ({ name, aliases: [], owner: '' })),
  });
  const blank = contentsOf(
    writeList({ ...settings, objectives: [], areas: [], printedTotal: null }, template),
  );
  const coming = ['A Tributi', 'B SUAP', 'C Tributi', 'D Altro'].map((title, index) => ({
    objective: completeObjective({ title, unit: title.slice(2), weight: index + 1 }, 2026),
    id: `${ID.slice(1)}${'bcdf'[index]}`,
  }));
  const { lines, changes } = addAllToList(readBook([blank]), coming);
  expect(lines.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'noRoom']);
  const { objectives } = readBook([changed(blank, changes)]);
  expect(
    objectives.map(({ id, objective: { title, unit, weight } }) => [id, title, unit, weight]),
  ).toEqual([
    [coming[0]!.id, 'A Tributi', 'Tributi', 1],
    [coming[2]!.id, 'C Tributi', 'Tributi', 3],
    [coming[1]!.id, 'B SUAP', 'SUAP', 2],
  ]);
});

it('goes into a list that somebody typed', () => {
  const sheet = byHand([
    ['OBIETTIVI 2026 Tributi'],
    ['Obiettivo', 'Scadenza', 'Peso'],
    ['Recupero', '30/06', 60],
    ['Sportello', '31/12', 40],
    ['Totale', '', 100],
  ]);
  const book = readBook([sheet]);
  const unit = book.lists[0]!.group;
  const objective = completeObjective({ title: 'Terzo', unit, weight: 10 }, 2026);
  const now = changed(sheet, addToList(book, objective, ID).changes);
  expect(now.values.map(([first]) => first)).toEqual([
    ...['OBIETTIVI 2026 Tributi', 'Obiettivo', 'Recupero', 'Sportello', 'Terzo', 'Totale'],
  ]);
});

it('is told where it has no table', () => {
  const objective = completeObjective({ title: 'Perso', unit: 'Nessuno' }, 2026);
  expect(addToList(blankBook(), objective)).toEqual({
    lines: [{ kind: 'noRoom', row: 'objective', name: 'Perso' }],
    changes: [],
  });
});

it('moves to another area with all that people wrote beside it, formulas and rows of indicators that go too', () => {
  const template = LIST_TEMPLATES.find(({ id }) => id === 'valore-pubblico')!;
  const written = contentsOf(writeList(fixture('bassa-romagna'), template));
  const two = readBook([written]).objectives.find(({ places }) => places.indicators.length === 2)!;
  const { row } = two.places.fields.title!;
  const [formula, note] = [8, 9];
  const noted = typed(typed(written, row, formula, 2), row + 1, note, 'nota');
  const formulas = new Map([
    ...(noted.formulas ?? []),
    [cellKey(row, formula), `=1+LEN($A${row + 1})`],
  ]);
  const book = readBook([{ ...noted, formulas }]);
  const target = book.objectives.find(({ id }) => id === two.id)!;
  const area = book.lists.map(({ group }) => group).find((each) => each !== two.objective.area)!;
  const { indicatorTable } = target.objective;
  const [kept] = indicatorTable.indicators;
  const { changes } = moveInList(book, target, {
    ...target.objective,
    ...{ area, indicatorTable: { ...indicatorTable, indicators: [kept!] } },
  });
  const coming = changes.flatMap((each) => (each.kind === 'addRow' ? [each] : []));
  const at = coming[0]!.at;
  expect(coming.map(({ content }) => [content[formula], content[note]])).toEqual([
    [{ formula: `=1+LEN($A${at + 1})` }, undefined],
    [undefined, 'nota'],
  ]);
  const now = readBook([changed({ ...noted, formulas }, changes)]);
  const moved = now.objectives.find(({ id }) => id === two.id)!;
  expect([moved.objective.area, moved.objective.indicatorTable.indicators]).toEqual([area, [kept]]);
});
