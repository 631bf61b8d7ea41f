import type { FastifyInstance } from 'fastify'
import { findDuplicateField, hasNul } from '../../platform/http/json-body.ts'
import { duplicateField, jsonUnusable, nulCharacter } from './problems.ts'

/** Reads JSON strictly: a field that stands twice and the NUL character are refused, `__proto__` as well. */
export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    // Many clients state the type of a body that they do not send.
    if (text.length === 0 && request.method === 'DELETE') return done(null, undefined)
    parse(request, text, (error, body) => {
      if (error) return done(jsonUnusable({}))
      const twice = findDuplicateField(text)
      if (twice !== undefined) return done(duplicateField({ field: twice }, [], twice))
      if (hasNul(body)) return done(nulCharacter({}))
      done(null, body)
    })
  })
}
