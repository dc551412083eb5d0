import type { HeaderFooterTexts } from '../document/pageLayout';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import type { SheetTarget } from './refs';

const PAGES = ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const;
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
const TEXTS: (keyof HeaderFooterTexts)[] = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];

interface HeaderFooterTarget extends SheetTarget {
  readonly pages: (typeof PAGES)[number];
}

const group = ({ sheetId }: SheetTarget, model: HostModel) =>
  model.document.sheet(sheetId).pageLayout.headersFooters;
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `pageLayout.headersFooters`. */
export const headerFooterGroupType: ObjectType<SheetTarget> = objectType({
  name: 'HeaderFooterGroup',
  get: {
    State: (target, model) => group(target, model).state,
    UseSheetMargins: (target, model) => group(target, model).useSheetMargins,
    UseSheetScale: (target, model) => group(target, model).useSheetScale,
  },
  set: {
    State: (target, value, model) => {
      group(target, model).state = arg.oneOf(value, STATES, 'state');
    },
    UseSheetMargins: (target, value, model) => {
      group(target, model).useSheetMargins = arg.truth(value, 'useSheetMargins');
    },
    UseSheetScale: (target, value, model) => {
      group(target, model).useSheetScale = arg.truth(value, 'useSheetScale');
    },
  },
  children: Object.fromEntries(
    PAGES.map((pages) => [
      pascal(pages),
      ({ sheetId }: SheetTarget) => headerFooterType.ref({ sheetId, pages }),
    ]),
  ),
});

/** `Excel.HeaderFooter`: the six texts of one kind of page. */
const headerFooterType: ObjectType<HeaderFooterTarget> = objectType({
  name: 'HeaderFooter',
  get: Object.fromEntries(
    TEXTS.map((key) => [
      pascal(key),
      (target: HeaderFooterTarget, model: HostModel) => group(target, model)[target.pages][key],
    ]),
  ),
  set: Object.fromEntries(
    TEXTS.map((key) => [
      pascal(key),
      (target: HeaderFooterTarget, value: unknown, model: HostModel) => {
        const written = arg.text(value, key);
        if (written.length > 255) throw excelError('InvalidArgument', 'over 255 characters');
        group(target, model)[target.pages][key] = written;
      },
    ]),
  ),
});
