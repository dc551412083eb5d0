/** What the user of the year does in the pane, from the objectives to the register. */
import type { OpenWorkbench } from './support';
import { paneUser } from './paneUser';
import {
  ISSUE,
  REASON,
  responsibleOf,
  typed,
  UNITS,
  UNMEASURABLE,
  YEAR,
  type YearObjective,
} from './yearPlan';

const MONTHS = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
  ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];

const DATES = [`30/06/${YEAR}`, `31/12/${YEAR}`] as const;

export function yearUser(workbench: Pick<OpenWorkbench, 'pane'>) {
  const user = paneUser(workbench);
  const { main, press, fill, shown } = user;
  const within = (group: string) => main.getByRole('group', { name: group, exact: true });

  const createPlan = async () => {
    await fill('Ente', 'Comune di prova');
    for (const name of ['Primo anno', 'Ultimo anno']) await fill(name, String(YEAR));
    await main.getByRole('radio', { name: /^Scheda completa/ }).check();
    await fill('Date di monitoraggio', '30/06; 31/12');
    await press(/^Avanti/);
    for (const [index, unit] of UNITS.entries()) {
      if (index > 0) await press('Aggiungi un settore');
      await main.getByRole('textbox', { name: 'Settore' }).nth(index).fill(unit);
      await main
        .getByRole('textbox', { name: 'Responsabile' })
        .nth(index)
        .fill(responsibleOf(unit));
    }
    await press(/^Avanti/);
    await press('Crea il piano');
    await shown('Piano creato');
  };

  const writeObjective = async (objective: YearObjective) => {
    const { number, title, unit, weight, shared = [], indicators, phases } = objective;
    await press(/^Da zero/);
    await fill(/^Numero/, number);
    await fill(/^Titolo dell’obiettivo/, title);
    await main
      .getByLabel(/^Settore/)
      .first()
      .fill(unit);
    for (const part of [/^Peso e durata/, /^Indicatori/, /^Condiviso/]) await press(part);
    await fill(/^Peso/, String(weight));
    for (const [index, own] of indicators.entries()) {
      if (index > 0) await press('Aggiungi un indicatore');
      const card = within(`Indicatore ${index + 1}`);
      await card.getByRole('button', { name: /^Altri dati/ }).click();
      const field = (name: string | RegExp) => card.getByRole('textbox', { name }).first();
      await field(/^Descrizione/).fill(own.name);
      await field(/^Unità/).fill(own.unit);
      await field(/^Target previsto/).fill(typed(own.target, own));
      await field(/^Target a metà/).fill(typed(own.midYear ?? null, own));
      await field(/^Peso/).fill(String(own.weight));
      await card.getByRole('combobox', { name: 'Polarità' }).selectOption(own.polarity);
    }
    for (const [index, row] of shared.entries()) {
      await press('Aggiungi un settore');
      const card = within(`Altro settore ${index + 1}`);
      await card
        .getByLabel(/^Settore/)
        .first()
        .fill(row.unit);
      await card.getByRole('textbox', { name: /^Numero/ }).fill(row.number);
      await card.getByRole('textbox', { name: /^Peso/ }).fill(String(row.weight));
    }
    await press(/^Avanti/);
    for (const [index, { name, weight: own, planned }] of phases.entries()) {
      if (index > 0) await press('Aggiungi una fase');
      const card = within(`Fase ${index + 1}`);
      await card.getByRole('textbox', { name: /^Attività/ }).fill(name);
      if (own !== undefined) await card.getByRole('textbox', { name: 'Peso' }).fill(String(own));
      const words = card.getByRole('combobox', { name: 'Tempi in parole' });
      await words.fill([planned[0]!, planned.at(-1)!].map((month) => MONTHS[month - 1]).join('-'));
      await words.press('Enter');
    }
    await press(/^Avanti/);
    await press('Crea la scheda');
    await shown('Scheda creata');
  };

  /** Tells the objective that is open in the round: 0 is the first half-year, 1 the second. */
  const tell = async ({ number, indicators, phases }: YearObjective, round: 0 | 1) => {
    for (const own of indicators) {
      const result = own.results[round];
      if (result === UNMEASURABLE) {
        await main.getByRole('checkbox', { name: `Non misurabile: ${own.name}` }).check();
        await fill(`Perché non si può misurare: ${own.name}`, REASON);
      } else if (result !== null) await fill(own.name, typed(result, own));
    }
    for (const { name, done } of phases) {
      const grid = within(`Periodi fatti della fase «${name}»`);
      for (const month of done[round])
        await grid.getByRole('button', { name: new RegExp(`^${MONTHS[month - 1]}`) }).click();
    }
    if (round === 0 && number === ISSUE.number) {
      await press('Criticità ed evidenza');
      for (const [field, text] of Object.entries(ISSUE.texts)) await fill(field, text);
    }
    await press('Fatto, il prossimo');
  };

  const round = async (objectives: readonly YearObjective[], which: 0 | 1) => {
    await user.open('Monitoraggio');
    await main.getByRole('radio', { name: DATES[which] }).check();
    await press('Comincia il giro');
    await press(`Sì, al ${DATES[which]}`);
    await shown(`0 di ${objectives.length} aggiornati`);
    for (const objective of objectives) await tell(objective, which);
    await press(`Scrivi ${objectives.length} obiettivi nelle schede`);
    await shown(`Sono stati scritti ${objectives.length} obiettivi.`);
    await user.goHome();
  };

  const approve = async () => {
    await user.open('Fotografie e variazioni');
    await main.getByRole('radio', { name: /^Approvare il piano/ }).check();
    await fill(/^Atto: tipo/, 'Deliberazione di Giunta comunale');
    await fill(/^Atto: numero/, '12');
    await fill(/^Atto: data/, `30/01/${YEAR}`);
    await press('Approva il piano');
    await shown('Piano approvato');
    await user.goHome();
    return `Approvato v1 30-01-${YEAR}`;
  };

  const photograph = async (which: 0 | 1) => {
    await user.open('Fotografie e variazioni');
    await main.getByRole('radio', { name: /^Scattare/ }).check();
    await fill(/^Data della fotografia/, DATES[which]);
    await press('Scatta la fotografia');
    await shown('Fotografia scattata');
    await user.goHome();
    return `Fotografia ${DATES[which].replaceAll('/', '-')}`;
  };

  const register = async (count: number) => {
    await user.open('Fotografie e variazioni');
    await main.getByRole('radio', { name: /^Registrare le variazioni/ }).check();
    await fill(/^Atto: numero/, '88');
    await fill(/^Atto: data/, `10/09/${YEAR}`);
    await press(`Scrivi nel registro (${count})`);
    await shown('Variazioni registrate');
    await user.goHome();
  };

  const showSummary = async (face: string) => {
    await user.open('Sintesi');
    await main.getByRole('radio', { name: new RegExp(`^${face}`) }).check();
    await press('Mostra così');
    await shown(`Ora la sintesi è per: ${face}.`);
    await user.goHome();
  };

  const dashboard = async () => {
    await user.open('Cruscotto');
    await press('Scrivi il cruscotto');
    await shown('Il cruscotto è scritto');
    await user.goHome();
  };

  /** Gives what the screen of the scores shows before any of them is opened. */
  const scoreTrail = async (): Promise<string> => {
    await user.open('Punteggi');
    await shown('La traccia da consegnare');
    const told = await main.innerText();
    await press('Scrivi la traccia dei punteggi');
    await shown('Traccia scritta');
    await user.goHome();
    return told;
  };

  return {
    ...user,
    showSummary,
    dashboard,
    scoreTrail,
    createPlan,
    writeObjective,
    approve,
    tell,
    round,
    photograph,
    register,
  };
}
