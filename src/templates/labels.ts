import { textKey } from '../domain/cells';
import type { Labelled } from './list/listTemplate';

/**
 * The form in which labels are compared: as texts, with straight apostrophes, no space around a slash, no colon, point
 * or star at the end, and no apostrophe for the accent of a capital ("STRATEGICITA'", "CRITICITA' RISCONTRATE").
 */
export function labelKey(label: unknown): string {
  if (typeof label !== 'string') return '';
  return textKey(label.replace(/[‘’]/g, "'"))
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s:.…*]+$/, '')
    .replace(/([aeiou])'(?![a-z])/g, '$1');
}

/** Whether a cell is the heading of a column, by its label or an alias. */
export function isLabel({ label, aliases }: Labelled, content: unknown): boolean {
  const key = labelKey(content);
  return key !== '' && [label, ...aliases].some((each) => labelKey(each) === key);
}
