/** How the user looks at the findings; it outlives a reading, and the grouping the screen. */
import { useState } from 'react';
import { useServices } from '../services';
import { sessionOf } from './checkSession';
import { NO_FILTER } from './filtering';
import type { Filter } from './filtering';
import type { Grouping } from './grouping';

export interface FindingView {
  grouping: Grouping;
  group: (by: Grouping) => void;
  filter: Filter;
  look: (change: Partial<Filter>) => void;
  /** What the user has opened or closed, by the key of the group. */
  toggled: ReadonlyMap<string, boolean>;
  toggle: (key: string, open: boolean) => void;
}

export function useFindingView(): FindingView {
  const session = sessionOf(useServices());
  const [grouping, setGrouping] = useState(session.grouping);
  const [filter, setFilter] = useState(NO_FILTER);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    grouping,
    group: (by) => {
      session.grouping = by;
      setGrouping(by);
      setToggled(new Map());
    },
    filter,
    look: (change) => setFilter((before) => ({ ...before, ...change })),
    toggled,
    toggle: (key, open) => setToggled((before) => new Map(before).set(key, open)),
  };
}
