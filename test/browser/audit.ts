/** What axe-core and the width of the pane say of what is shown, in each theme that Windows and Office have. */
import axe from 'axe-core';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { seed } from '../sample';
import { layoutFaults, lookAtLayout } from './layout';
import { paneFrame } from './support';

/** The levels A and AA of WCAG, from 2.0 to 2.2. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of them that a theme can break: names, roles, sizes and places are the same in all. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const THEMES = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, only: RULES },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, only: COLOUR_RULES },
  contrast: { media: { colorScheme: 'dark', forcedColors: 'active' }, only: COLOUR_RULES },
} as const;

export type Theme = keyof typeof THEMES;

export const show = (page: Page, theme: Theme): Promise<void> =>
  page.emulateMedia(THEMES[theme].media);

/**
 * Looks at the pane as it stands and adds what is wrong to a list of faults: in every theme, or in the light one and in
 * one of the others in turn.
 */
export async function auditor(page: Page, isInTurn: boolean) {
  const pane = await paneFrame(page);
  await pane.evaluate(axe.source);
  const faults: string[] = [];
  let turn = seed;
  const themes = (): Theme[] => {
    if (!isInTurn) return ['light', 'dark', 'contrast'];
    turn += 1;
    return ['light', turn % 2 === 0 ? 'dark' : 'contrast'];
  };
  return {
    faults,
    async look(screen: string): Promise<void> {
      for (const theme of themes()) {
        const { only } = THEMES[theme];
        await show(page, theme);
        const violations = await pane.evaluate(lookAt, [...only]);
        faults.push(...violations.map((text) => `${screen}, ${theme}: ${text}`));
        faults.push(...layoutFaults(`${screen}, ${theme}`, await pane.evaluate(lookAtLayout)));
      }
    },
  };
}

/** In the pane, once the theme is drawn and its colours have stopped changing. */
async function lookAt(rules: string[]): Promise<string[]> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const moving = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  const found = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
  const told = ({ id, nodes }: Result) =>
    nodes.map(({ html, any, all, none }) =>
      [id, html.slice(0, 160), [...any, ...all, ...none][0]?.message].join(' | '),
    );
  return found.violations.flatMap(told);
}
