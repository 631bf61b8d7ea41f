import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Installation, root } from '../drivers/installation.ts'
import { freePort } from '../drivers/server.ts'
import { databaseOf } from './look-services.ts'

/** The processes that are killed: Diskret, its PostgreSQL, the mail server. */
export interface Victims {
  address: string
  /** The file in which the mail server writes down what it has taken. */
  mailFile: string
  startDiskret(): Promise<void>
  /** Starts it without waiting until it answers. */
  beginDiskret(): void
  startMail(): Promise<void>
  killDiskret(): void
  killMail(): void
  /** The process that keeps all of PostgreSQL's, or one that serves a connection. @returns whether there was one */
  killPostgres(which: 'postmaster' | 'backend', choose: (pids: readonly number[]) => number): boolean
  /** Asks PostgreSQL itself for something, as an operator would. */
  signalPostgres(signal: NodeJS.Signals): void
  isUp(): Promise<boolean>
  /** A connection past every policy, to look and to let time pass. */
  connect(): Promise<Client>
  stop(): Promise<void>
}

// A hang is a hang after any time; a loaded machine may take long to start.
const startsWithin = 5 * 60_000
const shownLog = 1500

/** Finds ports and says how the processes are started and killed; starts nothing yet. */
export async function openVictims(installation: Installation): Promise<Victims> {
  const [port, mailPort] = [await freePort(), await freePort()]
  const address = `http://127.0.0.1:${port}`
  const mailFile = join(installation.folder, 'mails.jsonl')
  installation.smtpUrl = `smtp://127.0.0.1:${mailPort}`
  const { place, superuser } = databaseOf(installation)
  let diskret: ChildProcess | undefined
  let mail: ChildProcess | undefined

  const isRunning = (child: ChildProcess | undefined) => child?.exitCode === null && child.signalCode === null

  function beginDiskret(): void {
    diskret = spawn(join(root, 'diskret'), ['start'], {
      cwd: root,
      env: installation.environment({
        PORT: String(port),
        DISKRET_PUBLIC_URL: address,
        DISKRET_LOG_LEVEL: 'warn',
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const collect = (text: string) => {
      installation.log = (installation.log + text).slice(-200_000)
    }
    diskret.stdout?.setEncoding('utf8').on('data', collect)
    diskret.stderr?.setEncoding('utf8').on('data', collect)
  }

  let health = ''
  // Of a PostgreSQL whose first process was killed, others go on for a moment, and may answer for it.
  const isUp = async () => postmaster() !== undefined && (await isWell())
  const isWell = () =>
    fetch(`${address}/health`, { signal: AbortSignal.timeout(20_000) }).then(
      async (answer) => {
        health = `${answer.status} ${await answer.text()}`
        return answer.ok
      },
      (error: unknown) => {
        health = describe(error)
        return false
      },
    )
  const ending = () => installation.log.slice(-shownLog)

  function postmaster(): number | undefined {
    const file = join(place.cluster, 'postmaster.pid')
    if (!existsSync(file)) return undefined
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return commandOf(pid).includes(place.cluster) ? pid : undefined
  }

  return {
    address,
    mailFile,
    isUp,
    beginDiskret,
    async startDiskret() {
      if (!diskret) beginDiskret()
      const deadline = performance.now() + startsWithin
      while (!(await isUp())) {
        if (!isRunning(diskret)) {
          const end = diskret?.signalCode ?? `exit ${diskret?.exitCode}`
          // The next round starts it.
          diskret = undefined
          throw new Error(`Diskret ended by itself (${end})\n${ending()}`)
        }
        if (performance.now() > deadline)
          throw new Error(`Diskret runs and is not well after ${startsWithin / 1000} s: ${health}\n${ending()}`)
        await sleep(15)
      }
    },
    async startMail() {
      if (mail) return
      mail = spawn(process.execPath, [join(import.meta.dirname, 'mail-process.ts'), String(mailPort), mailFile], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(mail.stdout!, 'data')
    },
    killDiskret() {
      diskret?.kill('SIGKILL')
      diskret = undefined
    },
    killMail() {
      mail?.kill('SIGKILL')
      mail = undefined
    },
    killPostgres(which, choose) {
      const parent = postmaster()
      if (parent === undefined) return false
      const serving =
        which === 'backend' ? childrenOf(parent).filter((pid) => /postgres: diskret/.test(commandOf(pid))) : [parent]
      if (serving.length === 0) return false
      try {
        return process.kill(choose(serving), 'SIGKILL')
      } catch {
        // It ended by itself between the look and the shot.
        return false
      }
    },
    signalPostgres(signal) {
      const pid = postmaster()
      if (pid !== undefined) process.kill(pid, signal)
    },
    async connect() {
      // A process of PostgreSQL that was killed makes the others end and begin again, a moment after all seemed well.
      for (const deadline = performance.now() + startsWithin; ; await sleep(50)) {
        const client = new Client(superuser)
        client.on('error', () => {})
        try {
          await client.connect()
          return client
        } catch (error) {
          const { code } = error as { code?: string }
          if ((code !== '57P03' && code !== 'ECONNREFUSED') || performance.now() > deadline) throw error
        }
      }
    },
    async stop() {
      mail?.kill('SIGKILL')
      mail = undefined
      if (!isRunning(diskret)) return
      diskret?.kill('SIGTERM')
      await once(diskret!, 'exit')
    },
  }
}

function describe(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string } }
  return cause?.code ?? name
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number)
  } catch {
    return []
  }
}
