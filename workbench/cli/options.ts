import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm start` is asked for: the workbench in the browser, or work on workbooks without one. */
export type StartOptions = ServeOptions | WorkOptions;

export interface ServeOptions {
  job: 'serve';
  /** 0: any free port. */
  port: number;
  /** Absolute path of the workbook that the page opens. */
  file?: string;
}

export interface WorkOptions {
  job: 'work';
  /** The workbooks, as they were typed and where they are; or the name of an example. */
  source: { files: { name: string; path: string }[] } | { example: string };
  updatesSummary: boolean;
  verifies: boolean;
  /** Writes what was found on a sheet, in what is saved. */
  writesCheck?: boolean;
  /** Absolute path of the .json with what was found. */
  json?: string;
  /** Absolute path of the .xlsx to write. */
  save?: string;
}

/** A wrong command line: the message tells the user what to write instead. */
export class UsageError extends Error {}

const USAGE = `Uso:
  npm start                                                    apre il banco di prova nel browser
  npm start -- --porta 8080                                    su un'altra porta
  npm start -- --apri PIANO.xlsx                               con un file
  npm start -- --apri PIANO.xlsx … --verifica [--json ESITO.json]   controlla uno o più file
  npm start -- --apri PIANO.xlsx --aggiorna-sintesi --salva NUOVO.xlsx
  npm start -- --esempio NOME [--aggiorna-sintesi] [--verifica [--json ESITO.json]] [--salva FILE.xlsx]
  npm start -- --apri PIANO.xlsx --foglio-verifica --salva NUOVO.xlsx   aggiunge il foglio «Verifica»`;

const DEFAULT_PORT = 4000;

/**
 * Reads the command line of `npm start`.
 * `examples`: names of the plans that exist. `folder`: where the user typed the command, for relative paths.
 * Throws a UsageError on anything unknown, incomplete or contradictory.
 */
export function readOptions(args: string[], examples: string[], folder: string): StartOptions {
  const { values, files } = parse(args);
  const { esempio, porta, verifica = false, json, salva } = values;
  const updatesSummary = values['aggiorna-sintesi'] ?? false;
  const writesCheck = values['foglio-verifica'] ?? false;
  const isWork =
    esempio !== undefined || salva !== undefined || verifica || updatesSummary || writesCheck;
  if (!isWork && json === undefined) return serveOptions(files, porta, folder);
  if (porta !== undefined)
    throw new UsageError(
      `--porta serve al banco di prova, non con --esempio, --verifica, --foglio-verifica, --aggiorna-sintesi o --salva.\n${USAGE}`,
    );
  if (json !== undefined && !verifica)
    throw new UsageError(`--json scrive l'esito della verifica: manca --verifica.\n${USAGE}`);
  if (writesCheck && salva === undefined)
    throw new UsageError(
      `--foglio-verifica scrive nella copia che si salva: manca --salva FILE.xlsx.\n${USAGE}`,
    );
  const source = sourceOf(esempio, files, examples, folder);
  if (salva !== undefined) checkSaved(salva, files.length);
  else if (!verifica)
    throw new UsageError(`Manca che cosa fare: --verifica, oppure --salva FILE.xlsx.\n${USAGE}`);
  return {
    ...{ job: 'work', source, updatesSummary, verifies: verifica },
    ...(writesCheck && { writesCheck }),
    ...(json !== undefined && { json: resolve(folder, json) }),
    ...(salva !== undefined && { save: resolve(folder, salva) }),
  };
}

function serveOptions(files: string[], porta: string | undefined, folder: string): ServeOptions {
  const [file, ...others] = files;
  if (others.length > 0)
    throw new UsageError(
      `Il banco di prova apre un file per volta; per controllarne molti manca --verifica.\n${USAGE}`,
    );
  return {
    ...{ job: 'serve', port: readPort(porta) },
    ...(file !== undefined && { file: resolve(folder, file) }),
  };
}

function sourceOf(
  example: string | undefined,
  files: string[],
  examples: string[],
  folder: string,
): WorkOptions['source'] {
  if (example !== undefined && files.length > 0)
    throw new UsageError(`--esempio e --apri non vanno insieme: il piano è uno.\n${USAGE}`);
  if (files.length > 0)
    return { files: files.map((name) => ({ name, path: resolve(folder, name) })) };
  if (example === undefined)
    throw new UsageError(
      `Manca il piano: --apri FILE.xlsx, oppure --esempio NOME (${listOf(examples)}).\n${USAGE}`,
    );
  if (!examples.includes(example))
    throw new UsageError(`L'esempio «${example}» non esiste. ${capitalised(listOf(examples))}.`);
  return { example };
}

function checkSaved(file: string, files: number): void {
  if (!/\.xlsx$/i.test(file))
    throw new UsageError(`Il file da salvare deve finire in .xlsx: «${file}» no.`);
  if (files > 1)
    throw new UsageError(
      `--salva scrive un file solo, e con --apri ne sono indicati ${files}: salvarli uno per volta.\n${USAGE}`,
    );
}

const OPTIONS = {
  esempio: { type: 'string' },
  apri: { type: 'string' },
  verifica: { type: 'boolean' },
  json: { type: 'string' },
  'aggiorna-sintesi': { type: 'boolean' },
  'foglio-verifica': { type: 'boolean' },
  salva: { type: 'string' },
  porta: { type: 'string' },
} as const;

/** Several files may follow `--apri`. */
function parse(args: string[]) {
  try {
    const { values, tokens } = parseArgs({
      ...{ args, options: OPTIONS, allowPositionals: true, tokens: true },
    });
    const files: string[] = [];
    let isAfterFile = false;
    for (const token of tokens) {
      if (token.kind === 'option') {
        isAfterFile = token.name === 'apri';
        if (token.name === 'apri' && token.value !== undefined) files.push(token.value);
      } else if (token.kind === 'positional') {
        if (!isAfterFile) throw new UsageError(`Non capisco «${token.value}».\n${USAGE}`);
        files.push(token.value);
      }
    }
    return { values, files };
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    const option = /'(--?[^' ]+)/.exec((problem as Error).message)?.[1] ?? args.join(' ');
    throw new UsageError(`Non capisco «${option}».\n${USAGE}`);
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`«${text}» non è una porta: serve un numero da 0 a 65535.`);
  return port;
}

function listOf(examples: string[]): string {
  return `gli esempi sono ${examples.join(', ')}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
