import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Where Node finds each address, asked twice; `require` besides. */
const asking = `
import { createRequire } from 'node:module'
const addresses = ['drizzle-orm', 'drizzle-orm/pg-core', 'drizzle-orm/node-postgres', 'pg']
const require = createRequire(import.meta.url)
console.log(JSON.stringify([
  addresses.map((address) => import.meta.resolve(address)),
  addresses.map((address) => import.meta.resolve(address)),
  addresses.map((address) => require.resolve(address)),
  Object.keys(await import('drizzle-orm')),
]))`

function ask(...options: string[]): unknown {
  const words = [...options, '--input-type=module', '--eval', asking]
  return JSON.parse(execFileSync(process.execPath, words, { cwd: import.meta.dirname, encoding: 'utf8' }))
}

test('what is found once is what Node finds each time', () => {
  expect(ask('--import', join(import.meta.dirname, 'find-drizzle-once.ts'))).toEqual(ask())
})
