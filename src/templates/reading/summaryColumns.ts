/** Which column of a summary holds what: by the headings, and by their order where one was reworded. */
import type { SummaryField } from '../../domain/bookSummary';
import type { Area } from '../blueprint';
import { labelKey } from '../labels';
import type { ObjectiveTemplate, SummaryColumn } from '../objectiveTemplate';
import { OBJECTIVE_TEMPLATES } from '../forms';
import { columnLabel, FACES_SINCE, SUMMARY_FIELDS } from '../sintesi/columns';
import { SECTIONS_SINCE } from '../sintesi/sections';
import type { SheetReader } from './sheetReader';

export interface SummaryColumns {
  columns: Partial<Record<SummaryField, number>>;
  /** From left to right. */
  monitoring: number[];
  idColumn: number | null;
  /** Fields of the template that no heading names. */
  lostHeadings: SummaryField[];
}

const ID_LABEL = labelKey(columnLabel('id'));

/** The labels of a template's document after those that all summaries share. */
const FIELD_BY_KEY: ReadonlyMap<string, SummaryField> = new Map([
  ...OBJECTIVE_TEMPLATES.flatMap(({ summaryLook }) =>
    Object.entries(summaryLook?.labels ?? {})
      .filter(([field]) => field !== 'monitoring')
      .map(([field, label]) => [labelKey(label), field as SummaryField] as const),
  ),
  ...SUMMARY_FIELDS.map((field) => [labelKey(columnLabel(field)), field] as const),
]);

/** "AL 30/06", "PERCENTUALE RAGGIUNGIMENTO AL 30/06", "AL …" where the date was taken out of the settings. */
const MONITORING = /^(?:percentuale (?:di )?raggiungimento )?al(?:\s|$)/;
/** A date over a column that stands where those of the monitoring do. */
const DATED = /\d/;

export function summaryColumns(
  reader: SheetReader,
  { row, column, columns: count }: Area,
  template: ObjectiveTemplate | undefined,
  version: number,
): SummaryColumns {
  const found: SummaryColumns = { columns: {}, monitoring: [], idColumn: null, lostHeadings: [] };
  const unknown: number[] = [];
  for (let at = column; at < column + count; at += 1) {
    const key = reader.key(row, at);
    const field = FIELD_BY_KEY.get(key);
    if (field && found.columns[field] === undefined) found.columns[field] = at;
    else if (MONITORING.test(key)) found.monitoring.push(at);
    else if (key === ID_LABEL && found.idColumn === null) found.idColumn = at;
    else unknown.push(at);
  }
  if (template) placeByOrder(reader, row, found, unknown, orderOf(template, version));
  return found;
}

/** What a template shows, from left to right: since there are faces the running total stands right of all that is printed. */
function orderOf(
  { summary, summaryLook }: ObjectiveTemplate,
  version: number,
): readonly (SummaryColumn | 'difference')[] {
  if (summaryLook && version < SECTIONS_SINCE) return summaryLook.former;
  const hasRunning = summary.includes('runningWeight');
  if (version < FACES_SINCE || !hasRunning) return summary;
  const printed = summary.filter((key) => key !== 'runningWeight');
  return [...printed, 'difference', 'runningWeight'];
}

/** Between two columns that are known, one that is not is the one that the template has there. */
function placeByOrder(
  reader: SheetReader,
  row: number,
  found: SummaryColumns,
  unknown: readonly number[],
  order: ReturnType<typeof orderOf>,
): void {
  order.forEach((key, index) => {
    if (key !== 'monitoring' && found.columns[key] !== undefined) return;
    if (key === 'runningWeight' && found.columns.share !== undefined) return;
    const gap = gapOf(found, order, index);
    const within = unknown.filter(
      (at) => at > gap.after && at < gap.before && !reader.isBlank(row, at),
    );
    if (key === 'monitoring') {
      const dated = within.filter((at) => DATED.test(reader.text(row, at)));
      found.monitoring = [...found.monitoring, ...dated].sort((a, b) => a - b);
      return;
    }
    found.lostHeadings.push(key);
    const [only] = within;
    if (within.length === 1 && only !== undefined) found.columns[key] = only;
  });
}

function gapOf(
  { columns, monitoring, idColumn }: SummaryColumns,
  order: ReturnType<typeof orderOf>,
  index: number,
): { after: number; before: number } {
  const placeOf = (key: (typeof order)[number], isBefore: boolean) =>
    key === 'monitoring' ? monitoring.at(isBefore ? -1 : 0) : columns[key];
  const known = (keys: readonly (typeof order)[number][], isBefore: boolean) =>
    keys.flatMap((key) => placeOf(key, isBefore) ?? []);
  const after = Math.max(-1, ...known(order.slice(0, index), true));
  const following = known(order.slice(index + 1), false);
  const check = order.includes('difference') ? undefined : columns.difference;
  const before = Math.min(...following, check ?? Infinity, idColumn ?? Infinity);
  return { after, before };
}
