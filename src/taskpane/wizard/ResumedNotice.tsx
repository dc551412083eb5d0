/** Says that the wizard goes on with an earlier draft, and lets the user start from nothing after a second thought. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { Question } from '../components/Question';
import { useStrings } from '../strings';

export interface ResumedNoticeProps {
  onStartAgain: () => void;
}

export function ResumedNotice({ onStartAgain }: ResumedNoticeProps) {
  const { objective } = useStrings();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <Question
        question={objective.startAgainQuestion}
        yes={objective.startAgainConfirm}
        no={objective.startAgainCancel}
        onYes={onStartAgain}
        onNo={() => setAsking(false)}
      />
    );
  }
  return (
    <div role="status">
      <MessageBar layout="multiline">
        <MessageBarBody>{objective.resumed}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => setAsking(true)}>{objective.startAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
