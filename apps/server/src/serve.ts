import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openAccounts } from './data-protection/accounts/open-accounts.ts'
import { sessionOf } from './data-protection/accounts/session-of.ts'
import { runDue } from './data-protection/due/run-due.ts'
import type { Feature } from './data-protection/feature.ts'
import { buildServer } from './data-protection/http/build-server.ts'
import { noteClock } from './data-protection/installation/note-clock.ts'
import type { Services } from './data-protection/services.ts'
import { addressTaken, alreadyServing } from './data-protection/start/problems.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'
import type { ProblemTexts } from './platform/problems/describe-problem.ts'
import { Problem } from './platform/problems/problem.ts'
import { tryExclusive } from './platform/process-lock/process-lock.ts'
import { webApp } from './web-app/serve-web-app.ts'

/** A service that answers. */
export interface Serving {
  /** Where it answers: `http://127.0.0.1:3300`. */
  address: string
  /** Lets what runs end, for a while; what is not done by then goes on from where it is at the next start. */
  stop(): Promise<void>
}

export interface ServeOptions {
  features: readonly Feature[]
  problemTexts: ProblemTexts
  version: string
  /** Milliseconds between two looks at what is due. */
  sweepEvery?: number
  /** Milliseconds that a stop waits for what runs. */
  grace?: number
}

const minute = 60_000
const tenSeconds = 10_000
const system = { kind: 'system' } as const

/**
 * Serves pages and API, runs background work, and does what falls due.
 * @throws Problem already-serving when another process serves this data, address-taken
 */
export async function serve(services: Services, options: ServeOptions): Promise<Serving> {
  const { settings, log, service } = services
  mkdirSync(settings.dataFolder, { recursive: true })
  const lock = tryExclusive(join(settings.dataFolder, 'start.lock'))
  if (!lock) throw alreadyServing({})
  const closing: (() => Promise<void>)[] = [async () => lock.release()]
  const stop = async () => {
    // Long work is many transactions: the one under way ends, and the next finds the door closed.
    const closeDoor = setTimeout(() => void services.door.close(), options.grace ?? tenSeconds)
    try {
      for (let step = closing.pop(); step; step = closing.pop()) await step()
    } finally {
      clearTimeout(closeDoor)
    }
  }
  try {
    const accounts = await openAccounts(services)
    closing.push(() => accounts.close())
    const work = options.features.flatMap(({ jobs = {} }) =>
      Object.entries(jobs).map(
        ([name, act]) => [name, (payload: Record<string, string>) => act(services, payload)] as const,
      ),
    )
    const jobs = await runJobs(service.address, service, Object.fromEntries(work), log)
    closing.push(() => jobs.stop())
    const app = await buildServer(services, {
      ...options,
      accounts,
      sessionOf: sessionOf(accounts),
      pages: async (pages) => {
        await pages.register(webApp())
      },
      jobs: () => jobs.state(),
    })
    const sweep = startSweep(services, options)
    closing.push(() => sweep.stop())
    closing.push(() => app.close())
    await app.listen({ host: settings.host, port: settings.port }).catch((error: NodeJS.ErrnoException) => {
      if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(error.code ?? '')) throw error
      throw addressTaken({ address: `${settings.host}:${settings.port}` })
    })
    const { port } = app.server.address() as AddressInfo
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
    return { address: `http://${host}:${port}`, stop }
  } catch (error) {
    await stop().catch((fault: unknown) => log.warn({ error: fault }, 'stopping failed'))
    throw error
  }
}

/** Looks each minute at what is due. A look that takes longer puts the next one off. */
function startSweep(services: Services, { features, sweepEvery = minute }: ServeOptions): { stop(): Promise<void> } {
  const tasks = features.flatMap(({ due = [] }) => due)
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()
  const look = async () => {
    try {
      await services.door.forPurpose('security', system, (tx) => noteClock(tx, services.clock))
      await runDue(services, tasks, false, () => !stopped)
    } catch (error) {
      if (stopped) return
      // Before the set-up nothing can be due.
      if (!(error instanceof Problem && error.code === 'not-set-up'))
        services.log.error({ error }, 'what is due could not be done')
    }
    if (!stopped) timer = setTimeout(next, sweepEvery)
  }
  const next = () => {
    looking = look()
  }
  timer = setTimeout(next, Math.min(1000, sweepEvery))
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
