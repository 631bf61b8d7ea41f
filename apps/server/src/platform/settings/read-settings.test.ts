import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { declaredSettings, type SettingDeclaration } from './declare-settings.ts'
import { readSettings, refusePracticeSettings } from './read-settings.ts'
import { settingsDocument } from './settings-document.ts'

const declarations = Object.values<SettingDeclaration<unknown>>(declaredSettings)

test('nothing has to be set', () => {
  expect(readSettings({ PATH: '/bin', PORT: '' })).toEqual({
    port: 3300,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseDirectUrl: undefined,
    dataFolder: resolve('data'),
    keysFolder: resolve('data-keys'),
    publicUrl: 'http://127.0.0.1:3300',
    smtpUrl: undefined,
    mailFrom: undefined,
    logLevel: 'info',
    clockOffset: undefined,
    rateLimit: 'on',
  })
})

test('the data folder is --data before DISKRET_DATA, and the keys are beside it', () => {
  const env = { DISKRET_DATA: '/srv/crm' }
  expect(readSettings(env).keysFolder).toBe('/srv/crm-keys')
  expect(readSettings(env, { data: '/srv/other/' })).toMatchObject({
    dataFolder: '/srv/other',
    keysFolder: '/srv/other-keys',
  })
  expect(readSettings({ ...env, DISKRET_KEYS: '/etc/keys' }).keysFolder).toBe('/etc/keys')
})

test.each(declarations)('the example of $name can be used', ({ name, example }) => {
  expect(Object.values(readSettings({ [name]: example })).map(String)).toContain(example)
})

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'http://localhost'],
  ['DATABASE_URL', 'mysql://db/diskret'],
  ['DATABASE_DIRECT_URL', 'db.example.org'],
  ['DISKRET_PUBLIC_URL', 'crm.example.org'],
  ['DISKRET_PUBLIC_URL', 'https://crm.example.org/?a=b'],
  ['SMTP_URL', 'https://mail.example.org'],
  ['MAIL_FROM', 'Example Ltd'],
  ['MAIL_FROM', 'a@example.org\nBcc: b@example.org'],
  ['DISKRET_LOG_LEVEL', 'loud'],
  ['DISKRET_CLOCK_OFFSET', '15 days'],
  ['DISKRET_CLOCK_OFFSET', '-P1D'],
  ['DISKRET_RATE_LIMIT', 'no'],
])('%s=%s stops the start with its name and an example', (name, value) => {
  const values = { name, example: expect.any(String) }
  expect(() => readSettings({ [name]: value })).toThrow(
    expect.objectContaining({ code: 'setting-unusable', kind: 'unusable', field: name, values }),
  )
})

test('a value that cannot be used is not repeated, for it may hold a password', () => {
  try {
    readSettings({ SMTP_URL: 'http://user:hunter2@example.org' })
    expect.unreachable()
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain('hunter2')
  }
})

test('an unknown variable that begins with DISKRET_ stops the start with the nearest known one', () => {
  expect(() => readSettings({ DISKRET_LOGLEVEL: 'info' })).toThrow(
    expect.objectContaining({
      code: 'setting-unknown',
      values: { name: 'DISKRET_LOGLEVEL', nearest: 'DISKRET_LOG_LEVEL' },
    }),
  )
  expect(readSettings({ DISKRETION: 'high', SMTP_URLS: 'x' }).port).toBe(3300)
})

test.each(['DISKRET_CLOCK_OFFSET', 'DISKRET_RATE_LIMIT'])('%s is for a practice installation only', (name) => {
  const env = { [name]: 'x' }
  expect(() => refusePracticeSettings(env, false)).toThrow(
    expect.objectContaining({ code: 'setting-for-practice-only' }),
  )
  refusePracticeSettings(env, true)
  refusePracticeSettings({ PORT: '80' }, false)
})

test('docs/settings.md is what the declarations say', () => {
  const file = new URL('../../../../../docs/settings.md', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(settingsDocument())
})
