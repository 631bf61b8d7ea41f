import type { Actor } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import { type ShownImport, showImport } from './show-imports.ts'

/** Takes a whole list back. */
export async function undoImport(services: Services, actor: Actor, importId: string): Promise<ShownImport> {
  return showImport(services, actor, importId)
}
