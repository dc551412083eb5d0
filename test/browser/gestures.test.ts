/**
 * The gestures that a full objective costs, from the start page to its sheet, made with a mouse and a keyboard: clicks (a
 * drag and the opening of a part are one each), letters, and keys that lead on. Nothing is typed but its texts, and nothing
 * is prefilled that a user would have to choose.
 */
import type { Locator } from 'playwright-core';
import { itOf } from '../sample';
import { paneUser } from './paneUser';
import {
  closeEverything,
  gridValues,
  openWorkbench,
  sheetNames,
  type OpenWorkbench,
} from './support';

jest.setTimeout(240_000);

/** What it may cost: issue by issue it gets less, never more. */
const MOST_CLICKS = 35;

/** The hand of a user: it clicks, drags and types, and counts. */
class Hand {
  clicks = 0;
  letters = 0;
  /** Tab and Enter, which lead from one field to the next. */
  moves = 0;

  constructor(private readonly workbench: OpenWorkbench) {}

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    const { x, y } = await this.middleOf(target);
    await this.workbench.page.mouse.click(x, y);
  }

  /** A drag counts as one click. */
  async drag(from: Locator, to: Locator): Promise<void> {
    this.clicks += 1;
    const { mouse } = this.workbench.page;
    const start = await this.middleOf(from);
    await mouse.move(start.x, start.y);
    await mouse.down();
    const end = await this.middleOf(to, false);
    await mouse.move(end.x, end.y, { steps: 4 });
    await mouse.up();
  }

  async type(text: string): Promise<void> {
    this.letters += text.length;
    await this.workbench.page.keyboard.type(text);
  }

  async press(key: 'Tab' | 'Enter'): Promise<void> {
    this.moves += 1;
    await this.workbench.page.keyboard.press(key);
  }

  /** As the wheel brings it into sight. */
  private async middleOf(target: Locator, scrolls = true): Promise<{ x: number; y: number }> {
    await target.waitFor();
    if (scrolls) await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${target} is not shown`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}

const TEXTS = {
  title: 'Sportello telematico delle attività produttive',
  unit: 'SUAP',
  weight: '40',
  duration: 'biennale',
  dueDate: '30/06/2027',
  strategicLine: 'Semplificazione amministrativa',
  operationalObjective: 'Servizi digitali alle imprese',
  publicValue: 'Meno tempo perso da imprese e cittadini',
  description:
    'Tutte le istanze delle imprese si presentano in linea, con un responsabile unico e tempi certi.',
  results: 'Istanze in linea e tempi di rilascio dimezzati.',
  phases: ['Analisi dei procedimenti', 'Avvio dello sportello in linea', 'Messa a regime'],
  phaseWeights: ['30', '40', '30'],
  role: 'Istruttore amministrativo',
  share: '50',
};

const INDICATORS = [
  {
    description: 'Tempi medi di rilascio delle autorizzazioni',
    formula: 'somma dei giorni / autorizzazioni rilasciate',
    unitOfMeasure: 'giorni',
    baseline: '60',
    target: '30',
    weight: '60',
  },
  {
    description: 'Percentuale di istanze presentate in linea',
    formula: 'istanze in linea / istanze',
    unitOfMeasure: '%',
    baseline: '45%',
    target: '90%',
    weight: '40',
  },
] as const;

describe(`a full objective, with two indicators and three phases over two years, costs at most ${MOST_CLICKS} clicks`, () => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench('?grid=no');
  });
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  /** From the start page to the sheet. By the keys one goes from field to field by Tab and Enter, by the mouse by clicks alone. */
  async function write(by: 'keys' | 'mouse'): Promise<Hand> {
    const { page } = workbench;
    const user = paneUser(workbench);
    await user.open('Piano');
    await user.createPlan(/^Scheda completa/, ['SUAP', 'Tributi']);
    await user.press('Vai alla pagina iniziale');

    const hand = new Hand(workbench);
    const { main } = user;
    const button = (name: string | RegExp) => main.getByRole('button', { name }).first();
    const field = (name: string | RegExp, within: Locator = main) =>
      within.getByRole('textbox', { name }).first();
    const group = (name: string) => main.getByRole('group', { name, exact: true });
    const isFull = by === 'keys';
    /** Into the field that comes next. */
    const next = async (target: Locator, text: string) => {
      if (by === 'keys') await hand.press('Tab');
      else await hand.click(target);
      await hand.type(text);
    };
    const addRow = (name: string) =>
      by === 'keys' ? hand.press('Enter') : hand.click(button(name));

    await hand.click(button(/^Nuovo obiettivo/));
    await hand.click(button(/^Da zero/));
    await hand.type('1');
    await next(field(/^Titolo dell’obiettivo/), TEXTS.title);
    await next(main.getByRole('combobox', { name: 'Settore' }), TEXTS.unit);

    await hand.click(button(/^Peso e durata/));
    await hand.click(field(/^Peso/));
    await hand.type(TEXTS.weight);
    if (isFull) {
      await next(field('Durata'), TEXTS.duration);
      await next(field('Termine previsto'), TEXTS.dueDate);

      await hand.click(button(/^Programmazione e valore/));
      await hand.click(field(/indirizzo strategico/i));
      await hand.type(TEXTS.strategicLine);
      await next(field(/obiettivo operativo/i), TEXTS.operationalObjective);
      await next(field(/^Valore pubblico/), TEXTS.publicValue);

      await hand.click(button(/^Descrizione e risultati/));
      await hand.click(field(/^Descrizione/));
      await hand.type(TEXTS.description);
      await next(field(/^Risultati/), TEXTS.results);
    }

    await hand.click(button(/^Indicatori/));
    await hand.click(field(/^Descrizione indicatore/));
    for (const [index, indicator] of INDICATORS.entries()) {
      const card = group(`Indicatore ${index + 1}`);
      if (index > 0) await addRow('Aggiungi un indicatore');
      await hand.type(indicator.description);
      if (isFull) await next(field(/^Formula/, card), indicator.formula);
      await next(field(/^Unità/, card), indicator.unitOfMeasure);
      await next(field(/^Valore fine/, card), indicator.baseline);
      await next(field(/^Target previsto/, card), indicator.target);
      // The polarity is proposed by the words.
      if (by === 'keys') await hand.press('Tab');
      await next(field(/^Peso/, card), indicator.weight);
    }

    if (isFull) {
      await hand.click(button(/^Risorse umane/));
      await hand.click(button('Aggiungi una risorsa'));
      await hand.type(TEXTS.role);
      await next(field(/^Partecipazione/), TEXTS.share);
    }

    await hand.click(button(/^Avanti/));
    await hand.click(field('Attività'));
    for (const [index, name] of TEXTS.phases.entries()) {
      if (index > 0) await addRow('Aggiungi una fase');
      await hand.type(name);
      if (by === 'keys') await hand.press('Tab');
      await next(field('Peso', group(`Fase ${index + 1}`)), TEXTS.phaseWeights[index]!);
    }
    const months = (year: number, phase: number, from: string, to: string) => {
      const grid = main
        .getByRole('region', { name: `Cronoprogramma ${year}` })
        .getByRole('group', { name: new RegExp(`della fase ${phase}$`) });
      const month = (name: string) => grid.getByRole('button', { name: new RegExp(name) });
      return hand.drag(month(from), month(to));
    };
    const year = new Date().getFullYear();
    await months(year, 1, 'gennaio', 'giugno');
    await months(year, 2, 'luglio', 'dicembre');
    await months(year, 3, 'ottobre', 'dicembre');
    await hand.click(button('Aggiungi un altro anno'));
    await months(year + 1, 2, 'gennaio', 'febbraio');
    await months(year + 1, 3, 'gennaio', 'giugno');

    await hand.click(button(/^Avanti/));
    await hand.click(button('Crea la scheda'));
    await user.shown('Scheda creata');

    expect(await sheetNames(page)).toContain('Ob 1');
    const cells = (await gridValues(page, 'Ob 1', 'A1:AZ120')).flat();
    const texts = [TEXTS.title, ...TEXTS.phases, ...INDICATORS.map((each) => each.description)];
    const more = [TEXTS.description, TEXTS.results, TEXTS.publicValue, TEXTS.role];
    for (const text of [...texts, ...(isFull ? more : [])]) expect(cells).toContain(text);
    expect(cells).toContain('decrescente');
    expect(cells.filter((cell) => cell === 'X')).toHaveLength(6 + 6 + 3 + 2 + 6);
    console.log(
      `A full objective, by the ${by}: ${hand.clicks} clicks, ${hand.letters} letters of its texts, ${hand.moves} times Tab or Enter.`,
    );
    return hand;
  }

  const journey = itOf(2, 1, 41);

  journey(
    'by the mouse and from field to field by the keys, with all that the sheet asks',
    async () => {
      const hand = await write('keys');
      expect(hand.clicks).toBeLessThanOrEqual(MOST_CLICKS);
    },
  );

  journey('by the mouse alone, with no key but its letters', async () => {
    const hand = await write('mouse');
    expect([hand.clicks <= MOST_CLICKS, hand.moves]).toEqual([true, 0]);
  });
});
