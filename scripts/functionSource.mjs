/**
 * The custom functions as the comments of their source describe them: the one source of functions.json, of
 * docs/funzioni.md and of what the code itself must know of them. Run as a script it writes src/functions/signatures.ts;
 * with --stdout it prints it instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src', 'functions');
const SIGNATURES = join(folder, 'signatures.ts');

/** The files of the functions, in the order of the reference. */
export const THEMES = ['weights', 'achievement', 'schedule', 'payments', 'resultPay', 'reason'];

/** Paths of the files, as Microsoft's generator of functions.json wants them. */
export const functionFiles = () => THEMES.map((theme) => join(folder, `${theme}.ts`));

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The text of a tag as it is written: TypeScript takes the first words of some tags for a name. */
function tagText(tag, source) {
  const written = source.text.slice(tag.tagName.end, tag.end).replace(/\*\/\s*$/, '');
  return oneLine(written.replace(/^\s*\*(?: |$)/gm, ''));
}

/** The comment before a declaration: its description and the texts of its tags. */
function commentOf(node, source) {
  const [comment] = node.jsDoc ?? [];
  const tags = comment?.tags ?? [];
  return {
    description: oneLine(ts.getTextOfJSDocComment(comment?.comment) ?? ''),
    tags,
    all: (name) =>
      tags.filter(({ tagName }) => tagName.text === name).map((tag) => tagText(tag, source)),
  };
}

function readEnum(node, source) {
  const words = node.members.map((member) => ({
    word: member.initializer.text,
    meaning: commentOf(member, source).description,
  }));
  return [node.name.text, words];
}

function readParameter(tag, enums) {
  const type = tag.typeExpression.type.getText();
  const words = enums.get(type);
  if (words === undefined && !['any', 'any[][]', 'any[][][]'].includes(type))
    throw new Error(`${tag.name.getText()}: type ${type} is not described`);
  return {
    name: tag.name.getText(),
    isRange: type.startsWith('any[][]'),
    isRepeating: type === 'any[][][]',
    isOptional: tag.isBracketed,
    description: oneLine(ts.getTextOfJSDocComment(tag.comment) ?? ''),
    words,
  };
}

/** How a cell shows a result, by the words that describe it. */
const FORMATS = [
  [/formato di data/, 'date'],
  [/da -?[01] a 1\b/, 'fraction'],
  [/in euro/, 'euro'],
  [/giorni medi/, 'days'],
];

function readFunction(node, source, enums) {
  const { description, tags, all } = commentOf(node, source);
  const [custom] = all('customfunction');
  if (custom === undefined) return [];
  const [returned] = all('returns');
  if (!description || !returned) throw new Error(`${custom}: description or @returns is missing`);
  const returns = returned.replace(/^\{[^}]*\}\s*/, '');
  return [
    {
      name: custom.split(' ')[0],
      description,
      parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => readParameter(tag, enums)),
      returns,
      format: FORMATS.find(([words]) => words.test(returns))?.[1],
      spills: returned.startsWith('{any[][]}'),
      remarks: all('remarks'),
      sources: all('see'),
      examples: all('example'),
    },
  ];
}

/** The functions of a theme. */
export function readTheme(theme) {
  const path = join(folder, `${theme}.ts`);
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const { statements } = source;
  const enums = new Map(
    statements.filter(ts.isEnumDeclaration).map((node) => readEnum(node, source)),
  );
  return statements
    .filter(ts.isFunctionDeclaration)
    .flatMap((node) => readFunction(node, source, enums));
}

const HEAD = `/**
 * What the code must know of the custom functions: made of the comments of their source by npm run docs, never
 * changed by hand.
 */`;

/** The text that src/functions/signatures.ts must have. */
async function signaturesText() {
  const themes = THEMES.map((theme) => [theme, readTheme(theme)]);
  const all = themes.flatMap(([, functions]) => functions);
  const entries = (pairs) => JSON.stringify(Object.fromEntries(pairs));
  const text = [
    HEAD,
    '/** The names of the arguments of each function, in their order. */',
    `export const PARAMETERS = ${entries(all.map(({ name, parameters }) => [name, parameters.map((each) => each.name)]))} as const;`,
    '',
    'export type FunctionName = keyof typeof PARAMETERS;',
    '',
    '/** The functions by theme, in the order of the reference. */',
    `export const THEMES = ${entries(themes.map(([theme, functions]) => [theme, functions.map(({ name }) => name)]))} as const;`,
    '',
    '/** How a cell is to show a result that is no plain number or word. */',
    "export type ResultFormat = 'fraction' | 'date' | 'euro' | 'days';",
    '',
    `export const FORMATS: Partial<Record<FunctionName, ResultFormat>> = ${entries(all.filter(({ format }) => format).map(({ name, format }) => [name, format]))};`,
  ].join('\n');
  return (await format(SIGNATURES, text, { printWidth: 100 })).code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await signaturesText();
  if (process.argv.includes('--stdout')) process.stdout.write(text);
  else {
    writeFileSync(SIGNATURES, text);
    console.log('src/functions/signatures.ts written');
  }
}
