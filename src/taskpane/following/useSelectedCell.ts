/** The cell that the user has selected, while it is followed; the last one where it is not. */
import { useEffect, useState } from 'react';
import type { Place } from '../../domain/places';
import { useServices } from '../services';

/** `reading`: with each the names of the sheets are learnt anew. */
export function useSelectedCell(isFollowed: boolean, reading: unknown): Place | null {
  const { watchSelection } = useServices();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (!isFollowed) return undefined;
    let isHeard = true;
    const watching = watchSelection((next) => {
      if (isHeard) setPlace(next);
    });
    // What hinders this hinders the reading too, which says it.
    watching.catch(() => undefined);
    return () => {
      isHeard = false;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watchSelection, isFollowed, reading]);
  return place;
}
