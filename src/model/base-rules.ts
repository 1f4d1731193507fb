import type { BaseRule } from './base-rule.ts';
import { correctionMissing } from './base-rules/correction-missing.ts';
import { publishedFileDeleted } from './base-rules/published-file-deleted.ts';
import { publishedIdChanged } from './base-rules/published-id-changed.ts';

/** Every rule that needs an earlier revision, in the order of the editors' guide. */
export const BASE_RULES: readonly BaseRule[] = [correctionMissing, publishedIdChanged, publishedFileDeleted];
