/**
 * The workbench in a window of any engine, as a user has it: the mouse, the keys, and what the pane shows found by role
 * and name. It speaks WebDriver, which every engine understands; who starts an engine says how commands reach it.
 */
import { readFileSync } from 'node:fs';

/** An element as WebDriver writes it: one property, whose name says that it is an element. */
export type ElementReference = Record<string, string>;

export interface Commands {
  Navigate: { url: string };
  Refresh: object;
  SwitchToFrame: { element: ElementReference | null };
  ExecuteAsyncScript: { script: string; args: unknown[] };
  ElementClick: { element: ElementReference };
  PerformActions: { actions: object[] };
}

export interface Engine {
  send<Name extends keyof Commands>(command: Name, parameters: Commands[Name]): Promise<unknown>;
  /** What is on the screen, as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Role = 'button' | 'textbox' | 'searchbox' | 'combobox' | 'radio' | 'heading';

/** Keys that are no characters, as WebDriver writes them. */
export const KEYS = { Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015', Control: '\uE009' };

/** An engine without a graphics card, on a busy machine. */
const LIMIT = 60_000;

/** More stops than any screen has. */
const MOST_STOPS = 100;

const QUERIES = readFileSync(
  require.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

/** What is in the window of the pane while it is looked at. */
interface PaneWindow {
  firstByRole(role: string, name: string): HTMLElement | undefined;
  uncaught: string[];
}

export class BrowserWindow {
  private readonly uncaught: string[] = [];
  private isOpen = false;

  constructor(
    private readonly engine: Engine,
    private readonly address: string,
  ) {}

  /** The workbench, with its pane as narrow as it gets. */
  async open(): Promise<void> {
    await this.leavePane();
    await this.engine.send('Navigate', { url: `${this.address}?pane=320&grid=no` });
    await this.enterPane();
  }

  async reload(): Promise<void> {
    await this.leavePane();
    await this.engine.send('Refresh', {});
    await this.enterPane();
  }

  /** Another page than the workbench's; its frames are entered by number. */
  async visit(address: string): Promise<void> {
    await this.leavePane();
    await this.engine.send('Navigate', { url: address });
  }

  async enterFrame(number: number): Promise<void> {
    await this.engine.send('SwitchToFrame', { element: null });
    const frame = await this.run((index) => document.querySelectorAll('iframe')[index], number);
    await this.engine.send('SwitchToFrame', { element: frame as unknown as ElementReference });
  }

  private async leavePane(): Promise<void> {
    await this.errors();
    this.isOpen = false;
    await this.engine.send('SwitchToFrame', { element: null });
  }

  private async enterPane(): Promise<void> {
    await this.run(async () => {
      await window.workbench.ready;
    });
    await this.enterFrame(0);
    // The pane's own rules forbid scripts that are written in it. Firefox gives each script that is sent names and
    // expressions of its own, which the library of another does not know for what they are.
    await this.engine.send('ExecuteAsyncScript', {
      script: `(function (globalThis) { ${QUERIES} }).call(window, window);
        // Whether each is hidden takes the library long to tell: the browser knows where it stands.
        window.firstByRole = (role, name) =>
          window.TestingLibraryDom.queryAllByRole(document.body, role, { name: new RegExp(name), hidden: true })
            .find((each) => each.getClientRects().length > 0);
        window.uncaught = [];
        for (const each of [window, window.parent]) {
          each.addEventListener('error', ({ message }) => window.uncaught.push(message));
          each.addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
        }
        arguments[0]();`,
      args: [],
    });
    this.isOpen = true;
  }

  /** Errors that no page has caught, once it was there. */
  async errors(): Promise<readonly string[]> {
    if (this.isOpen)
      this.uncaught.push(
        ...(await this.run(() => (window as unknown as PaneWindow).uncaught.splice(0))),
      );
    return this.uncaught;
  }

  /** In the pane; elements that it answers can be clicked. */
  async run<Given extends unknown[], Answer>(
    work: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const answer = (await this.engine.send('ExecuteAsyncScript', {
      script: `const given = [...arguments];
        const done = given.pop();
        new Promise((resolve) => resolve((${work.toString()})(...given)))
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: given,
    })) as { value: Answer; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** Waits until the pane shows it; a name is whole, or a regular expression. */
  find(role: Role, name: string | RegExp): Promise<ElementReference> {
    const found = this.run(waitForRole, role, sourceOf(name), LIMIT);
    return found as unknown as Promise<ElementReference>;
  }

  /** With the mouse, once nothing moves: it would miss. */
  async click(role: Role, name: string | RegExp): Promise<void> {
    const element = await this.find(role, name);
    await this.run(waitForRest, element as unknown, LIMIT);
    await this.engine.send('ElementClick', { element });
  }

  /** Keys one after the other; Control is held while the next one is pressed. */
  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((key, index) => {
      const held = keys[index - 1] === KEYS.Control;
      const down = { type: 'keyDown', value: key };
      if (key === KEYS.Control) return [down];
      const up = { type: 'keyUp', value: key };
      return held ? [down, up, { type: 'keyUp', value: KEYS.Control }] : [down, up];
    });
    await this.engine.send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Over what the field with the focus holds. */
  async type(text: string): Promise<void> {
    await this.press(KEYS.Control, 'a', ...text);
  }

  async fill(role: Role, name: string | RegExp, text: string): Promise<void> {
    await this.click(role, name);
    await this.type(text);
  }

  /** By Tab alone; fails where it does not lead there. */
  async tabTo(role: Role, name: string | RegExp): Promise<void> {
    const element = await this.find(role, name);
    const isThere = (sought: unknown) => document.activeElement === sought;
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await this.run(isThere, element as unknown)) return;
      await this.press(KEYS.Tab);
    }
    throw new Error(`Tab does not lead to ${role} ${String(name)}`);
  }

  /** Waits until the pane shows the text. */
  async shown(text: string | RegExp): Promise<void> {
    await this.run(waitForText, sourceOf(text), LIMIT);
  }
}

const sourceOf = (text: string | RegExp): string =>
  typeof text === 'string' ? `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : text.source;

async function waitForRole(role: Role, source: string, limit: number): Promise<HTMLElement> {
  const { firstByRole } = window as unknown as PaneWindow;
  for (const end = Date.now() + limit; Date.now() < end;) {
    const found = firstByRole(role, source);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No ${role} ${source} in: ${document.body.innerText.slice(0, 600)}`);
}

/** Until nothing is read or written any more, and the element has its place: what opens, opens slowly. */
async function waitForRest(sought: unknown, limit: number): Promise<void> {
  let before = '';
  for (const end = Date.now() + limit; Date.now() < end;) {
    const { x, y, width, height } = (sought as Element).getBoundingClientRect();
    const place = width * height > 0 ? [x, y, width, height].join() : '';
    if (place !== '' && place === before && !document.querySelector('[role=progressbar]')) return;
    before = place;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Never at rest: ${document.body.innerText.slice(0, 600)}`);
}

async function waitForText(source: string, limit: number): Promise<void> {
  const text = new RegExp(source, 'm');
  for (const end = Date.now() + limit; Date.now() < end;) {
    if (text.test(document.body.innerText)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No text ${source} in: ${document.body.innerText.slice(0, 600)}`);
}
