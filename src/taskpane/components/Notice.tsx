/** Something to know of the summary, and where something can be done about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { MessageTitle } from './MessageTitle';

export interface NoticeProps {
  intent?: 'info' | 'success' | 'warning';
  title?: string;
  lines: readonly string[];
  action?: { label: string; onClick: () => void };
}

export function Notice({ intent = 'info', title, lines, action }: NoticeProps) {
  return (
    <div role="status">
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title !== undefined && <MessageTitle>{title}</MessageTitle>}
          {lines.map((line) => (
            <Text key={line} block>
              {line}
            </Text>
          ))}
        </MessageBarBody>
        {action && (
          <MessageBarActions>
            <Button onClick={action.onClick}>{action.label}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
