/** A labelled text, of one line or more, with its hint and what is wrong with it. */
import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { afterPress } from './afterPress';

// Fluent's inputs keep a browser's default width, which is more than half a narrow pane.
const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  // Where the browser knows how; else two lines, that the user can make more.
  growing: { fieldSizing: 'content' },
});

export interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  required?: boolean;
  multiline?: boolean;
  /** One paragraph that may be longer than the field is wide: it shows on as many lines as it needs. */
  grows?: boolean;
  placeholder?: string;
  /** Silent while the user types: half a number is not yet a mistake. */
  problem?: { message: string; blocks: boolean } | undefined;
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, onChange, hint, required = false, multiline = false, problem } = props;
  const { grows = false } = props;
  const styles = useStyles();
  const [typing, setTyping] = useState(false);
  const shown = typing ? undefined : problem;
  const change = (text: string) => {
    setTyping(true);
    onChange(text);
  };
  const control = {
    id,
    className: styles.control,
    value,
    placeholder: props.placeholder ?? '',
    onBlur: () => afterPress(() => setTyping(false)),
  };
  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(shown && {
        validationState: shown.blocks ? ('error' as const) : ('warning' as const),
        validationMessage: shown.message,
      })}
    >
      {grows ? (
        <Textarea
          {...control}
          textarea={{ className: styles.growing }}
          resize="vertical"
          rows={2}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
          onChange={(_, data) => change(data.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        />
      ) : multiline ? (
        <Textarea
          {...control}
          resize="vertical"
          rows={4}
          onChange={(_, data) => change(data.value)}
        />
      ) : (
        <Input {...control} autoComplete="off" onChange={(_, data) => change(data.value)} />
      )}
    </Field>
  );
}
