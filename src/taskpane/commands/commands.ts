/** What the buttons of the ribbon, the menu of cells and the keys do; their ids stand in the manifest and shortcuts.json. */
import type { LazyScreen } from '../screenNames';
import type { PaneServices, ToggledMarks } from '../services';
import { openScreen, tellPane } from './paneChannel';

type Services = Pick<PaneServices, 'toggleMarks' | 'explain'>;

/** The commands that open the pane on a screen. */
const SCREENS: Record<string, LazyScreen> = {
  openObjective: 'objective',
  openPlan: 'plan',
  openSummary: 'summary',
  openWeights: 'weights',
  openCheck: 'check',
  openFormulas: 'formulas',
  openExamples: 'examples',
};

/** Tells Excel what each command does; called once Office is ready. */
export function associateCommands(services: Services): void {
  for (const [id, screen] of Object.entries(SCREENS))
    Office.actions.associate(
      id,
      completing(() => showPane(() => openScreen(screen))),
    );
  Office.actions.associate(
    'toggleMarks',
    completing(() => toggleMarks(services)),
  );
}

/** Excel waits for a button's command to say that it is over; keys give no event. */
function completing(command: () => Promise<void>) {
  return async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      await command();
    } finally {
      event?.completed();
    }
  };
}

/** What is to be shown is said first, so that the pane never opens on something else. */
async function showPane(say: () => void): Promise<void> {
  say();
  await Office.addin.showAsTaskpane();
}

/**
 * The marks themselves show that it was done, and the pane says so if it is open. It opens only for what the sheet does
 * not show: that nothing was done, or not everywhere.
 */
async function toggleMarks({ toggleMarks: toggle, explain }: Services): Promise<void> {
  try {
    const result = await toggle();
    const say = () => tellPane({ kind: 'toggled', result });
    if (isPlain(result)) say();
    else await showPane(say);
  } catch (error) {
    await showPane(() => tellPane({ kind: 'failed', failure: explain(error) }));
  }
}

const isPlain = ({ outcome, leftAlone, hidden = 0 }: ToggledMarks) =>
  (outcome === 'marked' || outcome === 'unmarked') && leftAlone.length + hidden === 0;
