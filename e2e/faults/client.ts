import { setTimeout as sleep } from 'node:timers/promises'
import { type Journal, type KnownPerson, newPerson } from './journal.ts'
import type { Random } from './random.ts'

/** What a client needs to act. */
export interface ClientOptions {
  address: string
  /** A key with the officer's role. */
  key: string
  /** The Danish wording of marketing by e-mail. */
  wording: string
  journal: Journal
  round: number
  random: Random
  isOver(): boolean
  /** The secret part of the address of an invited person's page. */
  tokenOf(personId: string): string
}

const acts = {
  register: 5,
  consent: 4,
  withdraw: 3,
  object: 2,
  restrict: 2,
  note: 4,
  rename: 2,
  erase: 2,
  import: 2,
  undo: 1,
  ledger: 1,
  answer: 4,
  due: 1,
} as const
type Act = keyof typeof acts

/** Before the next act after one that was cut off: what is down does not come up by being asked. */
const pause = 60

type Answer = { status: number; body: Record<string, unknown>; text: string } | 'cut-off'

/**
 * A client that acts on people of its own, one act after the other, until the round is over. What is acknowledged goes into the
 * journal; a person about whom an answer did not come is left alone for the rest of the round.
 * @param people those of earlier rounds who are its own
 */
export async function runClient(options: ClientOptions, people: KnownPerson[]): Promise<void> {
  const { address, key, wording, journal, random, round, isOver } = options

  async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const isForm = body instanceof URLSearchParams
    const isText = typeof body === 'string'
    const headers: Record<string, string> = path.startsWith('/api') ? { authorization: `Bearer ${key}` } : {}
    if (isText) headers['content-type'] = 'text/csv'
    else if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
    try {
      const answer = await fetch(address + path, {
        method,
        headers,
        signal: AbortSignal.timeout(30_000),
        ...(body === undefined ? {} : { body: isForm || isText ? body : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = (answer.headers.get('content-type') ?? '').includes('json')
      const document = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
      if (answer.status >= 500) {
        if (answer.status !== 503 || !String(document.type).startsWith('urn:diskret:problem:'))
          journal.unclear.push(
            `${method} ${path.replaceAll(/[0-9a-f-]{36}|\/p\/[^/]+/g, '…')}: ${answer.status} ${text.slice(0, 200)}`,
          )
        journal.cutOff++
        await sleep(pause)
        return 'cut-off'
      }
      if (answer.status < 300) journal.acknowledged++
      return { status: answer.status, body: document, text }
    } catch {
      journal.cutOff++
      await sleep(pause)
      return 'cut-off'
    }
  }

  const isFree = (person: KnownPerson) => person.unsure === null && !person.erased
  const somebody = (fits: (person: KnownPerson) => boolean = () => true): KnownPerson | undefined => {
    const found = people.filter((person) => isFree(person) && fits(person))
    return found.length > 0 ? random.pick(found) : undefined
  }

  /** Acts on a person; `done` runs if it was acknowledged. */
  async function act(
    person: KnownPerson | undefined,
    what: string,
    asking: (person: KnownPerson) => Promise<Answer>,
    done: (person: KnownPerson, body: Record<string, unknown>, text: string) => void,
  ): Promise<void> {
    if (!person) return
    // Until the answer is here nobody else of this client may rely on it.
    person.unsure = what
    person.changed = round
    const answer = await asking(person)
    if (answer === 'cut-off') return
    person.unsure = null
    if (answer.status >= 300) return
    person.round = round
    done(person, answer.body, answer.text)
  }

  const list = () => {
    const count = random.between(2, 12)
    const emails = Array.from({ length: count }, () => `${random.letters(12)}@liste.example`)
    const again = journal.erased.length > 0 ? [random.pick(journal.erased)] : []
    const rows = [...emails, ...again].map(
      (email) => `${random.letters(5)} ${random.letters(9)};${email};Ring ${random.letters(6)}`,
    )
    return { emails, text: `Navn;E-mail;Noter\n${rows.join('\n')}\n` }
  }

  const doing: Record<Act, () => Promise<void>> = {
    async register() {
      const email = `${random.letters(12)}@kunde.example`
      const name = `${random.letters(6)} ${random.letters(9)}`
      const answer = await ask('POST', '/api/people', {
        name,
        emails: [email],
        country: 'DK',
        source: { from: random.pick(['person', 'elsewhere']), description: 'en messe' },
        basis: { kind: 'contract', evidence: 'ordre 1' },
      })
      if (answer === 'cut-off' || answer.status !== 201) return
      const person = newPerson({ id: String(answer.body.id), email, name, importId: null, round })
      people.push(person)
      journal.people.set(person.id, person)
    },
    consent: () =>
      act(
        somebody(({ objected, invited }) => !objected && !invited),
        'consent',
        ({ id }) =>
          ask('POST', `/api/people/${id}/consents`, {
            purpose: 'marketing',
            channel: 'email',
            wording,
            language: 'da',
            method: 'paper',
            givenAt: new Date(Date.now() - 1000).toISOString(),
            evidence: 'Kort fra messen',
          }),
        ({ consents }, body) => {
          if (body.status === 'given') consents.set(String(body.id), 'given')
        },
      ),
    withdraw: () =>
      act(
        somebody(({ consents }) => [...consents.values()].includes('given')),
        'withdraw',
        ({ id }) => ask('POST', `/api/people/${id}/withdrawals`, { purpose: 'marketing' }),
        ({ consents }) => {
          for (const id of consents.keys()) consents.set(id, 'withdrawn')
        },
      ),
    object: () =>
      act(
        somebody(({ invited }) => !invited),
        'object',
        ({ id }) => ask('POST', `/api/people/${id}/objections`, { purpose: 'marketing' }),
        (person) => {
          person.objected = true
          for (const id of person.consents.keys()) person.consents.set(id, 'withdrawn')
        },
      ),
    restrict: () =>
      act(
        somebody(({ restricted, invited }) => !restricted && !invited),
        'restrict',
        ({ id }) => ask('POST', `/api/people/${id}/restrictions`, { ground: 'bestrider rigtigheden' }),
        (person) => {
          person.restricted = true
        },
      ),
    note: () =>
      act(
        somebody(({ restricted, invited }) => !restricted && !invited),
        'note',
        ({ id }) => ask('POST', '/api/notes', { people: [id], text: `Ring ${random.letters(8)}` }),
        ({ notes }, body) => void notes.set(String(body.id), String(body.text)),
      ),
    async rename() {
      const name = `${random.letters(6)} ${random.letters(9)}`
      await act(
        somebody(({ restricted, invited }) => !restricted && !invited),
        'rename',
        ({ id }) => ask('PATCH', `/api/people/${id}`, { name }),
        (person) => {
          person.name = name
        },
      )
    },
    erase: () =>
      act(
        somebody(({ invited }) => !invited),
        'erase',
        ({ id }) => ask('DELETE', `/api/people/${id}`),
        (person) => {
          person.erased = true
          journal.erased.push(person.email)
        },
      ),
    async import() {
      const { emails, text } = list()
      const answer = await ask('POST', '/api/imports?basis=invitation', text)
      if (answer === 'cut-off' || answer.status !== 202) return
      const id = String(answer.body.id)
      journal.imports.set(id, { id, emails, state: 'started', round })
    },
    async undo() {
      const known = [...journal.imports.values()].filter(({ state }) => state === 'started')
      const one = known.length > 0 ? random.pick(known) : undefined
      if (!one) return
      one.state = 'unsure'
      const answer = await ask('POST', `/api/imports/${one.id}/undo`)
      if (answer === 'cut-off') return
      one.state = answer.status < 300 ? 'undone' : 'started'
      one.round = round
    },
    async ledger() {
      const email = `${random.letters(12)}@glemt.example`
      const answer = await ask('POST', '/api/ledger', [email])
      if (answer !== 'cut-off' && answer.status < 300) journal.remembered.push({ email, round })
    },
    async answer() {
      const says = random.pick(['yes', 'no'] as const)
      await act(
        somebody(({ invited }) => invited),
        `answer ${says}`,
        ({ id }) =>
          ask(
            'POST',
            `/p/${options.tokenOf(id)}/answers`,
            new URLSearchParams({ register: says, telephone: says, act: 'save', language: 'da' }),
          ),
        (person, _body, text) => {
          // The same page tells who is gone already.
          if (says === 'yes' && text.includes('/receipt/')) person.invited = false
          else person.erased = true
        },
      )
    },
    async due() {
      await ask('POST', '/api/due', {})
    },
  }

  while (!isOver()) {
    // Whoever has many lets some go, so that a run of a thousand rounds stays as quick as one of ten.
    const crowded = people.filter(isFree).length > 25
    await doing[crowded && random.number() < 0.3 ? 'erase' : random.weighted(acts)]()
  }
}
