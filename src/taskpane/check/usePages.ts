/** A long list, shown a page at a time; the focus goes on with what a page adds. */
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface Pages<Item, List extends HTMLElement> {
  shown: readonly Item[];
  /** How many come with the next page; 0 where all are shown. */
  next: number;
  left: number;
  more: () => void;
  /** Of the element that has the items. */
  list: RefObject<List | null>;
}

export interface PageSizes {
  first: number;
  page: number;
  /** Selects, from the list, what takes the focus of each item. */
  focusable: string;
}

export function usePages<Item, List extends HTMLElement>(
  items: readonly Item[],
  { first, page, focusable }: PageSizes,
): Pages<Item, List> {
  const [count, setCount] = useState(first);
  const list = useRef<List>(null);
  /** The item that takes the focus once it is drawn: the button that was pressed may be gone. */
  const arrived = useRef<number | null>(null);
  useEffect(() => {
    if (arrived.current === null) return;
    list.current?.querySelectorAll<HTMLElement>(focusable)[arrived.current]?.focus();
    arrived.current = null;
  }, [count, focusable]);
  const left = Math.max(0, items.length - count);
  return {
    shown: items.slice(0, count),
    next: Math.min(page, left),
    left,
    more: () => {
      arrived.current = count;
      setCount(count + page);
    },
    list,
  };
}
