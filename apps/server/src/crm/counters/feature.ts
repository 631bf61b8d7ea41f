import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorId, rolesOpenTo } from '../../data-protection/door/actor.ts'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'

const purposes = ['seller-desk', 'marketing', 'rights', 'security'] as const satisfies AccessRole[]
const count = z.number().int().nullable()

const countersAnswer = z.object({
  /** Open tasks of who asks that are due today or before; null for whom tasks are closed. */
  tasks: count,
  /** Requests, objections and places in texts that wait for an officer; null for others. */
  desk: count,
  /** Erasures, of those on the desk, that wait until places in texts are decided; null for others. */
  erasures: count,
  /** Mails that wait for a word since no mail server was set when they were made; null for others. */
  heldMail: count,
})

const deskQuery = `select (select count(*) from diskret.requests where state = 'received')
  + (select count(*) from diskret.objections where state = 'pending' and lifted_at is null)
  + (select count(*) from diskret.erasures where state = 'open') as count`

const routes =
  ({ door }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/counters',
      {
        schema: {
          summary: 'Where work waits',
          description: 'The numbers beside the entries of the navigation.',
          tags: ['tasks', 'desk'],
          operationId: 'readCounters',
          response: { 200: countersAnswer },
        },
        config: { purposes },
      },
      async ({ actor }) => {
        const open = rolesOpenTo(actor)
        const ask = async (role: AccessRole, text: string, values: unknown[] = []) =>
          open.includes(role)
            ? door.forPurpose(role, actor, async (tx) => {
                const { rows } = await tx.client.query<{ count: string }>(text, values)
                return Number(rows[0]?.count ?? 0)
              })
            : null
        return {
          tasks: await ask(
            'seller-desk',
            'select count(*) as count from diskret.tasks where assignee_id = $1 and done_at is null and due_on <= diskret.today()',
            [actorId(actor)],
          ),
          desk: await ask('rights', deskQuery),
          erasures: await ask('rights', "select count(*) as count from diskret.erasures where state = 'open'"),
          heldMail: await ask('rights', "select count(*) as count from diskret.mail_messages where state = 'held'"),
        }
      },
    )
  }

/** Where work waits. */
export const countersFeature: Feature = { name: 'counters', routes }
