/** What Excel has around the grid for an add-in: its group in the ribbon, its entry in the menu of cells, its keys. */
import type { Engine } from '../engine/engine';
import { fetchText } from './fetchText';
import { fetchManifest, type Control } from './manifest';

/** A command as the pane associates it with an id. */
export type Command = (event?: { completed(): void }) => unknown;

export interface CommandsOptions {
  engine: Engine;
  /** Whether the grid is there, which has the menu of cells. */
  hasMenu: boolean;
  ribbon: HTMLElement;
  /** Folder of the built add-in. */
  addin: string;
  language: string;
  /** What the pane has associated, by id. */
  commands: ReadonlyMap<string, Command>;
  showPane(): void;
}

export async function offerCommands(options: CommandsOptions): Promise<void> {
  const { engine, hasMenu, ribbon, addin, language } = options;
  const { group, ribbon: buttons, cellMenu } = await fetchManifest(addin, language);
  ribbon.setAttribute('aria-label', group);
  ribbon.append(...buttons.map((control) => draw(control, options)));
  for (const control of hasMenu ? cellMenu : [])
    engine.api
      .createMenu({
        id: `addin.${control.id}`,
        title: control.label,
        tooltip: control.tip,
        action: () => press(control, options),
      })
      .appendTo('contextMenu.mainArea');
  listenToKeys(await fetchKeys(addin), (id) => run(id, options));
}

function draw(control: Control, options: CommandsOptions): HTMLElement {
  if (control.items.length === 0) return button(control, () => press(control, options));
  const menu = document.createElement('details');
  const title = document.createElement('summary');
  const list = document.createElement('div');
  title.append(...face(control));
  title.title = control.tip;
  list.append(
    ...control.items.map((item) =>
      button(item, () => {
        menu.open = false;
        press(item, options);
      }),
    ),
  );
  menu.append(title, list);
  return menu;
}

function face({ label, icon }: Control): (Node | string)[] {
  const image = new Image(16, 16);
  image.src = icon;
  image.alt = '';
  return [image, label];
}

function button(control: Control, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = control.tip;
  made.append(...face(control));
  made.addEventListener('click', onClick);
  return made;
}

function press({ command }: Control, options: CommandsOptions): void {
  if (command === undefined) options.showPane();
  else run(command, options);
}

function run(id: string, { commands }: CommandsOptions): void {
  const command = commands.get(id);
  if (!command) throw new Error(`The pane has associated nothing with ${id}`);
  command({ completed: () => undefined });
}

interface Keys {
  action: string;
  keys: string[];
}

interface ShortcutsFile {
  shortcuts: { action: string; key: { default: string; mac?: string } }[];
}

async function fetchKeys(addin: string): Promise<Keys[]> {
  const { shortcuts } = JSON.parse(await fetchText(`${addin}shortcuts.json`)) as ShortcutsFile;
  const isMac = navigator.platform.startsWith('Mac');
  return shortcuts.map(({ action, key }) => ({
    action,
    keys: ((isMac ? key.mac : undefined) ?? key.default).split('+'),
  }));
}

/** Before the grid sees them; what is typed in the pane stays there, as in Excel on the web. */
function listenToKeys(all: Keys[], onKeys: (action: string) => void): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const found = all.find(({ keys }) => isPressed(keys, event));
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) onKeys(found.action);
    },
    { capture: true },
  );
}

/** The letter by its place: with Alt and Shift a keyboard may give another sign. */
function isPressed(keys: string[], event: KeyboardEvent): boolean {
  const modifiers = {
    Ctrl: event.ctrlKey,
    Alt: event.altKey,
    Shift: event.shiftKey,
    Command: event.metaKey,
  };
  return (
    event.code === `Key${keys.at(-1)}` &&
    Object.entries(modifiers).every(([name, pressed]) => pressed === keys.includes(name))
  );
}
