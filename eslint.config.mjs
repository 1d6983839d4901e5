import eslint from '@eslint/js'
import jest from 'eslint-plugin-jest'
import tseslint from 'typescript-eslint'

// The house, as `docs/architecture.md` draws it: who may import whom. A room's door is its index.ts.
const pure = ['documents', 'metrics', 'statistics', 'predictions', 'comparison', 'drift', 'verdict', 'report']
const worldly = ['tables', 'policy', 'evaluation', 'baseline', 'engines', 'setup', 'git', 'github']
const outer = ['commands', 'frontends']
const rooms = [...pure, ...worldly, ...outer]

/** Forbids a room the doors of others, and every room anything but a door. */
function house(room, forbidden) {
  const doors = rooms.filter((other) => other !== room && !forbidden.includes(other))
  return [
    ...forbidden.filter((other) => other !== room).map((other) => `**/${other}/**`),
    ...doors.flatMap((other) => [`**/${other}/*`, `!**/${other}/index.js`])
  ]
}

const impure = ['node:*', '!node:crypto', '@actions/*', '@octokit/*']

export default tseslint.config(
  { ignores: ['dist', 'lib', 'coverage', 'preview', 'fixtures', 'model-gate', '.tools'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 4]
    }
  },
  ...pure.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...impure, ...house(room, [...worldly, ...outer])] }] }
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }]
    }
  })),
  ...worldly.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: house(room, [...worldly, ...outer]) }] }],
      'no-restricted-globals': ['error', 'console']
    }
  })),
  {
    files: ['src/frontends/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: house('frontends', ['evaluation', 'baseline', 'comparison', 'git', 'github', 'setup']) }]
        }
      ]
    }
  },
  {
    files: ['src/commands/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: house('commands', []) }] }] }
  },
  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'max-lines-per-function': 'off',
      'jest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['itWith', 'itWithPython'] }],
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }]
    }
  },
  { files: ['bench/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly'
      }
    }
  }
)
