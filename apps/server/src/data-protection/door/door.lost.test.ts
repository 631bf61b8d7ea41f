import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { systemClock } from '../../platform/clock/clock.ts'
import { roleNames } from '../purposes/role-names.ts'
import { openDoor } from './door.ts'

let server: Server | undefined
afterEach(() => {
  server?.close()
})

const message = (kind: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(kind), length, body])
}

/** What PostgreSQL sends to who connects at the moment in which it is killed: that it is ready, and that it ends. */
const readyAndGone = Buffer.concat([
  message('R', Buffer.from([0, 0, 0, 0])),
  message('Z', Buffer.from('I')),
  message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0')),
])

test('a connection that ends in the moment in which it is made ends the work, never the process', async () => {
  server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(readyAndGone))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const told: Error[] = []
  const address = { host: '127.0.0.1', port, database: 'diskret' }
  const door = openDoor(address, roleNames('diskret'), 'secret', systemClock(), {
    onError: (error) => told.push(error),
  })
  const uncaught: Error[] = []
  const seen = (error: Error) => uncaught.push(error)
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException').on('uncaughtException', seen)
  try {
    const work = door.forPurpose('customer', { kind: 'operator' }, async (tx) => tx.client.query('select 1'))
    await expect(work).rejects.toMatchObject({ code: '08006' })
    await door.close()
  } finally {
    process.removeListener('uncaughtException', seen)
    for (const other of others) process.on('uncaughtException', other)
  }
  expect(uncaught).toEqual([])
  expect(told.map((error) => (error as { code?: string }).code)).toContain('57P01')
})
