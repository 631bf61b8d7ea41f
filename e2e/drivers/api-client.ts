import { setTimeout as sleep } from 'node:timers/promises'

export interface ApiAnswer<Body> {
  status: number
  /** Media type, without parameters. */
  type: string
  body: Body
}

/** Another system that uses Diskret with a key. */
export interface ApiClient {
  get<Body = unknown>(path: string, headers?: Record<string, string>): Promise<ApiAnswer<Body>>
  /** A form goes as multipart, anything else as JSON. */
  post<Body = unknown>(path: string, body: unknown, headers?: Record<string, string>): Promise<ApiAnswer<Body>>
  delete<Body = unknown>(path: string): Promise<ApiAnswer<Body>>
}

/** @param key of `api-key create`; empty for somebody without one */
export function openApi(address: string, key: string): ApiClient {
  async function ask<Body>(path: string, init: RequestInit): Promise<ApiAnswer<Body>> {
    const headers = new Headers(init.headers)
    if (key) headers.set('authorization', `Bearer ${key}`)
    const answer = await fetch(address + path, { ...init, headers })
    const text = await answer.text()
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]!
    return { status: answer.status, type, body: (type.endsWith('json') ? JSON.parse(text) : text) as Body }
  }
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      body instanceof FormData
        ? ask(path, { method: 'POST', body, headers })
        : ask(path, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json', ...headers },
          }),
    delete: (path) => ask(path, { method: 'DELETE' }),
  }
}

const longestSweep = 20_000

/** Does what is due; waits while the server's own look at it, after its start and each minute, is under way. */
export async function doDue(officer: ApiClient): Promise<ApiAnswer<{ done: Record<string, number> }>> {
  const until = performance.now() + longestSweep
  for (;;) {
    const answer = await officer.post<{ done: Record<string, number> }>('/api/due', {})
    if (answer.status !== 409 || performance.now() > until) return answer
    await sleep(100)
  }
}
