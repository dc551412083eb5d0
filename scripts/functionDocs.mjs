/**
 * npm run docs: writes docs/funzioni.md, the Italian reference of the custom functions, from the comments of their
 * source; the examples are computed by the functions of the built add-in. With --stdout it prints it instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import prettier from 'prettier';
import ts from 'typescript';
import { computeExample, shownResult, typedFormula } from './functionExamples.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = join(root, 'docs', 'funzioni.md');

/** The files of the functions, in the order of the page. */
const THEMES = [
  ['weights', 'Pesi e punteggi'],
  ['achievement', 'Grado di raggiungimento'],
  ['schedule', 'Cronoprogramma'],
  ['payments', 'Tempi di pagamento'],
  ['resultPay', 'Retribuzione di risultato'],
  ['reason', 'Parole al posto degli errori'],
];

const INTRODUCTION = `# Le funzioni PIAO

Le funzioni PIAO calcolano dentro le celle di Excel ciò che serve a programmare e a misurare gli obiettivi:
punteggi ponderati, verifica dei pesi, gradi di raggiungimento, stato e avanzamento del cronoprogramma, tempi di
pagamento, retribuzione di risultato. Funzionano quando il componente aggiuntivo Schede Obiettivo è installato.

- **Come si scrive.** In una cella si scrive \`=PIAO.\` e il nome della funzione: Excel propone l'elenco. Per esempio
  \`=PIAO.PUNTEGGIO(B2:B10;C2:C10)\`.
- **Separatori.** Tra un argomento e l'altro va il punto e virgola, nei decimali la virgola. Gli argomenti tra
  parentesi quadre sono facoltativi: per saltarne uno si lascia vuoto il suo posto, \`;;\`.
- **Intervallo o cella.** Dove serve un intervallo va bene anche una cella sola. Negli esempi di questa pagina gli
  intervalli sono scritti tra graffe, per poterli provare senza compilare un foglio: \`{1;2}\` è una colonna di due
  celle, \`{1\\2}\` una riga, \`""\` una cella vuota.
- **Celle vuote.** Una cella vuota vuol dire «non indicato», mai 0.
- **Numeri e date.** Sono letti anche se scritti come testo: \`12,5\`, \`15%\`, \`15 / 100\`, \`31/12/2024\`. Gradi e
  punteggi sono frazioni da 0 a 1: con il formato percentuale della cella 0,84 si vede come 84%.
- **Errori.** \`#VALORE!\` vuol dire che un dato non si può usare, \`#N/D\` che con quei dati non c'è un risultato. Un
  messaggio dice quale argomento correggere e in quale riga: per leggerlo si seleziona la cella e si porta il
  puntatore, o si fa clic, sul simbolo di avviso che le compare accanto.`;

/** The functions that the built script registers, by id. */
function builtFunctions() {
  const file = join(root, 'dist', 'functions.js');
  if (!existsSync(file)) throw new Error('dist/functions.js is missing: npm run build');
  const built = new Map();
  class CellError {
    constructor(code, message) {
      Object.assign(this, { code, message });
    }
  }
  const associate = (id, implementation) => built.set(id, implementation);
  runInNewContext(readFileSync(file, 'utf8'), { CustomFunctions: { associate, Error: CellError } });
  return built;
}

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

function readFunction(node, source, enums) {
  const { description, tags, all } = commentOf(node, source);
  const [custom] = all('customfunction');
  if (custom === undefined) return [];
  const [returned] = all('returns');
  if (!description || !returned) throw new Error(`${custom}: description or @returns is missing`);
  return [
    {
      name: custom.split(' ')[0],
      description,
      parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => readParameter(tag, enums)),
      returns: returned.replace(/^\{[^}]*\}\s*/, ''),
      spills: returned.startsWith('{any[][]}'),
      remarks: all('remarks'),
      sources: all('see'),
      examples: all('example'),
    },
  ];
}

/** The functions of a file of src/functions, as their comments describe them. */
function readFunctions(file) {
  const path = join(root, 'src', 'functions', `${file}.ts`);
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const { statements } = source;
  const enums = new Map(
    statements.filter(ts.isEnumDeclaration).map((node) => readEnum(node, source)),
  );
  return statements
    .filter(ts.isFunctionDeclaration)
    .flatMap((node) => readFunction(node, source, enums));
}

