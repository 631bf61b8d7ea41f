import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export interface ImportRun {
  /** From the start of the command to its end. */
  milliseconds: number
  accepted: number
  /** Resident memory of its process in MB, twice a second; empty where the system does not tell. */
  memory: number[]
}

/** Runs `./diskret import`, all checks on, and looks at its memory meanwhile. */
export async function runImportCommand(file: string, dataFolder: string, basis: string): Promise<ImportRun> {
  const start = performance.now()
  const child = spawn(resolve(root, 'diskret'), ['import', file, '--basis', basis, '--json'], {
    cwd: root,
    env: { PATH: process.env.PATH, DISKRET_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const memory: number[] = []
  const watch = setInterval(() => {
    const used = residentMemory(child.pid)
    if (used !== undefined) memory.push(used)
  }, 500)
  const exit = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  clearInterval(watch)
  const milliseconds = performance.now() - start
  if (exit !== 0) throw new Error(`import ended with ${exit}: ${stdout}\n${stderr}`)
  const { counts } = JSON.parse(stdout) as { counts: { accepted: number } }
  return { milliseconds, accepted: counts.accepted, memory }
}

/** @returns MB of a process; undefined where there is no /proc, or no such process */
export function residentMemory(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
