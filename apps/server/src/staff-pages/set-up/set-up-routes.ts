import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Accounts } from '../../data-protection/accounts/open-accounts.ts'
import { describeFaults } from '../../data-protection/http/describe-faults.ts'
import { setUp } from '../../data-protection/installation/set-up.ts'
import { SetUpInput } from '../../data-protection/installation/set-up-input.ts'
import { timeZonesOf } from '../../data-protection/installation/time-zones-of.ts'
import type { Services } from '../../data-protection/services.ts'
import { type Desk, formOf, type Visit } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import type { FieldFault } from '../rendering/form-parts.ts'
import { setUpForm } from './set-up-page.ts'
import { setUpTexts } from './set-up-texts.ts'

/** The first visit: who the company is, and its first account. */
export function setUpPages(app: FastifyInstance, desk: Desk, services: Services, accounts: Accounts): void {
  app.post('/set-up', pageConfig, async (request, reply) => {
    const visit = await desk.visit(request, reply)
    const { act: _, password = '', ...sent } = formOf(request)
    const zones = sent.timeZone === undefined ? zonesOf(sent.country) : []
    const input = SetUpInput.safeParse(filled({ ...sent, password }), { reportInput: true })
    const faults = input.success ? [] : faultsOfInput(visit, input.error.issues)
    if (input.success && zones.length > 1)
      faults.push({ field: 'timeZone', message: setUpTexts.in(visit.language)('timeZoneNote') })
    if (!input.success || faults.length > 0) return showSetUp(desk, visit, sent, faults)
    await setUp(services, accounts, input.data)
    const cookies = (await accounts.signIn(input.data.email, input.data.password))?.cookies
    // A real company reads and signs its assessments before lists come in; practice has them signed.
    return reply.header('set-cookie', cookies ?? []).redirect(input.data.practice ? '/' : '/assessments', 303)
  })
}

/** Shows the form of the set-up, also with what was wrong. */
export function showSetUp(
  desk: Desk,
  visit: Visit,
  sent: Record<string, string> = {},
  faults: FieldFault[] = [],
): FastifyReply {
  const { language } = visit
  return desk.show(visit, {
    heading: setUpTexts.in(language)('heading'),
    body: setUpForm({ language, sent, faults }, zonesOf(sent.country)),
    faults,
    status: faults.length > 0 ? 422 : 200,
    isNarrow: true,
    path: '/',
  })
}

const zonesOf = (country: string | undefined) => (/^[A-Z]{2}$/.test(country ?? '') ? timeZonesOf(country!) : [])

type Issues = Parameters<typeof describeFaults>[0]

function faultsOfInput({ language }: Visit, issues: Issues): FieldFault[] {
  const t = setUpTexts.in(language)
  return describeFaults(issues, language).map(({ pointer, message }) => {
    const name = fields.find((field) => pointer === `/${field}`)
    return { field: name ?? null, message: name ? `${t(name)}: ${message}` : message }
  })
}

const fields = [
  'company',
  'country',
  'registrationNumber',
  'timeZone',
  'address',
  'phone',
  'contactEmail',
  'name',
  'email',
  'password',
] as const

/** Without empty fields: what may be left out is then missing, and what may not is told so. */
function filled(sent: Record<string, string>): Record<string, unknown> {
  const entries = Object.entries(sent).filter(([, value]) => value.trim() !== '')
  return { ...Object.fromEntries(entries), practice: sent.practice === 'true' }
}
