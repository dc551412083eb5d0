/** A file that is no workbook that can be opened: the message says, in Italian, what it is and what to do. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const ENCRYPTED =
  'Il file è protetto da una password di apertura e non si può leggere: aprirlo in Excel, togliere la password (File, Informazioni, Proteggi cartella di lavoro, Crittografa con password) e salvarlo di nuovo.';

/** Refuses what is known by its first bytes to be no .xlsx. */
export function requireWorkbook(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook('Il file è vuoto.');
  if (begins(bytes, OLE2)) throw new UnreadableWorkbook(whatOfOle2(bytes));
  if (!begins(bytes, ZIP))
    throw new UnreadableWorkbook(
      'Il file non è una cartella di lavoro di Excel (.xlsx), o è rovinato: aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
    );
}

/** Refuses a package that holds something else. */
export function requireParts(names: readonly string[], mimeType: string | undefined): void {
  if (mimeType?.startsWith('application/vnd.oasis.opendocument'))
    throw new UnreadableWorkbook(
      'Il file è in formato OpenDocument (.ods): aprirlo in LibreOffice o in Excel e salvarlo come .xlsx.',
    );
  if (names.includes('EncryptedPackage')) throw new UnreadableWorkbook(ENCRYPTED);
  if (names.includes('xl/workbook.bin'))
    throw new UnreadableWorkbook(
      'Il file è una cartella di lavoro binaria (.xlsb): aprirlo in Excel e salvarlo come .xlsx.',
    );
  if (!names.includes('[Content_Types].xml') || !names.includes('_rels/.rels'))
    throw new UnreadableWorkbook(
      'Il file è un archivio compresso, non una cartella di lavoro di Excel (.xlsx).',
    );
}

export const damaged = (why: string) =>
  new UnreadableWorkbook(
    `La cartella di lavoro è rovinata e non si può leggere (${why}): aprirla in Excel, lasciarla riparare e salvarla di nuovo.`,
  );

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Old workbooks and encrypted ones are both a container of streams, whose names are in it in UTF-16. */
function whatOfOle2(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  const holds = (name: string) => text.includes([...name].join('\0'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return ENCRYPTED;
  if (holds('Workbook') || holds('Book'))
    return 'Il file è nel vecchio formato di Excel (.xls): aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».';
  return 'Il file non è una cartella di lavoro di Excel (.xlsx).';
}
