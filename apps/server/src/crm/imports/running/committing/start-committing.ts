import type { Transaction } from '../../../../data-protection/door/door.ts'
import { sources } from '../../../../data-protection/sources/tables.ts'
import type { RunContext } from './run-context.ts'

/** Writes down where the people of the list come from (PRI-5): the list, by the name of its file. */
export async function startCommitting(tx: Transaction<'importer'>, context: RunContext): Promise<void> {
  const { controller, fileName, importId, sourceId } = context
  await tx.insert(sources).values({
    id: sourceId,
    kind: 'import',
    fromPerson: false,
    description: controller.language === 'da' ? `listen "${fileName}"` : `the list "${fileName}"`,
    importId,
  })
}
