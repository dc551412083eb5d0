/** The workbench: the grid on the left, on the right the built pane with Microsoft's library, joined by the host. */
import type { CustomFunctionSet } from '../engine/customFunctionSet';
import type { Engine } from '../engine/engine';
import { createPageHost } from '../host/browser';
import type { Host } from '../host/host';
import { offerCommands, type Command } from './commands';
import { fetchFunctions } from './fetchFunctions';
import { offerDownload } from './download';
import { explainSelectedCell } from './statusLine';

/** What browser tests and the curious find in the page's console. */
export interface Workbench {
  /** Known once the workbench is ready. */
  readonly engine: Engine;
  /** Resolves when the grid is drawn, the pane has loaded and Excel answers it. */
  ready: Promise<Host>;
  /** The frame of the pane calls this once Microsoft's library is there. */
  connect(frame: Window): void;
  /** What the pane associates with the ids of the manifest and of shortcuts.json. */
  commands: Map<string, Command>;
  /** Opens the pane, or closes it: its page goes on, as in Excel. */
  showPane(shown: boolean): void;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const settings = new URLSearchParams(location.search);
const language = settings.get('lang') === 'en' ? 'en-US' : 'it-IT';
const ADDIN = '/addin/';

/** The grid takes long to load: who looks at the pane alone does without. */
const isDrawn = settings.get('grid') !== 'no';

async function createEngine(): Promise<Engine> {
  if (!isDrawn) return (await import('../engine/headless')).createEngine();
  return (await import('../engine/browser')).createEngine(element('grid'));
}

function start(): Workbench {
  let connected: (frame: Window) => void = () => {};
  const frame = new Promise<Window>((resolve) => {
    connected = resolve;
  });
  let created: Engine | undefined;
  const ready = Promise.all([createEngine(), frame, fetchFunctions(ADDIN)]).then(
    ([engine, window, functions]) => {
      created = engine;
      return join(workbench, window, functions);
    },
  );
  const workbench: Workbench = {
    get engine() {
      if (!created) throw new Error('The workbench is not ready yet');
      return created;
    },
    ready,
    connect: (window) => connected(window),
    commands: new Map(),
    showPane: (shown) => {
      element('aside').hidden = !shown;
    },
  };
  return workbench;
}

function join(workbench: Workbench, frame: Window, functions: CustomFunctionSet): Host {
  const { engine } = workbench;
  const host = createPageHost({ window: frame, engine, functions });
  offerDownload(host, element<HTMLButtonElement>('save'));
  if (isDrawn) explainSelectedCell(engine, element('status'));
  else element('status').textContent = 'Il foglio c’è e calcola, ma qui non si vede.';
  joinCommands(workbench);
  return host;
}

/** The ribbon, the menu of cells and the keys; the pane can be closed, and the ribbon opens it again. */
function joinCommands({ engine, commands, showPane }: Workbench): void {
  element('close').addEventListener('click', () => showPane(false));
  void offerCommands({
    engine,
    hasMenu: isDrawn,
    ribbon: element('ribbon'),
    addin: ADDIN,
    language,
    commands,
    showPane: () => showPane(true),
  });
}

/**
 * 320 to 400 pixels, as Excel's pane; 360 unless the address says otherwise. The workbook has no file, as before it is
 * saved, unless the address says which.
 */
function loadPane(): void {
  const width = Math.min(400, Math.max(320, Number(settings.get('pane') ?? 360) || 360));
  document.documentElement.style.setProperty('--pane-width', `${width}px`);
  const query = new URLSearchParams({ lang: language, file: settings.get('file') ?? '' });
  element<HTMLIFrameElement>('pane').src = `${ADDIN}taskpane.html?${query}`;
}

window.workbench = start();
loadPane();
