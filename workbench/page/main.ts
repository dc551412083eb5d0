/** The workbench: the grid on the left, on the right the built pane with Microsoft's library, joined by the host. */
import { createEngine } from '../engine/browser';
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
  engine: Engine;
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

function start(): Workbench {
  const engine = createEngine(element('grid'));
  let connected: (frame: Window) => void = () => {};
  const frame = new Promise<Window>((resolve) => {
    connected = resolve;
  });
  const ready = Promise.all([frame, fetchFunctions(ADDIN)]).then(([window, functions]) =>
    join(engine, window, functions),
  );
  return {
    engine,
    ready,
    connect: (window) => connected(window),
    commands: new Map(),
    showPane: (shown) => {
      element('aside').hidden = !shown;
    },
  };
}

function join(engine: Engine, frame: Window, functions: CustomFunctionSet): Host {
  const host = createPageHost({ window: frame, engine, functions });
  explainSelectedCell(engine, element('status'));
  offerDownload(host, element<HTMLButtonElement>('save'));
  return host;
}

/** The ribbon, the menu of cells and the keys; the pane can be closed, and the ribbon opens it again. */
function joinCommands({ engine, commands, showPane }: Workbench): void {
  element('close').addEventListener('click', () => showPane(false));
  void offerCommands({
    engine,
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
joinCommands(window.workbench);
loadPane();
