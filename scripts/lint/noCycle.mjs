/**
 * An ESLint rule: no file may import itself by way of others, for types either. The imports of all files are read once
 * for each run, with TypeScript's own scanner; a circle is reported at each import that is part of it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SOURCE = /\.(tsx?|mts)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mts', '/index.ts'];

/** For each file of the folders the files that it imports, dynamically too. */
export function importsOf(root, folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => SOURCE.test(file) && !/(^|[\\/])dist[\\/]/.test(file))
      .map((file) => join(root, folder, file)),
  );
  return new Map(files.map((file) => [file, importedBy(file)]));
}

function importedBy(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => target(file, fileName) ?? []);
}

/** The file that a relative import means; undefined for a package. */
function target(file, name) {
  if (!name.startsWith('.')) return undefined;
  const base = resolve(dirname(file), name);
  return ENDINGS.map((ending) => base + ending).find(
    (path) => SOURCE.test(path) && existsSync(path) && statSync(path).isFile(),
  );
}

/** The files that import each other, in groups (Tarjan's strongly connected components). */
export function circles(imports) {
  const [number, lowest, open] = [new Map(), new Map(), new Set()];
  const [stack, found] = [[], []];
  const visit = (file) => {
    number.set(file, number.size);
    lowest.set(file, number.get(file));
    stack.push(file);
    open.add(file);
    for (const next of imports.get(file) ?? []) {
      if (!number.has(next)) visit(next);
      if (open.has(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
    }
    if (lowest.get(file) !== number.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    for (const each of group) open.delete(each);
    if (group.length > 1 || imports.get(file)?.includes(file)) found.push(group);
  };
  for (const file of imports.keys()) if (!number.has(file)) visit(file);
  return found;
}

let known;

function groupOf(root, folders, file) {
  known ??= circles(importsOf(root, folders));
  return known.find((group) => group.includes(file));
}

export const noCycle = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: { circle: 'A circle of imports: {{files}}.' },
  },
  create(context) {
    const [folders] = context.options;
    const group = groupOf(context.cwd, folders, context.filename);
    if (!group) return {};
    const files = group.map((file) => relative(context.cwd, file)).join(', ');
    const report = ({ source }) => {
      const imported = source && target(context.filename, source.value);
      if (imported && group.includes(imported))
        context.report({ node: source, messageId: 'circle', data: { files } });
    };
    return {
      ImportDeclaration: report,
      ExportNamedDeclaration: report,
      ExportAllDeclaration: report,
      ImportExpression: report,
    };
  },
};
