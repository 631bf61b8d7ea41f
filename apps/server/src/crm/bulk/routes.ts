import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { accountUnknown } from '../../data-protection/accounts/problems.ts'
import { erasePerson } from '../../data-protection/erasure/erase-person.ts'
import { defaultGround } from '../../data-protection/erasure/grounds.ts'
import { GroundCode } from '../../data-protection/erasure/schemas.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { lineOfText } from '../../platform/texts/line-of-text.ts'
import { makeUndoToken } from '../undo/undo-token.ts'
import { assignPeople } from './assign-people.ts'
import { bulkSelection, deskOfErasure, listDesks, stepOf } from './bulk-selection.ts'
import { exportColumns, exportPeople } from './export-people.ts'
import { invitePeople } from './invite-people.ts'
import { erasuresPlan, planErasures } from './plan-erasures.ts'
import { bulkActions, bulkPreview, previewBulk } from './preview-bulk.ts'
import { tagPeople } from './tag-people.ts'

const inviters = [...listDesks, 'invitation'] as const satisfies AccessRole[]

/** What every step takes and answers: `next` goes on where it ended, until it is null. */
const step = { selection: bulkSelection, after: z.uuid().optional() }
const stepDone = { reached: z.number().int(), next: z.string().nullable() }
const undo = z.string().nullable()
const tag = lineOfText(60)
const wayOn = 'At most 500 people a request (erasing 25); send it again with `after` set to `next` until that is null.'
const erasedAtOnce = 25

