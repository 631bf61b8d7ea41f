import { existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerPlace } from './server-place.ts'

/**
 * Which world of processes we are in. Two containers that share a disk see each other's locks, but neither socket nor processes, and
 * PostgreSQL itself would start a second server on the same data.
 */
function whereabouts(): string {
  if (process.platform !== 'linux') return ''
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot} ${readlinkSync('/proc/self/ns/pid')}\n`
}

const whereaboutsFile = (place: ServerPlace) => join(place.folder, 'whereabouts')

/** Remembers that the server runs where this process does. */
export function noteWhereItRuns(place: ServerPlace): void {
  writeFileSync(whereaboutsFile(place), whereabouts(), { mode: 0o600 })
}

/** Whether the server was last seen where this process cannot see it. It may still run there only if somebody holds it. */
export function isElsewhere(place: ServerPlace): boolean {
  const file = whereaboutsFile(place)
  return existsSync(file) && readFileSync(file, 'utf8') !== whereabouts()
}
