import { strFromU8, unzipSync } from 'fflate';

/** Elements of a worksheet in the order that ISO/IEC 29500 asks for: in any other Excel repairs the file. */
const WORKSHEET = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
const WORKBOOK = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr extLst'
).split(' ');

/** What Excel would repair in a package, or refuse: none in a sound one. */
export function packageFaults(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const faults: string[] = [];
  const types = text('[Content_Types].xml');
  for (const path of Object.keys(files)) {
    if (path === '[Content_Types].xml') continue;
    const extension = path.split('.').at(-1);
    const isKnown =
      types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`);
    if (!isKnown) faults.push(`${path}: no content type`);
    if (path.endsWith('.rels')) faults.push(...brokenRelations(path, text(path), files));
  }
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
    if (!files[part]) faults.push(`${part}: not there`);
  faults.push(...disorder('xl/workbook.xml', text('xl/workbook.xml'), WORKBOOK));
  faults.push(...nameFaults(text('xl/workbook.xml')));
  for (const path of Object.keys(files).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each))) {
    faults.push(...disorder(path, text(path), WORKSHEET), ...cellFaults(path, text(path)));
    const used = [...text(path).matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
    const relations = text(path.replace('worksheets/', 'worksheets/_rels/') + '.rels');
    for (const id of used)
      if (!relations.includes(`Id="${id}"`)) faults.push(`${path}: ${id} leads nowhere`);
  }
  const styles = Number(/<cellXfs count="(\d+)"/.exec(text('xl/styles.xml'))?.[1]);
  const looks = Number(/<dxfs count="(\d+)"/.exec(text('xl/styles.xml'))?.[1]);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>/g)].length;
  for (const path of Object.keys(files).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each))) {
    const xml = text(path);
    const beyond = (pattern: RegExp, limit: number) =>
      [...xml.matchAll(pattern)].some(([, index]) => Number(index) >= limit);
    if (beyond(/<c [^>]*s="(\d+)"/g, styles)) faults.push(`${path}: a style that is not there`);
    if (beyond(/dxfId="(\d+)"/g, looks)) faults.push(`${path}: a look that is not there`);
    if (beyond(/<c [^>]*t="s"[^>]*><v>(\d+)/g, strings)) faults.push(`${path}: a lost text`);
  }
  return faults;
}

function brokenRelations(path: string, xml: string, files: Record<string, Uint8Array>): string[] {
  const folder = path.replace(/_rels\/[^/]+$/, '');
  const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
  const doubled = ids.length !== new Set(ids).size ? [`${path}: an id twice`] : [];
  const lost = [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([element]) => {
    if (element.includes('TargetMode="External"')) return [];
    const target = /Target="([^"]+)"/.exec(element)?.[1] ?? '';
    const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
    for (const part of target.split('/').filter(Boolean))
      if (part === '..') parts.pop();
      else parts.push(part);
    return files[parts.join('/')] ? [] : [`${path}: ${target} is not there`];
  });
  return [...doubled, ...lost];
}

/** Elements directly within the root, which are told apart by the depth at which they stand. */
function disorder(path: string, xml: string, order: readonly string[]): string[] {
  let depth = 0;
  let last = 0;
  const faults: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (end) {
      depth -= 1;
      continue;
    }
    if (depth === 1) {
      const at = order.indexOf(name);
      if (at < 0) faults.push(`${path}: ${name} is unknown`);
      else if (at < last) faults.push(`${path}: ${name} after ${order[last]}`);
      last = Math.max(last, at);
    }
    if (!self) depth += 1;
  }
  return faults;
}

function nameFaults(xml: string): string[] {
  const names = [...xml.matchAll(/<definedName ([^>]*)>/g)].map(([, given = '']) => {
    const name = /name="([^"]+)"/.exec(given)?.[1]?.toLowerCase();
    return `${name} ${/localSheetId="(\d+)"/.exec(given)?.[1] ?? ''}`;
  });
  return names.length === new Set(names).size ? [] : ['a name twice in its scope'];
}

/** Rows and cells stand in their order, each once. */
function cellFaults(path: string, xml: string): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const [, row = '', cells = ''] of xml.matchAll(
    /<row r="(\d+)"[^>]*?(?:\/>|>([^]*?)<\/row>)/g,
  )) {
    if (Number(row) <= last) faults.push(`${path}: row ${row} after ${last}`);
    last = Number(row);
    let column = 0;
    for (const [, letters = '', own = ''] of cells.matchAll(/<c r="([A-Z]+)(\d+)"/g)) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (own !== row || at <= column) faults.push(`${path}: ${letters}${own} out of order`);
      column = at;
    }
  }
  return faults;
}
