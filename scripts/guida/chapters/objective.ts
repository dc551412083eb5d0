/** Chapter "Nuovo obiettivo": an objective written from nothing, step by step. */
import { check, type Desk } from '../desk';
import { ownerOf, UNITS } from './plan';

const DESCRIPTION =
  'Oggi i certificati anagrafici si chiedono di persona, in orario di ufficio. L’obiettivo è rilasciarli online, con l’identità digitale, in ogni momento della giornata; chi preferisce venire allo sportello, o non ha strumenti propri, è aiutato dal personale a usare il nuovo servizio.';
const RESULTS =
  'Meno code allo sportello e meno spostamenti per i cittadini, che ricevono il certificato subito. Il personale dello sportello ha più tempo per le pratiche che richiedono una verifica e per chi ha bisogno di essere accompagnato, a cominciare dalle persone anziane e da chi non usa il computer.';
const TITLE = 'Certificati online allo sportello digitale';

/** Opens a closed section of the first step. */
export async function openSection(desk: Desk, name: string): Promise<void> {
  const header = desk.pane.getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
}

export async function closeSection(desk: Desk, name: string): Promise<void> {
  const header = desk.pane.getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
}

export async function writeObjective(desk: Desk): Promise<void> {
  await desk.start('Nuovo obiettivo');
  await desk.takePane('obiettivo-inizio', {
    from: desk.heading('Come iniziare'),
    to: desk.button(/^Dalla selezione/),
  });
  await head(desk);
  await indicators(desk);
  await people(desk);
  await phases(desk);
  await review(desk);
}

async function head(desk: Desk): Promise<void> {
  await desk.fill({
    Numero: '1/1',
    'Titolo dell’obiettivo': TITLE,
    Settore: UNITS[0],
    Responsabile: ownerOf(UNITS[0]),
  });
  await openSection(desk, 'Peso e durata');
  await desk.fill({ Peso: '50', Durata: 'annuale' });
  await openSection(desk, 'Descrizione e risultati attesi');
  await desk.fill({
    Descrizione: DESCRIPTION,
    'Risultati e impatti attesi': RESULTS,
  });
}

async function indicators(desk: Desk): Promise<void> {
  for (const section of ['Obiettivo', 'Peso e durata', 'Descrizione e risultati attesi'])
    await closeSection(desk, section);
  await openSection(desk, 'Indicatori');
  if ((await desk.pane.getByRole('group', { name: 'Indicatore 1' }).count()) === 0)
    await desk.press('Aggiungi un indicatore');
  const card = desk.pane.getByRole('group', { name: 'Indicatore 1' });
  await desk.field(/^Descrizione/, card).fill('Migliorare il servizio');
  await desk.field(/^Descrizione/, card).blur();
  await desk.see(/ognuno ha un’idea diversa/);
  await desk.takePane('obiettivo-suggerimento', { from: card, to: card });
  await desk.field(/^Descrizione/, card).fill('Percentuale di certificati rilasciati online');
  await desk.field(/^Valore fine anno/, card).fill('0');
  await desk
    .field(/^Target/, card)
    .first()
    .fill('90%');
  await desk.field(/^Polarità/, card).selectOption('crescente');
  await desk.field(/^Peso/, card).fill('100');
  await desk.field(/^Formula/, card).fill('certificati online / certificati rilasciati × 100');
  await desk.field(/^Unità di misura/, card).fill('%');
}

async function people(desk: Desk): Promise<void> {
  await closeSection(desk, 'Indicatori');
  await openSection(desk, 'Risorse umane');
  if ((await desk.pane.getByRole('group', { name: 'Risorsa 1' }).count()) === 0)
    await desk.press('Aggiungi una risorsa');
  const card = desk.pane.getByRole('group', { name: 'Risorsa 1' });
  await desk.field('Ruolo o servizio', card).fill('Istruttore Servizi demografici');
  await desk.field('Partecipazione %', card).fill('40');
}

/** Planned months of the phases, from 1, or in words. */
const PHASES: [string, number[] | string][] = [
  ['Analisi e scelta del servizio', 'gen-mar'],
  ['Prova con il personale dello sportello', [4, 5]],
  ['Avvio per tutti i cittadini', 'giu-set'],
];

async function phases(desk: Desk): Promise<void> {
  await desk.press('Avanti');
  await desk.heading(/^Passo 2 di 3/).waitFor();
  for (const [index, [name, months]] of PHASES.entries()) {
    const card = desk.pane.getByRole('group', { name: `Fase ${index + 1}`, exact: true });
    if ((await card.count()) === 0) await desk.press('Aggiungi una fase');
    await desk.field('Attività', card).fill(name);
    const grid = card.getByLabel(`Mesi previsti della fase ${index + 1}`).getByRole('button');
    if (typeof months === 'string') {
      const words = card.getByRole('combobox', { name: 'Tempi in parole' });
      await words.fill(months);
      await words.press('Enter');
    } else for (const month of months) await grid.nth(month - 1).click();
  }
  const first = desk.pane.getByRole('group', { name: 'Fase 1', exact: true });
  await desk.takePane('obiettivo-fasi', { from: first, to: first });
}

async function review(desk: Desk): Promise<void> {
  await desk.press('Avanti');
  await desk.heading(/^Passo 3 di 3/).waitFor();
  await desk.takePane('obiettivo-riepilogo', {
    from: desk.heading('Che cosa verrà scritto'),
    to: desk.button('Crea la scheda'),
  });
  await desk.press('Crea la scheda');
  await desk.see('Scheda creata');
  await desk.takeWindow('scheda', { height: 700, zoom: 0.75 });
  check((await desk.sheets()).length === 3, 'the sheet of the objective is not there');
}
