/** `npm run serve`: what is being developed is for this computer alone. */
import { createServer } from 'node:net';
import { join } from 'node:path';

const { DEV_SERVER } = jest.requireActual(join(__dirname, '../../webpack.config.js')) as {
  DEV_SERVER: { host: string; port: number };
};

it('the server of `npm run serve` listens on this computer alone, where the manifest looks for it', async () => {
  expect(DEV_SERVER).toEqual({ host: 'localhost', port: 3000 });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, DEV_SERVER.host, resolve));
  const { address } = server.address() as { address: string };
  server.close();
  expect(['127.0.0.1', '::1']).toContain(address);
});
