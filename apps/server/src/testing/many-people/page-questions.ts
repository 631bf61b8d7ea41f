import { listCompanies } from '../../crm/companies/list-companies.ts'
import { listInvitations } from '../../crm/invitations/list-invitations.ts'
import { listNotes } from '../../crm/notes/list-notes.ts'
import { listPeople, type PeopleQuery } from '../../crm/people/list-people.ts'
import type { PeopleCondition } from '../../crm/people/people-filter.ts'
import { searchEverything } from '../../crm/search/search-everything.ts'
import { listTasks, type TasksQuery } from '../../crm/tasks/list-tasks.ts'
import { countTasks } from '../../crm/tasks/select-tasks.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'

/** A page that somebody asks for: the verb that a screen or the API calls. */
export interface PageQuestion {
  /** In kebab-case. */
  name: string
  role: AccessRole
  ask(tx: Transaction, services: Services): Promise<unknown>
}

const limit = 50

function people(name: string, role: AccessRole, query: Partial<PeopleQuery> = {}): PageQuestion {
  const asked: PeopleQuery = { limit, sort: 'name', ...query }
  return { name, role, ask: (tx, services) => listPeople(tx, services, asked) }
}

/** The page behind the first: what a cursor costs. */
function nextPage(name: string, role: AccessRole, sort: PeopleQuery['sort']): PageQuestion {
  return {
    name,
    role,
    async ask(tx, services) {
      const known = cursors.get(services) ?? new Map<string, string | undefined>()
      cursors.set(services, known)
      if (!known.has(name)) known.set(name, (await listPeople(tx, services, { limit, sort })).next ?? undefined)
      return listPeople(tx, services, { limit, sort, cursor: known.get(name) })
    },
  }
}
/** A cursor opens with the keys of its own installation only. */
const cursors = new WeakMap<Services, Map<string, string | undefined>>()

const filtered = (name: string, role: AccessRole, ...conditions: PeopleCondition[]) =>
  people(name, role, { filter: { match: 'all', conditions } })

/** First pages and pages by cursor, in the orders that the screens offer. */
export const listQuestions: readonly PageQuestion[] = [
  people('list-most-permit', 'customer'),
  people('list-few-permit', 'prospecting'),
  people('list-marketing', 'marketing'),
  people('list-seller-desk', 'seller-desk'),
  people('list-rights', 'rights'),
  nextPage('list-most-permit-by-cursor', 'customer', 'name'),
  nextPage('list-seller-desk-by-cursor', 'seller-desk', 'name'),
  people('list-name-backwards', 'seller-desk', { sort: '-name' }),
  people('list-newest-first', 'seller-desk', { sort: '-recorded_at' }),
  people('list-last-contact', 'seller-desk', { sort: '-last_contact' }),
  people('list-oldest-contact', 'seller-desk', { sort: 'last_contact' }),
]

/** Lists with conditions, alone and together. */
export const filterQuestions: readonly PageQuestion[] = [
  filtered('filter-city', 'seller-desk', { field: 'city', is: ['Aarhus C'] }),
  filtered('filter-country', 'customer', { field: 'country', is: ['SE'] }),
  filtered('filter-kind', 'customer', { field: 'kind', is: ['sole-trader'] }),
  filtered('filter-owner', 'seller-desk', { field: 'owner', is: ['colleague-3'] }),
  filtered('filter-tag', 'seller-desk', { field: 'tag', is: ['naturvin'] }),
  filtered(
    'filter-city-and-kind',
    'seller-desk',
    { field: 'city', is: ['Odense C'] },
    { field: 'kind', is: ['company-contact'] },
  ),
  filtered('filter-marketing-by-mail', 'seller-desk', { field: 'purpose', is: ['marketing'], channel: 'email' }),
  filtered('filter-silent', 'seller-desk', { field: 'lastContact', silentDays: 200 }),
  filtered('filter-task-overdue', 'seller-desk', { field: 'task', is: 'overdue' }),
  filtered('filter-reach', 'seller-desk', { field: 'reach', is: ['telephone'] }),
  people('filter-city-newest-first', 'seller-desk', {
    sort: '-recorded_at',
    filter: { match: 'all', conditions: [{ field: 'city', is: ['Ribe', 'Viborg'] }] },
  }),
  people('filter-either', 'seller-desk', {
    filter: {
      match: 'any',
      conditions: [
        { field: 'tag', is: ['smagning'] },
        { field: 'city', is: ['Thisted'] },
      ],
    },
  }),
]

