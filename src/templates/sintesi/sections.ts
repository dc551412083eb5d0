/**
 * The headings between the rows of a summary: "AFFARI GENERALI", then "Segreteria Generale › Obiettivi strategici". They
 * follow from the rows that stand below them; a mark in the hidden column tells them from rows, and what each was written for.
 */
import type { SummarySection } from '../../domain/bookSummary';
import { textKey } from '../../domain/cells';
import { unitKey } from '../../domain/units';
import type { CellContent, Style } from '../blueprint';
import { COLORS, STYLES } from '../style';
import type { SummaryLineCells } from './rowCells';
import { reference, type SettingsCells } from './settingsCells';

/** What the rows under a heading have in common. */
export interface SectionGroup {
  unit: string;
  service: string;
  kind: string;
}

/** A heading as it is to be. */
export type Section = Pick<SummarySection, 'level' | 'mark' | 'text'>;

/** Summaries have headings since this version; those of versions before stay without. */
export const SECTIONS_SINCE = 5;

const SEPARATOR = ' › ';
const MARKS = { unit: '§ ', service: '§§ ' } as const;
const KINDS: Readonly<Record<string, string>> = {
  strategico: 'Obiettivi strategici',
  ordinario: 'Obiettivi ordinari',
};

const kindText = (kind: string): string => KINDS[textKey(kind)] ?? kind.trim();
const serviceText = (service: string, kind: string): string =>
  [service.trim(), kindText(kind)].filter((part) => part !== '').join(SEPARATOR);

/** Whether two rows are of one service and kind. */
export const isSameGroup = (one: SectionGroup, other: SectionGroup): boolean =>
  textKey(one.service) === textKey(other.service) && textKey(one.kind) === textKey(other.kind);

/** Whether a row says what it belongs under; one that does not belongs with the row above. */
export const isGrouped = ({ unit, service, kind }: SectionGroup): boolean =>
  [unit, service, kind].some((part) => part.trim() !== '');

/** Rows of one heading side by side, in the order in which the headings come first. */
export function besideTheirs<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => SectionGroup,
): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { unit, service, kind } = groupOf(row);
    const key = [unitKey(unit), textKey(service), textKey(kind)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flat();
}

/** The headings that a row needs above it, after the row before; those of units only where the summary has several. */
export function sectionsBefore(
  group: SectionGroup,
  before: SectionGroup | null,
  hasUnits: boolean,
): Section[] {
  const unit = group.unit.trim();
  const isSameUnit = before !== null && unitKey(before.unit) === unitKey(unit);
  const text = serviceText(group.service, group.kind);
  const found: Section[] = [];
  if (hasUnits && !isSameUnit && unit !== '')
    found.push({ level: 'unit', mark: MARKS.unit + unit, text: unit.toUpperCase() });
  if (text !== '' && !(isSameUnit && isSameGroup(before, group))) {
    const mark = MARKS.service + [unit, group.service.trim(), group.kind.trim()].join(SEPARATOR);
    found.push({ level: 'service', mark, text });
  }
  return found;
}

/** What a row will stand under: what its sheet says, else what it brings along. */
export function groupOf({ unit, shown, carried }: SummaryLineCells): SectionGroup {
  const said = (key: 'service' | 'kind') =>
    shown ? shown.source.objective[key] : String(carried?.({ key }) ?? '');
  return { unit, service: said('service'), kind: said('kind') };
}

/** Rows with the headings that they need between them. */
export function withSections(
  lines: readonly SummaryLineCells[],
  hasUnits: boolean,
): (SummaryLineCells | Section)[] {
  let before: SectionGroup | null = null;
  return lines.flatMap((line): (SummaryLineCells | Section)[] => {
    const own = groupOf(line);
    const group: SectionGroup = isGrouped(own) || before === null ? own : before;
    const sections = sectionsBefore(group, before, hasUnits);
    before = group;
    return [...sections, line];
  });
}

export const isMark = (text: string): boolean => /^§§? /.test(text);

/** What tells headings apart. */
export const isSameSection = (
  one: Pick<Section, 'mark' | 'text'>,
  other: Pick<Section, 'mark' | 'text'>,
): boolean =>
  one.mark === '' || other.mark === ''
    ? textKey(one.text) === textKey(other.text)
    : textKey(one.mark) === textKey(other.mark);

/** What was written beside a mark; undefined where it does not say it. */
export function textOfMark(mark: string): string | undefined {
  if (mark.startsWith(MARKS.unit)) return mark.slice(MARKS.unit.length).trim().toUpperCase();
  // Blank parts at the ends lose their spaces where the cell was read without them.
  const parts = ` ${mark.slice(MARKS.service.length)} `.split(SEPARATOR);
  const [, service, kind] = parts;
  return parts.length === 3 ? serviceText(service!, kind!) : undefined;
}

/** The level of words that no mark tells: those of units are in capitals. */
export const levelOfText = (text: string): SummarySection['level'] =>
  text === text.toUpperCase() ? 'unit' : 'service';

export const levelOf = (mark: string): SummarySection['level'] =>
  mark.startsWith(MARKS.service) ? 'service' : 'unit';

/** The name of a unit as the settings give it, so that it is corrected once. */
export function sectionContent(
  { level, mark, text }: Section,
  units: readonly { name: string }[],
  settings: SettingsCells | null,
): CellContent {
  const name = mark.slice(MARKS.unit.length);
  const at = settings?.unitNames[units.findIndex((unit) => unit.name === name)];
  return level === 'unit' && at ? { formula: `=UPPER(${reference(at)})` } : text;
}

/** A line above and one below: the text runs over the cells at its right. */
const STYLE: Style = {
  ...STYLES.section,
  ...{ fontColor: COLORS.ink, horizontal: 'Left', wrap: false },
  grid: { ...STYLES.section.grid, sides: { top: true, bottom: true, left: false, right: false } },
};

export const SECTION_STYLES: Readonly<Record<Section['level'], Style>> = {
  unit: { ...STYLE, fontSize: 11 },
  service: { ...STYLE, fill: COLORS.label },
};

export const SECTION_HEIGHTS = { unit: 22, service: 18 } as const;
