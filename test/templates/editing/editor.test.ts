/** What an edit relies on: the sheet may have changed since it was read. */
import { Editor } from '../../../src/templates/editing/editor';
import { cellKey } from '../../../src/domain/places';

const editorOf = (...values: unknown[][]) =>
  new Editor(
    { cells: new Map([['Foglio1', { values, formulas: new Map([[cellKey(2, 0), '=A1']]) }]]) },
    'Foglio1',
  );
const reliedIn = (editor: Editor) =>
  editor
    .finish()
    .changes.flatMap((each) =>
      each.kind === 'expect' ? [[each.row, each.column, each.values[0]![0]]] : [],
    );

it('a cell that was blank is known by what stands beside it, and above', () => {
  const editor = editorOf(['Fasi', 'G'], ['Bando', 'X'], ['Formula', ''], ['Gara', '']);
  editor.put(editor.place(3, 1), 'X');
  expect(reliedIn(editor)).toEqual([
    [3, 0, 'Gara'],
    [1, 0, 'Bando'],
    [1, 1, 'X'],
  ]);
});

it('rows of formulas alone are known by the first that somebody wrote, and a heading where it is asked', () => {
  const editor = editorOf(['Peso', ''], ['', ''], ['Formula', '']);
  editor.put(editor.place(2, 1), 40);
  editor.rely(0);
  expect(reliedIn(editor)).toEqual([[0, 0, 'Peso']]);
});
