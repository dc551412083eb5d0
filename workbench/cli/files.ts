import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that cannot be read or written: the message says why, and what to do. */
export class FileProblem extends Error {}

/** The file appears only when it is whole. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (problem) {
    rmSync(part, { force: true });
    throw new FileProblem(
      `Il file «${file}» non si può scrivere (${(problem as Error).message}): controllare la cartella e che il file non sia aperto in Excel.`,
    );
  }
}

/** A file that is not there, or may not be read, is told in Italian. */
export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileProblem(`Il file «${file}» non c'è: controllare il nome.`);
    if (code === 'EISDIR') throw new FileProblem(`«${file}» è una cartella, non un file.`);
    throw new FileProblem(`Il file «${file}» non si può leggere (${message}).`);
  }
}
