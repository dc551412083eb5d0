/** The functions.json of the built add-in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Metadata {
  functions: { id: string }[];
  enums: unknown[];
}

export const metadata: Promise<Metadata> = readFile(
  join(__dirname, '../../../dist/functions.json'),
  'utf8',
).then((text) => JSON.parse(text) as Metadata);