/** The same act on many people. */
export const bulkRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    app.post(
      '/api/bulk/:action/preview',
      {
        schema: {
          summary: 'How many a bulk act would reach, and how many not',
          description: 'Reasons that fewer than five people have are merged for everybody but officers.',
          tags: ['bulk'],
          operationId: 'previewBulk',
          params: z.strictObject({ action: z.enum(bulkActions) }),
          body: z.strictObject({ selection: bulkSelection }),
          response: { 200: bulkPreview },
        },
        config: { purposes: inviters },
      },
      ({ purpose, actor, params, body }) =>
        door.forPurpose(purpose, actor, (tx) => previewBulk(tx, params.action, body.selection)),
    )
    app.post(
      '/api/bulk/tag',
      {
        schema: {
          summary: 'Put tags on many people, or take them off',
          description: wayOn,
          tags: ['bulk'],
          operationId: 'tagPeople',
          body: z.strictObject({
            ...step,
            add: z.array(tag).max(20).default([]),
            remove: z.array(tag).max(20).default([]),
          }),
          response: { 200: z.object({ ...stepDone, undo }) },
        },
        config: { purposes: listDesks },
      },
      async ({ purpose, actor, body: { selection, after, add, remove } }) => {
        const done = await door.forPurpose(purpose, actor, async (tx) => {
          const { ids, next } = await stepOf(tx, selection, after)
          return { ids, next, act: await tagPeople(tx, services, ids, add, remove) }
        })
        return { reached: done.ids.length, next: done.next, undo: makeUndoToken(services, actor, done.act) }
      },
    )
    app.post(
      '/api/bulk/assign',
      {
        schema: {
          summary: 'Give many people an owner',
          description: wayOn,
          tags: ['bulk'],
          operationId: 'assignPeople',
          body: z.strictObject({ ...step, owner: z.string().min(1).max(100).nullable() }),
          response: { 200: z.object({ ...stepDone, undo }) },
        },
        config: { purposes: listDesks, problems: [accountUnknown] },
      },
      async ({ purpose, actor, body: { selection, after, owner } }) => {
        const done = await door.forPurpose(purpose, actor, async (tx) => {
          const { ids, next } = await stepOf(tx, selection, after)
          return { ids, next, act: await assignPeople(tx, ids, owner) }
        })
        return { reached: done.ids.length, next: done.next, undo: makeUndoToken(services, actor, done.act) }
      },
    )
    app.post(
      '/api/bulk/invite',
      {
        schema: {
          summary: 'Send many people the message they are owed, with their page',
          description: `Only whoever has not had it and has an e-mail address. It asks for nothing and sells nothing (MKT-7, MKT-8). The mail waits ten seconds, in which \`undo\` takes it back. ${wayOn}`,
          tags: ['bulk'],
          operationId: 'invitePeople',
          body: z.strictObject(step),
          response: { 200: z.object({ ...stepDone, undo }) },
        },
        config: { purposes: inviters },
      },
      async ({ purpose, actor, body: { selection, after } }) => {
        const { ids, next } = await door.forPurpose(purpose, actor, (tx) => stepOf(tx, selection, after))
        const { reached, act } = await invitePeople(services, actor, ids)
        return { reached, next, undo: makeUndoToken(services, actor, act) }
      },
    )
    app.post(
      '/api/bulk/export',
      {
        schema: {
          summary: 'Take a list of people out as CSV',
          description: `Recorded for each of them as a disclosure with the reason (ACC-5). The header stands in the first step only. ${wayOn}`,
          tags: ['bulk'],
          operationId: 'exportPeople',
          body: z.strictObject({
            ...step,
            reason: lineOfText(500).min(3),
            columns: z.array(z.enum(exportColumns)).min(1).max(exportColumns.length),
          }),
          response: { 200: z.object({ ...stepDone, text: z.string() }) },
        },
        config: { purposes: listDesks },
      },
      ({ purpose, actor, body: { selection, after, reason, columns } }) =>
        door.forPurpose(purpose, actor, async (tx) => {
          const { ids, next } = await stepOf(tx, selection, after)
          const text = await exportPeople(tx, services, ids, [...new Set(columns)], reason, after === undefined)
          return { reached: ids.length, next, text }
        }),
    )
    app.post(
      '/api/bulk/erase/plan',
      {
        schema: {
          summary: 'What erasing several people would do',
          description:
            'The plans of the first 25, summed up by table and action. `next` is not null where more are chosen than that.',
          tags: ['bulk', 'erasure'],
          operationId: 'planErasures',
          body: z.strictObject({ selection: bulkSelection }),
          response: { 200: z.object({ ...erasuresPlan.shape, next: z.string().nullable() }) },
        },
        config: { purposes: ['rights'], problems: [personNotFound] },
      },
      async ({ actor, body: { selection } }) => {
        const { ids, next } = await door.forPurpose(deskOfErasure(selection, actor), actor, (tx) =>
          stepOf(tx, selection, undefined, erasedAtOnce),
        )
        return { ...(await planErasures(services, actor, ids)), next }
      },
    )
    app.post(
      '/api/bulk/erase',
      {
        schema: {
          summary: 'Erase many people',
          description: `Each in a transaction of its own, with its plan, ledger entry and check (article 17). \`open\` are those who still stand in texts about others. ${wayOn}`,
          tags: ['bulk', 'erasure'],
          operationId: 'erasePeople',
          body: z.strictObject({ ...step, ground: GroundCode.default(defaultGround) }),
          response: { 200: z.object({ ...stepDone, open: z.number().int() }) },
        },
        config: { purposes: ['rights'] },
      },
      async ({ actor, body: { selection, after, ground } }) => {
        const { ids, next } = await door.forPurpose(deskOfErasure(selection, actor), actor, (tx) =>
          stepOf(tx, selection, after, erasedAtOnce),
        )
        let reached = 0
        let open = 0
        for (const id of ids)
          try {
            const { state } = await erasePerson(services, actor, id, { ground, remember: 'erased' })
            reached += 1
            if (state === 'open') open += 1
          } catch (error) {
            // A second record of the same human went with the first.
            if (!(error instanceof Problem && error.code === personNotFound({}).code)) throw error
          }
        return { reached, next, open }
      },
    )
  }
