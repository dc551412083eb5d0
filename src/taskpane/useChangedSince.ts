/** Whether the workbook has changed since the last reading began; followed from the first one on, until the screen is left. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from './services';

export interface ChangedSince {
  changed: boolean;
  /** A reading begins: what changes from now on counts. */
  begin: () => Promise<void>;
}

export function useChangedSince(): ChangedSince {
  const { watchChanges } = useServices();
  const [changed, setChanged] = useState(false);
  const watching = useRef<ReturnType<typeof watchChanges> | null>(null);
  useEffect(
    () => () => {
      void watching.current?.then((stop) => stop()).catch(() => undefined);
      watching.current = null;
    },
    [],
  );
  const begin = useCallback(async () => {
    setChanged(false);
    watching.current ??= watchChanges(() => setChanged(true));
    try {
      await watching.current;
    } catch {
      // What hinders this hinders the reading too, which says it; the next one tries again.
      watching.current = null;
    }
  }, [watchChanges]);
  return { changed, begin };
}
