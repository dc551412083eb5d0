/**
 * npm run guida: does in the workbench everything that the guide says, step by step, and takes its pictures on the way,
 * in docs/immagini/guida/. It fails at the first step that does not work as the guide says.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../chromium.mjs';
import { closeEverything } from '../../test/browser/support';
import { Camera } from './camera';
import { beginFromExisting, beginFromSelection, beginReady, share } from './chapters/beginnings';
import {
  checkPlan,
  fixWeights,
  makeSummary,
  markMonths,
  monitor,
  prepareThePrint,
} from './chapters/follow';
import { insertFormula, loadExample, repairFormulas, takeBack } from './chapters/formulas';
import { keepHistory } from './chapters/history';
import { writeObjective } from './chapters/objective';
import { editObjective, nextYear, removeObjective, yearEnd } from './chapters/later';
import { openPane, setUpPlan } from './chapters/plan';
import { makeRound, readTheCell, showDashboard } from './chapters/year';
import { Desk } from './desk';

const root = join(__dirname, '../..');
const PICTURES = join(root, 'docs', 'immagini', 'guida');
const MOST_BYTES = 1024 * 1024;

/** Chapters that follow each other in one workbook. */
type Story = [chapter: string, follow: (desk: Desk) => Promise<void>][];

const STORIES: Story[] = [
  [
    ['Aprire il riquadro', openPane],
    ['Impostare il piano', setUpPlan],
    ['Scrivere un obiettivo', writeObjective],
    ['Partire da un modello pronto', beginReady],
    ['Partire da un obiettivo esistente', beginFromExisting],
    ['Partire da celle selezionate', beginFromSelection],
    ['Modificare un obiettivo', editObjective],
    ['Obiettivi condivisi fra settori', share],
    ['La sintesi', makeSummary],
    ['Segnare i mesi', markMonths],
    ['I pesi che devono fare 100', fixWeights],
    ['Monitoraggio', monitor],
    ['Verifica', checkPlan],
    ['Stampare e portare in Giunta', prepareThePrint],
    ['Le funzioni PIAO', insertFormula],
    ['Ripara formule', repairFormulas],
    ['A fine anno: risultati e punteggi', yearEnd],
    ['Eliminare un obiettivo', removeObjective],
    ['Il piano dell’anno dopo', nextYear],
  ],
  [
    ['Caricare un esempio', loadExample],
    ['Annullare', takeBack],
  ],
  [['Fotografie e variazioni', keepHistory]],
  [
    ['La scheda della cella', readTheCell],
    ['Un giro di monitoraggio', makeRound],
    ['Il cruscotto', showDashboard],
  ],
];

async function tell(story: Story, camera: Camera): Promise<void> {
  const desk = await Desk.open(camera);
  for (const [chapter, follow] of story) {
    console.log(`• ${chapter}`);
    try {
      await follow(desk);
    } catch (problem) {
      const shot = join(root, 'reports', 'guida.png');
      await desk.page.screenshot({ path: shot }).catch(() => undefined);
      const shown = await desk.pane.locator('body').innerText();
      throw new Error(
        `docs/guida.md, «${chapter}»: a step does not work as it is written.\n${String(problem)}\n` +
          `The pane showed (picture: reports/guida.png):\n${shown}`,
        { cause: problem },
      );
    }
  }
  await desk.close();
}

/** Every picture of the guide is taken here, and every one taken is in the guide. */
function checkPictures(taken: readonly string[]): void {
  const guide = readFileSync(join(root, 'docs', 'guida.md'), 'utf8');
  const named = [...guide.matchAll(/\(immagini\/guida\/([^)]+)\.png\)/g)].map(([, name]) => name);
  const missing = named.filter((name) => !taken.includes(name ?? ''));
  const idle = taken.filter((name) => !named.includes(name));
  if (missing.length > 0) throw new Error(`docs/guida.md shows what nobody takes: ${missing}`);
  if (idle.length > 0) throw new Error(`docs/guida.md does not show ${idle}`);
}

function checkSize(): void {
  const bytes = readdirSync(PICTURES)
    .map((name) => readFileSync(join(PICTURES, name)).length)
    .reduce((sum, each) => sum + each, 0);
  const told = `${Math.round(bytes / 1024)} kB of pictures`;
  if (bytes > MOST_BYTES) throw new Error(`${told}: at most ${MOST_BYTES / 1024} kB`);
  console.log(told);
}

async function main(): Promise<void> {
  if (chromiumPath() === undefined)
    throw new Error(
      'Chromium is missing: npm test installs it on Debian, CHROMIUM_PATH names another.',
    );
  rmSync(PICTURES, { recursive: true, force: true });
  const camera = new Camera(PICTURES);
  for (const story of STORIES) await tell(story, camera);
  checkPictures(camera.taken);
  checkSize();
}

main()
  .catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  })
  .finally(closeEverything);
