import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { type Actor, actorId } from '../../data-protection/door/actor.ts'
import type { Services } from '../../data-protection/services.ts'
import { undoUnusable } from './problems.ts'

const pairs = z.array(z.tuple([z.uuid(), z.string()]))
const text = z.string().nullable()

/** What was done and how it is taken back. */
const reversible = z.discriminatedUnion('what', [
  /** Tags that came and went, by person. */
  z.object({ what: z.literal('tag'), added: pairs, removed: pairs }),
  /** Who owned them before; only whoever the new owner still has goes back. */
  z.object({ what: z.literal('assign'), owner: text, before: z.array(z.tuple([z.uuid(), text])) }),
  z.object({ what: z.literal('invite'), mails: z.array(z.uuid()) }),
  z.object({
    what: z.literal('note'),
    id: z.uuid(),
    text: z.string(),
    kind: z.enum(['note', 'call', 'meeting', 'mail']),
    minutes: z.number().nullable(),
    author: text,
    recordedAt: z.string(),
    people: z.array(z.uuid()),
  }),
  z.object({
    what: z.literal('task'),
    id: z.uuid(),
    title: z.string(),
    person: z.uuid(),
    dueOn: text,
    doneAt: text,
    assignee: text,
    recordedAt: z.string(),
  }),
  /** Tasks as they were, and the version that the change gave them: what was changed since stays. */
  z.object({
    what: z.literal('tasks'),
    before: z.array(z.object({ id: z.uuid(), dueOn: text, doneAt: text, assignee: text, version: z.number().int() })),
  }),
  /** Texts of the officer's queue that went into the vault: back where they stood, and into the queue. */
  z.object({
    what: z.literal('vault'),
    texts: z.array(
      z.object({
        vault: z.array(z.uuid()),
        note: z.uuid(),
        before: z.string(),
        after: z.string(),
        findings: z.array(
          z.object({ id: z.uuid(), person: z.uuid(), digest: z.string(), categories: z.array(z.string()) }),
        ),
      }),
    ),
  }),
])
export type Reversible = z.output<typeof reversible>

/** A token is good for an hour, and for who got it. */
const lifetime = 60 * 60 * 1000
/** Beyond this the answer would be large; so much at once is reviewed beforehand. */
const longest = 400_000

const contextOf = (actor: Actor) => `undo by ${actorId(actor)}`

/**
 * Seals what is needed to take an act back. The base keeps nothing of it: what was deleted is gone, and comes back only by the
 * hand that deleted it.
 * @returns null where it would be too large
 */
export function makeUndoToken(
  { keyring, clock }: Pick<Services, 'keyring' | 'clock'>,
  actor: Actor,
  act: Reversible,
): string | null {
  const content = gzipSync(JSON.stringify({ at: clock.now().getTime(), act }))
  const token = keyring.encrypt('pages', contextOf(actor), content).toString('base64url')
  return token.length > longest ? null : token
}

/** @throws Problem undo-unusable for a token of somebody else, or an old one */
export function readUndoToken(
  { keyring, clock }: Pick<Services, 'keyring' | 'clock'>,
  actor: Actor,
  token: string,
): Reversible {
  try {
    const content = gunzipSync(keyring.decrypt('pages', contextOf(actor), Buffer.from(token, 'base64url')), {
      maxOutputLength: 20_000_000,
    })
    const { at, act } = z.object({ at: z.number(), act: reversible }).parse(JSON.parse(content.toString('utf8')))
    if (clock.now().getTime() - at <= lifetime) return act
  } catch {
    throw undoUnusable({}, [], 'token')
  }
  throw undoUnusable({}, [], 'token')
}
