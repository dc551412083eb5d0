/** A text in capitals as a sentence: its beginnings keep their capital, acronyms and names that are known keep theirs. */

/** What offices write in capitals everywhere. */
const ACRONYMS = new Set(
  'ANAC ANPR ANCI AIRE BES CCNL CIE COC CUC CUP CUG DL DUP ERP ERS GDPR GIS ICI ICT IMU INPS INAIL ISEE ISTAT IVA MEPA NTA OIV ONLUS PA PAI PCT PEBA PEC PEG PGT PIAO PNC PNRR PNA POC POLA PSC PTPCT PUG PUMS RPCT RSA RUE RUP SAD SIT SMVP SPID SUAP SUE TARI TARSU TASI TOSAP TUEL UE URP VAS ZTL'.split(
    ' ',
  ),
);

const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3})$/;

/** `names`: words that begin with a capital wherever they stand ("Luzzara"). */
export function sentenceCase(text: string, names: readonly string[] = []): string {
  const known = new Map(names.map((name) => [name.toUpperCase(), name]));
  const words = text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const isKept = ACRONYMS.has(word) || ROMAN.test(word) || /\p{N}/u.test(word);
    return isKept ? word : (known.get(word.toUpperCase()) ?? word.toLowerCase());
  });
  return words.replace(/(^|[.!?]\s+|\n\s*)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
