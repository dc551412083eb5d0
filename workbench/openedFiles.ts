import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';

/** Where the page gives the file that it is to open, and finds it again once it is loaded anew. */
export const WORKBOOKS = '/aperti/';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LARGEST = 200_000_000;

/** The workbooks that the page opens: kept in memory, or read from their file each time. */
export class Workbooks {
  private readonly byName = new Map<string, () => Uint8Array>();

  /** What follows the page's address where it is to open a file of this computer. */
  addressOf(file: string): string {
    const name = basename(file);
    this.byName.set(name, () => readFileSync(file));
    return `?${new URLSearchParams({ apri: name })}`;
  }

  answer(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const name = pathname.slice(WORKBOOKS.length);
    if (request.method === 'PUT') this.keep(name, request, response);
    else this.send(name, response);
  }

  private keep(name: string, request: IncomingMessage, response: ServerResponse): void {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST) parts.push(part);
    });
    request.on('end', () => {
      if (size <= LARGEST) {
        const bytes = Buffer.concat(parts);
        this.byName.set(name, () => bytes);
      }
      response.writeHead(size <= LARGEST ? 204 : 413).end();
    });
  }

  private send(name: string, response: ServerResponse): void {
    try {
      const bytes = this.byName.get(name)?.();
      response.writeHead(bytes ? 200 : 404, { 'Content-Type': TYPE, 'Cache-Control': 'no-store' });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }
}
