/** Objectives of public value as users change them, and as nobody made them with the template. */
import { completePlan } from '../../../src/domain/completePlan';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { INDICATOR_SOURCES, VALORE_PUBBLICO } from '../../../src/templates/forms/valorePubblico';
import { writeList } from '../../../src/templates/list/writeList';
import example from '../../fixtures/bassa-romagna.json';
import { areaOf, byHand, contentsOf, insertRows, typed, withoutNames } from '../contentsOf';
import { listIn } from '../foundPlan';

const plan = completePlan(example as Parameters<typeof completePlan>[0]);
const written = contentsOf(writeList(plan, VALORE_PUBBLICO));
const read = (sheet: SheetContents) => listIn(sheet, VALORE_PUBBLICO);
const inArea = (sheet: SheetContents, area: string) =>
  read(sheet).objectives.filter((each) => each.area === area);

describe('what users type', () => {
  const security = areaOf(written, 'Obiettivi_4');
  const first = security.row + 2;
  const spare = security.row + security.rows - 1;

  it('is a further indicator where it has no title, an objective where it has one', () => {
    const indicators = (sheet: SheetContents) =>
      inArea(sheet, 'SICUREZZA').map(({ indicatorTable }) => indicatorTable.indicators.length);
    expect(indicators(written)).toEqual([3]);
    expect(indicators(typed(written, spare, 1, 'Furti denunciati'))).toEqual([4]);
    expect(indicators(typed(insertRows(written, first + 1), first + 1, 1, 'Furti'))).toEqual([4]);
    expect(indicators(typed(written, spare, 0, 'Nuovo obiettivo'))).toEqual([3, 0]);
    expect(indicators(typed(written, first + 2, 0, 'Nuovo obiettivo'))).toEqual([2, 1]);
  });

  it('is an objective without title where that alone was emptied, by its id: no indicator of the one above', () => {
    const counts = ({ objectives }: ReturnType<typeof read>) =>
      objectives.map(({ title, indicatorTable }) => [
        title !== '',
        indicatorTable.indicators.length,
      ]);
    const at = written.values.findIndex((cells) => cells[0] === plan.objectives[1]!.title);
    const emptied = counts(read(typed(written, at, 0, '')));
    const before = counts(read(written));
    expect(emptied).toEqual(before.map(([, indicators], index) => [index !== 1, indicators]));
    // A row copied with its id, to hold a further indicator.
    const id = written.values[at]!.length - 1;
    const longer = insertRows(written, at + 1);
    const copied = typed(typed(longer, at + 1, 1, 'Altro'), at + 1, id, written.values[at]![id]);
    expect(read(copied).objectives).toHaveLength(before.length);
  });

  it('is a source, in the spelling of the legend whatever its case', () => {
    const origin = (content: string) =>
      inArea(typed(written, first, 2, content), 'SICUREZZA')[0]?.indicatorTable;
    expect(origin('indicatore agenda 2030')).toMatchObject({
      columns: [
        { field: 'description', label: 'Indicatore' },
        { field: 'origin', label: 'Fonte dell’indicatore' },
      ],
      indicators: [{ origin: INDICATOR_SOURCES[0] }, {}, {}],
    });
    expect(origin('Piano urbano')?.indicators[0]?.origin).toBe('Piano urbano');
  });

  it('is reported where an indicator comes before any objective', () => {
    const sheet = typed(insertRows(written, first), first, 1, 'Orfano');
    expect(inArea(sheet, 'SICUREZZA')).toHaveLength(1);
    expect(read(sheet).unread).toMatchObject([
      { content: 'Orfano', why: 'indicatore senza obiettivo' },
    ]);
  });

  it('is a new area with its count, announced as text too', () => {
    const { row, rows } = areaOf(written, 'Conteggio');
    const place = row + rows - 3;
    const sheet = typed(typed(written, place, 0, 'SPORT'), place, 1, ' 4 ');
    expect(read(sheet).areas.at(-1)).toEqual({ area: 'SPORT', count: 4 });
    expect(read(sheet).unread).toEqual([]);
  });

  it('is reported where a count is not a number, or has no area', () => {
    const { row, rows } = areaOf(written, 'Conteggio');
    const { areas, unread } = read(typed(written, row + 2, 1, 'quattro'));
    expect(areas[0]).toEqual({ area: 'ATTRATTIVITÀ', count: null });
    expect(unread).toMatchObject([{ content: 'quattro', why: 'non è un numero' }]);
    expect(read(typed(written, row + rows - 3, 1, 5)).unread).toMatchObject([
      { content: '5', why: 'numero senza area' },
    ]);
  });

  it('is no longer in the plan when the printed total is deleted', () => {
    const { row } = areaOf(written, 'Conteggio_TotaleStampato');
    expect(read(typed(written, row, 1, '')).printedTotal).toBeNull();
  });

  it('never takes the computed total for the printed one, whose row was deleted', () => {
    const sheet = contentsOf(writeList(plan, VALORE_PUBBLICO), () => 78);
    const names = new Map([...sheet.names].filter(([name]) => name !== 'Conteggio_TotaleStampato'));
    const { printedTotal, areas, unread } = read({
      ...sheet,
      values: sheet.values.slice(0, -1),
      names,
    });
    expect({ printedTotal, areas, unread }).toEqual({
      printedTotal: null,
      areas: plan.areas,
      unread: [],
    });
  });
});

describe('sheets made by hand', () => {
  const document = [
    ['Unione di esempio'],
    [],
    ['WELFARE'],
    ['Obiettivi', 'Indicatori', 'Fonte'],
    ['Housing First', 'Alloggi assegnati', 'Indicatore Agenda 2030'],
    ['', 'Tempi di attesa'],
    ['Accreditamento', ''],
    [],
    ['SICUREZZA'],
    ['Obiettivi', 'Indicatori', 'Fonte'],
    ['Antidegrado', 'Telecamere'],
    [],
    ['', 'Indicatore Agenda 2030'],
    [],
    ['AREA', 'N. OBIETTIVI'],
    ['WELFARE', '9'],
    ['SICUREZZA', 5],
    ['Totale', 15],
  ];

  it('are read by their labels: areas, objectives, indicators, counts, the total as printed', () => {
    const { objectives, areas, printedTotal } = read(byHand(document));
    expect(
      objectives.map(({ area, title, indicatorTable }) => [
        area,
        title,
        indicatorTable.indicators.map(({ description }) => description),
      ]),
    ).toEqual([
      ['WELFARE', 'Housing First', ['Alloggi assegnati', 'Tempi di attesa']],
      ['WELFARE', 'Accreditamento', []],
      ['SICUREZZA', 'Antidegrado', ['Telecamere']],
    ]);
    expect(objectives[0]?.indicatorTable.columns).toEqual([
      { field: 'description', label: 'Indicatori' },
      { field: 'origin', label: 'Fonte' },
    ]);
    expect(areas).toEqual([
      { area: 'WELFARE', count: 9 },
      { area: 'SICUREZZA', count: 5 },
    ]);
    expect(printedTotal).toBe(15);
  });

  it('report a line set apart from the tables, such as the legend of the sources', () => {
    expect(read(byHand(document)).unread).toEqual([
      {
        sheet: 'Foglio1',
        cell: 'B13',
        content: 'Indicatore Agenda 2030',
        why: 'fuori dalle tabelle riconosciute',
      },
    ]);
  });

  it('may be copies of ours without names', () => {
    expect(read(withoutNames(written))).toEqual(read(written));
  });
});
