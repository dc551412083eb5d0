/** The pane's look. Light for now; Office's dark theme and Windows' contrast themes choose here, in one place. */
import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Text set in the very face that Excel uses beside the pane; colours keep 4.5:1 on their grounds. */
const light: Theme = {
  ...webLightTheme,
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', system-ui, 'Helvetica Neue', sans-serif",
};

/** The theme to draw with. */
export function usePaneTheme(): Theme {
  return light;
}
