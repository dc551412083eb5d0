/** Where the plan stands: its approved version, its photographs, and what is wrong with them. */
import { Text } from '@fluentui/react-components';
import { approvedOf } from '../../domain/photograph/photograph';
import { Notice } from '../components/Notice';
import { Part } from '../components/Part';
import type { PlanHistory } from '../services';
import { usePhotographWords } from '../strings/words';

const named = (sheets: readonly string[]) => sheets.map((sheet) => `«${sheet}»`).join(', ');

export function PlanState({ history }: { history: PlanHistory }) {
  const words = usePhotographWords();
  const { photographs, copies, unreadable, book } = history;
  const approved = approvedOf(photographs);
  const { presentation } = book.settings ?? {};
  const act = presentation && {
    ...{ kind: presentation.actKind, number: presentation.actNumber },
    date: presentation.actDate,
  };
  const hasAct = act !== undefined && act.number + act.date !== '';
  const told = [
    ...photographs.flatMap(({ sheet, isIntact }) => (isIntact ? [] : words.changed(sheet))),
    ...photographs.flatMap(({ sheet, isProtected }) => (isProtected ? [] : words.unlocked(sheet))),
    ...(copies.length > 0 ? [words.copies(named(copies))] : []),
    ...(unreadable.length > 0 ? [words.unreadable(named(unreadable))] : []),
  ];
  return (
    <Part heading={words.state} level={2}>
      <Text weight="semibold">
        {approved
          ? words.approved(
              approved.version!,
              approved.act ? words.of.act(approved.act) : '',
              approved.sheet,
            )
          : words.notApproved}
      </Text>
      {!approved && hasAct && <Text>{words.actWithout(words.of.act(act))}</Text>}
      <Text>{words.photographs(photographs.length)}</Text>
      {told.length > 0 && <Notice intent="warning" lines={told} />}
    </Part>
  );
}
