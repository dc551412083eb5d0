/** What is known of a worksheet before its values: who it says that it is, its names, what else is to be asked of it. */
import { IDENTITY_NAME } from '../domain/identity';
import type { Area } from '../templates/blueprint';
import {
  detailAreas,
  wholeDetail,
  type DetailAreas,
  type WholeDetail,
} from '../templates/reading/details';
import type { SheetContents } from '../templates/sheetContents';
import { ID_PROPERTY, TEMPLATE_PROPERTY, VERSION_PROPERTY, WORKSHEET_PROPERTY } from './applySheet';
import { areaOfName } from './nameArea';

/** What is loaded of a worksheet before its values. */
export const FRAME = [
  'id',
  'name',
  'position',
  'visibility',
  'protection/protected',
  'customProperties/items/key',
  'customProperties/items/value',
  'names/items/name',
  'names/items/formula',
];

type Frame = Pick<
  SheetContents,
  'template' | 'properties' | 'identity' | 'worksheetId' | 'lostNames' | 'isProtected' | 'isHidden'
>;

export interface SheetFrame {
  names: Map<string, Area>;
  template: string | undefined;
  frame: Frame;
  details: DetailAreas;
  /** What is asked of all its cells besides their values. */
  whole: WholeDetail | undefined;
}

export function frameOf(worksheet: Excel.Worksheet): SheetFrame {
  const { names, identity, lostNames } = namesOf(worksheet);
  const property = propertiesOf(worksheet);
  const [template, version, id, noted] = [
    ...[TEMPLATE_PROPERTY, VERSION_PROPERTY, ID_PROPERTY, WORKSHEET_PROPERTY],
  ].map(property);
  const isOwn = template !== undefined || identity !== undefined;
  return {
    ...{ names, template },
    frame: {
      template,
      properties: {
        ...(version !== undefined && { version }),
        ...(id !== undefined && { id }),
        ...(noted !== undefined && { worksheet: noted }),
      },
      ...(identity !== undefined && { identity }),
      ...{ worksheetId: worksheet.id, lostNames, isProtected: worksheet.protection.protected },
      isHidden: worksheet.visibility !== 'Visible',
    },
    details: detailAreas(names),
    whole: wholeDetail(isOwn ? (template ?? '') : undefined, names),
  };
}

export const contentsOfFrame = ({ names, frame }: SheetFrame) => ({ ...frame, names });

/** What a cell is expected to weigh in an answer; what a template leaves blank weighs next to nothing. */
const BYTES = { values: 4, formulas: 70, formats: 26 };

/** The areas by which the size of a sheet is guessed, and the weight of its cells. */
export const askedOf = ({ names, whole }: SheetFrame): { areas: Area[]; bytesPerCell: number } => ({
  areas: [...names.values()],
  bytesPerCell: BYTES[whole ?? 'values'],
});

/** Its areas by name, the text of its identity, and the names that have lost their cells. */
function namesOf({ name: sheet, names }: Excel.Worksheet) {
  const areas = new Map<string, Area>();
  const lostNames: string[] = [];
  let identity: string | undefined;
  for (const { name, formula } of names.items) {
    const text = String(formula);
    const area = areaOfName(text, sheet);
    if (area) areas.set(name, area);
    else if (name.toLowerCase() === IDENTITY_NAME.toLowerCase()) identity = constantIn(text);
    else if (text.includes('#REF!')) lostNames.push(name);
  }
  return { names: areas, identity, lostNames };
}

/** The text of a constant; that of anything else is what its formula says, and no identity. */
const constantIn = (formula: string): string =>
  /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replace(/""/g, '"') ?? formula;

/** Keys of custom properties are not case sensitive. */
function propertiesOf({ customProperties }: Excel.Worksheet): (key: string) => string | undefined {
  const found = new Map(customProperties.items.map(({ key, value }) => [key.toLowerCase(), value]));
  return (key) => found.get(key.toLowerCase());
}

export const templateOf = (worksheet: Excel.Worksheet): string | undefined =>
  propertiesOf(worksheet)(TEMPLATE_PROPERTY);
