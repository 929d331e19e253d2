import nextJest from 'next/jest.js'

const esm = [
  'next-intl',
  'use-intl',
  'intl-messageformat',
  '@formatjs',
  'icu-minify',
  'better-auth',
  '@better-auth',
  'better-call',
  'jose',
  'nanostores',
  'kysely',
  '@noble',
  'rou3',
  'uncrypto',
  'defu',
  '@better-fetch',
  'node-diff3',
]

const project = (name, folders, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  setupFiles: ['<rootDir>/tests/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.data'],
  ...more,
})

// next/jest overwrites transformIgnorePatterns, so each project's config is wrapped and they are set afterwards.
const wrap = async (config) => ({
  ...(await nextJest({ dir: './' })(config)()),
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`, '^.+\\.module\\.css$'],
})

export default async () => ({
  projects: await Promise.all(
    [
      project('domain', [
        'people',
        'guide',
        'dialogue',
        'answers',
        'findings',
        'report',
        'ui',
        'seed',
        'house',
      ]),
      project('db', ['db', 'start']),
      project('api', ['api']),
      project('journeys', ['journeys']),
      project('faults', ['faults']),
    ].map(wrap),
  ),
  testTimeout: 120_000,
})
