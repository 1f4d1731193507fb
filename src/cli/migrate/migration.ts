import type { Edit } from '../text-edits.ts';

/** A file of content as a migration sees it. */
export interface ContentFile {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Rewrites content of one version into the next, by edits alone, so that comments and formatting stay. */
export interface Migration {
  /** 1 brings version 1 to version 2. */
  readonly number: number;
  readonly name: string;
  /** What it does, for `--dry-run`. */
  readonly description: string;
  /** The edits a file needs; none where it is in the new form already. */
  readonly edits: (file: ContentFile) => readonly Edit[];
}
