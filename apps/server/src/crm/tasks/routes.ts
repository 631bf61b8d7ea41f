import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Transaction } from '../../data-protection/door/door.ts'
import { sensitiveText } from '../../data-protection/free-text/problems.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { changedMeanwhile } from '../../platform/http/problems.ts'
import { makeUndoToken } from '../undo/undo-token.ts'
import { changeTask } from './change-task.ts'
import { createTask } from './create-task.ts'
import { deleteTask } from './delete-task.ts'
import { listRoutes } from './list-routes.ts'
import { taskNotFound } from './problems.ts'
import { readTask, type Task } from './read-tasks.ts'
import { newTask, taskAnswer, taskChange } from './schemas.ts'

const purposes = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const Id = z.strictObject({ id: z.uuid() })
const IfMatch = z.looseObject({ 'if-match': z.string().optional() })

async function oneTask(tx: Transaction, id: string): Promise<Task> {
  const task = await readTask(tx, id)
  if (!task) throw taskNotFound({})
  return task
}

/** Operations on tasks. */
export const taskRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    await app.register(listRoutes(services))
    app.post(
      '/api/tasks',
      {
        schema: {
          summary: 'Make a task about a person',
          tags: ['tasks'],
          operationId: 'createTask',
          body: newTask,
          response: { 201: taskAnswer },
        },
        config: { purposes, idempotent: true, problems: [personNotFound, sensitiveText] },
      },
      async ({ purpose, actor, body }, reply) => {
        const task = await door.forPurpose(purpose, actor, async (tx) =>
          oneTask(tx, await createTask(tx, services, body)),
        )
        return reply.code(201).header('location', `/api/tasks/${task.id}`).header('etag', task.etag).send(task)
      },
    )
    app.get(
      '/api/tasks/:id',
      {
        schema: {
          summary: 'One task',
          tags: ['tasks'],
          operationId: 'getTask',
          params: Id,
          response: { 200: taskAnswer },
        },
        config: { purposes, problems: [taskNotFound] },
      },
      async ({ purpose, actor, params }, reply) => {
        const task = await door.forPurpose(purpose, actor, (tx) => oneTask(tx, params.id))
        return reply.header('etag', task.etag).send(task)
      },
    )
    app.patch(
      '/api/tasks/:id',
      {
        schema: {
          summary: 'Change a task: words, day, owner, done',
          tags: ['tasks'],
          operationId: 'changeTask',
          params: Id,
          headers: IfMatch,
          body: taskChange,
          response: { 200: taskAnswer },
        },
        config: { purposes, problems: [taskNotFound, changedMeanwhile, sensitiveText] },
      },
      async ({ purpose, actor, params, headers, body }, reply) => {
        const task = await door.forPurpose(purpose, actor, async (tx) => {
          await changeTask(tx, services, params.id, headers['if-match'], body)
          return oneTask(tx, params.id)
        })
        return reply.header('etag', task.etag).send(task)
      },
    )
    app.delete(
      '/api/tasks/:id',
      {
        schema: {
          summary: 'Delete a task',
          description: '`undo` brings it back within an hour (`POST /api/undo`).',
          tags: ['tasks'],
          operationId: 'deleteTask',
          params: Id,
          headers: IfMatch,
          response: { 200: z.object({ undo: z.string().nullable() }) },
        },
        config: { purposes, problems: [taskNotFound, changedMeanwhile] },
      },
      async ({ purpose, actor, params, headers }) => {
        const act = await door.forPurpose(purpose, actor, (tx) => deleteTask(tx, params.id, headers['if-match']))
        return { undo: makeUndoToken(services, actor, act) }
      },
    )
  }
