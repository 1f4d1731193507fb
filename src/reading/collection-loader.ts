import type { Loader } from 'astro/loaders';
import type { Content } from '../model/content.ts';
import { refreshContent, sharedContent } from './shared.ts';

/** Which list of the content a collection holds. */
export type CollectionName = Exclude<keyof Content, 'broken' | 'boundaries'>;

/**
 * A loader that puts only validated front matter into Astro's store. Bodies stay outside: in the store they
 * would be compiled into one huge module. The front matter was parsed by the schema already, so it is not again.
 */
export function contentLoader(folder: string, name: CollectionName): Loader {
  return {
    name: `rasad-${name}`,
    load: (context) => {
      const fill = (content: Content) => {
        const list = content[name];
        const entries = list === null ? [] : Array.isArray(list) ? list : [list];
        context.store.clear();
        for (const entry of entries as { id: string; file: string; data: object }[])
          context.store.set({
            // A file stem is not unique among translations or, where a mistake is being reported, articles.
            id: name === 'places' ? entry.id : entry.file,
            data: { ...entry.data },
            digest: context.generateDigest(JSON.stringify(entry.data)),
          });
      };
      fill(sharedContent(folder).content);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, file) => {
        if (file.startsWith(folder)) fill(refreshContent(folder).content);
      });
      return Promise.resolve();
    },
  };
}
