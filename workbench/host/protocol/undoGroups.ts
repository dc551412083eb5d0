/**
 * `Excel.run({ mergeUndoGroup: true }, …)`, of which the published library knows nothing yet: its requests carry a flag
 * of ours, and in them Excel refuses what it cannot undo.
 * Source: OfficeDev/office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md.
 */

/** A bit that the library leaves alone. */
const UNDO_GROUP = 1 << 24;

export type Platform = 'web' | 'desktop';

const NOWHERE = [
  'Worksheet.delete',
  'Worksheet.copy',
  'Workbook.close',
  'Workbook.save',
  'WorksheetCollection.addFromBase64',
  'Workbook.insertWorksheetsFromBase64',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'WorksheetProtection.pauseProtection',
  'WorksheetProtection.protect',
  'WorksheetProtection.resumeProtection',
  'WorksheetProtection.setPassword',
  'WorksheetProtection.unprotect',
  'WorksheetProtection.updateOptions',
];

const MISSING: Record<Platform, ReadonlySet<string>> = {
  web: new Set([
    ...NOWHERE,
    'NamedItem.comment',
    'Worksheet.standardWidth',
    ...[
      'author',
      'category',
      'comments',
      'company',
      'keywords',
      'manager',
      'revisionNumber',
      'subject',
      'title',
    ].map((property) => `DocumentProperties.${property}`),
  ]),
  desktop: new Set([...NOWHERE, 'Worksheet.name', 'Worksheet.position', 'Worksheet.visibility']),
};

/** Whether Excel can undo a call, or the writing of a property. */
export const isUndoable = (member: string, platform: Platform): boolean =>
  !MISSING[platform].has(member);

export const isGrouped = (flags: number): boolean => (flags & UNDO_GROUP) !== 0;

interface FlaggedContext {
  _requestFlagModifier: number;
}

/** `Excel.run` that marks the requests of a batch which is to be one step of undo. */
export function knowUndoGroups(run: typeof Excel.run): typeof Excel.run {
  const marking = (...args: unknown[]) => {
    const [options, batch] = args as [Excel.RunOptions, (context: unknown) => Promise<unknown>];
    if (args.length < 2 || options?.mergeUndoGroup !== true) return call(...args);
    return call(options, (context: unknown) => {
      (context as FlaggedContext)._requestFlagModifier |= UNDO_GROUP;
      return batch(context);
    });
  };
  const call = run as (...args: unknown[]) => Promise<unknown>;
  return marking as typeof Excel.run;
}