/** A text in which Markdown must not see marks of its own; an underscore inside a word is none. */
const plain = (text) => text.replace(/[\\`*[\]<|]|(?<!\w)_|_(?!\w)/g, '\\$&');
/** A result, with the code of an error set apart from its message. */
const result = (text) => plain(text).replace(/^#\S+(?= «)/, '`$&`');
/** Code in a table: only the bar that separates the cells must be escaped. */
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const anchor = (name) => name.toLowerCase();

function signature({ name, parameters }) {
  const listed = parameters.map(({ name: each, isOptional, isRepeating }) => {
    if (isRepeating) return `${each}…`;
    return isOptional ? `[${each}]` : each;
  });
  return `=PIAO.${name}(${listed.join('; ')})`;
}

function shape({ isRange, isRepeating, words }) {
  if (words) return 'parola';
  if (isRepeating) return 'intervalli o celle, quanti servono';
  return isRange ? 'intervallo' : 'cella';
}

function argumentTable({ parameters }) {
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    plain(parameter.description),
    shape(parameter),
    parameter.isOptional ? 'facoltativo' : 'obbligatorio',
  ]);
  return table(['Argomento', 'Che cosa', 'Forma', 'Obbligo'], rows);
}

function wordTables({ parameters }) {
  return parameters
    .filter(({ words }) => words)
    .map(({ name, words }) =>
      table(
        [`Parole per ${code(name)}`, 'Che cosa vuol dire'],
        words.map(({ word, meaning }) => [code(`"${word}"`), plain(meaning)]),
      ),
    );
}

function shownExample(example, functions, isDate) {
  try {
    return shownResult(computeExample(example, functions), isDate);
  } catch (problem) {
    throw new Error(`@example ${example}: ${problem.message}`, { cause: problem });
  }
}

/** The examples with their results; a result of several rows and columns is a table of its own. */
function exampleTables({ name, examples, returns }, functions) {
  const isDate = /formato di data/.test(returns);
  const large = [];
  const rows = examples.map((example) => {
    const typed = code(typedFormula(example));
    const shown = shownExample(example, functions, isDate);
    if (typeof shown === 'string') return [typed, result(shown)];
    const columns = shown[0].map((_, index) => `${index + 1}ª colonna`);
    large.push(
      `Il risultato di ${typed}:`,
      table(
        columns,
        shown.map((row) => row.map(plain)),
      ),
    );
    return [typed, `${shown.length} righe, nella tabella qui sotto`];
  });
  if (rows.length === 0) throw new Error(`${name} has no example`);
  return [table([rows.length === 1 ? 'Esempio' : 'Esempi', 'Risultato'], rows), ...large];
}

function section(described, functions) {
  const { name, description, returns, spills, remarks, sources } = described;
  const spilled = spills
    ? ' Può occupare anche le celle sotto e a destra della formula, che devono essere vuote.'
    : '';
  return [
    `## ${name}`,
    plain(description),
    `\`\`\`text\n${signature(described)}\n\`\`\``,
    argumentTable(described),
    ...wordTables(described),
    `**Risultato.** ${plain(returns)}${spilled}`,
    ...remarks.map((text) => `**Regola.** ${plain(text)}`),
    ...sources.map((text) => `**Fonte.** ${plain(text)}`),
    ...exampleTables(described, functions),
  ];
}

/** The page, as docs/funzioni.md must be. */
async function functionPage() {
  const built = builtFunctions();
  const themes = THEMES.map(([file, theme]) => ({ theme, described: readFunctions(file) }));
  const all = themes.flatMap(({ described }) => described);
  const functions = new Map(
    all.map(({ name, parameters }) => [name, { compute: built.get(name), parameters }]),
  );
  const index = themes.flatMap(({ theme, described }) =>
    described.map(({ name, description }) => [
      theme,
      `[${plain(name)}](#${anchor(name)})`,
      plain(description),
    ]),
  );
  const page = [
    INTRODUCTION,
    '## Elenco per tema',
    table(['Tema', 'Funzione', 'Che cosa fa'], index),
    ...all.flatMap((described) => section(described, functions)),
  ].join('\n\n');
  return prettier.format(page, { ...(await prettier.resolveConfig(PAGE)), parser: 'markdown' });
}

const page = await functionPage();
if (process.argv.includes('--stdout')) process.stdout.write(page);
else {
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, page);
  console.log('docs/funzioni.md written');
}
