/** Says what a screen waits for, where nobody knows for how long. */
import { Field, ProgressBar } from '@fluentui/react-components';

export function ReadingProgress({ label }: { label: string }) {
  return (
    <Field role="status" validationState="none" validationMessage={label}>
      <ProgressBar aria-label={label} />
    </Field>
  );
}
