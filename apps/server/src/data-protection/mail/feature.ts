import { eq, sql } from 'drizzle-orm'
import type { DueTask, Feature } from '../feature.ts'
import { mailCommands } from './commands.ts'
import { mailProblemTexts } from './problem-texts.ts'
import { sendMailJob } from './queue-mail.ts'
import { mailRoutes } from './routes.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'
import { mailMessages } from './tables.ts'

const waitingMail: DueTask = {
  what: 'waiting-mail',
  list: (services, until) =>
    services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const rows = await tx
        .select({
          id: mailMessages.id,
          on: sql<string>`coalesce(${mailMessages.nextAttemptAt}, ${mailMessages.recordedAt})::date::text`,
        })
        .from(mailMessages)
        .where(eq(mailMessages.state, 'waiting'))
      return rows
        .filter(({ on }) => on <= until)
        .map(({ on }) => ({ what: 'waiting-mail', person: null, on, rule: 'NOT-11' }))
    }),
  run: async (services) => (services.settings.smtpUrl ? (await sendWaitingMail(services)).sent : 0),
}

export const mailFeature: Feature = {
  name: 'mail',
  commands: mailCommands,
  routes: mailRoutes,
  due: [waitingMail],
  jobs: {
    [sendMailJob]: async (services) => {
      if (services.settings.smtpUrl) await sendWaitingMail(services)
    },
  },
  problemTexts: mailProblemTexts,
}
