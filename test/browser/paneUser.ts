/** What a user does in the pane, in the words that the pane shows. */
import type { Locator } from 'playwright-core';
import type { OpenWorkbench } from './support';

export type PaneUser = ReturnType<typeof paneUser>;

export interface ObjectiveTexts {
  number: string;
  title: string;
  unit?: string;
  weight?: string;
  phase?: string;
  /** Months, or fortnights where the template begins with them, from 1. */
  months?: readonly number[];
}

/** Writing takes a while on a busy machine. */
const WRITING = { timeout: 120_000 };

export function paneUser({ pane }: Pick<OpenWorkbench, 'pane'>) {
  const main = pane.getByRole('main');
  const button = (name: string | RegExp): Locator => main.getByRole('button', { name }).first();
  const field = (name: string | RegExp): Locator => main.getByRole('textbox', { name }).first();
  /** A press can begin a writing that keeps the page busy before it is known to be over. */
  const press = (name: string | RegExp) => button(name).click({ ...WRITING, noWaitAfter: true });
  const fill = (name: string | RegExp, text: string) => field(name).fill(text);
  /** A unit is chosen among those of the plan, or typed. */
  const fillUnit = (unit: string) =>
    main
      .getByLabel(/^Settore/)
      .first()
      .fill(unit);
  const shown = (text: string | RegExp) => pane.getByText(text).first().waitFor(WRITING);
  const goHome = async () => {
    await pane.getByRole('button', { name: 'Torna alla pagina iniziale' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Schede Obiettivo' }).waitFor();
  };
  /** A screen, from the start page. */
  const open = async (screen: string) => {
    await press(new RegExp(`^${screen}`));
    await pane.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor();
  };
  /** Everything that opens and closes, opened. */
  const openSections = async () => {
    const closed = main.locator('button[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
  };

  const createPlan = async (template: RegExp, units: readonly string[]) => {
    await fill('Ente', 'Comune di prova');
    await main.getByRole('radio', { name: template }).check();
    await press(/^Avanti/);
    for (const [index, unit] of units.entries()) {
      if (index > 0) await press('Aggiungi un settore');
      await main.getByRole('textbox', { name: 'Settore' }).nth(index).fill(unit);
    }
    await press(/^Avanti/);
    await press('Crea il piano');
    await shown('Piano creato');
  };

  /** The fields of a new objective, up to its review. */
  const fillObjective = async (texts: ObjectiveTexts) => {
    const { number, title, unit = '', weight = '', phase = '', months = [] } = texts;
    await fill(/^Numero/, number);
    await fill(/^Titolo dell’obiettivo/, title);
    if (unit) await fillUnit(unit);
    if (weight) {
      await press(/^Peso e durata/);
      await fill(/^Peso/, weight);
    }
    await press(/^Avanti/);
    if (phase) await fill('Attività', phase);
    const grid = main.getByRole('group', { name: /della fase 1$/ }).getByRole('button');
    for (const month of months) await grid.nth(month - 1).click();
    await press(/^Avanti/);
  };

  return {
    ...{ main, button, field, press, fill, shown, goHome, open, openSections },
    ...{ createPlan, fillObjective },
  };
}
