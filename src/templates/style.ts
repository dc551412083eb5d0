import type { WeightScale } from '../domain/plan';
import type { BorderWeight, Style } from './blueprint';
import { pageRoom, SMALLEST_TYPE } from './print/paper';

/** Few colours, far apart in lightness, so that they stay apart on a black-and-white printer. */
export const COLORS = {
  ink: '#1F2933',
  heading: '#17365D',
  band: '#DCE6F1',
  label: '#F2F5F9',
  line: '#8EA3BC',
  planned: '#9DC3E6',
  done: '#375623',
  white: '#FFFFFF',
  act: '#F8CBAD',
  actText: '#7B1E0E',
  watch: '#FFF2CC',
  good: '#E2EFDA',
  idle: '#EDEDED',
  link: '#17365D',
};

export const FONT = 'Calibri';
export const FONT_SIZE = 10;
/** Points of columns that an A4 sheet takes on its long side with type of nine points at least, and some play. */
export const PRINTED_WIDTH = Math.floor(
  pageRoom({
    ...{ size: 'A4', orientation: 'Landscape' },
    scale: (SMALLEST_TYPE / FONT_SIZE) * 100,
  }).width,
);

/** Weights as the plan writes them: points with a sign of percent, or plain numbers. */
export const weightFormat = (scale: WeightScale | undefined) =>
  scale === '%' ? POINTS_FORMAT : 'General';

/** A percentage kept in points (80 for 80%), with the decimals that it has. */
export const POINTS_FORMAT = 'General"%"';

const thin: { color: string; weight: BorderWeight } = { color: COLORS.line, weight: 'Thin' };

/** The looks that all sheets share. */
export const STYLES = {
  page: {
    fontName: FONT,
    fontSize: FONT_SIZE,
    fontColor: COLORS.ink,
    vertical: 'Center',
    wrap: true,
  },
  planTitle: {
    bold: true,
    fontSize: 14,
    fill: COLORS.heading,
    fontColor: COLORS.white,
    horizontal: 'CenterAcrossSelection',
  },
  authority: { bold: true, fontSize: 11, fill: COLORS.band, horizontal: 'CenterAcrossSelection' },
  objectiveTitle: {
    ...{ bold: true, fontSize: 12, horizontal: 'Left' },
    grid: { ...thin, weight: 'Medium' },
  },
  section: { bold: true, fill: COLORS.band, grid: thin },
  tableHeading: { bold: true, fill: COLORS.band, horizontal: 'Center', grid: thin },
  label: { bold: true, fill: COLORS.label, grid: thin },
  value: { grid: thin, horizontal: 'Left' },
  centered: { grid: thin, horizontal: 'Center' },
  text: { horizontal: 'Left', grid: thin },
  note: { italic: true },
  percent: { numberFormat: '0%' },
  date: { numberFormat: 'dd/mm/yyyy', horizontal: 'Left' },
  mark: { bold: true, horizontal: 'Center' },
  link: { bold: true, fontColor: COLORS.link, horizontal: 'Center' },
} satisfies Record<string, Style>;
