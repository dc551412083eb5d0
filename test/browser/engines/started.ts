/** Programs that a test starts: they end with it, however it ends. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

export interface Started {
  process: ChildProcess;
  end(): Promise<void>;
}

export function start(
  program: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  stdio: StdioOptions = 'ignore',
): Started {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    process: child,
    async end() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks again until there is an answer. */
export async function untilThere<T>(what: string, ask: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} does not start`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
