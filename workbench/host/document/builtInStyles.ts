import type { IStyleData } from '@univerjs/core';
import type { NamedStyle, StyleGroup } from './namedStyle';

type BuiltIn = [key: string, name: string, id: number, groups: StyleGroup[], look: IStyleData];

const font = (rgb: string, more: IStyleData = {}): IStyleData => ({ cl: { rgb }, ...more });
const fill = (rgb: string): IStyleData => ({ bg: { rgb } });
const format = (pattern: string): IStyleData => ({ n: { pattern } });
/** Lines by the numbers of the engine: 1 thin, 7 double, 8 medium, 13 thick. */
const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
const framed = (s: number, rgb: string): IStyleData => {
  const side = line(s, rgb);
  return { bd: { t: side, r: side, b: side, l: side } };
};

const BOLD = { bl: 1 } as const;
const UNDERLINED = { ul: { s: 1 } } as const;
const DARK = '#44546A';
const BLUE = '#4472C4';

/** The six colours of the theme with their lighter shades. */
const ACCENTS = [
  [BLUE, '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
];

const accents = (): BuiltIn[] =>
  ACCENTS.flatMap(([full = '', ...shades], index): BuiltIn[] => {
    const [number, id] = [index + 1, 29 + index * 4];
    const groups: StyleGroup[] = ['Font', 'Patterns'];
    return [
      [`Accent${number}`, `Accent${number}`, id, groups, { ...font('#FFFFFF'), ...fill(full) }],
      ...shades.map((shade, at): BuiltIn => {
        const percent = (at + 1) * 20;
        const name = `${percent}% - Accent${number}`;
        const look = { ...font('#000000'), ...fill(shade) };
        return [`Accent${number}_${percent}`, name, id + at + 1, groups, look];
      }),
    ];
  });

/** How money and thousands are written: where the sign stands follows the user's country. */
function numbers(currency: string): BuiltIn[] {
  const isAfter = currency !== '$';
  const pattern = (sign: string, decimals: string) => {
    const [before, after] = isAfter ? ['', sign && `\\ "${sign}"`] : [sign && `"${sign}"`, ''];
    const dash = decimals ? '"-"??' : '"-"';
    return isAfter
      ? `_-* #,##0${decimals}${after}_-;\\-* #,##0${decimals}${after}_-;_-* ${dash}${after}_-;_-@_-`
      : `_(${before}* #,##0${decimals}_);_(${before}* \\(#,##0${decimals}\\);_(${before}* ${dash}_);_(@_)`;
  };
  return [
    ['Comma', 'Comma', 3, ['Number'], format(pattern('', '.00'))],
    ['Currency', 'Currency', 4, ['Number'], format(pattern(currency, '.00'))],
    ['Percent', 'Percent', 5, ['Number'], format('0%')],
    ['WholeComma', 'Comma [0]', 6, ['Number'], format(pattern('', ''))],
    ['WholeDollar', 'Currency [0]', 7, ['Number'], format(pattern(currency, ''))],
  ];
}

/** The styles that each new workbook has, with the colours of the theme "Office". */
export function builtInStyles(currency: string): NamedStyle[] {
  const heading = (size: number, s: number, rgb: string): IStyleData => ({
    ...font(DARK, { fs: size, ...BOLD }),
    bd: { b: line(s, rgb) },
  });
  const linked = { ...font('#FA7D00'), bd: { b: line(7, '#FF8001') } };
  const total = { ...BOLD, bd: { t: line(1, BLUE), b: line(7, BLUE) } };
  const all: BuiltIn[] = [
    [
      'Normal',
      'Normal',
      0,
      ['Number', 'Font', 'Alignment', 'Border', 'Patterns', 'Protection'],
      {},
    ],
    ...numbers(currency),
    ['Hlink', 'Hyperlink', 8, ['Font'], font('#0563C1', UNDERLINED)],
    ['HlinkTrav', 'Followed Hyperlink', 9, ['Font'], font('#954F72', UNDERLINED)],
    ['Note', 'Note', 10, ['Border', 'Patterns'], { ...fill('#FFFFCC'), ...framed(1, '#B2B2B2') }],
    ['WarningText', 'Warning Text', 11, ['Font'], font('#FF0000')],
    ['SheetTitle', 'Title', 15, ['Font'], font(DARK, { ff: 'Calibri Light', fs: 18 })],
    ['Heading1', 'Heading 1', 16, ['Font', 'Border'], heading(15, 13, BLUE)],
    ['Heading2', 'Heading 2', 17, ['Font', 'Border'], heading(13, 13, '#A2B8E1')],
    ['Heading3', 'Heading 3', 18, ['Font', 'Border'], heading(11, 8, '#8EA9DB')],
    ['Heading4', 'Heading 4', 19, ['Font'], font(DARK, BOLD)],
    ...(
      [
        ['Input', 'Input', 20, font('#3F3F76'), '#FFCC99', framed(1, '#7F7F7F')],
        ['Output', 'Output', 21, font('#3F3F3F', BOLD), '#F2F2F2', framed(1, '#3F3F3F')],
        ['Calculation', 'Calculation', 22, font('#FA7D00', BOLD), '#F2F2F2', framed(1, '#7F7F7F')],
        ['CheckCell', 'Check Cell', 23, font('#FFFFFF', BOLD), '#A5A5A5', framed(7, '#3F3F3F')],
      ] as const
    ).map(([key, name, id, letters, color, frame]): BuiltIn => [
      ...([key, name, id, ['Font', 'Border', 'Patterns']] as [
        string,
        string,
        number,
        StyleGroup[],
      ]),
      { ...letters, ...fill(color), ...frame },
    ]),
    ['LinkedCell', 'Linked Cell', 24, ['Font', 'Border'], linked],
    ['Total', 'Total', 25, ['Font', 'Border'], total],
    ['Good', 'Good', 26, ['Font', 'Patterns'], { ...font('#006100'), ...fill('#C6EFCE') }],
    ['Bad', 'Bad', 27, ['Font', 'Patterns'], { ...font('#9C0006'), ...fill('#FFC7CE') }],
    ['Neutral', 'Neutral', 28, ['Font', 'Patterns'], { ...font('#9C5700'), ...fill('#FFEB9C') }],
    ...accents(),
    ['ExplanatoryText', 'Explanatory Text', 53, ['Font'], font('#7F7F7F', { it: 1 })],
  ];
  return all.map(([key, name, id, groups, look]) => ({
    ...{ name, builtIn: { key, id }, look, groups: new Set(groups), isChanged: false },
    details: { indent: 0, locked: true, shrink: false },
  }));
}
