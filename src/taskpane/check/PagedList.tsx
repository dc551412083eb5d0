/** A plain list that may be long: a page at a time. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MoreButton } from './MoreButton';
import { plainList } from '../components/plainList';
import { usePages } from './usePages';

/** As many as one can take in. */
export const FIRST = 10;
const PAGES = { first: FIRST, page: 50, focusable: ':scope > li' };

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  dense: { gap: tokens.spacingVerticalXS },
  item: {
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface PagedListProps<Item> {
  items: readonly Item[];
  label: string;
  dense?: boolean;
  children: (item: Item) => ReactNode;
}

export function PagedList<Item>({ items, label, dense = false, children }: PagedListProps<Item>) {
  const styles = useStyles();
  const pages = usePages<Item, HTMLUListElement>(items, PAGES);
  return (
    <>
      <ul
        className={mergeClasses(styles.list, dense && styles.dense)}
        ref={pages.list}
        aria-label={label}
      >
        {pages.shown.map((item, index) => (
          <li key={index} tabIndex={-1} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      <MoreButton next={pages.next} left={pages.left} onMore={pages.more} />
    </>
  );
}
