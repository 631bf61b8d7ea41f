import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { administrator, type Installation, root } from '../drivers/installation.ts'
import type { Fault } from './check-acknowledged.ts'
import type { Random } from './random.ts'

interface Ended {
  killed: boolean
  document: { ok?: boolean; checks?: { name: string; ok: boolean; detail: string }[]; error?: { problem?: string } }
}

/**
 * Sets up another installation, from the first file over all migrations to the first account, and kills the process on its way;
 * whoever comes next goes on, and what comes out is whole.
 * @returns how many were killed, and what is not as it should be
 */
export async function setUpUnderFire(
  installation: Installation,
  random: Random,
): Promise<{ kills: number; faults: Fault[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-e2e-'))
  chmodSync(folder, 0o711)
  const broken = (detail: string): Fault => ({ invariant: 'set-up-goes-on', detail })

  async function run(words: readonly string[], killAfter?: number): Promise<Ended> {
    const child = spawn(join(root, 'diskret'), [...words, '--json'], {
      cwd: root,
      env: installation.environment({ DISKRET_DATA: join(folder, 'data'), SMTP_URL: '' }),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [, signal] = (await once(child, 'close')) as [number | null, string | null]
    clearTimeout(timer)
    return { killed: signal === 'SIGKILL', document: signal ? {} : (JSON.parse(said) as Ended['document']) }
  }

  const { email, password } = administrator
  const init = [
    'init',
    '--practice',
    '--company',
    'Ny ApS',
    '--country',
    'DK',
    '--email',
    email,
    '--password',
    password,
  ]
  try {
    let kills = 0
    for (let tries = random.between(1, 3); tries > 0; tries--) {
      const { killed } = await run(init, random.between(300, 4000))
      if (killed) kills++
    }
    const { document } = await run(init)
    // The last one that was killed may have been done already.
    const { error } = document
    if (error && error.problem !== 'already-set-up')
      return { kills, faults: [broken(`init: ${JSON.stringify(error)}`)] }
    const { checks = [] } = (await run(['doctor', '--deep'])).document
    const bad = checks.filter(({ ok }) => !ok).map(({ name, detail }) => broken(`${name}: ${detail}`))
    return { kills, faults: checks.length === 0 ? [broken('the doctor says nothing')] : bad }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
