/** What heads a round: its date, how far it is, whose objectives are seen, who updates. */
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { serialText } from '../../domain/dates';
import type { RoundObjective } from '../../domain/monitoring/round';
import { Heading } from '../components/Heading';
import { Select } from '../components/Select';
import { TextField } from '../components/TextField';
import { useMonitoringWords } from '../strings/words';
import type { RoundAction, RoundDraft } from './roundDraft';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
});

export interface RoundHeadProps {
  date: number;
  /** Serial of the plan's reference date; null where it has none. */
  reference: number | null;
  draft: RoundDraft;
  round: readonly RoundObjective[];
  /** Written, or told and to be written. */
  isUpdated: (objective: RoundObjective) => boolean;
  onlyDue: boolean;
  dispatch: Dispatch<RoundAction>;
  onOnlyDue: (onlyDue: boolean) => void;
  /** Other objectives are seen. */
  onOwner: () => void;
}

export function RoundHead(props: RoundHeadProps) {
  const { date, reference, draft, round, isUpdated, onlyDue, dispatch, onOnlyDue, onOwner } = props;
  const styles = useStyles();
  const words = useMonitoringWords();
  const { owner } = draft;
  const updated = round.filter(isUpdated).length;
  const owners = [...new Set(round.map((each) => each.owner))];
  return (
    <>
      <div className={styles.head}>
        <Heading level={2} look="step">
          {words.round(serialText(date))}
        </Heading>
        <Button size="small" onClick={() => dispatch({ type: 'changeDate' })}>
          {words.date.change}
        </Button>
      </div>
      {draft.movesReference && <Text size={200}>{words.moves(serialText(date))}</Text>}
      {!draft.movesReference && reference !== null && reference < date && (
        <Text size={200}>{words.stays(serialText(reference))}</Text>
      )}
      <Field
        validationState="none"
        validationMessage={<span role="status">{words.progress(updated, round.length)}</span>}
      >
        <ProgressBar
          aria-label={words.progress(updated, round.length)}
          value={updated}
          max={Math.max(1, round.length)}
        />
      </Field>
      {owners.length > 1 && (
        <Field label={words.owner}>
          <Select
            value={owner === null ? '' : String(owners.indexOf(owner))}
            onChange={(_, { value }) => {
              dispatch({ type: 'owner', owner: value === '' ? null : owners[Number(value)]! });
              onOwner();
            }}
          >
            <option value="">{words.allOwners(round.length)}</option>
            {owners.map((each, index) => {
              const own = round.filter((objective) => objective.owner === each);
              const left = own.filter((objective) => !isUpdated(objective)).length;
              return (
                <option key={each} value={String(index)}>
                  {words.ownerOption(each || words.noOwner, left, own.length)}
                </option>
              );
            })}
          </Select>
        </Field>
      )}
      <TextField
        id="round-by"
        label={words.by}
        hint={words.byHint}
        value={draft.by}
        onChange={(by) => dispatch({ type: 'by', by })}
      />
      <Checkbox
        label={words.onlyDue}
        checked={onlyDue}
        onChange={(_, { checked }) => onOnlyDue(checked === true)}
      />
    </>
  );
}
