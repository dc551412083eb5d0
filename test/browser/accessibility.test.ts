/** WCAG 2.2 AA in the narrowest pane: every screen, empty and full, with mistakes, questions and failures. */
import { auditor } from './audit';
import { closeEverything, openWorkbench, type OpenWorkbench } from './support';

jest.setTimeout(180_000);

describe('accessibility of the pane', () => {
  let workbench: OpenWorkbench;
  let look: (screen: string) => Promise<void>;
  let faults: string[];

  beforeEach(async () => {
    workbench = await openWorkbench('?pane=320', { reducedMotion: 'reduce' });
    const opened = await auditor(workbench.page);
    ({ look, faults } = opened);
  });
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).first();
  const press = (name: string | RegExp) => button(name).click();
  const heading = (name: string | RegExp) =>
    workbench.pane.getByRole('heading', { name }).first().waitFor();
  const goHome = () => press('Torna alla pagina iniziale');

  it('finds nothing before there is a plan', async () => {
    await workbench.pane.getByText('non c’è ancora un piano').waitFor();
    await look('Home');
    for (const screen of ['Sintesi', 'Pesi', 'Funzioni', 'Verifica', 'Carica esempio']) {
      await press(new RegExp(`^${screen}`));
      await heading(screen);
      await look(screen);
      await goHome();
    }
    expect(faults).toEqual([]);
  });
});
