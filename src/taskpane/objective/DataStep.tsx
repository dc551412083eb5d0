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
import { notAsked, onlyAsked } from './asked';
import { isBlank, isBlankFinancial, isBlankIndicator, isBlankPerson, isBlankShared } from './draft';
import type { Draft, PlanField as Name } from './draft';
import { FinancialRows } from './FinancialRows';
import type { Form } from './form';
import { HeaderField } from './HeaderField';
import { IndicatorRows } from './IndicatorRows';
import { NotAskedRows } from './NotAskedRows';
import { PeopleRows } from './PeopleRows';
import { planId, SECTION_FIELDS, SECTIONS } from './places';
import type { FieldSection, Section } from './places';
import { SharedRows } from './SharedRows';
import type { StepProps } from './steps';
import { TemplateChoice } from './TemplateChoice';
import { useProblems } from '../wizard/findings';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
  years: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    // The header of a section is as high as one line, unless what is in it is higher.
    paddingBlock: tokens.spacingVerticalXS,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
});

export interface DataStepProps extends StepProps {
  /** Whether the workbook has no plan yet, so that its head data are asked too. */
  asksPlan: boolean;
  open: readonly Section[];
  onOpen: (sections: readonly Section[]) => void;
}

export function DataStep(props: DataStepProps) {
  const { draft, form, asksPlan, open, onOpen } = props;
  const strings = useStrings().objective;
  const panels: Record<Section, ReactNode> = {
    plan: <PlanFields {...props} />,
    identity: <HeaderFields {...props} section="identity" />,
    weight: <HeaderFields {...props} section="weight" />,
    programming: <HeaderFields {...props} section="programming" />,
    involved: <HeaderFields {...props} section="involved" />,
    texts: <HeaderFields {...props} section="texts" />,
    shared: <SharedRows {...props} />,
    indicators: <IndicatorRows {...props} />,
    financial: <FinancialRows {...props} />,
    people: <PeopleRows {...props} />,
    more: <HeaderFields {...props} section="more" />,
    notAsked: <NotAskedRows {...props} />,
  };
  const filled = filledIn(draft, form);
  const asked: Record<Section, boolean> = {
    ...asksFields(form),
    plan: asksPlan,
    indicators: form.indicatorColumns.length > 0,
    shared: form.sharedFields.length > 0,
    financial: form.financialLabel !== null,
    people: form.hasPeople,
    // Stays in sight after its last row was removed: the focus is there.
    notAsked: filled.notAsked > 0 || open.includes('notAsked'),
  };
  const titles: Record<Section, string> = {
    ...strings.sections,
    ...(!form.header.has('weight') && { weight: strings.duration }),
  };

  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, data) => onOpen(data.openItems as Section[])}
    >
      {SECTIONS.filter((section) => asked[section]).map((section) => (
        <Panel
          key={section}
          section={section}
          title={titles[section]}
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

function HeaderFields({ section, ...props }: StepProps & { section: FieldSection }) {
  return SECTION_FIELDS[section].map((field) => {
    const asked = props.form.header.get(field);
    return asked && <HeaderField key={field} {...props} field={field} asked={asked} />;
  });
}

function PlanFields(props: StepProps) {
  const { form, dispatch } = props;
  const { first, last } = props.years;
  const styles = useStyles();
  const strings = useStrings().objective;
  return (
    <>
      <Text>{strings.planHelp}</Text>
      <PlanField {...props} field="authority" />
      <PlanField
        {...props}
        field="title"
        placeholder={strings.planTitleExample(String(first), String(last))}
      />
      <div className={styles.years}>
        <PlanField {...props} field="firstYear" />
        <PlanField {...props} field="lastYear" />
      </div>
      <TemplateChoice
        value={form.template.id}
        onChange={(template) => dispatch({ type: 'template', template })}
      />
    </>
  );
}

function PlanField({
  field,
  placeholder = '',
  ...props
}: StepProps & { field: Name; placeholder?: string }) {
  const { draft, dispatch, findings, reviewed } = props;
  const strings = useStrings().objective;
  const problemAt = useProblems(findings, reviewed);
  const id = planId(field);
  return (
    <TextField
      id={id}
      label={strings.plan[field]}
      value={draft.plan[field]}
      problem={problemAt(id)}
      placeholder={placeholder}
      onChange={(value) => dispatch({ type: 'plan', field, value })}
    />
  );
}

const FIELD_SECTIONS = Object.keys(SECTION_FIELDS) as FieldSection[];

const bySection = <T,>(value: (section: FieldSection) => T): Record<FieldSection, T> =>
  Object.fromEntries(FIELD_SECTIONS.map((section) => [section, value(section)])) as Record<
    FieldSection,
    T
  >;

const asksFields = ({ header }: Form) =>
  bySection((section) => SECTION_FIELDS[section].some((field) => header.has(field)));

/** How many things of each section the user has filled in: said on the closed section. */
function filledIn(draft: Draft, form: Form): Record<Section, number> {
  const { plan, header, indicators, financial, people, shared } = onlyAsked(draft, form);
  const filled = (texts: string[]) => texts.filter((text) => !isBlank(text)).length;
  return {
    ...bySection((section) => filled(SECTION_FIELDS[section].map((field) => header[field]))),
    plan: filled(Object.values(plan)),
    indicators: indicators.filter((row) => !isBlankIndicator(row)).length,
    financial: financial.filter((row) => !isBlankFinancial(row)).length,
    people: people.filter((row) => !isBlankPerson(row)).length,
    shared: shared.filter((row) => !isBlankShared(row)).length,
    notAsked: notAsked(draft, form).length,
  };
}
