import { join } from 'node:path'
import type { APIRequestContext, Browser } from 'playwright-core'
import { simpleParser } from '../../apps/server/src/data-protection/mail/testing/read-message.ts'
import type { OutboxMail } from '../drivers/documents.ts'
import { administrator, type Installation, root } from '../drivers/installation.ts'
import { linkIn } from '../drivers/mail-server.ts'
import type { RunningServer } from '../drivers/server.ts'
import { openApp } from '../drivers/web-app.ts'

/** What the pictures show of the sample company. */
export interface SampleCompany {
  /** Of the server. */
  address: string
  /** Address of an installation that nobody has set up. */
  empty: string
  /** Ids; the customer is one of whom there is much to see. */
  customer: string
  invited: string
  company: string
  imported: string
  openCase: string
  /** After which texts about others wait. */
  erasure: string
  /** HTML of a notice. */
  notice: string
  /** Addresses of pages of registered people: unanswered, and after an answer. */
  portal: string
  answered: string
}

/** What came in before; the five steps show another. */
const list = join(root, 'docs/examples/prospects.csv')
const colleagues = [
  { name: 'Sofie Lund', email: 'sofie@vinhuset.example', roles: ['seller'] },
  { name: 'Jonas Friis', email: 'jonas@vinhuset.example', roles: ['seller', 'marketer'] },
  { name: 'Ole Berg', email: 'ole@vinhuset.example', roles: ['officer'] },
]
const requests = [
  { kind: 'access', channel: 'email', words: 'Hvad har I om mig?', daysAgo: 20 },
  { kind: 'erasure', channel: 'telephone', words: 'Slet mig fra jeres lister.', daysAgo: 4 },
  { kind: 'rectification', channel: 'email', words: 'Min titel er ikke rigtig.', daysAgo: 1 },
]
const day = 86_400_000

interface Listed {
  id: string
  name: string
  emails: string[]
  title: string | null
  companyId: string | null
  states: { purpose: string; state: string }[]
}

/** Adds to the sample what a company of some weeks has: colleagues, a list that came in, cases, an answer on somebody's page. */
export async function prepareSample(
  diskret: Installation,
  server: RunningServer,
  browser: Browser,
  { empty, now }: { empty: string; now: Date },
): Promise<SampleCompany> {
  const { id: imported } = await diskret.command<{ id: string }>('import', list)
  const page = await openApp(browser, server.address, administrator)
  const api = page.context().request
  for (const colleague of colleagues)
    await post(api, '/api/accounts', { ...colleague, password: administrator.password })
  const { items: people } = await get<{ items: Listed[] }>(api, '/api/people?limit=200')
  const states = (person: Listed) => person.states.map(({ purpose, state }) => `${purpose} ${state}`)
  const fitting = people.filter(
    (person) => states(person).includes('customer permitted') && states(person).includes('marketing permitted'),
  )
  const customer = await withMuchToSee(api, fitting)
  const others = fitting.filter(({ id }) => id !== customer.id)
  const cases = []
  for (const [index, { daysAgo, ...request }] of requests.entries())
    cases.push(
      await post<{ id: string }>(
        api,
        '/api/requests',
        {
          ...request,
          person: others[index]!.id,
          receivedAt: new Date(now.getTime() - daysAgo * day).toISOString(),
        },
        'rights',
      ),
    )
  const { items: companies } = await get<{ items: { id: string; people: number }[] }>(api, '/api/companies?limit=50')
  const { items: invitations } = await get<{ items: { personId: string }[] }>(api, '/api/invitations?limit=5')
  const erasure = await erased(api, others.slice(requests.length))
  await page.context().close()
  const mails = await mailsOf(diskret)
  const portals = mails.map(({ text }) => new URL(linkIn({ text }, '/p/')).pathname)
  return {
    address: server.address,
    empty,
    customer: customer.id,
    invited: invitations[0]!.personId,
    company: companies.toSorted((a, b) => b.people - a.people)[0]!.id,
    imported,
    openCase: cases[1]!.id,
    erasure,
    // The command knows no address of a server; a company has one.
    notice: mails[0]!.html.replaceAll(
      new RegExp(new URL(linkIn(mails[0]!, '/p/')).origin, 'g'),
      'https://crm.vinhuset.example',
    ),
    portal: portals[1]!,
    answered: await answerOn(browser, server.address + portals[0]!),
  }
}

/** Erases somebody of whom colleagues wrote in notes about others. @returns the id of the erasure */
async function erased(api: APIRequestContext, people: readonly Listed[]): Promise<string> {
  const gone = people.find(({ emails }) => emails.length > 0)
  const [one, other] = people.filter((person) => person !== gone)
  if (!gone || !one || !other) throw new Error('the sample has too few customers')
  await post(api, '/api/notes', { people: [one.id], text: `Skriv til ${gone.emails[0]!} om fragten.` })
  await post(api, '/api/tasks', { person: other.id, title: `Svar ${gone.emails[0]!}` })
  await post(api, '/api/notes', { people: [other.id], text: `${gone.name} anbefalede os.` })
  const answer = await api.delete(`/api/people/${gone.id}`)
  return ((await answer.json()) as { id: string }).id
}

/** Whose timeline is the longest, among those with a company and a title. */
async function withMuchToSee(api: APIRequestContext, people: readonly Listed[]): Promise<Listed> {
  const counted = []
  for (const person of people.filter(({ title, companyId }) => title && companyId)) {
    const { items } = await get<{ items: unknown[] }>(api, `/api/people/${person.id}/timeline?limit=50`)
    counted.push({ person, count: items.length })
  }
  const [first] = counted.sort((one, other) => other.count - one.count)
  if (!first) throw new Error('the sample has no customer with a company')
  return first.person
}

/** Two notices of the list, as they would go out. */
async function mailsOf(diskret: Installation) {
  const outbox = await diskret.command<OutboxMail[]>('mail', 'outbox')
  const notices = outbox.filter(({ kind }) => kind === 'invitation').slice(0, 2)
  const messages = []
  for (const { id } of notices)
    messages.push(simpleParser((await diskret.command<{ message: string }>('mail', 'show', id)).message))
  return messages
}

/** Somebody says yes to the first question. @returns the page's path */
async function answerOn(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ locale: 'da-DK', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('radio', { name: 'Ja' }).first().check()
  await page.getByRole('button', { name: 'Gem mine svar' }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await context.close()
  return new URL(address).pathname
}

async function get<Answer>(api: APIRequestContext, path: string): Promise<Answer> {
  const answer = await api.get(path)
  if (!answer.ok()) throw new Error(`${path}: ${String(answer.status())} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

async function post<Answer>(api: APIRequestContext, path: string, data: object, purpose?: string): Promise<Answer> {
  const headers: Record<string, string> = purpose ? { 'diskret-purpose': purpose } : {}
  const answer = await api.post(path, { data, headers })
  if (!answer.ok()) throw new Error(`${path}: ${String(answer.status())} ${await answer.text()}`)
  return (await answer.json()) as Answer
}
