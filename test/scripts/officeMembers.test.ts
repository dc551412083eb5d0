/** What the add-in uses of Office.js is in every Excel that it promises, or it asks first. */
import { relative } from 'node:path';
import ts from 'typescript';
import { apiSets, minor } from '../../workbench/host/library/apiSets';

const root = process.cwd();

/** ExcelApi 1.12: what the manifest demands. */
const PROMISED = 12;

interface Use {
  member: string;
  set: string;
  file: string;
  line: number;
}

/** Members of `Excel` that code uses, of later sets than the one promised, where nobody asks for the set before. */
function unguarded(program: ts.Program, isOurs: (file: string) => boolean): Use[] {
  const checker = program.getTypeChecker();
  const sets = apiSets();
  const found: Use[] = [];
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || !isOurs(source.fileName)) continue;
    const guards = guardsOf(source);
    const visit = (node: ts.Node): void => {
      const use = useOf(node, checker);
      const set = use && sets.get(use.member);
      if (use && set && minor(set) > PROMISED && !isGuarded(use.name, minor(set), guards)) {
        const line = source.getLineAndCharacterOfPosition(use.name.getStart()).line + 1;
        found.push({ member: use.member, set, file: relative(root, source.fileName), line });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** A member of an object of Excel's (`range.copyFrom`, `const { name } = sheet`), or of options given to it. */
function useOf(node: ts.Node, checker: ts.TypeChecker) {
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const options = checker.getContextualType(node.parent);
    return used(node.name, options?.getProperty(node.name.getText()), ts.isInterfaceDeclaration);
  }
  const name = ts.isPropertyAccessExpression(node)
    ? node.name
    : ts.isBindingElement(node)
      ? (node.propertyName ?? node.name)
      : undefined;
  if (!name) return undefined;
  const symbol =
    ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)
      ? checker.getTypeAtLocation(node.parent).getProperty(name.getText())
      : checker.getSymbolAtLocation(name);
  return used(name, symbol, ts.isClassDeclaration);
}

function used(
  name: ts.Node,
  symbol: ts.Symbol | undefined,
  isOwner: (node: ts.Node) => node is ts.ClassDeclaration | ts.InterfaceDeclaration,
): { name: ts.Node; member: string } | undefined {
  const owner = symbol?.declarations?.[0]?.parent;
  if (!symbol || !owner || !isOwner(owner) || !owner.name) return undefined;
  if (!owner.getSourceFile().fileName.includes('@types/office-js')) return undefined;
  return { name, member: `${owner.name.text}.${symbol.name}` };
}

/** Functions and constants that answer `isSetSupported('ExcelApi', '1.x')`, with the number that they ask for. */
function guardsOf(source: ts.SourceFile): Map<string, number> {
  const guards = new Map<string, number>();
  for (const statement of source.statements) {
    const asked = askedIn(statement);
    if (asked === undefined) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name)
      guards.set(statement.name.text, asked);
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) guards.set(name.text, asked);
  }
  return guards;
}

function askedIn(node: ts.Node): number | undefined {
  const asked = /isSetSupported\(\s*'ExcelApi',\s*'1\.(\d+)'/.exec(node.getText());
  return asked ? Number(asked[1]) : undefined;
}

const isNegated = (condition: ts.Node) => condition.getText().includes('!');

/** Whether a condition around a use, or an early return before it, asks for its set or a later one. */
function isGuarded(use: ts.Node, needed: number, guards: Map<string, number>): boolean {
  const asks = (condition: ts.Node) => {
    const own = askedIn(condition) ?? 0;
    const named = [...guards].flatMap(([name, asked]) =>
      new RegExp(`\\b${name}\\b`).test(condition.getText()) ? [asked] : [],
    );
    return Math.max(own, ...named) >= needed;
  };
  for (let node = use; node.parent; node = node.parent) {
    const { parent } = node;
    // Asked in a condition, it holds in its first branch; in one that begins with "!", after it.
    if (ts.isIfStatement(parent) && node === parent.thenStatement)
      if (asks(parent.expression) && !isNegated(parent.expression)) return true;
    if (ts.isConditionalExpression(parent) && asks(parent.condition)) {
      const holds = isNegated(parent.condition) ? parent.whenFalse : parent.whenTrue;
      if (node === holds) return true;
    }
    if (ts.isPropertyAssignment(parent) && asks(parent.initializer)) return true;
    if (ts.isBinaryExpression(parent) && node === parent.right && asks(parent.left)) return true;
    if (ts.isBlock(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
      if (
        before.some(
          (each) => ts.isIfStatement(each) && isNegated(each.expression) && asks(each.expression),
        )
      )
        return true;
    }
  }
  return false;
}

const TRIALS: [code: string, found: string[]][] = [
  ['range.getMergedAreasOrNullObject();', ['Range.getMergedAreasOrNullObject']],
  ['const { getMergedAreasOrNullObject: f } = range; f();', ['Range.getMergedAreasOrNullObject']],
  ['if (knows()) range.getMergedAreasOrNullObject();', []],
  ['if (!knows()) range.getMergedAreasOrNullObject();', ['Range.getMergedAreasOrNullObject']],
  ['knows() ? range.getMergedAreasOrNullObject() : 0;', []],
  ['if (knows()) range.getDependents();', ['Range.getDependents']],
  ['() => { if (!knows()) return; range.getMergedAreasOrNullObject(); };', []],
  ['const all: Excel.RunOptions = { mergeUndoGroup: true };', ['RunOptions.mergeUndoGroup']],
  ['range.copyFrom("A1");', []],
];
const HEAD = `
  declare const Office: { context: { requirements: { isSetSupported(set: string, version: string): boolean } } };
  const knows = () => Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  declare const range: Excel.Range;
  export {};
`;
const TRIAL = `${root}/trials.ts`;
/** Each on a line of its own. */
const trials = HEAD + TRIALS.map(([code]) => `{ ${code} }`).join('\n');
const firstLine = HEAD.split('\n').length;

let uses: Use[];
beforeAll(() => {
  const config = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === TRIAL || fileExists(file);
  host.getSourceFile = (file, version, ...more) =>
    file === TRIAL
      ? ts.createSourceFile(file, trials, version, true)
      : getSourceFile(file, version, ...more);
  // Nothing else talks to Excel: a lint rule keeps it so, and its types are named by whoever is given its objects.
  const talking = ts.sys
    .readDirectory(`${root}/src`, ['.ts', '.tsx'])
    .filter((file) => /src\/workbook\/|\bExcel\.\w/.test(file + ts.sys.readFile(file)));
  const files = [...talking, TRIAL];
  const program = ts.createProgram(files, { ...options, types: ['office-js'] }, host);
  uses = unguarded(program, (file) => files.includes(file));
});

it('is asked for before it is used', () => {
  expect(uses.filter(({ file }) => file !== 'trials.ts')).toEqual([]);
});

it.each(TRIALS.map(([code, found], index) => ({ code, found, index })))(
  'is found where it is not: $code',
  ({ found, index }) => {
    const here = uses.filter(
      ({ file, line }) => file === 'trials.ts' && line === firstLine + index,
    );
    expect(here.map(({ member }) => member)).toEqual(found);
  },
);
