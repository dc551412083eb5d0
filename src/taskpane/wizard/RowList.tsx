/**
 * Rows that the user adds and removes, a card for each: the focus goes to the first field of one that is added, and to
 * what adds one when one is removed. Enter in a field goes on to the next row, and adds one after the last.
 */
import { Button, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactNode } from 'react';
import { addThenFocus, goOnToNext, removeThenFocus } from './focus';
import { RowCard } from './RowCard';

export interface RowListProps<Row extends { id: number }> {
  rows: readonly Row[];
  /** Said in place of the rows where there is none. */
  empty?: string;
  /** Names of a row and of the button that removes it, by its position from 1. */
  heading: (position: number) => string;
  removeLabel: (position: number) => string;
  onRemove: (id: number) => void;
  /** Id of the button that adds a row. */
  addId: string;
  addLabel: string;
  onAdd: () => void;
  /** The fields of a row. */
  children: (row: Row, position: number) => ReactNode;
}

export function RowList<Row extends { id: number }>(props: RowListProps<Row>) {
  const { rows, empty, heading, removeLabel, onRemove, addId, addLabel, onAdd, children } = props;
  const add = () => addThenFocus(onAdd, addId);
  return (
    <>
      {rows.length === 0 && empty !== undefined && <Text>{empty}</Text>}
      {rows.map((row, index) => (
        <RowCard
          key={row.id}
          heading={heading(index + 1)}
          removeLabel={removeLabel(index + 1)}
          onRemove={() => removeThenFocus(() => onRemove(row.id), addId)}
          onKeyDown={goOnToNext(index === rows.length - 1 ? add : null)}
        >
          {children(row, index + 1)}
        </RowCard>
      ))}
      <Button id={addId} icon={<AddRegular />} onClick={add}>
        {addLabel}
      </Button>
    </>
  );
}
