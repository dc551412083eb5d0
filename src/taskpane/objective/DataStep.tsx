/** First step: the head of the sheet, its texts, indicators and people, in sections that open and close. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { isBlank, isBlankIndicator, isBlankPerson, PLAN_FIELDS } from './draft';
import type { HeaderField } from './draft';
import { IndicatorRows } from './IndicatorRows';
import { PeopleRows } from './PeopleRows';
import { headerId, planId, SECTION_FIELDS, SECTIONS } from './places';
import type { FieldSection, Section } from './places';
import type { StepProps } from './steps';
import { useProblems } from './useProblems';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
});

const LONG_TEXTS: readonly HeaderField[] = ['description', 'expectedResults'];
const REQUIRED: readonly HeaderField[] = ['number', 'title'];

export interface DataStepProps extends StepProps {
  /** Whether the workbook has no plan yet, so that its head data are asked too. */
  asksPlan: boolean;
  open: readonly Section[];
  onOpen: (sections: readonly Section[]) => void;
}

export function DataStep(props: DataStepProps) {
  const { draft, asksPlan, open, onOpen } = props;
  const strings = useStrings().objective;
  const panels: Record<Section, ReactNode> = {
    plan: <PlanFields {...props} />,
    identity: <HeaderFields {...props} section="identity" />,
    weight: <HeaderFields {...props} section="weight" />,
    involved: <HeaderFields {...props} section="involved" />,
    texts: <HeaderFields {...props} section="texts" />,
    indicators: <IndicatorRows {...props} />,
    people: <PeopleRows {...props} />,
  };
  const filled = filledIn(draft);

  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, data) => onOpen(data.openItems as Section[])}
    >
      {SECTIONS.filter((section) => asksPlan || section !== 'plan').map((section) => (
        <Panel
          key={section}
          section={section}
          title={strings.sections[section]}
          note={filled[section] > 0 ? strings.count(filled[section]) : null}
        >
          {panels[section]}
        </Panel>
      ))}
    </Accordion>
  );
}

interface PanelProps {
  section: Section;
  title: string;
  note: string | null;
  children: ReactNode;
}

function Panel({ section, title, note, children }: PanelProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={section}>
      <AccordionHeader as="h3">
        <span className={styles.title}>
          <Text weight="semibold">{title}</Text>
          {note !== null && (
            <Badge appearance="tint" color="informative">
              {note}
            </Badge>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function HeaderFields(props: StepProps & { section: FieldSection }) {
  const { draft, dispatch, section } = props;
  const strings = useStrings().objective;
  const problemAt = useProblems(props);
  const hints: Partial<Record<HeaderField, string>> = strings.hints;
  return SECTION_FIELDS[section].map((field: HeaderField) => (
    <TextField
      key={field}
      id={headerId(field)}
      label={strings.header[field]}
      value={draft.header[field]}
      hint={hints[field]}
      required={REQUIRED.includes(field)}
      multiline={LONG_TEXTS.includes(field)}
      problem={problemAt(headerId(field))}
      onChange={(value) => dispatch({ type: 'header', field, value })}
    />
  ));
}

function PlanFields(props: StepProps) {
  const { draft, dispatch } = props;
  const strings = useStrings().objective;
  const problemAt = useProblems(props);
  return (
    <>
      <Text>{strings.planHelp}</Text>
      {PLAN_FIELDS.map((field) => (
        <TextField
          key={field}
          id={planId(field)}
          label={strings.plan[field]}
          value={draft.plan[field]}
          problem={problemAt(planId(field))}
          onChange={(value) => dispatch({ type: 'plan', field, value })}
          {...(field === 'title' && { placeholder: strings.planTitleExample })}
        />
      ))}
    </>
  );
}

/** How many things of each section the user has filled in: said on the closed section. */
function filledIn({
  plan,
  header,
  indicators,
  people,
}: StepProps['draft']): Record<Section, number> {
  const filled = (texts: string[]) => texts.filter((text) => !isBlank(text)).length;
  const fields = (section: FieldSection) =>
    filled(SECTION_FIELDS[section].map((field) => header[field]));
  return {
    plan: filled(Object.values(plan)),
    identity: fields('identity'),
    weight: fields('weight'),
    involved: fields('involved'),
    texts: fields('texts'),
    indicators: indicators.filter((row) => !isBlankIndicator(row)).length,
    people: people.filter((row) => !isBlankPerson(row)).length,
  };
}
