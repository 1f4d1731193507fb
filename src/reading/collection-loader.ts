import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content } from '../model/content.ts';
import { sharedContent } from './shared.ts';

/** Which list of the content a collection holds. */
export type CollectionName = Exclude<keyof Content, 'broken' | 'boundaries'>;

/**
 * A loader that puts only validated front matter into Astro's store. Bodies stay outside: in the store they
 * would be compiled into one huge module. The front matter was parsed by the schema already, so it is not again.
 * It watches nothing: the live preview calls it again once the content holds (`cli/dev/`).
 */
export function contentLoader(folder: string, name: CollectionName): Loader {
  return {
    name: `rasad-${name}`,
    load: (context) => {
      const list = sharedContent(folder).content[name];
      const entries = list === null ? [] : Array.isArray(list) ? list : [list];
      const root = fileURLToPath(context.config.root);
      // In the live preview only: by these paths Astro's VS Code extension knows which schema a file has.
      const pathOf = (file: string) =>
        context.watcher && folder.startsWith(root)
          ? { filePath: path.relative(root, path.join(folder, file)) }
          : {};
      context.store.clear();
      for (const entry of entries as { id: string; file: string; data: object }[])
        context.store.set({
          // A file stem is not unique among translations or, where a mistake is being reported, articles.
          id: name === 'places' ? entry.id : entry.file,
          data: { ...entry.data },
          ...pathOf(entry.file),
          digest: context.generateDigest(JSON.stringify(entry.data)),
        });
      return Promise.resolve();
    },
  };
}
