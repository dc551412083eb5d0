import type { LineChange } from '../grid/area';
import { ITALIAN } from '../grid/locale';
import { Bindings } from './bindings';
import { CustomXmlParts } from './customXml';
import { NamedStyles } from './namedStyles';
import { Charts } from './charts';
import { ProtectionState } from './protection';
import { SheetState, type KeyValue } from './sheetState';
import { Tables } from './tables';

/** Properties of the file, as its information page shows them. */
export interface DocumentInfo {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  revisionNumber: number;
  category: string;
  manager: string;
  company: string;
  readonly creationDate: Date;
}

/** What Excel keeps of a workbook and the engine has no place for. Whoever saves the workbook reads it here. */
export class DocumentState {
  private readonly sheets = new Map<string, SheetState>();
  readonly tables: Tables;
  readonly namedStyles: NamedStyles;
  readonly charts: Charts;
  readonly protection = new ProtectionState();
  readonly customXml = new CustomXmlParts();
  readonly bindings = new Bindings();
  /** Settings of the add-in, kept with the workbook. */
  readonly settings = new Map<string, KeyValue<unknown>>();
  /** Custom properties of the file, by key in lower case. */
  readonly customProperties = new Map<string, KeyValue<unknown>>();
  /** Whether days are counted from 1904. */
  countsFrom1904 = false;
  /** How a file is computed (by hand, over and over, as shown), as it says it. */
  calculation: Record<string, string> = {};
  /** The font of cells without one of their own, where a file says it. */
  defaultFont: { name?: string; size?: number } | undefined;
  /** What a file keeps of other workbooks that its formulas refer to as [1], [2]…: its part, and the relations of it. */
  externalLinks: { part: string; relations: string | undefined }[] = [];
  /** How a file writes formulas, by what they are in cells, where it could be written otherwise. */
  readonly fileFormulas = new Map<string, string>();
  readonly info: DocumentInfo = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    lastAuthor: '',
    revisionNumber: 0,
    category: '',
    manager: '',
    company: '',
    creationDate: new Date(),
  };

  constructor(words = ITALIAN) {
    this.tables = new Tables(words);
    this.namedStyles = new NamedStyles(words.currency);
    this.charts = new Charts(words);
  }

  /** The state of a sheet of the engine; Excel's defaults for one that nobody touched. */
  sheet(sheetId: string): SheetState {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const state = new SheetState(sheetId);
    this.sheets.set(sheetId, state);
    return state;
  }

  /** The sheets of which something is kept. */
  allSheets(): SheetState[] {
    return [...this.sheets.values()];
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.tables.removeSheet(sheetId);
    this.charts.removeSheet(sheetId);
    this.bindings.removeSheet(sheetId);
  }

  /** What is kept of a sheet of another workbook, for a new one of this. */
  adopt(sheetId: string, other: SheetState): SheetState {
    const state = other.copyAs(sheetId);
    this.sheets.set(sheetId, state);
    return state;
  }

  /** A sheet's copy has what the sheet has, but for custom properties. */
  copySheet(sheetId: string, copyId: string): void {
    this.sheets.set(copyId, this.sheet(sheetId).copyAs(copyId));
    this.tables.copySheet(sheetId, copyId);
    this.charts.copySheet(sheetId, copyId);
  }

  /** Everything that points at cells follows them. */
  shift(change: LineChange): void {
    this.sheets.get(change.sheetId)?.shift(change);
    this.tables.shift(change);
    this.bindings.shift(change);
    this.charts.shift(change);
  }
}
