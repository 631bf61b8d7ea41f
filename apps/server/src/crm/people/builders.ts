import { assessments } from '../../data-protection/assessments/tables.ts'
import type { PermissionPurpose } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { registerPerson } from './register-person.ts'
import { personRegistration } from './schemas.ts'

const operator = { kind: 'operator' } as const

/** A signed assessment, for tests. */
export async function signedAssessment(
  services: Services,
  kind: string,
  purpose: PermissionPurpose | 'invitation',
): Promise<string> {
  const id = newId()
  await services.door.forPurpose('rights', operator, async (tx) => {
    await tx.insert(assessments).values({
      id,
      kind,
      purpose,
      source: 'test',
      version: 1,
      content: {},
      signedBy: 'operator',
      signedAt: services.clock.now(),
      reviewOn: '2099-01-01',
    })
  })
  return id
}

let made = 0

/**
 * Registers a customer under a contract, for tests.
 * @param input what matters to the test; the rest is made up
 * @returns the id
 */
export async function aCustomer(services: Services, input: Record<string, unknown> = {}): Promise<string> {
  made += 1
  const controller = await services.controller()
  const registration = personRegistration.parse({
    name: `Kunde ${made}`,
    emails: [`kunde${made}@prøve.example`],
    source: { from: 'elsewhere', description: 'en prøve' },
    basis: { kind: 'contract', evidence: 'ordre' },
    ...input,
  })
  const { id } = await services.door.forPurpose('seller-desk', operator, (tx) =>
    registerPerson(tx, services, controller, registration, 'en'),
  )
  return id
}
