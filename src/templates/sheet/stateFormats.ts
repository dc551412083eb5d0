import type { PhaseState } from '../../domain/schedule/phaseState';
import { cellAddress } from '../address';
import type { Area, ConditionalFormatRule } from '../blueprint';
import { COLORS } from '../style';

interface Look {
  states: PhaseState[];
  fill: string;
  fontColor?: string;
  bold?: boolean;
}

/** The state is always a word: the colour only helps to find it, and its lightness survives a grey print. */
const LOOKS: Look[] = [
  {
    states: ['Non avviata', 'In ritardo'],
    fill: COLORS.act,
    fontColor: COLORS.actText,
    bold: true,
  },
  { states: ['In corso', 'In anticipo'], fill: COLORS.watch },
  { states: ['Conclusa', 'Conclusa in anticipo', 'Conclusa in ritardo'], fill: COLORS.good },
  { states: ['Da avviare', 'Non pianificata'], fill: COLORS.idle },
];

/** Colours of a state's cell, from the word in it; of two rows that look like one the second has those of the first. */
export function stateFormats(area: Area, rows: 1 | 2 = 1): ConditionalFormatRule[] {
  const at = (row: number) => `$${cellAddress(row, area.column)}`;
  const [first, above] = [at(area.row), at(area.row - 1)];
  const isOne = (cell: string, states: readonly PhaseState[]) =>
    `OR(${states.map((state) => `${cell}="${state}"`).join(',')})`;
  return LOOKS.map(({ states, ...look }) => ({
    area,
    formula:
      rows === 1
        ? `=${isOne(first, states)}`
        : `=OR(${isOne(first, states)},AND(${first}="",${isOne(above, states)}))`,
    ...look,
  }));
}

/** Colours of the marked months: planned light under a dark X, done dark under a white one. */
export function markFormats(
  area: Area,
  labelColumn: number,
  plannedLabel: string,
): ConditionalFormatRule[] {
  const first = cellAddress(area.row, area.column);
  const label = `$${cellAddress(area.row, labelColumn)}`;
  return [
    {
      area,
      formula: `=AND(${first}<>"",TRIM(${label})="${plannedLabel}")`,
      fill: COLORS.planned,
    },
    {
      area,
      formula: `=AND(${first}<>"",TRIM(${label})<>"${plannedLabel}")`,
      fill: COLORS.done,
      fontColor: COLORS.white,
    },
  ];
}
