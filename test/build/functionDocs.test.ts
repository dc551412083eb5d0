import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/funzioni.md'), 'utf8');

interface Parameter {
  name: string;
  description: string;
  optional?: boolean;
  dimensionality?: string;
  repeating?: true;
  customEnumId?: string;
}

interface Metadata {
  functions: {
    id: string;
    description: string;
    helpUrl: string;
    parameters: Parameter[];
  }[];
  enums: { id: string; values: { stringValue: string; tooltip: string }[] }[];
}

const metadata = JSON.parse(readFileSync(join(root, 'dist/functions.json'), 'utf8')) as Metadata;

/** The text of each section, by its heading. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf('\n');
      return [text.slice(0, end), text.slice(end + 1)];
    }),
);

const sectionOf = (id: string) => sections.get(id) ?? '';

/** The cells of a row, without the marks of code and the escapes. */
const cellsOf = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => unmarked(cell.trim()));

const unmarked = (text: string) =>
  text.replace(/^`([^`]*)`/, '$1').replace(/\\([\\`*_[\]<|])/g, '$1');

/** The rows of the tables of a section whose head begins with a word. */
function rowsUnder(head: string, text: string): string[][] {
  return text
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block.startsWith(`| ${head}`))
    .flatMap((block) => block.split('\n').slice(2).map(cellsOf));
}

const examples = new Map(
  [...sections.values()]
    .flatMap((text) => rowsUnder('Esempi', text).concat(rowsUnder('Esempio', text)))
    .map(([formula = '', result = '']) => [formula, result]),
);

