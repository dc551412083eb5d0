/** Mending from the check: what would be written is shown first, then written in one step, alone or several at once. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Book } from '../../../../src/domain/book';
import type { Change } from '../../../../src/domain/changes';
import type { PaneServices } from '../../../../src/taskpane/services';
import { bookOf, place } from '../../../domain/rules/support';
import { CATALOGUES } from '../../catalogues';
import { accessibilityFaults, KnownFailure } from '../../support';
import { choose, complete, items, plan, press, showCheck, text, undoable } from '../support';

const TITLE = CATALOGUES.it.rules.TE04.title;
const NAME = 'Realizzazione delle fasi previste';

/** Three deadlines in words, of which one may be of several years, and an indicator that measures nothing. */
function book(): Book {
  const objectives = ['dicembre 2026', 'giugno 2027', 'marzo'].map((dueDate, index) =>
    complete(`Ob ${index + 1}`, { number: `${index + 1}`, weight: index === 0 ? 100 : 0, dueDate }),
  );
  const { objective, places } = objectives[0]!;
  objective.indicatorTable.indicators = [{ description: NAME }];
  places.indicators = [{ description: place('Ob 1', 40) }];
  const cells = new Map(
    objectives.map(({ sheet, objective: its, places: where }) => {
      const values: unknown[][] = Array.from({ length: 60 }, () => ['']);
      values[where.fields.dueDate!.row] = [its.dueDate];
      values[40] = [NAME];
      return [sheet, { values, formulas: new Map<number, string>() }];
    }),
  );
  return bookOf(objectives, { cells, ...plan('Tributi') });
}

async function open(given: Partial<PaneServices> = {}) {
  const written: (readonly Change[])[] = [];
  const { services, undo } = undoable();
  await showCheck(async () => book(), 'it', {
    applyChanges: async (changes) => {
      written.push(changes);
      return { sheets: [] };
    },
    ...services,
    ...given,
  });
  await press('Leggi il piano');
  return { written, undo };
}

const openRule = () => press(new RegExp(`^${TITLE}`));
const fixButtons = () => screen.getAllByRole('button', { name: `Correggi: ${TITLE}` });
const fill = (name: RegExp, value: string) =>
  act(async () => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } }));

describe('a finding', () => {
  it('is mended once what would be written was seen', async () => {
    const { written } = await open();
    await openRule();
    await act(async () => fireEvent.click(fixButtons()[0]!));
    expect(items('Che cosa verrà scritto')).toEqual([
      'Ob 1 A20Ora: «dicembre 2026»Poi: «31/12/2026»',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    expect(written).toEqual([]);
    await press('Scrivi nella cella');
    expect(written).toEqual([
      [
        expect.objectContaining({
          ...{ sheet: 'Ob 1', row: 19, column: 0, content: [['31/12/2026']] },
          expects: [['dicembre 2026']],
        }),
      ],
    ]);
    expect(text()).toContain('Corretto: leggere di nuovo il piano');
    expect(fixButtons()).toHaveLength(2);
  });

  it('can be left as it is', async () => {
    const { written } = await open();
    await openRule();
    await act(async () => fireEvent.click(fixButtons()[0]!));
    await press('Lascia com’è');
    expect(screen.queryByRole('list', { name: 'Che cosa verrà scritto' })).toBeNull();
    expect(written).toEqual([]);
  });

  it('of which nobody can tell which way is right is asked about', async () => {
    const { written } = await open();
    await openRule();
    await act(async () => fireEvent.click(fixButtons()[2]!));
    const ways = screen.getByRole('radiogroup', { name: 'Come correggere' });
    expect(
      within(ways)
        .getAllByRole('radio')
        .map((each) => (each as HTMLInputElement).checked),
    ).toEqual([...[false, false, false]]);
    await press('Scrivi nella cella');
    expect(written).toEqual([]);
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: '31/03/2027' })));
    await press('Scrivi nella cella');
    expect(written[0]).toMatchObject([{ content: [['31/03/2027']] }]);
  });

  it('says why it could not be mended, and can still be', async () => {
    const failure = {
      kind: 'changedMeanwhile',
      subject: 'Ob 1 A20',
      details: '',
      leftBehind: [],
    } as const;
    await open({
      applyChanges: async () => {
        throw new KnownFailure({ ...failure, leftBehind: [] });
      },
    });
    await openRule();
    await act(async () => fireEvent.click(fixButtons()[0]!));
    await press('Scrivi nella cella');
    expect(screen.getByRole('alert').textContent).toContain('Ob 1 A20');
    expect(fixButtons()).toHaveLength(3);
  });

  it('can be mended again once that was taken back', async () => {
    const { undo } = await open();
    await openRule();
    await act(async () => fireEvent.click(fixButtons()[0]!));
    await press('Scrivi nella cella');
    expect(fixButtons()).toHaveLength(2);
    // Something else was written later, and is taken back.
    await undo({ sheets: ['Verifica'], cells: 0 });
    expect(fixButtons()).toHaveLength(2);
    await undo();
    expect(fixButtons()).toHaveLength(3);
  });
});

describe('findings that are alike', () => {
  it('are mended at once, but for those that have to be asked about', async () => {
    const { written } = await open();
    await openRule();
    await press(`Correggi tutti: 2, ${TITLE}`);
    expect(items('Che cosa verrà scritto')).toHaveLength(2);
    await press('Scrivi in 2 celle');
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject([
      { sheet: 'Ob 1', content: [['31/12/2026']] },
      { sheet: 'Ob 2', content: [['30/06/2027']] },
    ]);
    expect(fixButtons()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Correggi tutti/ })).toBeNull();
  });
});

describe('an indicator that measures nothing', () => {
  it('becomes what is delivered by a day of the plan, as it is answered', async () => {
    const { written } = await open();
    await choose('Raggruppa per', 'objective');
    await press(/^Correggi: .*fasi/);
    await fill(/^Che cosa viene prodotto/, 'Regolamento approvato');
    await fill(/^Entro quale giorno/, '30/09/2031');
    fireEvent.blur(screen.getByRole('textbox', { name: /^Entro quale giorno/ }));
    expect(
      await screen.findByText(/«30\/09\/2031» non è un giorno degli anni del piano/),
    ).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Che cosa verrà scritto' })).toBeNull();
    await fill(/^Entro quale giorno/, '30/09/2026');
    expect(items('Che cosa verrà scritto')).toEqual([
      `Ob 1 A41Ora: «${NAME}»Poi: «Regolamento approvato entro il 30/09/2026»`,
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Scrivi nella cella');
    expect(written).toHaveLength(1);
  });
});
