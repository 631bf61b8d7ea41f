import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { keyNames } from './keyring.ts'
import { openKeyring } from './open-keyring.ts'

const folder = mkdtempSync(join(tmpdir(), 'diskret-keyring-'))
afterAll(() => rmSync(folder, { recursive: true }))
const problem = (code: string) => expect.objectContaining({ code, kind: 'unavailable' })

test('keys are made for a new installation only, and nobody else can read them', () => {
  const keys = join(folder, 'new')
  expect(() => openKeyring(keys).key('ledger')).toThrow(problem('key-missing'))
  const keyring = openKeyring(keys, { create: true })
  expect(statSync(keys).mode & 0o777).toBe(0o700)
  expect(readdirSync(keys).sort()).toEqual(keyNames.map((name) => `${name}.key`).sort())
  for (const name of keyNames) {
    expect(keyring.key(name)).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{8}$/) })
    expect(keyring.key(name).secret).toHaveLength(32)
    expect(statSync(join(keys, `${name}.key`)).mode & 0o777).toBe(0o600)
  }
  expect(new Set(keyNames.map((name) => keyring.key(name).id)).size).toBe(keyNames.length)
})

test('a key that is there is never replaced', () => {
  const keys = join(folder, 'kept')
  const before = openKeyring(keys, { create: true }).key('ledger')
  rmSync(join(keys, 'pages.key'))
  const after = openKeyring(keys, { create: true })
  expect(after.key('ledger')).toEqual(before)
  expect(after.key('pages').secret).toHaveLength(32)
})

test('a damaged key is found out', () => {
  const keys = join(folder, 'damaged')
  openKeyring(keys, { create: true })
  const file = join(keys, 'ledger.key')
  const text = readFileSync(file, 'utf8')
  for (const broken of ['', text.slice(0, -5), text.replace(/[0-9a-f]{8}/, '00000000'), `${text}more`]) {
    writeFileSync(file, broken)
    expect(() => openKeyring(keys).key('ledger')).toThrow(problem('key-wrong'))
  }
})

test('keys of another installation are found out', () => {
  const ours = openKeyring(join(folder, 'ours'), { create: true })
  const theirs = openKeyring(join(folder, 'theirs'), { create: true })
  ours.expect('ledger', ours.key('ledger').id)
  expect(() => theirs.expect('ledger', ours.key('ledger').id)).toThrow(problem('key-wrong'))
  const sealed = ours.encrypt('waiting', 'somebody', 'text')
  expect(() => theirs.decrypt('waiting', 'somebody', sealed)).toThrow(problem('key-wrong'))
})

test('a keyed hash depends on the key, its name and the text', () => {
  const ours = openKeyring(join(folder, 'hash-1'), { create: true })
  const again = openKeyring(join(folder, 'hash-1'))
  const theirs = openKeyring(join(folder, 'hash-2'), { create: true })
  const hash = ours.hmac('ledger', 'anna@example.dk')
  expect(hash).toHaveLength(32)
  expect(again.hmac('ledger', 'anna@example.dk')).toEqual(hash)
  expect(theirs.hmac('ledger', 'anna@example.dk')).not.toEqual(hash)
  expect(ours.hmac('pages', 'anna@example.dk')).not.toEqual(hash)
  expect(ours.hmac('ledger', 'anne@example.dk')).not.toEqual(hash)
})

test('what is encrypted opens unchanged, in its own context only, and never twice to the same bytes', () => {
  const keyring = openKeyring(join(folder, 'sealed'), { create: true })
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), fc.string(), (plaintext, context, other) => {
      const sealed = keyring.encrypt('waiting', context, plaintext)
      expect(sealed).toHaveLength(plaintext.length + 33)
      expect(new Uint8Array(keyring.decrypt('waiting', context, sealed))).toEqual(plaintext)
      expect(keyring.encrypt('waiting', context, plaintext)).not.toEqual(sealed)
      if (other !== context) {
        expect(() => keyring.decrypt('waiting', other, sealed)).toThrow(problem('ciphertext-damaged'))
      }
    }),
  )
})

test('a single changed bit is found out', () => {
  const keyring = openKeyring(join(folder, 'changed'), { create: true })
  const sealed = keyring.encrypt('waiting', 'somebody', 'Anna Østergaard')
  for (let index = 0; index < sealed.length; index++) {
    const changed = Buffer.from(sealed)
    changed[index]! ^= 1
    expect(() => keyring.decrypt('waiting', 'somebody', changed)).toThrow(
      problem(index >= 1 && index <= 4 ? 'key-wrong' : 'ciphertext-damaged'),
    )
  }
  expect(() => keyring.decrypt('waiting', 'somebody', sealed.subarray(0, 20))).toThrow(problem('ciphertext-damaged'))
})
