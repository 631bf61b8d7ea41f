import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { Pool, type PoolClient } from 'pg'
import { median } from '../measuring/ratio.ts'
import { type Measured, type Result, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'
import { askInTurn, type Throughput } from './ask-in-turn.ts'
import { type ApiQuestion, apiQuestions } from './questions.ts'

const manyClients = [1, 8, 32]
const rounds = 3
const stretch = 1500

/**
 * Requests a second and the time of an answer at 1, 8 and 32 clients, through HTTP, validation, the door, the audit and
 * serialisation, beside the same SQL by bare clients of PostgreSQL in turn. Server and clients share the machine.
 */
export async function measureApi(world: World): Promise<Measured> {
  const server = fork(join(import.meta.dirname, 'serve-world.ts'), {
    env: { PATH: process.env.PATH, DISKRET_DATA: world.dataFolder },
  })
  const [{ address, key }] = (await once(server, 'message')) as [{ address: string; key: string }]
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const pool = new Pool({ ...world.doorSettings, max: 32 })
  const plain = new Pool({ ...world.ownerSettings, max: 32 })
  const results: Result[] = []
  try {
    for (const question of await apiQuestions(world))
      for (const clients of manyClients)
        results.push(
          ...(await measureOne(question, clients, question.body ? plain : pool, () =>
            send(agent, address, key, question),
          )),
        )
  } finally {
    agent.destroy()
    await Promise.all([pool.end(), plain.end()])
    server.send('end')
    await once(server, 'exit')
  }
  return { results }
}

async function measureOne(
  question: ApiQuestion,
  clients: number,
  pool: Pool,
  ask: () => Promise<unknown>,
): Promise<Result[]> {
  const connections = await Promise.all(Array.from({ length: clients }, () => pool.connect()))
  const bare = (client: number) => question.bare(connections[client] as PoolClient)
  const api: Throughput[] = []
  const sql: Throughput[] = []
  await ask()
  for (let round = 0; round < rounds; round++) {
    api.push(await askInTurn(clients, stretch, ask))
    sql.push(await askInTurn(clients, stretch, bare))
  }
  for (const connection of connections) connection.release()
  const name = `api-${question.name}-${clients}`
  const pairs = api.map(({ rate }, round) => ({ ours: 1000 / rate, plain: 1000 / sql[round]!.rate }))
  const rate = (all: readonly Throughput[]) => median(all.map((one) => one.rate))
  const p95 = (all: readonly Throughput[]) => Number(median(all.map((one) => one.p95)).toPrecision(4))
  const result = resultOf(name, pairs, {
    aim: null,
    unit: 'ms/answer',
    against: `${rate(api).toFixed(0)} requests a second with ${clients} ${clients === 1 ? 'client' : 'clients'}; the same SQL by bare clients ${rate(sql).toFixed(0)}`,
  })
  return [{ ...result, p95: { ours: p95(api), plain: p95(sql) } }]
}

function send(agent: Agent, address: string, key: string, { path, body }: ApiQuestion): Promise<void> {
  const content = body ? JSON.stringify(body()) : undefined
  return new Promise((done, fail) => {
    const sent = request(
      address + path,
      {
        agent,
        method: content ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${key}`,
          ...(content ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) } : {}),
        },
      },
      (answer) => {
        let answered = ''
        answer.setEncoding('utf8').on('data', (part: string) => (answered += part))
        answer.once('end', () =>
          (answer.statusCode ?? 500) < 300
            ? done()
            : fail(new Error(`${path}: ${answer.statusCode} ${answered.slice(0, 300)}`)),
        )
      },
    )
    sent.once('error', fail)
    sent.end(content)
  })
}
