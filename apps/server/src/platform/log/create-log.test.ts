import fc from 'fast-check'
import Fastify from 'fastify'
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { createLog } from './create-log.ts'
import { withoutPersonalText } from './without-personal-text.ts'

function aLog(level = 'trace') {
  const lines: string[] = []
  const log = createLog({ level, stream: { write: (line) => void lines.push(line) } })
  return { log, lines, last: () => JSON.parse(lines.at(-1)!) }
}

test('a line has its time, level, sentence and the fields that are listed', () => {
  const { log, last } = aLog()
  log.info({ port: 3300, version: '0.1.0' }, 'serving')
  expect(last()).toEqual({ time: expect.any(String), level: 'info', port: 3300, version: '0.1.0', msg: 'serving' })
})

test('whatever else is logged is left out [AUD-6]', () => {
  const { log, lines } = aLog()
  const secret = fc.string({ unit: fc.constantFrom(...'ABCXYZ'), minLength: 12 })
  fc.assert(
    fc.property(secret, fc.string({ minLength: 1 }), (value, name) => {
      fc.pre(name !== 'code' && name.length < 20)
      log.info({ [name]: { value }, person: value, email: value, nested: { code: value } }, 'done')
      log.child({ person: value }).warn({ body: value }, 'done')
      log.error(new Error(value))
      log.error({ err: new Error(value, { cause: new TypeError(value) }) })
      log.error({ error: Object.assign(new Error('x'), { detail: value, where: value, code: `${value} x` }) }, 'failed')
      const error = new Error(`${value}\n    at ${value} (file:1:1)`)
      log.error({ err: error }, error.message)
      log.error('failed with %s', value)
      expect(lines.splice(0).join('')).not.toContain(value)
    }),
    { numRuns: 50 },
  )
})

test('an error says where it happened and of what kind it is', () => {
  const { log, last } = aLog()
  log.error({ error: Object.assign(new RangeError('Anna'), { code: 'ERR_X', cause: 'Anna' }) }, 'the import stopped')
  const { error, msg } = last()
  expect(msg).toBe('the import stopped')
  expect(error).toMatchObject({ type: 'RangeError', code: 'ERR_X', cause: { type: 'string' } })
  expect(error.stack[0]).toContain('create-log.test.ts')
})

test('an error of PostgreSQL is logged by its state and constraint, without the values that it repeats [AUD-6]', async () => {
  const client = new Client(inject('postgres').owner)
  await client.connect()
  const { log, lines, last } = aLog()
  try {
    await client.query(`create temporary table people (email text constraint people_email_key unique);
      insert into people values ('anna@example.dk'), ('anna@example.dk')`)
    expect.unreachable()
  } catch (error) {
    log.error(error as Error)
  } finally {
    await client.end()
  }
  expect(last().error).toMatchObject({ code: '23505', table: 'people', constraint: 'people_email_key' })
  expect(lines.join('')).not.toContain('anna')
})

test('a request is logged by its route, without token, query, address or message [AUD-6]', async () => {
  const { log, lines } = aLog()
  const app = Fastify({ loggerInstance: log })
  app.get('/p/:token', () => {
    throw new Error('Anna Jensen')
  })
  await app.inject({ url: '/p/SECRET?email=anna@example.dk', remoteAddress: '203.0.113.7' })
  await app.inject({ url: '/nowhere/SECRET?email=anna@example.dk' })
  await app.close()
  const all = lines.join('')
  expect(all).toContain('"route":"/p/:token"')
  expect(all).toContain('"status":500')
  for (const secret of ['SECRET', 'anna', 'Anna', '203.0.113.7']) expect(all).not.toContain(secret)
})

test('a sentence of a library loses the address of the page [AUD-6]', () => {
  const { log, last } = aLog()
  log.info('Route GET:/people/anna not found')
  expect(last().msg).toBe('Route GET:/… not found')
})

test.each([
  ['GET /p/Abc123/x', 'GET /p/…/x'],
  ['https://crm.example.dk/a?token=1 failed', 'https://crm.example.dk/a?… failed'],
  ['postgresql://owner:secret@db/diskret', 'postgresql://…@db/diskret'],
  ['to Anna <anna@example.dk>', 'to Anna <…@…>'],
  ['call +45 12 34 56 78', 'call …'],
  ['12 rows in 345 ms', '12 rows in 345 ms'],
  ['/var/lib/diskret/e5758f466a704824-b094d81c', '/var/lib/diskret/e5758f466a704824-b094d81c'],
])('a text loses what identifies somebody or lets somebody in: %s', (text, written) => {
  expect(withoutPersonalText(text)).toBe(written)
})

test('below its level nothing is logged', () => {
  const { log, lines } = aLog('warn')
  log.info({}, 'serving')
  expect(lines).toEqual([])
})
