/**
 * npm run docs: writes into workbench/README.md which of Excel's members the host answers, from its own types and
 * Microsoft's. With --stdout it prints the page instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = join(root, 'workbench', 'README.md');
const load = (file) => tsImport(join(root, file), import.meta.url);

const { supportedText } = await load('workbench/host/supported.ts');

const [BEGIN, END] = ['<!-- supported: begin -->', '<!-- supported: end -->'];
const [before, rest = ''] = readFileSync(PAGE, 'utf8').split(BEGIN);
const written = `${before}${BEGIN}\n\n${await supportedText()}\n\n${END}${rest.split(END)[1]}`;

if (process.argv.includes('--stdout')) process.stdout.write(written);
else writeFileSync(PAGE, written);
