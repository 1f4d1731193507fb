import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CLOCK = 'Only src/clock.ts reads the clock; pass the day in.';

/** What no file may do. */
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file itself.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrel files: import from the file itself.' },
];
/** What only the clock may do. */
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
];
/** Named exports keep one name for one thing; configuration files have no choice. */
const defaultExport = [{ selector: 'ExportDefaultDeclaration', message: 'Use a named export.' }];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'content/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: `${import.meta.dirname}/..`,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', ...everywhere, ...clock],
      'no-restricted-imports': [
        'error',
        {
          // Whoever takes one function from the whole package loads three hundred files, for a second.
          paths: [{ name: 'date-fns', message: 'Import the one function, as from "date-fns/addDays".' }],
          patterns: [
            { group: ['**/utils', '**/utils/**', '**/utils.ts'], message: 'No utils: name what it does.' },
            { group: ['**/index.ts', '**/index'], message: 'No barrel files: import from the file itself.' },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...clock, ...defaultExport],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  // A schema's type is what zod infers, and a view's what its page reads: writing them out would say everything twice.
  {
    files: ['src/schema/**/*.ts', 'src/views/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/clock.ts', 'src/worker/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...defaultExport] },
  },

  // Plain JavaScript (the launcher, this file) has no types to check.
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { URL: 'readonly', console: 'readonly', process: 'readonly' } },
  },

  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    // `astro check` holds the types inside .astro files: typescript-eslint cannot see through their imports.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      // A region that scrolls must take the focus, or the keyboard cannot scroll it.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    // The only places that print HTML made elsewhere:
    // - Prose prints Markdown that src/markdown has rendered and sanitised;
    // - JsonLd prints JSON in which "<" is escaped, as a script element cannot hold entities.
    files: ['src/components/Prose.astro', 'src/components/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  // A page is a socket: paths delegated, one component. An endpoint is smaller still.
  { files: ['src/pages/**/*.astro'], rules: { 'max-lines': ['error', { max: 40 }] } },
  { files: ['src/pages/**/*.ts'], rules: { 'max-lines': ['error', { max: 20 }] } },
  // Tests may be long tables, and may say what the type cannot: that an index is there.
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
