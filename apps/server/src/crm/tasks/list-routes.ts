import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { cursorUnusable } from '../../platform/http/problems.ts'
import { rowCount } from '../lists/count-rows.ts'
import { makeUndoToken } from '../undo/undo-token.ts'
import { changeTasks, previewTasksChange, tasksChange, tasksPreview, tasksSelection } from './change-tasks.ts'
import { listTasks } from './list-tasks.ts'
import { taskSorts } from './page-of-tasks.ts'
import { taskAnswer } from './schemas.ts'
import { countTasks } from './select-tasks.ts'
import { tasksFilter, tasksFilterParameter } from './tasks-filter.ts'

const purposes = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const search = z.string().trim().min(1).max(200).optional()
/** Id of an account; `me` is who asks. */
const assignee = z.string().min(1).max(100).optional()
const state = z.enum(['open', 'done', 'all']).default('open')

/** Operations on many tasks: lists of them, and what becomes of a selection. */
export const listRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring } = services
    app.get(
      '/api/tasks',
      {
        schema: {
          summary: 'List or search tasks, the first due first',
          tags: ['tasks'],
          operationId: 'listTasks',
          querystring: listQuery(taskSorts).extend({
            search,
            filter: tasksFilterParameter.optional(),
            state,
            person: z.uuid().optional(),
            company: z.uuid().optional(),
            assignee,
            until: z.iso.date().optional(),
          }),
          response: { 200: pageOf(taskAnswer) },
        },
        config: { purposes, problems: [cursorUnusable] },
      },
      ({ purpose, actor, query }) => door.forPurpose(purpose, actor, (tx) => listTasks(tx, { keyring }, query)),
    )
    app.post(
      '/api/tasks/count',
      {
        schema: {
          summary: 'How many tasks a list has',
          tags: ['tasks'],
          operationId: 'countTasks',
          body: z.strictObject({ search, filter: tasksFilter.optional(), state, assignee }),
          response: { 200: rowCount },
        },
        config: { purposes },
      },
      ({ purpose, actor, body }) => door.forPurpose(purpose, actor, (tx) => countTasks(tx, body)),
    )
    app.post(
      '/api/tasks/bulk/preview',
      {
        schema: {
          summary: 'How many tasks a change would reach, and how many not',
          tags: ['tasks', 'bulk'],
          operationId: 'previewTasksChange',
          body: z.strictObject({ selection: tasksSelection, change: tasksChange }),
          response: { 200: tasksPreview },
        },
        config: { purposes },
      },
      ({ purpose, actor, body }) =>
        door.forPurpose(purpose, actor, (tx) => previewTasksChange(tx, body.selection, body.change)),
    )
    app.post(
      '/api/tasks/bulk',
      {
        schema: {
          summary: 'Change many tasks alike: done, another day, another owner',
          description:
            'At most 500 a request; send it again with `after` set to `next` until that is null. `undo` takes back what nobody changed since.',
          tags: ['tasks', 'bulk'],
          operationId: 'changeTasks',
          body: z.strictObject({ selection: tasksSelection, change: tasksChange, after: z.uuid().optional() }),
          response: {
            200: z.object({ reached: z.number().int(), next: z.string().nullable(), undo: z.string().nullable() }),
          },
        },
        config: { purposes },
      },
      async ({ purpose, actor, body: { selection, change, after } }) => {
        const { act, ...done } = await door.forPurpose(purpose, actor, (tx) =>
          changeTasks(tx, selection, change, after),
        )
        return { ...done, undo: done.reached > 0 ? makeUndoToken(services, actor, act) : null }
      },
    )
  }
