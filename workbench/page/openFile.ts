import type { OpenedWorkbook } from '../xlsx';
import type { Engine } from '../engine/engine';

const ADDRESS = '/aperti/';

export interface OpenedFile {
  name: string;
  workbook: OpenedWorkbook;
}

/** The workbook that the address of the page names; the reader of .xlsx files is loaded when it is needed. */
export async function readNamedFile(name: string): Promise<OpenedFile> {
  const response = await fetch(ADDRESS + encodeURIComponent(name));
  if (!response.ok) throw new Error('Il file non c’è più: sceglierlo di nuovo con «Apri .xlsx».');
  const { openWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../xlsx');
  return { name, workbook: await openWorkbook(new Uint8Array(await response.arrayBuffer())) };
}

/** What is told of a file that was opened; blank where there is nothing to tell. */
export function tellOpened({ name, workbook }: OpenedFile): string {
  if (workbook.notKept.length === 0) return '';
  return `«${name}» contiene ${workbook.notKept.join('; ')}: qui non si vede, e nel file scaricato non ci sarà.`;
}

/** Lets the user choose a file: the page is loaded anew with it, and the pane with the page, as in Excel. */
export function offerOpening(engine: Engine, button: HTMLButtonElement, input: HTMLInputElement) {
  button.disabled = false;
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const question = `Ciò che è nel foglio si perde, se non è stato scaricato. Aprire «${file.name}»?`;
    if (!isBlank(engine) && !confirm(question)) return;
    button.disabled = true;
    await fetch(ADDRESS + encodeURIComponent(file.name), { method: 'PUT', body: file });
    const address = new URL(location.href);
    address.searchParams.set('apri', file.name);
    location.assign(address);
  });
}

function isBlank({ workbook }: Engine): boolean {
  const [first, ...others] = workbook.getSheets();
  let isEmpty = others.length === 0;
  first
    ?.getSheet()
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      if (cell?.f || (cell?.v ?? '') !== '') isEmpty = false;
      return isEmpty;
    });
  return isEmpty;
}
