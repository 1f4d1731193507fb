import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { shareContent } from '../../reading/shared.ts';
import { ROOT } from '../build/folders.ts';
import { folderChecker, type Report } from '../check/check-folder.ts';
import { reportText } from '../check/reporters/text.ts';
import { showReport } from './report-state.ts';

/** The one module that asks Astro for content: what it derived is thrown away when the content changed. */
const TRACKER = path.join(ROOT, 'src/tracker.ts');
/** Programs save in several steps; they are over after so many milliseconds. */
const SETTLED = 60;

/**
 * Keeps the live preview in step with the content folder: what holds is shown at once; what does not is told
 * above every page in the words of `check`, and the pages stay as they last were.
 */
export function liveContent(folder: string): AstroIntegration {
  const check = folderChecker(folder);
  // Read before the first page: even with errors, what holds is shown.
  adopt(check());
  return {
    name: 'rasad-live-content',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const update = async (): Promise<void> => {
          const report = check();
          const isGood = report.summary.errors === 0;
          if (isGood) {
            adopt(report);
            await refreshContent?.({});
            forgetTracker(server);
          } else {
            tell(report);
            logger.warn(errorsOf(report));
          }
          server.ws.send({ type: 'full-reload', path: '*' });
        };
        const settled = watch(server, folder, update, (error) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
        // Astro has browsers reload as soon as it has new content. A page asked for in the middle of an update waits for
        // its end: it would be the old one, and the last word to reload would miss a browser that is on its way.
        server.middlewares.use((_request, _response, next) => {
          void settled().then(() => {
            next();
          });
        });
      },
    },
  };
}

/** Takes a reading as what the pages show. */
function adopt(report: Report): void {
  shareContent(report.folder, { content: report.content, findings: report.findings });
  tell(report);
}

function tell(report: Report): void {
  showReport(report.summary.errors === 0 ? null : errorsOf(report));
}

function errorsOf(report: Report): string {
  return reportText({ ...report, findings: report.findings.filter(({ severity }) => severity === 'error') });
}

/** Runs `update` after the folder came to rest, one run at a time; gives a way to wait for the last one. */
function watch(
  server: ViteDevServer,
  folder: string,
  update: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(update).catch(failed);
    }, SETTLED);
  });
  return () => running;
}

/** Makes every module that rests on the tracker run anew at the next request. */
function forgetTracker(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const module of moduleGraph.getModulesByFile(TRACKER) ?? []) moduleGraph.invalidateModule(module);
}
