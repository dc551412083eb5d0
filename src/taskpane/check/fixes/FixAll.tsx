/** Mends at once what is mended alike: how many, and all the cells before anything is written. */
import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AnyFinding } from '../../../domain/rules';
import { useAllStrings } from '../../strings';
import { alikeIn } from './alike';
import type { Alike } from './alike';
import { useFixes } from './FixesContext';
import { WritePanel } from './WritePanel';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function FixAll({ findings, title }: { findings: readonly AnyFinding[]; title: string }) {
  const styles = useStyles();
  const { fixes: words } = useAllStrings();
  const fixes = useFixes();
  const ways = useMemo(
    () =>
      fixes === null
        ? []
        : alikeIn(
            findings.filter((finding) => fixes.settledAs(finding) === null),
            fixes.book,
          ),
    [findings, fixes],
  );
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Alike['name'] | null>(null);
  if (ways.length === 0) return null;
  const way = ways.length === 1 ? ways[0] : ways.find(({ name }) => name === chosen);
  const most = Math.max(...ways.map(({ findings: its }) => its.length));
  const label = words.fixAll(most);
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        aria-expanded={open}
        aria-label={`${label}, ${title}`}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <WritePanel
          label={`${label}, ${title}`}
          writes={way?.writes ?? null}
          findings={way?.findings ?? []}
          onClose={() => setOpen(false)}
        >
          {ways.length > 1 && (
            <RadioGroup
              aria-label={words.ways}
              value={chosen ?? ''}
              onChange={(_, { value }) => setChosen(value as Alike['name'])}
            >
              {ways.map(({ name, findings: its }) => (
                <Radio
                  key={name}
                  value={name}
                  label={words.nameOf(words.names[name], its.length)}
                />
              ))}
            </RadioGroup>
          )}
        </WritePanel>
      )}
    </>
  );
}
