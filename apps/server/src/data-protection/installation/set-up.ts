import { Problem } from '../../platform/problems/problem.ts'
import type { Accounts } from '../accounts/open-accounts.ts'
import { registerColleague } from '../accounts/register-colleague.ts'
import { staff } from '../accounts/tables.ts'
import { addAssessment } from '../assessments/add-assessment.ts'
import { getAssessment } from '../assessments/find-assessment.ts'
import { readyMadeAssessments } from '../assessments/ready-made.ts'
import { signAssessment } from '../assessments/sign-assessment.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { staffRoles } from '../door/actor.ts'
import { translateDatabaseError } from '../http/translate-database-error.ts'
import type { Services } from '../services.ts'
import { ensureStandardWordings } from '../wordings/ensure-standard-wordings.ts'
import { defaultChoices } from './controller.ts'
import { alreadySetUp } from './problems.ts'
import type { SetUpInput } from './set-up-input.ts'
import { installation } from './tables.ts'

export interface SetUpResult {
  company: string
  /** E-mail address of the first account, which holds all roles. */
  administrator: string
  practice: boolean
  /** How many invented people it begins with. */
  people: number
}

const operator = { kind: 'operator' } as const
/** What `init --practice` signs, so that training can begin; a real company reads and signs itself. */
const signedForPractice = ['invitation', 'customer-contacts']

/**
 * Sets an installation up: who the controller is, the first account with all roles, standard wordings, and assessments to sign.
 * No purpose is open for anybody afterwards (PRI-9). The row of the installation comes last, so an interrupted set-up begins again.
 * @throws Problem already-set-up
 */
export async function setUp(services: Services, accounts: Accounts, input: SetUpInput): Promise<SetUpResult> {
  const { door, clock, keyring } = services
  await registerFirst(services, accounts, input)
  await door.forPurpose('rights', operator, async (tx) => {
    const { rowCount } = await tx
      .insert(installation)
      .values({
        id: 1,
        company: input.company,
        registrationNumber: input.registrationNumber,
        country: input.country,
        timeZone: input.timeZone,
        language: input.language,
        practice: input.practice,
        contact: input.contact,
        choices: {},
        ledgerKeyId: keyring.key('ledger').id,
        clockSeen: clock.now(),
        recordedAt: clock.now(),
      })
      .onConflictDoNothing()
    // Two set-ups at once: the second finds the row of the first.
    if (rowCount !== 1) throw alreadySetUp({})
    await ensureStandardWordings(tx, { company: input.company, choices: defaultChoices })
    for (const assessment of readyMadeAssessments) await addAssessment(tx, assessment)
    if (input.practice)
      for (const kind of signedForPractice) await signAssessment(tx, (await getAssessment(tx, kind)).id, 'operator')
    await recordAudit(tx, { action: 'settings', details: { setUp: true, practice: input.practice } })
  })
  await services.bringUpAgain()
  return { company: input.company, administrator: input.email, practice: input.practice, people: 0 }
}

/** So often it begins again where PostgreSQL still ends what a set-up that was killed had sent. */
const mostTries = 3

/** The account of whoever sets up; nobody works here yet, so whoever stands there was left by a set-up that was interrupted. */
async function registerFirst(services: Services, accounts: Accounts, input: SetUpInput): Promise<void> {
  for (let tries = 1; ; tries++) {
    await services.door.forPurpose('security', operator, async (tx) => {
      const rows = await tx.select({ id: installation.id }).from(installation)
      if (rows.length > 0) throw alreadySetUp({})
      await tx.delete(staff)
    })
    try {
      await registerColleague(services, accounts, operator, { ...input, roles: staffRoles })
      return
    } catch (error) {
      const problem = error instanceof Problem ? error : translateDatabaseError(error)
      const isThere = problem?.code === 'already-there' || problem?.code === 'account-exists'
      if (!isThere || tries === mostTries) throw error
    }
  }
}
