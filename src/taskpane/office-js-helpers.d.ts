/**
 * The part of @microsoft/office-js-helpers that the pane uses. Its own declarations pull in a second, much older copy
 * of Office's types that would merge with the current one; the minified file is the same code at a third of the size.
 */
declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  export class Storage<T> {
    constructor(container: string);
    get(key: string): T | null;
    set(key: string, value: T): T;
    delete(key: string): T;
    /** With the container: "@container/key". */
    keys(): string[];
  }
}
