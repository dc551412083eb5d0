import { cellsOf, copiedCells, copiedText } from '../../../src/taskpane/paste/copiedCells';

describe('copied text', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\nb',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"due\nrighe"\tx', [['due\nrighe', 'x']]],
    ['"detto ""così"""\tx', [['detto "così"', 'x']]],
    ['"Piano" triennale\tx', [['"Piano" triennale', 'x']]],
    ['a\t"b', [['a', '"b']]],
  ])('%j is cells', (text, cells) => expect(cellsOf(text)).toEqual(cells));
});

const clipboard = (html: string, text = '') => ({
  getData: (kind: string) => (kind === 'text/html' ? html : text),
});

describe('a clipboard', () => {
  it('with a table of a page gives its cells: what runs over others stands in the first', () => {
    const html = `<html><table>
      <tr><td colspan=2>Settore</td><td>Peso</td></tr>
      <tr><td rowspan=2><p>SUAP</p><p>e "cultura"</p></td><td>A</td><td> 1 </td></tr>
      <tr><td>B</td><td>2</td></tr></table></html>`;
    expect(copiedCells(clipboard(html), { lines: false })).toEqual([
      ['Settore', '', 'Peso'],
      ['SUAP\ne "cultura"', 'A', '1'],
      ['', 'B', '2'],
    ]);
  });

  it('without one gives its text; a single cell is no table', () => {
    expect(copiedText(clipboard('<p>x</p>', 'x'))).toBeNull();
    const cells = (html: string, text: string, lines = true) =>
      copiedCells(clipboard(html, text), { lines });
    expect(cells('<p>x</p>', 'a\tb')).toEqual([['a', 'b']]);
    expect(cells('', 'parole')).toEqual([]);
    expect(cells('<table><tr><td>x</td></tr></table>', 'x')).toEqual([]);
    expect(cells('', 'a\nb')).toEqual([['a'], ['b']]);
    expect(cells('', 'a\nb', false)).toEqual([]);
    expect(cells('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', '', false)).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});
