import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { Workbooks, WORKBOOKS } from './openedFiles';

const root = join(__dirname, '..');
const PAGE = join(root, 'workbench', 'dist');
const ADDIN = join(root, 'dist');
const EXCEL_LIBRARY = join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** The address at which the pane asks Microsoft for the library: answered here, so nothing leaves the machine. */
const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OWN_OFFICE_JS = '/office/office.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface WorkbenchServer {
  url: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  port: number;
  /** A workbook that the page opens. */
  file?: string;
}

/**
 * Serves the workbench's page at / and the built add-in at /addin/, on this machine only. Of the add-in's files one
 * line is changed on the way: the address of Microsoft's office.js, which is served from the installed package.
 * Port 0 takes any free one.
 */
export async function createServer({ port, file }: ServerOptions): Promise<WorkbenchServer> {
  const workbooks = new Workbooks();
  const server = createHttpServer((request, response) => {
    const pathname = decode(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (pathname.startsWith(WORKBOOKS)) workbooks.answer(request, response, pathname);
    else answer(pathname, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/${file === undefined ? '' : workbooks.addressOf(file)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

function answer(pathname: string, response: ServerResponse): void {
  if (pathname === OWN_OFFICE_JS) return sendOffice(response);
  if (pathname === '/addin/taskpane.html') return sendPane(response);
  const isAddin = pathname.startsWith('/addin/');
  const folder = isAddin ? ADDIN : PAGE;
  const name = isAddin ? pathname.slice('/addin'.length) : pathname;
  sendFile(folder, name === '/' ? '/index.html' : name, response);
}

/** Microsoft's Excel library, then the piece that joins it to the workbench. */
function sendOffice(response: ServerResponse): void {
  const parts = [EXCEL_LIBRARY, join(PAGE, 'office.js')].map((file) => readFileSync(file, 'utf8'));
  send(response, '.js', parts.join('\n;\n'));
}

function sendPane(response: ServerResponse): void {
  const page = readFileSync(join(ADDIN, 'taskpane.html'), 'utf8');
  send(response, '.html', page.replace(MICROSOFT_OFFICE_JS, OWN_OFFICE_JS));
}

function sendFile(folder: string, name: string, response: ServerResponse): void {
  const file = normalize(join(folder, name));
  const isInside = file.startsWith(folder + sep);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] });
    response.end(`${name}: non c'è. La pagina del banco di prova è all'indirizzo /.`);
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'Content-Type': TYPES[type], 'Cache-Control': 'no-store' });
  response.end(body);
}
