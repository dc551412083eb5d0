/** A user without a mouse: goes by the keys of the pane and notices where the focus is lost or cannot be seen. */
import type { Frame, Page } from 'playwright-core';

type Role = Parameters<Frame['getByRole']>[0];

/** More stops than any screen has. */
const MOST_STOPS = 150;

interface Stop {
  element: Element;
  look: string;
}

export class Keyboard {
  /** Stops that look the same with the focus and without it. */
  readonly unseen: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** From the sheet into the pane, as F6 does in Excel. */
  async enter(): Promise<void> {
    await this.page.locator('#pane').focus();
    await this.press('Tab');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.hasFocus(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until the focus is there, if it is not; fails when the keys do not lead to it. */
  async tabTo(role: Role, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const sought = this.pane.getByRole(role, { name });
    await sought.first().waitFor();
    const found = await sought.elementHandles();
    // Names are worked out once; where the screen has changed on the way, they are again.
    const isThere = () =>
      this.pane.evaluate(
        (elements) =>
          elements.every((each) => each.isConnected)
            ? elements.includes(document.activeElement as HTMLElement)
            : undefined,
        found,
      );
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if ((await isThere()) ?? (await this.isOn(role, name))) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${role} ${String(name)}`);
  }

  isOn(role: Role, name: string | RegExp): Promise<boolean> {
    return this.pane
      .getByRole(role, { name })
      .evaluateAll((found) => found.includes(document.activeElement as HTMLElement));
  }

  /** Text of what has the focus. */
  focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const found = document.activeElement;
      return found?.getAttribute('aria-label') ?? found?.textContent?.trim() ?? '';
    });
  }

  /** Fails where the focus is nowhere in the pane; looks whether it can be seen. */
  async hasFocus(after: string): Promise<void> {
    if (!(await this.pane.evaluate(isSomewhere))) {
      const shown = await this.focused();
      try {
        await this.pane.waitForFunction(isSomewhere, undefined, { timeout: 30_000 });
      } catch {
        throw new Error(`The focus is lost after ${after}; the pane shows: ${shown.slice(0, 300)}`);
      }
    }
    const unseen = await this.pane.evaluate(lookAtFocus);
    if (unseen) this.unseen.push(unseen);
  }
}

/** In the pane. */
function isSomewhere(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

/** In the pane: the name of the stop before this one, if it looks now as it did with the focus. */
function lookAtFocus(): string | null {
  const lookOf = (element: Element): string =>
    [element, element.parentElement, element.parentElement?.parentElement]
      .flatMap((each) =>
        each ? [null, '::before', '::after'].map((part) => ({ each, part })) : [],
      )
      .map(({ each, part }) => {
        const style = getComputedStyle(each, part);
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, transform } = style;
        const outline =
          outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return [outline, boxShadow, transform, style.borderBottom, style.textDecoration].join();
      })
      .join('\n');
  const memory = window as unknown as { lastStop?: Stop };
  const { lastStop } = memory;
  const element = document.activeElement!;
  // Between a screen that goes and the next one the focus is nowhere for a moment.
  if (element === document.body || lastStop?.element === element) return null;
  memory.lastStop = { element, look: lookOf(element) };
  if (!lastStop?.element.isConnected || lookOf(lastStop.element) !== lastStop.look) return null;
  return lastStop.element.outerHTML.slice(0, 200);
}
