/** The ready-made objectives, in the language of the sheets, each with what it is about. */
import { READY_MADE } from '../../../templates/readyMade';
import type { PlanFacts } from '../../../templates/readyMade';
import { useStrings } from '../../strings';
import { ChoiceList } from './ChoiceList';
import type { ChooserProps } from './ways';

export function ReadyChooser({ plan, onChosen }: ChooserProps & { plan: PlanFacts }) {
  const { ready } = useStrings().objective.start;
  return (
    <ChoiceList
      label={ready.heading}
      choices={READY_MADE.map(({ id, title, objective }) => ({
        key: id,
        label: title,
        help: ready.summaries[id],
        lang: 'it',
        onChoose: () =>
          onChosen({
            objective: objective(plan),
            number: '',
            done: `${ready.done(title)} ${ready.advice[id]}`,
          }),
      }))}
    />
  );
}
