/** Many objectives of a table that come into a list at once, from the selection or pasted. */
import { useCallback, useMemo, useState } from 'react';
import type { Book } from '../../../domain/book';
import { newId } from '../../../domain/identity';
import type { Objective } from '../../../domain/objective';
import { addAllToList, listOf } from '../../../templates/editing/listEdits';
import type { ListTemplate } from '../../../templates/list/listTemplate';
import { useServices } from '../../services';
import { newDraft } from '../draft';
import type { ManyList } from '../start/many';
import { StartChooser } from '../start/StartChooser';
import { planFacts } from '../start/useStart';
import type { TableWay } from '../start/ways';
import { usePlanBeside } from '../usePlanBeside';
import { listForm } from './listForm';

export interface NewRowsProps {
  book: Book;
  list: ListTemplate;
  way: TableWay;
  onBack: () => void;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
}

/** Those for which every table has a column: what goes into one that lacks it would be lost. */
function targetYearsOf({ lists }: Book): number[] {
  const [first, ...others] = lists;
  const years = [...(first?.targets.keys() ?? [])];
  return years.filter((year) => others.every(({ targets }) => targets.has(year)));
}

export function NewRows({ book, list, way, onBack, onBusy, onHome }: NewRowsProps) {
  const { applyChanges, currentYear, readBook } = useServices();
  const { settings } = book;
  const [turn, setTurn] = useState(1);
  const beside = usePlanBeside(turn, settings);
  const form = useMemo(() => {
    const groups = book.lists.map(({ group }) => group);
    return listForm(list, settings?.weightScale ?? '100', groups, targetYearsOf(book));
  }, [book, list, settings]);
  const facts = planFacts(
    settings,
    newDraft({ year: currentYear(), template: list.id }),
    currentYear(),
  );
  const rows = useMemo(
    (): ManyList => ({
      group: list.grouping.field === 'area' ? 'area' : 'unit',
      groups: [...new Set(book.lists.map(({ group }) => group))],
      hasTable: (objective) => listOf(book, objective) !== undefined,
      // As the list is now: rows may have come since it was read.
      write: async (objectives: readonly Objective[]) => {
        const coming = objectives.map((objective) => ({ objective, id: newId() }));
        return applyChanges(addAllToList(await readBook(), coming).changes);
      },
    }),
    [book, list, readBook, applyChanges],
  );
  const onWritten = useCallback(() => setTurn((before) => before + 1), []);
  return (
    <StartChooser
      way={way}
      isTouched={false}
      plan={facts}
      many={{
        ...{ hasPlan: true, list: rows, form, beside, onBusy, onWritten, onHome },
        firstYear: facts.firstYear,
      }}
      onBack={onBack}
    />
  );
}
