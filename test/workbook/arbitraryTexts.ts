/** Texts as people write them into plans, awkward ones included. */
import fc, { type Arbitrary } from 'fast-check';

/** What Excel takes for something else when it is typed, and what the sheet itself prints. */
const AWKWARD = [
  '=A1+1',
  '=SOMMA(A1:A3)',
  '+39 interno',
  '-',
  '–',
  '@ruolo',
  "'citato",
  "l'ente e l’Unione",
  '"tra virgolette"',
  '007',
  '2024',
  '1e5',
  '1/1',
  '31/12/2024',
  '30 giugno 2024',
  '15%',
  '15 / 100',
  '€ 1.200,00',
  'SI',
  'NO',
  'X',
  'VERO',
  'FALSE',
  'perché è già così',
  "STRATEGICITA'",
  ' rientrato',
  'con coda ',
  'due  spazi',
  'Previsto',
  'Realizzato',
  'Ottenuto',
  'Peso',
  'Settore:',
  '13ª',
];

const LETTERS = [...'aeiouàèéìòùÀÈbcdfgXYZ0189  =+-@\'"#%&/()<>«»’–…€;:,.!?\\[]{}~^°'];
const WORDS =
  'Semplificazione dei procedimenti dello sportello unico, con l’attività formativa del personale e 3 servizi in rete; perciò più qualità'.split(
    ' ',
  );

const isVisible = (text: string) => text.trim() !== '';
const sentence = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((words) => words.join(' '));
const odd = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 30 })
  .filter(isVisible);

/** A filled text of one line. What looks like an error of Excel is one, and read as such. */
const line = (): Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 3, arbitrary: sentence(1, 8) },
    { weight: 3, arbitrary: odd },
  );
/** A filled text as a cell may hold it: one line, several, or more than 300 characters. */
export const filled = (): Arbitrary<string> =>
  fc.oneof(
    { weight: 7, arbitrary: line() },
    { weight: 2, arbitrary: paragraphs(line()) },
    { weight: 1, arbitrary: sentence(60, 90) },
  );
const paragraphs = (each: Arbitrary<string>) =>
  fc.array(each, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n'));
/** Any text, often blank. */
export const text = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: filled() },
);
/** Long texts have blank lines between paragraphs too. */
export const longText = fc.oneof(
  text,
  paragraphs(fc.oneof(line(), fc.constant(''), sentence(60, 80))).filter(isVisible),
);
