import { cpus, loadavg, release, totalmem } from 'node:os'
import type { Client } from 'pg'

export interface Machine {
  processor: string
  processors: number
  /** GiB. */
  memory: number
  system: string
  node: string
  /** Load average of the last minute, at the beginning of the run. */
  load: number
}

/** What a stranger has to know of the machine; no name of it. */
export function describeMachine(): Machine {
  const [first] = cpus()
  return {
    processor: first?.model.trim() ?? 'unknown',
    processors: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release().split('-')[0]}`,
    node: process.version,
    load: Number(loadavg()[0]!.toFixed(1)),
  }
}

/** @returns `18.4` */
export async function postgresVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return rows[0]!.server_version
}
