/** Which template a sheet made by hand follows, as far as its labels tell; and whether it looks like a plan's at all. */
import type { Objective } from '../../domain/objective';
import { LIST_TEMPLATES, OBJECTIVE_TEMPLATES } from '../forms';
import type { ListTemplate } from '../list/listTemplate';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { SheetContents } from '../sheetContents';
import { placeOf } from './fieldPlace';
import { fieldsOf } from './glossary';
import { readList, type ListRead } from './readList';
import { readObjective, type ReadObjective } from './readObjective';
import { SheetReader } from './sheetReader';

export type Recognised =
  | { kind: 'objective'; template: ObjectiveTemplate; read: ReadObjective }
  | { kind: 'list'; template: ListTemplate; read: ListRead }
  /** A table like that of a list, among other things of somebody's own. */
  | { kind: 'doubtful' }
  | { kind: 'other' };

/** Fewer labels than these may stand on any sheet. */
const ENOUGH_LABELS = 3;
/** So many leave no doubt, whatever stands beside them. */
const MANY_LABELS = 5;

/** `hasPlan`: whether the workbook has a plan of the add-in, whose objectives have sheets or lists of their own. */
export function recognise(sheet: SheetContents, hasPlan: boolean): Recognised {
  if (sheet.values.length === 0) return { kind: 'other' };
  const [best] = OBJECTIVE_TEMPLATES.map((template) => ({
    template,
    labels: labelsFound(template, sheet),
  })).sort((one, other) => other.labels - one.labels);
  if (best && best.labels >= ENOUGH_LABELS) {
    const read = readObjective(best.template, sheet);
    if (best.labels >= MANY_LABELS || isNamed(read.objective))
      return { kind: 'objective', template: best.template, read };
    return { kind: 'doubtful' };
  }
  for (const template of LIST_TEMPLATES) {
    const read = readList(sheet, template);
    if (read.entries.length === 0) continue;
    return hasPlan || !isUnderstood(sheet, read)
      ? { kind: 'doubtful' }
      : { kind: 'list', template, read };
  }
  return { kind: 'other' };
}

const isNamed = ({ number, title }: Objective): boolean => (number + title).trim() !== '';

/** Of a list of the plan more is understood than not. */
function isUnderstood({ values }: SheetContents, { unread }: ListRead): boolean {
  const filled = values.flat().filter((value) => value !== '').length;
  return unread.length * 2 <= filled;
}

function labelsFound(template: ObjectiveTemplate, sheet: SheetContents): number {
  const reader = new SheetReader(sheet);
  const texts = template.sections.filter((section) => section.kind === 'text');
  return [...fieldsOf(template), ...texts].filter(({ name, label, aliases = [] }) =>
    placeOf(reader, name, [label, ...aliases]),
  ).length;
}
