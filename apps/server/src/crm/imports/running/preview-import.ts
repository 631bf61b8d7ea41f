import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { dayInZone } from '@diskret/legal-deadlines'
import type { PoolClient } from 'pg'
import { type Actor, actorId } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { imports } from '../tables.ts'
import { refuseBasis } from './choose-basis.ts'
import { decideRows } from './deciding/decide-rows.ts'
import type { ImportOptions } from './import-options.ts'
import { describeImport, type ImportState } from './import-state.ts'
import { type ImportFile, readImportFile } from './read-import-file.ts'
import { readProofs } from './read-proofs.ts'
import { stageRows } from './stage-rows.ts'
import { summarize } from './summarize.ts'

export interface ListToPreview {
  /** Path of the file. */
  file: string
  name?: string
  options: ImportOptions
  mapping?: unknown
  /** Called while the decided rows are there, for a report or a look at some of them. */
  beforeEnd?: (client: PoolClient, importId: string, file: ImportFile) => Promise<void>
}

/** Ends the transaction of a preview without leaving anything. */
class PreviewMade extends Error {
  readonly state: ImportState
  constructor(state: ImportState) {
    super('a preview changes nothing')
    this.state = state
  }
}

/**
 * What an import would do: the rows are staged and decided as a run does it, against the base and the ledger, in a transaction
 * that is then taken back. Nothing is changed.
 * @throws Problem of the readers and of the mapping file, basis-not-open, key-missing, key-wrong
 */
export async function previewImport(services: Services, actor: Actor, list: ListToPreview): Promise<ImportState> {
  const { options } = list
  refuseBasis(actor, options.basis)
  const controller = await services.controller()
  const startedAt = services.clock.now()
  const day = dayInZone(startedAt, controller.timeZone)
  const fileName = list.name ?? basename(list.file)
  const kept = { ...options, country: options.country ?? controller.country, day }
  const file = await readImportFile(list.file, { ...kept, mapping: list.mapping, name: fileName })
  const importId = newId()
  const digest = createHash('sha256')
  await pipeline(createReadStream(list.file), digest)
  try {
    return await services.door.forImport(actor, async (tx) => {
      await tx.insert(imports).values({
        id: importId,
        state: 'running',
        step: 'stage',
        fileName,
        fileDigest: digest.digest('hex'),
        entity: 'person',
        options: {},
        outcome: {},
        declaredBy: actorId(actor),
      })
      const context = {
        services,
        controller,
        importId,
        options: kept,
        fileName,
        sourceId: importId,
        declaredBy: '',
        startedAt,
      }
      const proof = await readProofs(tx, context)
      const rows = await stageRows(tx, file, { importId, keyring: services.keyring, basis: options.basis, day, proof })
      await decideRows(tx, importId, options.basis, services)
      const summaries = await summarize(tx.client, importId)
      await list.beforeEnd?.(tx.client, importId, file)
      throw new PreviewMade({ id: null, state: 'preview', ...describeImport(file, rows, summaries) })
    })
  } catch (error) {
    if (error instanceof PreviewMade) return error.state
    throw error
  }
}
