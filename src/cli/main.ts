/** The commands, each loaded only when asked for, so that `check` does not wait for Astro. */
const COMMANDS: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  check: () => import('./check/run.ts'),
  build: () => import('./build/run.ts'),
  start: () => import('./start.ts'),
  dev: () => import('./dev.ts'),
  test: () => import('./test.ts'),
  verify: () => import('./verify.ts'),
  bench: () => import('./bench.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  soak: () => import('./soak.ts'),
  migrate: () => import('./migrate/run.ts'),
  fonts: () => import('./fonts.ts'),
  new: () => import('./new/run.ts'),
  schemas: () => import('./schemas.ts'),
  edit: () => import('./edit/run.ts'),
  hosting: () => import('./hosting.ts'),
};

/** Runs one command and gives its exit code: 0 done, 1 the content or the work failed, 2 could not run. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    console.error(`There is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  try {
    const command = await load();
    return await command.run(rest);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
    return 2;
  }
}
