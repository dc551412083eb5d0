import type { BorderLineStyle } from 'hucre';
import type { FormatLine } from '../host/document/conditionalFormats';

/** How .xlsx names the engine's border styles, in the order of their numbers. */
export const BORDER_STYLES: (BorderLineStyle | undefined)[] = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

/** How it names the lines of conditional formats, which are always thin. */
export const LINES_IN_FILE: Record<FormatLine['style'], BorderLineStyle | undefined> = {
  None: undefined,
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
};
