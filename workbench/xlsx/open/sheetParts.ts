/** What a sheet's part says beside its cells, and the reader of packages leaves out or gets wrong. */
import type { Document, Element } from '@xmldom/xmldom';
import type { Hyperlink, KeyValue } from '../../host/document/sheetState';
import { parseA1 } from '../../host/grid/address';
import type { Area } from '../../host/grid/area';
import { attribute, attributes, elements, isTrue, parse, type Parts, type Relation } from './parts';

export interface SheetParts {
  /** The part without its cells. */
  document: Document;
  relations: Relation[];
  customProperties: KeyValue<string>[];
  links: Hyperlink[];
  tables: Document[];
  /** Excel's id of the sheet. */
  id: string | undefined;
  /** Standard sizes: the width in characters, the height in points. */
  defaultWidth: number | undefined;
  defaultHeight: number | undefined;
  /** Attributes of `sheetProtection` that say a password. */
  password: Record<string, string>;
  /** Whether values were computed over and over with others in the place of some. */
  hasDataTables: boolean;
  /** Rows with a look or a place in an outline. */
  rowsOfFile: RowOfFile[];
  /** The cells that the file has, also those that hold nothing. */
  cellAddresses(): string[];
  /** The number of a cell's look. */
  lookAt(address: string): number;
  /** The number in a cell as the file has it: the reader makes dates of some, and rounds them. */
  numberAt(address: string): number | undefined;
}

export interface RowOfFile {
  row: number;
  style?: string;
  outlineLevel?: string;
  collapsed?: string;
}

export function readSheetParts(parts: Parts, path: string): SheetParts {
  const text = parts.text(path) ?? '';
  const [without, cells] = apart(text);
  const document = parse(without, path);
  const relations = parts.relations(path);
  const [format] = elements(document, 'sheetFormatPr');
  return {
    ...{ document, relations },
    customProperties: customProperties(document, relations, parts),
    links: elements(document, 'hyperlink').flatMap((each) => link(each, relations)),
    tables: relations.flatMap(({ type, target }) =>
      type === 'table' ? (parts.xml(target) ?? []) : [],
    ),
    id: document.documentElement ? attribute(document.documentElement, 'uid') : undefined,
    defaultWidth: format && numberIn(attribute(format, 'defaultColWidth')),
    defaultHeight: format && numberIn(attribute(format, 'defaultRowHeight')),
    password: passwordOf(document),
    hasDataTables: /<(?:\w+:)?f\s[^>]*\bt="dataTable"/.test(cells),
    rowsOfFile: rowsOf(cells),
    cellAddresses: () =>
      [...cells.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([^"]+)"/g)].map(([, at = '']) => at),
    lookAt: lookReader(cells),
    numberAt: numberReader(cells),
  };
}

function rowsOf(cells: string): RowOfFile[] {
  return [...cells.matchAll(/<(?:\w+:)?row\s([^>]*)>/g)].flatMap(([, given = '']) => {
    const said = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(given)?.[1];
    const [row, outlineLevel, collapsed] = [said('r'), said('outlineLevel'), said('collapsed')];
    const style = isTrue(said('customFormat')) ? said('s') : undefined;
    if (row === undefined || !(style ?? outlineLevel ?? collapsed)) return [];
    return [
      {
        row: Number(row) - 1,
        ...(style && { style }),
        ...(outlineLevel && { outlineLevel }),
        ...(collapsed && { collapsed }),
      },
    ];
  });
}

/** The part without its cells, which would take long to be looked at once more, and the cells. */
function apart(text: string): [without: string, cells: string] {
  const start = text.search(/<(?:\w+:)?sheetData[\s>/]/);
  const last = text.lastIndexOf('sheetData>');
  if (start < 0 || last < start) return [text, ''];
  const end = last + 'sheetData>'.length;
  return [text.slice(0, start) + text.slice(end), text.slice(start, end)];
}

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);

function customProperties(
  document: Document,
  relations: Relation[],
  parts: Parts,
): KeyValue<string>[] {
  return elements(document, 'customPr').flatMap((each) => {
    const key = attribute(each, 'name');
    const part = relations.find(({ id }) => id === attribute(each, 'id'));
    const bytes = part && parts.bytes(part.target);
    if (!key || !bytes) return [];
    return [{ key, value: new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '') }];
  });
}

function link(element: Element, relations: Relation[]): Hyperlink[] {
  const area = parseA1(attribute(element, 'ref') ?? '');
  if (!area) return [];
  const address = relations.find(({ id }) => id === attribute(element, 'id'))?.target;
  const location = attribute(element, 'location');
  const screenTip = attribute(element, 'tooltip');
  return [
    {
      area,
      ...(address && { address }),
      ...(location && { documentReference: location }),
      ...(screenTip && { screenTip }),
    },
  ];
}

const PASSWORD = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

function passwordOf(document: Document): Record<string, string> {
  const [protection] = elements(document, 'sheetProtection');
  if (!protection) return {};
  return Object.fromEntries(
    Object.entries(attributes(protection)).filter(([name]) => PASSWORD.includes(name)),
  );
}

/** Looks at the cells once, and only if it is asked. */
function lookReader(cells: string): (address: string) => number {
  let known: Map<string, number> | undefined;
  return (address) => {
    known ??= new Map(
      [...cells.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)].map(([, given = '']) => {
        const said = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(given)?.[1];
        return [said('r') ?? '', Number(said('s') ?? 0)] as const;
      }),
    );
    return known.get(address) ?? 0;
  };
}

/** Looks at the cells once, and only if it is asked. */
function numberReader(cells: string): (address: string) => number | undefined {
  let known: Map<string, number> | undefined;
  return (address) => {
    if (!known) {
      known = new Map();
      for (const [, given = '', content = ''] of cells.matchAll(
        /<(?:\w+:)?c\s([^>]*[^>/])>([^]*?)<\/(?:\w+:)?c>/g,
      )) {
        const at = /(?:^|\s)r="([^"]+)"/.exec(given)?.[1];
        const value = /<(?:\w+:)?v>([^<]+)</.exec(content)?.[1];
        if (at && value) known.set(at, Number(value));
      }
    }
    return known.get(address);
  };
}

/** The areas of "A1:B2 D4"; those that are no references are left out. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? '')
    .split(/\s+/)
    .flatMap((each) => (each === '' ? [] : (parseA1(each) ?? [])));
}
