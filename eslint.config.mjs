import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { noCycle } from './scripts/lint/noCycle.mjs';

/** Each folder may import itself and what stands below it: taskpane → workbook → templates → domain ← functions. */
const BELOW = {
  domain: [],
  functions: ['domain'],
  templates: ['domain'],
  workbook: ['domain', 'templates'],
  // The pane shows what a function will answer by calling that very function.
  taskpane: ['domain', 'functions', 'templates', 'workbook'],
};

const FOLDERS = Object.keys(BELOW);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'workbench/dist/',
      'node_modules/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.{cjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/functions/**/*.ts'],
    // The metadata generator and Excel's calling convention speak of cells as any[][].
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { imports: { rules: { 'no-cycle': noCycle } } },
    rules: { 'imports/no-cycle': ['error', ['src']] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': FOLDERS.map((folder) => ({ type: folder, pattern: `src/${folder}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: FOLDERS.map((folder) => ({
            from: { element: { type: folder } },
            allow: { to: { element: { types: { anyOf: [folder, ...BELOW[folder]] } } } },
          })),
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/workbench/**', '**/test/**'], message: 'The product imports neither.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/workbook/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/workbook talks to Excel.' },
      ],
    },
  },
  prettier,
);
