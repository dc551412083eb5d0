/** One function: what it computes, a field for each argument, the formula and its result, and the way into the sheet. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { Part } from '../components/Part';
import { whileReading } from '../failure';
import type { Failure } from '../failure';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { readArgument } from './argument';
import type { Argument, Given } from './argument';
import { ArgumentField } from './ArgumentField';
import type { FunctionInfo } from './catalogue';
import { formulaText, shownInField } from './formula';
import { FormulaPreview } from './FormulaPreview';
import { InsertPart } from './InsertPart';
import { useActiveCell } from './useActiveCell';
import { useResult } from './useResult';
import type { ResultState } from './useResult';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', paddingLeft: 0 },
  about: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export interface FunctionFormProps {
  info: FunctionInfo;
  onBack: () => void;
}

export function FunctionForm({ info, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const { formulas } = useStrings();
  const active = useActiveCell();
  const names = useCellNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Given[]>(info.parameters.map(() => ({ text: '', sheet: '' })));
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const home = active?.sheet ?? '';
  const { decimal } = formulas.notation;
  const given = info.parameters.map((parameter, index) =>
    readArgument(typed[index] ?? NOTHING, { parameter, names, decimal }),
  );
  const result = useResult(info, given, active);
  const change = (index: number, next: Given) => {
    setFailure(null);
    setTyped((before) => before.map((one, at) => (at === index ? next : one)));
  };
  /** Tells what is missing and takes the user to it; true when nothing is. */
  const isComplete = () => {
    setAsked(true);
    const wrong = given.findIndex((argument, index) => isWrong(argument, index, result));
    fieldsOf(fields.current)[wrong]?.focus();
    return wrong < 0;
  };

  return (
    <>
      <Button
        className={styles.back}
        appearance="transparent"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {formulas.backToList}
      </Button>
      <div className={styles.about}>
        <Heading level={2} look="step" ref={heading}>
          {formulas.needs[info.name].need}
        </Heading>
        <Text className={styles.name}>PIAO.{info.name}</Text>
        <Text lang="it">{info.description}</Text>
      </div>
      <Part heading={formulas.given}>
        <div className={styles.about} ref={fields}>
          {info.parameters.map((parameter, index) => {
            const { text, sheet } = typed[index] ?? NOTHING;
            return (
              <ArgumentField
                key={parameter.name}
                parameter={parameter}
                value={shownInField(text, sheet, home)}
                argument={given[index] ?? { kind: 'omitted' }}
                isLost={result.phase === 'lost' && result.argument === index}
                asked={asked}
                onChange={(next) => change(index, { text: next, sheet: home })}
                onSelected={(place) => change(index, { text: place.cells, sheet: place.sheet })}
                onFailure={(met) => setFailure(whileReading(met))}
              />
            );
          })}
        </div>
      </Part>
      {failure !== null && <FailureMessage failure={failure} onDismiss={() => setFailure(null)} />}
      <FormulaPreview
        formula={formulaText(info.name, given, home, formulas.notation)}
        format={info.format}
        result={result}
      />
      <InsertPart
        info={info}
        given={given}
        active={active}
        result={result}
        isComplete={isComplete}
        onBack={onBack}
      />
    </>
  );
}

const NOTHING: Given = { text: '', sheet: '' };

const isWrong = ({ kind }: Argument, index: number, result: ResultState) =>
  kind === 'problem' || (result.phase === 'lost' && result.argument === index);

/** What one types or chooses in, one for each argument. */
const fieldsOf = (box: HTMLElement | null) => [
  ...(box?.querySelectorAll<HTMLElement>('input, select') ?? []),
];

/** Names of the workbook that stand for cells: none where they cannot be read, and then they are words. */
function useCellNames(): readonly string[] {
  const { readCellNames } = useServices().formulas;
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let shown = true;
    readCellNames()
      .catch(() => [])
      .then((found) => {
        if (shown) setNames(found);
      });
    return () => {
      shown = false;
    };
  }, [readCellNames]);
  return names;
}
