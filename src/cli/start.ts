import { readSettings } from '../settings.ts';
import { buildSite } from './build/run.ts';
import { requireFreePort } from './free-port.ts';
import { serve } from './serve.ts';

const STANDARD_PORT = 4321;

/** `npm start`: checks, builds, serves `dist/` on 127.0.0.1 until it is stopped. 1 where the build failed. */
export async function run(): Promise<number> {
  const settings = readSettings();
  await requireFreePort(settings.port);
  if (!(await buildSite(settings))) return 1;
  const { address } = await serve(
    settings.outDir,
    settings.basePath,
    settings.port ?? STANDARD_PORT,
    settings.port === null,
  );
  console.log(`Serving ${address}`);
  return new Promise(() => {
    // Serves until the process is stopped.
  });
}
