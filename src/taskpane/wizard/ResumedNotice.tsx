/** Says what the wizard goes on with (an earlier draft, where nothing else is said), and lets the user start from nothing after a second thought. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { Question } from '../components/Question';
import { useStrings } from '../strings';

export interface ResumedNoticeProps {
  message?: string;
  intent?: 'info' | 'success';
  onStartAgain: () => void;
}

export function ResumedNotice({ message, intent = 'info', onStartAgain }: ResumedNoticeProps) {
  const { wizard } = useStrings();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <Question
        question={wizard.startAgainQuestion}
        yes={wizard.startAgainConfirm}
        no={wizard.startAgainCancel}
        onYes={onStartAgain}
        onNo={() => setAsking(false)}
      />
    );
  }
  return (
    <div role="status">
      <MessageBar layout="multiline" intent={intent}>
        <MessageBarBody>{message ?? wizard.resumed}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => setAsking(true)}>{wizard.startAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
