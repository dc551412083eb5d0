import type { Host } from '../host/host';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the user take the workbook home: the writer of .xlsx files is loaded when it is asked for. */
export function offerDownload(host: Host, button: HTMLButtonElement, name: string): void {
  button.disabled = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const { saveWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../xlsx');
      const bytes = await saveWorkbook(host);
      download(
        new Blob([bytes as BlobPart], { type: TYPE }),
        name.replace(/\.xls[xm]$/i, '') + '.xlsx',
      );
    } finally {
      button.disabled = false;
    }
  });
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