describe('docs/funzioni.md', () => {
  it('is what npm run docs writes now', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/functionDocs.mjs'), '--stdout'],
      { encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const written = page.split('\n');
    const outdated = stdout.split('\n').find((line, index) => line !== written[index]);
    const advice = page === stdout ? 'up to date' : `run npm run docs: ${outdated ?? 'shorter'}`;
    expect(advice).toBe('up to date');
  });

  it('has a section for each function of the add-in, and lists them all by theme', () => {
    const ids = metadata.functions.map(({ id }) => id).sort();
    expect([...sections.keys()].filter((heading) => heading !== 'Elenco per tema').sort()).toEqual(
      ids,
    );
    const listed = rowsUnder('Tema', sectionOf('Elenco per tema'));
    expect(listed.map(([, link = '', description]) => [link, description]).sort()).toEqual(
      metadata.functions
        .map(({ id, description }) => [`[${id}](#${id.toLowerCase()})`, description])
        .sort(),
    );
  });

  it('has a heading for the address of help of each function, and no two alike', () => {
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { helpUrl } of metadata.functions)
      expect(anchors).toContain(helpUrl.replace(/^.*#/, ''));
  });

  it('holds no error code of an English Excel and no value that a cell cannot show', () => {
    expect(page).not.toMatch(/#(VALUE!|N\/A|REF!|NAME\?|NULL!|SPILL!|CALC!)/);
    expect(page).not.toMatch(/undefined|null\b|NaN|Infinity|\[object|@[a-z]/);
  });
});

describe.each(metadata.functions)('the section of $id', ({ id, description, parameters }) => {
  it('describes the function as Excel does', () => {
    expect(unmarked(sectionOf(id).trim().split('\n')[0] ?? '')).toBe(description);
  });

  it('writes the signature with the optional arguments in brackets', () => {
    const listed = parameters.map(({ name, optional, repeating }) => {
      const shown = repeating ? `${name}…` : name;
      return optional ? `[${shown}]` : shown;
    });
    expect(sectionOf(id)).toContain(`\n=PIAO.${id}(${listed.join('; ')})\n`);
  });

  it('lists the arguments in order, with what each takes', () => {
    const shape = ({ dimensionality, customEnumId, repeating }: Parameter) => {
      if (repeating) return 'intervalli o celle, quanti servono';
      if (customEnumId) return 'parola';
      return dimensionality === 'matrix' ? 'intervallo' : 'cella';
    };
    expect(rowsUnder('Argomento', sectionOf(id))).toEqual(
      parameters.map((parameter) => [
        parameter.name,
        parameter.description,
        shape(parameter),
        parameter.optional ? 'facoltativo' : 'obbligatorio',
      ]),
    );
  });

  it('lists the words that its arguments take', () => {
    for (const { name, customEnumId } of parameters) {
      const words = metadata.enums.find((declared) => declared.id === customEnumId)?.values ?? [];
      expect(rowsUnder(`Parole per \`${name}\``, sectionOf(id))).toEqual(
        words.map(({ stringValue, tooltip }) => [`"${stringValue}"`, tooltip]),
      );
    }
  });

  it('gives the rule, the result and at least one example', () => {
    expect(sectionOf(id)).toMatch(/^\*\*Risultato\.\*\* \S/m);
    expect(sectionOf(id)).toMatch(/^\*\*Regola\.\*\* \S/m);
    expect([...examples.keys()].some((formula) => formula.startsWith(`=PIAO.${id}(`))).toBe(true);
  });
});

describe('the examples', () => {
  it('are all those of the source', () => {
    const folder = join(root, 'src/functions');
    const written = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/^ \* @example (.*)$/gm)].map(
          ([, example]) => example,
        ),
      );
    const shown = [...examples.keys()].map((formula) => formula.slice(1).replaceAll('PIAO.', ''));
    expect(shown.sort()).toEqual(written.sort());
  });

  it('have a result, and a message when it is an error', () => {
    for (const result of examples.values()) {
      expect(result).not.toBe('');
      if (result.startsWith('#')) expect(result).toMatch(/^#(VALORE!|N\/D) «.{10,}»$/);
    }
  });

  const planned = 'PIAO.CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021)';
  const done = 'PIAO.CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021)';

  it.each([
    ['PUNTEGGIO({1;0,8;0,5};{50;30;20})', '0,84'],
    ['PUNTEGGIO({1;"";0,5};{50;30;20})', '0,857142857'],
    ['PUNTEGGIO({1;"";0,5};{50;30;20};"zero")', '0,6'],
    ['VERIFICA_PESI({15;15;15;15;10;30})', 'OK'],
    ['VERIFICA_PESI({50;40})', 'Somma 90: mancano 10'],
    ['VERIFICA_PESI({60;50})', 'Somma 110: 10 di troppo'],
    ['NORMALIZZA_PESI({1;1;1})', '33,34 · 33,33 · 33,33'],
    ['NORMALIZZA_PESI({1;1,5;2})', '22,22 · 33,33 · 44,45'],
    ['LEGGI_PESO("Strategicità 100 – Peso 80%")', '80'],
    ['GRADO(15;10;"decrescente")', '0,666666667'],
    ['GRADO(15;10;"decrescente_scarto")', '0,5'],
    ['GRADO(15;10;"decrescente";20)', '0,5'],
    ['GRADO(-3;0;"soglia_max")', '1'],
    [`STATO_FASE(${planned};${done};"30/06/2021";2021)`, 'In ritardo'],
    [`STATO_FASE(${planned};${done};"31/03/2021";2021)`, 'In corso'],
    ['CRONOPROGRAMMA("10/04/2021";"02/07/2021";2021)', '12 celle, X nelle celle 4, 5, 6 e 7'],
    [`INIZIO(${planned};2021)`, '01/02/2021'],
    [`FINE(${planned};2021)`, '31/05/2021'],
    ['VERIFICA_PAGAMENTI(30;60%)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
  ])('show that %s gives %s', (formula, result) => {
    expect(examples.get(`=PIAO.${formula}`)).toBe(result);
  });

  it('show a result of rows and columns as a table', () => {
    expect(rowsUnder('1ª colonna', sectionOf('VERIFICA_PESI'))).toEqual([
      ['Attività', '100', 'OK'],
      ['CUC', '100', 'OK'],
    ]);
  });
});
