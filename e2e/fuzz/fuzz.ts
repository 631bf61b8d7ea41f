import { seededRandom } from '../../apps/server/src/crm/sample/seeded-random.ts'
import { examine } from '../../apps/server/src/data-protection/doctor/examine.ts'
import { type StaffRole, staffRoles } from '../../apps/server/src/data-protection/door/actor.ts'
import {
  type DescribedOperation,
  describedOperations,
  type HostileRequest,
  hostileRequests,
} from '../../apps/server/src/data-protection/http/testing/hostile-requests.ts'
import { features } from '../../apps/server/src/features.ts'
import type { Log } from '../../apps/server/src/platform/log/log.ts'
import { openTarget, type Target } from './open-target.ts'

/** What a run found; `serverErrors` and `leaks` are empty when all is well. */
export interface FuzzResult {
  seed: number
  requests: number
  statuses: Record<string, number>
  serverErrors: string[]
  leaks: string[]
}

interface Asked extends HostileRequest {
  method: string
  role: StaffRole
}

/** What no answer holds: where in the code something failed, and whose secrets there are. */
const insides = /\bat [\w.<>]+ \(|node_modules|\.ts:\d+|select .* from diskret\.|scrypt|diskret_[0-9a-f]{8}_/i
const mostFindings = 50

/**
 * Sends hostile requests to every operation of the API's own description, as every role, until so many were sent. Each answer is
 * looked at: no fault of ours, no stack, no word of somebody whom the role may not see. In the end the invariants are checked.
 * @param seed the same one sends the same requests to a new installation
 */
export async function fuzz(
  requests: number,
  seed: number,
  log: Log,
  onProgress: (soFar: FuzzResult) => void = () => {},
): Promise<FuzzResult> {
  const target = await openTarget(log)
  const result: FuzzResult = { seed, requests: 0, statuses: {}, serverErrors: [], leaks: [] }
  try {
    const operations = describedOperations((await target.app.inject({ url: '/api/openapi.json' })).json())
    for await (const asked of askedOf(operations, target, seed)) {
      if (result.requests >= requests) break
      await look(target, asked, result)
      result.requests++
      if (result.requests % 1000 === 0) onProgress(result)
    }
    const checks = features.flatMap((feature) => feature.checks ?? [])
    for (const { name, ok, detail } of (await examine(target.services, checks, true)).checks)
      if (!ok) result.serverErrors.push(`doctor: ${name}: ${detail}`)
    return result
  } finally {
    await target.close()
  }
}

/** Without end: each round every operation, spoiled anew, aimed at people who were not there the round before. */
async function* askedOf(operations: DescribedOperation[], target: Target, seed: number): AsyncGenerator<Asked> {
  const random = seededRandom(seed)
  for (let round = 1; ; round++) {
    if (round > 1) await target.renew()
    for (const operation of operations) {
      const allowed = operation.roles.filter((role): role is StaffRole => staffRoles.includes(role as StaffRole))
      for (const request of hostileRequests(operation, target.aimed, random)) {
        const roles = random.chance(0.8) && allowed.length > 0 ? allowed : staffRoles
        yield { ...request, method: operation.method, role: random.pick(roles) }
      }
      // The same aimed at somebody whom only the officer sees.
      for (const role of staffRoles.filter((one) => one !== 'officer'))
        for (const request of hostileRequests(operation, target.hidden.id, random))
          if (random.chance(0.1)) yield { ...request, method: operation.method, role }
    }
  }
}

async function look({ app, keys, hidden }: Target, asked: Asked, result: FuzzResult): Promise<void> {
  const { method, url, payload, headers, role } = asked
  const answer = await app.inject({
    method: method as 'GET',
    url,
    headers: { authorization: `Bearer ${keys[role]}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
  const { statusCode, body } = answer
  result.statuses[statusCode] = (result.statuses[statusCode] ?? 0) + 1
  const told = () =>
    `${role} ${method} ${url.slice(0, 300)} ${(payload ?? '').slice(0, 300)} → ${statusCode} ${body.slice(0, 300)}`
  const find = (list: string[]) => {
    if (list.length < mostFindings) list.push(told())
  }
  if (statusCode >= 500) find(result.serverErrors)
  else if (statusCode >= 400 && !String(answer.headers['content-type']).includes('application/problem+json'))
    find(result.serverErrors)
  if (insides.test(body) && !url.startsWith('/api/openapi.json')) find(result.leaks)
  const seen = body.toLowerCase()
  // What one sends may come back in the answer that refuses it; nobody sends these words.
  if (!maySee(role, url) && hidden.words.some((word) => seen.includes(word))) find(result.leaks)
  if (Object.values(keys).some((key) => body.includes(key))) find(result.leaks)
}

/** The officer sees everybody; the administrator reads the outbox, to whom mail goes included. */
function maySee(role: StaffRole, url: string): boolean {
  return role === 'officer' || (role === 'administrator' && url.startsWith('/api/mail'))
}
