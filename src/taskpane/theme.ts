/**
 * The pane's look: light or dark as Office is, else as the computer is; under a contrast theme of Windows the colours
 * are the system's, and the theme only has to keep borders in sight.
 */
import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type Look = 'light' | 'dark' | 'contrast';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Text set in the very face that Excel uses beside the pane. */
const FONT = "'Segoe UI', 'Segoe UI Web (West European)', system-ui, 'Helvetica Neue', sans-serif";
const THEMES: Readonly<Record<Look, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

/** What Office tells of its own colours: nothing before it is ready, or where it has no themes. */
export interface OfficeColours {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/** The look for Office's colours and what the computer prefers. */
export function lookFor(
  office: OfficeColours | undefined,
  prefers: (query: string) => boolean,
): Look {
  if (prefers(CONTRAST)) return 'contrast';
  const isDark = office?.isDarkTheme ?? isDarkColour(office?.bodyBackgroundColor) ?? prefers(DARK);
  return isDark ? 'dark' : 'light';
}

/** Whether a colour ("#262626") is dark; undefined for what is no colour. */
function isDarkColour(colour = ''): boolean | undefined {
  const [, red = '', green = '', blue = ''] = /^#?(..)(..)(..)$/.exec(colour.trim()) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b))
    return undefined;
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

const officeColours = (): OfficeColours | undefined =>
  typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;

const look = (): Look => lookFor(officeColours(), (query) => window.matchMedia(query).matches);

/** The computer tells of a change of its colours; Excel, of one of its theme, only when the pane opens. */
function subscribe(listener: () => void): () => void {
  const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

/** The theme to draw with, and its name for what the page itself colours. */
export function usePaneTheme(): { look: Look; theme: Theme } {
  const current = useSyncExternalStore(subscribe, look);
  return { look: current, theme: THEMES[current] };
}
