/**
 * Who a sheet of the add-in is: the template that made it, its version, and an id that stays the same while number,
 * title and unit of its objective change. It stands in a name of the sheet, which Excel copies with the sheet, and in
 * custom properties, which it does not (OfficeDev/office-js #5486).
 */

/** Worksheet-scoped name that holds the identity as a constant text: "scheda-completa;1;k3x9q2mv". */
export const IDENTITY_NAME = 'PIAO_Scheda';

export interface SheetIdentity {
  template: string;
  version: number;
  /** Of the objective, on its sheet; of the sheet itself otherwise. */
  id: string;
}

/** Without letters and digits that look alike, and without vowels, which would make words. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 8;

/** A new id. Of 2,000 in one workbook two are equal once in about 100,000 workbooks. `random` is in [0, 1). */
export function newId(random: () => number = Math.random): string {
  return Array.from(
    { length: LENGTH },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)],
  ).join('');
}

export const identityText = ({ template, version, id }: SheetIdentity): string =>
  [template, version, id].join(';');

const ID = /^[0-9a-z]{4,32}$/;

/** Whether a text can be an id: what is typed over one as a rule cannot. */
export const isId = (text: string): boolean => ID.test(text);

const TEXT = /^([a-z][a-z-]*);(\d{1,6});([^;]+)$/;

/** The identity that a text says; undefined for one that somebody has changed into something else. */
export function readIdentity(text: string): SheetIdentity | undefined {
  const [, template, version, id = ''] = TEXT.exec(text.trim()) ?? [];
  return isId(id) ? { template: template!, version: Number(version), id } : undefined;
}
