import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareContent } from '../../../model/base-rule.ts';
import { BASE_RULES } from '../../../model/base-rules.ts';
import type { Content } from '../../../model/content.ts';
import type { Finding } from '../../../model/finding.ts';
import { readContent } from '../../../reading/content.ts';
import { migrateFolder } from '../../migrate/migrate-folder.ts';
import type { FurtherFindings } from '../check-folder.ts';
import { filesAt } from './git.ts';

/**
 * Findings of the rules that compare with a revision. The revision is read once, through the same schemas, after
 * the same migrations. Throws a plain message where git or the revision is missing.
 */
export function compareWith(folder: string, revision: string): FurtherFindings {
  const before = readRevision(folder, revision);
  return (after) => [
    ...compareContent({ before, after }, BASE_RULES),
    ...[...before.broken]
      .filter((id) => id.startsWith('article/'))
      .map((id) => notCompared(id.slice('article/'.length), revision, after)),
  ];
}

/** Content of a revision, from a copy that is gone again when this returns. */
function readRevision(folder: string, revision: string): Content {
  const copy = mkdtempSync(path.join(tmpdir(), 'rasad-base-'));
  try {
    for (const { file, bytes } of filesAt(folder, revision)) {
      const target = path.resolve(copy, file);
      // git keeps such names out of its trees; a folder made by hand might not.
      if (!target.startsWith(copy + path.sep)) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    migrateFolder(copy, { dryRun: false });
    return readContent(copy).content;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** An article that did not hold at the base cannot be compared; told, so that the silence is not taken for a yes. */
function notCompared(id: string, revision: string, after: Content): Finding {
  return {
    code: 'base-unreadable',
    severity: 'warning',
    file: after.articles.find((article) => article.id === id)?.file ?? `articles/${id.slice(0, 4)}/${id}.md`,
    span: null,
    message: `cannot be compared: at ${revision} the article did not hold to the schema`,
    found: null,
    hint: 'Look at the change by hand, and write a correction where a published claim changed.',
    fix: null,
  };
}
