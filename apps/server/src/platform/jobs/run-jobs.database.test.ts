import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { roleNames } from '../../data-protection/purposes/role-names.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { declarations } from '../../declarations.ts'
import { silentLog } from '../log/log.ts'
import { addJob } from './add-job.ts'
import { runJobs } from './run-jobs.ts'

let test_: TestDatabase
beforeAll(async () => {
  test_ = await openTestDatabase(declarations)
})
afterAll(() => closeTestDatabase(test_))

/** A way to the database that can be cut off and given back. */
async function aWay(host: string, port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-way-'))
  const name = `.s.PGSQL.${port}`
  const sockets = new Set<Socket>()
  let open = true
  const server = createServer((socket) => {
    const other = connect(join(host, name))
    for (const end of [socket, other])
      end
        .on('error', () => {})
        .on('close', () => {
          socket.destroy()
          other.destroy()
        })
    sockets.add(socket).add(other)
    if (!open) return socket.destroy()
    socket.pipe(other)
    other.pipe(socket)
  })
  await new Promise<void>((done) => server.listen(join(folder, name), done))
  return {
    host: folder,
    cut() {
      open = false
      for (const socket of sockets) socket.destroy()
    },
    giveBack() {
      open = true
    },
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

test('a database that goes while a job ends is waited for: no process ends, and the job is done again', async () => {
  const { address, passwords } = test_
  const way = await aWay(address.host, address.port)
  const done: string[] = []
  const service = { user: roleNames('diskret_test_template').service, password: passwords.service }
  const jobs = await runJobs(
    { ...address, host: way.host },
    service,
    {
      first: () => {
        done.push('first')
        if (done.length === 1) way.cut()
        return Promise.resolve()
      },
      second: () => {
        done.push('second')
        return Promise.resolve()
      },
    },
    silentLog,
  )
  try {
    await test_.door.forPurpose('security', { kind: 'system' }, (tx) => addJob(tx, 'first', {}))
    // Given back before the end of the job is written down, it would be written down, and nothing were to be done again.
    await vi.waitUntil(() => jobs.state() === 'failing', { timeout: 60_000 })
    way.giveBack()
    await test_.door.forPurpose('security', { kind: 'system' }, (tx) => addJob(tx, 'second', {}))
    await vi.waitUntil(() => done.includes('second') && done.filter((name) => name === 'first').length === 2, {
      timeout: 60_000,
    })
    expect(jobs.state()).toBe('ok')
  } finally {
    await jobs.stop()
    way.close()
  }
}, 240_000)
