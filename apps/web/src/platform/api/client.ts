import createClient, { type Middleware } from 'openapi-fetch'
import { preferences } from '../preferences/preferences.ts'
import { ApiProblem, Unreachable } from './problem.ts'
import type { paths } from './schema.d.ts'

const pauses = [400, 1500]
let onSignedOut = () => {}

/** Says what happens when the server no longer knows who asks. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener
}

/** 128 random bits; `randomUUID` is missing on pages without HTTPS. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', preferences().language)
    // The same press, sent again after a lost connection, does its work once.
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', newKey())
    return request
  },
  async onResponse({ response, request }) {
    if (response.ok) return undefined
    const document = (await response.json().catch(() => ({}))) as object
    const problem = new ApiProblem({ ...document, status: response.status })
    if (problem.code === 'not-signed-in' && !new URL(request.url).pathname.startsWith('/api/session')) onSignedOut()
    throw problem
  },
}

/** A request that can be sent again without doing its work twice. */
async function send(request: Request): Promise<Response> {
  const again = request.method === 'GET' || request.headers.has('idempotency-key')
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch(again ? request.clone() : request)
    } catch (error) {
      if (request.signal.aborted) throw error
      const pause = pauses[attempt]
      if (!again || pause === undefined || !navigator.onLine) throw new Unreachable()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/** The API, typed by its own description: `await answer(api.GET('/api/people', { params: { query } }))`. */
export const api = createClient<paths>({ baseUrl: '/', fetch: send })
api.use(headers)

/**
 * @returns the body of an answer
 * @throws ApiProblem where the server refused, Unreachable where it did not answer
 */
export async function answer<Data>(asked: Promise<{ data?: Data }>): Promise<Data> {
  // What was no success has been thrown by the middleware; an answer without a body is undefined by its own type.
  return (await asked).data as Data
}
