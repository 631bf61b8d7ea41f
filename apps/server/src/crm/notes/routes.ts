import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Transaction } from '../../data-protection/door/door.ts'
import { sensitiveText } from '../../data-protection/free-text/problems.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { changedMeanwhile, cursorUnusable } from '../../platform/http/problems.ts'
import { makeUndoToken } from '../undo/undo-token.ts'
import { changeNote } from './change-note.ts'
import { deleteNote } from './delete-note.ts'
import { listNotes } from './list-notes.ts'
import { noteNotFound } from './problems.ts'
import { type Note, readNotes } from './read-notes.ts'
import { newNote, noteAnswer, noteChange } from './schemas.ts'
import { writeNote } from './write-note.ts'

const purposes = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const Id = z.strictObject({ id: z.uuid() })
const IfMatch = z.looseObject({ 'if-match': z.string().optional() })

async function oneNote(tx: Transaction, id: string): Promise<Note> {
  const [note] = await readNotes(tx, [id])
  if (!note) throw noteNotFound({})
  return note
}

/** Operations on notes. */
export const noteRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring } = services
    app.get(
      '/api/notes',
      {
        schema: {
          summary: 'List notes, the newest first',
          tags: ['notes'],
          operationId: 'listNotes',
          querystring: listQuery(['-recorded_at']).extend({
            person: z.uuid().optional(),
            company: z.uuid().optional(),
          }),
          response: { 200: pageOf(noteAnswer) },
        },
        config: { purposes, problems: [cursorUnusable] },
      },
      ({ purpose, actor, query }) => door.forPurpose(purpose, actor, (tx) => listNotes(tx, { keyring }, query)),
    )
    app.post(
      '/api/notes',
      {
        schema: {
          summary: 'Write a note about one or several people',
          tags: ['notes'],
          operationId: 'writeNote',
          body: newNote,
          response: { 201: noteAnswer },
        },
        config: { purposes, idempotent: true, problems: [personNotFound, sensitiveText] },
      },
      async ({ purpose, actor, body }, reply) => {
        const note = await door.forPurpose(purpose, actor, async (tx) =>
          oneNote(tx, await writeNote(tx, services, body)),
        )
        return reply.code(201).header('location', `/api/notes/${note.id}`).header('etag', note.etag).send(note)
      },
    )
    app.get(
      '/api/notes/:id',
      {
        schema: {
          summary: 'One note',
          tags: ['notes'],
          operationId: 'getNote',
          params: Id,
          response: { 200: noteAnswer },
        },
        config: { purposes, problems: [noteNotFound] },
      },
      async ({ purpose, actor, params }, reply) => {
        const note = await door.forPurpose(purpose, actor, (tx) => oneNote(tx, params.id))
        return reply.header('etag', note.etag).send(note)
      },
    )
    app.patch(
      '/api/notes/:id',
      {
        schema: {
          summary: 'Change a note',
          tags: ['notes'],
          operationId: 'changeNote',
          params: Id,
          headers: IfMatch,
          body: noteChange,
          response: { 200: noteAnswer },
        },
        config: { purposes, problems: [noteNotFound, personNotFound, changedMeanwhile] },
      },
      async ({ purpose, actor, params, headers, body }, reply) => {
        const note = await door.forPurpose(purpose, actor, async (tx) => {
          await changeNote(tx, services, params.id, headers['if-match'], body)
          return oneNote(tx, params.id)
        })
        return reply.header('etag', note.etag).send(note)
      },
    )
    app.delete(
      '/api/notes/:id',
      {
        schema: {
          summary: 'Delete a note',
          description: '`undo` brings it back within an hour (`POST /api/undo`).',
          tags: ['notes'],
          operationId: 'deleteNote',
          params: Id,
          headers: IfMatch,
          response: { 200: z.object({ undo: z.string().nullable() }) },
        },
        config: { purposes, problems: [noteNotFound, changedMeanwhile, sensitiveText] },
      },
      async ({ purpose, actor, params, headers }) => {
        const act = await door.forPurpose(purpose, actor, (tx) => deleteNote(tx, params.id, headers['if-match']))
        return { undo: makeUndoToken(services, actor, act) }
      },
    )
  }
