import { and, eq, lt, sql } from 'drizzle-orm'
import type { DueTask, Feature } from '../feature.ts'
import { mailMessages } from '../mail/tables.ts'
import { signUpRoutes } from './routes.ts'
import { signUps } from './tables.ts'

const system = { kind: 'system' } as const

/** What was not confirmed goes after its last day, with the mail that held the address (CON-38). */
const expiredSignUps: DueTask = {
  what: 'expired-sign-up',
  list: (services, until) =>
    services.door.forPurpose('rights', system, async (tx) => {
      const rows = await tx.select({ on: signUps.endsOn }).from(signUps).where(lt(signUps.endsOn, until))
      return rows.map(({ on }) => ({ what: 'expired-sign-up', person: null, on, rule: 'CON-38' }))
    }),
  run: (services) =>
    services.door.forPurpose('rights', system, async (tx) => {
      await tx
        .delete(mailMessages)
        .where(
          and(
            eq(mailMessages.kind, 'confirmation'),
            sql`(${mailMessages.values} ->> 'endsOn')::date < diskret.today()`,
          ),
        )
      const { rowCount } = await tx.delete(signUps).where(sql`${signUps.endsOn} < diskret.today()`)
      return rowCount ?? 0
    }),
}

/** The company's own form with double opt-in. */
export const signUpsFeature: Feature = { name: 'sign-ups', routes: signUpRoutes, due: [expiredSignUps] }
