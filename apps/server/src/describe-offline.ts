import type { Accounts } from './data-protection/accounts/open-accounts.ts'
import { buildServer } from './data-protection/http/build-server.ts'
import type { Services } from './data-protection/services.ts'
import { everything } from './frame.ts'
import { silentLog } from './platform/log/log.ts'
import { problemTexts } from './problem-texts.ts'

/** Stands for a part that is asked for when operations are registered, and is used only when one runs. */
function unused(name: string): unknown {
  return new Proxy(() => {}, {
    get: (_target, part) => (part === 'then' ? undefined : unused(`${name}.${String(part)}`)),
    apply: () => {
      throw new Error(`${name} was called, and there is no database here`)
    },
  })
}

/**
 * Describes the API from its routes alone, without a database: for the web app's client, whose types are made of it.
 * @returns the OpenAPI document that a running server serves at `/api/openapi.json`
 */
export async function describeOffline(): Promise<object> {
  const services = new Proxy({} as Services, {
    get: (_target, part) =>
      part === 'log'
        ? silentLog
        : part === 'settings'
          ? { publicUrl: 'http://localhost', rateLimit: 'off' }
          : unused(String(part)),
  })
  const app = await buildServer(services, {
    features: everything,
    problemTexts,
    version: '0.0.0',
    accounts: unused('accounts') as Accounts,
  })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}
