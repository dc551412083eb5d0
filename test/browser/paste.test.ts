/** Twenty objectives pasted as Excel copies them: their sheets in one step, and taken back in one. */
import { paneUser } from './paneUser';
import { closeEverything, openWorkbench, sheetNames, type OpenWorkbench } from './support';

jest.setTimeout(240_000);

const UNITS = ['SUAP', 'Tributi'];
const MONTHS = 'Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic'.split(' ');

/** A table as people have it: a title, headings once more on the second page, sections, totals, months with their X. */
function table(): string {
  const headings = ['N.', 'Obiettivo', 'Peso', 'Indicatore', 'Target 2026', 'Fase', ...MONTHS];
  const rows = UNITS.flatMap((unit, section) => [
    [`SETTORE ${unit}`],
    ...Array.from({ length: 10 }, (_, index) => [
      ...['', `${unit}: obiettivo ${index + 1}`, '10', `Pratiche concluse ${index + 1}`, '90%'],
      'Istruttoria',
      ...MONTHS.map((_month, month) => (month === index ? 'X' : '')),
    ]),
    ['', 'Totale', '100'],
    ...(section === 0 ? [headings] : []),
  ]);
  return [['ELENCO DEGLI OBIETTIVI 2026'], headings, ...rows]
    .map((row) => row.join('\t'))
    .join('\r\n');
}

describe('a table with twenty objectives', () => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench('?grid=no', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  it('becomes twenty sheets at once, which «Annulla» takes away at once', async () => {
    const { page, pane } = workbench;
    const user = paneUser(workbench);
    await user.open('Piano');
    await user.createPlan(/^Scheda con fasi e prodotti/, UNITS);
    await user.press('Nuovo obiettivo');
    await user.press(/^Da una tabella copiata/);
    await page.evaluate((text) => navigator.clipboard.writeText(text), table());
    await user.field('Incollare qui la tabella').click();
    await page.keyboard.press('Control+V');
    await user.shown('Tutti insieme: 20 obiettivi');
    await user.shown(/Riga 15: «N\. · Obiettivo · Peso»/);
    await user.press('Crea 20 schede');
    await user.shown('20 schede create');
    expect((await sheetNames(page)).slice(2)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Ob ${index + 1}`),
    );
    await pane.getByRole('button', { name: /^Annulla/ }).click();
    await pane.getByRole('button', { name: /^Sì/ }).click();
    await user.shown('Schede annullate');
    expect(await sheetNames(page)).toEqual(['Foglio1', 'Impostazioni']);
  });
});
