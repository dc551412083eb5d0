/** What else the workbook holds: the objectives of each unit, and the sheets that are not of the plan. */
import { Text } from '@fluentui/react-components';
import type { Book } from '../../domain/book';
import { unitCounts } from '../../domain/rules';
import { Part } from '../components/Part';
import { useStrings } from '../strings';
import { PagedList } from './PagedList';

export function UnitsPart({ book }: { book: Book }) {
  const { check } = useStrings();
  return (
    <Part heading={check.byUnit}>
      <PagedList items={unitCounts(book)} label={check.byUnit} dense>
        {({ unit, objectives }) => check.ofUnit(unit === '' ? check.noUnit : unit, objectives)}
      </PagedList>
      {book.objectives.some(({ objective }) => objective.sharedWith.length > 0) && (
        <Text>{check.sharedCount}</Text>
      )}
    </Part>
  );
}

export function OthersPart({ book }: { book: Book }) {
  const { check } = useStrings();
  const others = book.sheets.filter(({ role }) => role === 'other');
  if (others.length === 0) return null;
  return (
    <Part heading={check.others}>
      <Text>{check.othersHelp}</Text>
      <PagedList items={others} label={check.others} dense>
        {({ name }) => name}
      </PagedList>
    </Part>
  );
}
