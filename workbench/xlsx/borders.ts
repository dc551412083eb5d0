import type { BorderLineStyle } from 'hucre';

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
