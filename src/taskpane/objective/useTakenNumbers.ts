/**
 * The next number is written by itself where the user wrote none, and follows the unit until the user writes another: what
 * the user clears stays blank.
 */
import { useCallback, useEffect, useState } from 'react';
import type { Dispatch } from 'react';
import type { DraftAction } from './actions';
import type { SuggestedNumbers } from './beside';
import { isBlank } from './draft';
import type { Draft } from './draft';
import { headerId, sharedId } from './places';

export interface TakenNumbers {
  /** Whether a field holds the number that was proposed. */
  isProposed: (field: string, value: string) => boolean;
  /** For another draft: nothing was proposed in it. */
  forget: () => void;
}

/** What the user has written over is the user's, even where it comes to be the same: no number is written so. */
const USERS = '\u0000';
const NONE: ReadonlyMap<string, string> = new Map();

export function useTakenNumbers(
  { header, shared }: Draft,
  suggested: SuggestedNumbers,
  dispatch: Dispatch<DraftAction>,
): TakenNumbers {
  const [taken, setTaken] = useState(NONE);
  useEffect(() => {
    const numbers = [
      { field: headerId('number'), value: header.number, next: suggested.own, row: null },
      ...shared.map(({ id, number }) => ({
        field: sharedId(id, 'number'),
        value: number,
        next: suggested.shared.get(id) ?? '',
        row: id,
      })),
    ];
    const own = numbers.filter(({ field, value }) => {
      const before = taken.get(field);
      return before !== undefined && before !== value && before !== USERS;
    });
    const changed = numbers.filter(({ field, value, next }) => {
      const before = taken.get(field);
      return next !== (before ?? '') && (before === undefined ? isBlank(value) : value === before);
    });
    if (own.length + changed.length === 0) return;
    for (const { row, next: value } of changed)
      dispatch(
        row === null
          ? { type: 'header', field: 'number', value }
          : { type: 'shared', id: row, field: 'number', value },
      );
    setTaken(
      new Map([
        ...taken,
        ...own.map(({ field }) => [field, USERS] as const),
        ...changed.map(({ field, next }) => [field, next] as const),
      ]),
    );
  }, [header.number, shared, suggested, taken, dispatch]);
  const isProposed = useCallback(
    (field: string, value: string) => !isBlank(value) && taken.get(field) === value,
    [taken],
  );
  const forget = useCallback(() => setTaken(NONE), []);
  return { isProposed, forget };
}
