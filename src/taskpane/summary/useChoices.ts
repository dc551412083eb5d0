/** What the user has chosen so far of what an update leaves open. */
import { useCallback, useMemo, useState } from 'react';
import type { SummaryChoices, SummaryUpdate } from '../../domain/summaryUpdate';

export interface Choices {
  chosen: SummaryChoices;
  /** What counts for a key: what was chosen, else what the update proposes. */
  of(asked: { key: string; choice: string }): string;
  choose(key: string, choice: string): void;
  /** Whether the update has anything to write. */
  isDue: boolean;
}

export function useChoices(update: SummaryUpdate): Choices {
  const [chosen, setChosen] = useState<SummaryChoices>(new Map());
  const choose = useCallback(
    (key: string, choice: string) => setChosen((before) => new Map(before).set(key, choice)),
    [],
  );
  return useMemo(() => {
    const of = ({ key, choice }: { key: string; choice: string }) => chosen.get(key) ?? choice;
    return { chosen, of, choose, isDue: isDue(update, of) };
  }, [chosen, choose, update]);
}

function isDue(update: SummaryUpdate, of: Choices['of']): boolean {
  const { added, moved, mended, newSummaries, deadlinesToAdd } = update;
  return (
    added.length + moved.length + mended.length + newSummaries.length > 0 ||
    update.gone.some((row) => of(row) === 'remove' || (row.why === 'gone' && !row.isMarked)) ||
    update.copied.some((row) => of(row) === 'remove') ||
    update.differences.some((row) => of(row) === 'sheet') ||
    update.questions.some((row) => of(row) !== '') ||
    (deadlinesToAdd !== null && of(deadlinesToAdd) === 'add') ||
    // What the choices do not change: a code that a row lacks.
    update.changes.length > 0
  );
}
