/** The parts of a package, and the relations between them. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { damaged, requireParts } from './refusal';

export interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "hyperlink". */
  type: string;
  /** Path in the package, or address outside it. */
  target: string;
}

/** More than this, once it is unpacked, is no plan. */
const MOST_BYTES = 1_000_000_000;

export class Parts {
  readonly names: string[] = [];
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    let size = 0;
    try {
      this.files = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          this.names.push(name);
          if (!/\.(xml|rels)$|customProperty[^/]*\.bin$|^mimetype$/i.test(name)) return false;
          size += originalSize;
          if (size > MOST_BYTES) throw new Error('più di 1 GB');
          return true;
        },
      });
    } catch (problem) {
      throw damaged(problem instanceof Error ? problem.message : String(problem));
    }
    requireParts(this.names, this.text('mimetype'));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.files[path];
  }

  text(path: string): string | undefined {
    const file = this.files[path];
    return file && strFromU8(file);
  }

  xml(path: string): Document | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parse(text, path);
  }

  relations(path: string): Relation[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const document = this.xml(relationsOf(path));
    if (!document) return [];
    return elements(document, 'Relationship').map((each) => {
      const target = attribute(each, 'Target') ?? '';
      return {
        id: attribute(each, 'Id') ?? '',
        type: (attribute(each, 'Type') ?? '').split('/').at(-1) ?? '',
        target: attribute(each, 'TargetMode') === 'External' ? target : resolve(folder, target),
      };
    });
  }

  /** Path of the workbook itself. */
  get workbook(): string {
    const found = this.relations('').find(({ type }) => type === 'officeDocument');
    if (!found || !this.files[found.target]) throw damaged('manca la cartella di lavoro');
    return found.target;
  }
}

/** Path of the relations of a part. */
export function relationsOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

export function parse(text: string, path: string): Document {
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch {
    throw damaged(path);
  }
}

/** Elements by their name, whatever their prefix. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** An attribute by its name, whatever its prefix; undefined where it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  for (const each of element.attributes)
    if ((each.localName ?? each.name) === name) return each.value;
  return undefined;
}

export const isTrue = (value: string | undefined) => value === '1' || value === 'true';

export function attributes(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** Those attributes of the first element of a name whose names are like a pattern. */
export function attributesOf(
  within: Document,
  name: string,
  pattern: RegExp,
): Record<string, string> {
  const [element] = elements(within, name);
  const said = Object.entries(element ? attributes(element) : {});
  return Object.fromEntries(said.filter(([each]) => pattern.test(each)));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').filter(Boolean);
  for (const part of target.split('/'))
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  return path.join('/');
}
