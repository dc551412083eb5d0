/** How the parts of drawings and charts are looked at. */
import type { Element } from '@xmldom/xmldom';
import { attribute, isTrue } from './parts';

/** The children with a name, whatever their prefix. */
export const children = (element: Element | undefined, name?: string): Element[] =>
  [...(element?.childNodes ?? [])].filter(
    (each): each is Element =>
      each.nodeType === 1 && (name === undefined || each.localName === name),
  );

/** The first child by a path of names. */
export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => children(found, name)[0], element);

/** What a child says as its value. */
export const said = (element: Element | undefined, ...path: string[]): string | undefined => {
  const found = child(element, ...path);
  return found && attribute(found, 'val');
};

export const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);

export const numberSaid = (element: Element | undefined, ...path: string[]): number | undefined =>
  number(said(element, ...path));

/** A child that is there says yes, unless it says no. */
export const isSaid = (element: Element | undefined, name: string): boolean => {
  const found = child(element, name);
  return found !== undefined && isTrue(attribute(found, 'val') ?? '1');
};

/** The key of the word that a file has for it. */
export const keyOf = <T extends string>(words: Record<T, string>, word: string | undefined) =>
  (Object.keys(words) as T[]).find((key) => words[key] === word);
