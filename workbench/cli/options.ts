import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm start` is asked for: the workbench in the browser, or a plan saved without one. */
export type StartOptions = ServeOptions | SaveOptions;

export interface ServeOptions {
  job: 'serve';
  /** 0: any free port. */
  port: number;
}

export interface SaveOptions {
  job: 'save';
  example: string;
  /** Absolute path of the .xlsx to write. */
  file: string;
}

/** A wrong command line: the message tells the user what to write instead. */
export class UsageError extends Error {}

const USAGE = `Uso:
  npm start                                             apre il banco di prova nel browser
  npm start -- --porta 8080                             su un'altra porta
  npm start -- --esempio NOME --salva FILE.xlsx         scrive un piano di esempio senza browser`;

const DEFAULT_PORT = 4000;

/**
 * Reads the command line of `npm start`.
 * `examples`: names of the plans that exist. `folder`: where the user typed the command, for relative paths.
 * Throws a UsageError on anything unknown, incomplete or contradictory.
 */
export function readOptions(args: string[], examples: string[], folder: string): StartOptions {
  const { esempio, salva, porta } = parse(args);
  if (esempio === undefined && salva === undefined) return { job: 'serve', port: readPort(porta) };
  if (porta !== undefined)
    throw new UsageError(`--porta serve al banco di prova, non con --esempio o --salva.\n${USAGE}`);
  if (esempio === undefined)
    throw new UsageError(`Manca --esempio: ${listOf(examples)}.\n${USAGE}`);
  if (!examples.includes(esempio))
    throw new UsageError(`L'esempio «${esempio}» non esiste. ${capitalised(listOf(examples))}.`);
  if (salva === undefined) throw new UsageError(`Manca --salva FILE.xlsx.\n${USAGE}`);
  if (!/\.xlsx$/i.test(salva))
    throw new UsageError(`Il file da salvare deve finire in .xlsx: «${salva}» no.`);
  return { job: 'save', example: esempio, file: resolve(folder, salva) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        esempio: { type: 'string' },
        salva: { type: 'string' },
        porta: { type: 'string' },
      },
    }).values;
  } catch (problem) {
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
