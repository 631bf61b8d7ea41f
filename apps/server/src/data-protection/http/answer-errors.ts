import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../../platform/log/log.ts'
import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { chooseLanguage } from '../../platform/texts/choose-language.ts'
import type { Language } from '../../platform/texts/language.ts'
import { describeFaults } from './describe-faults.ts'
import { InputFaults } from './input-faults.ts'
import { ownFaultDocument, type ProblemDocument, problemDocument } from './problem-document.ts'
import { bodyTooLarge, inputUnusable, jsonUnusable, mediaTypeUnusable, noSuchPage } from './problems.ts'
import { translateDatabaseError } from './translate-database-error.ts'

/** Who may not: not signed in, not allowed, too often. Somebody who tries doors shows in these. */
const refused = new Set([401, 403, 429])

/** The one place in which errors become answers: verbs throw, and nobody in between catches. */
export function answerErrors(app: FastifyInstance, log: Log, texts: ProblemTexts): void {
  app.setErrorHandler((error, request, reply) => {
    const language = languageOf(request)
    const problem = asProblem(error, language)
    if (problem) {
      const document = problemDocument(problem, language, texts)
      if (refused.has(document.status))
        log.info(
          {
            code: problem.code,
            status: document.status,
            method: request.method,
            route: request.routeOptions.url ?? 'none',
          },
          'refused',
        )
      return send(reply, document)
    }
    log.error({ error, method: request.method, route: request.routeOptions.url ?? 'none' }, 'a request failed')
    return send(reply, ownFaultDocument(language))
  })
  app.setNotFoundHandler((request, reply) => {
    const problem = noSuchPage({})
    return send(reply, problemDocument(problem, languageOf(request), texts))
  })
}

/**
 * Answers addresses that no route can be looked up for (broken escapes, a part of thousands of characters). Fastify does so before
 * any handler of ours, and would repeat the address, in which a name or an e-mail address may stand.
 */
export function answerUnroutable(texts: ProblemTexts) {
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const language = languageOf(request)
    void send(reply, problemDocument(noSuchPage({}), language, texts))
  }
}

/** @returns the language in which to answer a request of the API */
export function languageOf(request: FastifyRequest): Language {
  return chooseLanguage(undefined, request.headers['accept-language'], 'en')
}

function send(reply: FastifyReply, document: ProblemDocument): FastifyReply {
  if (document.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply.code(document.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(document))
}

const prefixes = { body: '', querystring: '/query', params: '/path', headers: '/headers' }

function asProblem(error: unknown, language: Language): Problem | undefined {
  if (error instanceof Problem) return error
  if (error instanceof InputFaults)
    return inputUnusable({}, describeFaults(error.issues, language, prefixes[error.validationContext ?? 'body']))
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE') return bodyTooLarge({})
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return mediaTypeUnusable({})
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY') return jsonUnusable({})
  // What Fastify and its plugins find wrong with a request: lengths that do not fit, parts without a name, bad addresses.
  if (typeof code === 'string' && code.startsWith('FST_') && statusCode !== undefined && statusCode < 500)
    return inputUnusable({})
  return translateDatabaseError(error)
}
