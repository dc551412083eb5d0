/** The pane in the engines of Excel for Mac and, beside Chromium, of Excel on the web: a short journey in each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFew } from '../sample';
import { createServer, type WorkbenchServer } from '../../workbench/server';
import { BrowserWindow, KEYS, type Engine } from './engines/browserWindow';
import { startFirefox } from './engines/firefox';
import { serveTwoFrames } from './engines/otherSite';
import { untilThere } from './engines/started';
import { startWebKit } from './engines/webKit';
import { layoutFaults, lookAtLayout } from './layout';

const ENGINES: [string, () => Promise<Engine>][] = [
  ['WebKit', startWebKit],
  ...(isFew ? [] : [['Firefox', startFirefox] as [string, () => Promise<Engine>]]),
];

/** Longer than a pane of 320 pixels is wide. */
const UNIT = 'Programmazione, bilancio, tributi e società partecipate';

/** The least of the examples, and one of 31 sheets. */
const EXAMPLE = isFew ? /^Carica.*Elenco di obiettivi/ : /^Carica.*Comune di Luzzara/;

describe.each(ENGINES)('the pane in %s', (name, startEngine) => {
  let server: WorkbenchServer;
  let engine: Engine;
  let pane: BrowserWindow;
  const faults: string[] = [];

  beforeAll(async () => {
    server = await createServer({ port: 0 });
    engine = await startEngine();
    pane = new BrowserWindow(engine, server.url);
  });
  afterEach(async () => {
    expect({ faults, errors: await pane.errors() }).toEqual({ faults: [], errors: [] });
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  /** PICTURES=folder keeps what there was to see. */
  async function look(screen: string) {
    faults.push(...layoutFaults(screen, await pane.run(lookAtLayout)));
    const folder = process.env.PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name} ${screen}.png`), await engine.picture());
  }
  const home = () => pane.click('button', 'Torna alla pagina iniziale');

  it('writes a plan and an objective, keeps its draft, puts a formula into a cell', async () => {
    await pane.open();
    await look('Home senza piano');
    await pane.click('button', /^Piano/);
    await pane.fill('textbox', /^Ente/, 'Comune di prova');
    await pane.click('radio', /^PEG con cronoprogramma/);
    await pane.click('button', /^Avanti/);
    await pane.fill('textbox', 'Settore', UNIT);
    await pane.tabTo('button', /^Avanti/);
    await pane.press(KEYS.Enter);
    await pane.tabTo('button', 'Crea il piano');
    await look('Piano, riepilogo');
    await pane.press(KEYS.Enter);
    await pane.shown(/^Piano creato/);
    await look('Piano creato');

    await pane.click('button', /^Nuovo obiettivo/);
    await pane.click('button', /^Da zero/);
    await pane.fill('textbox', /^Numero/, '1/1');
    await pane.press(KEYS.Tab);
    await pane.type('Gara per le mense');
    await pane.press(KEYS.Tab);
    await pane.press(KEYS.ArrowDown, KEYS.Enter);
    await pane.tabTo('button', /^Peso e durata/);
    await pane.press(KEYS.Enter);
    await pane.tabTo('textbox', /^Peso/);
    await pane.type('100');
    await look('Nuovo obiettivo');
    // The workbook goes with the page; what was typed does not.
    await pane.reload();
    await pane.shown(/Obiettivo «Gara per le mense»/);
    await look('Home con una bozza');
    await pane.click('button', 'Riprendi la bozza');
    await pane.tabTo('button', /^Avanti/);
    await pane.press(KEYS.Enter);
    await pane.fill('textbox', 'Attività', 'Avviso');
    await pane.click('button', /^Fase 1, marzo/);
    await look('Nuovo obiettivo, fasi');
    await pane.click('button', /^Avanti/);
    await look('Nuovo obiettivo, riepilogo');
    await pane.click('button', 'Crea la scheda');
    await pane.shown(/^Scheda creata/);
    await look('Scheda creata');
    await pane.click('button', 'Vai alla pagina iniziale');
    await pane.shown(/100: giusto/);
    await look('Home con un obiettivo');
    await pane.click('button', /^Pesi/);
    await pane.find('textbox', /^Peso di/);
    await look('Pesi');
    await home();

    await pane.run(async () => {
      const host = await window.parent.workbench.ready;
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.activate();
        sheet.getRange('A1:B2').values = [
          [80, 60],
          [50, 40],
        ];
        sheet.getRange('A4').select();
        await context.sync();
      });
    });
    await pane.click('button', /^Funzioni/);
    await pane.fill('searchbox', /./, 'media');
    await pane.click('button', /PIAO\.PUNTEGGIO/);
    await pane.fill('textbox', /^Grad/, 'A1:A2');
    await pane.fill('textbox', /^Pesi/, 'B1:B2');
    await pane.shown(/=PIAO\.PUNTEGGIO\(A1:A2;B1:B2\)/);
    await look('Funzioni');
    await pane.click('button', 'Inserisci nella cella attiva (A4)');
    await pane.shown(/^Formula inserita in A4/);
    const value = await pane.run(async () => {
      const host = await window.parent.workbench.ready;
      return host.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Foglio1').getRange('A4').load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    });
    expect(value).toBe(68);
  });

  it('keeps the draft of an open pane from another, in frames of another site too', async () => {
    const site = await serveTwoFrames();
    try {
      await pane.visit(site.address);
      await pane.enterFrame(0);
      await pane.run(async () => {
        const { openDraftStore, newKey, saveDraft } = window.drafts;
        const store = await openDraftStore();
        saveDraft(store, { key: newKey({ name: 'objective' }), draft: 'Gara', workbook: '' });
      });
      const taken = async () => {
        await pane.enterFrame(1);
        return pane.run(async () => {
          const kind = {
            name: 'objective' as const,
            read: (stored: unknown) => stored as string | null,
            isUntouched: () => false,
          };
          const store = await window.drafts.openDraftStore();
          return (await window.drafts.takeUp(store, kind, '')).draft;
        });
      };
      expect(await taken()).toBeNull();
      await pane.enterFrame(0);
      await pane.run(() => {
        location.href = 'about:blank';
      });
      await untilThere('The end of the first pane', async () => expect(await taken()).toBe('Gara'));
    } finally {
      site.close();
    }
  });

  it('shows a whole plan', async () => {
    await pane.open();
    await pane.click('button', /^Carica esempio/);
    await look('Carica esempio');
    await pane.click('button', EXAMPLE);
    await pane.shown(/^Esempio caricato/);
    await look('Esempio caricato');
    await home();
    await pane.shown(/Che cosa richiede attenzione/);
    await look('Home');
    await pane.click('button', /^Sintesi/);
    await pane.shown(/^Riga per riga|^La sintesi è aggiornata|^In questo piano la sintesi/);
    await look('Sintesi');
    await home();
    await pane.click('button', /^Pesi/);
    await pane.find('textbox', /^Peso di/);
    await look('Pesi con più settori');
    await home();
    await pane.click('button', /^Verifica/);
    await pane.click('button', 'Leggi il piano');
    await pane.shown(/^Che cosa è stato letto/);
    await look('Verifica');
  });
});
