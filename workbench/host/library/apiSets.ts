import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** The requirement set to which each member of Office.js belongs, by class and member: "Range.copyFrom" is "ExcelApi 1.9". */
export type ApiSets = ReadonlyMap<string, string>;

let known: ApiSets | undefined;

/** As Microsoft's own types say it, in the comment of each member or of its class. */
export function apiSets(): ApiSets {
  known ??= readApiSets();
  return known;
}

function readApiSets(): ApiSets {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@types/office-js/package.json',
  );
  const all = readFileSync(file.replace(/package\.json$/, 'index.d.ts'), 'utf8');
  const start = all.indexOf('\ndeclare namespace Excel {');
  const text = all.slice(start, all.indexOf('\n}', start) + 2);
  const sets = new Map<string, string>();
  const { statements } = ts.createSourceFile('excel.d.ts', text, ts.ScriptTarget.Latest);
  for (const statement of statements)
    if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body))
      for (const each of statement.body.statements)
        if (ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each)) addMembers(each);
  return sets;

  function addMembers(type: ts.ClassDeclaration | ts.InterfaceDeclaration): void {
    const ofClass = setOf(type);
    for (const member of type.members) {
      if (!type.name || !member.name || !ts.isIdentifier(member.name)) continue;
      const key = `${type.name.text}.${member.name.text}`;
      const set = setOf(member) ?? ofClass;
      const other = sets.get(key);
      // Of a call that has several forms the earliest counts.
      if (set && (!other || minor(set) < minor(other))) sets.set(key, set);
    }
  }

  function setOf(node: ts.Node): string | undefined {
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const own = comments.at(-1);
    const said = own && /\[Api set: *((?:\w+ )?[\w.]+)/.exec(text.slice(own.pos, own.end))?.[1];
    return said?.replace(/^1\./, 'ExcelApi 1.');
  }
}

/** The number after "ExcelApi 1."; a set of one platform alone, or not released yet, comes after all. */
export function minor(set: string): number {
  return Number(/^ExcelApi 1\.(\d+)$/.exec(set)?.[1] ?? Infinity);
}
