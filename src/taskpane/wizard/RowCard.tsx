/** One row of a list that the user makes longer and shorter: its heading, the way to remove it, its fields. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

export interface RowCardProps {
  heading: string;
  removeLabel: string;
  onRemove: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}

export function RowCard({ heading, removeLabel, onRemove, onKeyDown, children }: RowCardProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={heading} className={styles.card} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Text weight="semibold">{heading}</Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        />
      </div>
      {children}
    </div>
  );
}
