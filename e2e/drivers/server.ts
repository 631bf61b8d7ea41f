import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Installation, root } from './installation.ts'

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, or another name of this machine. */
  address: string
  /** Asks it to stop, as an operator would, and waits until it has. @returns its exit code */
  stop(): Promise<number | null>
}

const startsWithin = 60_000

/**
 * Starts `./diskret start` on a free port, or on the one given, and waits until it answers.
 * @param host by which browsers reach it: passkeys need a name
 */
export async function startServer(
  installation: Installation,
  port?: number,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<RunningServer> {
  const chosen = port ?? (await freePort())
  const address = `http://${host}:${chosen}`
  const child = spawn(join(root, 'diskret'), ['start'], {
    cwd: root,
    env: installation.environment({ PORT: String(chosen), DISKRET_PUBLIC_URL: address }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let own = ''
  const collect = (text: string) => {
    own += text
    installation.log += text
  }
  child.stdout.setEncoding('utf8').on('data', collect)
  child.stderr.setEncoding('utf8').on('data', collect)
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const deadline = Date.now() + startsWithin
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`the server did not start\n${own.slice(-3000)}`)
    }
    await sleep(100)
  }
  return {
    address,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** @returns a port of this machine that nobody listens on */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))))
    })
  })
}
