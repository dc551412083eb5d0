/** Excel loads the add-in with the workbooks in which it was used: otherwise its keys do nothing until the pane is opened. */
import type { PaneServices } from '../services';

/** Asks for it at the first action that writes; gives what ends that. */
export function loadWithWorkbook({ undoing }: Pick<PaneServices, 'undoing'>): () => void {
  let isAsked = false;
  return undoing.subscribe(() => {
    if (isAsked || undoing.last() === null) return;
    isAsked = true;
    // An Excel that cannot is no worse than before: the pane is opened by hand. Asked again at the next action.
    void Promise.resolve()
      .then(() => Office.addin.setStartupBehavior('Load' as Office.StartupBehavior))
      .catch(() => (isAsked = false));
  });
}
