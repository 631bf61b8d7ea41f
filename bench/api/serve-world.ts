import { createApiKey } from '../../apps/server/src/data-protection/accounts/create-api-key.ts'
import { openAccounts } from '../../apps/server/src/data-protection/accounts/open-accounts.ts'
import { sessionOf } from '../../apps/server/src/data-protection/accounts/session-of.ts'
import { buildServer } from '../../apps/server/src/data-protection/http/build-server.ts'
import { everything } from '../../apps/server/src/frame.ts'
import { openDiskret } from '../../apps/server/src/open-diskret.ts'
import { silentLog } from '../../apps/server/src/platform/log/log.ts'
import { readSettings } from '../../apps/server/src/platform/settings/read-settings.ts'
import { problemTexts } from '../../apps/server/src/problem-texts.ts'
import { webApp } from '../../apps/server/src/web-app/serve-web-app.ts'

// A process of its own: the server as it is, but for the limit of requests from one address, which a measurement would meet at once.
const settings = { ...readSettings(process.env), rateLimit: 'off' as const }
const services = { ...(await openDiskret(settings, silentLog)), settings }
const accounts = await openAccounts(services)
const app = await buildServer(services, {
  features: everything,
  problemTexts,
  version: 'bench',
  accounts,
  sessionOf: sessionOf(accounts),
  pages: async (pages) => {
    await pages.register(webApp())
  },
})
const { key } = await services.door.forPurpose('security', { kind: 'operator' }, (tx) =>
  createApiKey(tx, { role: 'seller', name: 'bench' }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ address, key })
process.once('message', async () => {
  await app.close()
  await accounts.close()
  await services.close()
  process.disconnect?.()
})
