import { strToU8, zipSync } from 'fflate';
import { openWorkbook, UnreadableWorkbook } from '../../../../workbench/xlsx';
import { cellsOnly, filePackage } from '../filePackage';

const sound = () => filePackage({ sheets: [{ name: 'Piano', xml: cellsOnly('') }] });

/** A container of streams, as old workbooks and encrypted ones are: its first bytes, and a name in its directory. */
const container = (stream: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...Buffer.from(stream, 'utf16le'),
  ]);

describe('a file that cannot be opened', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /Il file è vuoto/],
    [
      'a text',
      strToU8('Obiettivo;Peso\n1;100'),
      /non è una cartella di lavoro di Excel \(\.xlsx\)/,
    ],
    ['an old workbook', container('Workbook'), /vecchio formato di Excel \(\.xls\)/],
    ['an encrypted workbook', container('EncryptedPackage'), /protetto da una password/],
    ['another archive', zipSync({ 'nota.txt': strToU8('x') }), /archivio compresso/],
    [
      'a workbook of LibreOffice',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      /OpenDocument \(\.ods\)/,
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': new Uint8Array(4) }), /\.xlsb/],
    ['half a workbook', sound().slice(0, 400), /rovinata/],
    [
      'a workbook without its sheet',
      filePackage({
        sheets: [{ name: 'Piano', xml: cellsOnly('<row r="1"><c r="A1"><v>1</c></row>') }],
        others: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' },
      }),
      /rovinata/,
    ],
    [
      'a sheet with a stray cell',
      filePackage({
        sheets: [
          {
            name: 'Piano',
            xml: cellsOnly('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
          },
        ],
      }),
      /foglio «Piano» è troppo grande: l'ultima cella è alla riga 1048576/,
    ],
    [
      'a workbook without sheets',
      filePackage({ sheets: [] }),
      /rovinata e non si può leggere \(non ha fogli\)/,
    ],
  ])('tells what %s is, and what to do', async (_, bytes, message) => {
    const opening = openWorkbook(bytes);
    await expect(opening).rejects.toBeInstanceOf(UnreadableWorkbook);
    await expect(opening).rejects.toThrow(message);
  });

  it('is not one with macros, which are told of and never run', async () => {
    const bytes = filePackage({
      sheets: [{ name: 'Piano', xml: cellsOnly('<row r="1"><c r="A1"><v>1</v></c></row>') }],
      others: { 'xl/vbaProject.bin': new Uint8Array(4) },
    });
    const { notKept } = await openWorkbook(bytes);
    expect(notKept).toEqual(['macro (non vengono mai eseguite)']);
  });

  it('is not one with pictures and pivot tables: they are told of, with their sheets', async () => {
    const sheet = cellsOnly('<row r="1" outlineLevel="1"><c r="A1"><v>1</v></c></row>');
    const bytes = filePackage({
      sheets: [
        {
          ...{ name: 'Uno', xml: sheet },
          relations: [
            ['rId1', 'drawing', '../drawings/drawing1.xml'],
            ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
          ],
        },
        {
          ...{ name: 'Due', xml: cellsOnly('') },
          relations: [['rId1', 'drawing', '../drawings/drawing2.xml']],
        },
      ],
      others: {
        'xl/drawings/drawing1.xml': '<wsDr><oneCellAnchor></oneCellAnchor></wsDr>',
        'xl/drawings/drawing2.xml': '<wsDr/>',
      },
    });
    const { notKept } = await openWorkbook(bytes);
    expect(notKept).toEqual(['immagini e disegni (foglio «Uno»)', 'tabelle pivot (foglio «Uno»)']);
  });
});
