/**
 * What a wizard created last, until it is taken back: then its draft is kept again, wherever in the pane the user is by
 * that time, and the wizard, where it is still shown, offers it.
 */
import { useCallback, useState } from 'react';
import { useServices } from '../services';

export interface Created {
  /** Whether what was created last has been taken back. */
  isTakenBack: boolean;
  /** To be called once the workbook is written; `restore` keeps the draft again. */
  remember(restore: () => void): void;
}

export function useCreated(): Created {
  const { undoing, onUndone } = useServices();
  const [isTakenBack, setTakenBack] = useState(false);
  const remember = useCallback(
    (restore: () => void) => {
      setTakenBack(false);
      const created = undoing.last();
      // The next action that is taken back is this one, or another that came later: then this stays.
      const leave = onUndone((action) => {
        leave();
        if (action !== created) return;
        restore();
        setTakenBack(true);
      });
    },
    [undoing, onUndone],
  );
  return { isTakenBack, remember };
}
