import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { dayInZone } from '@diskret/legal-deadlines'
import { type Actor, actorId } from '../../../data-protection/door/actor.ts'
import { ledgerKeyId } from '../../../data-protection/ledger/ledger-key.ts'
import type { Services } from '../../../data-protection/services.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { imports } from '../tables.ts'
import { chooseInterest, refuseBasis } from './choose-basis.ts'
import { dropImportFile, importFilePath, keepImportFile } from './import-files.ts'
import type { ImportOptions, KeptOptions } from './import-options.ts'
import { onlyPreviewed } from './problems.ts'
import { type ImportFile, readImportFile } from './read-import-file.ts'
import { storeFile } from './stored-file.ts'

export interface ListToImport {
  /** Path of the file, or what is being uploaded. */
  file: string | Readable
  /** Name of the file, as people know it. */
  name?: string
  options: ImportOptions
  /** The parsed mapping file. */
  mapping?: unknown
}

/**
 * Takes a list in: checks who may import it and on what, keeps a copy of the file, and writes down the run, which goes on from
 * there whatever happens. Nothing is read into the base yet.
 * @returns the id of the import
 * @throws Problem basis-not-open, list-assessment-needed, key-missing, key-wrong, only-previewed, those of the readers
 */
export async function startImport(services: Services, actor: Actor, list: ListToImport): Promise<string> {
  const { options } = list
  refuseBasis(actor, options.basis)
  const controller = await services.controller()
  const day = dayInZone(services.clock.now(), controller.timeZone)
  const interest = await services.door.forImport(actor, async (tx) => {
    await ledgerKeyId(tx, services)
    return chooseInterest(tx, options, day)
  })
  const importId = newId()
  const { dataFolder } = services.settings
  try {
    const fileDigest = await keepImportFile(dataFolder, importId, list.file)
    const fileName = list.name ?? (typeof list.file === 'string' ? basename(list.file) : 'upload')
    const kept: KeptOptions = {
      ...options,
      country: options.country ?? controller.country,
      day,
      ...(interest === undefined ? {} : { interest }),
      ...(list.mapping === undefined ? {} : { mapping: list.mapping }),
    }
    // Unreadable files, wrong mappings and what can only be previewed are told before anything is written.
    const file = await readImportFile(importFilePath(dataFolder, importId), {
      ...kept,
      name: fileName,
      count: false,
    })
    const entity = entityOf(file, fileName)
    await services.door.forImport(actor, async (tx) => {
      await storeFile(tx, services.keyring, importId, importFilePath(dataFolder, importId))
      await tx.insert(imports).values({
        id: importId,
        state: 'running',
        step: 'stage',
        fileName,
        fileDigest,
        entity,
        options: kept as unknown as Record<string, unknown>,
        outcome: {},
        sourceId: newId(),
        declaredBy: actorId(actor),
      })
    })
    return importId
  } catch (error) {
    await dropImportFile(dataFolder, importId)
    throw error
  }
}

/** People and companies come in; a file that holds neither is only previewed yet. */
function entityOf(file: ImportFile, fileName: string): string {
  const wanted = file.sections.filter((section) => section.wanted)
  const taken = wanted.find(({ entity }) => entity === 'person' || entity === 'company')
  const entity = (taken ?? wanted[0])?.entity ?? 'table'
  if (taken === undefined) throw onlyPreviewed({ file: fileName, entity })
  return entity
}
