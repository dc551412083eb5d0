/** The workbench: the grid on the left, on the right the built pane with Microsoft's library, joined by the host. */
import type { CustomFunctionSet } from '../engine/customFunctionSet';
import type { Engine } from '../engine/engine';
import { createPageHost } from '../host/browser';
import type { Host } from '../host/host';
import { showCharts } from './charts';
import { offerCommands, type Command } from './commands';
import { fetchFunctions } from './fetchFunctions';
import { offerDownload } from './download';
import { offerOpening, readNamedFile, tellOpened, type OpenedFile } from './openFile';
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

async function createEngine(file: OpenedFile | undefined): Promise<Engine> {
  const cells = file?.workbook.cells;
  if (!isDrawn) return (await import('../engine/headless')).createEngine({ opened: cells });
  return (await import('../engine/browser')).createEngine(element('grid'), cells);
}

/** A file that cannot be read is told, and the page begins with a new workbook. */
async function openNamed(): Promise<OpenedFile | undefined> {
  const name = settings.get('apri');
  if (name === null) return undefined;
  try {
    const file = await readNamedFile(name);
    notice(tellOpened(file));
    return file;
  } catch (problem) {
    notice(`«${name}» non si può aprire. ${problem instanceof Error ? problem.message : ''}`);
    return undefined;
  }
}

function notice(text: string): void {
  element('notice').textContent = text;
  element('notice').hidden = text === '';
}

function start(): Workbench {
  let connected: (frame: Window) => void = () => {};
  const frame = new Promise<Window>((resolve) => {
    connected = resolve;
  });
  let created: Engine | undefined;
  const opening = openNamed();
  const engine = opening.then(createEngine);
  const ready = Promise.all([engine, opening, frame, fetchFunctions(ADDIN)]).then(
    ([made, file, window, functions]) => {
      created = made;
      return join(workbench, window, functions, file);
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

function join(
  workbench: Workbench,
  frame: Window,
  functions: CustomFunctionSet,
  file: OpenedFile | undefined,
): Host {
  const { engine } = workbench;
  const opened = file?.workbook;
  const host = createPageHost({ window: frame, engine, functions, ...(opened && { opened }) });
  offerDownload(host, element<HTMLButtonElement>('save'), file?.name ?? 'piano.xlsx');
  offerOpening(engine, element<HTMLButtonElement>('open'), element<HTMLInputElement>('file'));
  if (isDrawn) {
    explainSelectedCell(engine, element('status'));
    showCharts(host, element('grid'));
  } else element('status').textContent = 'Il foglio c’è e calcola, ma qui non si vede.';
  joinCommands(workbench);
  window.addEventListener('focus', () => host.activate());
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
  const query = new URLSearchParams({
    lang: language,
    file: settings.get('file') ?? settings.get('apri') ?? '',
  });
  element<HTMLIFrameElement>('pane').src = `${ADDIN}taskpane.html?${query}`;
}

window.workbench = start();
loadPane();