const palette = (name: string, text: string): PageQuestion => ({
  name,
  role: 'seller-desk',
  ask: (tx, services) => searchEverything(tx, services, text, 8),
})

/** Searches as people type them. */
export const searchQuestions: readonly PageQuestion[] = [
  people('search-part-of-name', 'seller-desk', { search: 'bjerreg' }),
  people('search-common-name', 'seller-desk', { search: 'sørensen' }),
  people('search-two-words', 'customer', { search: 'mette skovgaard' }),
  people('search-under-few', 'prospecting', { search: 'holm' }),
  people('search-email', 'seller-desk', { search: 'ravnstrup' }),
  people('search-middle-of-address', 'seller-desk', { search: '4711@' }),
  people('search-last-digits', 'seller-desk', { search: '4711' }),
  people('search-company', 'seller-desk', { search: 'søstjernen' }),
  palette('palette-first-letters', 'sko'),
  palette('palette-wrong-letter', 'skovgaardd mette'),
]

function tasks(name: string, query: Partial<TasksQuery> = {}): PageQuestion {
  return {
    name,
    role: 'seller-desk',
    ask: (tx, services) => listTasks(tx, services, { limit, sort: 'due_on', ...query }),
  }
}

const colleague = { field: 'assignee', is: ['colleague-2'] } as const
const overdue = { field: 'due', is: ['overdue'] } as const
const mine = (...conditions: (typeof colleague | typeof overdue)[]): Partial<TasksQuery> => ({
  filter: { match: 'all', conditions: conditions.map((one) => ({ ...one, is: [...one.is] }) as never) },
})

/** Lists of tasks in every order, by whom and when, and searched by what they say and whom they are about. */
const taskQuestions: readonly PageQuestion[] = [
  tasks('list-tasks'),
  tasks('list-tasks-of-colleague', { assignee: 'colleague-2' }),
  tasks('list-tasks-last-due', { sort: '-due_on' }),
  tasks('list-tasks-newest', { sort: '-recorded_at' }),
  tasks('list-tasks-done', { state: 'done', sort: '-done_at' }),
  tasks('list-tasks-all', { state: 'all' }),
  tasks('filter-tasks-done', {
    state: 'all',
    sort: '-done_at',
    filter: { match: 'all', conditions: [{ field: 'done', is: ['yes'] }] },
  }),
  tasks('filter-tasks-mine', mine(colleague)),
  tasks('filter-tasks-mine-overdue', mine(colleague, overdue)),
  tasks('filter-tasks-overdue-last', { ...mine(overdue), sort: '-due_on' }),
  tasks('filter-tasks-undated', { filter: { match: 'all', conditions: [{ field: 'due', is: ['none'] }] } }),
  tasks('search-tasks-title', { search: 'producent' }),
  tasks('search-tasks-person', { search: 'bjerreg' }),
  tasks('search-tasks-company', { search: 'søstjernen' }),
  tasks('search-tasks-mine', { ...mine(colleague), search: 'ravnstrup' }),
  {
    name: 'count-tasks-searched',
    role: 'seller-desk',
    ask: (tx) => countTasks(tx, { search: 'skovgaard' }),
  },
]

/** Pages of what is not people. */
export const otherQuestions: readonly PageQuestion[] = [
  {
    name: 'list-companies',
    role: 'seller-desk',
    ask: (tx, services) => listCompanies(tx, services, { limit, sort: 'name' }),
  },
  {
    name: 'search-companies',
    role: 'seller-desk',
    ask: (tx, services) => listCompanies(tx, services, { limit, sort: 'name', search: 'svanen' }),
  },
  {
    name: 'filter-companies-by-city',
    role: 'seller-desk',
    ask: (tx, services) =>
      listCompanies(tx, services, {
        limit,
        sort: 'name',
        filter: { match: 'all', conditions: [{ field: 'city', is: ['Ribe'] }] },
      }),
  },
  {
    name: 'list-notes',
    role: 'seller-desk',
    ask: (tx, services) => listNotes(tx, services, { limit, sort: '-recorded_at' }),
  },
  ...taskQuestions,
  {
    name: 'list-invitations',
    role: 'invitation',
    ask: (tx, services) => listInvitations(tx, services, { limit, sort: 'ends_on' }),
  },
  {
    name: 'filter-invitations',
    role: 'invitation',
    ask: (tx, services) =>
      listInvitations(tx, services, {
        limit,
        sort: 'ends_on',
        filter: {
          match: 'all',
          conditions: [
            { field: 'ends', withinDays: 14 },
            { field: 'informed', is: ['no'], not: true },
          ],
        },
      }),
  },
]
