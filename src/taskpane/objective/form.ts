/** What the wizard asks, as the template of the plan tells. */
import type { IndicatorColumn } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import type { FieldSpec, ObjectiveTemplate } from '../../templates/objectiveTemplate';
import { CARD_COLUMNS } from '../../templates/sheet/indicatorCards';
import { SHARED_FIELDS } from './draft';
import type { HeaderField, PhaseField, SharedField } from './draft';

export interface AskedField {
  /** As the sheet prints it; null where the sheet has no label for it alone. */
  label: string | null;
  /** The values among which to choose; none where any text will do. */
  options: readonly string[];
}

export interface AskedColumn {
  field: PhaseField;
  label: string;
}

export interface Form {
  template: ObjectiveTemplate;
  /** How the plan's weights are written: coefficients have no total to reach. */
  weightScale: WeightScale;
  header: ReadonlyMap<HeaderField, AskedField>;
  indicatorColumns: readonly IndicatorColumn[];
  phaseColumns: readonly AskedColumn[];
  /** What is asked of each unit that shares the objective; nothing where the sheet has no place for it. */
  sharedFields: readonly SharedField[];
  /** Years of which each has a target of its own, in place of the one target; none in a sheet. */
  targetYears: readonly number[];
  /** Title of the financial indicators; null where the template has none. */
  financialLabel: string | null;
  /** Labels of the levels of attainment, which are filled in during the year. */
  levels: readonly string[];
  /** Whether people are asked. */
  hasPeople: boolean;
  /** Whether years may be added, and taken away. */
  hasOpenYears: boolean;
  /** Whether how they are divided may be changed: a sheet that is there has its columns. */
  hasOpenPeriods: boolean;
}

/** Every sheet has these, whatever its template. */
const HEADING: readonly HeaderField[] = ['number', 'title', 'unit'];

const PLAIN: AskedField = { label: null, options: [] };

export function formOf(template: ObjectiveTemplate, weightScale: WeightScale = '100'): Form {
  const header = new Map(HEADING.map((field) => [field, PLAIN]));
  const form: Form = {
    template,
    weightScale,
    header,
    indicatorColumns: [],
    phaseColumns: phaseColumnsOf(template),
    sharedFields: [],
    targetYears: [],
    financialLabel: null,
    levels: [],
    ...{ hasPeople: true, hasOpenYears: true, hasOpenPeriods: true },
  };
  for (const section of template.sections) {
    switch (section.kind) {
      case 'fields':
        for (const spec of section.fields.flatMap((row) => ('field' in row ? [row] : [...row])))
          for (const [field, asked] of askedBy(spec)) header.set(field, asked);
        break;
      case 'text':
        header.set(section.field, { label: inSentenceCase(section.label), options: [] });
        break;
      case 'notes':
        header.set('notes', PLAIN);
        break;
      case 'indicators':
        form.indicatorColumns = section.columns;
        break;
      case 'indicatorCards':
        form.indicatorColumns = CARD_COLUMNS;
        break;
      case 'sharing':
        form.sharedFields = SHARED_FIELDS;
        break;
      case 'financialIndicators':
        form.financialLabel = section.labels[0];
        break;
      case 'levels':
        form.levels = section.labels;
        break;
      default:
    }
  }
  // Beside the weight, as for the unit that leads it.
  if (!header.has('strategicRelevance'))
    form.sharedFields = form.sharedFields.filter((field) => field !== 'strategicRelevance');
  return form;
}

/** One cell of the sheet may hold two data, which are asked one by one. */
function askedBy(spec: FieldSpec): [HeaderField, AskedField][] {
  const { field, label, options = [], showsUnit } = spec;
  if (showsUnit) return [];
  if (field === 'priority')
    return [
      ['strategicRelevance', PLAIN],
      ['weight', PLAIN],
    ];
  return [[field, { label: inSentenceCase(label), options }]];
}

/** What was recorded or carried out is told during the year, not when the objective is planned. */
function phaseColumnsOf({ schedule }: ObjectiveTemplate): AskedColumn[] {
  return schedule.phaseColumns.flatMap((field) =>
    field === 'recorded' || field === 'executed'
      ? []
      : [{ field, label: schedule.labels[field]?.[0] ?? '' }],
  );
}

/** The titles that sheets print in capitals, as the pane writes labels. */
function inSentenceCase(label: string): string {
  if (label !== label.toUpperCase()) return label;
  return label.charAt(0) + label.slice(1).toLowerCase();
}
