import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Imports go one way: crm → data-protection → platform; connectors → the kit alone. */
const mayImport: Record<string, readonly string[]> = {
  platform: ['platform'],
  'data-protection': ['data-protection', 'platform'],
  crm: ['crm', 'data-protection', 'platform'],
  connectors: ['connectors'],
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const source = (file: string) => readFileSync(join(root, file), 'utf8')
const isTest = (file: string) => file.endsWith('.test.ts') || file.includes('/testing/')

function importsOf(file: string): string[] {
  return [...source(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!)),
  )
}

test('imports go one way: crm, data-protection, platform', () => {
  const wrong = files
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const allowed = mayImport[file.split('/')[0]!]
      return allowed
        ? importsOf(file)
            .filter((target) => !allowed.includes(target.split('/')[0]!))
            .map((target) => `${file} → ${target}`)
        : []
    })
  expect(wrong).toEqual([])
})

test('there are no drawers: no file is called index, types, utils or helpers', () => {
  expect(files.filter((file) => /(^|\/)(index|types|utils|util|helpers|misc|common)\.ts$/.test(file))).toEqual([])
})

test('the time is asked of the two clocks alone', () => {
  const clocks = ['platform/clock/', 'data-protection/database-objects/foundation.ts']
  const asking = files.filter(
    (file) =>
      !isTest(file) &&
      !clocks.some((clock) => file.startsWith(clock)) &&
      /\bDate\.now\(|\bnew Date\(\)|\bnow\(\)(?!\s*\{)/.test(
        source(file)
          .replaceAll(/\.now\(\)/g, '')
          .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
  )
  expect(asking).toEqual([])
})
