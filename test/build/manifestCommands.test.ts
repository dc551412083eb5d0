/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor, sourceManifest } from '../../scripts/manifest.mjs';
import { associateCommands } from '../../src/taskpane/commands/commands';
import { CATALOGUES } from '../taskpane/catalogues';

const dist = join(__dirname, '../../dist');

interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
}

/** What the pane's page tells Excel that it can do. */
function associated(): string[] {
  const ids: string[] = [];
  (globalThis as { Office?: unknown }).Office = {
    actions: { associate: (id: string) => void ids.push(id) },
  };
  associateCommands({ toggleMarks: () => Promise.reject(), explain: () => never() });
  delete (globalThis as { Office?: unknown }).Office;
  return ids;
}

function never(): never {
  throw new Error('not asked');
}

const document = new DOMParser().parseFromString(sourceManifest(), 'text/xml');
const all = (name: string, within: Document | Element = document) => [
  ...within.getElementsByTagName(name),
];
/** Buttons, menus and what stands in them. */
const controls = [...all('Control'), ...all('Item')];
/** The command that one of them calls; undefined for a menu and for the button that shows the pane. */
const commandOf = (control: Element) =>
  [...control.children]
    .find(({ tagName }) => tagName === 'Action')
    ?.getElementsByTagName('FunctionName')[0]?.textContent;
const shortcuts = JSON.parse(readFileSync(join(dist, 'shortcuts.json'), 'utf8')) as Shortcuts;

/** The text of a resource in Italian and in English. */
function texts(id: string | null): (string | null)[] {
  const [found] = all('bt:String').filter((each) => each.getAttribute('id') === id);
  const [english] = found ? all('bt:Override', found) : [];
  return [
    found?.getAttribute('DefaultValue') ?? null,
    english?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? null,
  ];
}

const residOf = (element: Element, name: string) =>
  all(name, element)[0]?.getAttribute('resid') ?? null;

it('the manifest is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
});

describe('commands', () => {
  it('are the same in the manifest, in the file of shortcuts and in the pane', () => {
    const inManifest = all('FunctionName').map(({ textContent }) => textContent);
    const inShortcuts = shortcuts.actions.map(({ id }) => id);
    const ids = associated();
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set([...inManifest, ...inShortcuts])].sort()).toEqual(ids.sort());
  });

  it('have controls of their own, in one group of the Home tab and in the menu of cells', () => {
    const ids = controls.map((control) => control.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all('Group')).toHaveLength(1);
    expect(all('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    const [menu, ...others] = all('OfficeMenu');
    expect(others).toEqual([]);
    expect(menu?.getAttribute('id')).toBe('ContextMenuCell');
    // Excel takes one entry alone.
    expect(all('Control', menu).map(commandOf)).toEqual(['toggleMarks']);
  });

  it.each([
    ['openObjective', 'objective'],
    ['openPlan', 'plan'],
    ['openSummary', 'summary'],
    ['openWeights', 'weights'],
    ['openFormulas', 'formulas'],
    ['openCheck', 'check'],
    ['openExamples', 'examples'],
  ] as const)('%s is called as the screen that it opens, in both languages', (command, screen) => {
    const [control] = controls.filter((each) => commandOf(each) === command);
    expect(texts(residOf(control!, 'Label'))).toEqual([
      CATALOGUES.it[screen].title,
      CATALOGUES.en[screen].title,
    ]);
  });

  it('say in both languages what they do, differently', () => {
    for (const control of controls) {
      const [italian, english] = texts(residOf(control, 'Description'));
      expect([italian?.length ?? 0, english?.length ?? 0].every((length) => length > 30)).toBe(
        true,
      );
      expect(italian).not.toBe(english);
      expect(residOf(control, 'Title')).toBe(residOf(control, 'Label'));
    }
  });

  it('have icons of the three sizes of Excel', () => {
    expect(controls.length).toBeGreaterThan(6);
    for (const control of controls) {
      const [icon] = all('Icon', control);
      const images = all('bt:Image', icon);
      expect(images.map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
      for (const image of images) {
        const [resource] = all('bt:Images')[0]!.querySelectorAll(
          `[id="${image.getAttribute('resid')}"]`,
        );
        const address = resource?.getAttribute('DefaultValue') ?? '';
        const png = readFileSync(join(dist, new URL(address).pathname));
        const size = Number(image.getAttribute('size'));
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      }
    }
  });
});

describe('keys', () => {
  it('are in a file beside the others, which the manifest written for an address names last', () => {
    const written = manifestFor(sourceManifest(), 'https://intranet/schede/', '1.0.0.0');
    const { documentElement } = new DOMParser().parseFromString(written, 'text/xml');
    const last = documentElement.lastElementChild;
    expect(last?.tagName).toBe('ExtendedOverrides');
    expect(last?.getAttribute('Url')).toBe('https://intranet/schede/shortcuts.json');
    expect(last?.previousElementSibling?.tagName).toBe('VersionOverrides');
  });

  it('belong to an action each, and every action has some', () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(
      shortcuts.actions.map(({ id }) => id),
    );
    for (const { type, name } of shortcuts.actions) {
      expect(type).toBe('ExecuteFunction');
      expect(name.length).toBeGreaterThan(10);
    }
  });

  it('are of the kind that Microsoft keeps free, on the Mac without the Control of VoiceOver', () => {
    for (const { key } of shortcuts.shortcuts) {
      expect(Object.keys(key).sort()).toEqual(['default', 'mac']);
      expect(key['default']).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      expect(key['mac']).toMatch(/^Command\+Alt\+Shift\+[A-Z]$/);
    }
  });
});
