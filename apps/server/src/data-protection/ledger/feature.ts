import type { Check, Feature } from '../feature.ts'
import { ledgerCommands } from './commands.ts'
import { ledgerFunctions } from './ledger-functions.ts'
import { ledgerKeyId } from './ledger-key.ts'
import { ledgerProblemTexts } from './problems.ts'
import { ledgerRoutes } from './routes.ts'
import { ledgerTask } from './sweep-ledger.ts'

const keyCheck: Check = {
  name: 'ledger-key',
  deep: false,
  run: async (services) => {
    try {
      await services.door.forPurpose('rights', { kind: 'system' }, (tx) => ledgerKeyId(tx, services))
      return { ok: true, detail: 'the key is the one that hashed the ledger', remedy: null }
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'unknown'
      if (code !== 'key-missing' && code !== 'key-wrong') throw error
      return {
        ok: false,
        detail: code,
        remedy: 'put the folder of keys back from your copy, or set DISKRET_KEYS to it',
      }
    }
  },
}

/** The ledger: who was erased, refused or asked, as keyed hashes. */
export const ledgerFeature: Feature = {
  name: 'ledger',
  objects: ledgerFunctions,
  commands: ledgerCommands,
  routes: ledgerRoutes,
  problemTexts: ledgerProblemTexts,
  due: [ledgerTask],
  checks: [keyCheck],
}
