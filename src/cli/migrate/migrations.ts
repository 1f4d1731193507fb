import type { Migration } from './migration.ts';
import { quoteDays } from './migrations/0001-quote-days.ts';

/** Every migration, in order; a new one goes to the end and raises `CONTENT_VERSION` by one. */
export const MIGRATIONS: readonly Migration[] = [quoteDays];
